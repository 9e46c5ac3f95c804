/** A date or a clock time at a place in a line's tokens. */
import { longestAt } from '../text/phrases.ts';
import { NUMBER, type Tokens } from '../text/tokens.ts';
import type { StampWords } from './stamp-words.ts';

interface Found {
  readonly day: string;
  readonly certain: boolean;
  /** Written with two digits of the year: a date only beside a time of day. */
  readonly brief: boolean;
  readonly to: number;
}

const number = (tokens: Tokens, i: number): number => (i < tokens.count && tokens.kind[i] === NUMBER ? Number(tokens.word[i]) : Number.NaN);
const length = (tokens: Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);
const isYear = (value: number): boolean => value >= 1990 && value <= 2099;

/** The date that begins at token `i`. */
export function dateAt(tokens: Tokens, i: number, words: StampWords, order: 'dmy' | 'mdy' | null): Found | null {
  return numericAt(tokens, i, order) ?? namedAt(tokens, i, words);
}

/** `01/10/2020`, `1-10-2020`, `1.10.2020`, `2020-10-01`, `01/10/20`. */
function numericAt(tokens: Tokens, i: number, order: 'dmy' | 'mdy' | null): Found | null {
  const first = number(tokens, i);
  const mark = tokens.word[i + 1];
  if (Number.isNaN(first) || (mark !== '/' && mark !== '-' && mark !== '.') || tokens.word[i + 3] !== mark) return null;
  if (tokens.kind[i + 2] !== NUMBER || tokens.kind[i + 4] !== NUMBER) return null;
  const second = number(tokens, i + 2);
  const third = number(tokens, i + 4);
  const to = i + 5;
  if (isYear(first) && length(tokens, i) === 4) return dayOf(first, second, third, true, to);
  if (order === 'dmy' && mark === '/' && length(tokens, i + 4) === 2 && isYear(2000 + third) && third < 40) {
    const found = dayOf(2000 + third, second, first, true, to);
    return found && { ...found, brief: true };
  }
  if (!isYear(third) || length(tokens, i + 4) !== 4) return null;
  if (second > 12) return dayOf(third, first, second, true, to);
  if (first > 12 || first === second) return dayOf(third, second, first, true, to);
  return order === 'mdy' ? dayOf(third, first, second, true, to) : dayOf(third, second, first, order === 'dmy', to);
}

/** `3 June 2024`, `June 3, 2024`, `3rd of June, 2024`, `12 tháng 6 2016`, `ngày 3 tháng 6 năm 2024`. */
function namedAt(tokens: Tokens, i: number, words: StampWords): Found | null {
  const day = number(tokens, i);
  if (day >= 1 && day <= 31 && length(tokens, i) <= 2) {
    const month = monthAt(tokens, skip(tokens, i + 1, words), words);
    if (!month) return null;
    const at = skip(tokens, month.to, words);
    return isYear(number(tokens, at)) ? dayOf(number(tokens, at), month.month, day, true, at + 1) : null;
  }
  const month = monthAt(tokens, i, words);
  if (!month) return null;
  const at = skip(tokens, month.to, words);
  const then = number(tokens, at);
  const last = skip(tokens, at + 1, words);
  return then >= 1 && then <= 31 && isYear(number(tokens, last)) ? dayOf(number(tokens, last), month.month, then, true, last + 1) : null;
}

function monthAt(tokens: Tokens, i: number, words: StampWords): { readonly month: number; readonly to: number } | null {
  if (i >= tokens.count) return null;
  const phrase = longestAt(tokens, words.phrases, i);
  for (const value of phrase?.values ?? [])
    if (typeof value === 'object') return { month: value.month, to: phrase?.to ?? i };
    else if (value === 'month') {
      const month = number(tokens, i + 1);
      if (month >= 1 && month <= 12) return { month, to: i + 2 };
    }
  return null;
}

/** Past commas, dots, dashes and fillers (`of`, `năm`, `th`) inside a date, three at most. */
function skip(tokens: Tokens, i: number, words: StampWords): number {
  let at = i;
  for (let n = 0; n < 3 && at < tokens.count; n++) {
    const word = tokens.word[at] as string;
    if (word === ',' || word === '.' || word === '-' || word === '/') at++;
    else {
      const phrase = longestAt(tokens, words.phrases, at);
      if (!phrase?.values.includes('filler') || phrase.values.some((value) => typeof value === 'object')) break;
      at = phrase.to;
    }
  }
  return at;
}

/** Past a clock time (`17:38`, `17:38:05`, `17h38`, `17g38`), or 0. */
export function clockAt(tokens: Tokens, i: number): number {
  const hour = number(tokens, i);
  if (!(hour >= 0 && hour <= 24)) return 0;
  const mark = tokens.word[i + 1];
  if (mark !== ':' && mark !== 'h' && mark !== 'g' && mark !== '.') return 0;
  const minute = number(tokens, i + 2);
  if (!(minute >= 0 && minute < 60) || length(tokens, i + 2) !== 2) return mark === 'h' || mark === 'g' ? i + 2 : 0;
  return tokens.word[i + 3] === ':' && number(tokens, i + 4) < 60 ? i + 5 : i + 3;
}

function dayOf(year: number, month: number, day: number, certain: boolean, to: number): Found | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return { day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, certain, brief: false, to };
}
