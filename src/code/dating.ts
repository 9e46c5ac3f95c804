/** The dates of an article: its publication, its year, and every time expression resolved in the order of the text. */
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { resolveInOrder } from './dates/dates.ts';
import type { Verbal } from './verbal.ts';

export interface Calendar {
  readonly published: When | null;
  readonly year: { readonly year: number; readonly reason: string } | null;
  readonly resolved: ReadonlyMap<TimeExpression, When | null>;
}

/** The times of an article resolved once, each seeing the date told before it. */
export function calendarOf(
  published: When | null,
  year: Calendar['year'],
  times: readonly TimeExpression[],
  aside: ReadonlySet<TimeExpression>,
): Calendar {
  const dated = resolveInOrder(times, { published, year }, aside);
  return { published, year, resolved: new Map(dated.map(({ expression, when }) => [expression, when])) };
}

/** Times that only say when something mentioned or alleged was, as in ‘lên án vụ tấn công hôm 4/3’: the story does not go on from them. */
export function asidesIn(verbals: readonly Verbal[]): TimeExpression[] {
  return verbals.flatMap(({ form, inherited, context, time, to }) => {
    const aside = form === 'noun' && (inherited || context.kind === 'alleged');
    return aside && time && time.from >= to ? [time] : [];
  });
}

/** The day of publication as the date of news of the day. */
export function asPublished(published: When, why: string): When {
  return { ...published, basis: 'published', reasons: [why] };
}
