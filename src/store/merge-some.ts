/**
 * Takes a few new articles into a large record: only records that they may have to do with are merged again, and written where they
 * come out otherwise. It gives what merging everything gives, but where very many records stand on one day between the same parties
 * (src/merge/gather.ts looks at the first ones only) and for links beyond those it looked at; a rebuild settles both.
 */
import { carriedTo } from '../merge/carried.ts';
import { type Merged, merge } from '../merge/merge.ts';
import type { EventRecord, Judgement, Link } from '../model/record.ts';
import type { Dyad } from '../model/relation.ts';
import { dyadsOf } from '../relate/dyads.ts';
import { PLACE, type Place, placesOf } from './articles.ts';
import { canonical } from './canonical.ts';
import { addCoverage, coverageOf } from './coverage.ts';
import { dropRecords } from './drop-records.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { totalOf } from './find-records.ts';
import { type Gathered, gather, placedRecords } from './gather.ts';
import { linksOf, recordsOf, rowsNamed, tellingsOf } from './get-records.ts';
import { mergeConditions, uniqueDyads } from './merge-conditions.ts';
import { carriedIn, generationOf, nextRevision, setCarried } from './meta.ts';
import { neighboursOf, plannedBeside } from './neighbours.ts';
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

/** Records that the articles may have to do with. */
interface Old {
  /** Those that what is new may be one with, with all that they in turn may be one with: they are merged again. */
  readonly loose: readonly Row<'record'>[];
  /** Those that it may only be linked to, and those linked already. */
  readonly settled: readonly Row<'record'>[];
}

async function oldRecords(engine: Engine, db: Reader, due: readonly Due[], { tellings, judgements }: Gathered): Promise<Old> {
  const near = new Set<number>();
  const beside = new Set<number>();
  for (const telling of tellings) {
    for (const id of await neighboursOf(engine, db, telling)) near.add(id);
    for (const id of await plannedBeside(db, telling)) beside.add(id);
  }
  const events = new Set(tellings.map(({ event }) => event));
  const judged = judgements.filter(({ about }) => about.some((event) => events.has(event))).flatMap(({ about }) => about);
  for (const { id } of await rowsNamed(db, [...events, ...judged])) near.add(id);
  for (const id of await superseded(db, due)) near.add(id);
  for (let fresh = [...near]; fresh.length > 0; ) {
    fresh = (await eachSome(fresh, (some) => alike(db, some))).filter((id) => !near.has(id));
    for (const id of fresh) near.add(id);
  }
  const loose = await rowsOf(db, near);
  const others = await rowsOf(
    db,
    [...beside].filter((id) => !near.has(id)),
  );
  const linked = await rowsNamed(
    db,
    [...loose, ...others].flatMap(linksOf).map(({ record }) => record),
  );
  const settled = new Map([...others, ...linked].filter(({ id }) => !near.has(id)).map((row) => [row.id, row]));
  return { loose, settled: [...settled.values()] };
}

const rowsOf = (db: Reader, ids: Iterable<number>): Promise<Row<'record'>[]> =>
  eachSome([...ids], (some) => db.selectFrom('record').selectAll().where('id', 'in', some).execute());

/** Values in one condition; databases bound their number. */
const AT_ONCE = 500;

/** What is found for things, so many at a time. */
async function eachSome<Thing, Found>(things: readonly Thing[], find: (some: Thing[]) => Promise<readonly Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let i = 0; i < things.length; i += AT_ONCE) found.push(...(await find(things.slice(i, i + AT_ONCE))));
  return found;
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

/** Writes the links of records that otherwise stayed as they were, with the moves that come of them; which have others than before. */
async function relink(writer: Writer, records: readonly EventRecord[], rows: ReadonlyMap<string, Row<'record'>>): Promise<string[]> {
  const relinked: string[] = [];
  for (const { id: name, links, moves } of records) {
    const row = rows.get(name);
    if (!row || canonical(links) === canonical(linksOf(row))) continue;
    const { links: _, ...delta } = JSON.parse(row.delta ?? '{}') as Partial<EventRecord>;
    const fields = { ...delta, moves, ...(links.length > 0 ? { links } : {}) };
    await writer
      .updateTable('record')
      .set({ delta: JSON.stringify(fields) })
      .where('id', '=', row.id)
      .execute();
    relinked.push(name);
  }
  return relinked;
}

/** Links to records that were not looked at stay as they were. */
function withOldLinks(record: EventRecord, rows: ReadonlyMap<string, Row<'record'>>): EventRecord {
  const row = rows.get(record.id);
  const outside: readonly Link[] = row ? linksOf(row).filter((link) => !rows.has(link.record)) : [];
  if (outside.length === 0) return record;
  const links = [...record.links, ...outside].sort((a, b) => (`${a.kind} ${a.record}` < `${b.kind} ${b.record}` ? -1 : 1));
  return { ...record, links };
}
