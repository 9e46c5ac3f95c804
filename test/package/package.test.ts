/** The published form: built apart, installed as npm would lay it out, started by its launcher. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chancery, ROOT, scratch, started } from '../cli/chancery.ts';

const { folder, remove } = scratch();
after(remove);

const HOME = join(folder, 'node_modules/chancery');
const PAGE = join(ROOT, 'examples/pages/vi-qatar-2017.txt');
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: { chancery: string } };

test('the package built for npm says what the sources say, from below node_modules', async () => {
  mkdirSync(HOME, { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(HOME, 'package.json'));
  const built = await started(process.execPath, [join(ROOT, 'build.ts'), join(HOME, 'dist')]);
  assert.equal(built.code, 0, built.out + built.err);
  symlinkSync(join(ROOT, 'node_modules'), join(HOME, 'node_modules'));
  const words = ['code', PAGE];
  const [published, sources] = [await started(process.execPath, [join(HOME, bin.chancery), ...words]), await chancery(words)];
  assert.deepEqual([published.code, published.out], [0, sources.out], published.err);
});
