/**
 * The day on which an article turns: the latest day that it tells as past, which the day of publication is or soon follows.
 * Deliberately absent: its year, unless the words give it; see evidence.ts.
 */
import type { CalendarTime, TimeExpression } from '../../model/time.ts';
import type { Tokens } from '../../text/tokens.ts';
import { dayNumber } from './calendar.ts';
import { hasDate } from './combine.ts';
import type { CompiledTimes } from './compile.ts';
import { leanBefore } from './surroundings.ts';

export interface Anchor {
  readonly month: number;
  readonly day: number;
  /** Where the words give it. */
  readonly year: number | null;
  /** Publication lies so many days after it, at least and at most. */
  readonly after: readonly [least: number, most: number];
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
  const candidates = own.flatMap(candidateOf);
  const said = candidates.find(({ time }) => time.step?.unit === 'day' && time.step.anchor === 'published');
  if (said) return anchored(said, [-(said.time.step?.amount ?? 0), -(said.time.step?.amount ?? 0)]);
  const latest = latestOf(candidates);
  if (!latest || (latest.time.year !== null && latest.expression.start - start > OPENING)) return null;
  if (closesTitle(tokens, latest.expression, start)) return anchored(latest, [0, 0]);
  const pointsAway = latest.time.weekday === null && leanBefore(tokens, times, latest.expression.from) === 'past';
  return anchored(latest, delayOf(latest, pointsAway, own, start));
}

/** A title that ends with a day is a bulletin of that day: ‘Tin thế giới sáng 7/4’. */
function closesTitle(tokens: Tokens, { from, to }: TimeExpression, start: number): boolean {
  for (let i = from; i >= 0 && (tokens.start[i] as number) > start; i--) if (tokens.gap[i] === 2) return false;
  return to === tokens.count || tokens.gap[to] === 2;
}

const anchored = ({ time, expression }: Candidate, after: readonly [number, number]): Anchor => ({
  month: time.month as number,
  day: time.day as number,
  year: time.year,
  after,
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
  const names = (amount: number) => own.some(({ value }) => value.kind === 'calendar' && isStep(value, amount));
  if (pointsAway && names(-1)) return [1, 3];
  if (pointsAway && names(0)) return [1, 2];
  return expression.start - start <= LEAD ? [0, 1] : [0, 2];
}

/** ‘hôm nay’ and ‘hôm qua’ without their dates. */
const isStep = ({ step, day }: CalendarTime, amount: number): boolean =>
  step?.unit === 'day' && step.anchor === 'published' && step.amount === amount && day === null;
