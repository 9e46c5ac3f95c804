/** The dates of a text, read one after the other as on a given day: what `chancery dates` shows. */
import type { TimeExpression, TimeGrammar } from '../../model/time.ts';
import type { When } from '../../model/when.ts';
import { tokenise } from '../../text/tokens.ts';
import { parseIso } from './calendar.ts';
import type { TimeContext } from './context.ts';
import { findTimes } from './find.ts';
import { resolve } from './resolve.ts';
import { days, whenOf } from './stretch.ts';

export interface DateRead {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly when: When | null;
}

/** Every time expression of a text with its date, the text being published on `on` (ISO 8601), or on a day nobody knows. */
export function readDates(text: string, grammar: TimeGrammar, on: string | null): DateRead[] {
  const day = on === null ? null : parseIso(on);
  const published = day === null ? null : whenOf(days(day, day), 'explicit', ['given']);
  return resolveInOrder(findTimes(tokenise(text), grammar), { published, year: null }).map(({ expression, when }) => ({
    text: text.slice(expression.start, expression.end),
    start: expression.start,
    end: expression.end,
    when,
  }));
}

export interface DatedExpression {
  readonly expression: TimeExpression;
  readonly when: When | null;
}

/** Expressions resolved in the order of the text, each seeing the day that was told before it; those `aside` are no step of the story. */
export function resolveInOrder(
  expressions: readonly TimeExpression[],
  context: Omit<TimeContext, 'previous' | 'lastYear' | 'lastDay'>,
  aside: ReadonlySet<TimeExpression> = new Set(),
): DatedExpression[] {
  let previous: When | null = null;
  let lastYear: When | null = null;
  let lastDay: When | null = null;
  return expressions.map((expression) => {
    const when = resolve(expression, { ...context, previous, lastYear, lastDay });
    const goesOn = when && tells(when) && !aside.has(expression) && !isAhead(expression, when, context.published);
    if (goesOn) previous = when;
    if (goesOn && when.precision === 'day') lastDay = when;
    if (when && inOneYear(when)) lastYear = when;
    return { expression, when };
  });
}

/** Whether a date is narrow enough to be what ‘cùng ngày’ or ‘tháng sau đó’ goes back to. */
const tells = ({ precision }: When): boolean =>
  precision === 'day' || precision === 'days' || precision === 'month' || precision === 'week';

const inOneYear = ({ start, end }: When): boolean => start.slice(0, 4) === end.slice(0, 4);

/** What is still to come, the story has not got to. */
const isAhead = ({ tense }: TimeExpression, { start }: When, published: When | null): boolean =>
  tense === 'future' && published !== null && start > published.end;
