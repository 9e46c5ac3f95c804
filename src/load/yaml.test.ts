import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parseContent } from './yaml.ts';

const schema = z.record(z.string(), z.strictObject({ name: z.string(), at: z.array(z.number()).optional() }));

test('gives the value, and the line of any part of it', () => {
  const { value, place } = parseContent('A: {name: a}\n\nB:\n  name: b\n  at: [1,\n    2]\n', 'x.yaml', schema);
  assert.deepEqual(value, { A: { name: 'a' }, B: { name: 'b', at: [1, 2] } });
  assert.equal(place(['A', 'name']), 'x.yaml:1');
  assert.equal(place(['B', 'at', 1]), 'x.yaml:6');
  assert.equal(place(['B', 'absent']), 'x.yaml:3');
});

test('an error names the file, the line, what was expected and what was found', () => {
  assert.throws(
    () => parseContent('A: {name: a}\nB:\n  name: 5\n', 'x.yaml', schema),
    /x\.yaml:3: expected string but found number \(at B\.name\)/u,
  );
  assert.throws(() => parseContent('A: {name: a, nam: b}\n', 'x.yaml', schema), /x\.yaml:1: .*nam/u);
});

test('all problems come at once', () => {
  assert.throws(
    () => parseContent('A: {name: 1}\nB: {name: 2}\n', 'x.yaml', schema),
    /2 problems in content:\nx\.yaml:1: .*\nx\.yaml:2: /u,
  );
});

test('what is no YAML is an error with its line', () => {
  assert.throws(() => parseContent('A: {name: a}\nB: [\n', 'x.yaml', schema), /x\.yaml:\d: expected YAML but found/u);
});

test('where one of several things may stand, the error tells what the fullest lacks', () => {
  const either = z.array(z.union([z.string(), z.strictObject({ text: z.string() })]));
  assert.deepEqual(parseContent('- a\n- {text: b}\n', 'x.yaml', either).value, ['a', { text: 'b' }]);
  assert.throws(() => parseContent('- a\n- {text: 5}\n', 'x.yaml', either), /x\.yaml:2: expected string but found number \(at 1\.text\)/u);
});
