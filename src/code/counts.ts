/** How many people a sentence counts as killed, hurt, held, expelled: the nearest number before the word that says so. */
import type { Count } from '../model/event.ts';
import type { CountRule, Pack } from '../model/pack.ts';
import { compilePhrases, longestAt, type Phrases } from '../text/phrases.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';

export interface Counter {
  readonly phrases: Phrases<CountRule>;
  /** Words that the number follows. */
  readonly before: Phrases<CountRule>;
  readonly numbers: Pack['numbers'];
}

const REACH = 7;
const AFTER = 4;

export function compileCounter(pack: Pack): Counter {
  const phrases = (words: (rule: CountRule) => readonly string[]): Phrases<CountRule> =>
    compilePhrases(pack.counts.flatMap((rule) => words(rule).map((word) => [word, rule] as const)));
  return { phrases: phrases(({ words }) => words), before: phrases(({ before }) => before ?? []), numbers: pack.numbers };
}

export function countsIn(tokens: Tokens, counter: Counter, from: number, to: number): Readonly<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  for (let i = from; i < to; i++) {
    const ahead = longestAt(tokens, counter.before, i, to);
    const follows = ahead && numberAfter(tokens, counter, ahead.to, to);
    const counted = ahead?.values[0];
    if (counted && follows !== null && counts[counted.key] === undefined) counts[counted.key] = follows;
    const hit = longestAt(tokens, counter.phrases, i, to);
    const rule = hit?.values[0];
    if (!hit || !rule) continue;
    const number = numberBefore(tokens, counter, i, from);
    if (number !== null && counts[rule.key] === undefined) counts[rule.key] = number;
    i = hit.to - 1;
  }
  return counts;
}

/** `killing at least 41 people`. */
function numberAfter(tokens: Tokens, { numbers }: Counter, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + AFTER); i++) {
    if (tokens.kind[i] !== NUMBER) {
      const number = numbers[tokens.word[i] as string];
      if (number !== undefined) return number;
      if (tokens.kind[i] !== WORD) return null;
      continue;
    }
    let end = i;
    while (end + 2 < to && tokens.word[end + 1] === ',' && tokens.kind[end + 2] === NUMBER && tokens.gap[end + 1] === 0 && tokens.gap[end + 2] === 0) end += 2;
    return figure(tokens, end, at);
  }
  return null;
}

function numberBefore(tokens: Tokens, counter: Counter, at: number, from: number): number | null {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (tokens.kind[i] === NUMBER) return figure(tokens, i, from);
    const mark = tokens.word[i] as string;
    if (mark === ',' || mark === ';' || mark === ':') return null;
    if (tokens.kind[i] === WORD && tokens.capital[i] === 0) {
      const number = counter.numbers[mark];
      if (number !== undefined && !(mark === 'năm' || mark === 'ba' && tokens.capital[i + 1] === 1)) return number;
    }
  }
  return null;
}

/** `1.200` and `33,207` are one number; a date's or a year's figures are none. */
function figure(tokens: Tokens, at: number, from: number): number | null {
  let digits = tokens.word[at] as string;
  let i = at;
  while (i - 2 >= from && tokens.gap[i] === 0 && tokens.gap[i - 1] === 0 && /^[.,]$/u.test(tokens.word[i - 1] as string) && tokens.kind[i - 2] === NUMBER && digits.length % 3 === 0) {
    digits = (tokens.word[i - 2] as string) + digits;
    i -= 2;
  }
  if (i - 1 >= from && (tokens.word[i - 1] === '/' || (tokens.word[i - 1] === '-' && tokens.gap[i] === 0))) return null;
  const value = Number(digits);
  return Number.isSafeInteger(value) && digits.length < 9 ? value : null;
}
