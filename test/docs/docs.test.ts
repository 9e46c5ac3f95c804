import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from '../../src/surfaces/commands.ts';
import { tracked } from '../tracked.ts';
import { printed, shownIn } from './output.ts';

const ROOT = new URL('../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md'];
const manual = PAGES.map(readText).join('\n');
const { scripts, exports } = JSON.parse(readText('package.json')) as { scripts: Record<string, string>; exports: Record<string, unknown> };

/** What a page writes as code: fenced, or between backticks. */
const codeIn = (page: string): string[] =>
  [...page.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/gu)].map(([, fenced, inline]) => fenced ?? inline ?? '');

/** Files and folders that a page names in code or links: `src/model/`, `languages/index.ts`, [x](ARCHITECTURE.md). */
function pathsIn(page: string): string[] {
  const named = codeIn(page).filter((code) => /^(?:(?:[a-z]+\/)+[\w./-]*|[\w-]+\.(?:md|ts|json))$/u.test(code));
  const linked = [...page.matchAll(/\]\(([^)]+)\)/gu)].map(([, link]) => link ?? '');
  return [...named, ...linked].filter((path) => !/^(https?:|dist\/|languages\/xx\/|chancery\/)/u.test(path));
}

const COMMAND = /npm (?:run )?(?:-s )?([a-z]+)/gu;
const NPM_ITSELF = ['ci', 'pack', 'run', 'install'];

for (const page of PAGES) {
  test(`${page} names only files that are there`, () => {
    const paths = pathsIn(readText(page));
    const rooms = tracked();
    const missing = paths.filter((path) => !existsSync(new URL(path, ROOT)) && !rooms.some((file) => `/${file}`.includes(`/${path}`)));
    assert.deepEqual(missing, []);
  });

  test(`${page} names only modules that the package exports`, () => {
    const named = [
      ...codeIn(readText(page))
        .join('\n')
        .matchAll(/(?<![\w/.])chancery(\/[\w./-]+)/gu),
    ].map(([, path]) => `.${path}`);
    assert.deepEqual(
      named.filter((path) => !(path in exports)),
      [],
    );
  });

  test(`${page} names only scripts that are there`, () => {
    const named = [...codeIn(readText(page)).join('\n').matchAll(COMMAND)]
      .map(([, name]) => name ?? '')
      .filter((name) => !NPM_ITSELF.includes(name));
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  test(`${page} names only commands that are there`, () => {
    const named = [
      ...codeIn(readText(page))
        .join('\n')
        .matchAll(/^(?:.*\| |.*npx |.*-- )?chancery (?:-- )?([a-z]+)\b/gmu),
    ].map(([, name]) => name ?? '');
    const known = commands.map(({ name }) => name);
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
  });
}

test('README tells of every command', () => {
  for (const { name } of commands) assert.match(readText('README.md'), new RegExp(`chancery ${name}[ \`]`, 'u'));
});

test('every script is told of', () => {
  const untold = Object.keys(scripts).filter((name) => name !== 'prepack' && !new RegExp(`npm (run )?(-s )?${name}\\b`, 'u').test(manual));
  assert.deepEqual(untold, []);
});

test('every room is told of in ARCHITECTURE.md', () => {
  const rooms = new Set(tracked().flatMap((path) => /^(?:src\/[a-z]+|[a-z]+)(?=\/)/u.exec(path)?.[0] ?? []));
  const page = readText('ARCHITECTURE.md');
  assert.deepEqual(
    [...rooms].filter((room) => room !== 'src' && !page.includes(`\`${room}/`)),
    [],
  );
});

test('README shows what the program really prints (npm run docs writes it)', () => {
  const shown = shownIn(readText('README.md'));
  assert.ok(shown.length > 0, 'expected an output in README.md but found none');
  for (const { command, output } of shown) assert.equal(output, printed(command));
});
