/** Times joined into one: ‘5 – 8/6’, ‘28 và 29/2’, ‘từ 30/5 đến 2/6’, ‘tháng 5-8/2019’, ‘2014-2016’. */
import type { CalendarTime, TimeRange, TimeValue } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import { MARK, NUMBER } from '../../text/tokens.ts';
import { hasDate, NOTHING, ranks } from './combine.ts';
import { matchAt } from './match.ts';
import { continues, type Draft, extend, isCalendar, readTime, type Source } from './draft.ts';

interface Joint {
  readonly to: number;
  readonly kind: 'range' | 'list';
  readonly dash: boolean;
  readonly comma: boolean;
}

const CHAIN = 5;

/** The range that begins with a time, or null. */
export function rangeFrom(source: Source, left: Draft): Draft | null {
  if (!isCalendar(left)) return null;
  const joint = jointAt(source, left.to);
  if (!joint) return null;
  const right = readTime(source, joint.to) ?? bareRight(source, left, joint);
  if (!right || !isCalendar(right) || !spans(left.value, right.value, joint)) return null;
  return { from: left.from, to: right.to, value: rangeOf(left.value, right.value), rules: [...left.rules, ...right.rules] };
}

/** ‘các ngày 7-8/4’, ‘hai ngày 5 và 6’, ‘các năm 2014, 2015 và 2017’, or null. */
export function rangeFromHead(source: Source, at: number): Draft | null {
  const hit = matchAt(source.tokens, source.times.roles.head, at, source.limit);
  if (!hit || !continues(source, hit.to)) return null;
  const plural = hit.to > at + 1;
  const numbers = rangeFromNumber(source, hit.to, plural);
  return numbers && { ...numbers, from: at, rules: [hit.rule.id, ...numbers.rules] };
}

/** The range that begins with a number alone, which only what follows makes a day or a year, or null. */
export function rangeFromNumber(source: Source, at: number, plural = false, chain = CHAIN): Draft | null {
  const number = numberAt(source, at);
  const joint = number === null ? null : jointAt(source, at + 1);
  if (number === null || !joint || (joint.comma && chain === 0)) return null;
  const longer = chain > 0 ? rangeFromNumber(source, joint.to, plural, chain - 1) : null;
  const right = longer ?? readTime(source, joint.to) ?? bareEnd(source, joint.to, plural);
  if (!right) return null;
  const first = right.value.kind === 'range' ? right.value.from : right.value;
  const last = right.value.kind === 'range' ? right.value.to : right.value;
  if (first.kind !== 'calendar' || last.kind !== 'calendar') return null;
  const left = leftOf(number, first, joint, plural);
  return left && { from: at, to: right.to, value: rangeOf(left, last), rules: right.rules };
}

/** Where the range ends are both readable by themselves the earlier takes from the later what it lacks; see resolve.ts. */
const rangeOf = (from: CalendarTime, to: CalendarTime): TimeRange => ({ kind: 'range', from, to });

function jointAt(source: Source, at: number): Joint | null {
  if (!continues(source, at)) return null;
  const { tokens, times, limit } = source;
  const range = longestAt(tokens, times.ranges, at, limit);
  const hit = range ?? longestAt(tokens, times.lists, at, limit);
  if (!hit || !continues(source, hit.to)) return null;
  const word = tokens.word[at];
  return { to: hit.to, kind: range ? 'range' : 'list', dash: word === '-', comma: word === ',' };
}

function numberAt({ tokens, limit }: Source, at: number): number | null {
  if (at >= limit || tokens.kind[at] !== NUMBER) return null;
  const word = tokens.word[at] as string;
  const value = Number(word);
  if (word.length <= 2) return value >= 1 && value <= 31 ? value : null;
  return word.length === 4 && value >= 1900 && value <= 2049 ? value : null;
}

/** A number as the first end: a day of the month that the other end names, or a year. */
function leftOf(number: number, right: CalendarTime, joint: Joint, plural: boolean): CalendarTime | null {
  if (number > 31) {
    const span = isYear(right) ? (right.year as number) - number : 0;
    return span > 0 && span < 100 && (plural || !joint.comma) ? { ...NOTHING, year: number } : null;
  }
  if (right.weekday !== null || right.day === null) return null;
  if (right.day > number) return { ...NOTHING, day: number };
  const crosses = right.month !== null && joint.kind === 'range' && !joint.dash && number > 20;
  return crosses ? { ...NOTHING, day: number, month: right.month === 1 ? 12 : (right.month as number) - 1 } : null;
}

const isDayOnly = (t: CalendarTime): boolean => t.day !== null && t.month === null && t.weekday === null && t.step === null;

function isYear(time: CalendarTime): boolean {
  const rank = ranks(time);
  return time.year !== null && rank?.fine === 5;
}

/** The last of several numbers: a year, or behind a head for several days (‘hai ngày 5 và 6’) a day. */
function bareEnd(source: Source, at: number, plural: boolean): Draft | null {
  const number = numberAt(source, at);
  if (number === null || !closes(source, at + 1)) return null;
  const value = number > 31 ? { ...NOTHING, year: number } : plural ? { ...NOTHING, day: number } : null;
  return value && { from: at, to: at + 1, value, rules: [] };
}

/** ‘tháng 5-6’, ‘năm 2014 và 2015’, ‘June 5-8’: the second end is a number of the first end's kind. */
function bareRight(source: Source, left: Draft<CalendarTime>, joint: Joint): Draft | null {
  const number = numberAt(source, joint.to);
  const to = joint.to + 1;
  const touching = joint.dash && source.tokens.gap[joint.to] === 0;
  if (number === null || !(touching || closes(source, to))) return null;
  const value = sameKind(source, left, number);
  return value && extend(source, { from: joint.to, to, value, rules: [] });
}

function sameKind({ tokens }: Source, left: Draft<CalendarTime>, number: number): CalendarTime | null {
  const { value } = left;
  const rank = ranks(value);
  if (number > 31) return isYear(value) && value.edge === null ? { ...NOTHING, year: number } : null;
  if (rank?.fine === 3 && value.month !== null && value.year === null) return number <= 12 ? { ...NOTHING, month: number } : null;
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
  if (joint.kind === 'list') return lists(left, right);
  if (a.fine !== b.fine) return false;
  if (a.fine === 1 && !sameSort(left, right)) return false;
  return inOrder(left, right) || !joint.dash;
}

/** ‘ngày 5 và 6/6’, ‘năm 2013 và 2014’: neighbours only; others are two times. */
function lists(left: CalendarTime, right: CalendarTime): boolean {
  if (isDayOnly(left)) return hasDate(right) && (right.day as number) - (left.day as number) === 1;
  const next = (field: 'year' | 'month' | 'day') => left[field] !== null && right[field] !== null && right[field] - left[field] === 1;
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

export const isRange = (value: TimeValue): value is TimeRange => value.kind === 'range';
