/** Lists that very many records share (`RUS UKR`, outlets 3 and 17), each kept once and told by its number. */
import { sql } from 'kysely';
import type { Engine, Reader, Writer } from './engine.ts';

/** By number, from 0; apart by spaces. */
export async function listsOf(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{
    readonly all: string | null;
  }>`select string_agg(words, ${sql.lit('\n')} order by id) as "all" from list`.execute(db);
  return rows[0]?.all?.split('\n') ?? [];
}

/** Gives lists their numbers, new ones the next; `end` keeps those. */
export async function listsTo(engine: Engine, writer: Writer) {
  const numbers = new Map((await listsOf(writer)).map((words, id) => [words, id]));
  const known = numbers.size;
  return {
    numberOf(words: string): number {
      const number = numbers.get(words) ?? numbers.size;
      numbers.set(words, number);
      return number;
    },
    end: () =>
      engine.insert(
        writer,
        'list',
        [...numbers].slice(known).map(([words, id]) => ({ id, words })),
      ),
  };
}
