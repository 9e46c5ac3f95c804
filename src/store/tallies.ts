/** Records by every single thing that facets count, kept as they come and go, so that nobody need count them all. */
import { sql } from 'kysely';
import { dayOf } from '../code/dates/calendar.ts';
import type { Writer } from './engine.ts';
import { eachSome } from './some.ts';
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

const listOf = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

/** Names of the records among which those of a thing are counted. */
export const amongOf = (what: 'type' | 'status' | 'actor' | 'outlet', value: number | string): string => `${what} ${value}`;

/** Counts among all records, and among those of each type, status, actor and outlet. */
export class TalliesAmong {
  readonly #among = new Map<string, Tallies>();

  add(record: Tallied, by: 1 | -1 = 1): void {
    this.#add('', record, by);
    this.#add(amongOf('type', record.type), record, by);
    this.#add(amongOf('status', record.status), record, by);
    for (const actor of listOf(record.actors)) this.#add(amongOf('actor', actor), record, by);
    for (const outlet of listOf(record.outlets)) this.#add(amongOf('outlet', outlet), record, by);
  }

  #add(among: string, record: Tallied, by: 1 | -1): void {
    const tallies = this.#among.get(among) ?? new Tallies();
    this.#among.set(among, tallies);
    tallies.add(record, by);
  }

  *[Symbol.iterator](): Iterator<Row<'tally'>> {
    for (const [among, tallies] of this.#among) for (const row of tallies) yield { among, ...row };
  }
}

/** Adds to the counts that are kept. */
export async function addTallies(writer: Writer, tallies: TalliesAmong): Promise<void> {
  const rows = [...tallies].filter(({ count }) => count !== 0);
  await eachSome(rows, async (some) => {
    await writer
      .insertInto('tally')
      .values(some)
      .onConflict((known) => known.columns(['among', 'facet', 'value']).doUpdateSet({ count: sql<number>`tally.count + excluded.count` }))
      .execute();
    return [];
  });
}
