/** Who ‘Togo và các đồng minh’ and ‘bốn nước Arab’ are: states that the article lists together, before it or further on. */
import { type Discourse, distinct, keyOf, type Party, partyOf } from './discourse.ts';
import { isBare, type Mention, singles } from './mention.ts';

/** Fewer are a pair. */
const LEAST = 3;

/** Notes the lists of states in a sentence, in a first pass over the article. */
export function noteLists(discourse: Discourse, mentions: readonly Mention[]): void {
  const named = statesIn(mentions);
  for (const [i, mention] of mentions.entries()) {
    const parties = distinct(listed(discourse, mention, mentions[i - 1]).map((one) => partyOf(discourse, one)));
    const beside = new Set([...named].filter((state) => parties.every((party) => party.state !== state)));
    if (parties.length >= LEAST) discourse.lists.push({ parties, beside });
  }
}

/** The states of a list; ‘tuyên bố của Togo, Benin và Ghana’ begins with what is theirs. */
function listed({ tokens: { word } }: Discourse, mention: Mention, before: Mention | undefined): readonly Mention[] {
  const theirs = before?.class === 'policy' && before.to === mention.from - 1 && word[before.to] === ',' ? [before] : [];
  return [...theirs, ...singles(mention)].filter(({ state, class: sort }) => state !== null && sort !== 'place');
}

const statesIn = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(singles).flatMap(({ state }) => (state === null ? [] : [state])));

/** ‘bốn nước Arab’: the list of just so many. */
export const listOf = ({ lists }: Discourse, size: number | undefined): readonly Party[] | undefined =>
  mostTold(lists.map(({ parties }) => parties).filter(({ length }) => length === size));

/**
 * ‘Togo và các đồng minh’, ‘Togo cùng ba nước khác’: notes, before a sentence's acts are read, that these are the rest of a list that has
 * all who are named. Where nothing says how many they are, the list must have dealt with whom they deal with here; and nobody who stands
 * beside them in the sentence is one of them: ‘Togo và các đồng minh trừng phạt Benin. Togo, Benin và Ghana họp’.
 */
export function noteOthers(discourse: Discourse, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    const { members } = mention;
    const others = members.at(-1);
    const named = members.slice(0, -1);
    if (!others || !isOthers(others) || named.length === 0 || named.some(({ state }) => state === null)) continue;
    const beside = statesIn(mentions.filter((other) => other !== mention));
    const rest = discourse.lists
      .filter((list) => named.every(({ state }) => list.parties.some((party) => party.state === state)))
      .filter((list) => others.size !== undefined || [...list.beside].some((state) => beside.has(state)))
      .map(({ parties }) => parties.filter(({ state }) => named.every((one) => one.state !== state)))
      .filter(({ length }) => (others.size === undefined ? length > 0 : length === others.size))
      .filter((parties) => parties.every(({ state }) => state !== null && !beside.has(state)));
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
