/**
 * Where another page gives the year of one day that an article tells without it, the article's other days have that year too: basis
 * `corpus`, and the reasons name the page. Only where it is certain: the days lie near each other in the year, nobody gives another of the
 * article's days another year, and what is only planned comes after the day that is known.
 * Deliberately absent: giving on what was found so; taking apart or together what was told.
 */
import { dayExists, dayNumber, dayOf, isoOf } from '../code/dates/calendar.ts';
import type { EventRecord } from '../model/record.ts';
import type { Source, Telling } from '../model/telling.ts';
import type { When } from '../model/when.ts';
import { daysOf } from './fact.ts';
import type { Threaded } from './thread.ts';

/** Days between two days of one year, of which the same two a year apart are told by no article that names no year. */
const NEAR = 120;

/** A day of an article that another page dates. */
interface Known {
  readonly at: number;
  /** Who gives it, in words. */
  readonly because: string;
}

/** The record as it reads with the year that its articles have from elsewhere; only a record without any date takes one. */
export function withYears(all: readonly Threaded[], sources: ReadonlyMap<string, Source>): Threaded[] {
  const known = new Map<string, Known[]>();
  for (const { record, tellings } of all)
    for (const telling of tellings) {
      const found = knownBy(record, telling, tellings);
      if (found) known.set(telling.source, [...(known.get(telling.source) ?? []), found].sort(inTime));
    }
  return all.map((one) => {
    if (one.record.date !== null) return one;
    const date = dateFrom(one.tellings, known, sources);
    return date ? { ...one, record: { ...one.record, date } } : one;
  });
}

const inTime = (a: Known, b: Known): number => a.at - b.at || (a.because < b.because ? -1 : 1);

/** The day of a telling without its year, where its record has it from another page, and not from its day of printing alone. */
function knownBy({ date }: EventRecord, { open, source }: Telling, all: readonly Telling[]): Known | null {
  const days = daysOf(date);
  if (!date || !days || open?.day == null || days.start !== days.end || date.basis !== 'corpus') return null;
  const { month, day } = dayOf(days.start);
  const gives = (other: Telling): boolean => other.source !== source && other.date !== null && other.date.basis !== 'published';
  return month === open.month && day === open.day && all.some(gives) ? { at: days.start, because: date.reasons[0] ?? '' } : null;
}

/** What all tellings say that can say anything; null where two say otherwise. */
function dateFrom(
  tellings: readonly Telling[],
  known: ReadonlyMap<string, readonly Known[]>,
  sources: ReadonlyMap<string, Source>,
): When | null {
  const found = new Map<number, string[]>();
  for (const telling of tellings) {
    const given = known.get(telling.source);
    const at = given && dayBeside(telling, given);
    if (!given || at == null) continue;
    const page = sources.get(telling.source);
    const told = `${page?.page.uri ?? ''} ‘${page?.title ?? ''}’ tells of ${short(at)} and of ${short(given[0]?.at ?? at)}, both without a year`;
    found.set(at, [given[0]?.because ?? '', told]);
  }
  const [only, ...more] = found;
  if (!only || more.length > 0) return null;
  const [at, reasons] = only;
  return { start: isoOf(at), end: isoOf(at), precision: 'day', basis: 'corpus', reasons };
}

/** The day of a telling in the year of its article's known days. */
function dayBeside({ open, status }: Telling, known: readonly Known[]): number | null {
  const years = new Set(known.map(({ at }) => dayOf(at).year));
  const [year] = years;
  if (open?.day == null || year === undefined || years.size !== 1 || !dayExists(year, open.month, open.day)) return null;
  if (open.years.length > 0 && !open.years.includes(year)) return null;
  const day = dayNumber(year, open.month, open.day);
  return known.every(({ at }) => Math.abs(day - at) <= NEAR && (status !== 'planned' || day >= at)) ? day : null;
}

function short(at: number): string {
  const { month, day } = dayOf(at);
  return `${day}/${month}`;
}
