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

/** Records that stand in one table beside them. */
export interface RecordSet {
  /** A query for their numbers, none of them twice. */
  readonly ids: RawBuilder<number>;
  /** The same with the day on which each begins, where the table tells it and nothing that is asked is left to the record's own columns. */
  readonly dated: RawBuilder<number> | null;
}

export interface Conditions {
  /** A record must be in every one. */
  readonly sets: readonly RecordSet[];
  /** `scan`: so that no index is used for types and statuses. */
  readonly own: (where: ExpressionBuilder<Tables, 'record'>, scan: boolean) => Expression<SqlBool>[];
}

export function conditionsOf(engine: Engine, filter: RecordFilter): Conditions {
  return {
    sets: [...parties(filter), ...placeSets(filter), ...outletSets(filter), ...wordSets(engine, filter)],
    own: (where, scan) => [
      ...oneOf('record.type', (filter.types ?? []).map(typeNumber), scan),
      ...oneOf('record.status', (filter.statuses ?? []).map(statusNumber), scan),
      ...days(where, filter),
      ...(filter.since === undefined ? [] : [where('record.first', '>', filter.since)]),
    ],
  };
}

const oneOf = (column: string, numbers: readonly number[], scan = false): RawBuilder<SqlBool>[] =>
  numbers.length === 0 ? [] : [sql`${sql.raw(scan ? '+' : '')}${sql.ref(column)} in (${sql.join(numbers)})`];

/** Words without a letter find nothing. */
function wordSets(engine: Engine, { words }: RecordFilter): RecordSet[] {
  if (words === undefined) return [];
  const phrases = phrasesOf(words);
  return [
    { ids: phrases.length === 0 ? sql<number>`select record.id from record where 1 = 0` : engine.words.matching(phrases), dated: null },
  ];
}

/** What is asked of the type and the status is asked of the table's own rows, so that no more records are looked up than it takes. */
function setIn(table: 'party' | 'dyad' | 'teller', where: RawBuilder<unknown>, filter: RecordFilter): RecordSet {
  const own = [...oneOf('type', (filter.types ?? []).map(typeNumber)), ...oneOf('status', (filter.statuses ?? []).map(statusNumber))];
  const rows = sql`from ${sql.table(table)} where ${sql.join([where, ...own], sql` and `)}`;
  const more = filter.from !== undefined || filter.to !== undefined || filter.since !== undefined;
  return { ids: sql`select distinct record ${rows}`, dated: more ? null : sql`select distinct record, start ${rows}` };
}

function parties(filter: RecordFilter): RecordSet[] {
  const { actor, recipient, dyad } = filter;
  const side = (code: string, role: number): RecordSet =>
    setIn('party', sql`code in (${sql.join(partyCodes(code))}) and role = ${role}`, filter);
  return [
    ...(actor === undefined ? [] : [side(actor, 0)]),
    ...(recipient === undefined ? [] : [side(recipient, 1)]),
    ...(dyad === undefined ? [] : [setIn('dyad', sql`a = ${dyad[0]} and b = ${dyad[1]}`, filter)]),
  ];
}

/** Three letters are a state, or an organisation of so short a name: WHO, ICC. */
export function partyCodes(code: string): string[] {
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
function placeSets(filter: RecordFilter): RecordSet[] {
  const { place } = filter;
  if (place === undefined) return [];
  const code = place.toUpperCase();
  if (/^[A-Z]{3}$/u.test(code)) return [setIn('party', sql`code = ${code} and role = 2`, filter)];
  const like = `%${fold(place).replaceAll(/[%_\\]/gu, '')}%`;
  return [{ ids: sql`select record from placed where place in (select id from place where name like ${like})`, dated: null }];
}

const outletSets = (filter: RecordFilter): RecordSet[] =>
  filter.outlet === undefined ? [] : [setIn('teller', sql`outlet in (${outletsNamed(filter.outlet)})`, filter)];

/** A query for the numbers of the outlets of a name or domain. */
export function outletsNamed(outlet: string): RawBuilder<{ readonly id: number }> {
  const name = outlet.toLowerCase();
  return sql`select id from outlet where lower(name) = ${name} or domain = ${name}`;
}

/** Words in quotation marks are a phrase, every other word is one by itself; folded, and with nothing that a search language could read. */
export function phrasesOf(words: string): string[] {
  const pieces = [...fold(words).matchAll(/["“]([^"“”]*)["”]|(\S+)/gu)].map(([, phrase, word]) => phrase ?? word ?? '');
  return pieces.map((piece) => [...piece.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].join(' ')).filter((piece) => piece !== '');
}
