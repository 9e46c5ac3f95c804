/** Whose word the name of a city is where a body and a state have their seat there: ‘Brussels’ is Belgium's where the article names Belgium and not the Union. */
import type { Knowledge } from '../model/knowledge.ts';
import { type Discourse, partyOf } from './discourse.ts';
import { type Mention, singles } from './mention.ts';

export function noteSeats(discourse: Discourse, told: readonly Mention[], { places }: Knowledge): void {
  const mentions = told.flatMap(singles);
  for (const mention of mentions) {
    const { class: sort, org, place } = mention;
    const home = sort === 'org' && place !== null ? places.get(place)?.country : undefined;
    if (!home || mentions.some((other) => other.org === org && other.place === null)) continue;
    if (!mentions.some(({ state }) => state === home)) continue;
    discourse.meant.set(mention, [{ ...partyOf(discourse, mention), state: home, org: null }]);
  }
}
