/** A record → the columns by which it is found and counted. */
import { parseIso } from '../code/dates/calendar.ts';
import { EVENT_TYPES, type EventType, type Participant, STATUSES, type Status } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import { type Row, UNDATED } from './tables.ts';

export const typeNumber = (type: EventType): number => EVENT_TYPES.indexOf(type);
export const typeOf = (number: number): EventType => EVENT_TYPES[number] as EventType;
export const statusNumber = (status: Status): number => STATUSES.indexOf(status);
export const statusOf = (number: number): Status => STATUSES[number] as Status;

/** `AZE`, `ORG:NATO`; each once, sorted. */
export const codesOf = (side: readonly Participant[]): string[] =>
  [...new Set(side.flatMap(({ state, org }) => (state !== null ? [state] : org !== null ? [`ORG:${org}`] : [])))].sort();

const statesOf = (side: readonly Participant[]): string[] => [...new Set(side.flatMap(({ state }) => state ?? []))].sort();

/** The pairs of states between which it is: actors with recipients; where there is no recipient, the actors with one another. */
export function dyadsOf({ actors, recipients }: Pick<EventRecord, 'actors' | 'recipients'>): [string, string][] {
  const [from, to] = [statesOf(actors), statesOf(recipients)];
  const pairs =
    to.length > 0
      ? from.flatMap((a) => to.map((b) => [a, b] as const))
      : from.flatMap((a, i) => from.slice(i + 1).map((b) => [a, b] as const));
  const sorted = pairs.flatMap(([a, b]): [string, string][] => (a === b ? [] : a < b ? [[a, b]] : [[b, a]]));
  return [...new Map(sorted.map((pair) => [pair.join('-'), pair])).values()];
}

export interface Rows {
  readonly party: Row<'party'>[];
  readonly dyad: Row<'dyad'>[];
  readonly teller: Row<'teller'>[];
}

/** Rows by which a record is found. */
export function indexRows(id: number, record: EventRecord, outlets: readonly number[]): Rows {
  const start = startOf(record);
  const country = record.place?.country ?? null;
  const side = (codes: readonly string[], role: number): Row<'party'>[] => codes.map((code) => ({ code, role, start, record: id }));
  return {
    party: [...side(codesOf(record.actors), 0), ...side(codesOf(record.recipients), 1), ...side(country === null ? [] : [country], 2)],
    dyad: dyadsOf(record).map(([a, b]) => ({ a, b, start, record: id })),
    teller: outlets.map((outlet) => ({ outlet, start, record: id })),
  };
}

const dayOf = (day: string | undefined): number => (day === undefined ? null : parseIso(day)) ?? UNDATED;
export const startOf = ({ date }: Pick<EventRecord, 'date'>): number => dayOf(date?.start);
export const finishOf = ({ date }: Pick<EventRecord, 'date'>): number => dayOf(date?.end);

/** What it counts for in the facets: facet and value. */
export function talliesOf(
  record: Pick<Row<'record'>, 'type' | 'status' | 'start' | 'actors' | 'recipients' | 'outlets'>,
  yearOf: (day: number) => string,
): [string, string][] {
  const list = (facet: string, values: string): [string, string][] =>
    values === '' ? [] : values.split(' ').map((value) => [facet, value]);
  return [
    ['total', ''],
    ['type', String(record.type)],
    ['status', String(record.status)],
    ...(record.start === UNDATED ? [] : [['year', yearOf(record.start)] as [string, string]]),
    ...list('actor', record.actors),
    ...list('recipient', record.recipients),
    ...list('outlet', record.outlets),
  ];
}
