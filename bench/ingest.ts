/**
 * `npm run bench:ingest -- PAGES` (default 100,000): pages varied from our own samples into a store on disk: rate beside the bare coder's
 * on one core, size beside the text's, what queries take on the result, what ten more pages take.
 * Figures are for reading, never asserted: the machine is shared.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code } from '../src/code/code.ts';
import { operations } from '../src/operations/index.ts';
import { library } from '../src/operations/library.ts';
import type { World } from '../src/operations/operation.ts';
import { read } from '../src/read/read.ts';
import { variedPages } from './varied.ts';

const PAGES = Number(process.argv[2] ?? 100_000);
/** Pages on which the bare coder is measured, before and after. */
const SAMPLE = 1500;
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const store = join(folder, 'record.db');

async function* linesFrom(pages: Iterable<object>): AsyncGenerator<Uint8Array> {
  let lines = '';
  for (const page of pages) {
    lines += `${JSON.stringify(page)}\n`;
    if (lines.length < 2 ** 18) continue;
    yield Buffer.from(lines);
    lines = '';
  }
  yield Buffer.from(lines);
}

const worldOf = (pages: Iterable<object>): World => ({ folder, data: folder, input: linesFrom(pages) });

/** Runs an operation to its end; the values it gave. */
async function run(name: string, input: Record<string, unknown>, pages: Iterable<object> = []): Promise<unknown[]> {
  const operation = operations.find((one) => one.name === name);
  const values: unknown[] = [];
  for await (const outcome of operation?.run(operation.input.parse({ store, ...input }), worldOf(pages)) ?? [])
    if (outcome.kind === 'value') values.push(outcome.value);
  return values;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

/** Pages per second of reading and coding alone, on this thread. */
function bareRate(): number {
  const { reader, coder } = library();
  const pages = [...variedPages(SAMPLE)].map((page) => ({ ...page, sha256: '', markup: null }));
  for (const page of pages.slice(0, 300)) code(read(page, reader).value, page, coder);
  const begun = performance.now();
  for (const page of pages) code(read(page, reader).value, page, coder);
  return SAMPLE / seconds(begun);
}

async function queries(): Promise<void> {
  const asked: readonly (readonly [string, Record<string, unknown>])[] = [
    ['events', {}],
    ['events', { actor: 'RUS' }],
    ['events', { dyad: 'IRN-SAU' }],
    ['events', { type: ['SANCTION'], from: '2015-01-01', to: '2015-12-31' }],
    ['events', { words: 'trục xuất nhà ngoại giao' }],
    ['events', { words: '"dai su quan"', actor: 'IRN' }],
    ['events', { status: ['disputed'], sort: 'most-told' }],
    ['events', { outlet: 'outlet7.example' }],
    ['events', { place: 'IRN' }],
    ['facets', {}],
    ['facets', { dyad: 'IRN-SAU' }],
    ['facets', { actor: 'RUS' }],
    ['facets', { type: ['SANCTION'] }],
    ['relation', { a: 'IRN', b: 'SAU' }],
    ['relations', {}],
    ['sources', {}],
    ['status', {}],
    ['review', {}],
  ];
  for (const [name, input] of asked) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const begun = performance.now();
      await run(name, input);
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    console.log(
      `  ${(times[2] ?? 0).toFixed(1).padStart(8)} ms  first ${(times[4] ?? 0).toFixed(1).padStart(8)}  ${name} ${JSON.stringify(input)}`,
    );
  }
}

const before = bareRate();
let bytes = 0;
function* counted(): Generator<object> {
  for (const page of variedPages(PAGES)) {
    bytes += Buffer.byteLength(page.text);
    yield page;
  }
}
const begun = performance.now();
const values = await run('ingest', { jsonl: true }, counted());
const took = seconds(begun);
const bare = (before + bareRate()) / 2;
const rate = PAGES / took;
console.log(`bare coder  ${bare.toFixed(0)} pages/s on one core`);
console.log(
  `ingest      ${rate.toFixed(0)} pages/s, ${((100 * rate) / bare).toFixed(0)} % of it; ${PAGES} pages in ${took.toFixed(0)} s; heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB`,
);
console.log(`            ${JSON.stringify(values.at(-1))}`);
const { size } = statSync(store);
console.log(`file        ${(size / 2 ** 20).toFixed(0)} MB, ${(size / bytes).toFixed(2)} × the text (${(bytes / 2 ** 20).toFixed(0)} MB)`);
const more = [...variedPages(PAGES + 10)].slice(PAGES);
const again = performance.now();
await run('ingest', { jsonl: true }, more);
console.log(`ten more    ${seconds(again).toFixed(1)} s`);
await queries();
if (process.argv[3] === 'keep') writeFileSync(join(folder, 'kept'), '');
else rmSync(folder, { recursive: true, force: true });
console.log(folder);
