/** The states that an article is just dealing with: `hai nước`, `các bên`, `bên kia`. */

import { type Discourse, distinct, keyOf, type Party, PERSON_CLASSES, partyOf, without } from './discourse.ts';
import type { Mention } from './mention.ts';
import { listOf } from './together.ts';

/** Two that have dealt with each other are the two in play, in the order in which the article first named them. */
export function putInPlay(discourse: Discourse, sides: readonly Party[], at: number): void {
  const parties = distinct(sides);
  if (parties.length !== 2) return;
  const keys = new Set(parties.map(keyOf));
  const before = discourse.pairs.find((pair) => pair.parties.every((party) => keys.has(keyOf(party))));
  const order = before?.parties.map(keyOf) ?? [];
  discourse.pairs.push({ parties: parties.toSorted((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b))), at });
}

/** Of ‘Nga kêu gọi các bên kiềm chế’, the two in play besides whoever asks. */
export function othersInPlay(discourse: Discourse, mention: Mention, self: readonly Party[]): Party[] {
  const mine = new Set(self.map(keyOf));
  // “kêu gọi các bên ngừng bắn”: the states at odds, and not an organisation that one of them spoke to.
  const before = discourse.pairs.filter(({ at, parties }) => at < mention.from && parties.every((party) => !mine.has(keyOf(party))));
  const named = before.findLast(atWar(discourse)) ?? before.findLast(({ parties }) => parties.every(isState)) ?? before.at(-1);
  const pair =
    named?.parties ??
    deedPair(discourse)?.filter((party) => !mine.has(keyOf(party))) ??
    pairAhead(discourse, mention)?.filter((party) => !mine.has(keyOf(party))) ??
    lastTwo(discourse, mention.from, mine);
  return pair.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
}

/** ‘A gọi điện cho B. Mỹ kêu gọi hai bên ngừng bắn’: who fight each other on this page, before who have only spoken. */
const atWar =
  ({ foes }: Discourse) =>
  ({ parties: [one, other] }: Discourse['pairs'][number]): boolean =>
    one !== undefined && other !== undefined && foes.get(keyOf(one) ?? '')?.some((party) => keyOf(party) === keyOf(other)) === true;

/** Tokens within which ‘nước này’ looks for a state besides the one that acts. */
const NEAR = 40;

/** ‘Trump dọa áp thuế lên hàng hóa nước này’: the nearest state besides the one that acts, or nobody. */
export function stateBesides(discourse: Discourse, mention: Mention, self: readonly Party[]): Party[] {
  const mine = new Set(self.map(keyOf));
  const fits = ({ at, key, party }: Discourse['recent'][number]): boolean =>
    at < mention.from && mention.from - at < NEAR && party.state !== null && party.mention.class !== 'media' && !mine.has(key);
  // “tàu khu trục tiến vào lãnh hải Togo, bắt ngư dân nước này”: where nobody else is named, whose ground it is.
  const found = discourse.recent.findLast(fits) ?? discourse.grounds.findLast(fits);
  return found ? [partyOf(discourse, mention, { ...found.party, name: null, office: null })] : [];
}

/** ‘hai ngoại trưởng’: the last two that were persons; ‘hai nước’: the last two states; ‘hai bên’: the last two. */
export function lastPair(discourse: Discourse, mention: Mention): readonly Party[] | undefined {
  const { pairs } = discourse;
  const last = (fits: (party: Party) => boolean): readonly Party[] | undefined =>
    ruling(
      pairs.filter(({ at, parties }) => at < mention.from && parties.every(fits)),
      atWar(discourse),
    );
  if (mention.class === 'side') return last(isState);
  return (
    (PERSON_CLASSES.has(mention.class) ? last(({ antecedent }) => PERSON_CLASSES.has(antecedent)) : undefined) ??
    last(isState) ??
    last(() => true)
  );
}

/** How often two must have dealt with each other for whom one of them dealt with but once to be no match for them. */
const OFTEN = 4;

