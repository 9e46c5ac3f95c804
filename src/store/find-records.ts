/**
 * Which records a filter finds, how many they are, and in what order they come. Continuations go by the last row's own values, so that
 * what is added meanwhile shifts nothing. Deliberately absent: what a filter asks (conditions.ts), the records themselves (get-records.ts).
 */
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { type Conditions, conditionsOf, type RecordSet } from './conditions.ts';
import type { Engine, Reader } from './engine.ts';
import type { Listing, RecordFilter, RecordOrder } from './store.ts';
import { type Row, type Tables, UNDATED } from './tables.ts';
import { asked, narrows, talliedAs, totalOf } from './tallied.ts';

type Records<Value> = SelectQueryBuilder<Tables, 'record', Value>;
type Found = Pick<FoundRows, 'rows' | 'total'>;
type Counted = Row<'record'> & { readonly total: number };

/** A query over the records that a filter finds. */
export const found = ({ db }: Engine, conditions: Conditions): Records<object> => among(db, conditions, false);

/** `scan`: keeps the database from going by what is asked; it is to read records in their order, and to stop when it has enough. */
const among = (db: Reader, { sets, own }: Conditions, scan: boolean): Records<object> =>
  db
    .selectFrom('record')
    .where((where) => where.and([...sets.map(({ ids }) => sql<SqlBool>`${scan ? UNINDEXED : ID} in (${ids})`), ...own(where, scan)]));

const ID = sql<number>`record.id`;
const UNINDEXED = sql<number>`+record.id`;
/** A filter that finds more than one record in so many finds enough soon, in any order; what fewer find is sorted. */
const FREQUENT = 50;

type OrderColumn = 'start' | 'first' | 'origins';

/** The column that an order goes by; the record's number tells equals apart. */
const ORDERS: Readonly<Record<RecordOrder, readonly [column: OrderColumn, direction: 'asc' | 'desc']>> = {
  newest: ['start', 'desc'],
  oldest: ['start', 'asc'],
  'latest-told': ['first', 'desc'],
  'most-told': ['origins', 'desc'],
};

export interface FoundRows {
  readonly rows: readonly Row<'record'>[];
  readonly total: number;
  readonly next: string | null;
}

/** A part of a list: `limit` of it after `mark`, the last row before. */
interface Part {
  readonly order: RecordOrder;
  readonly limit: number;
  readonly mark: readonly number[] | null;
}

export async function listRecords(engine: Engine, filter: RecordFilter, { order, limit, after }: Listing): Promise<FoundRows> {
  const part: Part = { order, limit: limit + 1, mark: after === null ? null : readToken(after) };
  const { rows, total } = await foundIn(engine, filter, part);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, total, next: last ? `${last[ORDERS[order][0]]}.${last.id}` : null };
}

async function foundIn({ db, ...engine }: Engine, filter: RecordFilter, part: Part): Promise<Found> {
  const conditions = conditionsOf({ db, ...engine }, filter);
  const byDay = part.order === 'newest' || part.order === 'oldest';
  const [set, ...more] = conditions.sets;
  if (set?.dated && byDay) return sorted(db, conditions, part, datedIn(set.dated, more));
  const frequent = Math.ceil((await totalOf(db)) / FREQUENT);
  const tallied = narrows(filter) ? await talliedAs(db, filter) : [''];
  if (tallied) {
    const total = await totalOf(db, tallied);
    return total > frequent ? { rows: await inOrder(among(db, conditions, !byDay), part).execute(), total } : sorted(db, conditions, part);
  }
  if (!set) return { rows: await inOrder(among(db, conditions, false), part).execute(), total: await totalFound(db, conditions) };
  const alone = more.length === 0 && !asked(filter).some((key) => OWN.includes(key));
  const total = alone ? await countOf(db, set) : 0;
  return total > frequent ? { rows: await inOrder(among(db, conditions, true), part).execute(), total } : sorted(db, conditions, part);
}

/** What is asked of a record's own columns. */
const OWN: readonly (keyof RecordFilter)[] = ['types', 'statuses', 'from', 'to', 'since'];

