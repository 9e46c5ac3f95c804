/** Takes records out of everything that finds and counts them. Pages and judgements stay. */
import type { Engine, Writer } from './engine.ts';
import { tellingsOf } from './get-records.ts';
import { clearLanes } from './lanes.ts';
import type { Row } from './tables.ts';

/** Tables that hold nothing but what merging made. */
const MADE = [
  'record',
  'telling',
  'party',
  'dyad',
  'place',
  'placed',
  'lane',
  'list',
  'doubt',
  'rival',
  'condition',
  'holding',
  'relation',
  'coverage',
] as const;

export async function dropAll({ words }: Engine, writer: Writer): Promise<void> {
  for (const table of MADE) await writer.deleteFrom(table).execute();
  await words.clear(writer);
}

export async function dropRecords(engine: Engine, writer: Writer, rows: readonly Row<'record'>[]): Promise<void> {
  for (const row of rows) {
    const codes = [...listOf(row.actors), ...listOf(row.recipients), ...(row.country === null ? [] : [row.country])];
    const states = [...new Set(codes.filter((code) => code.length === 3))];
    if (codes.length > 0)
      await writer.deleteFrom('party').where('code', 'in', codes).where('start', '=', row.start).where('record', '=', row.id).execute();
    if (states.length > 1)
      await writer
        .deleteFrom('dyad')
        .where('a', 'in', states)
        .where('b', 'in', states)
        .where('start', '=', row.start)
        .where('record', '=', row.id)
        .execute();
    if (row.place !== null)
      await writer
        .deleteFrom('placed')
        .where('place', '=', row.place)
        .where('start', '=', row.start)
        .where('record', '=', row.id)
        .execute();
    await writer.deleteFrom('telling').where('event', 'in', tellingsOf(row)).where('record', '=', row.id).execute();
    for (const table of ['doubt', 'rival'] as const)
      for (const side of ['a', 'b'] as const) await writer.deleteFrom(table).where(side, '=', row.id).execute();
    await writer.deleteFrom('record').where('id', '=', row.id).execute();
  }
  const ids = rows.map(({ id }) => id);
  await engine.words.remove(writer, ids);
  await clearLanes(writer, ids);
}

const listOf = (words: string): string[] => (words === '' ? [] : words.split(' '));
