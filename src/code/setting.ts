/** What stands around an act while whom it is against is sought. */
import type { EventType } from '../model/event.ts';
import type { EventRule } from '../model/pack.ts';
import type { Scheme } from '../model/scheme.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Verbal } from './verbal.ts';

export interface Setting {
  readonly verbal: Verbal;
  readonly rule: EventRule;
  /** What it counts as in its context. */
  readonly type: EventType;
  /** The act before it in its sentence. */
  readonly before: Draft | null;
  /** All of its sentence. */
  readonly verbals: readonly Verbal[];
  /** The sentence says that it answers something. */
  readonly answers: boolean;
  /** Words between it and the act before it say that it is done in exchange. */
  readonly repays: boolean;
  readonly discourse: Discourse;
  readonly scheme: Scheme;
}

/** Those of the parties who do not act, or null where nobody is left. */
export function others(parties: readonly Party[], actors: readonly Party[]): readonly Party[] | null {
  const own = new Set(actors.map(keyOf));
  const left = parties.filter((party) => keyOf(party) !== null && !own.has(keyOf(party)));
  return left.length > 0 ? left : null;
}
