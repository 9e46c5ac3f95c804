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

interface Title {
  readonly office: string;
  readonly to: number;
}

export function termsIn(
  tokens: Tokens,
  ranges: readonly TokenRange[],
  entries: Phrases<Entry>,
  holdings: ReadonlyMap<string, readonly Person[]>,
): Term[] {
  const officers = ranges.flatMap((range) => officersIn(tokens, range, entries));
  return [...Map.groupBy(officers, ({ person }) => person.name)].flatMap(([name, said]) =>
    held(
      holdings.get(name) ?? [],
      said.map(({ office }) => office),
    ),
  );
}

/** The terms in the offices that are said; a general word (‘Bộ trưởng’) counts only where no exact one is found. */
function held(holdings: readonly Person[], said: readonly string[]): Term[] {
  const exact = holdings.filter(({ office }) => said.includes(office));
  const meant = exact.length > 0 ? exact : holdings.filter(({ office }) => said.some((one) => isOffice(office, one)));
  return meant.filter(({ from }) => from !== null).map(({ name, from, to }) => ({ name, from, to }));
}

interface Officer {
  readonly person: Person;
  readonly office: string;
}

/** Names behind a title: no mark stands between the two, and of the words that the lexicon knows only names, ‘nước này’ and ‘của’. */
function officersIn(tokens: Tokens, { from, to }: TokenRange, entries: Phrases<Entry>): Officer[] {
  const found: Officer[] = [];
  let title: Title | null = null;
  for (let i = from; i < to; ) {
    const hit = longestAt(tokens, entries, i, to);
    if (!hit) {
      if (tokens.kind[i] === MARK && tokens.word[i] !== '-') title = null;
      i++;
      continue;
    }
    const person = personOf(hit.values);
    if (person && title && i - title.to <= REACH && tokens.capital[i] === 1) found.push({ person, office: title.office });
    const next = titleOf(hit.values, hit.to, found.at(-1)?.office ?? null);
    title = next ?? (!person && hit.values.some(staysBetween) ? title : null);
    i = hit.to;
  }
  return found;
}

const staysBetween = (entry: Entry): boolean =>
  entry.kind === 'name' || entry.kind === 'pronoun' || (entry.kind === 'preposition' && entry.preposition === 'of');

function personOf(values: readonly Entry[]): Person | null {
  for (const entry of values) if (entry.kind === 'name' && entry.name.referent.kind === 'person') return entry.name.referent.person;
  return null;
}

/** A counterpart has the office of whoever was named before. */
function titleOf(values: readonly Entry[], to: number, before: string | null): Title | null {
  for (const entry of values) {
    if (entry.kind === 'head' && entry.head.office) return { office: entry.head.office, to };
    if (entry.kind === 'pronoun' && entry.pronoun.kind === 'counterpart' && before) return { office: before, to };
  }
  return null;
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
