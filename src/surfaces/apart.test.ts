import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { codeOperation } from '../operations/code.ts';
import type { Operation, Outcome, World } from '../operations/operation.ts';
import { apart, runHere } from './apart.ts';

const threads = apart(1);
after(() => threads.close());

const code = codeOperation as unknown as Operation;
const asked = { paths: ['-'], jsonl: true };
const TEXT = 'Ngày 12/5/2021, Hà Lan trục xuất hai nhà ngoại giao Nga.';

const world = (...texts: readonly string[]): World => ({ folder: '/', data: '/', input: linesOf(texts) });

async function* linesOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const [i, text] of texts.entries()) yield Buffer.from(`${JSON.stringify({ uri: `page ${i}`, text })}\n`);
}

async function all(outcomes: AsyncIterable<Outcome<unknown>>): Promise<Outcome<unknown>[]> {
  const found: Outcome<unknown>[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
}

const never = new AbortController().signal;

test('a thread answers what would be answered here, one question after the other', async () => {
  const here = await all(runHere(code, asked, world(TEXT, '', TEXT), never));
  assert.ok(here.length > 3);
  const both = await Promise.all([1, 2].map(() => all(threads.run(code, asked, world(TEXT, '', TEXT), never))));
  assert.deepEqual(both, [here, here]);
});

test('the signal ends a thread in the middle of its work, and the next question gets another', async () => {
  const stop = new AbortController();
  const long = all(threads.run(code, asked, world(`${TEXT} `.repeat(50_000)), stop.signal));
  const queued = all(threads.run(code, asked, world(TEXT), never));
  setTimeout(() => stop.abort(new Error('enough')), 50);
  await assert.rejects(long, /enough/u);
  assert.ok((await queued).some(({ kind }) => kind === 'value'));
});

test('who waits for a thread may go', async () => {
  const stop = new AbortController();
  const first = all(threads.run(code, asked, world(TEXT), never));
  const second = all(threads.run(code, asked, world(TEXT), stop.signal));
  stop.abort(new Error('gone'));
  await assert.rejects(second, /gone/u);
  await first;
});

test('a fault inside comes out', async () => {
  await assert.rejects(
    all(threads.run({ ...code, name: 'nothing' }, asked, world(TEXT), never)),
    /expected an operation but found nothing/u,
  );
});
