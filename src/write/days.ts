/** Dates as rows of data have them: a day only where the day is known, a month or year only where it lies within one. */
import type { When } from '../model/when.ts';

/** ISO 8601, or null where it is not one day. */
export const dayOf = (when: When | null): string | null => (when !== null && when.start === when.end ? when.start : null);

/** `2023-04`, or null. */
export const monthOf = (when: When | null): string | null => common(when, 7);

/** `2023`, or null. */
export const yearOf = (when: When | null): string | null => common(when, 4);

const common = (when: When | null, length: number): string | null =>
  when !== null && when.start.slice(0, length) === when.end.slice(0, length) ? when.start.slice(0, length) : null;

/** `20230406`. */
export const compactDay = (day: string): string => day.replaceAll('-', '');

/** An ISO 8601 day or instant as `20230406103000` in UTC; a day is its midnight. */
export const compactInstant = (instant: string): string =>
  new Date(instant.length > 10 && !/(?:Z|[+-]\d\d:\d\d)$/u.test(instant) ? `${instant}Z` : instant)
    .toISOString()
    .slice(0, 19)
    .replaceAll(/[-:T]/gu, '');
