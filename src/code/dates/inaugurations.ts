/** Somebody's entry into office told with a time: ‘sau khi ông … nhậm chức ngày 30/6’ dates the article by the term. */
import type { TimeExpression } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import { normaliseWord } from '../../text/normalise.ts';
import type { Tokens } from '../../text/tokens.ts';
import { parseIsoSpan } from './calendar.ts';
import type { Evidence, Term } from './constraint.ts';
import { sentenceAround } from './sentence.ts';
import type { Stretch } from './stretch.ts';

export interface Inauguration {
  readonly says: string;
  readonly admits: (published: Stretch) => boolean;
}

type ResolvedAt = (expression: TimeExpression, published: Stretch) => Stretch | null;

/** How far, in tokens, the time may stand from the words for entering an office. */
const BESIDE = 4;

export function inaugurationsOf({ tokens, compiled, times, terms }: Evidence, resolvedAt: ResolvedAt): Inauguration[] {
  return times.flatMap((time): Inauguration[] => {
    const { value } = time;
    if (value.kind !== 'calendar' || value.year !== null || !entersOffice(tokens, compiled, time)) return [];
    const sentence = sentenceAround(tokens, time.from);
    const named = terms.filter((term) => term.from !== null && isNamed(tokens, sentence, term));
    const begun = named.flatMap((term) => (term.from === null ? [] : (parseIsoSpan(term.from) ?? [])));
    if (begun.length === 0) return [];
    const says = `${named[0]?.name} entered office on ${named[0]?.from}, told as ‘${tokens.text.slice(time.start, time.end)}’`;
    const admits = (published: Stretch): boolean => {
      const stretch = resolvedAt(time, published);
      return stretch !== null && begun.some(({ start, end }) => stretch.start <= end && stretch.end >= start);
    };
    return [{ says, admits }];
  });
}

function entersOffice(tokens: Tokens, compiled: Evidence['compiled'], { from, to }: TimeExpression): boolean {
  for (let i = Math.max(0, from - BESIDE - 3); i < Math.min(tokens.count, to + BESIDE); i++) {
    const hit = longestAt(tokens, compiled.inaugurations, i);
    if (hit && (hit.to > from - BESIDE || i >= to)) return true;
  }
  return false;
}

/** Whether a longer word of the name stands in the sentence. */
function isNamed(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }, { name }: Term): boolean {
  const words = new Set(name.split(/[\s-]+/u).filter((word) => word.length >= 4).map((word) => normaliseWord(word).word));
  for (let i = from; i < to; i++) if (tokens.capital[i] === 1 && words.has(tokens.word[i] as string)) return true;
  return false;
}
