/**
 * The day on which an article turns: the latest day that it tells as past, which the day of publication is or soon follows.
 * Deliberately absent: its year, unless the words give it; see evidence.ts.
 */
import type { CalendarTime, TimeExpression } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { dayNumber, dayOf } from './calendar.ts';
import { hasDate } from './combine.ts';
import type { CompiledTimes } from './compile.ts';
import { stepOf } from './same-story.ts';
import { sentenceAround } from './sentence.ts';
import { leanBefore } from './surroundings.ts';

export interface Anchor {
  readonly month: number;
  readonly day: number;
  /** Where the words give it. */
  readonly year: number | null;
  /** Publication lies so many days after it, at least and at most. */
  readonly after: readonly [least: number, most: number];
  /** Where the text tells the day again by its week: 0 in that of publication, -1 in the one before; `after` then only says from when on. */
  readonly week: number | null;
  readonly expression: TimeExpression;
}

/** How far into an article's own text its news still stands, in UTF-16 code units. */
const LEAD = 900;
/** A day told with its year is news only where the article opens with it; else it is background. */
const OPENING = 350;
/** Days by which a date may lie after the first one told and still be told as past, with and without a past tense. */
const LATER = { past: 60, none: 7 } as const;
const YEAR = 365;

interface Candidate {
  readonly time: CalendarTime;
  readonly expression: TimeExpression;
  /** Day of a common year, for comparing dates that have none. */
  readonly inYear: number;
}

/** The anchor of an article whose own expressions are given in order; `start` is where its own text begins. */
export function anchorOf(tokens: Tokens, times: CompiledTimes, own: readonly TimeExpression[], start: number): Anchor | null {
  const candidates = [...own.flatMap(candidateOf), ...framesOf(tokens, times, own)].sort((a, b) => a.expression.start - b.expression.start);
  const said = candidates.find(({ time }) => time.step?.unit === 'day' && time.step.anchor === 'published');
  if (said) return anchored(said, [-(said.time.step?.amount ?? 0), -(said.time.step?.amount ?? 0)]);
  const latest = latestOf(candidates);
  if (!latest || (latest.time.year !== null && latest.expression.start - start > OPENING)) return null;
  if (closesTitle(tokens, latest.expression, start)) return anchored(latest, [0, 0]);
  const pointsAway = latest.time.weekday === null && leanBefore(tokens, times, latest.expression.from) === 'past';
  const again = stepOf(tokens, own, latest.expression);
  if (again?.unit === 'day') return anchored(latest, [-again.amount, -again.amount]);
  if (again?.unit === 'week') return anchored(latest, [saysToday(own) ? 1 : 0, 6], again.amount);
  return anchored(latest, delayOf(latest, pointsAway, own, start));
}

/** A title that ends with a day is a bulletin of that day: ‘Tin thế giới sáng 7/4’. */
function closesTitle(tokens: Tokens, { from, to }: TimeExpression, start: number): boolean {
  for (let i = from; i >= 0 && (tokens.start[i] as number) > start; i--) if (tokens.gap[i] === 2) return false;
  return to === tokens.count || tokens.gap[to] === 2;
}

const anchored = ({ time, expression }: Candidate, after: readonly [number, number], week: number | null = null): Anchor => ({
  month: time.month as number,
  day: time.day as number,
  year: time.year,
  after,
  week,
  expression,
});

function candidateOf(expression: TimeExpression): Candidate[] {
  const { value, tense, bound } = expression;
  const time = value.kind === 'range' ? value.to : value;
  if (time.kind !== 'calendar' || !hasDate(time) || time.step?.unit === 'year') return [];
  if (tense === 'future' || bound === 'until' || bound === 'before') return [];
  if (bound === 'since' && value.kind === 'range') return [];
  return [{ time, expression, inYear: dayNumber(2023, time.month as number, Math.min(time.day as number, 28)) - dayNumber(2023, 1, 1) }];
}

/** ‘Phát biểu được đưa ra hai ngày sau khi … vào 14/9’: the news is of the 16th. */
function framesOf(tokens: Tokens, times: CompiledTimes, own: readonly TimeExpression[]): Candidate[] {
  return own.flatMap((expression): Candidate[] => {
    const step = expression.value.kind === 'calendar' ? expression.value.step : null;
    if (step?.anchor !== 'event' || (step.unit !== 'day' && step.unit !== 'week') || step.amount <= 0) return [];
    const { from, to } = sentenceAround(tokens, expression.from);
    if (!longestAt(tokens, times.frames, from, to)) return [];
    const [since] = own.filter((one) => one.from >= expression.to && one.to <= to).flatMap(candidateOf);
    if (!since || since.time.step) return [];
    const inYear = since.inYear + step.amount * (step.unit === 'week' ? 7 : 1);
    const { month, day } = dayOf(dayNumber(2023, 1, 1) + inYear);
    return inYear < YEAR ? [{ time: { ...since.time, weekday: null, month, day }, expression, inYear }] : [];
  });
}

/** The latest of the dates, seen from the first that is told; dates of other years are background. */
function latestOf(candidates: readonly Candidate[]): Candidate | null {
  const first = candidates.find(({ time }) => time.year === null) ?? newestOf(candidates);
  if (!first) return null;
  let latest = first;
  let ahead = 0;
  for (const candidate of candidates) {
    if (candidate.time.year !== first.time.year) continue;
    const days = daysAfter(first, candidate);
    const limit = candidate.expression.tense === 'past' ? LATER.past : LATER.none;
    if (days > ahead && days <= limit) {
      latest = candidate;
      ahead = days;
    }
  }
  return latest;
}

const newestOf = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((best, one) => (best && (best.time.year ?? 0) >= (one.time.year ?? 0) ? best : one), null);

/** Days from one date to another, the year between them being as short as can be; negative where it lies before. */
function daysAfter(from: Candidate, to: Candidate): number {
  const days = (((to.inYear - from.inYear) % YEAR) + YEAR) % YEAR;
  return days > YEAR / 2 ? days - YEAR : days;
}

/**
 * News of a day is printed on it or on the next. Beside ‘hôm nay’ or ‘hôm qua’ the day of ‘hôm 5/6’ is another one;
 * a date that comes late in the text may be some days old.
 */
function delayOf({ expression }: Candidate, pointsAway: boolean, own: readonly TimeExpression[], start: number): readonly [number, number] {
  const today = saysToday(own);
  // Counted to the day of the news itself: ‘hôm nay’ is that day.
  if (expression.value.kind === 'calendar' && expression.value.step?.anchor === 'event' && today) return [0, 0];
  if (pointsAway && saysDay(own, -1)) return [1, 3];
  if (pointsAway && today) return [1, 2];
  return expression.start - start <= LEAD ? [0, 1] : [0, 2];
}

const saysDay = (own: readonly TimeExpression[], amount: number): boolean =>
  own.some(({ value }) => value.kind === 'calendar' && isStep(value, amount));
const saysToday = (own: readonly TimeExpression[]): boolean => saysDay(own, 0);

/** ‘hôm nay’ and ‘hôm qua’ without their dates. */
const isStep = ({ step, day }: CalendarTime, amount: number): boolean =>
  step?.unit === 'day' && step.anchor === 'published' && step.amount === amount && day === null;
