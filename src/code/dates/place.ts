/** One calendar time placed: its narrowest part decides how, what it leaves out comes from the context, and each step says why. */
import type { CalendarTime, Tense, TimeStep } from '../../model/time.ts';
import type { Basis } from '../../model/when.ts';
import { dayExists, dayNumber, dayOf, isoOf, mondayOf, monthNumber, weekdayOf } from './calendar.ts';
import type { TimeContext } from './context.ts';
import {
  centuryOf,
  days,
  decadeEdge,
  hull,
  monthEdge,
  monthOf,
  months,
  quarterOf,
  type Stretch,
  seasonOf,
  stretchOf,
  weekEdge,
  yearEdge,
  yearOf,
} from './stretch.ts';

export interface Resolved {
  readonly stretch: Stretch;
  readonly basis: Basis;
  readonly reasons: readonly string[];
}

/** How wide, in days, what is counted from may be for the count to mean anything. */
const WIDEST: Readonly<Record<string, number>> = {
  day: 3,
  week: 7,
  month: 31,
  quarter: 92,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36525,
};

export function resolveCalendar(time: CalendarTime, context: TimeContext): Resolved | null {
  if (time.day !== null) return time.month === null ? dayOfSomeMonth(time, time.day, context) : dated(time, context);
  if (time.weekday !== null) return onWeekday(time, time.weekday, context);
  if (time.step?.unit === 'day')
    return fromAnchor(time.step, context, (base, step) => days(base + step.amount, base + step.amount)) ?? today(time.step, context);
  if (time.step?.unit === 'week') return inWeek(time, time.step, context);
  if (time.month !== null || time.step?.unit === 'month') return inMonth(time, context);
  return inYear(time, context);
}

const explicit = (stretch: Stretch): Resolved => ({ stretch, basis: 'explicit', reasons: ['the words give it in full'] });

/** What a step is counted from. */
function anchorOf(step: TimeStep, context: TimeContext): { stretch: Stretch; name: string } | null {
  const told = [step.unit === 'year' ? context.lastYear : null, context.previous, step.unit === 'day' ? context.lastDay : null];
  const from = step.anchor === 'published' ? [context.published] : step.anchor === 'narrative' ? told : [];
  const widest = WIDEST[step.unit] as number;
  const stretch = from.flatMap((when) => (when && stretchOf(when)) ?? []).find(({ start, end }) => end - start <= widest);
  if (!stretch) return null;
  const name = step.anchor === 'published' ? 'publication' : 'the date told before';
  return { stretch, name: `${name}, ${span(stretch)}` };
}

const span = ({ start, end }: Stretch): string => (start === end ? isoOf(start) : `${isoOf(start)} to ${isoOf(end)}`);

type Stepped = (base: number, step: TimeStep) => Stretch | null;

/** A step from both ends of what it is counted from. */
function fromAnchor(step: TimeStep, context: TimeContext, place: Stepped): Resolved | null {
  const anchor = anchorOf(step, context);
  if (!anchor) return null;
  const [first, last] = [place(anchor.stretch.start, step), place(anchor.stretch.end, step)];
  if (!first || !last) return null;
  return { stretch: hull(first, last), basis: 'relative', reasons: [`counted from ${anchor.name}`] };
}

/** ‘hôm nay’ where of the day of publication only the month or the year is known. */
function today({ amount, anchor }: TimeStep, { published }: TimeContext): Resolved | null {
  const stretch = amount === 0 && anchor === 'published' ? published && stretchOf(published) : null;
  return stretch && { stretch, basis: 'inferred', reasons: [`the day of publication, of which no more is known than ${span(stretch)}`] };
}

const inMonthOf = (base: number, amount: number): { year: number; month: number } => {
  const { year, month } = dayOf(base);
  const target = monthNumber(year, month) + amount;
  return { year: Math.floor(target / 12), month: (((target % 12) + 12) % 12) + 1 };
};

