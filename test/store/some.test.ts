/** Pages that come a few at a time make the record that all of them make at once. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { variedPages } from '../../bench/varied.ts';
import { mergeKnowledge } from '../../src/operations/library.ts';
import type { Engine } from '../../src/store/engine.ts';
import { addJudgement, keep } from '../../src/store/ground.ts';
import { mergeAll } from '../../src/store/merge-all.ts';
import { mergeSome } from '../../src/store/merge-some.ts';
import { storeOver } from '../../src/store/over.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { scratch } from '../cli/chancery.ts';
import { batchesOf, rawOf, samples, twice } from '../conformance/pages.ts';
import { everyRecord, NOW } from '../conformance/suite.ts';

const { folder, remove } = scratch();
after(remove);
const known = mergeKnowledge();

/** Pages that tell the same again, a content that replaces another, and states told of by several. */
const pages = [
  ...samples,
  ...[...variedPages(60)].map(({ uri, text, retrieved }) => rawOf(uri, text, retrieved)),
  ...samples.map(({ uri, bytes }) => rawOf(uri.replace('example', 'again'), bytes)),
  ...twice,
  ...twice.map(({ uri, bytes }) => rawOf(uri, `${Buffer.from(bytes).toString()}Nga phản đối quyết định của Azerbaijan.\n`, '2024-01-01')),
];

const opened: Engine[] = [];
after(() => Promise.all(opened.map(({ close }) => close())));

async function engine(name: string): Promise<Engine> {
  const made = await openSqlite(join(folder, `${name}.db`), { create: true });
  opened.push(made);
  return made;
}

async function everything(on: Engine): Promise<object> {
  const store = storeOver(on);
  const doubts = await store.doubts(1000, null);
  const conditions = await on.db.selectFrom('condition').select('data').execute();
  const coverage = await on.db.selectFrom('coverage').selectAll().orderBy('a').orderBy('b').orderBy('month').execute();
  return {
    records: await everyRecord(store),
    facets: { ...(await store.facets({})), outlets: null },
    relations: await store.relations(),
    doubts: doubts.values.map(({ records, likeness }) => [...records.map(({ id }) => id), likeness]).sort(),
    conditions: conditions.map(({ data }) => data).sort(),
    coverage,
  };
}

test('a few at a time or all at once', async () => {
  const batches = batchesOf(pages, 8);
  const whole = await engine('whole');
  await keep(whole, batches, NOW);
  await mergeAll(whole, known);
  const bit = await engine('bit');
  for (const [i, batch] of batches.toReversed().entries()) {
    await keep(bit, [batch], NOW);
    if (i === 3) await mergeAll(bit, known);
    else await mergeSome(bit, known);
  }
  assert.deepEqual(await everything(bit), await everything(whole));
});

test('a judgement merges again what it is about, and no more', async () => {
  const one = await engine('judged');
  await keep(one, batchesOf(pages, 8), NOW);
  await mergeAll(one, known);
  const before = await everything(one);
  const record = (await everyRecord(storeOver(one))).find(({ tellings }) => tellings.length > 1);
  const about = record?.tellings.slice(0, 2) ?? [];
  assert.equal(about.length, 2);
  await addJudgement(one, { about, verdict: 'not-same', correction: null, by: 'An', at: '2026-01-01T00:00:00Z', note: null });
  const report = await mergeSome(one, known);
  assert.deepEqual([report.gained.length + report.changed.length > 0, report.gained.length < 5], [true, true]);
  await addJudgement(one, { about, verdict: 'withdrawn', correction: null, by: 'An', at: '2026-01-02T00:00:00Z', note: null });
  await mergeSome(one, known);
  assert.deepEqual(await everything(one), before);
});
