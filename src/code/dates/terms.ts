/**
 * The people whom a text names with an office, and when they held it: ‘Ngoại trưởng nước này Sergei Lavrov’, ‘người đồng cấp … ’.
 * Deliberately absent: people without a title. Who was a spokesman once and is only ‘ông’ now dates nothing.
 */
import type { Person } from '../../model/knowledge.ts';
import { longestAt, type Phrases } from '../../text/phrases.ts';
import { MARK, type Tokens } from '../../text/tokens.ts';
import type { Entry } from '../lexicon.ts';
import type { TokenRange } from './body.ts';
import type { Term } from './constraint.ts';

/** Tokens between a title and the name: ‘Ngoại trưởng nước Cộng hòa Hồi giáo …’. */
const REACH = 6;

/** The words with which a language names offices. */
export interface TitleWords {
  readonly lexicon: { readonly entries: Phrases<Entry> };
  readonly offices: Phrases<readonly string[]>;
  readonly formers: Phrases<true>;
}

interface Title {
  readonly offices: readonly string[];
  readonly former: boolean;
  readonly to: number;
}

export function termsIn(
  tokens: Tokens,
  ranges: readonly TokenRange[],
  words: TitleWords,
  holdings: ReadonlyMap<string, readonly Person[]>,
): Term[] {
  const officers = ranges.flatMap((range) => officersIn(tokens, range, words));
  return [...Map.groupBy(officers, ({ person }) => person.name)].flatMap(([name, said]) =>
    held(
      holdings.get(name) ?? [],
      said.flatMap(({ title }) => title.offices),
      said.every(({ title }) => title.former),
    ),
  );
}

/** The terms in the offices that are said; a general word (‘Bộ trưởng’) counts only where no exact one is found. */
function held(holdings: readonly Person[], said: readonly string[], former: boolean): Term[] {
  const exact = holdings.filter(({ office }) => said.includes(office));
  const meant = exact.length > 0 ? exact : holdings.filter(({ office }) => said.some((one) => isOffice(office, one)));
  return meant.filter(({ from }) => from !== null).map(({ name, from, to }) => ({ name, former, from, to }));
}

interface Officer {
  readonly person: Person;
  readonly title: Title;
}

/**
 * Names behind a title: no mark stands between the two, and of the words that the lexicon knows only names, ‘nước này’ and ‘của’.
 * Or before it: ‘Ana Ruiz, phát ngôn viên Bộ Ngoại giao’.
 */
function officersIn(tokens: Tokens, { from, to }: TokenRange, words: TitleWords): Officer[] {
  const found: Officer[] = [];
  const { entries } = words.lexicon;
  let title: Title | null = null;
  let named: { readonly person: Person; readonly to: number } | null = null;
  for (let i = from; i < to; ) {
    const hit = longestAt(tokens, entries, i, to);
    const next = titleAt(tokens, words, i, to, hit, found.at(-1)?.title ?? null);
    if (next && named && i === named.to + 1 && tokens.word[named.to] === ',' && !leadsToName(tokens, entries, next.to, to))
      found.push({ person: named.person, title: next });
    if (!hit && !next) {
      if (tokens.kind[i] === MARK && tokens.word[i] !== '-' && !isAddressed(tokens, entries, i, to)) title = null;
      i++;
      continue;
    }
    const person = hit && !next ? personOf(hit.values) : null;
    if (person && tokens.capital[i] === 1) {
      if (title && i - title.to <= REACH) found.push({ person, title });
      named = { person, to: hit?.to ?? i };
    }
    title = next ?? (!person && hit?.values.some(staysBetween) ? title : null);
    i = Math.max(hit?.to ?? 0, next?.to ?? 0);
  }
  return found;
}

/** ‘Ngoại trưởng nước này, ông …’: behind the comma the same one is named. */
function isAddressed(tokens: Tokens, entries: Phrases<Entry>, at: number, to: number): boolean {
  const next = tokens.word[at] === ',' ? longestAt(tokens, entries, at + 1, to) : null;
  return next?.values.some((entry) => entry.kind === 'pronoun' && entry.pronoun.kind === 'person') === true;
}

/** Whether a title goes with a name behind it rather than with the one before. */
function leadsToName(tokens: Tokens, entries: Phrases<Entry>, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + REACH) && tokens.kind[i] !== MARK; ) {
    const hit = longestAt(tokens, entries, i, to);
    if (hit && personOf(hit.values)) return true;
    i = hit?.to ?? i + 1;
  }
  return false;
}

const staysBetween = (entry: Entry): boolean =>
  entry.kind === 'name' || entry.kind === 'pronoun' || (entry.kind === 'preposition' && entry.preposition === 'of');

function personOf(values: readonly Entry[]): Person | null {
  for (const entry of values) if (entry.kind === 'name' && entry.name.referent.kind === 'person') return entry.name.referent.person;
  return null;
}

/** The pack's own title where it says more than the noun; a counterpart has the office of whoever was named before. */
function titleAt(
  tokens: Tokens,
  words: TitleWords,
  at: number,
  limit: number,
  hit: { readonly to: number; readonly values: readonly Entry[] } | null,
  before: Title | null,
): Title | null {
  const own = longestAt(tokens, words.offices, at, limit);
  if (own && own.to >= (hit?.to ?? at)) return { offices: own.values.flat(), former: isFormer(tokens, words, at, own.to), to: own.to };
  for (const entry of hit?.values ?? []) {
    const to = hit?.to ?? at;
    if (entry.kind === 'head' && entry.head.office) return { offices: [entry.head.office], former: isFormer(tokens, words, at, to), to };
    if (entry.kind === 'pronoun' && entry.pronoun.kind === 'counterpart' && before) return { ...before, to };
  }
  return null;
}

/** ‘cựu’ before the title or as its first word; the ‘cố’ of ‘cố vấn’ is part of the noun, which does not begin behind it. */
function isFormer(tokens: Tokens, { lexicon, offices, formers }: TitleWords, at: number, to: number): boolean {
  if (at > 0 && longestAt(tokens, formers, at - 1, at)) return true;
  const word = longestAt(tokens, formers, at, to);
  return word !== null && [offices, lexicon.entries].some((titles) => longestAt<unknown>(tokens, titles, word.to, to)?.to === to);
}

/** Offices that a text calls by a general word for whoever leads a state. */
const HEADS_OF_STATE = new Set([
  'president',
  'king',
  'queen',
  'emir',
  'emperor',
  'sultan',
  'supreme leader',
  'general secretary',
  'crown prince',
  'pope',
  'head of state',
]);
/** Before an office these make another of it. */
const LESSER = /^(?:deputy|vice|assistant|former|designated)\b/u;

/** Whether the office held can be the one that is said: ‘ambassador to Japan’ and ‘foreign ministry spokesperson’ are said shorter. */
function isOffice(held: string, said: string): boolean {
  if (said === 'head of state') return HEADS_OF_STATE.has(held);
  return (
    !LESSER.test(held) && (held.startsWith(`${said} `) || held.endsWith(` ${said}`)) && !(said === 'minister' && held === 'prime minister')
  );
}
