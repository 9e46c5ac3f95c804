/**
 * Writes records that merging made: their light columns, the indexes and words they are found by, their share in the counts.
 * Deliberately absent: merging, and which records have to be written.
 */
import type { EventRecord } from '../model/record.ts';
import { fold } from '../text/normalise.ts';
import { type Article, openArticles, type Place } from './articles.ts';
import { baseOf, deltaOf } from './base.ts';
import type { Engine, Writer } from './engine.ts';
import { codesOf, finishOf, indexRows, startOf, statusNumber, typeNumber } from './light.ts';
import { greatest } from './meta.ts';
import type { Row } from './tables.ts';
import { addTallies, Tallies } from './tallies.ts';

/** Records written in one go; their articles are held meanwhile. */
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

/** Inserts records; resolves with their numbers by their names. */
export async function putRecords(engine: Engine, writer: Writer, placed: readonly PlacedRecord[]): Promise<Map<string, number>> {
  const tallies = new Tallies();
  const numbers = new Map<string, number>();
  let id = await greatest(writer, 'record');
  const inOrder = placed.toSorted((a, b) => frameOf(a) - frameOf(b));
  for (let i = 0; i < inOrder.length; i += AT_ONCE) {
    const some = inOrder.slice(i, i + AT_ONCE).map((one) => ({ ...one, id: ++id }));
    for (const one of some) numbers.set(one.record.id, one.id);
    await putSome(engine, writer, some, tallies);
  }
  await addTallies(engine, writer, tallies);
  return numbers;
}

const frameOf = ({ tellings }: PlacedRecord): number => tellings[0]?.place.frame ?? 0;

type Numbered = PlacedRecord & { readonly id: number };

async function putSome(engine: Engine, writer: Writer, placed: readonly Numbered[], tallies: Tallies): Promise<void> {
  const quotes = new Map<number, Set<string>>();
  const rows: Row<'record'>[] = [];
  const wanted = Map.groupBy(
    placed.flatMap((one) => one.tellings.map((telling, i) => ({ one, telling, leads: i === 0 }))),
    ({ telling }) => telling.place.id,
  );
  const places = [...wanted.values()].flatMap((list) => list[0]?.telling.place ?? []);
  for await (const article of openArticles(writer, places))
    for (const { one, telling, leads } of wanted.get(article.place.id) ?? []) {
      const event = article.coded.events.findIndex(({ id }) => id === telling.event);
      const said = quotes.get(one.id) ?? new Set();
      quotes.set(one.id, said);
      for (const { quote } of article.coded.events[event]?.evidence ?? []) said.add(quote);
      if (leads) rows.push(recordRow(one, event, article));
    }
  for (const row of rows) tallies.add(row);
  const found = placed.map((one) => indexRows(one.id, one.record, outletsOf(one)));
  await engine.insert(writer, 'record', rows);
  await engine.insert(
    writer,
    'telling',
    placed.flatMap(({ id, tellings }) => tellings.map(({ event, place }) => ({ event, article: place.id, record: id }))),
  );
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
    'teller',
    found.flatMap(({ teller }) => teller),
  );
  await engine.words.add(
    writer,
    [...quotes].map(([record, said]) => ({ record, text: fold([...said].join('\n')) })),
  );
}

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
    place: record.place && fold(record.place.text),
    country: record.place?.country ?? null,
    origins: record.support.origins,
    article: place.id,
    event,
    first: Math.min(...tellings.map((one) => one.place.page)),
    delta: deltaOf(record, base),
  };
}
