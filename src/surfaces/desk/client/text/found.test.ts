import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll } from './found.ts';

test('a longer name goes before a shorter one inside it', () => {
  assert.deepEqual(findAll('Bộ Ngoại giao Iran và Iran', ['Iran', 'Bộ Ngoại giao Iran']), [
    { start: 0, end: 18 },
    { start: 22, end: 26 },
  ]);
});

test('names of no letters mark nothing', () => {
  assert.deepEqual(findAll('abc', ['', 'x']), []);
});
