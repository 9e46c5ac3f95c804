/** Articles of pages that stand, or stood, at the addresses of others: what a later content replaces tells nothing any more. */
import type { Place } from './articles.ts';
import type { Reader } from './engine.ts';
import { generationOf } from './meta.ts';

/** Those at the same addresses as `due`, without these themselves. */
export async function otherContents(db: Reader, due: readonly Place[]): Promise<Place[]> {
  const pages = [...new Set(due.map(({ page }) => page))];
  const generation = await generationOf(db);
  const places: Place[] = [];
  for (let i = 0; i < pages.length; i += 500)
    places.push(
      ...(await db
        .selectFrom('article')
        .innerJoin('page', 'page.id', 'article.page')
        .select(['article.id', 'article.page', 'article.outlet', 'article.frame', 'article.slot'])
        .where('page.uri', 'in', (inner) =>
          inner
            .selectFrom('page')
            .select('uri')
            .where('id', 'in', pages.slice(i, i + 500))
            .where('uri', '<>', '-'),
        )
        .where('article.generation', '=', generation)
        .execute()),
    );
  const own = new Set(due.map(({ id }) => id));
  return places.filter(({ id }) => !own.has(id));
}
