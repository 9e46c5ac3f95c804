import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONDITION_KINDS, EVENT_TYPES, STATUSES } from '../../../../model/event.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

for (const words of [en, vi]) {
  test(`${words.name} has a word for every type, status and condition`, () => {
    for (const type of EVENT_TYPES) assert.ok(words.types[type]);
    for (const status of STATUSES) assert.ok(words.statuses[status]);
    for (const condition of CONDITION_KINDS) assert.ok(words.conditions[condition], `expected a word for ${condition} but found none`);
  });
}

test('Vietnamese is not English left over', () => {
  const same = Object.entries(en).filter(
    ([key, value]) => typeof value === 'string' && value.length > 4 && vi[key as keyof typeof vi] === value,
  );
  assert.deepEqual(same, []);
});

test('Vietnamese is written in composed letters', () => {
  for (const value of Object.values(vi)) if (typeof value === 'string') assert.equal(value, value.normalize('NFC'));
});
