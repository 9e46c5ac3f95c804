/**
 * `npm run bench:ingest -- PAGES` (default 100,000): pages varied from our own samples into a store on disk: rate beside the bare coder's
 * on one core, size beside the text's, what ten more pages take, and what queries take: the median and the worst of twenty times after
 * the first, and the median of the processor. `-- PAGES keep` leaves the store there and says where; `-- FILE` asks one that was left.
 * Figures are for reading, never asserted: the machine is shared.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code } from '../src/code/code.ts';
import { operations } from '../src/operations/index.ts';
import { library } from '../src/operations/library.ts';
import type { World } from '../src/operations/operation.ts';
import { read } from '../src/read/read.ts';
import { variedPages } from './varied.ts';

const PAGES = Number(process.argv[2] ?? 100_000);
const ASKED = 20;
/** Pages on which the bare coder is measured, before and after. */
const SAMPLE = 1500;
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const store = Number.isNaN(PAGES) ? String(process.argv[2]) : join(folder, 'record.db');

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
/** Seconds of processor time of all threads since then: they say more than the clock where others use the machine too. */
const busy = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Seconds that a page takes of reading and coding alone, on this thread: by the clock, and of the processor. */
function bare(): { readonly clock: number; readonly processor: number } {
  const { reader, coder } = library();
  const pages = [...variedPages(SAMPLE)].map((page) => ({ ...page, sha256: '', markup: null }));
  for (const page of pages.slice(0, 300)) code(read(page, reader).value, page, coder);
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  for (const page of pages) code(read(page, reader).value, page, coder);
  return { clock: seconds(clock) / SAMPLE, processor: busy(processor) / SAMPLE };
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
    ['events', { words: 'bộ' }],
    ['events', { words: 'và' }],
    ['events', { words: 'ngoại giao', actor: 'RUS' }],
    ['events', { words: 'ngoại giao', type: ['CONSULT'], sort: 'oldest' }],
    ['events', { actor: 'RUS', from: '2005-01-01', to: '2019-12-31' }],
    ['events', { place: 'Moskva' }],
    ['events', { sort: 'latest-told', since: 100 }],
    ['events', { type: ['CONSULT'], actor: 'RUS' }],
    ['facets', {}],
    ['facets', { dyad: 'IRN-SAU' }],
    ['facets', { actor: 'RUS' }],
    ['facets', { type: ['SANCTION'] }],
    ['facets', { outlet: 'outlet7.example' }],
    ['facets', { type: ['CONSULT'], actor: 'RUS' }],
    ['facets', { words: 'ngoại giao' }],
    ['facets', { words: '"ngoại giao"' }],
    ['facets', { words: 'và' }],
    ['facets', { words: 'bộ ngoại giao', actor: 'RUS' }],
    ['facets', { actor: 'RUS', from: '2005-01-01', to: '2019-12-31' }],
    ['facets', { place: 'IRN' }],
    ['relation', { a: 'IRN', b: 'SAU' }],
    ['relations', {}],
    ['sources', {}],
    ['status', {}],
    ['review', {}],
  ];
  for (const [name, input] of asked) {
    const times: number[] = [];
    const works: number[] = [];
    for (let i = 0; i <= ASKED; i++) {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      await run(name, input);
      times.push(performance.now() - begun);
      works.push(1000 * busy(used));
    }
    const [first = 0, ...warm] = times;
    warm.sort((a, b) => a - b);
    const work = works.slice(1).sort((a, b) => a - b);
    const told = [warm[ASKED / 2], warm.at(-1), first, work[ASKED / 2]].map((time) => (time ?? 0).toFixed(1).padStart(8));
    console.log(`  ${told[0]} ms  worst ${told[1]}  first ${told[2]}  processor ${told[3]}  ${name} ${JSON.stringify(input)}`);
  }
}

async function ingested(): Promise<void> {
  const before = bare();
  let bytes = 0;
  function* counted(): Generator<object> {
    for (const page of variedPages(PAGES)) {
      bytes += Buffer.byteLength(page.text);
      yield page;
    }
  }
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const values = await run('ingest', { jsonl: true }, counted());
  const [took, busied] = [seconds(begun) / PAGES, busy(used) / PAGES];
  const after = bare();
  const [clock, processor] = [(before.clock + after.clock) / 2, (before.processor + after.processor) / 2];
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  console.log(`bare coder  ${(1 / clock).toFixed(0)} pages/s on one core, ${(1000 * processor).toFixed(2)} ms of the processor a page`);
  console.log(
    `ingest      ${(1 / took).toFixed(0)} pages/s, ${percent(clock / took)} of it; ${(1000 * busied).toFixed(2)} ms of the processor a page, ${percent(busied / processor)}`,
  );
  console.log(
    `            ${PAGES} pages in ${(took * PAGES).toFixed(0)} s; heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB; ${JSON.stringify(values.at(-1))}`,
  );
  const { size } = statSync(store);
  console.log(
    `file        ${(size / 2 ** 20).toFixed(0)} MB, ${(size / bytes).toFixed(2)} × the text (${(bytes / 2 ** 20).toFixed(0)} MB)`,
  );
  const more = [...variedPages(PAGES + 10)].slice(PAGES);
  const again = performance.now();
  await run('ingest', { jsonl: true }, more);
  console.log(`ten more    ${seconds(again).toFixed(1)} s`);
}

if (!Number.isNaN(PAGES)) await ingested();
await queries();
if (process.argv[3] !== 'keep') rmSync(folder, { recursive: true, force: true });
else console.log(store);
