/**
 * Records as they were merged, put together again from their rows and articles, with the words to read them by.
 * Deliberately absent: which records are asked for (find-records.ts).
 */
import type { EventRecord, Link } from '../model/record.ts';
import { type Article, articlesOf } from './articles.ts';
import { baseOf, withDelta } from './base.ts';
import type { Reader } from './engine.ts';
import type { CodedParts, RecordRow } from './store.ts';
import type { Row } from './tables.ts';

/** Ids of the coded events that a record stands on. */
export function tellingsOf({ name, delta }: Pick<Row<'record'>, 'name' | 'delta'>): readonly string[] {
  const told = delta === null ? null : (JSON.parse(delta) as Partial<EventRecord>).tellings;
  return told ?? [name.slice(1)];
}

/** Its links, as they are kept; null where it has none of its own. */
export const linksOf = ({ delta }: Pick<Row<'record'>, 'delta'>): readonly Link[] =>
  delta === null ? [] : ((JSON.parse(delta) as Partial<EventRecord>).links ?? []);

/** The most telling first. */
const ROLES = ['lead', 'body', 'title', 'caption', 'teaser'];

function quoteIn({ evidence }: CodedParts['events'][number]): string {
  const sorted = evidence.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return sorted[0]?.quote ?? '';
}

/** In the order of the rows. */
export async function recordsOf(db: Reader, rows: readonly Row<'record'>[]): Promise<RecordRow[]> {
  const [articles, outlets] = [
    await articlesOf(
      db,
      rows.map(({ article }) => article),
    ),
    await outletNames(db, rows),
  ];
  return rows.map((row) => recordIn(row, articles.get(row.article), outlets));
}

function recordIn(row: Row<'record'>, article: Article | undefined, names: ReadonlyMap<number, string>): RecordRow {
  const [event, base] = [article?.coded.events[row.event], article && baseOf(article.coded, row.event)];
  if (!article || !event || !base) throw new Error(`expected the article of record ${row.name} but found none`);
  return {
    ...withDelta(base, row.delta),
    quote: quoteIn(event),
    title: article.coded.article.title,
    outlets: row.outlets
      .split(' ')
      .map((id) => names.get(Number(id)) ?? '')
      .sort(),
  };
}

async function outletNames(db: Reader, rows: readonly Row<'record'>[]): Promise<Map<number, string>> {
  const ids = [...new Set(rows.flatMap(({ outlets }) => outlets.split(' ').map(Number)))];
  if (ids.length === 0) return new Map();
  const found = await db.selectFrom('outlet').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** The rows of records by name, or by the id of any of their tellings, in no promised order. */
export async function rowsNamed(db: Reader, names: readonly string[]): Promise<Row<'record'>[]> {
  if (names.length === 0) return [];
  const events = names.map((name) => name.replace(/^r/u, ''));
  const rows: Row<'record'>[] = [];
  for (let i = 0; i < events.length; i += 500)
    rows.push(
      ...(await db
        .selectFrom('record')
        .selectAll()
        .where('id', 'in', (inner) =>
          inner
            .selectFrom('telling')
            .select('record')
            .where('event', 'in', events.slice(i, i + 500)),
        )
        .execute()),
    );
  return rows;
}

/** Rows read at once where all are wanted: in the order of their articles, so that each frame is opened once or twice. */
const AT_ONCE = 2000;

/** Every record, in no promised order, some at a time. */
export async function* allRecords(db: Reader): AsyncGenerator<RecordRow[]> {
  for (let after = 0; ; ) {
    const rows = await db.selectFrom('record').selectAll().where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    const last = rows.at(-1);
    if (!last) return;
    yield await recordsOf(db, rows);
    after = last.id;
  }
}
