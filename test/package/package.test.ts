/** The published form: built apart, installed as npm would lay it out, started by its launcher, and imported by another's program. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chancery, ROOT, scratch, started } from '../cli/chancery.ts';

const { folder, remove } = scratch();
after(remove);

const HOME = join(folder, 'node_modules/chancery');
const CONSUMER = join(ROOT, 'test/package/consumer');
const PAGE = join(ROOT, 'examples/pages/vi-qatar-2017.txt');
/** What the program says at its end. */
interface Made {
  readonly records: readonly string[];
  readonly kept: readonly string[];
  readonly rows: number;
  readonly dyads: number;
  readonly cited: string;
  readonly bytes: number;
}

const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: { chancery: string } };

before(async () => {
  mkdirSync(HOME, { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(HOME, 'package.json'));
  const built = await started(process.execPath, [join(ROOT, 'build.ts'), join(HOME, 'dist')]);
  assert.equal(built.code, 0, built.out + built.err);
  symlinkSync(join(ROOT, 'node_modules'), join(HOME, 'node_modules'));
});

test('the package built for npm says what the sources say, from below node_modules', async () => {
  const words = ['code', PAGE];
  const [published, sources] = [await started(process.execPath, [join(HOME, bin.chancery), ...words]), await chancery(words)];
  assert.deepEqual([published.code, published.out], [0, sources.out], published.err);
});

test('a program that imports the package compiles under strict types, and codes as the command line does', async () => {
  for (const file of ['consumer.ts', 'tsconfig.json']) copyFileSync(join(CONSUMER, file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  const types = await started(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: folder });
  assert.equal(types.code, 0, types.out + types.err);
  const ran = await started(process.execPath, [join(folder, 'consumer.ts'), PAGE], { cwd: folder });
  const lines = (await chancery(['code', PAGE])).out;
  assert.equal(ran.code, 0, ran.err);
  assert.ok(ran.out.startsWith(lines + lines), ran.out);
  const { records, kept, rows, dyads, cited, bytes } = JSON.parse(ran.out.slice(2 * lines.length)) as Made;
  assert.ok(records.length > 0 && rows === records.length && dyads > 0 && bytes > 1000, ran.out);
  assert.deepEqual(kept, records);
  assert.match(cited, /^@misc\{chancery-r[0-9a-f]{16},$/u);
});
