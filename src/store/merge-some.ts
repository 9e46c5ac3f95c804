/**
 * Takes a few new articles into a large record: only records that they may have to do with are merged again, and written where they
 * come out otherwise. It gives what merging everything gives, but where very many records stand on one day between the same parties
 * (src/merge/gather.ts looks at the first ones only) and for links beyond those it looked at; a rebuild settles both.
 */
import { type Merged, merge } from '../merge/merge.ts';
import type { EventRecord, Link } from '../model/record.ts';
import type { Dyad } from '../model/relation.ts';
import { dyadsOf } from '../relate/dyads.ts';
import { PLACE, type Place, placesOf } from './articles.ts';
import { canonical } from './canonical.ts';
import { addCoverage, coverageOf } from './coverage.ts';
import { dropRecords } from './drop-records.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { totalOf } from './find-records.ts';
import { type Gathered, gather, placedRecords } from './gather.ts';
import { recordsOf, rowsNamed, tellingsOf } from './get-records.ts';
import { mergeConditions, uniqueDyads } from './merge-conditions.ts';
import { generationOf, nextRevision } from './meta.ts';
import { neighboursOf } from './neighbours.ts';
import { otherContents } from './other-contents.ts';
import { putDoubts } from './put-others.ts';

import { putRecords } from './put-records.ts';
import { putRelations } from './put-relations.ts';
import type { MergeKnowledge, MergeReport } from './store.ts';
import type { Row } from './tables.ts';

/** An article to be merged, with how far it is. */
type Due = Place & { readonly merged: number };

/** All in one transaction, so that nobody else writes between what it reads and what it writes. */
export const mergeSome = (engine: Engine, known: MergeKnowledge): Promise<MergeReport> =>
  engine.write(async (writer) => {
    const due = await dueArticles(writer);
    const own = await gather(writer, due);
    const old = await oldRecords(writer, due, own);
    const whole = await gatherWith(writer, due, old);
    const merged = merge({ ...whole, ...known, conditions: [] });
    const report = await writeRecords(engine, writer, { old, whole, merged });
    const holding = await mergeConditions(engine, writer, due, own);
    const fresh = new Set(due.filter(({ merged: before }) => before === 0).map(({ id }) => id));
    await addCoverage(engine, writer, coverageOf([...own.sources.values()].filter(({ id }) => fresh.has(own.articles.get(id) ?? 0))));
    await putRelations(engine, writer, known, uniqueDyads([...report.dyads, ...holding]));
    await writer
      .updateTable('article')
      .set({ merged: 1 })
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .execute();
    await nextRevision(writer);
    return { ...report, records: await totalOf(writer), issues: merged.issues };
  });

async function dueArticles(db: Reader): Promise<Due[]> {
  const generation = await generationOf(db);
  return db
    .selectFrom('article')
    .select([...PLACE, 'merged'])
    .where('generation', '=', generation)
    .where('merged', '<>', 1)
    .orderBy('id')
    .execute();
}

/** The rows of every record that the articles may have to do with, whole: a record with all that may be one with it. */
async function oldRecords(db: Reader, due: readonly Due[], { tellings, judgements }: Gathered): Promise<Row<'record'>[]> {
  const found = new Map<number, Row<'record'>>();
  let wanted = new Set<number>();
  for (const telling of tellings) for (const id of await neighboursOf(db, telling)) wanted.add(id);
  const events = new Set(tellings.map(({ event }) => event));
  const judged = judgements.filter(({ about }) => about.some((event) => events.has(event))).flatMap(({ about }) => about);
  for (const { id } of await rowsNamed(db, [...events, ...judged])) wanted.add(id);
  for (const id of await superseded(db, due)) wanted.add(id);
  while (wanted.size > 0) {
    const ids = [...wanted].filter((id) => !found.has(id));
    wanted = new Set();
    for (let i = 0; i < ids.length; i += 500) {
      const some = ids.slice(i, i + 500);
      for (const row of await db.selectFrom('record').selectAll().where('id', 'in', some).execute()) found.set(row.id, row);
      for (const id of await alike(db, some)) if (!found.has(id)) wanted.add(id);
    }
  }
  return [...found.values()];
}

