/**
 * The shape of an export format: records with their evidence in, text or bytes out, a piece at a time.
 * Deliberately absent: every format; index.ts lists them.
 */
import type { Exported } from '../../model/exported.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Cameo, Scheme } from '../../model/scheme.ts';

/** What formats look codes up in. */
export interface Codebook {
  readonly knowledge: Knowledge;
  readonly scheme: Scheme;
  readonly cameo: Cameo;
  /** Of Chancery: `0.1.0`. */
  readonly version: string;
}

export type Records = AsyncIterable<Exported> | Iterable<Exported>;

export interface Format {
  /** As a user asks for it: `gdelt`. */
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Usual ending of a file's name, without its dot. */
  readonly ending: string;
  readonly media: string;
  /** Holds no more than a few thousand records at a time, whatever their number; what is summed up grows with the dyads, not the records. */
  write(records: Records, codebook: Codebook): AsyncIterable<string> | AsyncIterable<Uint8Array>;
}
