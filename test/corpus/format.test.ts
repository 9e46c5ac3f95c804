import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedEvent } from '../../src/model/event.ts';
import { parseCases } from './cases.ts';
import { parseExpectation } from './expectation.ts';
import { agrees, complaint, figures, judge } from './verdict.ts';

const side = (...keys: string[]): CodedEvent['actors'] =>
  keys.map((key) => ({
    text: key,
    state: key.startsWith('ORG:') ? null : key,
    org: key.startsWith('ORG:') ? key.slice(4) : null,
    sector: null,
    name: null,
    office: null,
  }));

const expelled: CodedEvent = {
  id: '1',
  type: 'SANCTION',
  mode: 'expel',
  contexts: [],
  cameo: null,
  score: -5.5,
  actors: side('AZE'),
  recipients: side('IRN'),
  date: { start: '2023-04-06', end: '2023-04-06', precision: 'day', basis: 'explicit', reasons: [] },
  open: null,
  place: null,
  status: 'disputed',
  claims: [
    {
      speaker: { text: 'Baku', state: 'AZE', org: null, sector: null, name: null },
      stance: 'asserts',
      via: [],
      evidence: { start: 0, end: 0, quote: '' },
    },
    {
      speaker: { text: 'Iran', state: 'IRN', org: null, sector: null, name: null },
      stance: 'denies',
      via: [],
      evidence: { start: 0, end: 0, quote: '' },
    },
  ],
  counts: { expelled: 4 },
  evidence: [{ start: 0, end: 1, quote: 'x', role: 'body' }],
  derivation: { step: 'event', detail: '', from: [] },
};

for (const line of [
  'SANCTION:expel AZE > IRN 2023-04-06 disputed by=AZE denied=IRN expelled=4',
  'SANCTION AZE > IRN',
  'ACCUSE/SANCTION AZE > IRN 2023-04-06..2023-04-06',
  'SANCTION AZE,IRN <>',
  'SANCTION AZE <> IRN',
])
  test(`meets: ${line}`, () => assert.ok(agrees(judge([parseExpectation(line)], [expelled]))));

for (const line of [
  'SANCTION:withdraw AZE > IRN',
  'SANCTION IRN > AZE',
  'SANCTION AZE > -',
  'SANCTION AZE > IRN -',
  'SANCTION AZE > IRN 2023-04',
  'SANCTION AZE > IRN reported',
  'SANCTION AZE > IRN by=IRN',
  'SANCTION AZE > IRN expelled=5',
  'SANCTION AZE,IRN > IRN',
  'none',
])
  test(`does not meet: ${line}`, () => assert.ok(!agrees(judge(line === 'none' ? [] : [parseExpectation(line)], [expelled]))));

test('an optional event is neither wanted nor extra; one event meets one line', () => {
  assert.ok(agrees(judge([parseExpectation('? SANCTION AZE > IRN')], [])));
  assert.ok(agrees(judge([parseExpectation('? SANCTION AZE > IRN')], [expelled])));
  const twice = judge([parseExpectation('SANCTION AZE > IRN')], [expelled, expelled]);
  assert.equal(complaint(twice), 'expected nothing but found SANCTION expel  AZE → IRN  2023-04-06  disputed “x”');
  assert.deepEqual(figures([twice]), { precision: 0.5, recall: 1, f1: 2 / 3 });
});

test('a year is all of it, a month too', () => {
  assert.deepEqual(parseExpectation('AID USA > UKR 2020').date, ['2020-01-01', '2020-12-31']);
  assert.deepEqual(parseExpectation('AID USA > UKR 2024-02').date, ['2024-02-01', '2024-02-29']);
});

test('cases have titles, references, texts and events', () => {
  const [first, second] = parseCases(
    '~ một\n@ 2024-05-02 vnexpress.net\nTiêu đề\nCâu thứ nhất.\n--\nnone\n====\nhai\n@ -\nCâu.\n--\nAID USA > UKR\n',
  );
  assert.deepEqual(
    { ...first, expected: first?.expected.length },
    { title: 'một', knownMiss: true, date: '2024-05-02', domain: 'vnexpress.net', lines: ['Tiêu đề', 'Câu thứ nhất.'], expected: 0 },
  );
  assert.deepEqual([second?.date, second?.domain, second?.expected[0]?.actors], [null, null, ['USA']]);
});

for (const [source, problem] of [
  ['một\nCâu.\n--\nnone', /expected a line like “@ 2024-05-02 vnexpress.net” below “một” but found “Câu.”/u],
  ['một\n@ 2024-05-02\nCâu.\nnone', /expected text, a line “--” and events or “none” in “một”/u],
  ['một\n@ 2024-05-02\nCâu.\n--\nHUG USA > UKR', /expected an event type but found “HUG”/u],
  ['một\n@ 2024-05-02\nCâu.\n--\nAID USA UKR', /expected “TYPE ACTORS > RECIPIENTS …” but found/u],
  ['một\n@ 2024-05-02\nCâu.\n--\nAID USA > UKR soon', /expected a date, a status or key=value but found “soon”/u],
] as const)
  test(`a case that is not well formed: ${source.split('\n').at(-1)}`, () => assert.throws(() => parseCases(source), problem));
