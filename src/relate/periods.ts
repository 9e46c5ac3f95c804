/** The calendar of a series: months, quarters and years as stretches of ISO 8601 days. A month is counted from year 0: March 2024 is 24290. */
import { monthLength, monthNumber } from '../code/dates/calendar.ts';
import type { Grain } from '../model/relation.ts';

export const GRAINS: readonly Grain[] = ['month', 'quarter', 'year'];
export const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

export const monthOf = (day: string): number => monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/** The first month of the period that a month lies in. */
export const periodOf = (month: number, grain: Grain): number => month - (month % MONTHS[grain]);

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
export const monthKey = (month: number): string => `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`;
export const firstDay = (month: number): string => `${monthKey(month)}-01`;

export function lastDay(first: number, grain: Grain): string {
  const month = first + MONTHS[grain] - 1;
  return `${monthKey(month)}-${pad(monthLength(Math.floor(month / 12), (month % 12) + 1), 2)}`;
}

/** Days that a date may span over the end of a period and still be of the one it begins in. */
const ACROSS = 10;

/** The first month of the period a date lies in, or null where it is wider than one. */
export function placed({ start, end }: { readonly start: string; readonly end: string }, grain: Grain): number | null {
  const [from, to] = [periodOf(monthOf(start), grain), periodOf(monthOf(end), grain)];
  return from === to || (Date.parse(end) - Date.parse(start)) / 86_400_000 <= ACROSS ? from : null;
}
