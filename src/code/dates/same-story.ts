/**
 * One thing told twice, once with its date and once with its weekday or its part of a week: ‘… hôm 15/10 …’, ‘Đêm thứ bảy tuần trước …’.
 * The two sentences must share most of their words; then the date falls on that weekday.
 */
import type { CalendarTime, TimeExpression, TimeStep } from '../../model/time.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { weekdayOf } from './calendar.ts';
import { hasDate } from './combine.ts';
import { type Constraint, type Evidence, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import { sentenceAround } from './sentence.ts';
import type { Stretch } from './stretch.ts';

/** How much two sentences share that tell one thing: so many words, and such a part of the shorter. */
const SHARED = 7;
const PART = 0.35;
/** Sentences with times that are held against each other: those of the opening. */
const OPENING = 8;
/** A date without a year lies within so many days of publication. */
const NEAR = 60;

export function sameStory({ tokens, times }: Evidence): Constraint[] {
  const again = toldAgain(tokens, times).filter(({ weekdays }) => weekdays.length > 0);
  return again.map(({ date, loose, weekdays }) => ({
    says: `${quoted(tokens, date)} is told again as ${quoted(tokens, loose)}`,
    weight: WEIGHT.fair,
    admits: (at) => fallsOn(date, at, weekdays),
  }));
}

/** By how many days or weeks before publication a date is told again: ‘hôm qua’, ‘thứ bảy tuần trước’; null where it is not. */
export function stepOf(tokens: Tokens, times: readonly TimeExpression[], date: TimeExpression): TimeStep | null {
  const again = toldAgain(tokens, times).find((one) => sameDay(one.date, date));
  return again?.loose.value.kind === 'calendar' ? again.loose.value.step : null;
}

const sameDay = (a: TimeExpression, b: TimeExpression): boolean => {
  const [[x], [y]] = [partsOf(a), partsOf(b)];
  return x?.day === y?.day && x?.month === y?.month;
};

interface Again {
  readonly date: TimeExpression;
  readonly loose: TimeExpression;
  /** The days of the week that the loose time leaves; none where it is a step of days. */
  readonly weekdays: readonly number[];
}

function toldAgain(tokens: Tokens, times: readonly TimeExpression[]): Again[] {
  const opening = times.slice(0, OPENING);
  const dated = opening.filter((time) => partsOf(time).length === 1 && partsOf(time).every(isBareDate));
  return opening.flatMap((loose) => {
    const weekdays = weekdaysOf(loose);
    const date = weekdays && dated.find((one) => one.tense !== 'future' && tellTheSame(tokens, one, loose));
    return weekdays && date ? [{ date, loose, weekdays }] : [];
  });
}

const isBareDate = (part: CalendarTime): boolean => hasDate(part) && part.year === null && part.weekday === null && part.step === null;

/** The days of the week that a loose time leaves, none of a step of days; null where it is no loose time. */
function weekdaysOf({ value, tense }: TimeExpression): readonly number[] | null {
  if (value.kind !== 'calendar' || tense === 'future' || value.day !== null || value.month !== null) return null;
  if (value.weekday !== null) return [value.weekday];
  if (value.step?.unit === 'day' && value.step.anchor === 'published') return [];
  if (value.step?.unit !== 'week') return null;
  return value.edge === 'start' ? [1, 2, 3] : value.edge === 'end' ? [5, 6, 7] : null;
}

function tellTheSame(tokens: Tokens, a: TimeExpression, b: TimeExpression): boolean {
  if (sentenceAround(tokens, a.from).from === sentenceAround(tokens, b.from).from) return false;
  const [one, other] = [a, b].map((time) => wordsAround(tokens, time)) as [ReadonlySet<string>, ReadonlySet<string>];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= SHARED && shared >= PART * Math.min(one.size, other.size);
}

function wordsAround(tokens: Tokens, time: TimeExpression): ReadonlySet<string> {
  const { from, to } = sentenceAround(tokens, time.from);
  const words = new Set<string>();
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === WORD && (i < time.from || i >= time.to) && (tokens.word[i] as string).length > 1)
      words.add(tokens.word[i] as string);
  return words;
}

function fallsOn(date: TimeExpression, at: Stretch, weekdays: readonly number[]): boolean {
  const day = resolvedAt(date, at);
  return day !== null && at.start - day.end <= NEAR && day.start - at.end <= NEAR && weekdays.includes(weekdayOf(day.start));
}
