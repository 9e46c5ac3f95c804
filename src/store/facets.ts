/** How the records that a filter finds fall out. Without a filter, and for types, statuses, an actor or an outlet alone, the kept counts answer. */
import { EVENT_TYPES, STATUSES } from '../model/event.ts';
import { conditionsOf } from './conditions.ts';
import type { Engine, Reader } from './engine.ts';
import { found } from './find-records.ts';
import type { Counted, FacetCounts, RecordFilter } from './store.ts';
import type { Row } from './tables.ts';
import { narrows, talliedAs, totalOf } from './tallied.ts';
import { Tallies } from './tallies.ts';

/** Values told of each facet but types, statuses and years. */
const MOST = 100;

export async function facetsOf(engine: Engine, filter: RecordFilter): Promise<FacetCounts> {
  const tallied = narrows(filter) ? await talliedAs(engine.db, filter) : [''];
  const { total, rows } = tallied
    ? { total: await totalOf(engine.db, tallied), rows: await kept(engine.db, tallied) }
    : await counted(engine, filter);
  const by = Map.groupBy(rows, ({ facet }) => facet);
  const outlets = new Map(
    (await engine.db.selectFrom('outlet').select(['id', 'name']).execute()).map(({ id, name }) => [String(id), name]),
  );
  const named = (facet: string, nameOf: (value: string) => string = (value) => value): Counted[] =>
    (by.get(facet) ?? [])
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => ({ value: nameOf(value), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    total,
    actors: named('actor').slice(0, MOST),
    recipients: named('recipient').slice(0, MOST),
    types: named('type', (value) => EVENT_TYPES[Number(value)] ?? value),
    statuses: named('status', (value) => STATUSES[Number(value)] ?? value),
    outlets: named('outlet', (value) => outlets.get(value) ?? value).slice(0, MOST),
    years: named('year').sort((a, b) => Number(a.value) - Number(b.value)),
  };
}

type Facet = Omit<Row<'tally'>, 'among'>;

/** Summed over those of which no record has two. */
async function kept(db: Reader, among: readonly string[]): Promise<Facet[]> {
  const rows = await db
    .selectFrom('tally')
    .select(['facet', 'value', 'count'])
    .where('among', 'in', [...among])
    .execute();
  return [...Map.groupBy(rows, ({ facet, value }) => `${facet} ${value}`).values()].map((same) => ({
    ...(same[0] as Facet),
    count: same.reduce((sum, { count }) => sum + count, 0),
  }));
}

async function counted(engine: Engine, filter: RecordFilter): Promise<{ readonly total: number; readonly rows: readonly Facet[] }> {
  const tallies = new Tallies();
  const records = await found(engine, conditionsOf(engine, filter))
    .select(['record.type', 'record.status', 'record.start', 'record.actors', 'record.recipients', 'record.outlets'])
    .execute();
  for (const record of records) tallies.add(record);
  return { total: records.length, rows: [...tallies] };
}
