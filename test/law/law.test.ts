import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tracked } from '../tracked.ts';
import { breaches } from './law.ts';

const sources = new Map(
  tracked()
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => [path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')]),
);

test('the house keeps its own law', () => {
  assert.ok(sources.has('src/model/event.ts') && sources.size > 20, `expected the sources of the house but found ${sources.size} files`);
  assert.deepEqual(breaches(sources), []);
});

/** A bad sample: where it stands, what it says, and what the law must answer (null for a good one). */
const SAMPLES: readonly (readonly [path: string, source: string, answer: RegExp | null])[] = [
  ['src/model/x.ts', "import type { Span } from './span.ts';", null],
  ['src/model/x.ts', "import { tokenise } from '../text/tokens.ts';", /expected model to import only itself but found/u],
  ['src/text/x.ts', "import type { Page } from '../read/page.ts';", /expected text to import only model but found/u],
  ['src/code/x.ts', "export { vi } from '../../languages/vi/index.ts';", /expected code to import only model, text but found/u],
  ['src/read/x.ts', "type A = import('../code/code.ts').A;", /expected read to import only model, text but found/u],
  ['src/read/x.ts', "export const later = () => import('../load/yaml.ts');", /expected read to import only/u],
  ['src/operations/x.ts', "import { main } from '../surfaces/cli/main.ts';", /expected operations to import only/u],
  ['src/surfaces/cli/x.ts', "import { app } from '../http/app.ts';", /expected surfaces\/cli to keep to itself/u],
  ['src/surfaces/cli/x.ts', "import { operations } from '../../operations/index.ts';", null],
  ['languages/vi/x.ts', "import { en } from '../en/index.ts';", /expected languages\/vi to keep to itself/u],
  ['languages/vi/x.ts', "import { packs } from '../index.ts';", /expected languages\/vi to keep to itself/u],
  ['languages/vi/events/x.ts', "import { words } from '../words/states.ts';", null],
  ['languages/index.ts', "import { vi } from './vi/index.ts';", null],
  ['outlets/x/read.ts', "import { blocks } from '../../src/read/blocks.ts';", /expected outlets\/x to import only model, text/u],
  ['src/load/x.ts', "import { sample } from '../../test/corpus/cases.ts';", /expected a room of the house but found/u],
  ['src/load/x.ts', "import { readFileSync } from 'node:fs';", null],
  ['src/write/x.ts', "import { readFileSync } from 'node:fs';", /expected no outside module in a pure room but found node:fs/u],
  ['src/read/x.ts', "import { Parser } from 'htmlparser2';", null],
  ['src/code/x.ts', "import { Parser } from 'htmlparser2';", /expected no outside module in a pure room but found htmlparser2/u],
  ['src/code/x.ts', 'export const now = () => Date.now();', /found Date\.now/u],
  ['src/code/x.ts', 'export const now = () => new Date();', /found new Date\(\) without arguments/u],
  ['src/code/x.ts', "export const then = () => new Date('2024-05-02');", null],
  ['src/code/x.ts', "export const year = new Date('2024-05-02').getFullYear();", /found getFullYear in local time/u],
  ['src/code/x.ts', "export const year = new Date('2024-05-02').getUTCFullYear();", null],
  ['src/code/x.ts', 'export const pick = () => Math.random();', /found Math\.random/u],
  ['src/code/x.ts', "console.log('x');", /found console/u],
  ['src/code/x.ts', "export const log = { console: 'a name only' }.console;", null],
  ['src/code/x.ts', 'export const home = process.env;', /found process/u],
  ['src/code/x.ts', 'export function run(process: string[]) { return process.length; }', null],
  ['src/code/x.ts', 'export type P = typeof process;', null],
  ['src/code/x.ts', 'export const get = (u: string) => fetch(u as string);', /found fetch/u],
  ['src/code/x.ts', 'export const later = (f: () => void) => setTimeout(f, 1);', /found setTimeout/u],
  ['src/code/x.ts', 'export const here = import.meta.url;', /found import\.meta/u],
  ['src/code/x.ts', 'export const order = (a: string, b: string) => a.localeCompare(b);', /found localeCompare without a locale/u],
  ['src/code/x.ts', 'export const names = new Intl.Collator();', /found Intl\.Collator without a locale/u],
  ['scheme/x.ts', 'export const at = Date.now();', /found Date\.now/u],
  ['src/code/x.test.ts', "import { test } from 'node:test'; console.log(Date.now());", null],
];

for (const [path, source, answer] of SAMPLES)
  test(`law on ${path}: ${source}`, () => {
    const found = breaches(new Map([[path, source]]));
    if (answer) assert.match(found.join('\n'), answer);
    else assert.deepEqual(found, []);
  });

test('law on a circle of three files', () => {
  const circle = new Map([
    ['src/code/b.ts', "import './c.ts';"],
    ['src/code/a.ts', "import './b.ts';"],
    ['src/code/c.ts', "import type {} from './a.ts';"],
  ]);
  assert.deepEqual(breaches(circle), [
    'src/code/a.ts: expected imports to go one way but found the circle src/code/a.ts → src/code/b.ts → src/code/c.ts → src/code/a.ts',
  ]);
});
