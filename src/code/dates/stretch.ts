/** Stretches of the calendar as day numbers: units, their edges, seasons. */
import type { Edge, Season } from '../../model/time.ts';
import type { Basis, Precision, When } from '../../model/when.ts';
import { dayNumber, isoOf, monthLength, parseIso } from './calendar.ts';

/** First and last day, both included, and the length of time that is known. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

export const days = (start: number, end: number): Stretch => ({ start, end, precision: start === end ? 'day' : 'days' });

export const monthOf = (year: number, month: number): Stretch => ({
  start: dayNumber(year, month, 1),
  end: dayNumber(year, month, monthLength(year, month)),
  precision: 'month',
});

export function months(year: number, first: number, last: number, precision: Precision): Stretch {
  return { start: dayNumber(year, first, 1), end: monthOf(year, last).end, precision };
}

export const quarterOf = (year: number, quarter: number): Stretch => months(year, quarter * 3 - 2, quarter * 3, 'quarter');

export const yearOf = (year: number): Stretch => months(year, 1, 12, 'year');

const yearsOf = (first: number, last: number, precision: Precision): Stretch => ({
  start: dayNumber(first, 1, 1),
  end: dayNumber(last, 12, 31),
  precision,
});

/** Seasons of the northern half of the world, where most of the press that is read here is written; winter ends in the year after. */
export function seasonOf(year: number, season: Season): Stretch {
  if (season === 'winter') return { start: dayNumber(year, 12, 1), end: monthOf(year + 1, 2).end, precision: 'season' };
  const first = season === 'spring' ? 3 : season === 'summer' ? 6 : 9;
  return months(year, first, first + 2, 'season');
}

type Shares = Readonly<Record<Edge, readonly [from: number, to: number]>>;

const WEEK_EDGES: Shares = { start: [0, 2], middle: [1, 3], end: [5, 6], 'first-half': [0, 2], 'second-half': [3, 6] };
const MONTH_EDGES: Shares = { start: [1, 10], middle: [11, 20], end: [21, 31], 'first-half': [1, 15], 'second-half': [16, 31] };
const YEAR_EDGES: Shares = { start: [1, 3], middle: [6, 7], end: [10, 12], 'first-half': [1, 6], 'second-half': [7, 12] };
const DECADE_EDGES: Shares = { start: [0, 3], middle: [4, 6], end: [7, 9], 'first-half': [0, 4], 'second-half': [5, 9] };

/** ‘đầu tuần’ is Monday to Wednesday, ‘cuối tuần’ Saturday and Sunday. */
export function weekEdge(monday: number, edge: Edge): Stretch {
  const [from, to] = WEEK_EDGES[edge];
  return days(monday + from, monday + to);
}

/** Thirds of ten days, as the press uses ‘đầu’, ‘giữa’ and ‘cuối tháng’. */
export function monthEdge(year: number, month: number, edge: Edge): Stretch {
  const [from, to] = MONTH_EDGES[edge];
  return days(dayNumber(year, month, from), dayNumber(year, month, Math.min(to, monthLength(year, month))));
}

export function yearEdge(year: number, edge: Edge): Stretch {
  const [from, to] = YEAR_EDGES[edge];
  return months(year, from, to, edge === 'start' || edge === 'end' ? 'quarter' : 'days');
}

export function decadeEdge(first: number, edge: Edge | null): Stretch {
  if (!edge) return yearsOf(first, first + 9, 'decade');
  const [from, to] = DECADE_EDGES[edge];
  return yearsOf(first + from, first + to, 'year');
}

/** The nineteenth century is 1801–1900; known to the decade at best, since nothing coarser is carried. */
export function centuryOf(century: number, edge: Edge | null): Stretch {
  const first = century * 100 - 99;
  if (!edge) return yearsOf(first, first + 99, 'decade');
  const [from, to] = DECADE_EDGES[edge];
  return yearsOf(first + from * 10, first + to * 10 + 9, 'decade');
}

export function whenOf(stretch: Stretch, basis: Basis, reasons: readonly string[]): When {
  return { start: isoOf(stretch.start), end: isoOf(stretch.end), precision: stretch.precision, basis, reasons };
}

const read = new WeakMap<When, Stretch | null>();

/** A stretch with the precision that a When claims, or null where its days are no days. Remembers what it has read. */
export function stretchOf(when: When): Stretch | null {
  const before = read.get(when);
  if (before !== undefined) return before;
  const [start, end] = [parseIso(when.start), parseIso(when.end)];
  const stretch = start === null || end === null || end < start ? null : { start, end, precision: when.precision };
  read.set(when, stretch);
  return stretch;
}

/** Both and what lies between. */
export const hull = (a: Stretch, b: Stretch): Stretch => {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  return a.start === b.start && a.end === b.end ? a : { start, end, precision: a.precision === 'day' ? 'days' : a.precision };
};
