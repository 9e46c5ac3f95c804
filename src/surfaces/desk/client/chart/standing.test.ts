import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationAnswer } from '../data/answers.ts';
import { standingOf } from './standing.ts';

const month = (start: string, records: number, sum: number) => ({
  start,
  end: start.replace(/01$/u, '28'),
  records,
  types: {},
  quads: [0, 0, 0, 0] as [number, number, number, number],
  score: records === 0 ? null : { sum, mean: sum / records, low: -1, high: 1 },
  articles: 1,
  kind: 'told' as const,
});
const band = (condition: 'tense' | 'allied', end: string | null) => ({ condition, start: null, end, records: [] });
const relation = (months: ReturnType<typeof month>[], bands: ReturnType<typeof band>[]) =>
  ({ to: months.at(-1)?.end ?? null, series: { month: months, quarter: [], year: [] }, bands }) as unknown as RelationAnswer;

test('the last twelve months count, and no more', () => {
  const months = Array.from({ length: 14 }, (_, i) =>
    month(`20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`, 1, i < 2 ? 10 : -2),
  );
  const found = standingOf(relation(months, [band('tense', null), band('tense', '2021-02-01'), band('allied', '2019-01-01')]));
  assert.deepEqual([found?.from, found?.records, found?.mean, found?.conditions], ['2020-03-01', 12, -2, ['tense']]);
});

test('without a date there is no standing, and without a record no mean', () => {
  assert.equal(standingOf(relation([], [])), null);
  assert.equal(standingOf(relation([month('2020-01-01', 0, 0)], []))?.mean, null);
});
