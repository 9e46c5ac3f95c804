/** The dates of an article: its publication, its year, and every time expression resolved in the order of the text. */
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { resolveInOrder } from './dates/dates.ts';
import type { PageDate } from './dates/page.ts';
import type { Verbal } from './verbal.ts';

/** When an article was published, the day of its news where that is known better, and the year of its dates without one. */
export type Dated = Pick<PageDate, 'published' | 'news' | 'year'>;

export interface Calendar extends Dated {
  readonly resolved: ReadonlyMap<TimeExpression, When | null>;
}

/** The times of an article resolved once, each seeing the date told before it. */
export function calendarOf(
  { published, news, year }: Dated,
  times: readonly TimeExpression[],
  aside: ReadonlySet<TimeExpression>,
): Calendar {
  const dated = resolveInOrder(times, { published, year }, aside);
  return { published, news, year, resolved: new Map(dated.map(({ expression, when }) => [expression, when])) };
}

/** Times that only say when something mentioned or alleged was, as in ‘lên án vụ tấn công hôm 4/3’: the story does not go on from them. */
export function asidesIn(verbals: readonly Verbal[]): TimeExpression[] {
  return verbals.flatMap(({ form, inherited, context, rules, time, to }) => {
    // What is said at a meeting is said when it is held.
    const meeting = rules.some(({ type }) => type === 'CONSULT');
    const aside = form === 'noun' && ((inherited && !meeting) || context.kind === 'alleged');
    return aside && time && time.from >= to ? [time] : [];
  });
}

/** News of the day has its day as date, or the day of publication; null where neither is known. */
export function asNews({ published, news }: Calendar, why: string): When | null {
  const day = news ?? published;
  return day && { ...day, basis: 'published', reasons: news ? [why, ...news.reasons.slice(0, 1)] : [why] };
}
