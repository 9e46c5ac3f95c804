/**
 * Which records a filter finds, how many they are, and in what order they come. Continuations go by the last row's own values, so that
 * what is added meanwhile shifts nothing. Deliberately absent: the records themselves (get-records.ts).
 */
import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { parseIso } from '../code/dates/calendar.ts';
import { fold } from '../text/normalise.ts';
import type { Engine, Reader } from './engine.ts';
import { statusNumber, typeNumber } from './light.ts';
import type { Listing, RecordFilter, RecordOrder } from './store.ts';
import { type Row, type Tables, UNDATED } from './tables.ts';

type Where = ExpressionBuilder<Tables, 'record'>;
type Records<Value> = SelectQueryBuilder<Tables, 'record', Value>;

/** A query over the records that a filter finds. */
export function found(engine: Engine, filter: RecordFilter): Records<object> {
  const conditions = (where: Where): Expression<SqlBool>[] => [
    ...parties(where, filter),
    ...among(where, 'type', (filter.types ?? []).map(typeNumber)),
    ...among(where, 'status', (filter.statuses ?? []).map(statusNumber)),
    ...days(where, filter),
    ...(filter.since === undefined ? [] : [where('record.first', '>', filter.since)]),
    ...(filter.place === undefined ? [] : [place(where, filter.place)]),
    ...(filter.outlet === undefined ? [] : [outlet(where, filter.outlet)]),
    ...(filter.words === undefined ? [] : [words(engine, filter.words)]),
  ];
  return engine.db.selectFrom('record').where((where) => where.and(conditions(where)));
}

/** Words without a letter find nothing. */
function words(engine: Engine, wanted: string): Expression<SqlBool> {
  const phrases = phrasesOf(wanted);
  return phrases.length === 0 ? sql<SqlBool>`1 = 0` : engine.words.matching(sql.ref<number>('record.id'), phrases);
}

const among = (where: Where, column: 'type' | 'status', values: readonly number[]): Expression<SqlBool>[] =>
  values.length === 0 ? [] : [where(`record.${column}`, 'in', [...values])];

function parties(where: Where, { actor, recipient, dyad }: RecordFilter): Expression<SqlBool>[] {
  const side = (code: string, role: number): Expression<SqlBool> =>
    where('record.id', 'in', where.selectFrom('party').select('party.record').where('code', 'in', codes(code)).where('role', '=', role));
  return [
    ...(actor === undefined ? [] : [side(actor, 0)]),
    ...(recipient === undefined ? [] : [side(recipient, 1)]),
    ...(dyad === undefined
      ? []
      : [where('record.id', 'in', where.selectFrom('dyad').select('dyad.record').where('a', '=', dyad[0]).where('b', '=', dyad[1]))]),
  ];
}

/** Three letters are a state, or an organisation of so short a name: WHO, ICC. */
function codes(code: string): string[] {
  const upper = code.toUpperCase();
  if (upper.startsWith('ORG:')) return [upper];
  return upper.length === 3 ? [upper, `ORG:${upper}`] : [`ORG:${upper}`];
}

/** A stretch counts where it meets the days asked for. */
function days(where: Where, { from, to }: RecordFilter): Expression<SqlBool>[] {
  const [first, last] = [from === undefined ? null : parseIso(from), to === undefined ? null : parseIso(to)];
  return [
    ...(first === null ? [] : [where('record.finish', '>=', first), where('record.start', '>', UNDATED)]),
    ...(last === null ? [] : [where('record.start', '<=', last), where('record.start', '>', UNDATED)]),
  ];
}

function place(where: Where, wanted: string): Expression<SqlBool> {
  const code = wanted.toUpperCase();
  const words = where('record.place', 'like', `%${fold(wanted).replaceAll(/[%_\\]/gu, '')}%`);
  if (!/^[A-Z]{3}$/u.test(code)) return words;
  return where('record.id', 'in', where.selectFrom('party').select('party.record').where('code', '=', code).where('role', '=', 2));
}

function outlet(where: Where, wanted: string): Expression<SqlBool> {
  const named = where
    .selectFrom('outlet')
    .select('outlet.id')
    .where((is) =>
      is.or([is(is.fn<string>('lower', ['outlet.name']), '=', wanted.toLowerCase()), is('outlet.domain', '=', wanted.toLowerCase())]),
    );
  return where('record.id', 'in', where.selectFrom('teller').select('teller.record').where('outlet', 'in', named));
}

/** Words in quotation marks are a phrase, every other word is one by itself; folded, and with nothing that a search language could read. */
export function phrasesOf(words: string): string[] {
  const pieces = [...fold(words).matchAll(/["“]([^"“”]*)["”]|(\S+)/gu)].map(([, phrase, word]) => phrase ?? word ?? '');
  return pieces.map((piece) => [...piece.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].join(' ')).filter((piece) => piece !== '');
}

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
  let query = found(engine, filter).selectAll();
  // Undated records are the last in either direction.
  if (order === 'oldest') query = query.orderBy(sql`case when record.start = ${UNDATED} then 1 else 0 end`);
  for (const [column, direction] of columns) query = query.orderBy(`record.${column}`, direction);
  const mark = after === null ? null : readToken(after, columns.length);
  if (mark) query = query.where((where) => beyond(where, order, mark));
  const rows = await query.limit(limit + 1).execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, total: await count(engine, filter), next: last ? columns.map(([column]) => last[column]).join('.') : null };
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

async function count(engine: Engine, filter: RecordFilter): Promise<number> {
  if (narrows(filter)) {
    const { total } = await found(engine, filter)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return Number(total);
  }
  return totalOf(engine.db);
}

/** Whether a filter leaves anything out. */
export const narrows = (filter: RecordFilter): boolean =>
  Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));

export async function totalOf(db: Reader): Promise<number> {
  const row = await db.selectFrom('tally').select('count').where('facet', '=', 'total').executeTakeFirst();
  return row?.count ?? 0;
}
