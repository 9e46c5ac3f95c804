/**
 * Whether a name's words are that name where they stand: capitals, and the neighbours that `Name` allows or forbids.
 * An automaton has found the words; this only says no. Deliberately absent: any language, and what to do with two names of the same words.
 */
import type { Name } from '../model/knowledge.ts';
import { expand } from './phrases.ts';
import { type Tokens, tokenise, WORD } from './tokens.ts';

/** The end of the longest name of a state that begins at token `at` and ends before `limit`, or null. Capitals and neighbours aside. */
export type StateAt = (at: number, limit: number) => number | null;

interface NeighbourWord {
  /** Null for `Aa`, any word with a capital. */
  readonly word: string | null;
  readonly capital: boolean;
}

type Neighbour = readonly NeighbourWord[];

interface Conditions {
  /** Normalised words that need a capital (1), or only capitals (2). */
  readonly capitals: ReadonlyMap<string, 1 | 2>;
  readonly pair: readonly Neighbour[] | null;
  readonly after: readonly Neighbour[] | null;
  readonly notBefore: readonly Neighbour[];
  readonly notAfter: readonly Neighbour[];
  readonly notOpening: readonly Neighbour[];
}

const LONGEST_STATE = 6;
const OPENERS = new Set(['.', '!', '?', '…', '"', ':', ';', '•']);
const compiled = new WeakMap<Name, Conditions>();

/** Whether `name`, whose words are tokens [from, to), may be that name there. Words before 0 and from `limit` on do not count. */
export function admits(name: Name, tokens: Tokens, from: number, to: number, limit: number, stateAt: StateAt): boolean {
  const conditions = conditionsOf(name);
  if (!capitalsFit(conditions.capitals, tokens, from, to)) return false;
  if (conditions.notAfter.some((n) => endsAt(n, tokens, from))) return false;
  if (conditions.notBefore.some((n) => beginsAt(n, tokens, to, limit))) return false;
  if (conditions.notOpening.some((n) => beginsAt(n, tokens, to, limit)) && opens(tokens, from)) return false;
  const { pair, after } = conditions;
  if (!pair && !after) return true;
  if (after?.some((n) => endsAt(n, tokens, from))) return true;
  return pair?.some((joiner) => joins(joiner, tokens, from, to, limit, stateAt)) ?? false;
}

function capitalsFit(capitals: Conditions['capitals'], tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const need = capitals.get(tokens.word[i] as string);
    if (need === undefined) continue;
    if (tokens.capital[i] !== 1) return false;
    if (need === 2 && !allCapitals(tokens.text.slice(tokens.start[i], tokens.end[i]))) return false;
  }
  return true;
}

const allCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const opens = (tokens: Tokens, at: number): boolean => at === 0 || tokens.gap[at] === 2 || OPENERS.has(tokens.word[at - 1] as string);

function beginsAt(neighbour: Neighbour, tokens: Tokens, at: number, limit: number): boolean {
  if (at + neighbour.length > limit) return false;
  for (const [i, wanted] of neighbour.entries()) {
    const here = at + i;
    if (tokens.gap[here] === 2 || !sameWord(wanted, tokens, here)) return false;
  }
  return true;
}

function endsAt(neighbour: Neighbour, tokens: Tokens, end: number): boolean {
  const start = end - neighbour.length;
  if (start < 0) return false;
  for (const [i, wanted] of neighbour.entries()) if (tokens.gap[start + i + 1] === 2 || !sameWord(wanted, tokens, start + i)) return false;
  return true;
}

function sameWord({ word, capital }: NeighbourWord, tokens: Tokens, at: number): boolean {
  if (capital && tokens.capital[at] !== 1) return false;
  return word === null ? tokens.kind[at] === WORD : tokens.word[at] === word;
}

/** Whether the joiner stands on either side and another state's name beyond it. */
function joins(joiner: Neighbour, tokens: Tokens, from: number, to: number, limit: number, stateAt: StateAt): boolean {
  if (beginsAt(joiner, tokens, to, limit)) {
    const next = to + joiner.length;
    if (next < limit && tokens.capital[next] === 1 && stateAt(next, limit) !== null) return true;
  }
  if (!endsAt(joiner, tokens, from)) return false;
  const end = from - joiner.length;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_STATE); start--)
    if (tokens.capital[start] === 1 && stateAt(start, end) === end) return true;
  return false;
}

function conditionsOf(name: Name): Conditions {
  const before = compiled.get(name);
  if (before) return before;
  const conditions: Conditions = {
    capitals: capitalsOf(name.text),
    pair: name.pair ? name.pair.map(neighbourOf) : null,
    after: name.after ? name.after.map(neighbourOf) : null,
    notBefore: (name.notBefore ?? []).map(neighbourOf),
    notAfter: (name.notAfter ?? []).map(neighbourOf),
    notOpening: (name.notOpening ?? []).map(neighbourOf),
  };
  compiled.set(name, conditions);
  return conditions;
}

/** A word that the pattern also writes without a capital needs none. */
function capitalsOf(pattern: string): ReadonlyMap<string, 1 | 2> {
  const tokens = tokenise(expand(pattern).join(' '));
  const needs = new Map<string, 0 | 1 | 2>();
  for (const [i, word] of tokens.word.entries()) {
    if (tokens.kind[i] !== WORD) continue;
    const need = tokens.capital[i] === 0 ? 0 : allCapitals(tokens.text.slice(tokens.start[i], tokens.end[i])) ? 2 : 1;
    needs.set(word, Math.min(need, needs.get(word) ?? 2) as 0 | 1 | 2);
  }
  return new Map([...needs].filter((entry): entry is [string, 1 | 2] => entry[1] > 0));
}

function neighbourOf(words: string): Neighbour {
  const tokens = tokenise(words);
  return tokens.word.map((word, i) => {
    const any = tokens.text.slice(tokens.start[i], tokens.end[i]) === 'Aa';
    return { word: any ? null : word, capital: tokens.capital[i] === 1 };
  });
}
