/** Somebody's entry into office told with a time: ‘sau khi ông … nhậm chức ngày 30/6’ dates the article by the term. */
import type { TimeExpression } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { parseIsoSpan } from './calendar.ts';
import { type Constraint, type Evidence, resolvedAt, type Term, WEIGHT } from './constraint.ts';
import { namedAt } from './naming.ts';
import { sentenceAround } from './sentence.ts';
import type { Stretch } from './stretch.ts';

/** How far, in tokens, the time may stand from the words for entering an office. */
const BESIDE = 4;

export function inaugurations(evidence: Evidence): Constraint[] {
  const { tokens, compiled, times, terms } = evidence;
  return times.flatMap((time): Constraint[] => {
    const { value } = time;
    if (value.kind !== 'calendar' || value.year !== null || !entersOffice(tokens, compiled, time)) return [];
    const sentence = sentenceAround(tokens, time.from);
    const inSentence = ({ name }: Term) => namedAt(evidence, name).some((at) => at >= sentence.from && at < sentence.to);
    const named = terms.filter((term) => term.from !== null && inSentence(term));
    const begun = named.flatMap((term) => (term.from === null ? [] : (parseIsoSpan(term.from) ?? [])));
    if (begun.length === 0) return [];
    const says = `${named[0]?.name} entered office on ${named[0]?.from}, told as ‘${tokens.text.slice(time.start, time.end)}’`;
    const admits = (published: Stretch): boolean => {
      const stretch = resolvedAt(time, published);
      return stretch !== null && begun.some(({ start, end }) => stretch.start <= end && stretch.end >= start);
    };
    return [{ says, weight: WEIGHT.strong, admits }];
  });
}

function entersOffice(tokens: Tokens, compiled: Evidence['compiled'], { from, to }: TimeExpression): boolean {
  for (let i = Math.max(0, from - BESIDE - 3); i < Math.min(tokens.count, to + BESIDE); i++) {
    const hit = longestAt(tokens, compiled.inaugurations, i);
    if (hit && (hit.to > from - BESIDE || i >= to)) return true;
  }
  return false;
}
