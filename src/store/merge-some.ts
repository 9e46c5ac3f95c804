/**
 * Takes a few new articles into a large record: only records that they may have to do with are merged again, and written where they
 * come out otherwise. It gives what merging everything gives, but where very many records stand on one day between the same parties
 * (src/merge/gather.ts looks at the first ones only) and for links beyond those it looked at; a rebuild settles both.
 */
import { carriedTo } from '../merge/carried.ts';
import { type Merged, merge } from '../merge/merge.ts';
import type { EventRecord, Judgement } from '../model/record.ts';
import type { Dyad } from '../model/relation.ts';
import { dyadsOf } from '../relate/dyads.ts';
import { PLACE, type Place, placesOf } from './articles.ts';
import { canonical } from './canonical.ts';
import { addCoverage, coverageOf } from './coverage.ts';
import { dropRecords } from './drop-records.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { type Gathered, gather, placedRecords } from './gather.ts';
import { recordsOf, tellingsOf } from './get-records.ts';
import { recordCount } from './lanes.ts';
import { mergeConditions, uniqueDyads } from './merge-conditions.ts';
import { carriedIn, generationOf, nextRevision, setCarried } from './meta.ts';
import { type Old, oldRecords } from './old-records.ts';
import { otherContents } from './other-contents.ts';
import { putDoubts } from './put-others.ts';
import { putRecords } from './put-records.ts';
import { putRelations } from './put-relations.ts';
import { relink, withOldLinks } from './relink.ts';
import { eachSome } from './some.ts';
import type { MergeKnowledge, MergeReport } from './store.ts';
import type { Row } from './tables.ts';

/** An article to be merged, with how far it is. */
type Due = Place & { readonly merged: number };

/** All in one transaction, so that nobody else writes between what it reads and what it writes. */
export const mergeSome = (engine: Engine, known: MergeKnowledge): Promise<MergeReport> =>
  engine.write(async (writer) => {
    const due = await dueArticles(writer);
    const own = await gather(writer, due);
    const old = await oldRecords(engine, writer, due, own);
    const whole = await gatherWith(writer, due, old, own.judgements);
    const carried = await carriedIn(writer);
    const judgements = carriedTo(whole.judgements, carried);
    const merged = merge({ ...whole, ...known, judgements, conditions: [], settled: old.settled.map(tellingsOf) });
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
    await setCarried(writer, new Map([...carried, ...merged.carried]));
    await nextRevision(writer);
    return { ...report, records: await recordCount(writer), issues: merged.issues };
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

/** The tellings of the new articles and of the old records. */
async function gatherWith(db: Reader, due: readonly Due[], { loose, settled }: Old, judgements: readonly Judgement[]): Promise<Gathered> {
  const told = await eachSome([...loose, ...settled].flatMap(tellingsOf), (some) =>
    db.selectFrom('telling').selectAll().where('event', 'in', some).execute(),
  );
  const wanted = new Map(
    [...Map.groupBy(told, ({ article }) => article)].map(([id, rows]) => [id, new Set(rows.map(({ event }) => event))]),
  );
  // Of contents that what is due replaces, what somebody judged.
  const judged = judgements.flatMap(({ about }) => about);
  for (const { id } of await otherContents(db, due)) wanted.set(id, new Set([...(wanted.get(id) ?? []), ...judged]));
  for (const { id } of due) wanted.delete(id);
  const others = await placesOf(db, [...wanted.keys()]);
  return gather(db, [...due, ...others], wanted);
}

interface ToWrite {
  readonly old: Old;
  readonly whole: Gathered;
  readonly merged: Merged;
}

type Written = Pick<MergeReport, 'gained' | 'lost' | 'changed'> & { readonly dyads: readonly Dyad[] };

async function writeRecords(engine: Engine, writer: Writer, { old: { loose, settled }, whole, merged }: ToWrite): Promise<Written> {
  const rows = new Map([...loose, ...settled].map((row) => [row.name, row]));
  const still = new Set(settled.map(({ name }) => name));
  const before = new Map((await recordsOf(writer, loose)).map(({ quote: _, title: __, outlets: ___, ...record }) => [record.id, record]));
  const records = merged.records.map((record) => withOldLinks(record, rows));
  const after = new Map(records.filter(({ id }) => !still.has(id)).map((record) => [record.id, record]));
  const lost = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...before].filter(([id, record]) => after.has(id) && canonical(record) !== canonical(after.get(id))).map(([id]) => id);
  const gained = [...after.keys()].filter((id) => !before.has(id));
  const put = [...gained, ...changed].map((id) => after.get(id) as EventRecord);
  const numbers = new Map(loose.map(({ name, id }) => [name, id]));
  await eachSome([...numbers.values()], async (some) => {
    for (const table of ['doubt', 'rival'] as const) await writer.deleteFrom(table).where('a', 'in', some).execute();
    return [];
  });
  const dropped = [...lost, ...changed];
  await dropRecords(
    engine,
    writer,
    dropped.map((id) => rows.get(id) as Row<'record'>),
  );
  for (const [id, number] of await putRecords(engine, writer, placedRecords(whole, { ...merged, records: put }))) numbers.set(id, number);
  await putDoubts(engine, writer, merged, numbers);
  const relinked = await relink(
    writer,
    records.filter(({ id }) => still.has(id)),
    rows,
  );
  const touched = [...put, ...dropped.map((id) => before.get(id) as EventRecord)];
  return { gained, lost, changed: [...changed, ...relinked], dyads: touched.flatMap((record) => dyadsOf(record).map(({ dyad }) => dyad)) };
}
