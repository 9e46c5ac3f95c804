/** The port over a database: every method in one line, each from the file that does it. */

import type { Exported } from '../model/exported.ts';
import { doubtsFrom, recordDetail } from './details.ts';
import type { Engine } from './engine.ts';
import { evidenceOf } from './evidence.ts';
import { facetsOf } from './facets.ts';
import { listRecords, namesFound } from './find-records.ts';
import { recordsOf, rowsNamed } from './get-records.ts';
import { addJudgement, eventsOf, has, judgementsOf, keep } from './ground.ts';
import { markOf } from './light.ts';
import { mergePending } from './merge-pending.ts';
import { metaOf, setMeta } from './meta.ts';
import { pageDetail } from './pages.ts';
import { beginRebuild, endRebuild, outdated, recode } from './rebuild.ts';
import { dyadRows, relationOf } from './relations.ts';
import { countsOf, outletRows, since } from './report.ts';
import type { RecordFilter, RecordRow, Store } from './store.ts';
import type { Row } from './tables.ts';

export const storeOver = (engine: Engine): Store => ({
  address: engine.address,
  has: (names) => has(engine, names),
  keep: (batches, at) => keep(engine, batches, at),
  judge: (judgement) => addJudgement(engine, judgement),
  judgements: () => judgementsOf(engine),
  versions: async () => JSON.parse((await metaOf(engine.db)).get('versions') ?? '{}') as Record<string, string>,
  setVersions: (versions) => engine.write((writer) => setMeta(writer, 'versions', JSON.stringify(versions))),
  merge: (known) => mergePending(engine, known),
  outdated: (limit) => outdated(engine, limit),
  recode: (batches) => recode(engine, batches),
  beginRebuild: (versions) => beginRebuild(engine, versions),
  endRebuild: (known) => endRebuild(engine, known),
  records: async (filter, listing) => {
    const { rows, total, next } = await listRecords(engine, filter, listing);
    return { values: await recordsOf(engine.db, rows), total, next };
  },
  marks: async (filter, listing) => {
    const { rows, total, next } = await listRecords(engine, filter, listing);
    return { values: rows.map(markOf), total, next };
  },
  eachRecord: (filter) => eachRecord(engine, filter),
  exported: (filter) => exported(engine, filter),
  facets: (filter) => facetsOf(engine, filter),
  record: (id) => recordDetail(engine, id),
  events: (ids) => eventsOf(engine, ids),
  relation: (dyad, scheme) => relationOf(engine.db, dyad, scheme),
  relations: () => dyadRows(engine.db),
  doubts: (limit, after) => doubtsFrom(engine, limit, after),
  page: (uriOrHash, version) => pageDetail(engine, uriOrHash, version),
  outlets: () => outletRows(engine),
  counts: () => countsOf(engine),
  since: (mark) => since(engine, mark),
  close: () => engine.close(),
});

/** Records put together at once. */
const AT_ONCE = 1000;
/** The same with all that they stand on: many, since their order is not that in which articles were kept, and each batch opens most frames. */
const EXPORTED_AT_ONCE = 2000;

async function* eachRecord(engine: Engine, filter: RecordFilter): AsyncGenerator<RecordRow> {
  for await (const rows of inOrder(engine, filter, AT_ONCE)) yield* await recordsOf(engine.db, rows);
}

async function* exported(engine: Engine, filter: RecordFilter): AsyncGenerator<Exported> {
  for await (const rows of inOrder(engine, filter, EXPORTED_AT_ONCE)) {
    const evidence = await evidenceOf(engine, rows);
    const records = await recordsOf(engine.db, rows);
    for (const [i, { id }] of rows.entries()) yield { record: records[i] as RecordRow, told: evidence.get(id) ?? [] };
  }
}

/** Rows in the order of the records' names, so many at a time. */
async function* inOrder(engine: Engine, filter: RecordFilter, atOnce: number): AsyncGenerator<readonly Row<'record'>[]> {
  const names = await namesFound(engine, filter);
  for (let i = 0; i < names.length; i += atOnce)
    yield (await rowsNamed(engine.db, names.slice(i, i + atOnce))).sort((a, b) => (a.name < b.name ? -1 : 1));
}
