/**
 * The whole record made again from the tellings of every article: read, merge, and write in one transaction, so that a reader sees the
 * record before or after and never in between, and whatever ends the process leaves it as it was.
 * Deliberately absent: what merging is (src/merge).
 */
import { crc32 } from 'node:zlib';
import { type Merged, merge } from '../merge/merge.ts';
import type { EventRecord } from '../model/record.ts';
import { PLACE } from './articles.ts';
import { canonical } from './canonical.ts';
import { coverageOf, putCoverage } from './coverage.ts';
import { dropAll } from './drop-records.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { type Gathered, gather, placedRecords } from './gather.ts';
import { allRecords } from './get-records.ts';
import { generationOf, nextRevision, revisionOf, setCarried, setMeta } from './meta.ts';
import { putConditions, putDoubts } from './put-others.ts';
import { putRecords } from './put-records.ts';
import { putRelations } from './put-relations.ts';
import type { MergeKnowledge, MergeReport } from './store.ts';
import type { Row } from './tables.ts';

/**
 * Makes the record again; `generation` is that of the articles that count from then on. Null where pages are kept that were not coded in it.
 */
export async function mergeAll(engine: Engine, known: MergeKnowledge, generation?: number): Promise<MergeReport | null> {
  for (;;) {
    const wanted = generation ?? (await generationOf(engine.db));
    const read = await readAll(engine.db, known, wanted);
    const before = await fingerprints(engine.db);
    const done = await engine.write(async (writer) => {
      // Somebody else merged meanwhile: what they took in must not be lost.
      if ((await revisionOf(writer)) !== read.revision) return false;
      if (await outdated(writer, wanted)) return null;
      await replaceAll(engine, writer, read, known, wanted);
      return true;
    });
    if (done !== false) return done && reportOf(before, read.merged);
  }
}

const outdated = async (writer: Writer, generation: number): Promise<boolean> =>
  (await writer.selectFrom('page').select('id').where('generation', '<', generation).limit(1).executeTakeFirst()) !== undefined;

/** The record to be, and no more of what it was made of than writing it takes: the tellings are let go. */
interface Read extends Pick<Gathered, 'told' | 'articles'> {
  readonly merged: Merged;
  readonly coverage: readonly Row<'coverage'>[];
  readonly revision: string;
  /** The last article. */
  readonly last: number;
}

async function readAll(db: Reader, known: MergeKnowledge, generation: number): Promise<Read> {
  const revision = await revisionOf(db);
  const places = await db.selectFrom('article').select(PLACE).where('generation', '=', generation).orderBy('id').execute();
  const { told, articles, ...gathered } = await gather(db, places);
  const merged = merge({ ...gathered, ...known });
  return { merged, told, articles, coverage: coverageOf(gathered.sources.values()), revision, last: places.at(-1)?.id ?? 0 };
}

async function replaceAll(engine: Engine, writer: Writer, read: Read, known: MergeKnowledge, generation: number): Promise<void> {
  const { merged, articles, coverage, last } = read;
  await dropAll(engine, writer);
  const numbers = await putRecords(engine, writer, placedRecords(read, merged));
  await putDoubts(engine, writer, merged, numbers);
  await putConditions(engine, writer, merged.conditions, (source) => articles.get(source));
  await putCoverage(engine, writer, coverage);
  await putRelations(engine, writer, known);
  await writer.updateTable('article').set({ merged: 1 }).where('generation', '=', generation).where('id', '<=', last).execute();
  await setCarried(writer, merged.carried);
  await setMeta(writer, 'due', '0');
  await setMeta(writer, 'generation', String(generation));
  await nextRevision(writer);
}

/** What every record says, by its name, as a number: enough to see that it says something else. */
async function fingerprints(db: Reader): Promise<Map<string, number>> {
  const prints = new Map<string, number>();
  for await (const records of allRecords(db))
    for (const { quote: _, title: __, outlets: ___, ...record } of records) prints.set(record.id, printOf(record));
  return prints;
}

const printOf = (record: EventRecord): number => crc32(canonical(record));

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
