/**
 * Words and sequences of words that very many records hold, each as a lane of bits: an index of words would list them one by one, and
 * compare the places of all words of a sequence. Which are common is found by looking at some of the records whenever all are written;
 * what is added later keeps to that.
 */
import type { Engine, Reader, Writer } from './engine.ts';
import { BLOCK, blockOf } from './lanes.ts';
import { numbersOf } from './numbers.ts';
import type { Row } from './tables.ts';

/** A word or sequence is common if it is in one record of so many, and in so many at least. */
const SHARE = 32;
const LEAST = 16;
/** The most that are kept so: the commonest. */
const MOST = 256;
/** Words of a sequence. */
const LONGEST = 4;
/** Records that are looked at. */
const SAMPLE = 20_000;

const PREFIX = 'word ';
const BYTES = BLOCK / 8;

/** Words as the index of words has them. */
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Looks at texts, of all that there are to be, and says which words and sequences are common among them. */
export function sampling(all: number) {
  const every = Math.ceil(all / SAMPLE);
  const looked: (readonly string[])[] = [];
  let seen = 0;
  return {
    look(text: string): void {
      if (seen++ % every === 0) looked.push(wordsIn(text));
    },
    /** A sequence is no more common than what it begins and ends with: so those of one length are sought among those of the length before. */
    common(): string[] {
      const counts = new Map<string, number>();
      for (let length = 1; length <= LONGEST; length++)
        for (const [sequence, count] of countsAmong(looked, length, counts)) counts.set(sequence, count);
      return [...counts]
        .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
        .slice(0, MOST)
        .map(([sequence]) => sequence);
    },
  };
}

function countsAmong(texts: readonly (readonly string[])[], length: number, shorter: ReadonlyMap<string, number>) {
  const counts = new Map<string, number>();
  for (const words of texts) {
    const found = new Set<string>();
    for (let at = 0; at + length <= words.length; at++) {
      const within = (from: number): boolean => length === 1 || shorter.has(words.slice(from, from + length - 1).join(' '));
      if (within(at) && within(at + 1)) found.add(words.slice(at, at + length).join(' '));
    }
    for (const sequence of found) counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= Math.max(LEAST, texts.length / SHARE));
}

/** Keeps these so, once all records stand in the index of words. `last`: the greatest number of a record. */
export async function putCommon(engine: Engine, writer: Writer, words: readonly string[], last: number): Promise<void> {
  for (const word of words) {
    const bits = new Uint8Array((blockOf(last) + 1) * BYTES);
    for (const id of await numbersOf(writer, engine.words.matching([word]))) set(bits, id, true);
    const rows = Array.from({ length: blockOf(last) + 1 }, (_, block): Row<'lane'> => {
      return { name: PREFIX + word, block, data: bits.slice(block * BYTES, (block + 1) * BYTES) };
    });
    await engine.insert(writer, 'lane', rows);
  }
}

/** Takes the texts of a few more records in. */
export async function addCommon(
  engine: Engine,
  writer: Writer,
  added: readonly { readonly record: number; readonly text: string }[],
): Promise<void> {
  const names = await writer.selectFrom('lane').select('name').where('block', '=', 0).where('name', 'like', `${PREFIX}%`).execute();
  for (const [block, some] of Map.groupBy(added, ({ record }) => blockOf(record))) {
    const rows = await writer.selectFrom('lane').selectAll().where('block', '=', block).where('name', 'like', `${PREFIX}%`).execute();
    const known = new Map(rows.map(({ name, data }) => [name, Uint8Array.from(data)]));
    const held = some.map(({ record, text }) => ({ at: record % BLOCK, said: ` ${wordsIn(text).join(' ')} ` }));
    const fresh = names.map(({ name }): Row<'lane'> => {
      const data = known.get(name) ?? new Uint8Array(BYTES);
      for (const { at, said } of held) set(data, at, said.includes(` ${name.slice(PREFIX.length)} `));
      return { name, block, data };
    });
    await writer.deleteFrom('lane').where('block', '=', block).where('name', 'like', `${PREFIX}%`).execute();
    await engine.insert(writer, 'lane', fresh);
  }
}

function set(bits: Uint8Array, id: number, to: boolean): void {
  const byte = bits[id >> 3] as number;
  bits[id >> 3] = to ? byte | (1 << (id & 7)) : byte & ~(1 << (id & 7));
}

/** Leaves of the hits those that hold each of these words and sequences as far as they are common; those that are not. */
export async function keepCommon(db: Reader, hits: Uint8Array, words: readonly string[]): Promise<string[]> {
  const names = words.map((word) => PREFIX + word);
  const rows = names.length === 0 ? [] : await db.selectFrom('lane').selectAll().where('name', 'in', names).execute();
  for (const { block, data } of rows)
    for (let i = 0; i < data.length; i++) {
      const [byte, at] = [data[i] as number, block * BLOCK + 8 * i];
      if (byte !== 255) for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) === 0) hits[at + bit] = 0;
    }
  const common = new Set(rows.map(({ name }) => name.slice(PREFIX.length)));
  return words.filter((word) => !common.has(word));
}
