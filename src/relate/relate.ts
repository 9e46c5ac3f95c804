/**
 * The course of a relation from its dyad's records: series, bands and turns. It reads only what `RelationRow` holds, so that a store can
 * answer from a few columns. Deliberately absent: which records belong to a dyad (dyads.ts) and how a relation is shown.
 */
import type { ConditionRecord } from '../model/record.ts';
import type { Dyad, Relation, RelationRow } from '../model/relation.ts';
import { bandsOf } from './bands.ts';
import { monthOf } from './periods.ts';
import { apartFrom, type Coverage, type Stretch, seriesOf } from './series.ts';
import { turnsOf } from './turns.ts';

/** The rows of the dyad and its conditions, in any order; months of `coverage` as `2023-04`. */
export function relate(dyad: Dyad, rows: readonly RelationRow[], conditions: readonly ConditionRecord[], coverage: Coverage): Relation {
  const ordered = rows.toSorted((a, b) => compare(a.date?.start ?? '~', b.date?.start ?? '~') || compare(a.id, b.id));
  const counted = ordered.filter(({ direction }) => direction !== 'beside');
  const dated = counted.flatMap(({ date }) => date ?? []);
  const stretch = stretchOf(counted, coverage);
  const [month, quarter, year] = [
    seriesOf(counted, coverage, stretch, 'month'),
    seriesOf(counted, coverage, stretch, 'quarter'),
    seriesOf(counted, coverage, stretch, 'year'),
  ];
  return {
    dyad,
    from: dated[0]?.start ?? null,
    to:
      dated
        .map(({ end }) => end)
        .sort(compare)
        .at(-1) ?? null,
    records: counted.length,
    undated: counted.length - dated.length,
    apart: { month: apartFrom(counted, 'month'), quarter: apartFrom(counted, 'quarter'), year: apartFrom(counted, 'year') },
    beside: ordered.filter(({ direction }) => direction === 'beside').map(({ id }) => id),
    series: { month, quarter, year },
    bands: bandsOf(dyad, conditions),
    turns: turnsOf(counted),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** From the first month with a record of a year or less, or with an article, to the last: wider dates would draw out an empty series. */
function stretchOf(rows: readonly RelationRow[], coverage: Coverage): Stretch | null {
  const months = rows.flatMap(({ date }) =>
    date && date.start.slice(0, 4) === date.end.slice(0, 4) ? [monthOf(date.start), monthOf(date.end)] : [],
  );
  for (const [month, articles] of coverage) if (articles > 0) months.push(monthOf(`${month}-01`));
  if (months.length === 0) return null;
  return { first: months.reduce((a, b) => Math.min(a, b)), last: months.reduce((a, b) => Math.max(a, b)) };
}
