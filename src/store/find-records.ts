/**
 * Which records a filter finds, how many they are, and in what order they come. Continuations go by the last row's own values, so that
 * what is added meanwhile shifts nothing. Deliberately absent: what a filter asks (hits.ts), the records themselves (get-records.ts).
 */
import type { Engine, Reader } from './engine.ts';
import { hitsOf, numbersHit } from './hits.ts';
import type { Lane } from './lanes.ts';
import { unchanged } from './meta.ts';
import { eachSome } from './some.ts';
import type { Listing, RecordFilter, RecordOrder } from './store.ts';
import { type Row, UNDATED } from './tables.ts';

/** The lane that an order goes by, and whether the greatest comes first; the record's number tells equals apart. */
const ORDERS: Readonly<Record<RecordOrder, readonly [lane: 'start' | 'first' | 'origins', down: boolean]>> = {
  newest: ['start', true],
  oldest: ['start', false],
  'latest-told': ['first', true],
  'most-told': ['origins', true],
};

export interface FoundRows {
  readonly rows: readonly Row<'record'>[];
  readonly total: number;
  readonly next: string | null;
}

export const listRecords = (engine: Engine, filter: RecordFilter, listing: Listing): Promise<FoundRows> =>
  unchanged(engine.db, async () => {
    const { order, limit, after } = listing;
    const [lane] = ORDERS[order];
    const found = await hitsOf(engine, filter, [lane]);
    const all = numbersHit(found);
    const ids = firstOf(all, found.lanes[lane], order, limit + 1, after);
    const rows = await rowsInOrder(engine.db, ids.slice(0, limit));
    const last = ids.length > limit ? rows.at(-1) : undefined;
    return { rows, total: all.length, next: last ? `${last[lane]}.${last.id}` : null };
  });

/** Names of all records that a filter finds, sorted: an order that does not depend on that in which pages came. */
export const namesFound = (engine: Engine, filter: RecordFilter): Promise<string[]> =>
  unchanged(engine.db, async () => {
    const { hits } = await hitsOf(engine, filter, []);
    const rows = await engine.db.selectFrom('record').select(['id', 'name']).execute();
    return rows.flatMap(({ id, name }) => (hits[id] === 1 ? [name] : [])).sort();
  });

async function rowsInOrder(db: Reader, ids: readonly number[]): Promise<Row<'record'>[]> {
  const rows = await eachSome(ids, (some) => db.selectFrom('record').selectAll().where('id', 'in', some).execute());
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A value and a number as one number by which they are sorted: values lie within ±2²⁴, numbers below 2²⁸. */
const NUMBERS = 2 ** 28;
const BEYOND = 2 ** 24;
/** Numbers kept before those that cannot be among the first are dropped. */
const ROOM = 4096;

/** Numbers of the first so many, after the one of this token. Undated records are the last in either direction. */
function firstOf(ids: Int32Array, lane: Lane, order: RecordOrder, most: number, after: string | null): number[] {
  const [, down] = ORDERS[order];
  const sign = down ? -1 : 1;
  const last = down ? UNDATED : BEYOND;
  const rankOf = (value: number, id: number): number => sign * ((value === UNDATED ? last : value) * NUMBERS + id);
  const mark = after === null ? null : readToken(after);
  const low = mark ? rankOf(...mark) : Number.NEGATIVE_INFINITY;
  const ranks = new Float64Array(most + ROOM);
  let [count, high] = [0, Number.POSITIVE_INFINITY];
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const rank = rankOf(lane[id] as number, id);
    if (rank <= low || rank >= high) continue;
    ranks[count++] = rank;
    if (count < ranks.length) continue;
    ranks.sort();
    count = most;
    high = ranks[most - 1] as number;
  }
  return [...ranks.subarray(0, count).sort().subarray(0, most)].map((rank) => (down ? modulo(-rank) : modulo(rank)));
}

const modulo = (rank: number): number => ((rank % NUMBERS) + NUMBERS) % NUMBERS;

/** Null where it is no token of this order. */
function readToken(token: string): [number, number] | null {
  const [value = Number.NaN, id = Number.NaN, ...more] = token.split('.').map(Number);
  return more.length === 0 && Number.isInteger(value) && Number.isInteger(id) ? [value, id] : null;
}
