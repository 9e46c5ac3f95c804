/**
 * Tellings with what many of them say in the same words (sides, days, places, words) held once: all of a store together take half the
 * memory so.
 */
import type { Telling } from '../model/telling.ts';

/** Makes tellings share what they have in common with those that came before. */
export function pooling(): (telling: Telling) => Telling {
  const values = new Map<string, unknown>();
  const words = new Map<string, string>();
  const value = <Value>(one: Value): Value => {
    if (one === null) return one;
    const key = JSON.stringify(one);
    const known = values.get(key);
    if (known !== undefined) return known as Value;
    values.set(key, one);
    return one;
  };
  const word = (one: string): string => {
    const known = words.get(one);
    if (known !== undefined) return known;
    words.set(one, one);
    return one;
  };
  return (telling) => ({
    ...telling,
    contexts: value(telling.contexts),
    actors: value(telling.actors),
    recipients: value(telling.recipients),
    date: value(telling.date),
    place: value(telling.place),
    voices: value(telling.voices),
    counts: value(telling.counts),
    names: value(telling.names),
    words: telling.words.map(word),
  });
}
