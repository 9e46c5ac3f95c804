import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../../test/merge/world.ts';
import type { RelationRow } from '../model/relation.ts';
import { dyadsOf } from './dyads.ts';
import { relate } from './relate.ts';

let count = 0;
const row = (start: string, score: number, over: Partial<RelationRow> & { readonly end?: string } = {}): RelationRow => ({
  id: `r${String(++count).padStart(4, '0')}`,
  type: score < 0 ? 'ACCUSE' : 'CONSULT',
  score,
  quad: score < 0 ? 3 : 1,
  date: { start, end: over.end ?? start },
  direction: 'first',
  ...over,
});

const AZE_IRN = ['AZE', 'IRN'] as const;
const relation = (rows: readonly RelationRow[], coverage: readonly (readonly [string, number])[] = []) =>
  relate(AZE_IRN, rows, [], new Map(coverage));

test('a month, a quarter and a year count what lies in them', () => {
  const { series, from, to } = relation([row('2023-04-06', -5.5), row('2023-04-08', 2.5), row('2023-05-31', 2.5)]);
  assert.deepEqual(
    series.month.map(({ start, end, records, score }) => [start, end, records, score?.sum]),
    [
      ['2023-04-01', '2023-04-30', 2, -3],
      ['2023-05-01', '2023-05-31', 1, 2.5],
    ],
  );
  assert.deepEqual(
    series.quarter.map(({ start, end, quads, types }) => [start, end, quads, types]),
    [['2023-04-01', '2023-06-30', [2, 0, 1, 0], { CONSULT: 2, ACCUSE: 1 }]],
  );
  assert.deepEqual([series.year[0]?.start, series.year[0]?.end], ['2023-01-01', '2023-12-31']);
  assert.deepEqual([from, to], ['2023-04-06', '2023-05-31']);
});

test('a date wider than a period is in none of it, and listed apart', () => {
  const wide = row('2023-01-27', -6, { end: '2023-12-31' });
  const { series, apart, records, undated } = relation([wide, row('2023-04-06', -5.5), row('', 1, { date: null })]);
  assert.deepEqual(apart, { month: [wide.id], quarter: [wide.id], year: [] });
  assert.deepEqual([records, undated], [3, 1]);
  assert.equal(
    series.month.reduce((sum, period) => sum + period.records, 0),
    1,
  );
  assert.equal(series.year[0]?.records, 2);
});

test('some days over the end of a month are of the month they begin in', () => {
  const { series, apart } = relation([row('2023-04-29', 2.5, { end: '2023-05-02' })]);
  assert.deepEqual([series.month[0]?.start, series.month[0]?.records, apart.month], ['2023-04-01', 1, []]);
});

test('calm is not silence', () => {
  const { series } = relation(
    [row('2023-04-06', -5.5), row('2023-07-06', 2.5)],
    [
      ['2023-04', 3],
      ['2023-05', 2],
    ],
  );
  assert.deepEqual(
    series.month.map(({ kind, articles }) => `${kind} ${articles}`),
    ['told 3', 'calm 2', 'silent 0', 'told 0'],
  );
});

test('the bounds of a mean hold it at 95 %, and one record alone says nothing', () => {
  const random = randomFrom(1);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let held = 0;
  const rounds = 400;
  for (let i = 0; i < rounds; i++) {
    const rows = Array.from({ length: 12 }, (_, k) => row(`2023-0${1 + (k % 3)}-10`, 1 + 2 * normal()));
    const score = relation(rows).series.month[0]?.score;
    if (score && score.low <= 1 && 1 <= score.high) held++;
  }
  assert.ok(Math.abs(held / rounds - 0.95) < 0.035, `${held} of ${rounds}`);
  const alone = relation([row('2023-04-06', -5.5)]).series.month[0]?.score;
  assert.deepEqual([alone?.low, alone?.high], [-10, 10]);
});

