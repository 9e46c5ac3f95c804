/** Records by every single thing that facets count, kept as they come and go, so that nobody need count them all. */
import { dayOf } from '../code/dates/calendar.ts';
import type { Engine, Writer } from './engine.ts';
import { type Row, UNDATED } from './tables.ts';

export type Tallied = Pick<Row<'record'>, 'type' | 'status' | 'start' | 'actors' | 'recipients' | 'outlets'>;

/** Years by day: most records share theirs with others. */
const years = new Map<number, string>();

function yearOf(day: number): string {
  const known = years.get(day);
  if (known !== undefined) return known;
  const year = String(dayOf(day).year);
  years.set(day, year);
  return year;
}

type Counts = Map<string, number>;

/** Counts by facet and value. */
export class Tallies {
  readonly #facets = {
    total: new Map() as Counts,
    type: new Map() as Counts,
    status: new Map() as Counts,
    year: new Map() as Counts,
    actor: new Map() as Counts,
    recipient: new Map() as Counts,
    outlet: new Map() as Counts,
  };

  /** Everything that a record counts for. */
  add({ type, status, start, actors, recipients, outlets }: Tallied, by: 1 | -1 = 1): void {
    const facets = this.#facets;
    count(facets.total, '', by);
    count(facets.type, String(type), by);
    count(facets.status, String(status), by);
    if (start !== UNDATED) count(facets.year, yearOf(start), by);
    each(facets.actor, actors, by);
    each(facets.recipient, recipients, by);
    each(facets.outlet, outlets, by);
  }

  *[Symbol.iterator](): Iterator<Omit<Row<'tally'>, 'among'>> {
    for (const [facet, counts] of Object.entries(this.#facets)) for (const [value, number] of counts) yield { facet, value, count: number };
  }
}

function count(counts: Counts, value: string, by: number): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

function each(counts: Counts, words: string, by: number): void {
  if (words === '') return;
  if (!words.includes(' ')) count(counts, words, by);
  else for (const word of words.split(' ')) count(counts, word, by);
}

/** Counts among all records, and among those of each type and of each status. */
export class TalliesAmong {
  readonly #among = new Map<string, Tallies>();

  add(record: Tallied, by: 1 | -1 = 1): void {
    for (const among of ['', `type ${record.type}`, `status ${record.status}`]) {
      const tallies = this.#among.get(among) ?? new Tallies();
      this.#among.set(among, tallies);
      tallies.add(record, by);
    }
  }

  *[Symbol.iterator](): Iterator<Row<'tally'>> {
    for (const [among, tallies] of this.#among) for (const row of tallies) yield { among, ...row };
  }
}

/** Adds to the counts that are kept. */
export async function addTallies(engine: Engine, writer: Writer, tallies: TalliesAmong): Promise<void> {
  const rows = await writer.selectFrom('tally').select(['among', 'facet', 'value']).execute();
  const known = new Set(rows.map(keyOf));
  const fresh: Row<'tally'>[] = [];
  for (const row of tallies)
    if (!known.has(keyOf(row))) fresh.push(row);
    else if (row.count !== 0)
      await writer
        .updateTable('tally')
        .set(({ eb }) => ({ count: eb('count', '+', row.count) }))
        .where('among', '=', row.among)
        .where('facet', '=', row.facet)
        .where('value', '=', row.value)
        .execute();
  await engine.insert(writer, 'tally', fresh);
}

const keyOf = ({ among, facet, value }: Omit<Row<'tally'>, 'count'>): string => `${among}\t${facet}\t${value}`;
