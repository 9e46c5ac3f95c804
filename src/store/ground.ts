/**
 * Ground state: pages as they were handed in, judgements, and what the record was derived with. Only ever added to.
 * Deliberately absent: anything derived, but for the coded articles that are kept with their page in one go.
 */
import type { Judgement } from '../model/record.ts';
import type { PageName } from '../model/telling.ts';
import { insertArticles } from './articles.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { unpacked } from './frame.ts';
import { generationOf, greatest, nextRevision, setMeta } from './meta.ts';
import type { Batch, Coding, KeptAs, KeptName, KeptPage, PageForm } from './store.ts';
import type { Row } from './tables.ts';

/** Standard input is no address: what comes from there is never another version of what came before. */
const NOWHERE = '-';

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

/** Which of these are kept, by address: the hashes of every content at it. */
async function hashesAt(db: Reader, uris: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  if (uris.length === 0) return found;
  for (const { uri, sha256 } of await db
    .selectFrom('page')
    .select(['uri', 'sha256'])
    .where('uri', 'in', [...uris])
    .execute()) {
    const hashes = found.get(uri) ?? new Set();
    found.set(uri, hashes.add(hexOf(sha256)));
  }
  return found;
}

/** Whether each of these pages is kept. */
export async function has({ db }: Pick<Engine, 'db'>, names: readonly Pick<PageName, 'uri' | 'sha256'>[]): Promise<boolean[]> {
  const kept = await hashesAt(db, [...new Set(names.map(({ uri }) => uri))]);
  return names.map(({ uri, sha256 }) => kept.get(uri)?.has(sha256) === true);
}

/** Keeps pages with their articles, all or none; what is there already stays as it is. Durable once it resolves. */
export const keep = (engine: Engine, batches: readonly Batch[], at: string): Promise<KeptAs[]> =>
  engine.write(async (writer) => {
    const kept = await hashesAt(writer, [...new Set(batches.flatMap(({ pages }) => pages.map(({ name }) => name.uri)))]);
    const generation = await generationOf(writer);
    const all: KeptAs[] = [];
    for (const batch of batches) {
      const as = batch.pages.map(({ name }) => keptAs(name, kept));
      if (as.some((one) => one !== 'known')) await insertPages(engine, writer, batch, as, { at, generation });
      all.push(...as);
    }
    return all;
  });

function keptAs({ uri, sha256 }: PageName, kept: Map<string, Set<string>>): KeptAs {
  const hashes = kept.get(uri) ?? new Set();
  if (hashes.has(sha256)) return 'known';
  const changed = hashes.size > 0 && uri !== NOWHERE;
  kept.set(uri, hashes.add(sha256));
  return changed ? 'changed' : 'new';
}

interface Stamp {
  readonly at: string;
  readonly generation: number;
}

async function insertPages(engine: Engine, writer: Writer, batch: Batch, as: readonly KeptAs[], { at, generation }: Stamp): Promise<void> {
  const frame = (await greatest(writer, 'frame')) + 1;
  await engine.insert(writer, 'frame', [{ id: frame, data: batch.contents }]);
  const before = await greatest(writer, 'page');
  const rows: Row<'page'>[] = [];
  const codings: Coding[] = [];
  for (const [slot, { name, form, size, articles }] of batch.pages.entries()) {
    const kept = as[slot] !== 'known';
    const id = before + rows.length + 1;
    codings.push({ page: kept ? id : null, articles });
    if (!kept) continue;
    const { uri, sha256, retrieved } = name;
    rows.push({ id, uri, sha256: bytesOf(sha256), form, retrieved, ingested: Date.parse(at), size, frame, slot, generation });
  }
  await engine.insert(writer, 'page', rows);
  await insertArticles(engine, writer, { frame: batch.articles, codings }, generation);
}

const nameOf = (row: Pick<Row<'page'>, 'id' | 'uri' | 'sha256' | 'retrieved' | 'ingested'>): KeptName => ({
  id: row.id,
  uri: row.uri,
  sha256: hexOf(row.sha256),
  retrieved: row.retrieved,
  ingested: new Date(row.ingested).toISOString(),
});

