/**
 * Light columns of all records, each a lane of numbers by the records' own numbers, in blocks: what a question of very many records reads
 * instead of the records. A lane of a million is read and gone through in a few milliseconds.
 * Deliberately absent: what is asked of them (hits.ts).
 */
import type { Engine, Reader, Writer } from './engine.ts';
import type { Row } from './tables.ts';

/** `live`: 0 where no record has that number. `actors`, `recipients` and `outlets`: numbers of whole lists (lists.ts). */
const NAMES = ['live', 'type', 'status', 'start', 'finish', 'first', 'origins', 'actors', 'recipients', 'outlets'] as const;
export type LaneName = (typeof NAMES)[number];

/** All of one kind, which is what makes them quick to go through. */
export type Lane = Int32Array;
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
  const lanes = Object.fromEntries(NAMES.map((name) => [name, new Int32Array(wanted.includes(name) ? length : 0)])) as Record<
    LaneName,
    Lane
  >;
  for (const { name, block, data } of rows) lanes[name as LaneName].set(pieceIn(data), block * BLOCK);
  return lanes;
}

/** How many records there are. */
export async function recordCount(db: Reader): Promise<number> {
  const { live } = await readLanes(db, []);
  let count = 0;
  for (let i = 0; i < live.length; i++) count += live[i] as number;
  return count;
}

type Piece = Uint8Array | Uint16Array | Int32Array;

/** A block of a lane as it is kept: in as many bytes a number as its greatest takes. */
function pieceIn(data: Uint8Array): Piece {
  const width = data.byteLength / BLOCK;
  const { buffer, byteOffset } = data.byteOffset % width === 0 ? data : new Uint8Array(data);
  if (width === 1) return new Uint8Array(buffer, byteOffset, BLOCK);
  return width === 2 ? new Uint16Array(buffer, byteOffset, BLOCK) : new Int32Array(buffer, byteOffset, BLOCK);
}

function bytesOf(lane: Lane): Uint8Array {
  let [low, high] = [0, 0];
  for (const value of lane) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const piece = low < 0 || high > 0xffff ? lane : high > 0xff ? Uint16Array.from(lane) : Uint8Array.from(lane);
  return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
}

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
          const lane = known.get(name) ?? new Int32Array(BLOCK);
          for (const row of some) lane[row.id % BLOCK] = name === 'live' ? 1 : row[name];
          return { name, block, data: bytesOf(lane) };
        });
        await writer.deleteFrom('lane').where('name', 'in', NAMES).where('block', '=', block).execute();
        await engine.insert(writer, 'lane', fresh);
      }
    },
  };
}

async function blocksOf(writer: Writer, block: number): Promise<Map<string, Lane>> {
  const rows = await writer.selectFrom('lane').selectAll().where('name', 'in', NAMES).where('block', '=', block).execute();
  return new Map(rows.map(({ name, data }) => [name, Int32Array.from(pieceIn(data))]));
}

/** These records are no more. */
export async function clearLanes(writer: Writer, ids: readonly number[]): Promise<void> {
  for (const [block, some] of Map.groupBy(ids, blockOf)) {
    const live = (await blocksOf(writer, block)).get('live');
    if (!live) continue;
    for (const id of some) live[id % BLOCK] = 0;
    await writer
      .updateTable('lane')
      .set({ data: bytesOf(live) })
      .where('name', '=', 'live')
      .where('block', '=', block)
      .execute();
  }
}
