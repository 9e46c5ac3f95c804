/**
 * How much speaks for two tellings being one occurrence: a sum of weights for what they share and against what they differ in, as
 * record linkage has it (Fellegi and Sunter 1969). Null where something rules it out, whatever else they share.
 * Weights are in natural logarithms of odds, set by hand and held against every cluster of the sample pages; `JOIN` and `DOUBT` say what
 * follows. Deliberately absent: likeness of strings. Names and words count only as far as they are the same, and words only within a language.
 */
import type { Count, EventPlace } from '../model/event.ts';
import { fold } from '../text/normalise.ts';
import { actsAgree, commonness, isSpeech, MUTUAL } from './acts.ts';
import { datesSay } from './dates.ts';
import type { Fact } from './fact.ts';
import { MANY } from './keys.ts';
import { sharedOf } from './shared.ts';

/** From here on two tellings are one. */
export const JOIN = 5;
/** From here on a person should look. */
export const DOUBT = 3.5;

/** A sum of weights as a likeness, 0 … 1: one half lies between doubt and joining. */
export const likelihood = (weight: number): number => Math.round(1000 / (1 + Math.exp((JOIN + DOUBT) / 2 - weight))) / 1000;

export function weigh(a: Fact, b: Fact): number | null {
  if (!actsAgree(a.telling, b.telling) || (a.telling.status === 'planned') !== (b.telling.status === 'planned')) return null;
  const sides = sidesSay(a, b);
  const dates = sides === null ? null : datesSay(a, b);
  const place = dates === null ? null : placeSays(a, b);
  if (sides === null || dates === null || place === null) return null;
  if (a.telling.type !== b.telling.type && dates < SAME_DAY) return null;
  return kindSays(a, b) + sides + dates + place + personsSay(a, b) + countsSay(a, b) + wordsSay(a, b);
}

/** What two dates say that are one and the same day. */
const SAME_DAY = 2.5;

/** Kin of another type needs a day of its own on both sides, and more evidence besides. */
function kindSays(a: Fact, b: Fact): number {
  const [x, y] = [a.telling, b.telling];
  const common = Math.min(commonness(x), commonness(y));
  if (x.type !== y.type) return common - 0.5;
  return common + (x.mode !== null && x.mode === y.mode ? 1 : 0);
}

/** Whether the two tell of an act without a direction. */
const mutual = ({ telling, recipients }: Fact): boolean => MUTUAL.has(telling.type) && (recipients.length === 0 || telling.mode === null);

function sidesSay(a: Fact, b: Fact): number | null {
  if (mutual(a) || mutual(b)) {
    const { common, onlyA, onlyB } = sharedOf(a.parties, b.parties);
    if (onlyA + onlyB === 0) return 3 + many(common);
    if (common < 2) return null;
    return onlyA === 0 || onlyB === 0 ? 1.5 : -1;
  }
  const [actors, recipients] = [sideSays(a.actors, b.actors), sideSays(a.recipients, b.recipients)];
  if (actors === null || recipients === null) return null;
  const common = sharedOf(a.actors, b.actors).common + sharedOf(a.recipients, b.recipients).common;
  if (common === 0) return null;
  return actors + recipients + (actors + recipients === 3 ? many(common) : 0);
}

/** So many parties are not the same by chance. */
const many = (parties: number): number => (parties >= MANY ? 1.5 : 0);

function sideSays(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 0.5 : 0.25;
  const { common, onlyA, onlyB } = sharedOf(a, b);
  if (common === 0) return null;
  if (onlyA + onlyB === 0) return 1.5;
  return onlyA === 0 || onlyB === 0 ? 0.75 : -0.5;
}

/** Kilometres within which two places are one, and beyond which two deeds are two. */
const NEAR = 60;
const FAR = 250;

function placeSays(a: Fact, b: Fact): number | null {
  const [x, y] = [a.telling.place, b.telling.place];
  const names = namesSay(a, b);
  // Where one puts it, the other names.
  const put = x ?? y;
  if (!x || !y)
    return put && names > 0 && (x ? b : a).telling.names.some((name) => fold(put.text).includes(name)) ? Math.max(names, 2) : names;
  const far = distance(x, y);
  if (far !== null && far <= NEAR) return Math.max(names, 1.5);
  if (x.country && y.country && x.country !== y.country) return isSpeech(a.telling.type) ? names - 1 : null;
  if (far !== null && far > FAR && a.family === 'force') return null;
  return far !== null && far > FAR ? names - 1.5 : names;
}

/** Places, persons and things named in both; where each names others only, deeds are rather two. */
function namesSay(a: Fact, b: Fact): number {
  const { common, onlyA, onlyB } = sharedOf(a.telling.names, b.telling.names);
  if (common > 0) return Math.min(2, 1.5 * common);
  if (onlyA === 0 || onlyB === 0) return 0;
  return isSpeech(a.telling.type) || a.telling.type === 'CONSULT' ? -0.5 : -1.5;
}

/** Kilometres as the crow flies, near enough at these distances. */
function distance(a: EventPlace, b: EventPlace): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const east = (((((a.lon - b.lon + 540) % 360) + 360) % 360) - 180) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return 111.2 * Math.hypot(a.lat - b.lat, east);
}

/** Meetings are of persons: those of a minister and of a president on one day are two. One person says many things in a day. */
function personsSay(a: Fact, b: Fact): number {
  if (a.persons.length === 0 || b.persons.length === 0) return 0;
  const { common, onlyA, onlyB } = sharedOf(a.persons, b.persons);
  if (common > 0) return (onlyA > 0 && onlyB > 0) || isSpeech(a.telling.type) ? 0.5 : 1.5;
  return a.telling.type === 'CONSULT' ? -3 : -1.5;
}

const low = (count: Count): number => (typeof count === 'number' ? count : count.min);
const high = (count: Count): number => (typeof count === 'number' ? count : count.max);

function countsSay(a: Fact, b: Fact): number {
  let says = 0;
  for (const [key, x] of Object.entries(a.telling.counts)) {
    const y = b.telling.counts[key];
    if (y === undefined) continue;
    if (low(x) === low(y) && high(x) === high(y)) says += low(x) > 1 ? 2 : 1;
    else if (low(x) <= high(y) && low(y) <= high(x)) says += 1;
    else says -= Math.max(low(x), low(y)) > 2 * Math.max(1, Math.min(high(x), high(y))) ? 2 : 1;
  }
  return Math.max(-3, Math.min(3, says));
}

/** Fewer content words than this say nothing. */
const FEW = 3;

function wordsSay(a: Fact, b: Fact): number {
  if (a.source.language !== b.source.language) return 0;
  const [x, y] = [a.telling.words, b.telling.words];
  const least = Math.min(x.length, y.length);
  if (least < FEW) return 0;
  const share = sharedOf(x, y).common / least;
  if (share >= 0.5) return 2;
  if (share >= 0.3) return 1;
  return share >= 0.08 ? 0 : -1;
}
