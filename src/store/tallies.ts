/** Records by every single thing that facets count, kept as they come and go, so that nobody need count them all. */
import { dayOf } from '../code/dates/calendar.ts';
import type { Engine, Writer } from './engine.ts';
import { type Row, UNDATED } from './tables.ts';

export type Tallied = Pick<Row<'record'>, 'type' | 'status' | 'start' | 'actors' | 'recipients' | 'outlets'>;

export const yearOf = (day: number): string => String(dayOf(day).year);
const listOf = (words: string): string[] => (words === '' ? [] : words.split(' '));

/** What a record counts for, as facet and value. */
export const talliesOf = (record: Tallied): [facet: string, value: string][] => [
  ['total', ''],
  ['type', String(record.type)],
  ['status', String(record.status)],
  ...(record.start === UNDATED ? [] : [['year', yearOf(record.start)] as [string, string]]),
  ...listOf(record.actors).map((code): [string, string] => ['actor', code]),
  ...listOf(record.recipients).map((code): [string, string] => ['recipient', code]),
  ...listOf(record.outlets).map((id): [string, string] => ['outlet', id]),
];

/** Counts by facet and value. */
export class Tallies {
  readonly #counts = new Map<string, number>();

  add(record: Tallied, by: 1 | -1 = 1): void {
    for (const tally of talliesOf(record)) {
      const key = tally.join('\t');
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
    }
  }

  *[Symbol.iterator](): Iterator<Row<'tally'>> {
    for (const [key, count] of this.#counts) {
      const [facet = '', value = ''] = key.split('\t');
      yield { facet, value, count };
    }
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
