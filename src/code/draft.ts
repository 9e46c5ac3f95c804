/** One act as one clause tells it, before acts of the same occurrence are joined. */
import type { Claim, Count, EventPlace, EventType, Status } from '../model/event.ts';
import type { EventRule } from '../model/pack.ts';
import type { When } from '../model/when.ts';
import type { Party } from './discourse.ts';
import type { Sentence } from './sentences.ts';
import type { Verbal } from './verbal.ts';
import type { Weighed } from './weigh.ts';

export interface Draft {
  readonly rule: EventRule;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly status: Status;
  readonly claims: readonly Claim[];
  readonly counts: Readonly<Record<string, Count>>;
  readonly date: When | null;
  readonly place: EventPlace | null;
  /** The words that tell it, normalised. */
  readonly trigger: string;
  /** The words of its sentence but its parties' names, for likeness. */
  readonly words: ReadonlySet<string>;
  readonly verbal: Verbal;
  readonly sentence: Sentence;
  /** How sure the learnt weights are of it, and why; null where the language has none. */
  readonly weighed: Weighed | null;
}
