/** States, days and sides as a person reads them, in the language chosen. Deliberately absent: names of people, which stay as pages write them. */
import states from 'virtual:states';
import type { Words } from '../words/en.ts';
import { plain } from './visible.ts';

const regions = new Map<string, Intl.DisplayNames>();

/** `AZE` → `Azerbaijan`; a code that is nobody’s stays as it is. */
export function stateName(words: Words, iso3: string): string {
  const iso2 = ownIn(states, iso3)?.[0];
  if (!iso2) return plain(iso3);
  let names = regions.get(words.code);
  if (!names) {
    names = new Intl.DisplayNames(words.code, { type: 'region' });
    regions.set(words.code, names);
  }
  return names.of(iso2) ?? iso3;
}

export interface Side {
  readonly text: string;
  readonly state: string | null;
  readonly org: string | null;
}

export const sideName = (words: Words, { org, state, text }: Side): string =>
  org !== null && state === null
    ? plain(org)
    : org !== null && state !== null
      ? `${plain(org)} (${stateName(words, state)})`
      : state
        ? stateName(words, state)
        : `“${plain(text)}”`;

/** Pages of which nobody knows the outlet are told by one without a name. */
export const outletName = (words: Words, outlet: string): string => (outlet === 'unknown' ? words.outletUnknown : plain(outlet));

/** Each side once, however many people or offices stand for it. */
export const sidesName = (words: Words, sides: readonly Side[]): string =>
  sides.length === 0 ? words.nobody : words.list([...new Set(sides.map((side) => sideName(words, side)))]);

/** `A → B`; `A and B` where all are actors; an unnamed side is said to be one. */
export const partiesName = (
  words: Words,
  { actors, recipients }: { readonly actors: readonly Side[]; readonly recipients: readonly Side[] },
): string => (recipients.length === 0 ? sidesName(words, actors) : `${sidesName(words, actors)} → ${sidesName(words, recipients)}`);

interface Dated {
  readonly start: string;
  readonly end: string;
  readonly precision: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(words: Words, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${words.code} ${key}`;
  let found = formats.get(id);
  if (!found) {
    found = new Intl.DateTimeFormat(words.code === 'en' ? 'en-GB' : words.code, { timeZone: 'UTC', ...options });
    formats.set(id, found);
  }
  return found;
}

/** Vietnamese writes months by number. */
const dayForm = (words: Words): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: words.code === 'vi' ? 'numeric' : 'short',
  year: 'numeric',
});

const dateOf = (day: string): Date | null => {
  const date = new Date(day.length === 10 ? `${day}T00:00:00Z` : day);
  return Number.isNaN(date.getTime()) ? null : date;
};

export function dayName(words: Words, day: string): string {
  const date = dateOf(day);
  return date ? format(words, 'day', dayForm(words)).format(date) : plain(day);
}

export function monthName(words: Words, day: string): string {
  const date = dateOf(`${day.slice(0, 7)}-01`);
  return date ? format(words, 'month', { month: 'long', year: 'numeric' }).format(date) : plain(day);
}

/** A date to the precision it claims: a day, a month, a year, or its two ends. */
export function whenName(words: Words, when: Dated | null): string {
  if (!when) return words.noDate;
  if (when.start === when.end) return dayName(words, when.start);
  if (when.precision === 'year' && when.start.slice(0, 4) === when.end.slice(0, 4)) return when.start.slice(0, 4);
  if (when.precision === 'month' && when.start.slice(0, 7) === when.end.slice(0, 7)) return monthName(words, when.start);
  const [start, end] = [dateOf(when.start), dateOf(when.end)];
  if (!start || !end || end < start) return `${plain(when.start)} … ${plain(when.end)}`;
  return format(words, 'day', dayForm(words)).formatRange(start, end);
}

export const countText = (words: Words, count: number | { readonly min: number; readonly max: number } | undefined): string =>
  count === undefined ? '' : typeof count === 'number' ? words.number(count) : `${words.number(count.min)}–${words.number(count.max)}`;

/** What a table has under a key, and nothing that every object has: addresses hold what anybody wrote. */
export const ownIn = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export const typeName = (words: Words, type: string): string => ownIn<string>(words.types, type) ?? plain(type);

export const actName = (words: Words, { type, mode }: { readonly type: string; readonly mode: string | null }): string =>
  mode === null ? typeName(words, type) : `${typeName(words, type)} · ${words.modes[mode] ?? plain(mode)}`;

export const statusName = (words: Words, status: string): string => ownIn<string>(words.statuses, status) ?? plain(status);

interface RelationInShort {
  readonly dyad: readonly [string, string];
  readonly records: number;
  readonly lastYear: { readonly mean: number | null };
  readonly turn: { readonly direction: 'worse' | 'better'; readonly at: string } | null;
}

/** A relation with its numbers, as it is said where only a colour or a line stands for it. */
export function relationName(words: Words, { dyad: [a, b], records, lastYear: { mean }, turn }: RelationInShort): string {
  const turned = turn ? (turn.direction === 'worse' ? words.worse : words.better)(dayName(words, turn.at)) : '';
  const score = mean === null ? '' : words.cellScore(words.score(mean));
  return words.cell(stateName(words, a), stateName(words, b), words.records(records), score, turned);
}
