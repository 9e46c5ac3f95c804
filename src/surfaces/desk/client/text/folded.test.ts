import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded } from './folded.ts';

test('case, diacritics and đ make no difference', () => {
  assert.equal(folded('  Đức – Ả Rập Xê-út '), 'duc – a rap xe-ut');
});
