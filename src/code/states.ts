/** Which states an article names, in whatever way: by name, capital, nationality, or somebody who is known to be theirs. */
import { type Mention, singles } from './mention.ts';

/** ISO 3166-1 alpha-3, sorted, none twice. */
export function statesIn(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(singles).flatMap(({ state, person, at }) => [state ?? person?.state ?? [], at ?? []].flat()))].sort();
}
