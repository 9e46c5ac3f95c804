/** What shows that two tellings of one sort are of two occurrences: days, parties or numbers that cannot both be so, an act in return. */
import type { CalendarTime, TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { likeness } from './likeness.ts';

/** From so many common words on, two tellings by one rule are one even where each names a party that the other does not. */
const RETOLD = 0.7;
/** Days before publication to which news without a date of its own may belong. */
const NEWS_DAYS = 7;

/** Asked for again and again of the same parties. */
const known = new WeakMap<readonly Party[], readonly string[]>();

export function sides(parties: readonly Party[]): readonly string[] {
  const before = known.get(parties);
  if (before) return before;
  const keys = [...new Set(parties.map(keyOf).filter((key) => key !== null))].sort();
  known.set(parties, keys);
  return keys;
}

export const within = (a: readonly string[], b: readonly string[]): boolean => a.every((x) => b.includes(x));
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

// What one verb tells of several in turn is no retelling, nor are two visits of one sentence: ‘thăm Togo và thăm Benin’.
export const isRetold = (a: Draft, b: Draft): boolean =>
  a.verbal !== b.verbal && !(a.sentence === b.sentence && a.type === 'CONSULT') && a.rule === b.rule && likeness(a, b) >= RETOLD;

/** Whether one telling names no party that the other contradicts: each side of one lies within the same side of the other. */
export function partiesAgree(a: Draft, b: Draft): boolean {
  const [aa, ar, ba, br] = [sides(a.actors), sides(a.recipients), sides(b.actors), sides(b.recipients)];
  const fit = (x: readonly string[], y: readonly string[]): boolean => within(x, y) || within(y, x) || (isRetold(a, b) && meet(x, y));
  if (!MUTUAL.has(a.type) && a.rule.frame !== 'mutual' && b.rule.frame !== 'mutual') return fit(aa, ba) && fit(ar, br);
  const [all, others] = [[...new Set([...aa, ...ar])], [...new Set([...ba, ...br])]];
  // “Togo và Benin ký thỏa thuận. Peru hoan nghênh Togo và Benin”: what a third does to the two is none of what they do together.
  if (isOutside(a, aa, others) || isOutside(b, ba, all)) return false;
  return fit(all, others);
}

/** Whether somebody acts on others who is no party to what those do together. */
const isOutside = ({ type, rule, recipients }: Draft, actors: readonly string[], together: readonly string[]): boolean =>
  !MUTUAL.has(type) && rule.frame !== 'mutual' && recipients.length > 0 && !within(actors, together);

const meet = (x: readonly string[], y: readonly string[]): boolean => x.some((key) => y.includes(key));

export function datesAgree(a: Draft, b: Draft): boolean {
  if (namesOtherDay(a.verbal.time, b.verbal.time) || isPastOf(a, b) || isPastOf(b, a)) return false;
  if (!a.date || !b.date || overlap(a.date, b.date)) return true;
  // News of the day may tell of yesterday, and of nothing much older; unless it is the same news again.
  const [news, other] = isNews(a) ? [a.date, b.date] : [b.date, a.date];
  if (!isNews(a) && !isNews(b)) return false;
  return isRetold(a, b) || Math.abs(Date.parse(news.start) - Date.parse(other.end)) <= NEWS_DAYS * 86_400_000;
}

/** Nor does a title that names no day, whatever day the story opens with. */
const isNews = ({ date, verbal, sentence }: Draft): boolean =>
  date?.basis === 'published' || (sentence.role === 'title' && verbal.time === null);

/** What the body tells of ‘năm 2019’ is not the news that its title tells without a date. */
function isPastOf(old: Draft, news: Draft): boolean {
  const value = old.verbal.time?.value;
  if (news.date !== null || news.verbal.time !== null || value?.kind !== 'calendar' || value.day !== null) return false;
  // “(Ảnh: tàu chiến Togo hồi tháng 7/2020)”: nor is what a picture from the archive shows what the article tells.
  if (old.sentence.role === 'caption') return news.sentence.role !== 'caption' && (value.year !== null || value.month !== null);
  return news.sentence.role === 'title' && old.sentence.role === 'body' && value.year !== null;
}

const overlap = (a: When, b: When): boolean => a.start <= b.end && b.start <= a.end;

/** ‘hôm 8/6’ and ‘ngày 16/6’ are two days in whatever year. */
function namesOtherDay(a: TimeExpression | null, b: TimeExpression | null): boolean {
  if (!a || !b || a === b || a.bound || b.bound) return false;
  const [x, y] = [a.value, b.value];
  if (x.kind !== 'calendar' || y.kind !== 'calendar' || x.step || y.step) return false;
  const other = (part: 'year' | 'month' | 'day'): boolean => x[part] !== null && y[part] !== null && x[part] !== y[part];
  return other('year') || other('month') || (other('day') && sameMonth(x, y));
}

const sameMonth = (x: CalendarTime, y: CalendarTime): boolean => x.month !== null && y.month !== null;

/** A visit and a visit back. */
export const isReturn = (a: Draft, b: Draft): boolean =>
  a.rule.mode === 'visit' &&
  b.rule.mode === 'visit' &&
  sides(a.actors).join() !== sides(b.actors).join() &&
  sides(a.actors).join() === sides(b.recipients).join();

/** Whether the two cannot be one, however alike they read. */
export const differ = (a: Draft, b: Draft): boolean => !partiesAgree(a, b) || !datesAgree(a, b) || isReturn(a, b);
