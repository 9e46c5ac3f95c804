/** The relations that a record belongs to: each actor with each recipient, or the actors with one another. `AZE-IRN`, in alphabetical order. */
import type { ShortRecord } from './answers.ts';

type Sides = ShortRecord['actors'];

const statesOf = (sides: Sides): readonly string[] => [...new Set(sides.flatMap(({ state }) => state ?? []))];

export function dyadsOf({ actors, recipients }: Pick<ShortRecord, 'actors' | 'recipients'>): readonly string[] {
  const [one, other] = [statesOf(actors), statesOf(recipients)];
  const pairs =
    other.length > 0 ? one.flatMap((a) => other.map((b) => [a, b])) : one.flatMap((a, i) => one.slice(i + 1).map((b) => [a, b]));
  return [...new Set(pairs.filter(([a, b]) => a !== b).map((pair) => [...pair].sort().join('-')))];
}
