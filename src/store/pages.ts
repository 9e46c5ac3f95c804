/** A kept page with what was made of it. */
import { articlesOf } from './articles.ts';
import type { Engine } from './engine.ts';
import { namesOf, pageOf, versionsOf } from './ground.ts';
import { generationOf } from './meta.ts';
import type { PageDetail } from './store.ts';

/** By address or content hash: the latest content of the address, or the version asked for. */
export async function pageDetail(engine: Engine, uriOrHash: string, version: number | null): Promise<PageDetail | null> {
  const names = await namesOf(engine, uriOrHash);
  const wanted = version === null ? names.at(-1) : names[version - 1];
  const page = wanted && (await pageOf(engine, wanted.id));
  if (!page) return null;
  const versions = (await versionsOf(engine, [page.id])).get(page.id) ?? [];
  const generation = await generationOf(engine.db);
  const rows = await engine.db
    .selectFrom('article')
    .select('id')
    .where('page', '=', page.id)
    .where('generation', '=', generation)
    .execute();
  const articles = [
    ...(
      await articlesOf(
        engine.db,
        rows.map(({ id }) => id),
      )
    ).values(),
  ].map(({ coded }) => coded);
  articles.sort((a, b) => a.article.index - b.article.index);
  return {
    page: { ...page, version: { number: versions.findIndex(({ id }) => id === page.id) + 1, of: versions.length } },
    versions,
    articles,
    records: await recordNames(
      engine,
      articles.flatMap(({ events }) => events.map(({ id }) => id)),
    ),
  };
}

/** Names of the records that events are part of, by event. */
export async function recordNames({ db }: Engine, events: readonly string[]): Promise<Map<string, string>> {
  if (events.length === 0) return new Map();
  const rows = await db
    .selectFrom('telling')
    .innerJoin('record', 'record.id', 'telling.record')
    .select(['telling.event', 'record.name'])
    .where('telling.event', 'in', [...events])
    .execute();
  return new Map(rows.map(({ event, name }) => [event, name]));
}
