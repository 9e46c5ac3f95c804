/**
 * Which records a filter finds: a byte for each number, 1 where it does. What stands in the lanes is asked of them; sets that have tables or
 * an index of words of their own come from there as lists of numbers. Deliberately absent: order (find-records.ts) and counts (facets.ts).
 */
import { type RawBuilder, sql } from 'kysely';
import { parseIso } from '../code/dates/calendar.ts';
import { fold } from '../text/normalise.ts';
import { keepCommon } from './common.ts';
import type { Engine, Reader } from './engine.ts';
import { type Lane, type LaneName, type Lanes, readLanes } from './lanes.ts';
import { statusNumber, typeNumber } from './light.ts';
import { type Lists, listsHolding, listsOf, NO_LISTS } from './lists.ts';
import { numbersOf } from './numbers.ts';
import type { RecordFilter } from './store.ts';
import { UNDATED } from './tables.ts';

export interface Hits {
  readonly hits: Uint8Array;
  readonly lanes: Lanes;
  readonly lists: Lists;
}

/** `wanted`: lanes that the caller reads besides. */
export async function hitsOf(engine: Engine, filter: RecordFilter, wanted: readonly LaneName[]): Promise<Hits> {
  const { db } = engine;
  const asked = lanesAsked(filter);
  const lanes = await readLanes(db, [...wanted, ...asked]);
  const lists = LISTED.some((name) => wanted.includes(name) || asked.includes(name)) ? await listsOf(db) : NO_LISTS;
  const hits = new Uint8Array(lanes.live);
  if (filter.types?.length) keepAmong(hits, lanes.type, filter.types.map(typeNumber));
  if (filter.statuses?.length) keepAmong(hits, lanes.status, filter.statuses.map(statusNumber));
  const [from, to] = [filter.from, filter.to].map((day) => (day === undefined ? null : parseIso(day)));
  if (from != null) keepWithin(hits, lanes.finish, from, Number.POSITIVE_INFINITY);
  if (to != null) keepWithin(hits, lanes.start, UNDATED + 1, to);
  if (filter.since !== undefined) keepWithin(hits, lanes.first, filter.since + 1, Number.POSITIVE_INFINITY);
  const holding = (words: readonly string[]): Promise<Uint8Array> => listsHolding(db, lists, words);
  if (filter.actor !== undefined) keepMarked(hits, lanes.actors, await holding(partyCodes(filter.actor)));
  if (filter.recipient !== undefined) keepMarked(hits, lanes.recipients, await holding(partyCodes(filter.recipient)));
  if (filter.outlet !== undefined) keepMarked(hits, lanes.outlets, await holding(await outletsNamed(db, filter.outlet)));
  for (const query of setsOf(filter)) keepOnly(hits, await numbersOf(db, query));
  if (filter.words !== undefined) await keepWorded(engine, hits, filter.words);
  return { hits, lanes, lists };
}

/** The numbers themselves, ascending. */
export function numbersHit({ hits }: Pick<Hits, 'hits'>): Int32Array {
  const numbers = new Int32Array(hits.length);
  let count = 0;
  for (let i = 0; i < hits.length; i++) {
    numbers[count] = i;
    count += hits[i] as number;
  }
  return numbers.subarray(0, count);
}

const LISTED: readonly LaneName[] = ['actors', 'recipients', 'outlets'];

function lanesAsked({ types, statuses, from, to, since, actor, recipient, outlet }: RecordFilter): LaneName[] {
  const asked: readonly (readonly [LaneName, unknown])[] = [
    ['type', types?.length || undefined],
    ['status', statuses?.length || undefined],
    ['finish', from],
    ['start', to],
    ['first', since],
    ['actors', actor],
    ['recipients', recipient],
    ['outlets', outlet],
  ];
  return asked.flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

function keepAmong(hits: Uint8Array, lane: Lane, values: readonly number[]): void {
  const wanted = new Uint8Array(Math.max(0, ...values) + 1);
  for (const value of values) wanted[value] = 1;
  keepMarked(hits, lane, wanted);
}

function keepMarked(hits: Uint8Array, lane: Lane, wanted: Uint8Array): void {
  for (let i = 0; i < hits.length; i++) if (wanted[lane[i] as number] !== 1) hits[i] = 0;
}

function keepWithin(hits: Uint8Array, lane: Lane, low: number, high: number): void {
  for (let i = 0; i < hits.length; i++) if ((lane[i] as number) < low || (lane[i] as number) > high) hits[i] = 0;
}

function keepOnly(hits: Uint8Array, numbers: Int32Array): void {
  const found = new Uint8Array(hits.length);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number < found.length) found[number] = hits[number] as number;
  }
  hits.set(found);
}

/** Queries for the `record`s of a dyad and of a place. */
const setsOf = ({ dyad, place }: RecordFilter): RawBuilder<unknown>[] => [
  ...(dyad ? [sql`select record from dyad where a = ${dyad[0]} and b = ${dyad[1]}`] : []),
  ...(place === undefined ? [] : [placeSet(place)]),
];

/** Words without a letter find nothing. */
async function keepWorded({ db, words: index }: Engine, hits: Uint8Array, words: string): Promise<void> {
  const phrases = phrasesOf(words);
  if (phrases.length === 0) hits.fill(0);
  const rare = await keepCommon(db, hits, phrases);
  if (rare.length > 0) keepOnly(hits, await numbersOf(db, index.matching(rare)));
}

/** Names of places are few beside records: they are all read. */
function placeSet(place: string): RawBuilder<unknown> {
  const code = place.toUpperCase();
  if (/^[A-Z]{3}$/u.test(code)) return sql`select record from party where code = ${code} and role = 2`;
  const like = `%${fold(place).replaceAll(/[%_\\]/gu, '')}%`;
  return sql`select record from placed where place in (select id from place where name like ${like})`;
}

/** Three letters are a state, or an organisation of so short a name: WHO, ICC. */
function partyCodes(code: string): string[] {
  const upper = code.toUpperCase();
  if (upper.startsWith('ORG:')) return [upper];
  return upper.length === 3 ? [upper, `ORG:${upper}`] : [`ORG:${upper}`];
}

/** Numbers of the outlets of a name or domain. */
async function outletsNamed(db: Reader, outlet: string): Promise<string[]> {
  const name = outlet.toLowerCase();
  const { rows } = await sql<{ readonly id: number }>`select id from outlet where lower(name) = ${name} or domain = ${name}`.execute(db);
  return rows.map(({ id }) => String(id));
}

/** Words in quotation marks are a phrase, every other word is one by itself; folded, and with nothing that a search language could read. */
function phrasesOf(words: string): string[] {
  const pieces = [...fold(words).matchAll(/["“]([^"“”]*)["”]|(\S+)/gu)].map(([, phrase, word]) => phrase ?? word ?? '');
  return pieces.map((piece) => [...piece.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].join(' ')).filter((piece) => piece !== '');
}
