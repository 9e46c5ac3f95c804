/** ‘láng giềng’, ‘bên kia biên giới’: of the states that an article names, one that borders on whoever acts. */
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Mention } from './mention.ts';

/** The one it dealt with last, else the one named last, else the only one that the article names at all; at sea, whom it dealt with last. */
export function neighbourOf(discourse: Discourse, { from }: Mention, self: readonly Party[] | null): Party | undefined {
  const acting = self?.length ? self : (discourse.subjects.findLast(({ at }) => at < from)?.parties ?? []);
  const keys = new Set(acting.map(keyOf));
  const near = new Set(acting.flatMap(({ state }) => (state && discourse.states.get(state)?.borders) ?? []));
  const borders = ({ state, org, mention }: Party): boolean =>
    state !== null &&
    discourse.states.get(state)?.kind === 'state' &&
    near.has(state) &&
    !keys.has(keyOf({ state, org })) &&
    mention.class !== 'media';
  const dealt = discourse.pairs
    .filter(({ at, parties }) => at < from && parties.some((party) => keys.has(keyOf(party))))
    .flatMap(({ parties }) => parties.filter((party) => party.state !== null && !keys.has(keyOf(party))));
  const named = dealt.findLast(borders) ?? discourse.recent.findLast(({ at, party }) => at < from && borders(party))?.party;
  if (named) return named;
  const [only, ...more] = [...discourse.everywhere.values()].filter(borders);
  return more.length === 0 ? (only ?? dealt.at(-1)) : undefined;
}
