/** Files that are no store of ours, and no room to write: a clear error, and nothing lost or touched. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { chancery, scratch } from '../cli/chancery.ts';
import { ingest, lines, recordsIn } from './ingesting.ts';

const { folder, remove } = scratch();
after(remove);

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Whatever asks for such a file must be refused, told why, and must leave it alone with nothing beside it. */
async function refused(path: string, why: RegExp): Promise<void> {
  const before = hash(path);
  await assert.rejects(openStore(path, { create: true }), why);
  const { code, err } = await chancery(['ingest', 'examples/pages/en-cuba-2014.txt', '--store', path]);
  assert.deepEqual([code, why.test(err)], [1, true], err);
  assert.ok(!err.includes('    at '), err);
  assert.equal(hash(path), before);
  assert.ok(!existsSync(`${path}-wal`) && !existsSync(`${path}-shm`));
}

test('a file of another kind is refused and left alone', async () => {
  const path = join(folder, 'text.db');
  writeFileSync(path, 'Một tệp văn bản bình thường, không phải cơ sở dữ liệu.\n'.repeat(20));
  await refused(path, /expected a record of Chancery in .*text\.db but found a file of another kind/u);
});

test('an empty file is refused and left alone', async () => {
  const path = join(folder, 'empty.db');
  writeFileSync(path, '');
  await refused(path, /expected a record of Chancery in .* but found a file of 0 bytes/u);
});

test('somebody else’s database is refused and left alone', async () => {
  const path = join(folder, 'other.db');
  const database = new DatabaseSync(path);
  database.exec('create table page (id integer primary key); insert into page values (1)');
  database.close();
  await refused(path, /expected a record of Chancery in .*other\.db but found another database/u);
});

for (const [format, whose] of [
  [99, /expected a record of format \d+ in .* but found one of format 99, of a newer Chancery/u],
  [1, /expected a record of format \d+ in .* but found one of format 1, of an earlier Chancery: ingest its pages into a new one/u],
] as const)
  test(`a store of format ${format} is refused and left alone`, async () => {
    const path = await small(`format-${format}.db`);
    const database = new DatabaseSync(path);
    database.exec(`pragma user_version = ${format}; pragma journal_mode = delete`);
    database.close();
    await refused(path, whose);
  });

for (const bytes of [50, 4096, 20_000])
  test(`a store cut off after ${bytes} bytes is refused and left alone`, async () => {
    const path = join(folder, `cut-${bytes}.db`);
    copyFileSync(await small('whole.db'), path);
    truncateSync(path, bytes);
    await refused(path, /but found (?:\d+: the file was cut off|a file of \d+ bytes)/u);
  });

test('a store that is not there is told of, and not made by asking', async () => {
  const path = join(folder, 'missing.db');
  const { code, err } = await chancery(['events', '--store', path]);
  assert.deepEqual([code, existsSync(path)], [1, false]);
  assert.match(err, /expected a record of Chancery in .*missing\.db but found no such file/u);
});

test('where there is no more room, it says so, keeps what it reported, and goes on once there is', async () => {
  const path = join(folder, 'full.db');
  const pages = lines(400);
  // A limit on the size of files stands for a full disk: the write fails in the same place.
  const run = ingest(path, pages, ['sh', '-c', `trap '' XFSZ; ulimit -f 900; exec "$@"`, 'sh']);
  assert.equal(await run.ended, 1, run.said());
  assert.match(run.said(), /expected room for the record in .*full\.db but found a full disk/u);
  assert.ok(!run.said().includes('    at '), run.said());
  const database = new DatabaseSync(path);
  assert.deepEqual({ ...database.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
  const kept = new Set(
    database
      .prepare('select uri from page')
      .all()
      .map((row) => String(row['uri'])),
  );
  database.close();
  for (const uri of run.reported) assert.ok(kept.has(uri), uri);
  const again = ingest(path, pages);
  assert.equal(await again.ended, 0, again.said());
  const whole = join(folder, 'roomy.db');
  await ingest(whole, pages).ended;
  assert.deepEqual(await recordsIn(path), await recordsIn(whole));
});

/** A store of a few pages, whole and at rest. */
async function small(name: string): Promise<string> {
  const path = join(folder, name);
  if (!readdirSync(folder).includes(name)) assert.equal(await ingest(path, lines(20)).ended, 0);
  return path;
}
