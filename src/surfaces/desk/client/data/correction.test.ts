import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordRow } from './answers.ts';
import { correctionOf, formOf } from './correction.ts';

const side = (state: string) => ({ text: `the ${state}`, state, org: null, sector: 'GOV' as const, name: null, office: null });
const record = {
  type: 'COERCE',
  actors: [side('TZA')],
  recipients: [side('KEN')],
  date: { start: '2021-08-10', end: '2021-08-10', precision: 'day', basis: 'explicit', reasons: [] },
  status: 'disputed',
} as unknown as RecordRow;
const before = formOf(record);

test('what nobody changed is not corrected', () => {
  assert.deepEqual(correctionOf(before, before, record), {});
  assert.deepEqual(correctionOf(before, { ...before, actors: ' tza ' }, record), {});
});

test('a date is a whole date, or none', () => {
  const date = { start: '2021-08-09', end: '2021-08-09', precision: 'day', basis: 'explicit', reasons: [] };
  assert.deepEqual(correctionOf(before, { ...before, date: '2021-08-09' }, record), { date });
  assert.deepEqual(correctionOf(before, { ...before, date: '' }, record), { date: null });
});

test('a side that was there stays as the page tells it, a new one is its code', () => {
  const { actors } = correctionOf(before, { ...before, actors: 'TZA UGA' }, record) as { actors: RecordRow['actors'] };
  assert.deepEqual(
    actors.map(({ text, state }) => [text, state]),
    [
      ['the TZA', 'TZA'],
      ['UGA', 'UGA'],
    ],
  );
});

test('a mode goes with its type', () => {
  assert.deepEqual(correctionOf(before, { ...before, type: 'ASSAULT' }, record), { type: 'ASSAULT', mode: null });
});
