import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forms } from './forms.ts';

for (const [verb, expected] of [
  ['condemn', '(condemn|condemns|condemned|condemning)'],
  ['accuse', '(accuse|accuses|accused|accusing)'],
  ['deny', '(deny|denies|denied|denying)'],
  ['attack', '(attack|attacks|attacked|attacking)'],
  ['launch', '(launch|launches|launched|launching)'],
  ['plan', '(plan|plans|planned|planning)'],
  ['expel', '(expel|expels|expelled|expelling)'],
  ['meet with', '(meet|meets|met|meeting) with'],
  ['cut (off)? ties', '(cut|cuts|cutting) (off)? ties'],
] as const)
  test(verb, () => assert.deepEqual(forms(verb), [expected]));
