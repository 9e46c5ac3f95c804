/** What known occurrences that an article names say about its day of publication. */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { dayOf, parseIso } from './calendar.ts';
import { type Constraint, type Evidence, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import { mentionsOf } from './occurrences.ts';
import type { Stretch } from './stretch.ts';

/** The numbered instance of a series is news within so many days of it. */
const AROUND = 120;

/** News of an occurrence comes within so many days. */
const NEXT_DAYS = 3;

/** Whether the words give just the day and month of an occurrence, and no year. */
const isDay = (time: TimeExpression, on: number): boolean =>
  partsOf(time).some((part) => part.year === null && part.day === dayOf(on).day && part.month === dayOf(on).month);

/** A known occurrence with a date beside it, or at least begun. */
export function occurring({ tokens, ranges, times, occurrences: known }: Evidence): Constraint[] {
  return mentionsOf(tokens, ranges, times, known).flatMap(({ name, instances, times: beside }): Constraint[] => {
    const dated = beside.filter((time) => partsOf(time).length > 0 && partsOf(time).every((part) => part.year === null));
    const spans = instances.flatMap((instance) => spanOf(instance) ?? []);
    const facts: Constraint[] = [];
    if (dated.length > 0)
      facts.push({
        says: `‘${name}’ fell on ${dated.map((time) => quoted(tokens, time)).join(' or ')}${instances.length === 1 ? `, ${instances[0]?.start}` : ''}`,
        weight: WEIGHT.strong,
        admits: (at) => dated.some((time) => coincides(time, at, spans)),
      });
    const [only] = instances;
    const numbered = only?.number !== undefined && instances.length === 1 ? parseIso(only.start) : null;
    if (numbered !== null)
      facts.push({
        says: `‘${name}’ number ${only?.number} was on ${only?.start}`,
        weight: WEIGHT.strong,
        admits: (at) => Math.abs(at.start - numbered) <= AROUND,
      });
    const began = only && instances.length === 1 ? parseIso(only.start) : null;
    const sameDay = began === null ? undefined : times.find((time) => isDay(time, began));
    if (sameDay && began !== null)
      facts.push({
        says: `it names ‘${name}’, ${only?.start}, and tells of ${quoted(tokens, sameDay)}`,
        weight: WEIGHT.strong,
        admits: (at) => Math.abs(at.start - began) <= NEXT_DAYS,
      });
    const past = began !== null && !beside.some((time) => time.tense === 'future');
    if (past) facts.push({ says: `‘${name}’ was on ${only?.start}`, weight: WEIGHT.fair, admits: ({ end }) => end >= began });
    return facts;
  });
}

/** First and last day, as day numbers. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(instance: Occurrence): Span | null {
  const [start, end] = [parseIso(instance.start), parseIso(instance.end)];
  return start === null || end === null ? null : { start, end };
}

/** A stretch of days must be the occurrence's own; a day must lie in it; a longer time must hold it. */
function coincides(time: TimeExpression, at: Stretch, spans: readonly Span[]): boolean {
  const stretch = resolvedAt(time, at);
  // ‘hôm nay’ in some year tells nothing.
  const vague =
    stretch !== null && time.value.kind === 'calendar' && time.value.step?.unit === 'day' && stretch.end - stretch.start > NEXT_DAYS;
  if (!stretch || vague) return false;
  return spans.some(({ start, end }) => {
    if (time.value.kind === 'range' && stretch.precision === 'days') return stretch.start === start && stretch.end === end;
    return stretch.start <= end && stretch.end >= start;
  });
}
