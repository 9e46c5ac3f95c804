/**
 * Numbers that only together are days or years: ‘5 – 8/6’, ‘28 và 29/2’, ‘các năm 2014, 2015 và 2017’.
 * Neighbours are one range; numbers that are only listed, with gaps between them, are so many times.
 */
import type { CalendarTime } from '../../model/time.ts';
import { NUMBER } from '../../text/tokens.ts';
import { NOTHING } from './combine.ts';
import { continues, type Draft, isCalendar, readTime, type Source } from './draft.ts';
import { type Joint, jointAt } from './joint.ts';
import { matchAt } from './match.ts';

/** One number of a series, with what joins it to the next. */
interface Item {
  readonly at: number;
  readonly number: number;
  readonly joint: Joint;
}

interface Series {
  readonly items: readonly Item[];
  readonly last: Draft<CalendarTime>;
}

const LONGEST = 6;

/** The times of a series that begins at token `at`, with its head (‘hai ngày’) where there is one; null where none begins. */
export function seriesAt(source: Source, at: number): Draft[] | null {
  const head = matchAt(source.tokens, source.times.roles.head, at, source.limit);
  const first = head && continues(source, head.to) ? head.to : at;
  const plural = first > at + 1;
  const series = readSeries(source, first, plural);
  if (!series || !ascends(series, first > at)) return null;
  const rules = head && first > at ? [head.rule.id, ...series.last.rules] : series.last.rules;
  return hasGaps(series) ? apart(series, at, rules) : [together(series, at, rules)];
}

function readSeries(source: Source, first: number, plural: boolean): Series | null {
  const items: Item[] = [];
  for (let at = first; items.length < LONGEST; ) {
    const number = numberAt(source, at);
    const joint = number === null ? null : jointAt(source, at + 1);
    if (number === null || !joint) return null;
    items.push({ at, number, joint });
    at = joint.to;
    // A number that is joined to another is one more item; else the series ends here.
    const next = numberAt(source, at);
    const more = next === null ? null : jointAt(source, at + 1);
    if (more && numberAt(source, more.to) !== null && !readsLonger(source, at, more)) continue;
    const last = readTime(source, at, true) ?? bareEnd(source, at, plural);
    return last && isCalendar(last) ? { items, last } : null;
  }
  return null;
}

/** Whether the number at `at` begins a time by itself, as the 22 of 22/10 does. */
function readsLonger(source: Source, at: number, joint: Joint): boolean {
  const time = readTime(source, at, true);
  return time !== null && time.to >= joint.to;
}

export function numberAt({ tokens, limit }: Source, at: number): number | null {
  if (at >= limit || tokens.kind[at] !== NUMBER) return null;
  const word = tokens.word[at] as string;
  const value = Number(word);
  if (word.length <= 2) return value >= 1 && value <= 31 ? value : null;
  return word.length === 4 && value >= 1900 && value <= 2049 ? value : null;
}

/** The last number where no month follows: a year, or behind a head for several days (‘hai ngày 5 và 6’) a day. */
function bareEnd(source: Source, at: number, plural: boolean): Draft | null {
  const number = numberAt(source, at);
  if (number === null || (number <= 31 && !plural)) return null;
  const value = number > 31 ? { ...NOTHING, year: number } : { ...NOTHING, day: number };
  return { from: at, to: at + 1, value, rules: [] };
}

/** Whether the numbers are of one kind and rise, so that they can be days of one month or years. */
function ascends({ items, last }: Series, headed: boolean): boolean {
  const { year, month, day, weekday } = last.value;
  const years = (items[0] as Item).number > 31;
  const end = years ? (month === null && day === null ? year : null) : weekday === null ? day : null;
  if (end === null) return false;
  const numbers = [...items.map((item) => item.number), end];
  if (years && items.some((item) => item.joint.comma) && !headed) return false;
  if (years && end - (numbers[0] as number) >= 100) return false;
  const rising = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
  return rising || (!years && crosses(items, month, end));
}

/** ‘từ 28 đến 2/6’: from the end of the month before. */
function crosses(items: readonly Item[], month: number | null, end: number): boolean {
  const [only] = items;
  return (
    items.length === 1 &&
    month !== null &&
    only !== undefined &&
    only.joint.kind === 'range' &&
    !only.joint.dash &&
    only.number > 20 &&
    end < 15
  );
}

function hasGaps({ items, last }: Series): boolean {
  const end = last.value.day ?? last.value.year;
  return items.some(({ number, joint }, i) => joint.kind === 'list' && (items[i + 1]?.number ?? end) !== number + 1);
}

/** A number of the series as a time, with the month and the year of the last. */
function timeOf(number: number, { year, month, day }: CalendarTime): CalendarTime {
  if (number > 31) return { ...NOTHING, year: number };
  if (day === null || month === null || number < day) return { ...NOTHING, day: number, month, year };
  return { ...NOTHING, day: number, month: month === 1 ? 12 : month - 1, year: year !== null && month === 1 ? year - 1 : year };
}

function together({ items, last }: Series, from: number, rules: readonly string[]): Draft {
  const first = timeOf((items[0] as Item).number, last.value);
  return { from, to: last.to, value: { kind: 'range', from: { ...first, step: last.value.step }, to: last.value }, rules };
}

function apart({ items, last }: Series, from: number, rules: readonly string[]): Draft[] {
  const step = last.value.step;
  const listed = items.map(({ at, number }, i) => ({
    from: i === 0 ? from : at,
    to: at + 1,
    value: { ...timeOf(number, last.value), step },
    rules,
  }));
  return [...listed, last];
}