/** ‘ngày 5 tháng trước’, ‘ngày 15’: the month is a step away, or the nearest that fits. */
function dayOfSomeMonth(time: CalendarTime, day: number, context: TimeContext): Resolved | null {
  const place = (base: number, amount: number): Stretch | null => {
    const { year, month } = inMonthOf(base, amount);
    return dayExists(year, month, day) ? days(dayNumber(year, month, day), dayNumber(year, month, day)) : null;
  };
  if (time.step?.unit === 'month') return fromAnchor(time.step, context, (base, step) => place(base, step.amount));
  const base = context.published && stretchOf(context.published);
  if (!base || base.end - base.start > 3) return null;
  const near = [-1, 0, 1].flatMap((amount) => place(base.end, amount) ?? []);
  const stretch = nearest(near, base, time.tense, context.tense ?? null);
  return stretch && { stretch, basis: 'inferred', reasons: [`no month is given; the nearest to publication, ${span(base)}`] };
}

function dated(time: CalendarTime, context: TimeContext): Resolved | null {
  const { day, month } = time as { day: number; month: number };
  return withYear(time, context, (year) =>
    dayExists(year, month, day) ? days(dayNumber(year, month, day), dayNumber(year, month, day)) : null,
  );
}

/** A time whose year may be given, a step away, or left out. */
function withYear(time: CalendarTime, context: TimeContext, place: (year: number) => Stretch | null): Resolved | null {
  if (time.year !== null) {
    const stretch = place(time.year);
    return stretch && explicit(stretch);
  }
  if (time.step?.unit === 'year') return stepYear(time.step, context, place);
  const base = context.published && stretchOf(context.published);
  if (!base || base.end - base.start > 366) return fromArticleYear(context, place);
  const years = [-1, 0, 1].map((amount) => dayOf(base.end).year + amount);
  const stretch = nearest(
    years.flatMap((year) => place(year) ?? []),
    base,
    time.tense,
    context.tense ?? null,
  );
  return stretch && { stretch, basis: 'inferred', reasons: [`no year is given; the nearest to publication, ${span(base)}`] };
}

function fromArticleYear({ year }: TimeContext, place: (year: number) => Stretch | null): Resolved | null {
  const stretch = year && place(year.year);
  return stretch && { stretch, basis: 'inferred', reasons: [year.reason] };
}

function stepYear(step: TimeStep, context: TimeContext, place: (year: number) => Stretch | null): Resolved | null {
  const stepped = fromAnchor(step, context, (base) => place(dayOf(base).year + step.amount));
  if (stepped || step.anchor !== 'published' || !context.year) return stepped;
  const stretch = place(context.year.year + step.amount);
  return stretch && { stretch, basis: 'inferred', reasons: [`counted from the year of the article: ${context.year.reason}`] };
}

/**
 * What a day behind and a day ahead of publication cost. News looks back, so a day ahead costs more where no tense is known. A tense that
 * the expression itself has (‘hồi tháng 12’, ‘tháng 7 tới’) counts for much; one of its clause for less, which may tell of something else.
 */
const COSTS = {
  said: { past: { behind: 1, ahead: 40 }, future: { behind: 40, ahead: 1 } },
  around: { past: { behind: 1, ahead: 6 }, future: { behind: 8, ahead: 1 } },
  none: { behind: 1, ahead: 2 },
} as const;

/** The candidate nearest to publication, as the tense weighs it. */
function nearest(candidates: readonly Stretch[], base: Stretch, said: Tense | null, around: Tense | null): Stretch | null {
  const cost = said ? COSTS.said[said] : around ? COSTS.around[around] : COSTS.none;
  let best: Stretch | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const behind = Math.max(0, base.start - candidate.end);
    const ahead = Math.max(0, candidate.start - base.end);
    const costs = behind * cost.behind + ahead * cost.ahead;
    if (costs < least) {
      best = candidate;
      least = costs;
    }
  }
  return best;
}

