/**
 * What an article says about when it was published, as constraints on the day of publication. Each can be explained in a sentence.
 * Deliberately absent: what happened when, beyond the offices and occurrences that are passed in.
 */

import { celebrated, spelledOut, yearsAfter } from './anniversaries.ts';
import { isoOf, parseIso } from './calendar.ts';
import { calendarFacts } from './calendar-facts.ts';
import { type Constraint, type Evidence, WEIGHT } from './constraint.ts';
import { inaugurations } from './inaugurations.ts';
import { knownDays } from './known-days.ts';
import { occurring } from './occurring.ts';
import { offices } from './offices.ts';
import { sameStory } from './same-story.ts';
import { stretchOf } from './stretch.ts';
import { told } from './told.ts';
import { withItsYear } from './with-its-year.ts';

export function constraintsOf(evidence: Evidence): Constraint[] {
  return [
    latest,
    outside,
    calendarFacts,
    told,
    offices,
    inaugurations,
    occurring,
    knownDays,
    spelledOut,
    celebrated,
    yearsAfter,
    sameStory,
    withItsYear,
  ].flatMap((read) => read(evidence));
}

/** What the page says of its publication outside its text: a month in its address. */
function outside({ within }: Evidence): Constraint[] {
  const stretch = within && stretchOf(within);
  if (!stretch) return [];
  return [{ says: within.reasons.join('; '), weight: WEIGHT.certain, admits: (at) => at.start <= stretch.end && at.end >= stretch.start }];
}

/** Nothing on a page is younger than its retrieval; stamps beside the article date the crawl. */
function latest({ retrieved, latestStamp }: Evidence): Constraint[] {
  const bounds = [
    { day: retrieved === null ? null : parseIso(retrieved), says: 'retrieved' },
    { day: latestStamp === null ? null : parseIso(latestStamp), says: 'last stamped' },
  ];
  return bounds.flatMap(({ day, says }) =>
    day === null ? [] : [{ says: `the page was ${says} on ${isoOf(day)}`, weight: WEIGHT.certain, admits: ({ start }) => start <= day }],
  );
}