test('a turn is the month at which the level changes, with the records that made it', () => {
  const rows: RelationRow[] = [];
  for (let month = 1; month <= 12; month++)
    for (const day of ['05', '15', '25']) rows.push(row(`2022-${String(month).padStart(2, '0')}-${day}`, 2.5));
  const worse = [
    row('2023-01-27', -9),
    row('2023-01-28', -6),
    row('2023-02-03', -6),
    row('2023-03-01', -3),
    row('2023-04-06', -5.5),
    row('2023-05-01', -3),
  ];
  const { turns } = relation([...worse, ...rows]);
  assert.equal(turns.length, 1);
  const [turn] = turns;
  assert.deepEqual([turn?.at, turn?.direction, turn?.before], ['2023-01-01', 'worse', 2.5]);
  assert.ok((turn?.strength ?? 0) > 0.5);
  assert.deepEqual(turn?.records, [worse[0]?.id, worse[1]?.id, worse[2]?.id, worse[3]?.id]);
});

test('turns are found where the level was drawn to change, and none in mere noise', () => {
  const random = randomFrom(5);
  const noise = (): number => 3 * (random() + random() + random() - 1.5);
  const months = (level: (i: number) => number): RelationRow[] =>
    Array.from({ length: 180 }, (_, i) =>
      row(`${2010 + Math.floor(i / 36)}-${String(1 + (Math.floor(i / 3) % 12)).padStart(2, '0')}-1${i % 3}`, level(i) + noise()),
    );
  assert.deepEqual(relation(months(() => 1)).turns, []);
  const { turns } = relation(months((i) => (i < 60 ? 3 : i < 120 ? -4 : 2)));
  assert.deepEqual(
    turns.map(({ at, direction }) => `${at} ${direction}`),
    ['2011-09-01 worse', '2013-05-01 better'],
  );
});

test('order of rows does not matter', () => {
  const rows = Array.from({ length: 60 }, (_, i) => row(`20${10 + (i % 9)}-0${1 + (i % 8)}-11`, (i % 5) - 2));
  assert.deepEqual(relation(rows.toReversed()), relation(rows));
});

test('nothing is a relation too', () => {
  const { series, turns, bands, from } = relation([]);
  assert.deepEqual([series.month, turns, bands, from], [[], [], [], null]);
});

test('spells of one condition that touch are one band', () => {
  const day = (start: string) => ({ start, end: start, precision: 'day' as const, basis: 'explicit' as const, reasons: [] });
  const states = ['AZE', 'IRN'];
  const { bands } = relate(
    AZE_IRN,
    [],
    [
      { id: 'c1', states, condition: 'tense', since: null, asOf: day('2020-05-01'), sources: [] },
      { id: 'c2', states, condition: 'tense', since: day('2019-01-01'), asOf: day('2023-04-08'), sources: [] },
      { id: 'c3', states, condition: 'normalising', since: null, asOf: day('2024-06-01'), sources: [] },
      { id: 'c4', states: ['ARM', 'IRN'], condition: 'friendly', since: null, asOf: day('2024-06-01'), sources: [] },
    ],
    new Map(),
  );
  assert.deepEqual(bands, [
    { condition: 'tense', start: '2019-01-01', end: '2023-04-08', records: ['c1', 'c2'] },
    { condition: 'normalising', start: null, end: '2024-06-01', records: ['c3'] },
  ]);
});

test('dyads: each actor with each recipient, actors among themselves where nobody receives, and the soil of a deed by unknown hands', () => {
  const side = (...states: (string | null)[]) =>
    states.map((state) => ({ text: '', state, org: state ? null : 'NATO', sector: null, name: null, office: null }));
  const dyads = (actors: ReturnType<typeof side>, recipients: ReturnType<typeof side>, country: string | null = null): string[] =>
    dyadsOf({ actors, recipients, place: country ? { text: '', country, lat: null, lon: null } : null }).map(
      ({ dyad, direction }) => `${dyad.join('-')} ${direction}`,
    );
  assert.deepEqual(dyads(side('IRN'), side('AZE')), ['AZE-IRN second']);
  assert.deepEqual(dyads(side('SAU', 'EGY'), side('QAT')), ['EGY-QAT first', 'QAT-SAU second']);
  assert.deepEqual(dyads(side('TUR', 'ARM', 'RUS'), []), ['ARM-RUS mutual', 'ARM-TUR mutual', 'RUS-TUR mutual']);
  assert.deepEqual(dyads([], side('AZE'), 'IRN'), ['AZE-IRN beside']);
  assert.deepEqual(dyads(side('AZE'), side('IRN'), 'TUR'), ['AZE-IRN first']);
  assert.deepEqual(dyads(side(null), side('SRB')), []);
  assert.deepEqual(dyads(side('MMR'), side('MMR')), []);
});
