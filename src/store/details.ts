/** Everything about one record, and what a person should look at. */
import type { Judgement } from '../model/record.ts';
import type { Engine } from './engine.ts';
import { evidenceOf } from './evidence.ts';
import { recordsOf, rowsNamed } from './get-records.ts';
import { judgementsOf } from './ground.ts';
import { carriedIn } from './meta.ts';
import type { DoubtRow, RecordDetail, RecordRow } from './store.ts';
import type { Row } from './tables.ts';

/** By the record's id, or by that of any of its tellings; null where there is none. */
export async function recordDetail(engine: Engine, id: string): Promise<RecordDetail | null> {
  const [row] = await rowsNamed(engine.db, [id]);
  if (!row) return null;
  const [record] = (await recordsOf(engine.db, [row])) as [RecordRow];
  const linked = await rowsNamed(
    engine.db,
    record.links.map((link) => link.record),
  );
  return {
    record,
    evidence: (await evidenceOf(engine, [row])).get(row.id) ?? [],
    linked: await recordsOf(engine.db, linked),
    doubts: await doubtsAbout(engine, row.id),
    judgements: await judgementsAbout(engine, record),
  };
}

/** Those on events of replaced contents, too, where they hold for what is told now. */
async function judgementsAbout(engine: Engine, { tellings }: RecordRow): Promise<Judgement[]> {
  const carried = await carriedIn(engine.db);
  return (await judgementsOf(engine)).filter(({ about }) => about.some((event) => tellings.includes(carried.get(event) ?? event)));
}

async function doubtsAbout(engine: Engine, id: number): Promise<DoubtRow[]> {
  const rows = await engine.db
    .selectFrom('doubt')
    .selectAll()
    .where((where) => where.or([where('a', '=', id), where('b', '=', id)]))
    .orderBy('likeness', 'desc')
    .execute();
  return doubtRows(engine, rows);
}

/** Doubts, the likeliest first, after the one of this token. */
export async function doubtsFrom(
  engine: Engine,
  limit: number,
  after: string | null,
): Promise<{ readonly values: readonly DoubtRow[]; readonly total: number; readonly next: string | null }> {
  const skip = after === null || !/^\d+$/u.test(after) ? 0 : Number(after);
  const rows = await engine.db
    .selectFrom('doubt')
    .selectAll()
    .orderBy('likeness', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(limit)
    .offset(skip)
    .execute();
  const { total } = await engine.db
    .selectFrom('doubt')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const next = skip + rows.length < Number(total) ? String(skip + rows.length) : null;
  return { values: await doubtRows(engine, rows), total: Number(total), next };
}

async function doubtRows({ db }: Engine, rows: readonly Row<'doubt'>[]): Promise<DoubtRow[]> {
  const ids = [...new Set(rows.flatMap(({ a, b }) => [a, b]))];
  if (ids.length === 0) return [];
  const found = await db.selectFrom('record').selectAll().where('id', 'in', ids).execute();
  const records = await recordsOf(db, found);
  const byId = new Map(found.map(({ id }, i) => [id, records[i] as RecordRow]));
  return rows.flatMap(({ a, b, likeness, reasons }): DoubtRow[] => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other) return [];
    const pair: [RecordRow, RecordRow] = one.id < other.id ? [one, other] : [other, one];
    return [{ records: pair, likeness, reasons: JSON.parse(reasons) as string[] }];
  });
}
