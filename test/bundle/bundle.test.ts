/** The browser bundle: built as a release builds it, held to its size, and run where there is no Node. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chancery, ROOT, scratch, started } from '../cli/chancery.ts';

/** Bytes. Knowledge is the larger half and grows with the world; a rise of the code alone is a mistake. */
const CEILING = { whole: 3_400_000, gzipped: 800_000 };
const PAGES = ['vi-skripal-2018.txt', 'vi-qatar-2017.txt'].map((name) => join(ROOT, 'examples/pages', name));

const { folder, remove } = scratch();
after(remove);
const bundle = join(folder, 'chancery.js');

before(async () => {
  const built = await started(process.execPath, [join(ROOT, 'bundle/bundle.ts'), folder]);
  assert.equal(built.code, 0, built.out + built.err);
});

test('the bundle keeps to its size', () => {
  const bytes = readFileSync(bundle);
  assert.ok(bytes.length <= CEILING.whole, `expected at most ${CEILING.whole} bytes but found ${bytes.length}`);
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  assert.ok(gzipped <= CEILING.gzipped, `expected at most ${CEILING.gzipped} bytes gzipped but found ${gzipped}`);
});

test('the bundle codes as the command line does, with nothing but the language around it', async () => {
  const bare = await started(process.execPath, ['--experimental-vm-modules', join(ROOT, 'test/bundle/bare.ts'), bundle, ...PAGES]);
  const line = await chancery(['code', ...PAGES]);
  assert.equal(bare.code, 0, bare.err);
  assert.ok(line.lines().length >= PAGES.length, line.err);
  assert.equal(bare.out, line.out);
});
