/**
 * What records without a day are found by, as words in the index of words: each a hash that no text has. Two marks may fall together: then
 * a record too many is found, and merging tells them apart.
 */
import { crc32 } from 'node:zlib';
import { sql } from 'kysely';
import { marksOf, soughtMarks } from '../merge/keys.ts';
import type { Telling } from '../model/telling.ts';
import type { Engine, Reader } from './engine.ts';

const wordOf = (mark: string): string => `zq${crc32(mark).toString(36)}`;

/** The words of a telling, for the index. */
export function markWords(telling: Telling): readonly string[] {
  const { groups, details, open } = marksOf(telling);
  return [...groups, ...details, ...open].map(wordOf);
}

/** What more records than this share tells nothing apart: see CROWD in src/merge/gather.ts. */
const CROWD = 96;

/** Numbers of the records under marks that a telling seeks. */
export async function markedLike({ words }: Engine, db: Reader, telling: Telling): Promise<number[]> {
  const { groups, details, open } = soughtMarks(telling);
  const found: number[] = [];
  const add = async (all: readonly (readonly string[])[], most: number): Promise<void> => {
    const marked = words.holding(all.map((one) => one.map(wordOf)));
    const { rows } = await sql<{ readonly id: number }>`${marked} limit ${most + 1}`.execute(db);
    if (rows.length <= most) found.push(...rows.map(({ id }) => id));
  };
  if (groups.length > 0) for (const detail of details) await add([groups, [detail]], CROWD);
  if (open.length > 0) await add([open], MOST);
  return found;
}

/** Days without a year between the same parties, in the same month: more are never met in practice. */
const MOST = 100_000;