/** The last pair, or the one that the article is about where the last has come up but once. */
function ruling(pairs: Discourse['pairs'], fights: (pair: Discourse['pairs'][number]) => boolean): readonly Party[] | undefined {
  const sides = ({ parties }: Discourse['pairs'][number]): string => parties.map(keyOf).sort().join();
  const last = pairs.at(-1);
  if (!last) return undefined;
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(sides(pair), (counts.get(sides(pair)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  // “Giao tranh giữa A và B … C và D kêu gọi … Hai nước đã đóng cửa khẩu”: who fight each other, before others that come up no more often.
  const war = fights(last) ? undefined : pairs.findLast(fights);
  if (war && (counts.get(sides(war)) ?? 0) >= (counts.get(sides(last)) ?? 0)) return war.parties;
  const once = counts.get(sides(last)) === 1 && most !== undefined && most[1] >= OFTEN;
  return (once ? pairs.findLast((pair) => sides(pair) === most[0]) : last)?.parties;
}

/** Tokens over which ‘hai bên’ may wait for who they are: ‘hai bên nhất trí … sau cuộc gặp giữa Lào và Nepal’. */
const AHEAD = 60;

/** The first two named behind it, where nobody has been named before. */
export function pairAhead({ pairs }: Discourse, { from }: Mention): readonly Party[] | null {
  const next = pairs.some(({ at }) => at < from) ? undefined : pairs.find(({ at }) => at > from && at - from < AHEAD);
  return next?.parties ?? null;
}

export const isState = ({ state }: Party): boolean => state !== null;

/** ‘các nước này’: the last states that were named as a list or that did something together. */
export function severalBefore({ groups, pairs, subjects }: Discourse, before: number): readonly Party[] {
  const last = [groups, pairs, subjects]
    .map((list) => list.findLast(({ parties, at }) => at < before && parties.length > 1))
    .reduce((a, b) => (b && (!a || b.at > a.at) ? b : a), undefined);
  return last?.parties ?? [];
}

/** ‘ba nước’: the last list of so many, or one further on; else all that have dealt with each other so far, or all that the article names, where they are so many besides who speaks of them. */
export function groupOf(discourse: Discourse, mention: Mention, self: readonly Party[] | null): readonly Party[] | undefined {
  const { groups, pairs, everywhere } = discourse;
  const { from, size } = mention;
  const group = groups.findLast(({ at, parties }) => at < from && parties.length === size);
  const listed = group?.parties ?? listOf(discourse, size);
  if (listed) return isOfRegion(discourse, mention) && !areNear(discourse, listed) ? [] : listed;
  const mine = new Set((self ?? []).map(keyOf));
  const dealt = distinct(pairs.flatMap(({ at, parties }) => (at < from ? parties.filter(isState) : [])));
  const all = [dealt, [...everywhere.values()]];
  return all.flatMap((parties) => [parties, parties.filter((party) => !mine.has(keyOf(party)))]).find(({ length }) => length === size);
}

/** ‘ba nước châu Âu’, ‘bốn nước Arab’: a part of the world says which. */
const isOfRegion = ({ tokens }: Discourse, { from, to }: Mention): boolean =>
  tokens.capital.slice(from + 1, to).some((capital, i) => capital === 1 && tokens.gap[from + 1 + i] !== 2);

/** Degrees across a part of the world. */
const ACROSS = 50;

/** Whether states lie in one part of the world: Togo, Benin and Peru do not. */
function areNear({ states }: Discourse, parties: readonly Party[]): boolean {
  const at = parties.flatMap(({ state }) => (state === null ? [] : [states.get(state)])).filter((state) => state !== undefined);
  return at.every((a) => at.every((b) => Math.abs(a.lat - b.lat) <= ACROSS && Math.abs(a.lon - b.lon) <= ACROSS));
}

/** More than two states, named in one list, between whom the last meeting was: whoever only brought two together is no party. */
export function metLast({ deeds, groups }: Discourse): readonly Party[] | null {
  const last = deeds.findLast(({ type }) => type === 'CONSULT' || type === 'COOPERATE');
  const parties = last ? distinct([...last.actors, ...last.recipients]) : [];
  const listed = groups.some((group) => group.parties.length === parties.length && without(parties, group.parties).length === 0);
  return parties.length > 2 && parties.every(isState) && listed ? parties : null;
}

/** The two between whom the last act was. */
export function deedPair({ deed }: Discourse): readonly Party[] | null {
  const parties = deed ? distinct([...deed.actors, ...deed.recipients]) : [];
  return parties.length === 2 ? parties : null;
}

const NOT_PARTY = new Set(['place', 'policy', 'thing']);

export function lastTwo(discourse: Discourse, before: number, except: ReadonlySet<string | null> = new Set()): Party[] {
  const found: Party[] = [];
  for (let i = discourse.recent.length - 1; i >= 0 && found.length < 2; i--) {
    const entry = discourse.recent[i];
    if (
      !entry ||
      entry.at >= before ||
      except.has(entry.key) ||
      NOT_PARTY.has(entry.party.mention.class) ||
      entry.party.mention.class === 'media'
    )
      continue;
    if (!found.some((party) => keyOf(party) === entry.key)) found.unshift(entry.party);
  }
  return found.length === 2 ? found : [];
}
