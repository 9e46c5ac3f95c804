/**
 * One page to everything that is said of it, as plain data that crosses from a worker to a window: what `chancery read`, `code` and
 * `explain` print. Deliberately absent: fetching the page.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { code } from '../code/code.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Issue } from '../model/issue.ts';
import { pageOfBytes } from '../read/page.ts';
import { read } from '../read/read.ts';
import { type CodedLine, codedLine, type ReadingLine, readingLine } from '../write/contract.ts';
import type { Library } from './library.ts';

export interface TextOrigin {
  /** How to call the page: its address or its file's name. */
  readonly uri: string;
  /** ISO 8601 day or instant on which it was retrieved, where known. */
  readonly retrieved?: string | null;
}

export interface CodedText {
  /** The page's text and the role of every block; null where there is no text. */
  readonly reading: ReadingLine | null;
  /** One line of the contract for each article. */
  readonly articles: readonly CodedLine[];
  /** Why each event was coded, by its id. */
  readonly derivations: Readonly<Record<string, Derivation>>;
  readonly issues: readonly Issue[];
}

/** Codes a page, plain text or HTML, given as a string or as bytes in any encoding that the reader knows. Never throws for bad input. */
export function codeText(library: Library, source: string | Uint8Array, { uri, retrieved = null }: TextOrigin): CodedText {
  const bytes = typeof source === 'string' ? utf8ToBytes(source) : source;
  const { value: page, issues } = pageOfBytes(bytes, { uri, sha256: bytesToHex(sha256(bytes)), retrieved });
  if (page === null) return { reading: null, articles: [], derivations: {}, issues };
  const reading = read(page, library.reader);
  const coded = code(reading.value, page, library.coder);
  const events = coded.value.flatMap((article) => article.events);
  return {
    reading: readingLine(page, reading.value),
    articles: coded.value.map((article) => codedLine(page, article)),
    derivations: Object.fromEntries(events.map(({ id, derivation }) => [id, derivation])),
    issues: [...issues, ...reading.issues, ...coded.issues],
  };
}
