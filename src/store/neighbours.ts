/**
 * Which records a telling may be one with, and to which it may be linked: by parties and days, and by marks (marks.ts) where there is no
 * day. Rather too many than too few.
 */
import { type SqlBool, sql } from 'kysely';
import { dayNumber, parseIso } from '../code/dates/calendar.ts';
import { kinOf, MUTUAL } from '../merge/acts.ts';
import { rejectedWith } from '../merge/answers.ts';
import { plannedWith, SOON } from '../merge/plans.ts';
import { shadesOf } from '../merge/shades.ts';
import type { EventType } from '../model/event.ts';
import type { Telling } from '../model/telling.ts';
import type { Engine, Reader } from './engine.ts';
import { codesOf, typeNumber } from './light.ts';
import { markedLike } from './marks.ts';
import { UNDATED } from './tables.ts';

/** Days by which the dates of tellings of one occurrence may lie apart, published days and wider dates included. */
const NEAR = 14;
/** A date of so many days is found by its pair alone. */
const WIDE = 10;
/** Years in which a day without its year is looked for. */
const YEARS = Array.from({ length: 60 }, (_, i) => 1980 + i);
/** Parties of a meeting of very many that suffice to find it. */
const MOST = 12;

/** Who is looked for: parties, of acts of these types. A pair of them is of both `sides`, or any two. */
interface Wanted {
  readonly codes: readonly string[];
  readonly types: readonly EventType[];
  readonly sides: readonly [readonly string[], readonly string[]] | null;
}

const partiesOf = ({ actors, recipients }: Telling): string[] => [...new Set([...codesOf(actors), ...codesOf(recipients)])].slice(0, MOST);
const daysOf = ({ date }: Telling): [number, number] | null => {
  const [start, end] = date ? [parseIso(date.start), parseIso(date.end)] : [null, null];
  return start === null || end === null || end - start > WIDE ? null : [start, end];
};

/** A wider date than this finds nothing by its months, and is not found by them. */
const LONG = 460;
/** Days by which dates that share a month may lie apart. */
const MONTH = 31;

/** Numbers of the records that the telling may be one with. */
export async function neighboursOf(engine: Engine, db: Reader, telling: Telling): Promise<Set<number>> {
  const wanted: Wanted = { codes: partiesOf(telling), types: kinOf(telling.type), sides: sidesOf(telling) };
  if (wanted.codes.length === 0) return new Set();
  const found = new Set(await markedLike(engine, db, telling));
  const days = daysOf(telling);
  const [start, end] = telling.date ? [parseIso(telling.date.start), parseIso(telling.date.end)] : [null, null];
  if (days) add(found, await between(db, wanted, days[0] - NEAR, days[1] + NEAR));
  else if (start !== null && end !== null && end - start <= LONG) add(found, await ofPair(db, wanted, [start - NEAR, end + NEAR]));
  else if (telling.open)
    add(found, telling.open.day === null ? await ofPair(db, wanted, null) : await onDays(db, wanted, openDays(telling)));
  const shades = shadesOf(telling.type);
  if (days && shades.length > 0) add(found, await ofPair(db, { ...wanted, types: shades, sides: null }, days));
  // Wider dates, which begin long before.
  if (start !== null && end !== null) add(found, await ofPair(db, wanted, [start - LONG - MONTH, end + MONTH], start - MONTH));
  else if (telling.open) add(found, await ofPair(db, wanted, null, UNDATED));
  return found;
}

/** Both sides of an act that has a direction: it is never one with what is told of two who did it together. */
const sidesOf = ({ type, actors, recipients }: Telling): Wanted['sides'] =>
  MUTUAL.has(type) ? null : [codesOf(actors), codesOf(recipients)];

/** Numbers of the records that announce what is told, or do what it announces, or that reject it. */
export async function plannedBeside(db: Reader, telling: Telling): Promise<readonly number[]> {
  const days = daysOf(telling);
  const wanted: Wanted = { codes: partiesOf(telling), types: [...plannedWith(telling.type), ...rejectedWith(telling.type)], sides: null };
  if (!days || wanted.types.length === 0) return [];
  const around: [number, number] = [days[0] - SOON - 1, days[1] + SOON + 1];
  return wanted.codes.length === 1 ? between(db, wanted, ...around) : ofPair(db, wanted, around);
}

function add(found: Set<number>, more: readonly number[]): void {
  for (const one of more) found.add(one);
}

const party = (db: Reader, { codes, types }: Wanted) =>
  db
    .selectFrom('party')
    .where('party.code', 'in', [...codes])
    .where('party.role', 'in', [0, 1])
    .where('party.type', 'in', types.map(typeNumber));

async function between(db: Reader, wanted: Wanted, from: number, to: number): Promise<number[]> {
  const rows = await party(db, wanted).select('party.record').where('party.start', '>=', from).where('party.start', '<=', to).execute();
  return rows.map(({ record }) => record);
}

async function onDays(db: Reader, wanted: Wanted, days: readonly number[]): Promise<number[]> {
  const rows = await party(db, wanted)
    .select('party.record')
    .where('party.start', 'in', [...days])
    .execute();
  return rows.map(({ record }) => record);
}

/** Records that name two of the parties, dated so if asked; with `until`, only those with a wide date that ends on that day or later. */
async function ofPair(db: Reader, wanted: Wanted, days: readonly [number, number] | null, until?: number): Promise<number[]> {
  const { codes, sides } = wanted;
  if (codes.length < 2 || sides?.some((side) => side.length === 0)) return [];
  let query = party(db, wanted).select('party.record').groupBy('party.record').having(sql<number>`count(distinct party.code)`, '>', 1);
  for (const side of sides ?? [])
    query = query.having(sql<number>`max(case when party.code in (${sql.join(side)}) then 1 else 0 end)`, '=', 1);
  if (days) query = query.where('party.start', '>=', days[0]).where('party.start', '<=', days[1]);
  if (until !== undefined)
    query = query
      .innerJoin('record', 'record.id', 'party.record')
      .where('record.finish', '>=', until)
      .where(sql<SqlBool>`record.finish - record.start between ${WIDE + 1} and ${LONG}`);
  const rows = await query.execute();
  return rows.map(({ record }) => record);
}

function openDays({ open }: Telling): number[] {
  if (!open || open.day === null) return [];
  const { month, day } = open;
  return YEARS.flatMap((year) => {
    const at = dayNumber(year, month, day);
    return [at - 1, at, at + 1];
  });
}
