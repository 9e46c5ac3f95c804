/** How the records that a filter finds fall out by type, status, year, actor, recipient and outlet. */
import { dayNumber, dayOf } from '../code/dates/calendar.ts';
import { EVENT_TYPES, STATUSES } from '../model/event.ts';
import type { Engine } from './engine.ts';
import { countOf } from './find-records.ts';
import { type Hits, hitsOf } from './hits.ts';
import type { Lane } from './lanes.ts';
import { unchanged } from './meta.ts';
import type { Counted, FacetCounts, RecordFilter } from './store.ts';
import { UNDATED } from './tables.ts';

/** Values told of each facet but types, statuses and years. */
const MOST = 100;

export const facetsOf = (engine: Engine, filter: RecordFilter): Promise<FacetCounts> =>
  unchanged(engine.db, async () => {
    const found = await hitsOf(engine, filter, ['type', 'status', 'start', 'actors', 'recipients', 'outlets']);
    const outlets = new Map(
      (await engine.db.selectFrom('outlet').select(['id', 'name']).execute()).map(({ id, name }) => [String(id), name]),
    );
    const outletCounts = listed(found, 'outlets').map(([id, count]): [string, number] => [outlets.get(id) ?? id, count]);
    return {
      total: countOf(found),
      actors: counted(listed(found, 'actors')).slice(0, MOST),
      recipients: counted(listed(found, 'recipients')).slice(0, MOST),
      types: counted(numbered(found, 'type').map(([type, count]) => [EVENT_TYPES[type] as string, count])),
      statuses: counted(numbered(found, 'status').map(([status, count]) => [STATUSES[status] as string, count])),
      outlets: counted(outletCounts).slice(0, MOST),
      years: counted(yearly(found)).sort((a, b) => Number(a.value) - Number(b.value)),
    };
  });

/** Records by the number of each outlet. */
export async function outletCounts(engine: Engine): Promise<ReadonlyMap<string, number>> {
  return new Map(listed(await hitsOf(engine, {}, ['outlets']), 'outlets'));
}

/** The most frequent first. */
const counted = (counts: readonly (readonly [value: string, count: number])[]): Counted[] =>
  counts.map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** Values of a lane that are told at all, each with how many tell it. */
function numbered(
  { hits, lanes, lists }: Hits,
  name: 'type' | 'status' | 'start' | 'actors' | 'recipients' | 'outlets',
): [number, number][] {
  const lane = lanes[name];
  const [low, high] = name === 'start' ? boundsOf(hits, lane) : [0, Math.max(LEAST, lists.length)];
  const counts = new Uint32Array(high - low + 1);
  for (let i = 0; i < hits.length; i++) {
    if (hits[i] === 0 || lane[i] === UNDATED) continue;
    const at = (lane[i] as number) - low;
    counts[at] = (counts[at] as number) + 1;
  }
  const found: [number, number][] = [];
  for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) found.push([i + low, counts[i] as number]);
  return found;
}

/** Values that a lane of types or statuses has room for. */
const LEAST = 255;

/** The least day and the greatest. */
function boundsOf(hits: Uint8Array, days: Lane): [number, number] {
  let [low, high] = [0, 0];
  for (let i = 0; i < hits.length; i++) {
    const day = days[i] as number;
    if (hits[i] === 0 || day === UNDATED) continue;
    if (day < low) low = day;
    if (day > high) high = day;
  }
  return [low, high];
}

/** Members of the lists that a lane tells. */
function listed(found: Hits, name: 'actors' | 'recipients' | 'outlets'): [string, number][] {
  const sums = new Map<string, number>();
  for (const [list, count] of numbered(found, name))
    for (const word of found.lists[list]?.split(' ') ?? []) if (word !== '') sums.set(word, (sums.get(word) ?? 0) + count);
  return [...sums];
}

function yearly(found: Hits): [string, number][] {
  const sums = new Map<string, number>();
  let [year, last] = ['', Number.NEGATIVE_INFINITY];
  for (const [day, count] of numbered(found, 'start')) {
    if (day > last) {
      const number = dayOf(day).year;
      [year, last] = [String(number), dayNumber(number, 12, 31)];
    }
    sums.set(year, (sums.get(year) ?? 0) + count);
  }
  return [...sums];
}
