import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgementAnswer } from './answers.ts';
import { countingOf } from './gold.ts';

const judgement = (about: string[], verdict: JudgementAnswer['verdict'], at: string): JudgementAnswer => ({
  about,
  verdict,
  correction: null,
  by: 'x',
  at,
  note: null,
});

test('a later judgement counts instead of an earlier one on the same pair, in either order', () => {
  const later = judgement(['b', 'a'], 'not-same', '2026-01-02');
  assert.deepEqual(countingOf([judgement(['a', 'b'], 'same', '2026-01-01'), later]), [later]);
});

test('what was withdrawn counts no more', () => {
  const other = judgement(['c'], 'right', '2026-01-01');
  assert.deepEqual(countingOf([judgement(['a'], 'wrong', '2026-01-01'), other, judgement(['a'], 'withdrawn', '2026-01-02')]), [other]);
});
