import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretches } from './spans.ts';

test('overlapping marks cut a text where any of them begins or ends', () => {
  const [event, mention] = [
    { start: 2, end: 8, kind: 'event' },
    { start: 4, end: 10, kind: 'mention' },
  ];
  assert.deepEqual(stretches(0, 12, [event, mention]), [
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 4, marks: [event] },
    { start: 4, end: 8, marks: [event, mention] },
    { start: 8, end: 10, marks: [mention] },
    { start: 10, end: 12, marks: [] },
  ]);
});

test('marks beyond what is shown are clipped or left out', () => {
  const mark = { start: 3, end: 100 };
  assert.deepEqual(stretches(0, 5, [mark, { start: 50, end: 60 }]), [
    { start: 0, end: 3, marks: [] },
    { start: 3, end: 5, marks: [mark] },
  ]);
});

test('no text, no stretch', () => {
  assert.deepEqual(stretches(4, 4, []), []);
});