function onWeekday(time: CalendarTime, weekday: number, context: TimeContext): Resolved | null {
  const { step } = time;
  if (step && step.unit !== 'week') return null;
  if (step)
    return fromAnchor(step, context, (base) => {
      const day = mondayOf(base) + step.amount * 7 + weekday - 1;
      return days(day, day);
    });
  const base = context.published && stretchOf(context.published);
  if (!base || base.end - base.start > 3) return null;
  const ahead = (time.tense ?? context.tense) === 'future';
  const place = (day: number): number =>
    ahead ? day + 7 - ((weekdayOf(day) - weekday + 7) % 7) : day - ((weekdayOf(day) - weekday + 7) % 7);
  const [first, last] = [place(base.start), place(base.end)];
  // Where the two ends of the time of publication give different weeks, only their overlap with it tells.
  if (last - first > base.end - base.start) return null;
  const which = ahead ? 'the next' : 'the latest';
  return { stretch: days(first, last), basis: 'relative', reasons: [`${which} such weekday, seen from publication, ${span(base)}`] };
}

function inWeek(time: CalendarTime, step: TimeStep, context: TimeContext): Resolved | null {
  const { edge } = time;
  const looksBack = context.tense === 'past' && step.amount === 0 && edge === 'end';
  return fromAnchor(step, context, (base) => {
    const monday = mondayOf(base) + step.amount * 7;
    if (!edge) return { start: monday, end: monday + 6, precision: 'week' };
    // Told as past before it has come, the end of the week is the last one's.
    return weekEdge(looksBack && monday + 5 > base ? monday - 7 : monday, edge);
  });
}

function inMonth(time: CalendarTime, context: TimeContext): Resolved | null {
  const { month, edge, step } = time;
  const place = (year: number, of: number): Stretch => (edge ? monthEdge(year, of, edge) : monthOf(year, of));
  if (month !== null) return withYear(step?.unit === 'month' ? { ...time, step: null } : time, context, (year) => place(year, month));
  return (
    step &&
    fromAnchor(step, context, (base) => {
      const at = inMonthOf(base, step.amount);
      return place(at.year, at.month);
    })
  );
}

function inYear(time: CalendarTime, context: TimeContext): Resolved | null {
  const { quarter, season, edge, decade, century, step } = time;
  if (decade !== null) return explicit(decadeEdge(fullDecade(decade, century), edge));
  if (century !== null) return explicit(centuryOf(century, edge));
  if (step?.unit === 'decade' || step?.unit === 'century') return inDecade(time, step, context);
  if (step?.unit === 'quarter')
    return fromAnchor(step, context, (base) => {
      const quarters = Math.floor(monthNumber(dayOf(base).year, dayOf(base).month) / 3) + step.amount;
      return quarterOf(Math.floor(quarters / 4), (quarters % 4) + 1);
    });
  if (quarter !== null) return withYear(time, context, (year) => quarterOf(year, quarter));
  if (season) return withYear(time, context, (year) => seasonOf(year, season));
  if (time.year === null && step?.unit !== 'year') return null;
  return withYear(time, context, (year) => partOfYear(time, year));
}

function partOfYear({ months: count, edge }: CalendarTime, year: number): Stretch {
  if (count !== null)
    return edge === 'end' ? months(year, 13 - Math.min(count, 12), 12, 'month') : months(year, 1, Math.min(count, 12), 'month');
  return edge ? yearEdge(year, edge) : yearOf(year);
}

/** ‘những năm 90’ are the 1990s, ‘những năm 20’ those of this century, unless the century is named. */
function fullDecade(decade: number, century: number | null): number {
  if (decade >= 100) return decade;
  if (century !== null) return (century - 1) * 100 + decade;
  return decade >= 30 ? 1900 + decade : 2000 + decade;
}

function inDecade({ edge }: CalendarTime, step: TimeStep, context: TimeContext): Resolved | null {
  return fromAnchor(step, context, (base) => {
    const { year } = dayOf(base);
    if (step.unit === 'decade') return decadeEdge(Math.floor(year / 10) * 10 + step.amount * 10, edge);
    return centuryOf(Math.floor((year - 1) / 100) + 1 + step.amount, edge);
  });
}
