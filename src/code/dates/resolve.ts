/**
 * From what the words say to a date: the parts that they leave out come from the day of publication, the year of the article or the
 * date told before. Deliberately absent: guesses. Where the context does not give a part, there is no date.
 */
import type { CalendarTime, TimeExpression, TimeRange, TimeWindow } from '../../model/time.ts';
import type { Basis, Precision, When } from '../../model/when.ts';
import { dayNumber, dayOf, isoOf, monthLength, monthNumber, weekdayOf } from './calendar.ts';
import { ranks } from './combine.ts';
import type { TimeContext } from './context.ts';
import { type Resolved, resolveCalendar } from './place.ts';
import { type Stretch, stretchOf, whenOf } from './stretch.ts';

/** The date of an expression, or null where its words and the context do not give one. */
export function resolve(expression: TimeExpression, context: TimeContext): When | null {
  const { value } = expression;
  const tense = context.tense ?? expression.tense;
  const known = { ...context, tense };
  switch (value.kind) {
    case 'vague':
      return null;
    case 'window':
      return written(resolveWindow(value, known));
    case 'range':
      return written(resolveRange(value, known));
    case 'calendar':
      return written(resolveCalendar(value, known));
  }
}

const written = (resolved: Resolved | null): When | null => resolved && whenOf(resolved.stretch, resolved.basis, resolved.reasons);

function resolveRange(range: TimeRange, context: TimeContext): Resolved | null {
  const to = resolveCalendar(laterEnd(range), context);
  if (!to) return null;
  const from = earlierEnd(range, to, context);
  if (!from || from.stretch.start > to.stretch.end) return null;
  const stretch = { start: from.stretch.start, end: to.stretch.end, precision: joint(from.stretch, to.stretch) };
  return { stretch, basis: weaker(from.basis, to.basis), reasons: [...new Set([...from.reasons, ...to.reasons])] };
}

const joint = (from: Stretch, to: Stretch): Precision => {
  if (from.start === to.end) return 'day';
  return from.precision === 'day' || to.precision === 'day' ? 'days' : to.precision;
};

/** ‘năm 2015 đến tháng 5’: the later end takes the year of the earlier only where it names none. */
function laterEnd({ from, to }: TimeRange): CalendarTime {
  if (to.year !== null || to.step || from.year === null || to.month === null) return to;
  const wraps = from.month !== null && to.month < from.month;
  return { ...to, year: from.year + (wraps ? 1 : 0) };
}

/** The earlier end takes month and year from the later, or the year before where it would else come after it. */
function earlierEnd({ from }: TimeRange, to: Resolved, context: TimeContext): Resolved | null {
  if (from.weekday !== null && from.day === null && !from.step) return weekdayBefore(from.weekday, to);
  const rank = ranks(from);
  if (from.step || from.weekday !== null || from.year !== null || !rank || rank.coarse > 4) return resolveCalendar(from, context);
  const last = dayOf(to.stretch.end);
  const filled = { ...from, month: from.month ?? (from.day === null ? null : last.month), year: last.year };
  const same = resolveCalendar(filled, context);
  const fits = !same || same.stretch.start <= to.stretch.end;
  const found = fits ? same : resolveCalendar({ ...filled, year: last.year - 1 }, context);
  return found && { ...found, basis: to.basis, reasons: to.reasons };
}

/** ‘từ thứ Hai đến thứ Tư’: the latest such weekday that is not after the later end. */
function weekdayBefore(weekday: number, to: Resolved): Resolved {
  const day = to.stretch.end - ((weekdayOf(to.stretch.end) - weekday + 7) % 7);
  return { ...to, stretch: { start: day, end: day, precision: 'day' } };
}

const ORDER: readonly Basis[] = ['explicit', 'relative', 'inferred', 'published', 'corpus'];
const weaker = (a: Basis, b: Basis): Basis => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/** ‘hai năm qua’ ends with the day of publication, ‘ba ngày tới’ begins after it. */
function resolveWindow({ unit, amount, toward }: TimeWindow, { published }: TimeContext): Resolved | null {
  const base = published && stretchOf(published);
  if (!base || base.end - base.start > 10) return null;
  const reasons = [`counted from publication on ${isoOf(base.end)}`];
  const sign = toward === 'past' ? -1 : 1;
  const far = stepDay(toward === 'past' ? base.start : base.end, unit, sign * amount);
  if (far === null) return null;
  const [start, end] = toward === 'past' ? [far, base.end] : [base.start + 1, far];
  const precision: Precision = unit === 'day' ? 'days' : unit === 'century' ? 'decade' : unit;
  return { stretch: { start, end, precision }, basis: 'relative', reasons };
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 };

/** The same day so many units away; the last of the month where that day does not exist. */
function stepDay(from: number, unit: TimeWindow['unit'], amount: number): number | null {
  if (unit === 'day') return from + amount;
  if (unit === 'week') return from + amount * 7;
  const { year, month, day } = dayOf(from);
  const target = monthNumber(year, month) + amount * (MONTHS[unit] as number);
  const [y, m] = [Math.floor(target / 12), (target % 12) + 1];
  return y < 1 || y > 9999 ? null : dayNumber(y, m, Math.min(day, monthLength(y, m)));
}
