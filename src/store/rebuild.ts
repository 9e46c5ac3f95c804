/**
 * Coding every kept page again, in a generation of its own that does not count until all of them are done: the record stays whole
 * meanwhile, others may go on keeping pages, and what was interrupted goes on where it stopped.
 */
import { insertArticles } from './articles.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { pagesBefore } from './ground.ts';
import { mergeAll } from './merge-all.ts';
import { generationOf, metaOf, setMeta } from './meta.ts';
import type { KeptPage, MergeKnowledge, MergeReport, RecodedBatch } from './store.ts';

const next = async (db: Reader): Promise<number> => (await generationOf(db)) + 1;

/** Begins, or goes on where one with the same `versions` stopped; resolves with the number of pages to be coded. */
export const beginRebuild = (engine: Engine, versions: string): Promise<number> =>
  engine.write(async (writer) => {
    const generation = await next(writer);
    if ((await metaOf(writer)).get('rebuilding') !== versions) {
      await forget(writer, generation, '=');
      await writer
        .updateTable('page')
        .set({ generation: generation - 1 })
        .execute();
      await setMeta(writer, 'rebuilding', versions);
    }
    const { total } = await writer
      .selectFrom('page')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('generation', '<', generation)
      .executeTakeFirstOrThrow();
    return Number(total);
  });

export const outdated = async (engine: Engine, limit: number): Promise<KeptPage[]> => pagesBefore(engine, await next(engine.db), limit);

export const recode = (engine: Engine, batches: readonly RecodedBatch[]): Promise<void> =>
  engine.write(async (writer) => {
    const generation = await next(writer);
    for (const { pages, articles } of batches) {
      await insertArticles(engine, writer, { frame: articles, codings: pages }, generation);
      const ids = pages.map(({ page }) => page);
      await writer.updateTable('page').set({ generation }).where('id', 'in', ids).execute();
    }
  });

/** Null where pages were kept meanwhile that have to be coded first. */
export async function endRebuild(engine: Engine, known: MergeKnowledge): Promise<MergeReport | null> {
  const generation = await next(engine.db);
  const report = await mergeAll(engine, known, generation);
  if (report === null) return null;
  await engine.write(async (writer) => {
    await forget(writer, generation, '<');
    await setMeta(writer, 'rebuilding', '');
  });
  await engine.settle();
  return report;
}

/** Drops the articles of a generation, or of all before it, with the frames that they alone stand in. */
async function forget(writer: Writer, generation: number, which: '<' | '='): Promise<void> {
  const frames = await writer.selectFrom('article').select('frame').distinct().where('generation', which, generation).execute();
  await writer.deleteFrom('article').where('generation', which, generation).execute();
  const old = frames.map(({ frame }) => frame);
  for (let i = 0; i < old.length; i += 500)
    await writer
      .deleteFrom('frame')
      .where('id', 'in', old.slice(i, i + 500))
      .execute();
}
