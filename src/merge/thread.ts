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

/** How many of things in the order of their days are of that day or before. */
export function upTo(things: readonly { readonly day: number }[], day: number): number {
  let low = 0;
  for (let high = things.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((things[middle] as { readonly day: number }).day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of common names, or of words in one language, from which two records are of one matter. */
export const ALIKE = 0.4;
/** Tellings of a record that are compared; more say the same. */
const COMPARED = 4;

/** What a telling of one record has in common with a telling of another. */
interface Common {
  readonly a: Telling;
  readonly b: Telling;
  /** Named by both. */
  readonly names: readonly string[];
  /** Told in one language, and in much the same words. */
  readonly alike: boolean;
}

export function* commonOf(one: Threaded, other: Threaded, languageOf: LanguageOf): Generator<Common> {
  for (const a of one.tellings.slice(0, COMPARED))
    for (const b of other.tellings.slice(0, COMPARED)) {
      const names = a.names.filter((name) => b.names.includes(name));
      yield { a, b, names, alike: languageOf(a.source) === languageOf(b.source) && share(a.words, b.words) >= ALIKE };
    }
}

/** Fewer words than this are no text. */
const FEW = 3;

/** The share of the shorter list's words that the other has too. */
export function share(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  return least < FEW ? 0 : sharedOf(a, b).common / least;
}
