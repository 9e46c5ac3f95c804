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

/** Counts by facet and value. */
export class Tallies {
  readonly #facets = new Map<string, Map<string, number>>();

  /** Everything that a record counts for. */
  add({ type, status, start, actors, recipients, outlets }: Tallied, by: 1 | -1 = 1): void {
    this.#count('total', '', by);
    this.#count('type', String(type), by);
    this.#count('status', String(status), by);
    if (start !== UNDATED) this.#count('year', yearOf(start), by);
    this.#each('actor', actors, by);
    this.#each('recipient', recipients, by);
    this.#each('outlet', outlets, by);
  }

  #each(facet: string, words: string, by: number): void {
    if (words === '') return;
    if (!words.includes(' ')) this.#count(facet, words, by);
    else for (const word of words.split(' ')) this.#count(facet, word, by);
  }

  #count(facet: string, value: string, by: number): void {
    let counts = this.#facets.get(facet);
    if (!counts) {
      counts = new Map();
      this.#facets.set(facet, counts);
    }
    counts.set(value, (counts.get(value) ?? 0) + by);
  }

  *[Symbol.iterator](): Iterator<Row<'tally'>> {
    for (const [facet, counts] of this.#facets) for (const [value, count] of counts) yield { facet, value, count };
  }
}

/** Adds to the counts that are kept. */
export async function addTallies(engine: Engine, writer: Writer, tallies: Tallies): Promise<void> {
  const rows = await writer.selectFrom('tally').select(['facet', 'value']).execute();
  const known = new Set(rows.map(({ facet, value }) => `${facet}\t${value}`));
  const fresh: Row<'tally'>[] = [];
  for (const { facet, value, count } of tallies)
    if (!known.has(`${facet}\t${value}`)) fresh.push({ facet, value, count });
    else if (count !== 0)
      await writer
        .updateTable('tally')
        .set(({ eb }) => ({ count: eb('count', '+', count) }))
        .where('facet', '=', facet)
        .where('value', '=', value)
        .execute();
  await engine.insert(writer, 'tally', fresh);
}
