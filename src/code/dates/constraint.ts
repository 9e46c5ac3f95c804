/** What the evidence for an article's day of publication is made of, and what comes of it. */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CompiledTimes } from './compile.ts';
import type { Stretch } from './stretch.ts';

/** One thing that the day of publication must fit. A heavier one counts for more where they contradict each other. */
export interface Constraint {
  readonly says: string;
  readonly weight: number;
  readonly admits: (published: Stretch) => boolean;
}

/** Somebody named with an office, and the term; ISO 8601 to any precision, null where open or not known. */
export interface Term {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Evidence {
  readonly tokens: Tokens;
  readonly compiled: CompiledTimes;
  /** The article's own text, as ranges of tokens, and the time expressions in it. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  readonly times: readonly TimeExpression[];
  readonly terms: readonly Term[];
  readonly occurrences: readonly Occurrence[];
  readonly retrieved: string | null;
  readonly latestStamp: string | null;
}
