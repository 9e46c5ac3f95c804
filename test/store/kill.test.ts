/** Whatever ends an ingestion, and whenever: what was reported is kept, nothing is half there, and ingesting again completes it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { scratch } from '../cli/chancery.ts';
import { hashOf, ingest, type Line, lines, recordsIn } from './ingesting.ts';

const { folder, remove } = scratch();
after(remove);

/** After how many reports, and how many milliseconds later, each of ten processes is killed. */
const KILLS = [
  [0, 400],
  [1, 0],
  [1, 3],
  [1, 30],
  [2, 0],
  [2, 7],
  [1, 100],
  [2, 60],
  [3, 0],
  [1, 15],
] as const;

async function check(path: string, reported: ReadonlySet<string>, pages: ReadonlyMap<string, Line>): Promise<void> {
  const database = new DatabaseSync(path);
  assert.deepEqual({ ...database.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
  const half = database.prepare('select count(*) as pages from page where id not in (select page from article)').get();
  assert.deepEqual({ ...half }, { pages: 0 });
  const kept = new Set(
    database
      .prepare('select uri from page')
      .all()
      .map((row) => String(row['uri'])),
  );
  database.close();
  for (const uri of reported) assert.ok(kept.has(uri), `expected ${uri}, which was reported, to be kept`);
  const store = await openStore(path, { create: false });
  for (const uri of kept) {
    const page = await store.page(uri, null);
    assert.equal(page?.page.sha256, hashOf(pages.get(uri) as Line));
    assert.equal(Buffer.from(page?.page.bytes ?? []).toString(), pages.get(uri)?.text);
  }
  await store.close();
}

test('killed ten times in a row, it loses no page that it reported, and completes to the same record', async () => {
  const pages = lines(600);
  const byUri = new Map(pages.map((page) => [page.uri, page]));
  const path = join(folder, 'killed.db');
  const reported = new Set<string>();
  for (const [reports, milliseconds] of KILLS) {
    const run = ingest(path, pages);
    await run.reports(reports);
    await wait(milliseconds);
    run.child.kill('SIGKILL');
    await run.ended;
    for (const uri of run.reported) reported.add(uri);
    if (reported.size > 0) await check(path, reported, byUri);
  }
  assert.ok(reported.size > 0, 'expected some pages to be reported before the kills');
  const last = ingest(path, pages);
  assert.equal(await last.ended, 0, last.said());
  const whole = join(folder, 'whole.db');
  const undisturbed = ingest(whole, pages);
  assert.equal(await undisturbed.ended, 0, undisturbed.said());
  assert.deepEqual(await recordsIn(path), await recordsIn(whole));
  assert.ok((await recordsIn(path)).length > 0);
});

test('two processes that ingest at once keep every page once, and one record', async () => {
  const pages = lines(160);
  const path = join(folder, 'two.db');
  const runs = [ingest(path, pages.slice(0, 120)), ingest(path, pages.slice(40).toReversed())];
  for (const run of runs) assert.equal(await run.ended, 0, run.said());
  const store = await openStore(path, { create: false });
  const counts = await store.counts();
  await store.close();
  assert.deepEqual([counts.pages, counts.unmerged], [160, 0]);
  const whole = join(folder, 'alone.db');
  await ingest(whole, pages).ended;
  assert.deepEqual(await recordsIn(path), await recordsIn(whole));
});
