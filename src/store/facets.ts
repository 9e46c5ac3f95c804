/** How the records that a filter finds fall out. Without a filter the kept counts answer. */
import { EVENT_TYPES, STATUSES } from '../model/event.ts';
import type { Engine, Reader } from './engine.ts';
import { found, narrows, totalOf } from './find-records.ts';
import type { Counted, FacetCounts, RecordFilter } from './store.ts';
import type { Row } from './tables.ts';
import { Tallies } from './tallies.ts';

/** Values told of each facet but types, statuses and years. */
const MOST = 100;

export async function facetsOf(engine: Engine, filter: RecordFilter): Promise<FacetCounts> {
  const { total, rows } = narrows(filter)
    ? await counted(engine, filter)
    : { total: await totalOf(engine.db), rows: await kept(engine.db) };
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

const kept = (db: Reader): Promise<Row<'tally'>[]> => db.selectFrom('tally').selectAll().execute();

async function counted(engine: Engine, filter: RecordFilter): Promise<{ readonly total: number; readonly rows: readonly Row<'tally'>[] }> {
  const tallies = new Tallies();
  const records = await found(engine, filter)
    .select(['record.type', 'record.status', 'record.start', 'record.actors', 'record.recipients', 'record.outlets'])
    .execute();
  for (const record of records) tallies.add(record);
  return { total: records.length, rows: [...tallies] };
}
