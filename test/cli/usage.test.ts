import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from '../../src/surfaces/commands.ts';
import { chancery, ROOT } from './chancery.ts';

test('--help lists every command, on standard output', async () => {
  const { code, out, err } = await chancery(['--help']);
  assert.deepEqual([code, err], [0, '']);
  for (const { name, summary } of commands)
    assert.ok(out.includes(`  ${name} `) && out.includes(summary), `expected ${name} but found\n${out}`);
});

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
  assert.equal((await chancery(['--version'])).out, `${version}\n`);
});

test('COMMAND --help tells every field of its input, and so does help COMMAND', async () => {
  for (const { name, input } of commands) {
    const { code, out } = await chancery([name, '--help']);
    assert.equal(code, 0);
    for (const [key, field] of Object.entries(input.shape)) {
      const summary = (field as { readonly description?: string }).description;
      assert.ok(summary && out.includes(summary), `expected ${name} --help to tell of ${key} but found\n${out}`);
    }
  }
  assert.equal((await chancery(['help', 'code'])).out, (await chancery(['code', '--help'])).out);
});

const WRONG: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [[], /expected a command \(read, code, .*\) but found none/u],
  [['cod'], /expected a command \(read, code, .*\) but found “cod”/u],
  [['help', 'cod'], /expected a command \(.*\) but found “cod”/u],
  [['events', '--after', 'page two'], /--after: expected the token that a list ended with but found “page two”/u],
  [['code'], /expected at least one PATH \(- for standard input\) but found none/u],
  [['code', '--fast', 'x.txt'], /expected a flag of code \(--jsonl, --retrieved, --help\) but found --fast/u],
  [
    ['code', '--retrieved', '2023-02-30', 'x.txt'],
    /--retrieved: expected an ISO 8601 day or instant \(2024-05-02\) but found “2023-02-30”/u,
  ],
  [['code', 'x.txt', '--retrieved'], /expected a value after --retrieved but found none/u],
  [['read', '--jsonl=yes', 'x.txt'], /expected --jsonl without a value but found one/u],
  [['dates'], /expected TEXT but found nothing/u],
  [['dates', '--on', 'yesterday', 'hôm qua'], /--on: expected an ISO 8601 day \(2024-05-02\) but found “yesterday”/u],
];

for (const [words, says] of WRONG)
  test(`chancery ${words.join(' ')}: exit code 2 and one line that says why, with the usage below`, async () => {
    const { code, out, err } = await chancery(words);
    assert.deepEqual([code, out], [2, '']);
    const [problem = '', usage = '', ...rest] = err.split('\n').filter(Boolean);
    assert.match(problem, says);
    assert.match(usage, /^usage: chancery /u);
    assert.deepEqual(rest, []);
  });
