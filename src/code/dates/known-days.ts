/**
 * What the world did on a day that the article gives without its year: ‘Ngày 14/4, tên lửa của Mỹ, Anh và Pháp …’, where Syria is named too.
 * The states anywhere in the article and a word in the sentence of the day tell which occurrence is meant.
 */
import type { KnownDay } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { compilePhrases, findPhrases, type Phrases } from '../../text/phrases.ts';
import { dayOf } from './calendar.ts';
import { type Constraint, type Evidence, partsOf, quoted, WEIGHT } from './constraint.ts';
import { coincides, spanOf } from './occurring.ts';
import { sentenceAround } from './sentence.ts';

/** By month and day: ‘4-14’. */
type Calendar = ReadonlyMap<string, readonly KnownDay[]>;

const calendars = new WeakMap<readonly KnownDay[], Calendar>();

function calendarOf(days: readonly KnownDay[]): Calendar {
  const before = calendars.get(days);
  if (before) return before;
  const on = new Map<string, KnownDay[]>();
  for (const one of days)
    for (const key of keysOf(one)) {
      const others = on.get(key);
      if (others) others.push(one);
      else on.set(key, [one]);
    }
  calendars.set(days, on);
  return on;
}

const wordings = new WeakMap<KnownDay, Phrases<true>>();

/** The words of one day, apart from those of others: a longer word of another must not hide them. */
function wordsOf(one: KnownDay): Phrases<true> {
  const before = wordings.get(one);
  if (before) return before;
  const made = compilePhrases(one.words.map((word) => [word, true] as const));
  wordings.set(one, made);
  return made;
}

function keysOf(one: KnownDay): string[] {
  const span = spanOf(one);
  if (!span) return [];
  return Array.from({ length: span.end - span.start + 1 }, (_, after) => keyOf(dayOf(span.start + after)));
}

const keyOf = ({ month, day }: { readonly month: number | null; readonly day: number | null }): string => `${month}-${day}`;

/** Each day that is known is one piece of evidence, for all the years in which something of the kind was done on it. */
export function knownDays(evidence: Evidence): Constraint[] {
  const { tokens, times, days, named } = evidence;
  const on = calendarOf(days);
  const states = new Set(named.map(({ state }) => state));
  return times.filter(isPastDay).flatMap((time) => {
    const possible = partsOf(time)
      .flatMap((part) => on.get(keyOf(part)) ?? [])
      .filter((one) => one.states.every((state) => states.has(state)));
    if (possible.length === 0) return [];
    const { from, to } = sentenceAround(tokens, time.from);
    const meant = possible.filter((one) => findPhrases(tokens, wordsOf(one), from, to).length > 0);
    const spans = meant.flatMap((one) => spanOf(one) ?? []);
    if (meant.length === 0) return [];
    return [
      {
        says: `${quoted(tokens, time)} is the day of ‘${meant.map(({ name, start }) => `${name}’, ${start}`).join(' or ‘')}`,
        weight: WEIGHT.fair,
        admits: (at) => coincides(time, at, spans),
      },
    ];
  });
}

/** ‘ngày 14/4’, and not as something to come. */
const isPastDay = (time: TimeExpression): boolean => {
  const parts = partsOf(time);
  return (
    time.tense !== 'future' && parts.length > 0 && parts.every(({ year, month, day }) => year === null && month !== null && day !== null)
  );
};
