/** What the offices of the people whom an article names say about its day of publication. */
import type { Occurrence } from '../../model/knowledge.ts';
import { isoOf, parseIsoSpan } from './calendar.ts';
import { type Constraint, type Evidence, type Term, WEIGHT } from './constraint.ts';
import { standingOf } from './naming.ts';
import type { Stretch } from './stretch.ts';

/** Days before and after a term in which somebody is still named with the office: chosen for it, or just out of it. */
const DESIGNATE = 100;
const REMEMBERED = 30;

/**
 * People are named with an office from the day on which they enter it, or a little before. Whether they still hold it is told only
 * where the article does not speak of them as of another time.
 */
export function offices(evidence: Evidence): Constraint[] {
  const horizon = horizonOf(evidence.terms, evidence.occurrences);
  return [...Map.groupBy(evidence.terms, (term) => term.name)].flatMap(([name, held]) => {
    const spans = held.map(({ from, to }) => ({ start: spanOf(from)?.start ?? Number.NEGATIVE_INFINITY, end: spanOf(to)?.end ?? horizon }));
    const first = Math.min(...spans.map(({ start }) => start));
    if (held.every(({ former }) => former)) return left(name, spans, first);
    const standing = standingOf(evidence, name);
    return [...entered(name, first, standing === 'will-hold'), ...(standing === 'holds' ? [holding(name, spans, first)] : [])];
  });
}

function entered(name: string, first: number, ahead: boolean): Constraint[] {
  if (!Number.isFinite(first)) return [];
  const says = `${name} held no such office before ${isoOf(first)}`;
  const chosen: Constraint = { says, weight: WEIGHT.strong, admits: (at) => at.end >= first - (ahead ? DESIGNATE : slack(at, DESIGNATE)) };
  if (ahead)
    return [
      chosen,
      { says: `${name} is about to enter the office, on ${isoOf(first)}`, weight: WEIGHT.fair, admits: ({ start }) => start < first },
    ];
  return [chosen, { says, weight: WEIGHT.fair, admits: ({ end }) => end >= first }];
}

/** ‘cựu Tổng thống’: the office has been left, and is not held again. */
function left(name: string, spans: readonly Held[], first: number): Constraint[] {
  const end = Math.min(...spans.map((span) => span.end));
  if (!Number.isFinite(end)) return [];
  const says = `${name} had left the office, first on ${isoOf(end)}`;
  const inOffice = (at: Stretch): boolean => spans.some(({ start, end: last }) => at.start >= start && at.end <= last);
  return [...entered(name, first, false), { says, weight: WEIGHT.fair, admits: (at) => at.end >= end && !inOffice(at) }];
}

type Held = { readonly start: number; readonly end: number };

function holding(name: string, spans: readonly Held[], first: number): Constraint {
  const terms = spans.map(({ start, end }) => `${dayName(start)} to ${dayName(end)}`).join(', ');
  return {
    says: `${name} held the office ${terms}`,
    weight: WEIGHT.fair,
    admits: (at) => at.end < first || spans.some((one) => holds(one, at)),
  };
}

const holds = (term: Held, at: Stretch): boolean => at.start <= term.end + slack(at, REMEMBERED) && at.end >= term.start;

/** A whole year needs no days of grace. */
const slack = (at: Stretch, days: number): number => (at.end - at.start > 31 ? 0 : days);

/** An office without an end is held as far as is known, which is not much longer than the youngest date that is known at all. */
function horizonOf(terms: readonly Term[], known: readonly Occurrence[]): number {
  const dates = [...terms.flatMap(({ from, to }) => [from, to]), ...known.map(({ end }) => end)];
  const latest = Math.max(...dates.map((iso) => spanOf(iso)?.end ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(latest) ? latest + 366 : Number.POSITIVE_INFINITY;
}

const spanOf = (iso: string | null) => (iso === null ? null : parseIsoSpan(iso));
const dayName = (day: number): string => (Number.isFinite(day) ? isoOf(day) : 'an open date');
