/** Weights come out the same on every run, say what the rows say, and are written as they are read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRight } from '../../bench/judged.ts';
import { learn, type Row } from '../../bench/logistic.ts';
import { weightsFile } from '../../bench/weights-file.ts';
import { weigh } from '../../src/code/weigh.ts';
import { weightsSchema } from '../../src/load/weights.ts';
import { parseContent } from '../../src/load/yaml.ts';
import type { Candidate } from '../../src/model/coded.ts';

const times = (count: number, row: Row): Row[] => Array<Row>(count).fill(row);
const ROWS: readonly Row[] = [
  ...times(20, { facts: { 'in the title': 1, always: 1 }, right: true }),
  ...times(5, { facts: { 'in the title': 1, always: 1 }, right: false }),
  ...times(5, { facts: { 'no object': 1, always: 1 }, right: true }),
  ...times(20, { facts: { 'no object': 1, always: 1, 'only once': 0 }, right: false }),
  { facts: { 'only once': 1, always: 1 }, right: true },
];
const LEARNING = { penalty: 1, seldom: 3 };

test('the same rows give the same weights', () => {
  assert.deepEqual(learn(ROWS, LEARNING), learn(ROWS, LEARNING));
});

test('what goes with right acts weighs for them, and what goes with wrong ones against them', () => {
  const { start, facts } = learn(ROWS, LEARNING);
  assert.ok((facts['in the title'] ?? 0) > 0.5 && (facts['no object'] ?? 0) < -0.5, JSON.stringify(facts));
  const { chance, reasons } = weigh({ 'in the title': 1 }, { least: 0.5, start, facts });
  assert.ok(chance > 0.65 && chance < 0.85, `expected about 20 of 25 but found ${chance}`);
  assert.deepEqual(reasons, ['+ in the title']);
});

test('what all rows have, or hardly any, gets no weight', () => {
  assert.deepEqual(Object.keys(learn(ROWS, LEARNING).facts), ['in the title', 'no object']);
});

test('a larger penalty makes smaller weights', () => {
  const size = (penalty: number): number => learn(ROWS, { ...LEARNING, penalty }).facts['in the title'] ?? 0;
  assert.ok(size(30) < size(1) && size(30) > 0);
});

test('the file reads back as it was written, strongest facts first', () => {
  const part = { least: 0.5, start: -0.25, facts: { 'no object': -1.5, 'a party, far away': 0.75, 'says nothing': 0.001 } };
  const { value } = parseContent(weightsFile(part), 'weights.yaml', weightsSchema);
  assert.deepEqual(value, { ...part, facts: { 'a party, far away': 0.75, 'no object': -1.5 } });
  assert.deepEqual(Object.keys(value.facts), ['a party, far away', 'no object']);
});

test('an act is judged by its type, its sides and its words', () => {
  const gold = { types: ['ACCUSE'], actors: ['AZE'], recipients: ['IRN'], symmetric: false, anchors: ['Baku chỉ trích'], optional: false };
  const found = {
    type: 'ACCUSE',
    actors: ['AZE'],
    recipients: ['IRN'],
    facts: {},
    evidence: { start: 0, end: 9, quote: 'Hôm qua Baku  chỉ trích Tehran.' },
  };
  const judge = (change: object, events = [gold]): boolean | null => isRight({ ...found, ...change } as Candidate, events);
  assert.equal(judge({}), true);
  assert.equal(judge({ recipients: [] }), false);
  assert.equal(judge({ type: 'REQUEST' }), false);
  assert.equal(judge({ evidence: { start: 0, end: 4, quote: 'Câu khác.' } }), false);
  assert.equal(judge({ actors: ['IRN'], recipients: ['AZE'] }, [{ ...gold, symmetric: true }]), true);
  assert.equal(judge({ recipients: [] }, [{ ...gold, optional: true }]), null);
});
