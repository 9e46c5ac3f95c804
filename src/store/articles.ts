/**
 * Coded articles: what the coder made of a page, and the compact form that merging reads, several articles in one frame.
 * Deliberately absent: coding and merging.
 */
import { parseIso } from '../code/dates/calendar.ts';
import type { Source } from '../model/telling.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { unpacked } from './frame.ts';
import { greatest } from './meta.ts';
import type { CodedArticle, CodedParts, Coding, ToldParts } from './store.ts';

/** Pieces of a frame that one article takes. */
const PARTS = 3;

/** An article as pieces of a frame: its coded lines, its tellings, and its signature, which no compression makes smaller. */
export function articleParts({ coded, told }: CodedArticle): Uint8Array[] {
  const { signature, ...source } = told.source;
  return [
    Buffer.from(JSON.stringify(coded)),
    Buffer.from(JSON.stringify({ ...told, source })),
    new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength),
  ];
}

const codedIn = (parts: readonly Uint8Array[], slot: number): CodedParts => json(parts[slot * PARTS]) as CodedParts;

function toldIn(parts: readonly Uint8Array[], slot: number): ToldParts {
  const { source, ...told } = json(parts[slot * PARTS + 1]) as ToldParts & { readonly source: Omit<Source, 'signature'> };
  const bytes = Uint8Array.from(parts[slot * PARTS + 2] ?? []);
  return { ...told, source: { ...source, signature: new Uint32Array(bytes.buffer) } };
}

const json = (bytes: Uint8Array | undefined): unknown => JSON.parse(Buffer.from(bytes ?? []).toString());

/** Articles of pages in one frame, in its order; `page` null: not to be kept after all. */
export interface Articles {
  readonly frame: Uint8Array;
  readonly codings: readonly Coding[];
}

export async function insertArticles(engine: Engine, writer: Writer, { frame, codings }: Articles, generation: number): Promise<void> {
  const frameId = (await greatest(writer, 'frame')) + 1;
  await engine.insert(writer, 'frame', [{ id: frameId, data: frame }]);
  const outlets = await outletIds(engine, writer, codings);
  let id = await greatest(writer, 'article');
  let slot = 0;
  const rows = codings.flatMap(({ page, articles }) =>
    articles.flatMap(({ index, outlet, published, events }) => {
      const at = slot++;
      if (page === null) return [];
      id++;
      const [start, finish] = published ? [parseIso(published.start), parseIso(published.end)] : [null, null];
      return [
        {
          id,
          page,
          number: index,
          outlet: outlets.get(outlet.name) ?? 0,
          start,
          finish,
          events,
          frame: frameId,
          slot: at,
          generation,
          merged: 0,
        },
      ];
    }),
  );
  await engine.insert(writer, 'article', rows);
}

async function outletIds(engine: Engine, writer: Writer, codings: readonly Coding[]): Promise<Map<string, number>> {
  const wanted = new Map(codings.flatMap(({ articles }) => articles.map(({ outlet }) => [outlet.name, outlet.domain] as const)));
  if (wanted.size === 0) return new Map();
  const known = await writer
    .selectFrom('outlet')
    .select(['id', 'name'])
    .where('name', 'in', [...wanted.keys()])
    .execute();
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  let id = await greatest(writer, 'outlet');
  const fresh = [...wanted].filter(([name]) => !ids.has(name)).map(([name, domain]) => ({ id: ++id, name, domain }));
  await engine.insert(writer, 'outlet', fresh);
  for (const row of fresh) ids.set(row.name, row.id);
  return ids;
}

/** Where an article is to be found. */
export interface Place {
  readonly id: number;
  readonly page: number;
  readonly outlet: number;
  readonly frame: number;
  readonly slot: number;
}
export const PLACE = ['id', 'page', 'outlet', 'frame', 'slot'] as const;

/** Frames opened at once while a list of articles is read. */
const OPEN = 64;

export interface Article {
  readonly place: Place;
  readonly coded: CodedParts;
  readonly told: ToldParts;
}

export async function placesOf(db: Reader, ids: readonly number[]): Promise<Place[]> {
  const places: Place[] = [];
  const wanted = [...new Set(ids)];
  for (let i = 0; i < wanted.length; i += 1000)
    places.push(
      ...(await db
        .selectFrom('article')
        .select(PLACE)
        .where('id', 'in', wanted.slice(i, i + 1000))
        .execute()),
    );
  return places;
}

/** Tellings of articles, a frame at a time. */
export async function* toldArticles(db: Reader, places: readonly Place[]): AsyncGenerator<Omit<Article, 'coded'>> {
  for await (const { place, parts } of opened(db, places)) yield { place, told: toldIn(parts, place.slot) };
}

/** Articles whole, a frame at a time. */
export async function* openArticles(db: Reader, places: readonly Place[]): AsyncGenerator<Article> {
  for await (const { place, parts } of opened(db, places))
    yield { place, coded: codedIn(parts, place.slot), told: toldIn(parts, place.slot) };
}

/** Articles by their numbers. */
export async function articlesOf(db: Reader, ids: readonly number[]): Promise<Map<number, Article>> {
  const found = new Map<number, Article>();
  for await (const article of openArticles(db, await placesOf(db, ids))) found.set(article.place.id, article);
  return found;
}

async function* opened(
  db: Reader,
  places: readonly Place[],
): AsyncGenerator<{ readonly place: Place; readonly parts: readonly Uint8Array[] }> {
  const byFrame = Map.groupBy(places, ({ frame }) => frame);
  const ids = [...byFrame.keys()].sort((a, b) => a - b);
  for (let i = 0; i < ids.length; i += OPEN) {
    const frames = await db
      .selectFrom('frame')
      .selectAll()
      .where('id', 'in', ids.slice(i, i + OPEN))
      .orderBy('id')
      .execute();
    for (const { id, data } of frames) {
      const parts = unpacked(data);
      for (const place of byFrame.get(id) ?? []) yield { place, parts };
    }
  }
}
