/** The weights that a language has, and what is said of a file that is wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWeights, weightsSchema } from './weights.ts';
import { parseContent } from './yaml.ts';

const ROOT = new URL('../../', import.meta.url);
const PART = '  least: 0.5\n  start: 0.1\n  facts:\n    passive: -0.2\n';

test('Vietnamese has weights, English has none', () => {
  const weights = loadWeights(ROOT, 'vi');
  assert.ok(weights && Object.keys(weights.read.facts).length > 10);
  assert.equal(loadWeights(ROOT, 'en'), null);
});

test('a weight that is no number, or a part that is missing, is told with its line', () => {
  const read = (source: string) => () => parseContent(source, 'weights.yaml', weightsSchema);
  assert.throws(read(`read:\n${PART.replace('-0.2', 'much')}guessed:\n${PART}`), /weights\.yaml:5: expected number but found string/u);
  assert.throws(read(`read:\n${PART}`), /weights\.yaml:1: expected object but found undefined \(at guessed\)/u);
  assert.throws(read(`read:\n${PART.replace('0.5', '1.5')}guessed:\n${PART}`), /weights\.yaml:2: .*<=1/u);
});
