/**
 * Writes what merging made. Every row of a record comes from here: its light columns, the indexes it is found by, its words, its share in
 * the counts. Deliberately absent: merging, and which records have to be written.
 */
import { dayOf as calendarDay } from '../code/dates/calendar.ts';
import type { EventRecord } from '../model/record.ts';
import { fold } from '../text/normalise.ts';
import { type Article, openArticles, type Place } from './articles.ts';
import { baseOf, deltaOf } from './base.ts';
import type { Engine, Writer } from './engine.ts';
import { codesOf, finishOf, indexRows, startOf, statusNumber, talliesOf, typeNumber } from './light.ts';
import { greatest } from './meta.ts';
import type { Row } from './tables.ts';

/** Rows gathered before they are written. */
const AT_ONCE = 2000;

/** A record, with where its tellings stand; the first place is of the telling that it is shown by. */
export interface PlacedRecord {
  readonly record: EventRecord;
  readonly places: readonly TellingPlace[];
}

export interface TellingPlace {
  readonly event: string;
  readonly place: Place;
  readonly outlet: number;
}

const yearOf = (day: number): string => String(calendarDay(day).year);

/** Inserts records; resolves with their numbers, in the order given. */
export async function writeRecords(engine: Engine, writer: Writer, placed: readonly PlacedRecord[]): Promise<number[]> {
  const before = await greatest(writer, 'record');
  const numbers = placed.map((_, i) => before + 1 + i);
  const shown = Map.groupBy(
    placed.map((one, i) => ({ ...one, id: numbers[i] as number })),
    ({ places }) => places[0]?.place.id ?? 0,
  );
  const text = await textsOf(writer, placed, numbers);
  const out = sink(engine, writer);
  const leads = [...new Map(placed.map(({ places }) => [places[0]?.place.id, places[0]?.place])).values()].filter(
    (place) => place !== undefined,
  );
  for await (const article of openArticles(writer, leads))
    for (const one of shown.get(article.place.id) ?? []) await out.add(one.id, one, article, text.get(one.id) ?? '');
  await out.end();
  return numbers;
}

function sink(engine: Engine, writer: Writer) {
  const rows = {
    record: [] as Row<'record'>[],
    telling: [] as Row<'telling'>[],
    party: [] as Row<'party'>[],
    dyad: [] as Row<'dyad'>[],
    teller: [] as Row<'teller'>[],
  };
  const words: { record: number; text: string }[] = [];
  const tallies = new Map<string, number>();
  const flush = async (): Promise<void> => {
    await engine.insert(writer, 'record', rows.record.splice(0));
    await engine.insert(writer, 'telling', rows.telling.splice(0));
    await engine.insert(writer, 'party', rows.party.splice(0));
    await engine.insert(writer, 'dyad', rows.dyad.splice(0));
    await engine.insert(writer, 'teller', rows.teller.splice(0));
    await engine.words.add(writer, words.splice(0));
  };
  return {
    async add(id: number, { record, places }: PlacedRecord, article: Article, more: string): Promise<void> {
      const row = recordRow(id, record, places, article);
      rows.record.push(row);
      const outlets = row.outlets.split(' ').map(Number);
      const found = indexRows(id, record, outlets);
      rows.party.push(...found.party);
      rows.dyad.push(...found.dyad);
      rows.teller.push(...found.teller);
      for (const { event, place } of places) rows.telling.push({ event, article: place.id, record: id });
      words.push({ record: id, text: more });
      for (const tally of talliesOf(row, yearOf)) tallies.set(tally.join('\t'), (tallies.get(tally.join('\t')) ?? 0) + 1);
      if (rows.record.length >= AT_ONCE) await flush();
    },
    async end(): Promise<void> {
      await flush();
      await addTallies(engine, writer, tallies);
    },
  };
}

function recordRow(id: number, record: EventRecord, places: readonly TellingPlace[], { coded, told }: Article): Row<'record'> {
  const lead = places[0] as TellingPlace;
  const event = coded.events.findIndex((one) => one.id === lead.event);
  const telling = told.tellings.find((one) => one.event === lead.event);
  if (!telling) throw new Error(`expected the telling ${lead.event} in article ${lead.place.id} but found none`);
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
    outlets: [...new Set(places.map(({ outlet }) => outlet))].sort((a, b) => a - b).join(' '),
    country: record.place?.country ?? null,
    place: record.place && fold(record.place.text),
    origins: record.support.origins,
    article: lead.place.id,
    event,
    first: Math.min(...places.map(({ place }) => place.page)),
    delta: deltaOf(record, baseOf(telling, told.source)),
  };
}

/** The folded words of all quotes of each record. */
async function textsOf(writer: Writer, placed: readonly PlacedRecord[], numbers: readonly number[]): Promise<Map<number, string>> {
  const wanted = new Map<number, { readonly event: string; readonly record: number }[]>();
  const places = new Map<number, Place>();
  placed.forEach(({ places: all }, i) => {
    for (const { event, place } of all) {
      places.set(place.id, place);
      const list = wanted.get(place.id) ?? [];
      wanted.set(place.id, list);
      list.push({ event, record: numbers[i] as number });
    }
  });
  const quotes = new Map<number, Set<string>>();
  for await (const { place, coded } of openArticles(writer, [...places.values()]))
    for (const { event, record } of wanted.get(place.id) ?? []) {
      const said = quotes.get(record) ?? new Set();
      quotes.set(record, said);
      for (const { quote } of coded.events.find(({ id }) => id === event)?.evidence ?? []) said.add(quote);
    }
  return new Map([...quotes].map(([record, said]) => [record, fold([...said].join('\n'))]));
}

/** Adds to the counts of the facets; negative numbers take away. */
export async function addTallies(engine: Engine, writer: Writer, tallies: ReadonlyMap<string, number>): Promise<void> {
  const known = new Map(
    (await writer.selectFrom('tally').selectAll().execute()).map(({ facet, value, count }) => [`${facet}\t${value}`, count]),
  );
  const fresh: Row<'tally'>[] = [];
  for (const [key, count] of tallies) {
    const [facet = '', value = ''] = key.split('\t');
    const before = known.get(key);
    if (before === undefined) fresh.push({ facet, value, count });
    else
      await writer
        .updateTable('tally')
        .set({ count: before + count })
        .where('facet', '=', facet)
        .where('value', '=', value)
        .execute();
  }
  await engine.insert(writer, 'tally', fresh);
}

/** Takes records out, with everything that finds them. */
export async function removeRecords({ words, insert, ...engine }: Engine, writer: Writer, ids: readonly number[]): Promise<void> {
  const all = { words, insert, ...engine };
  const tallies = new Map<string, number>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const some = ids.slice(i, i + AT_ONCE);
    for (const row of await writer.selectFrom('record').selectAll().where('id', 'in', some).execute()) {
      for (const tally of talliesOf(row, yearOf)) tallies.set(tally.join('\t'), (tallies.get(tally.join('\t')) ?? 0) - 1);
    }
    await writer.deleteFrom('record').where('id', 'in', some).execute();
    await words.remove(writer, some);
  }
  await addTallies(all, writer, tallies);
}
