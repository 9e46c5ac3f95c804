/** What the dictionary holds at a token, as far as the neighbours allow it; and the small questions asked of it. */
import type { Name } from '../model/knowledge.ts';
import type { Head, Pronoun } from '../model/pack.ts';
import { admits } from '../text/names.ts';
import { longestAt } from '../text/phrases.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import type { Entry, Lexicon } from './lexicon.ts';

export interface Hit {
  readonly to: number;
  readonly values: readonly Entry[];
}

/** The longest dictionary entry at a token; names that the place forbids are left out. */
export function entriesAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Hit | null {
  const hit = longestAt(tokens, lexicon.entries, at, limit);
  if (!hit) return null;
  const values = hit.values.filter(
    (entry) =>
      entry.kind !== 'name' ||
      (stands(entry.name, tokens, at, hit.to, limit, lexicon) && !isOfState(hit, entry.name, tokens, lexicon, limit)),
  );
  if (values.length > 0)
    return (cutsName(tokens, lexicon, at, hit.to, limit) && entriesAt(tokens, lexicon, at, hit.to - 1)) || { to: hit.to, values };
  // A forbidden long name may hide a shorter phrase.
  return hit.to - at > 1 ? entriesAt(tokens, lexicon, at, hit.to - 1) : null;
}

/** ‘Lực lượng gìn giữ hòa bình Togo’: what is a noun as well as the name of a body is that of the state named right behind it. */
function isOfState({ to, values }: Hit, { referent }: Name, tokens: Tokens, lexicon: Lexicon, limit: number): boolean {
  if (referent.kind !== 'organisation' || to >= limit || tokens.gap[to] !== 1 || !values.some(({ kind }) => kind === 'head')) return false;
  const owner = longestAt(tokens, lexicon.entries, to, limit);
  return owner?.values.some((entry) => entry.kind === 'name' && entry.name.referent.kind === 'state' && tokens.capital[to] === 1) ?? false;
}

/** ‘Phía Bắc Kinh’, ‘phía Tây Ban Nha’: a phrase that ends within a name which begins with its last word. */
function cutsName(tokens: Tokens, lexicon: Lexicon, at: number, to: number, limit: number): boolean {
  if (to - at < 2 || to >= limit || tokens.capital[to - 1] !== 1 || tokens.capital[to] !== 1 || tokens.gap[to] !== 1) return false;
  const name = longestAt(tokens, lexicon.entries, to - 1, limit);
  return name !== null && name.to > to && name.values.some(({ kind }) => kind === 'name');
}

/** Neighbours and capitals allow it, and it is no syllable inside somebody's name (Nguyễn Đức …, Lê Nga). */
function stands(name: Name, tokens: Tokens, from: number, to: number, limit: number, lexicon: Lexicon): boolean {
  const stateAt = (at: number, end: number): number | null => {
    const hit = longestAt(tokens, lexicon.entries, at, end);
    return hit?.values.some((v) => v.kind === 'name' && v.name.referent.kind === 'state') ? hit.to : null;
  };
  if (!admits(name, tokens, from, to, limit, stateAt)) return false;
  if (from > 0 && lexicon.makes.has(tokens.word[from - 1] as string) && !isCountry(name)) return false;
  const short = to - from === 1 && name.referent.kind === 'state' && (tokens.word[from] as string).length <= 4;
  if (!short || from === 0 || tokens.gap[from] !== 1) return true;
  const capital = tokens.capital[from - 1] === 1 && tokens.kind[from - 1] === WORD;
  return (
    !capital ||
    longestAt(tokens, lexicon.entries, from - 1, from) !== null ||
    headEnds(tokens, lexicon, from) ||
    startsSentence(tokens, from - 1)
  );
}

const isCountry = ({ referent }: Name): boolean => referent.kind === 'state' && (referent.as === 'name' || referent.as === 'demonym');

/** Words of a noun with capitals throughout, at most. */
const CAPITALS = 5;

/** ‘Hạ Viện Mỹ’: a noun ends there, whatever capitals it is written with. */
function headEnds(tokens: Tokens, lexicon: Lexicon, to: number): boolean {
  for (let at = to - 2; at >= Math.max(0, to - CAPITALS); at--) {
    if (tokens.kind[at] !== WORD) return false;
    const hit = longestAt(tokens, lexicon.entries, at, to);
    if (hit?.to === to && hit.values.some(({ kind }) => kind === 'head')) return true;
  }
  return false;
}

const startsSentence = (tokens: Tokens, at: number): boolean => at === 0 || tokens.gap[at] === 2 || tokens.word[at - 1] === '.';

export const nameOf = (hit: Hit): Name | null => {
  for (const value of hit.values) if (value.kind === 'name') return value.name;
  return null;
};
export const headOf = (hit: Hit): Head | null => {
  for (const value of hit.values) if (value.kind === 'head') return value.head;
  return null;
};
export const pronounOf = (hit: Hit): Pronoun | null => {
  for (const value of hit.values) if (value.kind === 'pronoun') return value.pronoun;
  return null;
};
export const hasPreposition = (hit: Hit, kind: string): boolean =>
  hit.values.some((v) => v.kind === 'preposition' && v.preposition === kind);

/** Letters of an article that a name may begin with, at most. */
const ARTICLE = 3;

/** Whether a proper name may begin there: with a capital, or with the small article of ‘al-Maliki’, ‘el-Baradei’. */
export const opensName = (tokens: Tokens, at: number, limit: number): boolean =>
  tokens.kind[at] === WORD &&
  (tokens.capital[at] === 1 ||
    (at + 2 < limit &&
      (tokens.word[at] as string).length <= ARTICLE &&
      tokens.word[at + 1] === '-' &&
      tokens.gap[at + 1] === 0 &&
      tokens.gap[at + 2] === 0 &&
      tokens.capital[at + 2] === 1));

/** Words of a proper name that no dictionary holds: capitalised, hyphenated (`Jong-un`), up to five. */
export function properName(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
  let to = at;
  while (to < limit && to - at < 7) {
    const hyphen = tokens.word[to] === '-' && to > at && tokens.gap[to] === 0 && tokens.gap[to + 1] === 0;
    const capital = opensName(tokens, to, limit) && (to === at || tokens.gap[to] !== 2);
    const afterHyphen =
      to > at && tokens.word[to - 1] === '-' && tokens.gap[to] === 0 && (tokens.kind[to] === WORD || tokens.kind[to] === NUMBER);
    if (!hyphen && !capital && !afterHyphen) break;
    if (capital && !afterHyphen) {
      const hit = entriesAt(tokens, lexicon, to, limit);
      if (hit && !isPersonName(hit) && hit.values.some((v) => v.kind === 'name' || v.kind === 'head')) break;
    }
    to++;
  }
  while (to > at && tokens.word[to - 1] === '-') to--;
  return to;
}

const isPersonName = (hit: Hit): boolean => nameOf(hit)?.referent.kind === 'person';
