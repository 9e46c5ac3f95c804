/** Numbers of records, very many at once: as one text, since a row for each would take five times as long. */
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from './engine.ts';

/** Of a query for `record`s. */
export async function numbersOf(db: Reader, query: RawBuilder<unknown>): Promise<Int32Array> {
  const { rows } = await sql<{ readonly numbers: string | null }>`
    select string_agg(cast(record as text), ',') as numbers from (${query}) as found`.execute(db);
  return numbersIn(rows[0]?.numbers ?? '');
}

const [COMMA, ZERO] = [44, 48];

/** Apart by commas. */
export function numbersIn(text: string): Int32Array {
  const numbers = new Int32Array((text.length + 1) >> 1);
  let [count, number] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== COMMA) number = number * 10 + code - ZERO;
    else {
      numbers[count++] = number;
      number = 0;
    }
  }
  if (text !== '') numbers[count++] = number;
  return numbers.subarray(0, count);
}
