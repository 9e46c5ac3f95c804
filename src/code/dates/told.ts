/** What times with their year say about the article that tells of them: past ones bound it from below, foretold ones from above. */
import type { CalendarTime, TimeExpression } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { dayOf } from './calendar.ts';
import type { CompiledTimes } from './compile.ts';
import { type Constraint, type Evidence, inYear, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import type { Stretch } from './stretch.ts';

/** What is told with its year had come when it was told, unless it is foretold; and only a year that is over goes by its number. */
export function told({ tokens, compiled, times }: Evidence): Constraint[] {
  const facts = new Map<string, Constraint>();
  for (const expression of times) {
    const [first] = partsOf(expression);
    const stretch = first?.year == null || first.step ? null : resolvedAt(expression, null);
    if (!first || !stretch) continue;
    const words = quoted(tokens, expression);
    for (const fact of toldFacts(expression, first, stretch, words, goesOnUntilNow(tokens, compiled, expression)))
      if (!facts.has(`${stretch.start} ${fact.says.replace(words, '')}`))
        facts.set(`${stretch.start} ${fact.says.replace(words, '')}`, fact);
  }
  return [...facts.values()];
}

function toldFacts(
  { tense, bound }: TimeExpression,
  time: CalendarTime,
  { start, end }: Stretch,
  words: string,
  untilNow: boolean,
): Constraint[] {
  if (untilNow && time.edge === 'start')
    return [{ says: `${words} until now is this year's`, weight: WEIGHT.strong, admits: inYear(dayOf(start).year) }];
  if (tense === 'future') return [{ says: `${words} is still to come`, weight: WEIGHT.fair, admits: (at) => at.start <= end }];
  if (bound === 'until' || bound === 'before') return [];
  const sure = tense === 'past' || bound === 'since';
  const come = { says: `${words} is told as past`, weight: sure ? WEIGHT.strong : WEIGHT.weak, admits: (at: Stretch) => at.end >= start };
  const yearAlone = time.month === null && time.quarter === null && time.edge === null && time.decade === null && time.century === null;
  if (!sure || !yearAlone) return [come];
  return [come, { says: `${words} is called by its number and so is not this year`, weight: WEIGHT.fair, admits: (at) => at.end > end }];
}

function goesOnUntilNow(tokens: Tokens, compiled: CompiledTimes, { to, bound }: TimeExpression): boolean {
  return bound === 'since' && to < tokens.count && longestAt(tokens, compiled.untilNow, to) !== null;
}
