/**
 * Takes what was kept or judged since into the record.
 * Deliberately absent: making the whole record again (merge-all.ts).
 */
import type { Engine } from './engine.ts';
import { totalOf } from './find-records.ts';
import { mergeAll } from './merge-all.ts';
import { generationOf, metaOf } from './meta.ts';
import type { MergeKnowledge, MergeReport } from './store.ts';

export async function mergePending(engine: Engine, known: MergeKnowledge): Promise<MergeReport> {
  const generation = await generationOf(engine.db);
  const pending = await engine.db.selectFrom('article').select('id').where('generation', '=', generation).where('merged', '=', 0).execute();
  const due = (await metaOf(engine.db)).get('due') === '1';
  if (pending.length === 0 && !due) return { records: await totalOf(engine.db), gained: [], lost: [], changed: [], issues: [] };
  const report = await mergeAll(engine, known);
  if (!report) throw new Error('expected pages of the generation that counts but found others');
  await engine.settle();
  return report;
}