/** Records that stand in doubt with these, or fit a telling as well. */
async function alike(db: Reader, ids: readonly number[]): Promise<number[]> {
  const pairs = (['doubt', 'rival'] as const).map((table) =>
    db
      .selectFrom(table)
      .select(['a', 'b'])
      .where((where) => where.or([where('a', 'in', [...ids]), where('b', 'in', [...ids])]))
      .execute(),
  );
  return (await Promise.all(pairs)).flat().flatMap(({ a, b }) => [a, b]);
}

/** Records that other contents of the same addresses tell. */
async function superseded(db: Reader, due: readonly Due[]): Promise<number[]> {
  const places = await otherContents(db, due);
  const events = [...(await gather(db, places)).told.keys()];
  return (await rowsNamed(db, events)).map(({ id }) => id);
}

/** The tellings of the new articles and of the old records. */
async function gatherWith(db: Reader, due: readonly Due[], old: readonly Row<'record'>[]): Promise<Gathered> {
  const wanted = new Map<number, Set<string>>();
  const events = old.flatMap(tellingsOf);
  for (let i = 0; i < events.length; i += 500)
    for (const { event, article } of await db
      .selectFrom('telling')
      .selectAll()
      .where('event', 'in', events.slice(i, i + 500))
      .execute()) {
      const list = wanted.get(article) ?? new Set();
      wanted.set(article, list.add(event));
    }
  for (const { id } of await otherContents(db, due)) if (!wanted.has(id)) wanted.set(id, new Set());
  for (const { id } of due) wanted.delete(id);
  const others = await placesOf(db, [...wanted.keys()]);
  return gather(db, [...due, ...others], wanted);
}

interface ToWrite {
  readonly old: readonly Row<'record'>[];
  readonly whole: Gathered;
  readonly merged: Merged;
}

async function writeRecords(
  engine: Engine,
  writer: Writer,
  { old, whole, merged }: ToWrite,
): Promise<Pick<MergeReport, 'gained' | 'lost' | 'changed'> & { readonly dyads: readonly Dyad[] }> {
  const before = new Map(
    (await recordsOf(writer, old)).map(({ quote: _, title: __, outlets: ___, ...record }, i) => [
      record.id,
      { record, row: old[i] as Row<'record'> },
    ]),
  );
  const after = new Map(merged.records.map((record) => [record.id, withOldLinks(record, before)]));
  const same = (id: string): boolean => canonical(before.get(id)?.record) === canonical(after.get(id));
  const lost = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...before.keys()].filter((id) => after.has(id) && !same(id));
  const gained = [...after.keys()].filter((id) => !before.has(id));
  const dropped = [...lost, ...changed].map((id) => (before.get(id) as { row: Row<'record'> }).row);
  const put = [...gained, ...changed].map((id) => after.get(id) as EventRecord);
  const numbers = new Map([...before].map(([id, { row }]) => [id, row.id]));
  const olds = [...numbers.values()];
  for (let i = 0; i < olds.length; i += 500)
    for (const table of ['doubt', 'rival'] as const)
      await writer
        .deleteFrom(table)
        .where('a', 'in', olds.slice(i, i + 500))
        .execute();
  await dropRecords(engine, writer, dropped);
  const placed = placedRecords(whole, { ...merged, records: put });
  for (const [id, number] of await putRecords(engine, writer, placed)) numbers.set(id, number);
  await putDoubts(engine, writer, merged, numbers);
  const touched = [...put, ...dropped.map(({ name }) => before.get(name)?.record as EventRecord)].flatMap((record) =>
    dyadsOf(record).map(({ dyad }) => dyad),
  );
  return { gained, lost, changed, dyads: touched };
}

/** Links to records that were not looked at stay as they were. */
function withOldLinks(record: EventRecord, before: ReadonlyMap<string, { readonly record: EventRecord }>): EventRecord {
  const outside: readonly Link[] = (before.get(record.id)?.record.links ?? []).filter((link) => !before.has(link.record));
  if (outside.length === 0) return record;
  const links = [...record.links, ...outside].sort((a, b) => (`${a.kind} ${a.record}` < `${b.kind} ${b.record}` ? -1 : 1));
  return { ...record, links };
}
