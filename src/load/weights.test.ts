/** The weights that a language has, and what is said of a file that is wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWeights, weightsSchema } from './weights.ts';
import { parseContent } from './yaml.ts';

const ROOT = new URL('../../', import.meta.url);
const FILE = 'least: 0.5\nstart: 0.1\nfacts:\n  passive: -0.2\n';

test('Vietnamese has weights, English has none', () => {
  const weights = loadWeights(ROOT, 'vi');
  assert.ok(weights && Object.keys(weights.facts).length > 10);
  assert.equal(loadWeights(ROOT, 'en'), null);
});

test('a weight that is no number, or a part that is missing, is told with its line', () => {
  const read = (source: string) => () => parseContent(source, 'weights.yaml', weightsSchema);
  assert.throws(read(FILE.replace('-0.2', 'much')), /weights\.yaml:4: expected number but found string/u);
  assert.throws(read(FILE.replace('start: 0.1\n', '')), /weights\.yaml:1: expected number but found undefined \(at start\)/u);
  assert.throws(read(FILE.replace('0.5', '1.5')), /weights\.yaml:1: .*<=1/u);
});
