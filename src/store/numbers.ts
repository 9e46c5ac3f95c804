/** Numbers of records, very many at once: as one text, since a row for each would take five times as long. */
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from './engine.ts';

/** Of a query for `record`s. */
export async function numbersOf(db: Reader, query: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ readonly numbers: string | null }>`
    select string_agg(cast(record as text), ',') as numbers from (${query}) as found`.execute(db);
  return rows[0]?.numbers ?? '';
}

const [COMMA, ZERO] = [44, 48];

export function eachNumber(numbers: string, take: (number: number) => void): void {
  let number = 0;
  for (let i = 0; i < numbers.length; i++) {
    const code = numbers.charCodeAt(i);
    if (code !== COMMA) number = number * 10 + code - ZERO;
    else {
      take(number);
      number = 0;
    }
  }
  if (numbers !== '') take(number);
}
