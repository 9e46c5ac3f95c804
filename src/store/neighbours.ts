/**
 * Which records a telling may have to do with: those it may be one with, and those it may be linked to. Rather too many than too few;
 * the indexes of records answer it, so that nothing is kept for it.
 */
import { sql } from 'kysely';
import { dayNumber, parseIso } from '../code/dates/calendar.ts';
import type { Telling } from '../model/telling.ts';
import type { Reader } from './engine.ts';
import { codesOf } from './light.ts';
import { UNDATED } from './tables.ts';

/** Days by which the dates of tellings of one occurrence may lie apart, published days and wider dates included. */
const NEAR = 14;
/** Days before and after within which an announcement and what fulfils it are looked for. */
const THREAD = 181;
/** A date of so many days is found by its pair alone. */
const WIDE = 10;
/** Years in which a day without its year is looked for. */
const YEARS = Array.from({ length: 60 }, (_, i) => 1980 + i);
/** Parties of a meeting of very many that suffice to find it. */
const MOST = 12;

/** Undated records of one party that are looked at. */
const FEW = 2000;

/** Numbers of records. */
export async function neighboursOf(db: Reader, telling: Telling): Promise<Set<number>> {
  const codes = [...new Set([...codesOf(telling.actors), ...codesOf(telling.recipients)])].slice(0, MOST);
  if (codes.length === 0) return new Set();
  const [start, end] = telling.date ? [parseIso(telling.date.start), parseIso(telling.date.end)] : [null, null];
  const found = new Set<number>();
  if (start === null || end === null || end - start > WIDE) {
    add(found, await ofPair(db, codes, null));
    const days = openDays(telling);
    if (days.length > 0) add(found, await onDays(db, codes, days));
    return found;
  }
  add(found, await between(db, codes, start - NEAR, end + NEAR));
  add(found, await ofPair(db, codes, [start - THREAD, end + THREAD]));
  // Those without a day of their own: nothing at all, a month, a year.
  add(found, await ofPair(db, codes, [UNDATED, UNDATED]));
  add(found, await ofPair(db, codes, [start - 3700, start], WIDE));
  if (codes.length === 1) add(found, (await between(db, codes, UNDATED, UNDATED)).slice(0, FEW));
  return found;
}

function add(found: Set<number>, more: readonly number[]): void {
  for (const one of more) found.add(one);
}

const party = (db: Reader, codes: readonly string[]) =>
  db
    .selectFrom('party')
    .where('party.code', 'in', [...codes])
    .where('party.role', 'in', [0, 1]);

async function between(db: Reader, codes: readonly string[], from: number, to: number): Promise<number[]> {
  const rows = await party(db, codes).select('party.record').where('party.start', '>=', from).where('party.start', '<=', to).execute();
  return rows.map(({ record }) => record);
}

async function onDays(db: Reader, codes: readonly string[], days: readonly number[]): Promise<number[]> {
  const rows = await party(db, codes)
    .select('party.record')
    .where('party.start', 'in', [...days])
    .execute();
  return rows.map(({ record }) => record);
}

/** Records that name two of the parties, dated so if asked; with `wider`, only those whose date spans more days. */
async function ofPair(db: Reader, codes: readonly string[], days: readonly [number, number] | null, wider?: number): Promise<number[]> {
  if (codes.length < 2) return [];
  let query = party(db, codes).select('party.record').groupBy('party.record').having(sql<number>`count(distinct party.code)`, '>', 1);
  if (days) query = query.where('party.start', '>=', days[0]).where('party.start', '<=', days[1]);
  if (wider !== undefined)
    query = query.innerJoin('record', 'record.id', 'party.record').where(sql<boolean>`record.finish - record.start > ${wider}`);
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
