/** Records as linking reads them, and a tie between two. Deliberately absent: what ties them (accusations.ts, plans.ts). */
import type { EventRecord, LinkKind } from '../model/record.ts';
import type { Telling } from '../model/telling.ts';
import { sharedOf } from './shared.ts';

/** A record with what linking reads of its tellings. */
export interface Threaded {
  readonly record: EventRecord;
  /** Sorted by event and source. */
  readonly tellings: readonly Telling[];
}

/** BCP 47, by the id of a source. */
export type LanguageOf = (source: string) => string | undefined;

export interface Tie {
  readonly from: Threaded;
  readonly kind: LinkKind;
  readonly to: Threaded;
  readonly because: string;
}

/** Things under keys, each key's in the order in which they came. */
export function grouped<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}

/** Fewer words than this are no text. */
const FEW = 3;

/** The share of the shorter list's words that the other has too. */
export function share(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  return least < FEW ? 0 : sharedOf(a, b).common / least;
}
