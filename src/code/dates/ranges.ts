/** Two times joined into a range: ‘từ 30/5 đến 2/6’, ‘tháng 5-8/2019’, ‘June 5-8’. Numbers alone are in series.ts. */
import type { CalendarTime } from '../../model/time.ts';
import { MARK } from '../../text/tokens.ts';
import { hasDate, NOTHING, ranks } from './combine.ts';
import { continues, type Draft, extend, isCalendar, readTime, type Source } from './draft.ts';
import { type Joint, jointAt } from './joint.ts';
import { numberAt } from './series.ts';

/** The range that begins with a time, or null. What an end leaves out it takes from the other; see resolve.ts. */
export function rangeFrom(source: Source, left: Draft): Draft | null {
  if (!isCalendar(left)) return null;
  const joint = jointAt(source, left.to);
  if (!joint) return null;
  const right = readTime(source, joint.to, !joint.comma) ?? bareRight(source, left, joint);
  if (!right || !isCalendar(right) || !spans(left.value, right.value, joint)) return null;
  return {
    from: left.from,
    to: right.to,
    value: { kind: 'range', from: left.value, to: right.value },
    rules: [...left.rules, ...right.rules],
  };
}

const isDayOnly = (t: CalendarTime): boolean => t.day !== null && t.month === null && t.weekday === null && t.step === null;

const isYear = (t: CalendarTime): boolean => t.year !== null && ranks(t)?.fine === 5;

/** ‘tháng 5-6’, ‘năm 2014 và 2015’, ‘June 5-8’: the second end is a number of the first end's kind. */
function bareRight(source: Source, left: Draft<CalendarTime>, joint: Joint): Draft | null {
  const number = numberAt(source, joint.to) ?? decadeAt(source, left.value, joint.to);
  const to = joint.to + 1;
  const touching = joint.dash && source.tokens.gap[joint.to] === 0;
  if (number === null || !(touching || (joint.dash && number > 31) || closes(source, to))) return null;
  const value = sameKind(source, left, number);
  return value && extend(source, { from: joint.to, to, value, rules: [] });
}

/** ‘thập niên 80 - 90’ */
function decadeAt({ tokens, limit }: Source, { decade }: CalendarTime, at: number): number | null {
  const number = at < limit && decade !== null && decade < 100 ? Number(tokens.word[at]) : 0;
  return number > 31 && number < 100 ? number : null;
}

function sameKind({ tokens }: Source, left: Draft<CalendarTime>, number: number): CalendarTime | null {
  const { value } = left;
  if (value.decade !== null)
    return number % 10 === 0 && number > value.decade ? { ...NOTHING, decade: number, century: value.century } : null;
  if (number > 31) return isYear(value) && value.edge === null ? { ...NOTHING, year: number } : null;
  const monthOnly = ranks(value)?.fine === 3 && value.month !== null && value.year === null;
  if (monthOnly) return number <= 12 ? { ...NOTHING, month: number } : null;
  const dayLast = hasDate(value) && tokens.word[left.to - 1] === String(value.day) && tokens.kind[left.to - 2] !== MARK;
  return dayLast ? { ...NOTHING, month: value.month, day: number } : null;
}

/** Whether a bare number ends its phrase, so that it counts nothing. */
function closes(source: Source, at: number): boolean {
  return !continues(source, at) || source.tokens.kind[at] === MARK || readTime(source, at) !== null;
}

function spans(left: CalendarTime, right: CalendarTime, joint: Joint): boolean {
  const [a, b] = [ranks(left), ranks(right)];
  if (!a || !b || joint.comma) return false;
  if (joint.kind === 'list') return neighbours(left, right);
  // ‘từ đầu năm nay đến ngày 10/10’
  if (a.fine !== b.fine) return left.edge === 'start' && !joint.dash && b.fine < a.fine;
  if (a.fine === 1 && !sameSort(left, right)) return false;
  return inOrder(left, right) || !joint.dash;
}

/** ‘ngày 5 và ngày 6/6’, ‘năm 2013 và 2014’: others are two times. */
function neighbours(left: CalendarTime, right: CalendarTime): boolean {
  const next = (field: 'year' | 'month' | 'day') => left[field] !== null && right[field] !== null && right[field] - left[field] === 1;
  if (isDayOnly(left)) return hasDate(right) && next('day');
  if (left.day !== null) return left.month === right.month && right.year === null && next('day');
  if (left.month !== null) return right.day === null && left.year === null && next('month');
  return isYear(left) && isYear(right) && next('year');
}

function sameSort(left: CalendarTime, right: CalendarTime): boolean {
  if (hasDate(right)) return hasDate(left) || isDayOnly(left);
  if (isDayOnly(right)) return isDayOnly(left);
  return !hasDate(left) && !isDayOnly(left);
}

function inOrder(left: CalendarTime, right: CalendarTime): boolean {
  for (const field of ['year', 'month', 'day', 'decade', 'quarter'] as const) {
    const [a, b] = [left[field], right[field]];
    if (a !== null && b !== null && a !== b) return a < b;
  }
  return true;
}
