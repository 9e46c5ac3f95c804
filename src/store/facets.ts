/** How the records that a filter finds fall out by type, status, year, actor, recipient and outlet. */
import { dayNumber, dayOf } from '../code/dates/calendar.ts';
import { EVENT_TYPES, STATUSES } from '../model/event.ts';
import type { Engine } from './engine.ts';
import { hitsOf, numbersHit } from './hits.ts';
import type { Lane } from './lanes.ts';
import { type Lists, wordsOf } from './lists.ts';
import { unchanged } from './meta.ts';
import type { Counted, FacetCounts, RecordFilter } from './store.ts';
import { UNDATED } from './tables.ts';

/** Values told of each facet but types, statuses and years. */
const MOST = 100;

export const facetsOf = (engine: Engine, filter: RecordFilter): Promise<FacetCounts> =>
  unchanged(engine.db, async () => {
    const found = await hitsOf(engine, filter, ['type', 'status', 'start', 'actors', 'recipients', 'outlets']);
    const { lanes, lists } = found;
    const ids = numbersHit(found);
    const words = await wordsOf(engine.db);
    const outlets = await outletNames(engine);
    const listed = (lane: Lane): Count[] => membersOf(sumsOf(ids, lane, 0, lists.at.length), lists, words);
    return {
      total: ids.length,
      actors: counted(listed(lanes.actors)).slice(0, MOST),
      recipients: counted(listed(lanes.recipients)).slice(0, MOST),
      types: counted(named(sumsOf(ids, lanes.type, 0, EVENT_TYPES.length), EVENT_TYPES)),
      statuses: counted(named(sumsOf(ids, lanes.status, 0, STATUSES.length), STATUSES)),
      outlets: counted(listed(lanes.outlets).map(([id, count]) => [outlets.get(id) ?? id, count])).slice(0, MOST),
      years: counted(yearly(ids, lanes.start)).sort((a, b) => Number(a.value) - Number(b.value)),
    };
  });

/** Records by the number of each outlet. */
export async function outletCounts(engine: Engine): Promise<ReadonlyMap<string, number>> {
  const found = await hitsOf(engine, {}, ['outlets']);
  const { lanes, lists } = found;
  return new Map(membersOf(sumsOf(numbersHit(found), lanes.outlets, 0, lists.at.length), lists, await wordsOf(engine.db)));
}

const outletNames = async ({ db }: Engine): Promise<Map<string, string>> =>
  new Map((await db.selectFrom('outlet').select(['id', 'name']).execute()).map(({ id, name }) => [String(id), name]));

type Count = readonly [value: string, count: number];

/** The most frequent first. */
const counted = (counts: readonly Count[]): Counted[] =>
  counts.map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** How many tell each value of a lane, from `low` on; what lies outside is not counted. */
function sumsOf(ids: Int32Array, lane: Lane, low: number, size: number): Uint32Array {
  const sums = new Uint32Array(size);
  for (let i = 0; i < ids.length; i++) {
    const at = (lane[ids[i] as number] as number) - low;
    if (at >= 0 && at < size) sums[at] = (sums[at] as number) + 1;
  }
  return sums;
}

const named = (sums: Uint32Array, names: readonly string[]): Count[] =>
  names.flatMap((name, i): Count[] => (sums[i] ? [[name, sums[i]]] : []));

/** Sums of lists → those of the words that they hold. */
function membersOf(sums: Uint32Array, { numbers, at, size }: Lists, words: readonly (readonly [id: number, word: string])[]): Count[] {
  const each = new Uint32Array(sums.length);
  for (let list = 0; list < sums.length; list++) {
    if (sums[list] === 0) continue;
    for (let i = at[list] as number; i < (at[list] as number) + (size[list] as number); i++) {
      const word = numbers[i] as number;
      each[word] = (each[word] as number) + (sums[list] as number);
    }
  }
  return words.flatMap(([id, word]): Count[] => (each[id] ? [[word, each[id]]] : []));
}

function yearly(ids: Int32Array, days: Lane): Count[] {
  let [low, high] = [0, 0];
  for (let i = 0; i < ids.length; i++) {
    const day = days[ids[i] as number] as number;
    if (day > UNDATED && day < low) low = day;
    if (day > high) high = day;
  }
  const years = new Map<number, number>();
  let [year, last] = [0, Number.NEGATIVE_INFINITY];
  sumsOf(ids, days, low, high - low + 1).forEach((count, i) => {
    if (count === 0) return;
    if (low + i > last) {
      ({ year } = dayOf(low + i));
      last = dayNumber(year, 12, 31);
    }
    years.set(year, (years.get(year) ?? 0) + count);
  });
  return [...years].map(([one, count]) => [String(one), count]);
}
