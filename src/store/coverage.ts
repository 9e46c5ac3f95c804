/** How many articles of each month name each two states: what tells silence from calm. */

import type { Dyad } from '../model/relation.ts';
import type { Source } from '../model/telling.ts';
import { monthKey, monthOf } from '../relate/periods.ts';
import type { Coverage } from '../relate/series.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import type { Row } from './tables.ts';

/** Rows of coverage; an article counts in the month in which it was published, if that is known. */
export function coverageOf(sources: Iterable<Source>): Row<'coverage'>[] {
  const rows = new Map<string, Row<'coverage'>>();
  for (const { published, states } of sources) {
    if (!published || published.start.slice(0, 7) !== published.end.slice(0, 7)) continue;
    const month = monthOf(published.start);
    for (const [i, a] of states.entries())
      for (const b of states.slice(i + 1)) {
        const key = `${a} ${b} ${month}`;
        const row = rows.get(key);
        if (row) row.articles++;
        else rows.set(key, { a, b, month, articles: 1 });
      }
  }
  return [...rows.values()];
}

export const putCoverage = (engine: Engine, writer: Writer, rows: readonly Row<'coverage'>[]): Promise<void> =>
  engine.insert(writer, 'coverage', rows);

/** Adds to what is there. */
export async function addCoverage(engine: Engine, writer: Writer, rows: readonly Row<'coverage'>[]): Promise<void> {
  const fresh: Row<'coverage'>[] = [];
  for (const row of rows) {
    const { numUpdatedRows } = await writer
      .updateTable('coverage')
      .set(({ eb }) => ({ articles: eb('articles', '+', row.articles) }))
      .where('a', '=', row.a)
      .where('b', '=', row.b)
      .where('month', '=', row.month)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) fresh.push(row);
  }
  await engine.insert(writer, 'coverage', fresh);
}

export async function coverageFor({ db }: { readonly db: Reader }, [a, b]: Dyad): Promise<Coverage> {
  const rows = await db.selectFrom('coverage').select(['month', 'articles']).where('a', '=', a).where('b', '=', b).execute();
  return new Map(rows.map(({ month, articles }) => [monthKey(month), articles]));
}
