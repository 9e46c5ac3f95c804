/** Numbers and names that the store keeps about itself. */
import type { Reader, Writer } from './engine.ts';

/** The greatest number given out in a table; 0 where it is empty. */
export async function greatest(
  db: Reader,
  table: 'frame' | 'page' | 'article' | 'record' | 'outlet' | 'judgement' | 'condition' | 'place',
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max<number | null>('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** In which the articles that count were coded; a rebuild codes every page again in the next one. */
export const generationOf = async (db: Reader): Promise<number> => Number((await metaOf(db)).get('generation') ?? 1);

export async function metaOf(db: Reader): Promise<Map<string, string>> {
  const rows = await db.selectFrom('meta').select(['key', 'value']).execute();
  return new Map(rows.map(({ key, value }) => [key, value]));
}

export async function setMeta(writer: Writer, key: string, value: string): Promise<void> {
  await writer
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Events of replaced contents that somebody judged → those for which the judgement holds now: see src/merge/carried.ts. */
export const carriedIn = async (db: Reader): Promise<Map<string, string>> =>
  new Map(JSON.parse((await metaOf(db)).get('carried') ?? '[]') as [string, string][]);

export const setCarried = (writer: Writer, carried: ReadonlyMap<string, string>): Promise<void> =>
  setMeta(writer, 'carried', JSON.stringify([...carried]));

/** What `read` gives, of one state of the record: once more where somebody merged meanwhile. */
export async function unchanged<Value>(db: Reader, read: () => Promise<Value>): Promise<Value> {
  for (;;) {
    const revision = await revisionOf(db);
    const value = await read();
    if ((await revisionOf(db)) === revision) return value;
  }
}

/** Changes with every merging and every judgement: who merges what was read before must see that it still holds. */
export const revisionOf = async (db: Reader): Promise<string> => (await metaOf(db)).get('revision') ?? '0';

export const nextRevision = async (writer: Writer): Promise<void> =>
  setMeta(writer, 'revision', String(Number(await revisionOf(writer)) + 1));
