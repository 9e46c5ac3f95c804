/**
 * A dyad's records by month, quarter or year, without a gap from the first period to the last: counts, scores with their uncertainty, and
 * whether a period without records was calm (articles about both were read) or silent (none was).
 * Deliberately absent: spreading a record over the periods that its date spans; `apart` lists those.
 */
import { EVENT_TYPES, type EventType } from '../model/event.ts';
import type { Grain, Period, PeriodScore, RelationRow } from '../model/relation.ts';
import { firstDay, lastDay, MONTHS, monthKey, periodOf, placed } from './periods.ts';
import { student } from './student.ts';

/** Articles that name both states, by the month in which they were published: `2023-04`. */
export type Coverage = ReadonlyMap<string, number>;

/** First and last month of a series. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function seriesOf(rows: readonly RelationRow[], coverage: Coverage, stretch: Stretch | null, grain: Grain): Period[] {
  if (!stretch) return [];
  const buckets = new Map<number, RelationRow[]>();
  for (const row of rows) {
    const at = row.date && placed(row.date, grain);
    if (at === null) continue;
    const bucket = buckets.get(at);
    if (bucket) bucket.push(row);
    else buckets.set(at, [row]);
  }
  const bound = bounds([...buckets.values()].map((bucket) => bucket.map(({ score }) => score)));
  const periods: Period[] = [];
  for (let at = periodOf(stretch.first, grain); at <= stretch.last; at += MONTHS[grain])
    periods.push(periodFrom(at, grain, buckets.get(at) ?? [], articlesIn(coverage, at, grain), bound));
  return periods;
}

/** Ids of the records whose date is wider than a period. */
export const apartFrom = (rows: readonly RelationRow[], grain: Grain): string[] =>
  rows.filter(({ date }) => date !== null && placed(date, grain) === null).map(({ id }) => id);

function articlesIn(coverage: Coverage, at: number, grain: Grain): number {
  let articles = 0;
  for (let month = at; month < at + MONTHS[grain]; month++) articles += coverage.get(monthKey(month)) ?? 0;
  return articles;
}

type Bound = (scores: readonly number[]) => PeriodScore;

function periodFrom(at: number, grain: Grain, rows: readonly RelationRow[], articles: number, bound: Bound): Period {
  const types: Partial<Record<EventType, number>> = {};
  for (const type of EVENT_TYPES) {
    const count = rows.filter((row) => row.type === type).length;
    if (count > 0) types[type] = count;
  }
  const quad = (number: number): number => rows.filter((row) => row.quad === number).length;
  return {
    start: firstDay(at),
    end: lastDay(at, grain),
    records: rows.length,
    types,
    quads: [quad(1), quad(2), quad(3), quad(4)],
    score: rows.length === 0 ? null : bound(rows.map(({ score }) => score)),
    articles,
    kind: rows.length > 0 ? 'told' : articles > 0 ? 'calm' : 'silent',
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Bounds of a mean at 95 %, from the deviation of the scores within their periods, pooled over all of these. */
function bounds(groups: readonly (readonly number[])[]): Bound {
  const squares = sumOf(
    groups.map((scores) => {
      const mean = sumOf(scores) / scores.length;
      return sumOf(scores.map((score) => (score - mean) ** 2));
    }),
  );
  const freedom = sumOf(groups.map(({ length }) => length)) - groups.length;
  const reach = freedom < 1 ? Number.POSITIVE_INFINITY : student(freedom) * Math.sqrt(squares / freedom);
  return (scores) => {
    const mean = sumOf(scores) / scores.length;
    const half = reach / Math.sqrt(scores.length);
    return {
      sum: rounded(sumOf(scores)),
      mean: rounded(mean),
      low: rounded(Math.max(-10, mean - half)),
      high: rounded(Math.min(10, mean + half)),
    };
  };
}

const rounded = (number: number): number => Math.round(number * 1000) / 1000;