/** Numbers and days of a set's records that are in the others too, all without a look at the records themselves. */
const datedIn = (dated: RawBuilder<number>, more: readonly RecordSet[]): RawBuilder<unknown> =>
  sql.join([dated, ...more.map(({ ids }) => sql`record in (${ids})`)], sql` and `);

const KEY = (order: RecordOrder): RawBuilder<number> => sql.ref(`record.${ORDERS[order][0]}`);

const inOrder = (query: Records<object>, { order, limit, mark }: Part): Records<Row<'record'>> =>
  query
    .$if(mark !== null, (some) => some.where(beyond(order, mark ?? [], KEY(order), ID)))
    .selectAll('record')
    .orderBy(ordering(order, KEY(order), ID))
    .limit(limit);

/** Whatever finds little enough to be sorted, or is `keyed` by what it is sorted by: looked up once, for the list and for the count. */
async function sorted(db: Reader, conditions: Conditions, { order, limit, mark }: Part, keyed?: RawBuilder<unknown>): Promise<Found> {
  const [key, id] = [sql<number>`hits.k`, sql<number>`hits.id`];
  const query = keyed ? sql`(${keyed})` : among(db, conditions, false).select([ID.as('id'), KEY(order).as('k')]);
  const hits = db.with(
    (name) => name('hits(id, k)').materialized(),
    () => sql<{ readonly id: number; readonly k: number }>`${query}`,
  ) as unknown as Reader;
  const after = mark ? sql`where ${beyond(order, mark, key, id)}` : sql``;
  const rows = await hits
    .selectFrom('record')
    .selectAll('record')
    .select(TOTAL)
    .where(sql<SqlBool>`record.id in (select hits.id from hits ${after} order by ${ordering(order, key, id)} limit ${limit})`)
    .orderBy(ordering(order, KEY(order), ID))
    .execute();
  return counted(rows, () => totalFound(db, conditions));
}

const TOTAL = sql<number>`(select count(*) from hits)`.as('total');

/** The count stands in every row; where there is none, somebody must look. */
const counted = async (rows: readonly Counted[], count: () => Promise<number>): Promise<Found> => ({
  rows,
  total: rows[0] ? Number(rows[0].total) : await count(),
});

/** Undated records are the last in either direction. */
function ordering(order: RecordOrder, key: RawBuilder<number>, id: RawBuilder<number>): RawBuilder<unknown> {
  const direction = sql.raw(ORDERS[order][1]);
  const dated = order === 'oldest' ? sql`case when ${key} = ${sql.lit(UNDATED)} then 1 else 0 end, ` : sql``;
  return sql`${dated}${key} ${direction}, ${id} ${direction}`;
}

/** Null where it is no token of this order. */
function readToken(token: string): number[] | null {
  const numbers = token.split('.').map(Number);
  return numbers.length === 2 && numbers.every(Number.isInteger) ? numbers : null;
}

function beyond(
  order: RecordOrder,
  [value = 0, last = 0]: readonly number[],
  key: RawBuilder<number>,
  id: RawBuilder<number>,
): RawBuilder<SqlBool> {
  const than = sql.raw(ORDERS[order][1] === 'desc' ? '<' : '>');
  const next = sql<SqlBool>`(${key} ${than} ${value} or (${key} = ${value} and ${id} ${than} ${last}))`;
  if (order !== 'oldest') return next;
  return value === UNDATED
    ? sql`(${key} = ${UNDATED} and ${id} > ${last})`
    : sql`((${next} and ${key} > ${UNDATED}) or ${key} = ${UNDATED})`;
}

async function totalFound(db: Reader, conditions: Conditions): Promise<number> {
  const { total } = await among(db, conditions, false)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

async function countOf(db: Reader, { ids }: RecordSet): Promise<number> {
  const { rows } = await sql<{ readonly total: number }>`select count(*) as total from (${ids}) as hits`.execute(db);
  return Number(rows[0]?.total ?? 0);
}
