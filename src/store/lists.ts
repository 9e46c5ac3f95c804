/**
 * Lists that very many records share (`RUS UKR`, outlets 3 and 17), each kept once and told by its number. A word alone is a list too, and
 * what a longer one is made of is told by the numbers of those, so that members are counted without a text being taken apart.
 */
import { sql } from 'kysely';
import type { Engine, Reader, Writer } from './engine.ts';
import { numbersIn } from './numbers.ts';
import type { Row } from './tables.ts';

/** List `i` has as many members as `size[i]`, in `numbers` from `at[i]` on. */
export interface Lists {
  readonly numbers: Int32Array;
  readonly at: Int32Array;
  readonly size: Int32Array;
}

export const NO_LISTS: Lists = { numbers: new Int32Array(), at: new Int32Array(), size: new Int32Array() };

/** As one text: a row for each would take several times as long. */
export async function listsOf(db: Reader): Promise<Lists> {
  const { rows } = await sql<{ readonly lists: string | null; readonly total: number }>`
    select string_agg(id || ',' || size || ',' || members, ',') as lists, count(*) as total from list`.execute(db);
  const numbers = numbersIn(rows[0]?.lists ?? '');
  const [at, size] = [new Int32Array(Number(rows[0]?.total ?? 0)), new Int32Array(Number(rows[0]?.total ?? 0))];
  for (let i = 0; i < numbers.length; i += 2 + (numbers[i + 1] as number)) {
    at[numbers[i] as number] = i + 2;
    size[numbers[i] as number] = numbers[i + 1] as number;
  }
  return { numbers, at, size };
}

/** Words by their numbers; the empty one is none. */
export async function wordsOf(db: Reader): Promise<[id: number, word: string][]> {
  const rows = await db.selectFrom('list').select(['id', 'words']).where('size', '=', 1).where('words', '<>', '').execute();
  return rows.map(({ id, words }) => [id, words]);
}

/** Marks the lists that hold one of these words. */
export async function listsHolding(db: Reader, { numbers, at, size }: Lists, words: readonly string[]): Promise<Uint8Array> {
  const marks = new Uint8Array(at.length);
  if (words.length === 0) return marks;
  const rows = await db
    .selectFrom('list')
    .select('id')
    .where('words', 'in', [...words])
    .execute();
  const wanted = new Set(rows.map(({ id }) => id));
  for (let list = 0; list < marks.length; list++)
    for (let i = 0; i < (size[list] as number); i++) if (wanted.has(numbers[(at[list] as number) + i] as number)) marks[list] = 1;
  return marks;
}

/** Gives lists their numbers, new ones the next; `end` keeps those. */
export async function listsTo(engine: Engine, writer: Writer) {
  const known = await writer.selectFrom('list').select(['id', 'words']).execute();
  const numbers = new Map(known.map(({ id, words }) => [words, id]));
  const fresh: Row<'list'>[] = [];
  const numberOf = (words: string): number => {
    const before = numbers.get(words);
    if (before !== undefined) return before;
    const several = words.includes(' ') ? words.split(' ').map(numberOf) : [numbers.size];
    const id = numbers.size;
    numbers.set(words, id);
    fresh.push({ id, words, size: several.length, members: several.join(',') });
    return id;
  };
  return { numberOf, end: () => engine.insert(writer, 'list', fresh) };
}
