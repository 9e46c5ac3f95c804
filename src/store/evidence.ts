/** What records stand on: every telling with its page and its article, for many records at once. */
import { articlesOf } from './articles.ts';
import type { Engine } from './engine.ts';
import { tellingsOf } from './get-records.ts';
import { versionsOf } from './ground.ts';
import type { Evidence } from './store.ts';
import type { Row } from './tables.ts';

/** By the numbers of the records; of each in the order of publication. */
export async function evidenceOf(engine: Engine, rows: readonly Row<'record'>[]): Promise<Map<number, Evidence[]>> {
  const told = await tellingRows(engine, rows);
  const articles = await articlesOf(
    engine.db,
    told.map(({ article }) => article),
  );
  const versions = await versionsOf(engine, [...new Set([...articles.values()].map(({ place }) => place.page))]);
  const evidence = new Map<number, Evidence[]>(rows.map(({ id }) => [id, []]));
  for (const { event, article, record } of told) {
    const found = articles.get(article);
    const coded = found?.coded.events.find(({ id }) => id === event);
    const names = found && versions.get(found.place.page);
    const at = names?.findIndex(({ id }) => id === found?.place.page) ?? -1;
    const page = names?.[at];
    if (!found || !coded || !names || !page) continue;
    evidence
      .get(record)
      ?.push({ event: coded, page: { ...page, version: { number: at + 1, of: names.length } }, article: found.coded.article });
  }
  for (const list of evidence.values())
    list.sort((a, b) => compare(publishedOf(a), publishedOf(b)) || compare(a.page.uri, b.page.uri) || compare(a.event.id, b.event.id));
  return evidence;
}

/** Values in one condition; databases bound their number. */
const AT_ONCE = 500;

async function tellingRows({ db }: Engine, rows: readonly Row<'record'>[]): Promise<Row<'telling'>[]> {
  const events = rows.flatMap(tellingsOf);
  const wanted = new Set(rows.map(({ id }) => id));
  const found: Row<'telling'>[] = [];
  for (let i = 0; i < events.length; i += AT_ONCE)
    found.push(
      ...(await db
        .selectFrom('telling')
        .selectAll()
        .where('event', 'in', events.slice(i, i + AT_ONCE))
        .execute()),
    );
  return found.filter(({ record }) => wanted.has(record));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Undated articles come last. */
const publishedOf = ({ article }: Evidence): string => article.published?.end ?? '~';
