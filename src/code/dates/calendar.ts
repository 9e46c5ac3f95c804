/**
 * Arithmetic of the Gregorian calendar on day numbers (days since 1 January 1970). Deliberately absent: time of day, time zones, the clock.
 */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] as number));

export const dayExists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The number of a day. March begins the year here, so that the leap day is its last. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day with a number; the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** Months counted from year 0, for stepping over years: March 2024 is 24290. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export function isoOf(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The number of an ISO 8601 day or instant (its first ten characters), or null. */
export function parseIso(text: string): number | null {
  if (text.length < 10 || text[4] !== '-' || text[7] !== '-') return null;
  for (const i of [0, 1, 2, 3, 5, 6, 8, 9]) if (!isDigit(text.charCodeAt(i))) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return dayExists(year, month, day) ? dayNumber(year, month, day) : null;
}

/** First and last day of an ISO 8601 date written to any precision: `2016`, `2016-05`, `2016-05-03`. */
export function parseIsoSpan(text: string): { readonly start: number; readonly end: number } | null {
  if (text.length >= 10) {
    const day = parseIso(text);
    return day === null ? null : { start: day, end: day };
  }
  const [year, month] = text.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year) || text.length < 4) return null;
  if (month === undefined) return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) };
  if (!(month >= 1 && month <= 12)) return null;
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month, monthLength(year, month)) };
}
