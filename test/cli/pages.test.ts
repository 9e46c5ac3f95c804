import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { codedSchema, pageSchema } from '../../src/operations/contract.ts';
import { chancery, ROOT, scratch, started, urisOf } from './chancery.ts';

const { folder, remove } = scratch();
after(remove);

const SAMPLE = join(ROOT, 'examples/pages/vi-galwan-2020.txt');
const HTML = join(ROOT, 'examples/pages/en-finland-nato-2023.html');
const text = readFileSync(SAMPLE, 'utf8');
mkdirSync(join(folder, 'sub'));
writeFileSync(join(folder, 'sub', 'page.txt'), text);

test('read prints one line a page: the text as it was, and blocks that cover it in order', async () => {
  const { code, lines } = await chancery(['read', '--retrieved', '2024-01-02', SAMPLE, HTML]);
  assert.equal(code, 0);
  const pages = lines().map((line) => pageSchema.parse(line));
  assert.deepEqual(
    pages.map(({ page }) => [page.uri, page.retrieved]),
    [
      [SAMPLE, '2024-01-02'],
      [HTML, '2024-01-02'],
    ],
  );
  assert.equal(pages[0]?.text, text);
  for (const page of pages) {
    let end = 0;
    for (const block of page.blocks) {
      assert.equal(page.text.slice(end, block.start).trim(), '');
      assert.ok(block.end > block.start);
      end = block.end;
    }
    assert.equal(page.text.slice(end).trim(), '');
  }
});

test('code prints one line an article, by the contract, with quotes that are true, and the same on every run', async () => {
  const first = await chancery(['code', SAMPLE, HTML]);
  assert.equal(first.code, 0);
  const records = first.lines().map((line) => codedSchema.parse(line));
  assert.deepEqual(
    records.map(({ page }) => page.uri),
    [SAMPLE, HTML],
  );
  const found = records[0]?.events ?? [];
  assert.ok(found.length > 0, 'expected events but found none');
  for (const { start, end, quote } of found.flatMap(({ evidence, claims }) => [...evidence, ...claims.map((claim) => claim.evidence)]))
    assert.equal(text.slice(start, end), quote);
  assert.equal((await chancery(['code', SAMPLE, HTML])).out, first.out);
});

test('- reads one page from standard input, HTML too', async () => {
  const plain = await chancery(['read', '-'], { input: text });
  const html = await chancery(['read', '-'], { input: readFileSync(HTML) });
  const [fromFile] = (await chancery(['read', HTML])).lines();
  assert.deepEqual([plain.lines()[0]?.['text'], html.lines()[0]?.['text']], [text, fromFile?.['text']]);
  assert.deepEqual(urisOf(plain), ['-']);
});

test('--jsonl reads a page a line; a broken line is told and the others are read', async () => {
  const input = [
    JSON.stringify({ uri: 'https://example.org/a', text, retrieved: '2024-03-04' }),
    '{"uri": "https://example.org/b", "text": ',
    '',
    JSON.stringify({ uri: 'https://example.org/c' }),
    JSON.stringify({ uri: 'https://example.org/d', html: readFileSync(HTML, 'utf8') }),
    JSON.stringify(['no page']),
  ].join('\r\n');
  for (const { code, err, lines } of [
    await chancery(['code', '--jsonl'], { input }),
    await chancery(['code', '--jsonl', '-'], { input }),
  ]) {
    const pages = lines().map((line) => codedSchema.parse(line).page);
    assert.deepEqual(
      pages.map(({ uri, retrieved }) => [uri, retrieved]),
      [
        ['https://example.org/a', '2024-03-04'],
        ['https://example.org/d', null],
      ],
    );
    assert.equal(code, 1);
    assert.match(err, /-:2: expected a line of JSON but found/u);
    assert.match(err, /https:\/\/example\.org\/c: expected text, html or url but found none of them/u);
    assert.match(err, /-:6: expected an object with uri and text, html or url but found an array/u);
  }
});

test('--jsonl reads files too', async () => {
  writeFileSync(join(folder, 'pages.jsonl'), `${JSON.stringify({ uri: 'a', text })}\n${JSON.stringify({ uri: 'b', text })}`);
  const { code, lines } = await chancery(['code', '--jsonl', 'pages.jsonl'], { cwd: folder });
  assert.deepEqual([code, lines().map((line) => codedSchema.parse(line).page.uri)], [0, ['a', 'b']]);
});

test('paths start from the folder the user is in, also under npm run, and page.uri is the path as given', async () => {
  const npm = ['--prefix', ROOT, 'run', '-s', 'chancery', '--', 'code', 'sub/page.txt'];
  for (const { code, err, lines } of [
    await chancery(['code', 'sub/page.txt'], { cwd: folder }),
    await started('npm', npm, { cwd: folder }),
  ]) {
    assert.deepEqual([code, lines().map((line) => codedSchema.parse(line).page.uri)], [0, ['sub/page.txt']], err);
  }
});

test('the script of another package that calls chancery from a folder of its choice means that folder', async () => {
  const env = { npm_lifecycle_event: 'code', npm_package_json: join(folder, 'package.json'), INIT_CWD: folder };
  const { code } = await chancery(['read', 'page.txt'], { cwd: join(folder, 'sub'), env });
  assert.equal(code, 0);
});

test('a link to a file is that file', async () => {
  symlinkSync(SAMPLE, join(folder, 'link.txt'));
  assert.equal((await chancery(['read', join(folder, 'link.txt')])).code, 0);
});

test('nobody reads to the end (| head): it ends quietly', async () => {
  const many = Array.from({ length: 400 }, () => `'${SAMPLE}'`).join(' ');
  const { code, out, err } = await started('bash', [
    '-c',
    `'${process.execPath}' src/surfaces/cli/main.ts read ${many} | head -n 1; echo "\${PIPESTATUS[0]}"`,
  ]);
  assert.deepEqual([code, err, out.split('\n').length], [0, '', 3]);
  assert.equal(out.split('\n')[1], '0');
});
