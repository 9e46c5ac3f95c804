/** What the course of a dyad is drawn from, in light columns, and the short form of it that a table of all dyads shows. */
import { isoOf } from '../code/dates/calendar.ts';
import type { EventType } from '../model/event.ts';
import type { ConditionRecord } from '../model/record.ts';
import type { Dyad, Relation, RelationRow } from '../model/relation.ts';
import type { Scheme } from '../model/scheme.ts';
import { relate } from '../relate/relate.ts';
import { coverageFor } from './coverage.ts';
import type { Reader } from './engine.ts';
import { directionOf, typeOf } from './light.ts';
import type { DyadRow } from './store.ts';
import { UNDATED } from './tables.ts';

/** `scheme` gives the quad class of a type. `from` and `to`: day numbers. */
export async function relationRows(db: Reader, [a, b]: Dyad, scheme: Scheme): Promise<RelationRow[]> {
  const rows = await db
    .selectFrom('dyad')
    .innerJoin('record', 'record.id', 'dyad.record')
    .select(['record.name', 'record.type', 'record.score', 'record.start', 'record.finish', 'dyad.direction'])
    .where('dyad.a', '=', a)
    .where('dyad.b', '=', b)
    .execute();
  return rows.map(({ name, type, score, start, finish, direction }) => ({
    id: name,
    type: typeOf(type),
    score,
    quad: quadOf(scheme, typeOf(type)),
    date: start === UNDATED ? null : { start: isoOf(start), end: isoOf(finish) },
    direction: directionOf(direction),
  }));
}

const quadOf = (scheme: Scheme, type: EventType): RelationRow['quad'] => scheme[type].quad as RelationRow['quad'];

export async function conditionsFor(db: Reader, [a, b]: Dyad): Promise<ConditionRecord[]> {
  const rows = await db
    .selectFrom('holding')
    .innerJoin('condition', 'condition.id', 'holding.condition')
    .select('condition.data')
    .where('holding.a', '=', a)
    .where('holding.b', '=', b)
    .execute();
  return rows.map(({ data }) => JSON.parse(data) as ConditionRecord);
}

export async function relationOf(db: Reader, dyad: Dyad, scheme: Scheme): Promise<Relation> {
  const rows = await relationRows(db, dyad, scheme);
  return relate(dyad, rows, await conditionsFor(db, dyad), await coverageFor({ db }, dyad));
}

/** A relation in short. */
export function shortRelation(relation: Relation, rows: readonly RelationRow[], conditions: readonly ConditionRecord[]): DyadRow {
  const days = rows.flatMap(({ date }) => date?.start ?? []).sort();
  const last = days.at(-1) ?? null;
  const since = last === null ? null : `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const year = since === null ? [] : rows.filter(({ date, direction }) => date !== null && date.start > since && direction !== 'beside');
  const mean = year.length === 0 ? null : Math.round((100 * year.reduce((sum, { score }) => sum + score, 0)) / year.length) / 100;
  return {
    dyad: relation.dyad,
    records: relation.records,
    last,
    lastYear: { records: year.length, mean },
    turn: relation.turns.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null,
    conditions: conditions
      .map(({ condition, asOf }) => ({ condition, asOf: asOf?.end ?? null }))
      .sort((a, b) => ((a.asOf ?? '') > (b.asOf ?? '') ? -1 : 1)),
  };
}

/** Every dyad in short, those with most records first. */
export async function dyadRows(db: Reader): Promise<DyadRow[]> {
  const rows = await db.selectFrom('relation').select('data').orderBy('records', 'desc').orderBy('a').orderBy('b').execute();
  return rows.map(({ data }) => JSON.parse(data) as DyadRow);
}
