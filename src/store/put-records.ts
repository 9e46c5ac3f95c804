/**
 * Writes records that merging made: their light columns, the indexes and words they are found by, their places in the lanes.
 * Deliberately absent: merging, and which records have to be written.
 */
import type { EventRecord } from '../model/record.ts';
import { fold } from '../text/normalise.ts';
import { type Article, openArticles, type Place } from './articles.ts';
import { baseOf, deltaOf } from './base.ts';
import { addCommon, putCommon, sampling } from './common.ts';
import type { Engine, Writer } from './engine.ts';
import { lanesTo } from './lanes.ts';
import { codesOf, finishOf, indexRows, startOf, statusNumber, typeNumber } from './light.ts';
import { listsTo } from './lists.ts';
import { markWords } from './marks.ts';
import { greatest } from './meta.ts';
import type { Row } from './tables.ts';

/** Records gathered before they are written. */
const AT_ONCE = 4000;

/** A record, with where its tellings stand; the first is the one that it is shown by. */
export interface PlacedRecord {
  readonly record: EventRecord;
  readonly tellings: readonly PlacedTelling[];
}

export interface PlacedTelling {
  readonly event: string;
  readonly place: Place;
}

/** `place`: the number of its place's name. */
type Numbered = PlacedRecord & { readonly id: number; readonly place: number | null };

/** A telling that an article holds; `leads`: its record is shown by it. */
interface Held {
  readonly one: Numbered;
  readonly event: string;
  readonly leads: boolean;
}

/** Inserts records; resolves with their numbers by their names. Every frame is opened once, in the order in which they lie. */
export async function putRecords(engine: Engine, writer: Writer, placed: readonly PlacedRecord[]): Promise<Map<string, number>> {
  const before = await greatest(writer, 'record');
  const places = await placeNumbers(engine, writer, placed);
  const inOrder = placed
    .toSorted((a, b) => frameOf(a) - frameOf(b))
    .map((one, i): Numbered => ({ ...one, id: before + 1 + i, place: places.get(placeOf(one) ?? '') ?? null }));
  const held = Map.groupBy(
    inOrder.flatMap((one) => one.tellings.map(({ event, place }, i) => ({ one, event, place, leads: i === 0 }))),
    ({ place }) => place.id,
  );
  const out = await rowsTo(engine, writer, before === 0 ? placed.length : null);
  for await (const article of openArticles(
    writer,
    [...held.values()].flatMap((list) => list[0]?.place ?? []),
  )) {
    for (const telling of held.get(article.place.id) ?? []) out.take(telling, article);
    if (out.waiting() >= AT_ONCE) await out.write();
  }
  await out.end();
  return new Map(inOrder.map(({ id, record }) => [record.id, id]));
}

const placeOf = ({ record: { place } }: PlacedRecord): string | null => place && fold(place.text);

/** Numbers of the names of places; new ones are kept. */
async function placeNumbers(engine: Engine, writer: Writer, placed: readonly PlacedRecord[]): Promise<Map<string, number>> {
  const numbers = new Map((await writer.selectFrom('place').selectAll().execute()).map(({ id, name }) => [name, id]));
  let id = await greatest(writer, 'place');
  const fresh = [...new Set(placed.flatMap((one) => placeOf(one) ?? []))].filter((name) => !numbers.has(name));
  const rows = fresh.map((name) => ({ id: ++id, name }));
  await engine.insert(writer, 'place', rows);
  for (const row of rows) numbers.set(row.name, row.id);
  return numbers;
}

const frameOf = ({ tellings }: PlacedRecord): number => tellings[0]?.place.frame ?? 0;

/** `all`: how many records there are to be, where none was before. */
async function rowsTo(engine: Engine, writer: Writer, all: number | null) {
  const sample = all === null ? null : sampling(all);
  const lanes = lanesTo(engine, writer);
  const lists = await listsTo(engine, writer);
  const rows: Row<'record'>[] = [];
  const records: Numbered[] = [];
  const words: { record: number; text: string }[] = [];
  /** Quotes and marks of records that several articles tell, until all of them were opened. */
  const quotes = new Map<Numbered, Set<string>>();
  const write = async (): Promise<void> => {
    const some = records.splice(0);
    const found = some.map((one) => indexRows(one.id, one.record, one.place));
    const told = some.flatMap(({ id, tellings }) => tellings.map(({ event, place }) => ({ event, article: place.id, record: id })));
    await engine.insert(writer, 'record', rows.splice(0));
    await engine.insert(writer, 'telling', told);
    await engine.insert(
      writer,
      'party',
      found.flatMap(({ party }) => party),
    );
    await engine.insert(
      writer,
      'dyad',
      found.flatMap(({ dyad }) => dyad),
    );
    await engine.insert(
      writer,
      'placed',
      found.flatMap((one) => one.placed),
    );
    const texts = words.splice(0);
    await engine.words.add(writer, texts);
    if (sample) for (const { text } of texts) sample.look(text);
    else await addCommon(engine, writer, texts);
  };
  return {
    waiting: () => records.length,
    write,
    take({ one, event, leads }: Held, article: Article): void {
      const number = article.coded.events.findIndex(({ id }) => id === event);
      const said = quotes.get(one) ?? new Set();
      for (const { quote } of article.coded.events[number]?.evidence ?? []) said.add(fold(quote));
      const telling = article.telling(number);
      for (const word of telling ? markWords(telling) : []) said.add(word);
      if (one.tellings.length > 1) quotes.set(one, said);
      else words.push({ record: one.id, text: textOf(said) });
      if (!leads) return;
      const row = recordRow(one, number, article);
      const [actors, recipients, outlets] = [row.actors, row.recipients, row.outlets].map(lists.numberOf) as [number, number, number];
      lanes.take({ ...row, actors, recipients, outlets });
      rows.push(row);
      records.push(one);
    },
    async end(): Promise<void> {
      for (const [{ id }, said] of quotes) words.push({ record: id, text: textOf(said) });
      await write();
      await lists.end();
      await lanes.end();
      if (sample && all) await putCommon(engine, writer, sample.common(), all);
    },
  };
}

const textOf = (said: ReadonlySet<string>): string => [...said].join('\n');

const outletsOf = ({ tellings }: PlacedRecord): number[] => [...new Set(tellings.map(({ place }) => place.outlet))].sort((a, b) => a - b);

function recordRow(placed: Numbered, event: number, { place, coded }: Article): Row<'record'> {
  const { id, record, tellings } = placed;
  const base = baseOf(coded, event);
  if (!base) throw new Error(`expected the event ${tellings[0]?.event} in article ${place.id} but found none`);
  return {
    id,
    name: record.id,
    type: typeNumber(record.type),
    status: statusNumber(record.status),
    score: record.score,
    start: startOf(record),
    finish: finishOf(record),
    actors: codesOf(record.actors).join(' '),
    recipients: codesOf(record.recipients).join(' '),
    outlets: outletsOf(placed).join(' '),
    place: placed.place,
    country: record.place?.country ?? null,
    origins: record.support.origins,
    article: place.id,
    event,
    first: Math.min(...tellings.map((one) => one.place.page)),
    delta: deltaOf(record, base),
  };
}
