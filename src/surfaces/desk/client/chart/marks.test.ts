import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedBriefly } from './marks.ts';

const MARK = { id: 'r1', type: 'CONSULT', status: 'reported', score: 1, actors: ['AZE', 'ORG:OSCE'], recipients: [], origins: 2 } as const;
const precisionOf = (start: string, end: string): string | undefined =>
  markedBriefly({ ...MARK, actors: [], recipients: [], date: { start, end } }).date?.precision;

test('a mark is dated to what its days span', () => {
  assert.equal(precisionOf('2024-02-01', '2024-02-29'), 'month');
  assert.equal(precisionOf('2023-02-01', '2023-02-28'), 'month');
  assert.equal(precisionOf('2023-01-01', '2023-12-31'), 'year');
  for (const end of ['2023-02-27', '2023-03-31', '2023-02-01']) assert.equal(precisionOf('2023-02-01', end), 'day');
});

test('its sides are states and organisations by their codes', () => {
  const { actors, date } = markedBriefly({ ...MARK, actors: [...MARK.actors], recipients: [], date: null });
  assert.deepEqual(
    actors.map(({ state, org }) => [state, org]),
    [
      ['AZE', null],
      [null, 'OSCE'],
    ],
  );
  assert.equal(date, null);
});