const NAME = ['id', 'uri', 'sha256', 'retrieved', 'ingested'] as const;
/** By retrieval, then as they were kept: the last one is what stands at the address now, as far as anybody knows. */
const inTime = (a: KeptName, b: KeptName): number => compare(a.retrieved ?? '', b.retrieved ?? '') || a.id - b.id;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every content kept for an address, or the pages with a content, oldest first. */
export async function namesOf({ db }: Pick<Engine, 'db'>, uriOrHash: string): Promise<KeptName[]> {
  const byUri = await db.selectFrom('page').select(NAME).where('uri', '=', uriOrHash).execute();
  const isHash = /^[0-9a-f]{64}$/u.test(uriOrHash);
  const rows =
    byUri.length > 0 || !isHash ? byUri : await db.selectFrom('page').select(NAME).where('sha256', '=', bytesOf(uriOrHash)).execute();
  return rows.map(nameOf).sort(inTime);
}

/** Pages by their numbers; the other contents of their addresses with them, oldest first. */
export async function versionsOf({ db }: Pick<Engine, 'db'>, ids: readonly number[]): Promise<Map<number, readonly KeptName[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('page')
    .select(NAME)
    .where('uri', 'in', (inner) =>
      inner
        .selectFrom('page')
        .select('uri')
        .where('id', 'in', [...ids]),
    )
    .execute();
  const at = Map.groupBy(rows.map(nameOf).sort(inTime), ({ uri }) => uri);
  const found = new Map<number, readonly KeptName[]>();
  for (const names of at.values())
    for (const name of names) if (ids.includes(name.id)) found.set(name.id, name.uri === NOWHERE ? [name] : names);
  return found;
}

/** Pages with their bytes whose articles were coded before `generation`, in the order of keeping, after the page `after`. */
export async function pagesBefore({ db }: Pick<Engine, 'db'>, generation: number, limit: number): Promise<KeptPage[]> {
  const rows = await db.selectFrom('page').selectAll().where('generation', '<', generation).orderBy('id').limit(limit).execute();
  return withBytes(db, rows);
}

export async function pageOf({ db }: Pick<Engine, 'db'>, id: number): Promise<KeptPage | null> {
  const rows = await db.selectFrom('page').selectAll().where('id', '=', id).execute();
  return (await withBytes(db, rows))[0] ?? null;
}

async function withBytes(db: Reader, rows: readonly Row<'page'>[]): Promise<KeptPage[]> {
  const ids = [...new Set(rows.map(({ frame }) => frame))];
  if (ids.length === 0) return [];
  const frames = await db.selectFrom('frame').selectAll().where('id', 'in', ids).execute();
  const contents = new Map(frames.map(({ id, data }) => [id, unpacked(data)]));
  return rows.map((row) => ({
    ...nameOf(row),
    form: row.form as PageForm,
    bytes: contents.get(row.frame)?.[row.slot] ?? new Uint8Array(),
  }));
}

export async function judgementsOf({ db }: Pick<Engine, 'db'>): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().orderBy('id').execute();
  return rows.map(({ about, verdict, correction, author, at, note }) => ({
    about: JSON.parse(about) as string[],
    verdict: verdict as Judgement['verdict'],
    correction: correction === null ? null : (JSON.parse(correction) as Record<string, unknown>),
    by: author,
    at,
    note,
  }));
}

/** Adds a judgement, and has the articles it is about merged again. */
export const addJudgement = (engine: Engine, judgement: Judgement): Promise<void> =>
  engine.write(async (writer) => {
    const { about, verdict, correction, by, at, note } = judgement;
    const id = (await greatest(writer, 'judgement')) + 1;
    await writer
      .insertInto('judgement')
      .values({ id, about: JSON.stringify(about), verdict, correction: correction && JSON.stringify(correction), author: by, at, note })
      .execute();
    const told = await writer
      .selectFrom('telling')
      .select('article')
      .where('event', 'in', [...about])
      .execute();
    const articles = [...new Set(told.map(({ article }) => article))];
    if (articles.length > 0) await writer.updateTable('article').set({ merged: 2 }).where('id', 'in', articles).execute();
    await nextRevision(writer);
    // What was judged wrong is told nowhere any more, and only the whole can tell where it belongs.
    if (told.length < about.length) await setMeta(writer, 'due', '1');
  });

/** The coded events that ids name: those in the record, where a record's id stands for its first telling, and those judged before. */
export async function eventsOf({ db }: Pick<Engine, 'db'>, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Map(ids.map((id) => [id, id.replace(/^r/u, '')]));
  const told = await db
    .selectFrom('telling')
    .select('event')
    .where('event', 'in', [...wanted.values()])
    .execute();
  const judged = (await judgementsOf({ db })).flatMap(({ about }) => about);
  const known = new Set([...told.map(({ event }) => event), ...judged]);
  return new Map([...wanted].filter(([, event]) => known.has(event)));
}
