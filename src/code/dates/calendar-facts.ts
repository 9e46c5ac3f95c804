/** What the calendar alone says about the year: weekdays with a date, the 29th of February, ‘năm ngoái (2018)’. */
import type { TimeExpression } from '../../model/time.ts';
import { weekdayOf } from './calendar.ts';
import { hasDate } from './combine.ts';
import { type Constraint, type Evidence, inYear, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import type { Stretch } from './stretch.ts';

/** A date without a year lies within so many days of publication. */
const NEAR = 300;

export function calendarFacts({ tokens, times }: Evidence): Constraint[] {
  return times.flatMap((expression) => factsOf(expression, quoted(tokens, expression)));
}

function factsOf(expression: TimeExpression, words: string): Constraint[] {
  return partsOf(expression).flatMap((part): Constraint[] => {
    const { step, year, weekday } = part;
    if (step?.unit === 'year' && step.anchor === 'published' && year !== null)
      return [{ says: `${words} gives the year`, weight: WEIGHT.certain, admits: inYear(year - step.amount) }];
    if (!hasDate(part) || year !== null || step?.unit === 'year') return [];
    const bare = { ...expression, value: { ...part, weekday: null, step: null } };
    const facts: Constraint[] = [];
    if (weekday !== null)
      facts.push({
        says: `${words} needs a year in which that day is that weekday`,
        weight: WEIGHT.certain,
        admits: (at) => near(bare, at, weekday),
      });
    if (part.day === 29 && part.month === 2)
      facts.push({ says: `${words} needs a leap year`, weight: WEIGHT.certain, admits: (at) => near(bare, at, null) });
    return facts;
  });
}

function near(expression: TimeExpression, at: Stretch, weekday: number | null): boolean {
  const day = resolvedAt(expression, at);
  if (!day || at.start - day.end > NEAR || day.start - at.end > NEAR) return false;
  return weekday === null || weekdayOf(day.start) === weekday;
}
