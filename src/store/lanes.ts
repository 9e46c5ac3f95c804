/**
 * Light columns of all records, each a lane of numbers by the records' own numbers, in blocks: what a question of very many records reads
 * instead of the records. A lane of a million is read and gone through in a few milliseconds.
 * Deliberately absent: what is asked of them (hits.ts).
 */
import type { Engine, Reader, Writer } from './engine.ts';
import type { Row } from './tables.ts';

/** `live`: 0 where no record has that number. `actors`, `recipients` and `outlets`: numbers of whole lists (lists.ts). */
const KINDS = {
  live: Uint8Array,
  type: Uint8Array,
  status: Uint8Array,
  start: Int32Array,
  finish: Int32Array,
  first: Int32Array,
  origins: Int32Array,
  actors: Int32Array,
  recipients: Int32Array,
  outlets: Int32Array,
} as const;

export type LaneName = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as LaneName[];

export type Lane = Uint8Array | Int32Array;
export type Lanes = Readonly<Record<LaneName, Lane>>;

/** What a record puts into the lanes. */
export type LaneRow = Readonly<Record<Exclude<LaneName, 'live'>, number>> & { readonly id: number };

/** Records in a block. */
export const BLOCK = 1 << 14;
export const blockOf = (id: number): number => Math.floor(id / BLOCK);

/** Only these lanes, each as long as there are numbers; the others are empty. */
export async function readLanes(db: Reader, names: Iterable<LaneName>): Promise<Lanes> {
  const wanted = [...new Set<LaneName>([...names, 'live'])];
  const rows = await db.selectFrom('lane').selectAll().where('name', 'in', wanted).execute();
  const length = BLOCK * rows.reduce((most, { block }) => Math.max(most, block + 1), 0);
  const lanes = Object.fromEntries(NAMES.map((name) => [name, new KINDS[name](wanted.includes(name) ? length : 0)])) as Record<
    LaneName,
    Lane
  >;
  for (const { name, block, data } of rows) lanes[name as LaneName].set(laneIn(name as LaneName, data), block * BLOCK);
  return lanes;
}

function laneIn(name: LaneName, data: Uint8Array): Lane {
  const bytes = Uint8Array.from(data);
  return new KINDS[name](bytes.buffer);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Lane): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

/** Takes in what new records have, and writes the blocks at the end. */
export function lanesTo(engine: Engine, writer: Writer) {
  const rows: LaneRow[] = [];
  return {
    take: (row: LaneRow): void => {
      rows.push(row);
    },
    async end(): Promise<void> {
      for (const [block, some] of Map.groupBy(rows, ({ id }) => blockOf(id))) {
        const known = await blocksOf(writer, block);
        const fresh = NAMES.map((name): Row<'lane'> => {
          const data = known.get(name);
          const lane = data ? laneIn(name, data) : new KINDS[name](BLOCK);
          for (const row of some) lane[row.id % BLOCK] = name === 'live' ? 1 : row[name];
          return { name, block, data: bytesOf(lane) };
        });
        await writer.deleteFrom('lane').where('name', 'in', NAMES).where('block', '=', block).execute();
        await engine.insert(writer, 'lane', fresh);
      }
    },
  };
}

async function blocksOf(writer: Writer, block: number): Promise<Map<string, Uint8Array>> {
  const rows = await writer.selectFrom('lane').selectAll().where('name', 'in', NAMES).where('block', '=', block).execute();
  return new Map(rows.map(({ name, data }) => [name, data]));
}

/** These records are no more. */
export async function clearLanes(writer: Writer, ids: readonly number[]): Promise<void> {
  for (const [block, some] of Map.groupBy(ids, blockOf)) {
    const data = (await blocksOf(writer, block)).get('live');
    if (!data) continue;
    const live = laneIn('live', data);
    for (const id of some) live[id % BLOCK] = 0;
    await writer
      .updateTable('lane')
      .set({ data: bytesOf(live) })
      .where('name', '=', 'live')
      .where('block', '=', block)
      .execute();
  }
}
