import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant, middleOf, moved, snapped } from './time.ts';

const MONTHS = [
  { start: '2023-01-01', end: '2023-01-31' },
  { start: '2023-02-01', end: '2023-02-28' },
  { start: '2023-03-01', end: '2023-03-31' },
];

test('what is drawn over becomes whole periods', () => {
  assert.deepEqual(snapped(MONTHS, instant('2023-01-20'), instant('2023-02-02')), { start: '2023-01-01', end: '2023-02-28' });
  assert.equal(snapped(MONTHS, instant('2024-01-01'), instant('2024-02-01')), null);
});

test('a period moves, and stays inside', () => {
  const february = { start: '2023-02-01', end: '2023-02-28' };
  assert.deepEqual(moved(MONTHS, february, 1, false), MONTHS[2]);
  assert.deepEqual(moved(MONTHS, { start: '2023-03-01', end: '2023-03-31' }, 1, false), MONTHS[2]);
});

test('a period widens on the side to which it moves', () => {
  const february = { start: '2023-02-01', end: '2023-02-28' };
  assert.deepEqual(moved(MONTHS, february, -1, true), { start: '2023-01-01', end: '2023-02-28' });
  assert.deepEqual(moved(MONTHS, february, 1, true), { start: '2023-02-01', end: '2023-03-31' });
});

test('a day stands in its middle', () => {
  assert.equal(new Date(middleOf({ start: '2023-04-06', end: '2023-04-06' })).toISOString(), '2023-04-06T12:00:00.000Z');
});
