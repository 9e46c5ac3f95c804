import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './lines.ts';

async function* bytesOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
}

const CASES: readonly (readonly [chunks: readonly string[], lines: readonly (string | null)[]])[] = [
  [[], []],
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', 'b', '\n', 'c\r', '\nd'],
    ['ab', 'c', 'd'],
  ],
  [['\n\na'], ['', '', 'a']],
  [
    ['abcd\nabcde\nab', 'cde\nab', 'cde'],
    ['abcd', null, null, null],
  ],
];

for (const [chunks, lines] of CASES)
  test(`lines of ${JSON.stringify(chunks)}`, async () => {
    const found: (string | null)[] = [];
    for await (const line of linesOf(bytesOf(chunks), 4)) found.push(line && Buffer.from(line).toString('latin1'));
    assert.deepEqual(found, lines);
  });
