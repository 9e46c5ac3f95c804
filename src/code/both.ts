/** Who ‘hai nước’ are of whom one speaks of how he stands with the other: ‘Togo nói quan hệ với Benin xấu đi từ khi hai nước …’. */
import { type Discourse, distinct, partyOf } from './discourse.ts';
import { type Mention, singles } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

/** Notes, before a sentence's acts are read, whom its ‘hai nước’ mean where it names two states and no more before them. */
export function noteBoth(discourse: Discourse, mentions: readonly Mention[], verbals: readonly Verbal[]): void {
  for (const pair of mentions) {
    if (pair.refers !== 'pair' || pair.class !== 'side' || discourse.meant.has(pair)) continue;
    const named = mentions.filter(({ to }) => to <= pair.from).flatMap(singles);
    const relation = named.find(({ class: sort, state }) => sort === 'policy' && state !== null);
    const speaker = relation && verbals.find(({ subject }) => subject && subject.to <= relation.from)?.subject;
    if (!relation || !speaker) continue;
    // “Về phía Togo, ông A nói quan hệ với Benin …”
    const sides = distinct([speaker, ...named.filter(({ state }) => state !== null)].flatMap((one) => resolve(discourse, one, null)));
    if (sides.length !== 2 || sides.some(({ state }) => state === null)) continue;
    discourse.meant.set(
      pair,
      sides.map((party) => partyOf(discourse, pair, { ...party, name: null, office: null })),
    );
  }
}
