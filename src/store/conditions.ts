/**
 * What a filter asks of records: conditions on their own columns, and sets of their numbers from the tables beside them.
 * Deliberately absent: lists and counts (find-records.ts).
 */
import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { parseIso } from '../code/dates/calendar.ts';
import { fold } from '../text/normalise.ts';
import type { Engine } from './engine.ts';
import { statusNumber, typeNumber } from './light.ts';
import type { RecordFilter } from './store.ts';
import { type Tables, UNDATED } from './tables.ts';

export interface Conditions {
  /** Queries for numbers of records, none of them twice; a record must be in every one. */
  readonly sets: readonly RawBuilder<number>[];
  /** `scan`: so that no index is used for types and statuses. */
  readonly own: (where: ExpressionBuilder<Tables, 'record'>, scan: boolean) => Expression<SqlBool>[];
}

export function conditionsOf(engine: Engine, filter: RecordFilter): Conditions {
  return {
    sets: [...parties(filter), ...placeSets(filter), ...outletSets(filter), ...wordSets(engine, filter)],
    own: (where, scan) => [
      ...oneOf('type', (filter.types ?? []).map(typeNumber), scan),
      ...oneOf('status', (filter.statuses ?? []).map(statusNumber), scan),
      ...days(where, filter),
      ...(filter.since === undefined ? [] : [where('record.first', '>', filter.since)]),
    ],
  };
}

const oneOf = (column: 'type' | 'status', numbers: readonly number[], scan: boolean): Expression<SqlBool>[] =>
  numbers.length === 0 ? [] : [sql`${sql.raw(scan ? '+' : '')}${sql.ref(`record.${column}`)} in (${sql.join(numbers)})`];

/** Words without a letter find nothing. */
function wordSets(engine: Engine, { words }: RecordFilter): RawBuilder<number>[] {
  if (words === undefined) return [];
  const phrases = phrasesOf(words);
  return [phrases.length === 0 ? sql<number>`select record.id from record where 1 = 0` : engine.words.matching(phrases)];
}

function parties({ actor, recipient, dyad }: RecordFilter): RawBuilder<number>[] {
  const side = (code: string, role: number): RawBuilder<number> =>
    sql`select distinct record from party where code in (${sql.join(codes(code))}) and role = ${role}`;
  return [
    ...(actor === undefined ? [] : [side(actor, 0)]),
    ...(recipient === undefined ? [] : [side(recipient, 1)]),
    ...(dyad === undefined ? [] : [sql<number>`select record from dyad where a = ${dyad[0]} and b = ${dyad[1]}`]),
  ];
}

/** Three letters are a state, or an organisation of so short a name: WHO, ICC. */
function codes(code: string): string[] {
  const upper = code.toUpperCase();
  if (upper.startsWith('ORG:')) return [upper];
  return upper.length === 3 ? [upper, `ORG:${upper}`] : [`ORG:${upper}`];
}

/** A stretch counts where it meets the days asked for. */
function days(where: ExpressionBuilder<Tables, 'record'>, { from, to }: RecordFilter): Expression<SqlBool>[] {
  const [first, last] = [from === undefined ? null : parseIso(from), to === undefined ? null : parseIso(to)];
  return [
    ...(first === null ? [] : [where('record.finish', '>=', first), where('record.start', '>', UNDATED)]),
    ...(last === null ? [] : [where('record.start', '<=', last), where('record.start', '>', UNDATED)]),
  ];
}

/** Names of places are few beside records: they are all read. */
function placeSets({ place }: RecordFilter): RawBuilder<number>[] {
  if (place === undefined) return [];
  const code = place.toUpperCase();
  if (/^[A-Z]{3}$/u.test(code)) return [sql`select record from party where code = ${code} and role = 2`];
  const like = `%${fold(place).replaceAll(/[%_\\]/gu, '')}%`;
  return [sql`select record from placed where place in (select id from place where name like ${like})`];
}

function outletSets({ outlet }: RecordFilter): RawBuilder<number>[] {
  if (outlet === undefined) return [];
  const name = outlet.toLowerCase();
  return [sql`select distinct record from teller where outlet in (select id from outlet where lower(name) = ${name} or domain = ${name})`];
}

/** Words in quotation marks are a phrase, every other word is one by itself; folded, and with nothing that a search language could read. */
export function phrasesOf(words: string): string[] {
  const pieces = [...fold(words).matchAll(/["“]([^"“”]*)["”]|(\S+)/gu)].map(([, phrase, word]) => phrase ?? word ?? '');
  return pieces.map((piece) => [...piece.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].join(' ')).filter((piece) => piece !== '');
}
