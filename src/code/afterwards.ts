/** Dates of what came after something dated, not before it and not after the article; and of what came so many days before it. */
import type { TimeUnit } from '../model/time.ts';
import type { Precision, When } from '../model/when.ts';
import { isoOf, parseIso } from './dates/calendar.ts';
import type { Calendar } from './dating.ts';
import type { Verbal } from './verbal.ts';

/** Days of the units that are counted to the day. */
const EXACT: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7 };

/** ‘Ngày 5/3 …, ba ngày sau khi Togo tấn công’: so many days before the day that the sentence names. */
export function countedBack({ counted }: Verbal, { resolved }: Calendar): When | null {
  const step = counted?.by.value.kind === 'calendar' ? counted.by.value.step : null;
  const days = step ? (EXACT[step.unit] ?? 0) * step.amount : 0;
  const base = counted && resolved.get(counted.base);
  const day = base?.precision === 'day' ? parseIso(base.start) : null;
  if (!base || day === null || days === 0) return null;
  const start = isoOf(day - days);
  const because = `${Math.abs(days)} days ${days > 0 ? 'before' : 'after'} ${base.start}, of which the sentence tells`;
  return { start, end: start, precision: 'day', basis: 'relative', reasons: [because, ...base.reasons] };
}

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
