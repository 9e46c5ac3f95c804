/**
 * Dates as pages print them beside a story: `17:38, 01/10/2020`, `12 tháng 6 2016`, `Nov 19, 2019, 10:31 pm ET`, `2024-06-03T10:15:00Z`.
 * Only dates with a year; what a year-less date means is not for this room. Deliberately absent: whose date it is (`articles.ts`).
 */
import type { PageWords } from '../model/page-words.ts';
import { compilePhrases, longestAt, type Phrases } from '../text/phrases.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { type TextView, tokensIn } from './view.ts';

export interface Stamp {
  /** ISO 8601 day. */
  readonly day: string;
  /** Whether day and month could be told apart. */
  readonly certain: boolean;
  readonly time: boolean;
  readonly label: 'published' | 'updated' | null;
  /** Words of the line that belong neither to the date nor to its labels. */
  readonly others: number;
}

type Word = { readonly month: number } | 'filler' | 'weekday' | 'published' | 'updated' | 'month';

export interface StampWords {
  readonly phrases: Phrases<Word>;
  readonly order: 'dmy' | 'mdy' | null;
}

export function compileStamps(words: readonly PageWords[]): StampWords {
  const entries: [string, Word][] = [];
  for (const { dates } of words) {
    for (const [name, month] of dates.months) entries.push([name, { month }]);
    if (dates.monthWord) entries.push([dates.monthWord, 'month']);
    for (const kind of ['fillers', 'weekdays', 'published', 'updated'] as const)
      for (const phrase of dates[kind]) entries.push([phrase, kind === 'fillers' ? 'filler' : kind === 'weekdays' ? 'weekday' : kind]);
  }
  const orders = new Set(words.map((language) => language.dates.order));
  return { phrases: compilePhrases(entries), order: orders.size === 1 ? ([...orders][0] ?? null) : null };
}

const NONE: readonly Stamp[] = [];
/** Longer lines are prose that names a date, not a date line. */
const LONGEST = 160;

/** The dates of text[start, end), in order, if it could be a date line; `order` is that of the page's language. */
export function stampsIn(
  view: TextView,
  start: number,
  end: number,
  words: StampWords,
  order: 'dmy' | 'mdy' | null = words.order,
): readonly Stamp[] {
  if (end - start > LONGEST || !hasYear(view.text, start, end)) return NONE;
  const { tokens, from, to } = tokensIn(view, start, end);
  const found: { day: string; certain: boolean; label: Stamp['label'] }[] = [];
  let time = false;
  let others = 0;
  let label: Stamp['label'] = null;
  for (let i = from; i < to; ) {
    const date = dateAt(tokens, i, words, order);
    if (date) {
      found.push({ day: date.day, certain: date.certain, label });
      label = null;
      i = date.to;
      continue;
    }
    const clock = clockAt(tokens, i);
    if (clock > 0) {
      time = true;
      i = clock;
      continue;
    }
    const phrase = longestAt(tokens, words.phrases, i, to);
    if (phrase) {
      for (const value of phrase.values) if (value === 'published' || value === 'updated') label = value;
      i = phrase.to;
      continue;
    }
    if (tokens.kind[i] === WORD) others++;
    i++;
  }
  return found.map((stamp) => ({ ...stamp, time, others }));
}

/** A quick look: four digits that could be a year. */
function hasYear(text: string, start: number, end: number): boolean {
  let run = 0;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (code >= 48 && code <= 57) run++;
    else {
      if (run === 4 && (text.charCodeAt(i - 4) === 49 || text.charCodeAt(i - 4) === 50)) return true;
      run = 0;
    }
  }
  return false;
}

interface Found {
  readonly day: string;
  readonly certain: boolean;
  readonly to: number;
}

const number = (tokens: Tokens, i: number): number => (i < tokens.count && tokens.kind[i] === NUMBER ? Number(tokens.word[i]) : Number.NaN);
const length = (tokens: Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);
const isYear = (value: number): boolean => value >= 1990 && value <= 2099;

function dateAt(tokens: Tokens, i: number, words: StampWords, order: 'dmy' | 'mdy' | null): Found | null {
  return numericAt(tokens, i, order) ?? namedAt(tokens, i, words);
}

/** `01/10/2020`, `1-10-2020`, `1.10.2020`, `2020-10-01`. */
function numericAt(tokens: Tokens, i: number, order: 'dmy' | 'mdy' | null): Found | null {
  const first = number(tokens, i);
  const mark = tokens.word[i + 1];
  if (Number.isNaN(first) || (mark !== '/' && mark !== '-' && mark !== '.') || tokens.word[i + 3] !== mark) return null;
  if (tokens.kind[i + 2] !== NUMBER || tokens.kind[i + 4] !== NUMBER) return null;
  const second = number(tokens, i + 2);
  const third = number(tokens, i + 4);
  const to = i + 5;
  if (isYear(first) && length(tokens, i) === 4) return dayOf(first, second, third, true, to);
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
function clockAt(tokens: Tokens, i: number): number {
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
  return { day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, certain, to };
}
