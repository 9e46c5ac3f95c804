/**
 * Which records a filter finds, how many they are, and in what order they come. Continuations go by the last row's own values, so that
 * what is added meanwhile shifts nothing. Deliberately absent: what a filter asks (conditions.ts), the records themselves (get-records.ts).
 */
import { type Expression, type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { type Conditions, conditionsOf } from './conditions.ts';
import type { Engine, Reader } from './engine.ts';
import { statusNumber, typeNumber } from './light.ts';
import type { Listing, RecordFilter, RecordOrder } from './store.ts';
import { type Row, type Tables, UNDATED } from './tables.ts';

type Where = ExpressionBuilder<Tables, 'record'>;
type Records<Value> = SelectQueryBuilder<Tables, 'record', Value>;

/** A query over the records that a filter finds. */
export const found = ({ db }: Engine, conditions: Conditions): Records<object> => among(db, conditions, sql`record.id`);

const among = (db: Reader, { sets, own }: Conditions, id: RawBuilder<number>): Records<object> =>
  db.selectFrom('record').where((where) => where.and([...sets.map((set) => sql<SqlBool>`${id} in (${set})`), ...own(where)]));

/** Keeps a database from going by the numbers of records: it is to read them in their order, and to stop when it has enough. */
const UNINDEXED = sql<number>`+record.id`;
/** A filter that finds more than one record in so many finds enough soon, in any order; what fewer find is sorted. */
const FREQUENT = 50;

type OrderColumn = 'start' | 'first' | 'origins' | 'id';

/** Columns that an order goes by, the last one telling all apart. */
const ORDERS: Readonly<Record<RecordOrder, readonly [column: OrderColumn, direction: 'asc' | 'desc'][]>> = {
  newest: [
    ['start', 'desc'],
    ['id', 'desc'],
  ],
  oldest: [
    ['start', 'asc'],
    ['id', 'asc'],
  ],
  'latest-told': [
    ['first', 'desc'],
    ['id', 'desc'],
  ],
  'most-told': [
    ['origins', 'desc'],
    ['id', 'desc'],
  ],
};

export interface FoundRows {
  readonly rows: readonly Row<'record'>[];
  readonly total: number;
  readonly next: string | null;
}

export async function listRecords(engine: Engine, filter: RecordFilter, { order, limit, after }: Listing): Promise<FoundRows> {
  const columns = ORDERS[order];
  const mark = after === null ? null : readToken(after, columns.length);
  const conditions = conditionsOf(engine, filter);
  const frequent = Math.ceil((await totalOf(engine.db)) / FREQUENT);
  const known = await countUpTo(engine, filter, conditions, frequent);
  const inOrder = (query: Records<object>): Records<Row<'record'>> => ordered(query, order, mark).limit(limit + 1);
  const { rows, total } =
    known === null
      ? await counting(engine, conditions, inOrder)
      : {
          rows: await inOrder(among(engine.db, conditions, known > frequent ? UNINDEXED : sql`record.id`)).execute(),
          total: known,
        };
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, total, next: last ? columns.map(([column]) => last[column]).join('.') : null };
}

function ordered(query: Records<object>, order: RecordOrder, mark: readonly number[] | null): Records<Row<'record'>> {
  let rows = query.selectAll('record');
  // Undated records are the last in either direction.
  if (order === 'oldest') rows = rows.orderBy(sql`case when record.start = ${UNDATED} then 1 else 0 end`);
  for (const [column, direction] of ORDERS[order]) rows = rows.orderBy(`record.${column}`, direction);
  return mark ? rows.where((where) => beyond(where, order, mark)) : rows;
}

/** One set alone that finds very many: it is looked up once, for the list and for the count. */
async function counting(
  engine: Engine,
  { sets: [set] }: Conditions,
  inOrder: (query: Records<object>) => Records<Row<'record'>>,
): Promise<Pick<FoundRows, 'rows' | 'total'>> {
  const hits = engine.db.with(
    (name) => name('hits(id)').materialized(),
    () => sql<{ readonly id: number }>`(${set})`,
  ) as unknown as Reader;
  const rows = await inOrder(hits.selectFrom('record').where(sql<SqlBool>`${UNINDEXED} in (select id from hits)`))
    .select(sql<number>`(select count(*) from hits)`.as('total'))
    .execute();
  return { rows, total: Number(rows[0]?.total ?? (await countOf(engine.db, set as RawBuilder<number>))) };
}

/** Null where it is no token of this order. */
function readToken(token: string, length: number): number[] | null {
  const numbers = token.split('.').map(Number);
  return numbers.length === length && numbers.every(Number.isInteger) ? numbers : null;
}

function beyond(where: Where, order: RecordOrder, [value = 0, id = 0]: readonly number[]): Expression<SqlBool> {
  const [[column, direction]] = ORDERS[order] as [[OrderColumn, 'asc' | 'desc']];
  const than = direction === 'desc' ? '<' : '>';
  const next = where.or([
    where(`record.${column}`, than, value),
    where.and([where(`record.${column}`, '=', value), where('record.id', than, id)]),
  ]);
  if (order !== 'oldest') return next;
  return value === UNDATED
    ? where.and([where('record.start', '=', UNDATED), where('record.id', '>', id)])
    : where.or([where.and([next, where('record.start', '>', UNDATED)]), where('record.start', '=', UNDATED)]);
}

/** How many a filter finds; null where it is one set alone with more than `most`, which need not be counted apart from being listed. */
async function countUpTo(engine: Engine, filter: RecordFilter, conditions: Conditions, most: number): Promise<number | null> {
  if (!narrows(filter)) return totalOf(engine.db);
  const { sets } = conditions;
  const [set, ...more] = sets;
  if (set && more.length === 0 && isSetAlone(filter)) {
    const count = await countOf(engine.db, sql`${set} limit ${most + 1}`);
    return count > most ? null : count;
  }
  const tallied = sets.length === 0 ? talliedAs(filter) : null;
  if (tallied) return totalOf(engine.db, tallied);
  const { total } = await found(engine, conditions)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

async function countOf(db: Reader, set: RawBuilder<number>): Promise<number> {
  const { rows } = await sql<{ readonly total: number }>`select count(*) as total from (${set}) as hits`.execute(db);
  return Number(rows[0]?.total ?? 0);
}

const asked = (filter: RecordFilter): (keyof RecordFilter)[] =>
  (Object.keys(filter) as (keyof RecordFilter)[]).filter((key) => {
    const value = filter[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });

/** Whether a filter leaves anything out. */
export const narrows = (filter: RecordFilter): boolean => asked(filter).length > 0;

const OWN: readonly (keyof RecordFilter)[] = ['types', 'statuses', 'from', 'to', 'since'];
const isSetAlone = (filter: RecordFilter): boolean => !asked(filter).some((key) => OWN.includes(key));

/** The tallies that answer a filter, where it asks for types only or for statuses only: no record has two of either. */
export function talliedAs(filter: RecordFilter): readonly string[] | null {
  const [only, ...more] = asked(filter);
  if (more.length > 0) return null;
  if (only === 'types') return [...new Set(filter.types)].map((type) => `type ${typeNumber(type)}`);
  return only === 'statuses' ? [...new Set(filter.statuses)].map((status) => `status ${statusNumber(status)}`) : null;
}

/** All records, or those of some tallies. */
export async function totalOf(db: Reader, among: readonly string[] = ['']): Promise<number> {
  const rows = await db
    .selectFrom('tally')
    .select('count')
    .where('among', 'in', [...among])
    .where('facet', '=', 'total')
    .execute();
  return rows.reduce((sum, { count }) => sum + count, 0);
}
