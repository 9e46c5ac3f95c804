/**
 * Which records a few new articles may have to do with: found by their neighbours, by what stands in doubt with these, and by links.
 * Deliberately absent: merging them (merge-some.ts).
 */
import { type Place, placesOf } from './articles.ts';
import type { Engine, Reader } from './engine.ts';
import { type Gathered, gather } from './gather.ts';
import { linksOf, rowsNamed, tellingsOf } from './get-records.ts';
import { answeredLike } from './marks.ts';
import { neighboursOf, plannedBeside } from './neighbours.ts';
import { otherContents } from './other-contents.ts';
import { eachSome } from './some.ts';
import { type Row, UNDATED } from './tables.ts';

/** Records that the articles may have to do with. */
export interface Old {
  /** Those that what is new may be one with, with all that they in turn may be one with: they are merged again. */
  readonly loose: readonly Row<'record'>[];
  /** Those that it may only be linked to, and those linked already. */
  readonly settled: readonly Row<'record'>[];
}

export async function oldRecords(engine: Engine, db: Reader, due: readonly Place[], { tellings, judgements }: Gathered): Promise<Old> {
  const near = new Set<number>();
  const beside = new Set<number>();
  for (const telling of tellings) {
    for (const id of await neighboursOf(engine, db, telling)) near.add(id);
    for (const id of await plannedBeside(db, telling)) beside.add(id);
    for (const id of await answeredLike(engine, db, telling)) beside.add(id);
  }
  const events = new Set(tellings.map(({ event }) => event));
  const judged = judgements.filter(({ about }) => about.some((event) => events.has(event))).flatMap(({ about }) => about);
  for (const { id } of await rowsNamed(db, [...events, ...judged])) near.add(id);
  for (const id of await superseded(db, due)) near.add(id);
  for (let fresh = [...near]; fresh.length > 0; ) {
    const found = [...(await eachSome(fresh, (some) => alike(db, some))), ...(await besideOpen(db, fresh))];
    fresh = [...new Set(found)].filter((id) => !near.has(id));
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

/**
 * Records told by the same articles on other days without their year: what dates one of them may date the rest (src/merge/years.ts).
 * Only what has no date, or has it from another page, can give a year or take one.
 */
async function besideOpen(db: Reader, ids: readonly number[]): Promise<number[]> {
  const rows = (await rowsOf(db, ids)).filter(({ start, delta }) => start === UNDATED || delta?.includes('"basis":"corpus"'));
  const told = await eachSome(rows.flatMap(tellingsOf), (some) =>
    db.selectFrom('telling').select('article').where('event', 'in', some).execute(),
  );
  const articles = await placesOf(
    db,
    told.map(({ article }) => article),
  );
  const { tellings } = await gather(db, articles);
  const open = Map.groupBy(
    tellings.filter((telling) => telling.open?.day != null),
    ({ source }) => source,
  );
  const events = [...open.values()].filter((days) => days.length > 1).flatMap((days) => days.map(({ event }) => event));
  return (await rowsNamed(db, events)).map(({ id }) => id);
}

/** Records that other contents of the same addresses tell. */
async function superseded(db: Reader, due: readonly Place[]): Promise<number[]> {
  const places = await otherContents(db, due);
  const events = [...(await gather(db, places)).told.keys()];
  return (await rowsNamed(db, events)).map(({ id }) => id);
}
