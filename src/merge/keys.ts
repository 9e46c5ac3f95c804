/**
 * Where tellings that may be one occurrence meet. A telling stands under its `own` keys and meets all others there; it `offers` further
 * keys to those with less to be found by, which seek them. Two tellings that share no key are never one occurrence unless a person says so.
 * Deliberately absent: comparing them (evidence.ts).
 */
import { dayOf } from '../code/dates/calendar.ts';
import type { Source, Telling } from '../model/telling.ts';
import { MUTUAL } from './acts.ts';
import { NEWS, SLACK } from './dates.ts';
import { type Days, factOf, type Said, saidIn } from './fact.ts';

export interface Keys {
  readonly own: readonly string[];
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
}

/** The keys of a telling, for a store that merges again only what a new page touches: see `merge`. */
export const keysOf = (telling: Telling, source: Source): Keys => keysOfFact(factOf(telling, source));

export function keysOfFact(fact: Said): Keys {
  switch (fact.standing) {
    case 'full':
      return { own: daily(fact, pairsOf(fact)), offers: offersOf(fact), seeks: [] };
    case 'half':
      return { own: daily(fact, singlesOf(fact)), offers: yearly(fact, singlesOf(fact)), seeks: daily(fact, singlesOf(fact)) };
    case 'open': {
      const { open } = fact.telling;
      const day = open?.day == null ? `*${open?.month}` : `*${open.month}-${open.day}`;
      const own = named(fact, groupsOf(fact)).map((key) => `${key}|${day}`);
      return { own, offers: named(fact, groupsOf(fact)).map((key) => `${key}|?${open?.month}`), seeks: own };
    }
    case 'coarse': {
      const months = monthsOf(fact.days as Days);
      const own = named(fact, pairsOf(fact)).flatMap((key) => months.map((month) => `${key}|m${month}`));
      // A month or two find the days without a year that lie in them.
      const days =
        months.length > 2 ? [] : named(fact, pairsOf(fact)).flatMap((key) => months.map((month) => `${key}|?${(month % 12) + 1}`));
      return { own, offers: [], seeks: [...own, ...days] };
    }
    case 'undated': {
      const own = detailed(fact);
      return { own, offers: [], seeks: own };
    }
  }
}

const offersOf = (fact: Said): string[] => [
  ...daily(fact, singlesOf(fact)),
  ...yearly(fact, [...pairsOf(fact), ...singlesOf(fact)]),
  ...named(fact, pairsOf(fact)).flatMap((key) => monthsOf(fact.days as Days).map((month) => `${key}|m${month}`)),
  ...detailed(fact),
];

const groupsOf = (fact: Said): string[] => {
  const pairs = pairsOf(fact);
  return pairs.length > 0 ? pairs : singlesOf(fact);
};

/** A meeting of very many names its pairs only in part; its first ones suffice to meet those who name the same. */
const MOST = 12;

function pairsOf({ telling, actors, recipients, parties }: Said): string[] {
  const pairs = new Set<string>();
  if (MUTUAL.has(telling.type) || recipients.length === 0) {
    if (!MUTUAL.has(telling.type)) return [];
    const most = parties.slice(0, MOST);
    most.forEach((a, i) => {
      for (const b of most.slice(i + 1)) pairs.add(`${a}~${b}`);
    });
  } else for (const a of actors) for (const b of recipients) pairs.add(a < b ? `${a}~${b}` : `${b}~${a}`);
  return [...pairs];
}

const singlesOf = ({ parties }: Said): string[] => parties.map((party) => `${party}~`);
const named = ({ family }: Said, groups: readonly string[]): string[] => groups.map((group) => `${family}|${group}`);

/** Every day on which a telling of the same may lie, so that two of them share one. */
function daily(fact: Said, groups: readonly string[]): string[] {
  const { start, end } = fact.days as Days;
  const keys: string[] = [];
  for (const key of named(fact, groups))
    for (let day = start - (fact.own ? 0 : NEWS); day <= end + SLACK; day++) keys.push(`${key}|${day}`);
  return keys;
}

/** The day in every year, and the month. */
function yearly(fact: Said, groups: readonly string[]): string[] {
  const { start, end } = fact.days as Days;
  const times = new Set<string>();
  for (let at = start; at <= end; at++) {
    const { month, day } = dayOf(at);
    times.add(`*${month}`).add(`*${month}-${day}`);
  }
  return named(fact, groups).flatMap((key) => [...times].map((time) => `${key}|${time}`));
}

/** A date of more months than this finds nothing by them. */
const LONG = 14;

/** Months counted from year 0; none where they are too many. */
function monthsOf({ start, end }: Days): number[] {
  const from = dayOf(start);
  const to = dayOf(end);
  const first = from.year * 12 + from.month - 1;
  const last = to.year * 12 + to.month - 1;
  return last - first >= LONG ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Parties of which it says something that two tellings name just the same. */
export const MANY = 4;

/** What an undated telling must share to be found at all: a number, a name, or all of many parties. */
const detailed = (fact: Said): string[] => {
  const details = detailsOf(fact);
  return named(fact, pairsOf(fact)).flatMap((key) => details.map((detail) => `${key}|${detail}`));
};

function detailsOf({ telling: { counts, names }, parties }: Said): string[] {
  const details = [...Object.entries(counts).map(([key, count]) => `${key}=${JSON.stringify(count)}`), ...names.map((name) => `@${name}`)];
  if (parties.length >= MANY) details.push(`all ${parties.join()}`);
  return details;
}

/**
 * What a store keeps of a telling, to find by it those with which it shares a key although their dates lie apart, or there is none: acts of
 * a family between two parties with the `details` of which one is without a day, and days without a year by their own keys.
 */
export interface Marks {
  readonly groups: readonly string[];
  /** Those of an undated telling stand twice: for the undated, and for those with a day, which only seek the undated. */
  readonly details: readonly string[];
  /** Of a day without its year. */
  readonly open: readonly string[];
}

const NOTHING: Marks = { groups: [], details: [], open: [] };

export function marksOf(telling: Telling): Marks {
  const fact = saidIn(telling);
  const { own, offers } = fact.standing === 'open' ? keysOfFact(fact) : { own: [], offers: [] };
  const open = [...own, ...offers];
  if (fact.standing !== 'full' && fact.standing !== 'undated') return { ...NOTHING, open };
  const details = detailsOf(fact);
  const all = fact.standing === 'full' ? details : [...details, ...details.map(ofUndated)];
  return { groups: named(fact, pairsOf(fact)), details: all, open };
}

const ofUndated = (detail: string): string => `${detail} undated`;

/** The marks under which those stand that a telling may be one with. */
export function soughtMarks(telling: Telling): Marks {
  const fact = saidIn(telling);
  const { own, offers, seeks } = keysOfFact(fact);
  const { groups, details } = marksOf(telling);
  const sought = fact.standing === 'full' ? details.map(ofUndated) : detailsOf(fact);
  return { groups, details: details.length > 0 ? sought : [], open: [...own, ...offers, ...seeks].filter((key) => /\|[*?]/u.test(key)) };
}
