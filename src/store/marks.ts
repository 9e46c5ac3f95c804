/**
 * What records without a day are found by, as words in the index of words: each a hash that no text has. Two marks may fall together: then
 * a record too many is found, and merging tells them apart.
 */
import { crc32 } from 'node:zlib';
import { sql } from 'kysely';
import { type Marks, marksOf, soughtMarks } from '../merge/keys.ts';
import type { Telling } from '../model/telling.ts';
import type { Engine, Reader } from './engine.ts';
import { statusNumber } from './light.ts';
import { eachSome } from './some.ts';

const wordOf = (mark: string): string => `zq${crc32(mark).toString(36)}`;

/** The words of a telling, for the index. */
export function markWords(telling: Telling): readonly string[] {
  const { groups, details, open } = marksOf(telling);
  return [...groups, ...details, ...open].map(wordOf);
}

/** What more records than this share tells nothing apart: see CROWD in src/merge/gather.ts. */
const CROWD = 96;

/** Numbers of the records under marks that a telling seeks: those that it may be one with. */
export const markedLike = (engine: Engine, db: Reader, telling: Telling): Promise<number[]> => markedBy(engine, db, soughtMarks(telling));

/** Numbers of the records that share a mark with a claim or its answer, whenever either was told: see src/merge/answers.ts. */
export async function answeredLike(engine: Engine, db: Reader, telling: Telling): Promise<readonly number[]> {
  const { voices, status } = telling;
  if (voices.length === 0) return [];
  const found = await markedBy(engine, db, { ...marksOf(telling), open: [] });
  // What is only said to be so by who did it answers nothing but what is in dispute.
  return status === 'reported' && voices.every(({ stance }) => stance === 'asserts') ? disputed(db, found) : found;
}

const disputed = async (db: Reader, ids: readonly number[]): Promise<number[]> => {
  const rows = await eachSome(ids, (some) =>
    db.selectFrom('record').select('id').where('id', 'in', some).where('status', 'in', DISPUTED).execute(),
  );
  return rows.map(({ id }) => id);
};
const DISPUTED = [statusNumber('alleged'), statusNumber('disputed')];

async function markedBy({ words }: Engine, db: Reader, { groups, details, open }: Marks): Promise<number[]> {
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
