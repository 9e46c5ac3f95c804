/** Dates of what came after something dated: not before it, and not after the article. */
import type { Precision, When } from '../model/when.ts';
import { parseIso } from './dates/calendar.ts';
import type { Calendar } from './dating.ts';
import type { Verbal } from './verbal.ts';

/** Days over which ‘sau đó’ still says when. */
const LONGEST = 366;
const MONTH = 31;

/** ‘đóng cửa sứ quán sau cuộc tấn công hôm 27/1/2023’: on that day or later, in its year, before publication. */
export function sinceReason(verbal: Verbal, { resolved, published }: Calendar): When | null {
  const { reason } = verbal;
  const when = reason?.time && reason.subordinator === 'after' ? resolved.get(reason.time) : null;
  if (when?.precision !== 'day' && when?.precision !== 'month') return null;
  const yearEnd = `${when.end.slice(0, 4)}-12-31`;
  const known = published && published.start >= when.start && (published.start < yearEnd || when.precision === 'month');
  return between(when, known ? published.start : yearEnd, `after what happened ${named(when)}; the text says no more`);
}

/** ‘Hôm 5/6 … . Sau đó, …’: from the time told before to publication. */
export function sinceTold(told: When, { published, news }: Calendar, words: string): When | null {
  const last = (news ?? published)?.start;
  const [start, end] = [parseIso(told.start), last ? parseIso(last) : null];
  if (!last || start === null || end === null || end < start || end - start > LONGEST) return null;
  return between(told, last, `${words} goes on from the time told before it`);
}

const named = ({ start, precision }: When): string => (precision === 'day' ? `on ${start}` : `in ${start.slice(0, 7)}`);

function between(when: When, end: string, because: string): When {
  const days = (parseIso(end) ?? 0) - (parseIso(when.start) ?? 0);
  const precision: Precision = days === 0 ? 'day' : days <= MONTH ? 'days' : 'year';
  return { start: when.start, end, precision, basis: 'inferred', reasons: [because, ...when.reasons] };
}
