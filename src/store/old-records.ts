/**
 * Which records a few new articles may have to do with: found by their neighbours, by what stands in doubt with these, and by links.
 * Deliberately absent: merging them (merge-some.ts).
 */
import type { Place } from './articles.ts';
import type { Engine, Reader } from './engine.ts';
import { type Gathered, gather } from './gather.ts';
import { linksOf, rowsNamed } from './get-records.ts';
import { answeredLike } from './marks.ts';
import { neighboursOf, plannedBeside } from './neighbours.ts';
import { otherContents } from './other-contents.ts';
import { eachSome } from './some.ts';
import type { Row } from './tables.ts';

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
async function superseded(db: Reader, due: readonly Place[]): Promise<number[]> {
  const places = await otherContents(db, due);
  const events = [...(await gather(db, places)).told.keys()];
  return (await rowsNamed(db, events)).map(({ id }) => id);
}
