/** Everything about one record, and what a person should look at. */
import { articlesOf } from './articles.ts';
import type { Engine } from './engine.ts';
import { recordsOf, rowsNamed, tellingsOf } from './get-records.ts';
import { judgementsOf, versionsOf } from './ground.ts';
import type { DoubtRow, Evidence, RecordDetail, RecordRow } from './store.ts';
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
    evidence: await evidenceOf(engine, row),
    linked: await recordsOf(engine.db, linked),
    doubts: await doubtsAbout(engine, row.id),
    judgements: (await judgementsOf(engine)).filter(({ about }) => about.some((event) => record.tellings.includes(event))),
  };
}

async function evidenceOf(engine: Engine, row: Row<'record'>): Promise<Evidence[]> {
  const told = await engine.db
    .selectFrom('telling')
    .selectAll()
    .where('event', 'in', [...tellingsOf(row)])
    .where('record', '=', row.id)
    .execute();
  const articles = await articlesOf(
    engine.db,
    told.map(({ article }) => article),
  );
  const versions = await versionsOf(engine, [...new Set([...articles.values()].map(({ place }) => place.page))]);
  const evidence = told.flatMap(({ event, article }): Evidence[] => {
    const found = articles.get(article);
    const coded = found?.coded.events.find(({ id }) => id === event);
    const names = found && versions.get(found.place.page);
    const at = names?.findIndex(({ id }) => id === found?.place.page) ?? -1;
    const page = names?.[at];
    if (!found || !coded || !names || !page) return [];
    return [{ event: coded, page: { ...page, version: { number: at + 1, of: names.length } }, article: found.coded.article }];
  });
  return evidence.sort(
    (a, b) => compare(publishedOf(a), publishedOf(b)) || compare(a.page.uri, b.page.uri) || compare(a.event.id, b.event.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Undated articles come last. */
const publishedOf = ({ article }: Evidence): string => article.published?.end ?? '~';

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
