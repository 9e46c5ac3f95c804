/** Exports and citations of a real store, through the command line. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exportOperation } from '../../src/operations/export.ts';
import { formats } from '../../src/write/formats/index.ts';
import { queried } from '../write/duckdb.ts';
import { chancery, ROOT, scratch } from './chancery.ts';

const { folder, remove } = scratch();
after(remove);

const FOLDER = join(ROOT, 'examples/pages');
const PAGES = readdirSync(FOLDER).sort();
const store = (name: string): string[] => ['--store', join(folder, `${name}.db`)];

async function ingest(name: string, pages: readonly string[]): Promise<void> {
  const ended = await chancery(['ingest', ...store(name), ...pages], { cwd: FOLDER });
  assert.equal(ended.code, 0, ended.err);
}

before(async () => {
  await ingest('forth', PAGES);
  for (const pages of [PAGES.slice(7).reverse(), PAGES.slice(3, 9), PAGES.slice(0, 7).reverse()]) await ingest('back', pages);
});

/** As a surface runs it that sends the answer on. */
async function exported(order: string, format: string): Promise<Buffer> {
  const asked = exportOperation.input.parse({ format, store: join(folder, `${order}.db`) });
  const parts: Buffer[] = [];
  for await (const outcome of exportOperation.run(asked, { folder, data: folder, input: (async function* () {})() }))
    if (outcome.kind === 'bytes') parts.push(Buffer.from(outcome.bytes));
    else assert.fail(JSON.stringify(outcome));
  return Buffer.concat(parts);
}

for (const { name } of formats)
  test(`${name}: the same bytes, in whatever order the pages came`, async () => {
    const [forth, back] = [await exported('forth', name), await exported('back', name)];
    assert.ok(forth.length > 200);
    assert.ok(forth.equals(back), `expected the same bytes but found ${forth.length} and ${back.length}`);
  });

test('to a file, the same bytes as without one', async () => {
  const out = join(folder, 'record.parquet');
  const ended = await chancery(['export', 'parquet', '--out', out, ...store('forth')]);
  assert.equal(ended.code, 0, ended.err);
  assert.match(ended.out, /record\.parquet: \d+ records, \d+ bytes/u);
  assert.ok(readFileSync(out).equals(await exported('forth', 'parquet')));
});

test('to standard output, only what a filter finds', async () => {
  const { out, code, err } = await chancery(['export', 'csv', '--dyad', 'USA-RUS', '--type', 'SANCTION', ...store('forth')]);
  assert.equal(code, 0, err);
  const rows = await queried(
    folder,
    'sanctions.csv',
    Buffer.from(out),
    'select type, actor_states, recipient_states from read_csv(FILE, header=true)',
  );
  assert.ok(rows.length > 0);
  for (const { type, actor_states, recipient_states } of rows) {
    assert.equal(type, 'SANCTION');
    assert.match(`${actor_states};${recipient_states}`, /RUS.*USA|USA.*RUS/u);
  }
});

test('a file that cannot be written is told, and nothing is left of it', async () => {
  const ended = await chancery(['export', 'csv', '--out', 'missing/record.csv', ...store('forth')], { cwd: folder });
  assert.equal(ended.code, 1);
  assert.match(ended.err, /missing\/record\.csv: expected a file that can be written but found ENOENT/u);
  assert.ok(!existsSync(join(folder, 'missing')));
});

test('a citation by the id of a record, or of any of its tellings', async () => {
  const { lines } = await chancery(['export', 'jsonl', ...store('forth')]);
  const { id, tellings } = lines()[0] as unknown as { readonly id: string; readonly tellings: readonly string[] };
  const cited = await chancery(['cite', id, '--accessed', '2026-01-24', ...store('forth')]);
  assert.match(cited.out, new RegExp(`^@misc\\{chancery-${id},[\\s\\S]*urldate = \\{2026-01-24\\}[\\s\\S]*@article\\{`, 'u'));
  const again = await chancery(['cite', tellings[0] ?? '', '--accessed', '2026-01-24', ...store('forth')]);
  assert.equal(again.out, cited.out);
  const nobody = await chancery(['cite', 'nobody', ...store('forth')]);
  assert.deepEqual([nobody.code, nobody.out], [1, '']);
  assert.match(nobody.err, /expected the id of a record but found “nobody”/u);
});
