/**
 * Dates as pages print them beside a story: `17:38, 01/10/2020`, `12 tháng 6 2016`, `Nov 19, 2019, 10:31 pm ET`, `2024-06-03T10:15:00Z`.
 * Only dates with a year; what a year-less date means is not for this room. Deliberately absent: whose date it is (`articles.ts`).
 */
import { longestAt } from '../text/phrases.ts';
import { WORD } from '../text/tokens.ts';
import { clockAt, dateAt } from './stamp-dates.ts';
import type { StampWords } from './stamp-words.ts';
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
  const found: { day: string; certain: boolean; brief: boolean; label: Stamp['label'] }[] = [];
  let time = false;
  let others = 0;
  let label: Stamp['label'] = null;
  for (let i = from; i < to; ) {
    const date = dateAt(tokens, i, words, order);
    if (date) {
      found.push({ day: date.day, certain: date.certain, brief: date.brief, label });
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
  return found.flatMap(({ day, certain, brief, label }) => (brief && !time ? [] : [{ day, certain, label, time, others }]));
}

/** A quick look: four digits that could be a year, or two behind a month: `01/10/20`. */
function hasYear(text: string, start: number, end: number): boolean {
  let run = 0;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (code >= 48 && code <= 57) run++;
    else {
      if (run === 4 && (text.charCodeAt(i - 4) === 49 || text.charCodeAt(i - 4) === 50)) return true;
      if (run === 2 && text[i - 3] === '/' && (text[i - 5] === '/' || text[i - 6] === '/')) return true;
      run = 0;
    }
  }
  return false;
}
