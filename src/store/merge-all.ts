/**
 * The whole record made again from the tellings of every article: read, merge, and write in one transaction, so that a reader sees the
 * record before or after and never in between, and whatever ends the process leaves it as it was.
 * Deliberately absent: what merging is (src/merge).
 */

import { crc32 } from 'node:zlib';
import { type Merged, merge } from '../merge/merge.ts';
import type { EventRecord, Judgement } from '../model/record.ts';
import type { ConditionTelling, Source, Telling } from '../model/telling.ts';
import { PLACE, type Place, toldArticles } from './articles.ts';
import { coverageOf, putCoverage } from './coverage.ts';
import { dropAll } from './drop-records.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { allRecords } from './get-records.ts';
import { judgementsOf } from './ground.ts';
import { generationOf, metaOf, setMeta } from './meta.ts';
import { putConditions, putDoubts } from './put-others.ts';
import { type PlacedRecord, type PlacedTelling, putRecords } from './put-records.ts';
import { putRelations } from './put-relations.ts';
import type { MergeKnowledge, MergeReport } from './store.ts';

interface Gathered {
  readonly tellings: readonly Telling[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly conditions: readonly ConditionTelling[];
  readonly judgements: readonly Judgement[];
  /** Where each event is told, and by which source. */
  readonly told: ReadonlyMap<string, readonly (PlacedTelling & { readonly source: string })[]>;
  readonly articles: readonly number[];
  readonly revision: string;
}

/**
 * Makes the record again; `generation` is that of the articles that count from then on. Null where pages are kept that were not coded in it.
 */
export async function mergeAll(engine: Engine, known: MergeKnowledge, generation?: number): Promise<MergeReport | null> {
  for (;;) {
    const wanted = generation ?? (await generationOf(engine.db));
    const gathered = await gather(engine.db, wanted);
    const merged = merge({ ...gathered, ...known });
    const before = await fingerprints(engine.db);
    const done = await engine.write(async (writer) => {
      // Somebody else merged meanwhile: what they took in must not be lost.
      if ((await revisionOf(writer)) !== gathered.revision) return false;
      if (await outdated(writer, wanted)) return null;
      await replaceAll(engine, writer, gathered, merged, known, wanted);
      return true;
    });
    if (done !== false) return done && reportOf(before, merged);
  }
}

const outdated = async (writer: Writer, generation: number): Promise<boolean> =>
  (await writer.selectFrom('page').select('id').where('generation', '<', generation).limit(1).executeTakeFirst()) !== undefined;

const revisionOf = async (db: Reader): Promise<string> => (await metaOf(db)).get('revision') ?? '0';

async function gather(db: Reader, generation: number): Promise<Gathered> {
  const revision = await revisionOf(db);
  const places = await db.selectFrom('article').select(PLACE).where('generation', '=', generation).orderBy('id').execute();
  const tellings: Telling[] = [];
  const conditions: ConditionTelling[] = [];
  const sources = new Map<string, Source>();
  const told = new Map<string, (PlacedTelling & { source: string })[]>();
  for await (const { place, told: parts } of toldArticles(db, places)) {
    sources.set(parts.source.id, parts.source);
    conditions.push(...parts.conditions);
    for (const telling of parts.tellings) {
      tellings.push(telling);
      const at = { event: telling.event, place, source: telling.source };
      const others = told.get(telling.event);
      if (others) others.push(at);
      else told.set(telling.event, [at]);
    }
  }
  const judgements = await judgementsOf({ db });
  return { tellings, sources, conditions, judgements, told, articles: places.map(({ id }) => id), revision };
}

async function replaceAll(
  engine: Engine,
  writer: Writer,
  gathered: Gathered,
  merged: Merged,
  known: MergeKnowledge,
  generation: number,
): Promise<void> {
  await dropAll(engine, writer);
  const numbers = await putRecords(engine, writer, placedRecords(gathered, merged));
  await putDoubts(engine, writer, merged.doubts, numbers);
  await putConditions(engine, writer, merged.conditions);
  await putCoverage(engine, writer, coverageOf(gathered.sources.values()));
  await putRelations(engine, writer, known);
  await writer
    .updateTable('article')
    .set({ merged: 1 })
    .where('generation', '=', generation)
    .where('merged', '=', 0)
    .where('id', '<=', Math.max(0, ...lastOf(gathered.articles)))
    .execute();
  await setMeta(writer, 'due', '0');
  await setMeta(writer, 'generation', String(generation));
  await setMeta(writer, 'revision', String(Number(gathered.revision) + 1));
}

const lastOf = (ids: readonly number[]): readonly number[] => ids.slice(-1);

/** What every record says, by its name, as a number: enough to see that it says something else. */
async function fingerprints(db: Reader): Promise<Map<string, number>> {
  const prints = new Map<string, number>();
  for await (const records of allRecords(db))
    for (const { quote: _, title: __, outlets: ___, ...record } of records) prints.set(record.id, printOf(record));
  return prints;
}

const printOf = (record: EventRecord): number => crc32(JSON.stringify(record));

function reportOf(before: ReadonlyMap<string, number>, { records, issues }: Merged): MergeReport {
  const names = new Set(records.map(({ id }) => id));
  const isNew = ({ id }: EventRecord): boolean => !before.has(id);
  return {
    records: records.length,
    gained: records.filter(isNew).map(({ id }) => id),
    lost: [...before.keys()].filter((name) => !names.has(name)).sort(),
    changed: records.filter((record) => !isNew(record) && before.get(record.id) !== printOf(record)).map(({ id }) => id),
    issues,
  };
}

/** Each record with where it is told; what a later content of the same page replaced tells nothing. */
function placedRecords({ told }: Gathered, { records, superseded }: Merged): PlacedRecord[] {
  return records.map((record) => ({
    record,
    tellings: record.tellings.flatMap((event) => (told.get(event) ?? []).filter(({ source }) => !superseded.has(source)).sort(byPlace)),
  }));
}

const byPlace = (a: { readonly place: Place }, b: { readonly place: Place }): number => a.place.id - b.place.id;
