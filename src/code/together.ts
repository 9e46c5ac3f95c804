/** Who ‘Togo và các đồng minh’ and ‘bốn nước Arab’ are: states that the article lists together, before it or further on. */
import { type Discourse, distinct, keyOf, type Party, partyOf } from './discourse.ts';
import { isBare, type Mention, singles } from './mention.ts';

/** Fewer are a pair. */
const LEAST = 3;

/** Notes a list of states, in a first pass over the article; ‘tuyên bố của Togo, Benin và Ghana’ begins with what is theirs. */
export function noteList(discourse: Discourse, mention: Mention, before: Mention | undefined): void {
  const { word } = discourse.tokens;
  const theirs = before?.class === 'policy' && before.to === mention.from - 1 && word[before.to] === ',' ? [before] : [];
  const states = [...theirs, ...singles(mention)].filter(({ state, class: sort }) => state !== null && sort !== 'place');
  const parties = distinct(states.map((one) => partyOf(discourse, one)));
  if (parties.length >= LEAST) discourse.lists.push(parties);
}

/** ‘bốn nước Arab’: the list of just so many. */
export const listOf = ({ lists }: Discourse, size: number | undefined): readonly Party[] | undefined =>
  mostTold(lists.filter(({ length }) => length === size));

/** ‘Togo và các đồng minh’, ‘Togo cùng ba nước khác’: notes, before a sentence's acts are read, that these are the rest of a list that has all who are named. */
export function noteOthers(discourse: Discourse, mentions: readonly Mention[]): void {
  for (const { members } of mentions) {
    const others = members.at(-1);
    const named = members.slice(0, -1);
    if (!others || !isOthers(others) || named.length === 0 || named.some(({ state }) => state === null)) continue;
    const rest = discourse.lists
      .filter((list) => named.every(({ state }) => list.some((party) => party.state === state)))
      .map((list) => list.filter(({ state }) => named.every((one) => one.state !== state)))
      .filter(({ length }) => (others.size === undefined ? length > 0 : length === others.size));
    const told = mostTold(rest)?.map((party) => partyOf(discourse, others, { ...party, name: null, office: null }));
    if (told) discourse.meant.set(others, told);
  }
}

const isOthers = (mention: Mention): boolean =>
  mention.refers === 'others' || mention.refers === 'group' || (mention.class === 'government' && isBare(mention));

/** Of several lists the one that is told most often, of equals the first. */
function mostTold(lists: readonly (readonly Party[])[]): readonly Party[] | undefined {
  const same = (list: readonly Party[]): string => list.map(keyOf).sort().join();
  const often = (list: readonly Party[]): number => lists.filter((other) => same(other) === same(list)).length;
  return lists.toSorted((a, b) => often(b) - often(a))[0];
}
