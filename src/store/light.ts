/** A record → the columns by which it is found and counted, and what these tell by themselves. */
import { isoOf, parseIso } from '../code/dates/calendar.ts';
import { EVENT_TYPES, type EventType, type Participant, STATUSES, type Status } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import type { Direction } from '../model/relation.ts';
import { dyadsOf } from '../relate/dyads.ts';
import type { RecordMark } from './store.ts';
import { type Row, UNDATED } from './tables.ts';

export const typeNumber = (type: EventType): number => EVENT_TYPES.indexOf(type);
export const typeOf = (number: number): EventType => EVENT_TYPES[number] as EventType;
export const statusNumber = (status: Status): number => STATUSES.indexOf(status);
export const statusOf = (number: number): Status => STATUSES[number] as Status;

/** `AZE`, `ORG:NATO`; each once, sorted. */
export const codesOf = (side: readonly Participant[]): string[] =>
  [...new Set(side.flatMap(({ state, org }) => (state !== null ? [state] : org !== null ? [`ORG:${org}`] : [])))].sort();

const DIRECTIONS: readonly Direction[] = ['first', 'second', 'mutual', 'beside'];
export const directionOf = (number: number): Direction => DIRECTIONS[number] as Direction;

const codesIn = (codes: string): string[] => (codes === '' ? [] : codes.split(' '));

/** A row without what only its article tells. */
export const markOf = ({ name, type, status, score, start, finish, actors, recipients, origins }: Row<'record'>): RecordMark => ({
  id: name,
  type: typeOf(type),
  status: statusOf(status),
  score,
  date: start === UNDATED ? null : { start: isoOf(start), end: isoOf(finish) },
  actors: codesIn(actors),
  recipients: codesIn(recipients),
  origins,
});

export interface Rows {
  readonly party: Row<'party'>[];
  readonly dyad: Row<'dyad'>[];
  readonly placed: Row<'placed'>[];
}

/** Rows by which a record is found. */
export function indexRows(id: number, record: EventRecord, place: number | null): Rows {
  const start = startOf(record);
  const country = record.place?.country ?? null;
  const type = typeNumber(record.type);
  const side = (codes: readonly string[], role: number): Row<'party'>[] => codes.map((code) => ({ code, role, start, record: id, type }));
  return {
    party: [...side(codesOf(record.actors), 0), ...side(codesOf(record.recipients), 1), ...side(country === null ? [] : [country], 2)],
    dyad: dyadsOf(record).map(({ dyad: [a, b], direction }) => ({ a, b, start, record: id, direction: DIRECTIONS.indexOf(direction) })),
    placed: place === null ? [] : [{ place, start, record: id }],
  };
}

const dayOf = (day: string | undefined): number => (day === undefined ? null : parseIso(day)) ?? UNDATED;
export const startOf = ({ date }: Pick<EventRecord, 'date'>): number => dayOf(date?.start);
export const finishOf = ({ date }: Pick<EventRecord, 'date'>): number => dayOf(date?.end);
