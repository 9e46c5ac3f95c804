/** Counts over the whole store: what it holds, and from whom. */
import { isoOf } from '../code/dates/calendar.ts';
import type { Engine } from './engine.ts';
import { outletCounts } from './facets.ts';
import { hitsOf, numbersHit } from './hits.ts';
import { recordCount } from './lanes.ts';
import { generationOf } from './meta.ts';
import type { Counts, OutletRow } from './store.ts';

export async function countsOf(engine: Engine): Promise<Counts> {
  const { db } = engine;
  const generation = await generationOf(db);
  const count = async (table: 'page' | 'condition' | 'doubt' | 'judgement'): Promise<number> => {
    const { total } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return Number(total);
  };
  const articles = await db
    .selectFrom('article')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('articles'),
      fn.sum<number | null>('events').as('events'),
      fn.sum<number | null>(eb.case().when('merged', '<>', 1).then(1).else(0).end()).as('unmerged'),
    ])
    .where('generation', '=', generation)
    .executeTakeFirstOrThrow();
  const last = await db.selectFrom('page').select(['id', 'ingested']).orderBy('id', 'desc').limit(1).executeTakeFirst();
  return {
    pages: await count('page'),
    articles: Number(articles.articles),
    events: Number(articles.events ?? 0),
    records: await recordCount(db),
    conditions: await count('condition'),
    doubts: await count('doubt'),
    judgements: await count('judgement'),
    unmerged: Number(articles.unmerged ?? 0),
    mark: last?.id ?? 0,
    last: last ? new Date(last.ingested).toISOString() : null,
    size: await engine.size(),
  };
}

/** What came after a mark: pages, and records that none before tells. */
export async function since(
  engine: Engine,
  mark: number,
): Promise<{ readonly mark: number; readonly pages: number; readonly records: number }> {
  const pages = await engine.db
    .selectFrom('page')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('id', '>', mark)
    .executeTakeFirstOrThrow();
  return { mark, pages: Number(pages.total), records: numbersHit(await hitsOf(engine, { since: mark }, [])).length };
}

/** Every outlet, those with most articles first. */
export async function outletRows(engine: Engine): Promise<OutletRow[]> {
  const { db } = engine;
  const generation = await generationOf(db);
  const rows = await db
    .selectFrom('article')
    .select(({ fn }) => [
      'outlet',
      fn.count<number>('page').distinct().as('pages'),
      fn.countAll<number>().as('articles'),
      fn.min<number | null>('start').as('first'),
      fn.max<number | null>('finish').as('last'),
    ])
    .where('generation', '=', generation)
    .groupBy('outlet')
    .execute();
  const outlets = new Map((await db.selectFrom('outlet').selectAll().execute()).map((outlet) => [outlet.id, outlet]));
  const told = await outletCounts(engine);
  return rows
    .map(({ outlet, pages, articles, first, last }) => ({
      outlet: outlets.get(outlet)?.name ?? '',
      domain: outlets.get(outlet)?.domain ?? null,
      pages: Number(pages),
      articles: Number(articles),
      records: told.get(String(outlet)) ?? 0,
      first: first === null ? null : isoOf(first),
      last: last === null ? null : isoOf(last),
    }))
    .sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}
