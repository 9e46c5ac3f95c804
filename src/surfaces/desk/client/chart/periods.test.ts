import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationAnswer } from '../data/answers.ts';
import { overviewPaths, periodPaths } from './periods.ts';
import { instant } from './time.ts';

type Period = RelationAnswer['series']['month'][number];
const period = (start: string, end: string, kind: Period['kind'], mean: number | null, records = 0): Period => ({
  start,
  end,
  records,
  types: {},
  quads: [0, 0, 0, 0],
  score: mean === null ? null : { sum: mean, mean, low: mean - 1, high: mean + 1 },
  articles: 0,
  kind,
});
/** A pixel a day, and a pixel a point. */
const x = (at: number): number => (at - instant('2023-01-01')) / 86_400_000;
const placing = { x, y: (score: number): number => -score, left: 0, right: 100, top: 0, height: 20 };
const PERIODS = [
  period('2023-01-01', '2023-01-10', 'told', 2, 4),
  period('2023-01-11', '2023-01-20', 'told', -3, 1),
  period('2023-01-21', '2023-01-30', 'silent', null),
  period('2023-01-31', '2023-02-09', 'calm', null),
  period('2023-02-10', '2023-02-19', 'told', 1, 1),
];

test('the line of the means goes on from period to period, and breaks where nothing is told', () => {
  const { mean } = periodPaths(PERIODS, placing);
  assert.equal(mean, 'M0.0,-2.0V-2.0h10.0M10.0,-2.0V3.0h10.0M40.0,-1.0V-1.0h10.0');
});

test('silence is apart from calm', () => {
  const { silent, calm } = periodPaths(PERIODS, placing);
  assert.match(silent, /^M20\.0,0\.0h10\.0v20\.0h-10\.0z$/u);
  assert.match(calm, /^M30\.0,-?0h10\.0$/u);
});

test('what lies beyond the drawing is cut', () => {
  assert.match(periodPaths([period('2022-12-01', '2023-06-30', 'silent', null)], placing).silent, /^M0\.0,0\.0h100\.0v/u);
});

test('bars grow with the number of records, and an empty period has none', () => {
  const { bars } = overviewPaths(PERIODS, placing);
  assert.deepEqual(bars.match(/v[\d.]+/gu), ['v16.0', 'v8.0', 'v8.0']);
});
