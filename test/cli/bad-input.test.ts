import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chancery, ROOT, scratch, urisOf } from './chancery.ts';

const { folder, remove } = scratch();
after(remove);

const GOOD = join(ROOT, 'examples/pages/vi-skripal-2018.txt');
const good = readFileSync(GOOD);

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

mkdirSync(join(folder, 'folder'));

/** Pages of which nothing can come, and what is said of each. */
const HOPELESS: readonly (readonly [name: string, says: RegExp])[] = [
  ['folder', /^chancery: folder: expected a file with a page but found a folder/mu],
  ['nowhere.txt', /^chancery: nowhere\.txt: expected a file with a page but found nothing there/mu],
  [put('empty.txt', ''), /^chancery: empty\.txt: expected .* but found .*/mu],
  [put('blank.txt', ' \n\n\t\n'), /^chancery: blank\.txt: expected .* but found .*/mu],
  [
    put(
      'picture.jpg',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    ),
    /^chancery: picture\.jpg: expected .* but found .*/mu,
  ],
  [put('menu.txt', 'Trang chủ\nThế giới\nLiên hệ\n'), /^chancery: menu\.txt: expected an article but found 3 lines .*/mu],
];

test('what no page can come of is told, one clear line each, exit code 1, and the other files are coded', async () => {
  const names = HOPELESS.map(([name]) => name);
  const ended = await chancery(['code', ...names.slice(0, 3), GOOD, ...names.slice(3)], { cwd: folder });
  assert.deepEqual([ended.code, urisOf(ended)], [1, [GOOD]]);
  const lines = ended.err.split('\n').filter((line) => line && !line.includes(GOOD));
  assert.equal(lines.length, HOPELESS.length, ended.err);
  for (const [index, [, says]] of HOPELESS.entries()) assert.match(lines[index] ?? '', says);
});

test('one page alone that cannot be used is enough for exit code 1', async () => {
  const { code, out } = await chancery(['read', 'nowhere.txt'], { cwd: folder });
  assert.deepEqual([code, out], [1, '']);
});

/** Pages that are odd and still pages. */
const ODD: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['invalid.txt', Buffer.concat([good.subarray(0, 700), Uint8Array.of(0xff, 0xc3, 0x28), good.subarray(700)])],
  ['deep.html', `${'<div>'.repeat(100_000)}<p>${good.toString()}</p>${'</div>'.repeat(100_000)}`],
  ['unclosed.html', `<html><body>${'<b><p>'.repeat(100_000)}${good.toString()}`],
  ['crlf.txt', good.toString().replaceAll('\n', '\r\n')],
];

test('odd pages end in a result or in one line that names them, and the page after them is coded', async () => {
  for (const [name, content] of ODD) put(name, content);
  const ended = await chancery(['code', ...ODD.map(([name]) => name), GOOD], { cwd: folder });
  const found = urisOf(ended);
  assert.equal(found.at(-1), GOOD);
  for (const [name] of ODD)
    if (!found.includes(name)) assert.match(ended.err, new RegExp(`^chancery: ${name}: expected .* but found `, 'mu'));
  assert.equal(ended.code, found.length === ODD.length + 1 ? 0 : 1);
});

test('invalid UTF-8 is read and told', async () => {
  const ended = await chancery(['read', put('invalid.txt', ODD[0]?.[1] ?? '')], { cwd: folder });
  assert.deepEqual([ended.code, urisOf(ended)], [0, ['invalid.txt']]);
  assert.match(ended.err, /^chancery: invalid\.txt: expected .* but found /mu);
});

const LINE = `${good.toString().replaceAll('\n', ' ')} `;
const lineOf = (megabytes: number): string => LINE.repeat(Math.ceil((megabytes * 2 ** 20) / Buffer.byteLength(LINE)));

test('2 MB of one line end in a result', async () => {
  const ended = await chancery(['code', put('long.txt', lineOf(2)), GOOD], { cwd: folder });
  assert.deepEqual([ended.code, urisOf(ended)], [0, ['long.txt', GOOD]], ended.err);
});

test('50 MB of one line end in one line', async () => {
  const long = lineOf(50);
  const ended = await chancery(['code', put('endless.txt', long), GOOD], { cwd: folder });
  assert.deepEqual([ended.code, urisOf(ended)], [1, [GOOD]]);
  assert.match(ended.err, /^chancery: endless\.txt: expected a page of at most 32 MiB but found 51 MiB$/mu);
  const piped = await chancery(['code', '--jsonl'], { input: `${long}\n${JSON.stringify({ uri: 'good', text: good.toString() })}\n` });
  assert.deepEqual([piped.code, urisOf(piped)], [1, ['good']]);
  assert.match(piped.err, /^chancery: -:1: expected a line of at most 32 MiB but found a longer line$/mu);
});

test('a file that may not be read is told', { skip: process.getuid?.() === 0 }, async () => {
  chmodSync(join(folder, put('secret.txt', good)), 0);
  const ended = await chancery(['code', 'secret.txt'], { cwd: folder });
  assert.equal(ended.code, 1);
  assert.match(ended.err, /^chancery: secret\.txt: expected a file with a page but found one that may not be read/mu);
});
