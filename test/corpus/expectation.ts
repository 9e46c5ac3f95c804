/**
 * One expected event, as corpus files write it, and whether a coded event is it.
 *
 *     [?] TYPE[/TYPE…][:mode] ACTORS > RECIPIENTS [DATE|DATE..DATE|-] [status] [by=AZE,IRN] [denied=IRN] [killed=3]
 *     [?] TYPE[:mode] A,B <> [DATE …]          without a direction
 *
 * Sides are ISO alpha-3 or ORG:ID, `-` for nobody. `?` marks one that may be coded or not. What a line does not say is not checked;
 * `-` as date says that there is none. A date may be a year or a month: `2018` is all of it.
 */
import { type CodedEvent, EVENT_TYPES, type EventType, type Status } from '../../src/model/event.ts';

export interface Expectation {
  readonly line: string;
  readonly optional: boolean;
  readonly types: readonly EventType[];
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly symmetric: boolean;
  /** Undefined: not checked. Null: no date. */
  readonly date: readonly [start: string, end: string] | null | undefined;
  readonly status: Status | null;
  readonly by: readonly string[];
  readonly denied: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

const STATUSES: readonly string[] = ['reported', 'alleged', 'disputed', 'planned'];
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

export function parseExpectation(line: string): Expectation {
  const words = line.trim().split(/\s+/u);
  const optional = words[0] === '?';
  const [act = '', left = '', arrow = '', ...rest] = optional ? words.slice(1) : words;
  if (arrow !== '>' && arrow !== '<>') throw new Error(`expected “TYPE ACTORS > RECIPIENTS …” but found “${line}”`);
  const second = rest[0] !== undefined && isSide(rest[0], arrow) ? rest.shift() : '-';
  const [types, mode = null] = act.split(':');
  const details = rest.map((word) => detailOf(word, line));
  return {
    line: line.trim(),
    optional,
    types: (types ?? '').split('/').map(typeOf),
    mode,
    actors: sideOf(left),
    recipients: sideOf(second ?? '-'),
    symmetric: arrow === '<>',
    date: undefined,
    status: null,
    by: [],
    denied: [],
    ...Object.assign({}, ...details),
    counts: Object.assign({}, ...details.map(({ counts }) => counts ?? {})),
  };
}

/** After `>` the first word is the recipients; after `<>` only what looks like states is. */
const isSide = (word: string, arrow: string): boolean => arrow === '>' || /^([A-Z]{3}|ORG:[A-Z0-9]+)(,|$)/u.test(word);
const sideOf = (word: string): string[] => (word === '-' ? [] : word.split(',').sort());

function typeOf(word: string): EventType {
  const found = EVENT_TYPES.find((type) => type === word);
  if (!found) throw new Error(`expected an event type but found “${word}”`);
  return found;
}

function detailOf(word: string, line: string): Partial<Expectation> {
  if (word === '-') return { date: null };
  if (STATUSES.includes(word)) return { status: word as Status };
  const [from = '', to = from] = word.split('..');
  if (DAY.test(from) && DAY.test(to)) return { date: [firstDay(from), lastDay(to)] };
  const [key = '', value = ''] = word.split('=');
  if (key === 'by' || key === 'denied') return { [key]: sideOf(value) };
  if (/^[a-z]+$/u.test(key) && /^\d+$/u.test(value)) return { counts: { [key]: Number(value) } };
  throw new Error(`expected a date, a status or key=value but found “${word}” in “${line}”`);
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, Math.max(10, date.length)).replace(/^(\d{4}-\d{2})-01-.*/u, '$1-01');

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
}

const keyOf = ({ state, org }: { readonly state: string | null; readonly org: string | null }): string | null =>
  state ?? (org ? `ORG:${org}` : null);

function keysOf(side: CodedEvent['actors']): string[] {
  return [...new Set(side.flatMap((one) => keyOf(one) ?? []))].sort();
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether a coded event is the expected one, in everything that the line says. */
export function meets(expected: Expectation, event: CodedEvent): boolean {
  return (
    expected.types.includes(event.type) &&
    (expected.mode === null || expected.mode === event.mode) &&
    sidesMeet(expected, event) &&
    dateMeets(expected, event) &&
    (expected.status === null || expected.status === event.status) &&
    expected.by.every((key) => speaks(event, 'asserts', key)) &&
    expected.denied.every((key) => speaks(event, 'denies', key)) &&
    Object.entries(expected.counts).every(([key, value]) => countOf(event, key) === value)
  );
}

function sidesMeet({ actors, recipients, symmetric }: Expectation, event: CodedEvent): boolean {
  const [coded, coderecipients] = [keysOf(event.actors), keysOf(event.recipients)];
  if (!symmetric) return same(coded, actors) && same(coderecipients, recipients);
  return same([...new Set([...coded, ...coderecipients])].sort(), [...new Set([...actors, ...recipients])].sort());
}

function dateMeets({ date }: Expectation, event: CodedEvent): boolean {
  if (date === undefined) return true;
  if (date === null || event.date === null) return date === null && event.date === null;
  return event.date.start === date[0] && event.date.end === date[1];
}

const speaks = (event: CodedEvent, stance: string, key: string): boolean =>
  event.claims.some((claim) => claim.stance === stance && (keyOf(claim.speaker) === key || claim.via.includes(key)));

function countOf(event: CodedEvent, key: string): number | undefined {
  const count = event.counts[key];
  return typeof count === 'object' ? count.min : count;
}
