/**
 * The day of the news where it is not that of publication: the one day that the opening of an article tells, shortly before it.
 * ‘Tối 5/4, cảnh sát vây tòa nhà.’ under a title that tells the same without a date.
 * Deliberately absent: openings that tell two days, of which nobody can say which is meant.
 */
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import { parseIso } from './dates/calendar.ts';
import type { Calendar } from './dating.ts';
import type { Sentence } from './sentences.ts';

/** Days before publication on which it is still the news. */
export const NEWS_DAYS = 3;
/** Tokens of running text in which the story has begun. */
const BEGINNING = 150;

export function newsDayOf(sentences: readonly Sentence[], tokens: Tokens, { resolved, published }: Calendar): When | null {
  const last = published?.precision === 'day' ? parseIso(published.end) : null;
  const told = sentences.filter(({ role }) => role === 'lead' || role === 'body');
  const start = told[0]?.from ?? 0;
  if (last === null) return null;
  for (const { from, to } of told) {
    if (from - start > BEGINNING) return null;
    const days = new Map<string, When>();
    for (const [time, when] of resolved) {
      if (time.from < from || time.to > to || time.bound !== null || when?.precision !== 'day') continue;
      const day = parseIso(when.start);
      if (day !== null && day <= (time.tense === 'future' ? last - 1 : last) && last - day <= NEWS_DAYS) {
        const words = tokens.text.slice(tokens.start[time.from], tokens.end[time.to - 1]);
        days.set(when.start, { ...when, basis: 'published', reasons: [`the story opens with its day: ‘${words}’`, ...when.reasons] });
      }
    }
    if (days.size > 0) return days.size === 1 ? ([...days.values()][0] ?? null) : null;
  }
  return null;
}
