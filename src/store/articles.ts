/**
 * Coded articles: what the coder made of a page, and the compact form that merging reads, several articles in one frame.
 * Deliberately absent: coding and merging.
 */
import { parseIso } from '../code/dates/calendar.ts';
import { type PageName, type Telling, tellingFrom } from '../model/telling.ts';
import type { Engine, Reader, Writer } from './engine.ts';
import { unpacked } from './frame.ts';
import { greatest } from './meta.ts';
import type { CodedArticle, CodedParts, Coding, ToldParts } from './store.ts';
import { type Beside, besideOf, toldWith } from './told.ts';

/** Pieces of a frame that one article takes. */
const PARTS = 3;

/** An article as pieces of a frame: its coded lines, what merging reads beside them, and its signature, which nothing makes smaller. */
export function articleParts({ coded, told }: CodedArticle): Uint8Array[] {
  const { signature } = told.source;
  const { article, events, conditions } = coded;
  return [
    Buffer.from(JSON.stringify({ article, events, conditions })),
    Buffer.from(JSON.stringify(besideOf(coded, told))),
    new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength),
  ];
}

const codedIn = (parts: readonly Uint8Array[], slot: number): CodedParts => json(parts[slot * PARTS]) as CodedParts;

const besideIn = (parts: readonly Uint8Array[], slot: number): Beside => json(parts[slot * PARTS + 1]) as Beside;

function toldIn(parts: readonly Uint8Array[], slot: number, page: PageName): ToldParts {
  const bytes = Uint8Array.from(parts[slot * PARTS + 2] ?? []);
  return toldWith(codedIn(parts, slot), page, besideIn(parts, slot), new Uint32Array(bytes.buffer));
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
  /** What merging reads of its event of that number. */
  readonly telling: (number: number) => Telling | null;
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
export async function* toldArticles(
  db: Reader,
  places: readonly Place[],
): AsyncGenerator<{ readonly place: Place; readonly told: ToldParts }> {
  for (let i = 0; i < places.length; i += PAGES_AT_ONCE) {
    const some = places.slice(i, i + PAGES_AT_ONCE);
    const names = await pageNames(db, some);
    for await (const { place, parts } of opened(db, some)) {
      const page = names.get(place.page);
      if (page) yield { place, told: toldIn(parts, place.slot, page) };
    }
  }
}

const PAGES_AT_ONCE = 1000;

async function pageNames(db: Reader, places: readonly Place[]): Promise<Map<number, PageName>> {
  const ids = [...new Set(places.map(({ page }) => page))];
  const rows = await db.selectFrom('page').select(['id', 'uri', 'sha256', 'retrieved']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, uri, sha256, retrieved }) => [id, { uri, sha256: Buffer.from(sha256).toString('hex'), retrieved }]));
}

function articleIn(place: Place, parts: readonly Uint8Array[]): Article {
  const coded = codedIn(parts, place.slot);
  let beside: Beside | null = null;
  return {
    place,
    coded,
    telling: (number) => {
      const event = coded.events[number];
      beside ??= besideIn(parts, place.slot);
      return event ? { ...tellingFrom(event, ''), ...beside.tellings?.[number] } : null;
    },
  };
}

/** Articles, a frame at a time. */
export async function* openArticles(db: Reader, places: readonly Place[]): AsyncGenerator<Article> {
  for await (const { place, parts } of opened(db, places)) yield articleIn(place, parts);
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
