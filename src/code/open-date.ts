/** A date that lacks only its year: ‘19.9’ on a page that may be of several years. Another page can give the year. */
import type { OpenDate } from '../model/event.ts';
import type { CalendarTime } from '../model/time.ts';
import type { Draft } from './draft.ts';

/** The first of the drafts' own times that names a month and no year; `years` are those that the article may be of. */
export function openDate(drafts: readonly Draft[], years: readonly number[]): OpenDate | null {
  for (const { verbal } of drafts) {
    const value = verbal.time?.value;
    if (value?.kind !== 'calendar') continue;
    const { year, month, day, step } = value as CalendarTime;
    if (month !== null && year === null && step === null) return { month, day, years };
  }
  return null;
}
