/**
 * Takes what was kept or judged since into the record: the whole again where it is small or much is new, else what the new may touch.
 * Deliberately absent: how either is done.
 */
import type { Engine } from './engine.ts';
import { recordCount } from './lanes.ts';
import { mergeAll } from './merge-all.ts';
import { mergeSome } from './merge-some.ts';
import { generationOf, metaOf } from './meta.ts';
import type { MergeKnowledge, MergeReport } from './store.ts';

/** Articles that are merged as a whole in a few seconds. */
const SMALL = 2000;
/** The share of new articles from which the whole is quicker. */
const MUCH = 0.02;

export async function mergePending(engine: Engine, known: MergeKnowledge): Promise<MergeReport> {
  const generation = await generationOf(engine.db);
  const { articles, pending } = await engine.db
    .selectFrom('article')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('articles'),
      fn.sum<number | null>(eb.case().when('merged', '<>', 1).then(1).else(0).end()).as('pending'),
    ])
    .where('generation', '=', generation)
    .executeTakeFirstOrThrow();
  const due = (await metaOf(engine.db)).get('due') === '1';
  if (Number(pending ?? 0) === 0 && !due) return { records: await recordCount(engine.db), gained: [], lost: [], changed: [], issues: [] };
  if (!due && Number(articles) > SMALL && Number(pending) < MUCH * Number(articles)) return mergeSome(engine, known);
  const report = await mergeAll(engine, known);
  if (!report) throw new Error('expected pages of the generation that counts but found others');
  await engine.settle();
  return report;
}
