/** What the words around a time expression say about it: since or until, looking back or ahead. */
import type { Tense, TimeBound, TimeValue } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CompiledTimes } from './compile.ts';

const REACH = 14;
const CLAUSE_ENDS = new Set(['.', ';', '!', '?', '…']);

/** The value of the longest phrase (three words at most) that stands right before token `at`. */
function wordBefore<T>(tokens: Tokens, at: number, words: ReadonlyMap<string, T>): { readonly value: T; readonly from: number } | null {
  let found: { value: T; from: number } | null = null;
  let phrase = '';
  for (let i = at - 1; i >= 0 && i >= at - 3 && tokens.gap[i + 1] !== 2; i--) {
    phrase = phrase ? `${tokens.word[i]} ${phrase}` : (tokens.word[i] as string);
    const value = words.get(phrase);
    if (value !== undefined) found = { value, from: i };
  }
  return found;
}

export function boundBefore(tokens: Tokens, times: CompiledTimes, from: number): TimeBound | null {
  const lean = wordBefore(tokens, from, times.leans);
  return wordBefore(tokens, lean?.from ?? from, times.bounds)?.value ?? null;
}

/** Where the word right before an expression places it: ‘hôm’, ‘hồi’. */
export const leanBefore = (tokens: Tokens, times: CompiledTimes, from: number): Tense | null =>
  wordBefore(tokens, from, times.leans)?.value ?? null;

/** Where an expression looks: by itself, or by the nearest tense of its clause. */
export function tenseOf(tokens: Tokens, times: CompiledTimes, from: number, to: number, value: TimeValue): Tense | null {
  return ownTense(value) ?? tenseBefore(tokens, times, from) ?? tenseBehind(tokens, times, to);
}

function ownTense(value: TimeValue): Tense | null {
  if (value.kind === 'window') return value.toward;
  if (value.kind === 'range') return ownTense(value.to);
  if (value.kind !== 'calendar') return null;
  if (value.tense) return value.tense;
  const amount = value.step?.anchor === 'published' ? value.step.amount : 0;
  return amount < 0 ? 'past' : amount > 0 ? 'future' : null;
}

function tenseBefore(tokens: Tokens, times: CompiledTimes, from: number): Tense | null {
  let part = true;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (tokens.gap[i + 1] === 2 || ends(tokens, times, i)) return null;
    part &&= tokens.word[i] !== ',';
    if (part && longestAt(tokens, times.plans, i, from)) return 'future';
    const hit = longestAt(tokens, times.tenses, i, from);
    if (hit) return hit.values[0] ?? null;
  }
  return null;
}

/** Behind a verb of saying, a future word tells of something else: ‘Ngày 5/6, EU cho biết sẽ …’. */
function tenseBehind(tokens: Tokens, times: CompiledTimes, to: number): Tense | null {
  for (let i = to; i < tokens.count && i < to + REACH; i++) {
    if (tokens.gap[i] === 2 || ends(tokens, times, i)) return null;
    if (longestAt(tokens, times.saying, i)) return 'past';
    const hit = longestAt(tokens, times.tenses, i);
    if (hit) return hit.values[0] ?? null;
  }
  return null;
}

const ends = (tokens: Tokens, times: CompiledTimes, at: number): boolean =>
  CLAUSE_ENDS.has(tokens.word[at] as string) || longestAt(tokens, times.contrasts, at) !== null;
