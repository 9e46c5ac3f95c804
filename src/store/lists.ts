/**
 * Lists that very many records share (`RUS UKR`, outlets 3 and 17), each kept once and told by its number. A word alone is a list too, and
 * what a longer one is made of is told by the numbers of those, so that members are counted without a text being taken apart.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Engine, Reader, Writer } from './engine.ts';
import { numbersIn } from './numbers.ts';
import type { Row } from './tables.ts';

/** Members of list `i` stand in `all` from `at[i]` to before `at[i + 1]`. */
export interface Lists {
  readonly at: Int32Array;
  readonly all: Int32Array;
}

export const NO_LISTS: Lists = { at: new Int32Array(1), all: new Int32Array() };

/** As one text: a row for each would take several times as long. */
const joined = async (db: Reader, column: RawBuilder<unknown>, apart: string): Promise<string | null> => {
  const { rows } = await sql<{ readonly all: string | null }>`
    select string_agg(${column}, ${sql.lit(apart)} order by id) as "all" from list`.execute(db);
  return rows[0]?.all ?? null;
};

export async function listsOf(db: Reader): Promise<Lists> {
  const numbers = numbersIn((await joined(db, sql`size || ',' || members`, ',')) ?? '');
  const [at, all]: [number[], number[]] = [[0], []];
  for (let i = 0; i < numbers.length; ) {
    const size = numbers[i++] as number;
    for (const end = i + Math.max(1, size); i < end; i++) if (size > 0) all.push(numbers[i] as number);
    at.push(all.length);
  }
  return { at: Int32Array.from(at), all: Int32Array.from(all) };
}

/** By number; the words of a list apart by spaces. */
export const listWords = async (db: Reader): Promise<readonly string[]> => (await joined(db, sql.ref('words'), '\n'))?.split('\n') ?? [];

/** Marks the lists that hold one of these words. */
export async function listsHolding(db: Reader, { at, all }: Lists, words: readonly string[]): Promise<Uint8Array> {
  const marks = new Uint8Array(at.length - 1);
  if (words.length === 0) return marks;
  const rows = await db
    .selectFrom('list')
    .select('id')
    .where('words', 'in', [...words])
    .execute();
  const wanted = new Set(rows.map(({ id }) => id));
  for (let list = 0; list < marks.length; list++)
    for (let i = at[list] as number; i < (at[list + 1] as number); i++) if (wanted.has(all[i] as number)) marks[list] = 1;
  return marks;
}

/** Gives lists their numbers, new ones the next; `end` keeps those. */
export async function listsTo(engine: Engine, writer: Writer) {
  const numbers = new Map((await listWords(writer)).map((words, id) => [words, id]));
  const fresh: Row<'list'>[] = [];
  const numberOf = (words: string): number => {
    const known = numbers.get(words);
    if (known !== undefined) return known;
    const several = words.includes(' ') ? words.split(' ').map(numberOf) : [numbers.size];
    const id = numbers.size;
    numbers.set(words, id);
    fresh.push({ id, words, size: words === '' ? 0 : several.length, members: several.join(',') });
    return id;
  };
  return { numberOf, end: () => engine.insert(writer, 'list', fresh) };
}
