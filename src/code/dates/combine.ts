/** Two pieces of one expression made one: ‘ngày 27’ and ‘tháng 5’, ‘thứ Hai’ and ‘tuần trước’, ‘hôm nay’ and ‘(5/6)’. */
import type { CalendarParts, CalendarTime, TimeStep, TimeUnit } from '../../model/time.ts';

export const NOTHING: CalendarTime = {
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  quarter: null,
  season: null,
  decade: null,
  century: null,
  months: null,
  edge: null,
  part: null,
  step: null,
  tense: null,
};

const FIELDS = Object.keys(NOTHING).filter((key) => key !== 'kind') as (keyof CalendarParts)[];

const UNIT_RANK: Readonly<Record<TimeUnit, number>> = { day: 1, week: 2, month: 3, quarter: 4, season: 4, year: 5, decade: 6, century: 7 };

const RANKED: readonly (readonly [keyof CalendarParts, number])[] = [
  ['day', 1],
  ['weekday', 1],
  ['month', 3],
  ['quarter', 4],
  ['season', 4],
  ['months', 4],
  ['year', 5],
  ['decade', 6],
  ['century', 7],
];

/** The narrowest and the widest unit that a time names (1 day … 7 century), or null where it names none. */
export function ranks(time: CalendarTime): { readonly fine: number; readonly coarse: number } | null {
  let fine = 9;
  let coarse = 0;
  const see = (rank: number) => {
    fine = Math.min(fine, rank);
    coarse = Math.max(coarse, rank);
  };
  for (const [field, rank] of RANKED) if (time[field] !== null) see(rank);
  if (time.step) see(UNIT_RANK[time.step.unit]);
  return coarse === 0 ? null : { fine, coarse };
}

export const hasDate = (time: CalendarTime): boolean => time.day !== null && time.month !== null;

const sameStep = (a: TimeStep, b: TimeStep): boolean => a.unit === b.unit && a.amount === b.amount && a.anchor === b.anchor;

/** Every field of both, or null where they contradict each other. */
function union(a: CalendarTime, b: CalendarTime): CalendarTime | null {
  const merged: Record<string, unknown> = { kind: 'calendar' };
  for (const field of FIELDS) {
    const [left, right] = [a[field], b[field]];
    const clash = left !== null && right !== null && left !== right;
    if (clash && !(field === 'step' && sameStep(left as TimeStep, right as TimeStep))) return null;
    merged[field] = left ?? right;
  }
  return merged as unknown as CalendarTime;
}

/** A weekday or a step of days beside the date that it falls on, in either order. */
function namesSameDay(a: CalendarTime, b: CalendarTime): boolean {
  const loose = (t: CalendarTime) => t.day === null && t.month === null && (t.weekday !== null || t.step?.unit === 'day');
  return (loose(a) && hasDate(b)) || (hasDate(a) && loose(b));
}

/** Whether `b` is the wider time that `a` lies in: ‘ngày 27’ in ‘tháng 5’, ‘tháng 5’ in ‘năm ngoái’, ‘thứ Hai’ in ‘tuần trước’. */
function liesIn(a: CalendarTime, b: CalendarTime, fine: number): boolean {
  if (a.step || b.edge) return false;
  if (b.century !== null || b.step?.unit === 'century') return a.decade !== null;
  if (b.step?.unit === 'week') return a.weekday !== null && a.day === null;
  if (fine === 3) return a.day !== null && a.month === null;
  // ‘tháng 4/2024 năm ngoái’: the year said twice.
  const again = a.year !== null && b.step?.unit === 'year' && b.year === null;
  return fine === 5 && (a.year === null || again) && (a.month !== null || a.quarter !== null || a.season !== null);
}

/** `a` followed by `b`, narrower before wider; null where they are two expressions. */
export function follow(a: CalendarTime, b: CalendarTime): CalendarTime | null {
  const rank = ranks(b);
  if (!ranks(a) || !rank) return union(a, b);
  return liesIn(a, b, rank.fine) || namesSameDay(a, b) ? union(a, b) : null;
}

/** `a, b`: only a day said twice. */
export const apposed = (a: CalendarTime, b: CalendarTime): CalendarTime | null => (namesSameDay(a, b) ? union(a, b) : null);

/** `a (b)`: a day said twice, or a relative time with what it comes to: ‘năm ngoái (2018)’. */
export function bracketed(a: CalendarTime, b: CalendarTime): CalendarTime | null {
  if (namesSameDay(a, b)) return union(a, b);
  return a.step && !b.step && ranks(b) ? union(a, b) : null;
}

/** A lead before a time: ‘sáng’ + ‘27/5’, ‘đầu’ + ‘tháng 5’, ‘sáu tháng đầu’ + ‘năm 2024’. */
export function lead(before: CalendarTime, time: CalendarTime): CalendarTime | null {
  const rank = ranks(time);
  if (!rank) return null;
  const day = rank.fine <= 1;
  if (before.months !== null) return rank.fine === 5 && !time.edge ? union(before, time) : null;
  if (before.edge === null) return day || before.part === null ? union(before, time) : null;
  if (!day) return union(before, time);
  const part = before.edge === 'end' ? 'evening' : before.edge === 'start' ? 'morning' : null;
  return part ? union({ ...NOTHING, part }, time) : null;
}
