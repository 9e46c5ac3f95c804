/** The dates of an article: its publication, its year, and every time expression resolved in the order of the text. */
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { resolve } from './dates/resolve.ts';

export interface Calendar {
  readonly published: When | null;
  readonly year: { readonly year: number; readonly reason: string } | null;
  readonly resolved: ReadonlyMap<TimeExpression, When | null>;
}

/** Resolves the times of an article once, each seeing the date told before it. */
export function calendarOf(published: When | null, year: Calendar['year'], times: readonly TimeExpression[]): Calendar {
  const resolved = new Map<TimeExpression, When | null>();
  let previous: When | null = null;
  for (const time of times) {
    const when = resolve(time, { published, year, previous });
    if (when && (when.precision === 'day' || when.precision === 'days' || when.precision === 'month' || when.precision === 'week'))
      previous = when;
    resolved.set(time, when);
  }
  return { published, year, resolved };
}

/** The day of publication as the date of news of the day. */
export function asPublished(published: When, why: string): When {
  return { ...published, basis: 'published', reasons: [why] };
}
