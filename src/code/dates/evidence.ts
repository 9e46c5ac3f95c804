/**
 * What an article says about when it was published, as constraints on the day of publication. Each can be explained in a sentence.
 * Deliberately absent: what happened when, beyond the offices and occurrences that are passed in.
 */
import type { Occurrence } from '../../model/knowledge.ts';
import type { CalendarTime, TimeExpression } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CompiledTimes } from './compile.ts';
import { dayOf, isoOf, parseIso, parseIsoSpan, weekdayOf } from './calendar.ts';
import { hasDate } from './combine.ts';
import type { Constraint, Evidence, Term } from './constraint.ts';
import { inaugurationsOf } from './inaugurations.ts';
import { standingOf } from './naming.ts';
import { mentionsOf } from './occurrences.ts';
import { resolve } from './resolve.ts';
import { type Stretch, stretchOf, whenOf } from './stretch.ts';

/** A calendar fact admits no doubt but a slip of the pen; a term's end may be that of somebody remembered. */
const WEIGHT = { certain: 4, strong: 3, fair: 2, weak: 1 } as const;
/** A date without a year lies within so many days of publication. */
const NEAR = 300;
/** Days before and after a term in which somebody is still named with the office: chosen for it, or just out of it. */
const DESIGNATE = 100;
const REMEMBERED = 30;
/** The numbered instance of a series is news within so many days of it. */
const AROUND = 120;

export function constraintsOf(evidence: Evidence): Constraint[] {
  return [
    ...latest(evidence),
    ...evidence.times.flatMap((time) => calendarFacts(evidence.tokens, time)),
    ...told(evidence),
    ...offices(evidence),
    ...inaugurationsOf(evidence, resolvedAt).map(({ says, admits }) => ({ says, admits, weight: WEIGHT.strong })),
    ...occurrences(evidence),
    ...anniversaries(evidence),
  ];
}

/** The stretch of an expression in an article published at the given time, or null. */
export function resolvedAt(expression: TimeExpression, published: Stretch): Stretch | null {
  const when = resolve(expression, { published: whenOf(published, 'inferred', []), year: null, previous: null });
  return when && stretchOf(when);
}

const wordsOf = (tokens: Tokens, time: TimeExpression): string => `‘${tokens.text.slice(time.start, time.end)}’`;

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

const partsOf = ({ value }: TimeExpression): readonly CalendarTime[] =>
  value.kind === 'range' ? [value.from, value.to] : value.kind === 'calendar' ? [value] : [];

/** Weekdays with a date, the 29th of February, ‘năm ngoái (2018)’. */
function calendarFacts(tokens: Tokens, expression: TimeExpression): Constraint[] {
  const words = wordsOf(tokens, expression);
  return partsOf(expression).flatMap((part): Constraint[] => {
    const { step, year, weekday } = part;
    if (step?.unit === 'year' && step.anchor === 'published' && year !== null)
      return [{ says: `${words} gives the year`, weight: WEIGHT.certain, admits: inYear(year - step.amount) }];
    if (!hasDate(part) || year !== null || step?.unit === 'year') return [];
    const bare = { ...expression, value: { ...part, weekday: null, step: null } };
    const facts: Constraint[] = [];
    if (weekday !== null)
      facts.push({ says: `${words} needs a year in which that day is that weekday`, weight: WEIGHT.certain, admits: (at) => near(bare, at, weekday) });
    if (part.day === 29 && part.month === 2) facts.push({ says: `${words} needs a leap year`, weight: WEIGHT.certain, admits: (at) => near(bare, at, null) });
    return facts;
  });
}

function near(expression: TimeExpression, at: Stretch, weekday: number | null): boolean {
  const day = resolvedAt(expression, at);
  if (!day || at.start - day.end > NEAR || day.start - at.end > NEAR) return false;
  return weekday === null || weekdayOf(day.start) === weekday;
}

const inYear =
  (year: number) =>
  ({ start, end }: Stretch): boolean =>
    dayOf(start).year <= year && year <= dayOf(end).year;

/** What is told with its year had come when it was told, unless it is foretold; and only a year that is over goes by its number. */
function told({ tokens, compiled, times }: Evidence): Constraint[] {
  const facts = new Map<string, Constraint>();
  for (const expression of times) {
    const [first] = partsOf(expression);
    const stretch = first?.year == null || first.step ? null : stretchOfExplicit(expression);
    if (!first || !stretch) continue;
    const words = wordsOf(tokens, expression);
    for (const fact of toldFacts(expression, first, stretch, words, goesOnUntilNow(tokens, compiled, expression)))
      if (!facts.has(`${stretch.start} ${fact.says.replace(words, '')}`)) facts.set(`${stretch.start} ${fact.says.replace(words, '')}`, fact);
  }
  return [...facts.values()];
}

function toldFacts({ tense, bound }: TimeExpression, time: CalendarTime, { start, end }: Stretch, words: string, untilNow: boolean): Constraint[] {
  if (untilNow && time.edge === 'start') return [{ says: `${words} until now is this year's`, weight: WEIGHT.strong, admits: inYear(dayOf(start).year) }];
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

function stretchOfExplicit(expression: TimeExpression): Stretch | null {
  const when = resolve(expression, { published: null, year: null, previous: null });
  return when && stretchOf(when);
}

/**
 * People are named with an office from the day on which they enter it, or a little before. Whether they still hold it is told only
 * where the article does not speak of them as of another time.
 */
function offices(evidence: Evidence): Constraint[] {
  const horizon = horizonOf(evidence.terms, evidence.occurrences);
  return [...Map.groupBy(evidence.terms, (term) => term.name)].flatMap(([name, held]) => {
    const spans = held.map(({ from, to }) => ({ start: spanOf(from)?.start ?? Number.NEGATIVE_INFINITY, end: spanOf(to)?.end ?? horizon }));
    const first = Math.min(...spans.map(({ start }) => start));
    const standing = standingOf(evidence, name);
    return [...entered(name, first, standing === 'will-hold'), ...(standing === 'holds' ? [holding(name, spans, first)] : [])];
  });
}

function entered(name: string, first: number, ahead: boolean): Constraint[] {
  if (!Number.isFinite(first)) return [];
  const says = `${name} held no such office before ${isoOf(first)}`;
  const chosen: Constraint = { says, weight: WEIGHT.strong, admits: (at) => at.end >= first - slack(at, DESIGNATE) };
  if (ahead) return [chosen, { says: `${name} is about to enter the office, on ${isoOf(first)}`, weight: WEIGHT.fair, admits: ({ start }) => start < first }];
  return [chosen, { says, weight: WEIGHT.weak, admits: ({ end }) => end >= first }];
}

type Held = { readonly start: number; readonly end: number };

function holding(name: string, spans: readonly Held[], first: number): Constraint {
  const terms = spans.map(({ start, end }) => `${dayName(start)} to ${dayName(end)}`).join(', ');
  return { says: `${name} held the office ${terms}`, weight: WEIGHT.fair, admits: (at) => at.end < first || spans.some((one) => holds(one, at)) };
}

const holds = (term: Held, at: Stretch): boolean => at.start <= term.end + REMEMBERED && at.end >= term.start;

/** An office without an end is held as far as is known, which is not much longer than the youngest date that is known at all. */
function horizonOf(terms: readonly Term[], known: readonly Occurrence[]): number {
  const dates = [...terms.flatMap(({ from, to }) => [from, to]), ...known.map(({ end }) => end)];
  const latest = Math.max(...dates.map((iso) => spanOf(iso)?.end ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(latest) ? latest + 366 : Number.POSITIVE_INFINITY;
}

const spanOf = (iso: string | null) => (iso === null ? null : parseIsoSpan(iso));
const dayName = (day: number): string => (Number.isFinite(day) ? isoOf(day) : 'an open date');

/** A known occurrence with a date beside it, or at least begun. */
function occurrences({ tokens, ranges, times, occurrences: known }: Evidence): Constraint[] {
  return mentionsOf(tokens, ranges, times, known).flatMap(({ name, instances, times: beside }): Constraint[] => {
    const dated = beside.filter((time) => partsOf(time).length > 0 && partsOf(time).every((part) => part.year === null));
    const facts: Constraint[] = [];
    if (dated.length > 0)
      facts.push({
        says: `‘${name}’ fell on ${dated.map((time) => wordsOf(tokens, time)).join(' or ')}${instances.length === 1 ? `, ${instances[0]?.start}` : ''}`,
        weight: WEIGHT.strong,
        admits: (at) => dated.some((time) => coincides(time, at, instances)),
      });
    const [only] = instances;
    const numbered = only?.number !== undefined && instances.length === 1 ? parseIso(only.start) : null;
    if (numbered !== null)
      facts.push({ says: `‘${name}’ number ${only?.number} was on ${only?.start}`, weight: WEIGHT.strong, admits: (at) => Math.abs(at.start - numbered) <= AROUND });
    const began = only && instances.length === 1 ? parseIso(only.start) : null;
    const past = began !== null && !beside.some((time) => time.tense === 'future');
    if (past) facts.push({ says: `‘${name}’ was on ${only?.start}`, weight: WEIGHT.fair, admits: ({ end }) => end >= began });
    return facts;
  });
}

/** A stretch of days must be the occurrence's own; a day must lie in it; a longer time must hold it. */
function coincides(time: TimeExpression, at: Stretch, instances: readonly Occurrence[]): boolean {
  const stretch = resolvedAt(time, at);
  if (!stretch) return false;
  return instances.some((instance) => {
    const [start, end] = [parseIso(instance.start), parseIso(instance.end)];
    if (start === null || end === null) return false;
    if (time.value.kind === 'range' && stretch.precision === 'days') return stretch.start === start && stretch.end === end;
    return stretch.start <= end && stretch.end >= start;
  });
}

/** ‘kỷ niệm 50 năm … (1962-2012)’: the years are as far apart as the number beside them says. */
function anniversaries({ tokens, times }: Evidence): Constraint[] {
  return times.flatMap((time): Constraint[] => {
    if (time.value.kind !== 'range') return [];
    const { from, to } = time.value;
    if (from.year === null || to.year === null || from.month !== null) return [];
    const length = String(to.year - from.year);
    const before = tokens.word.slice(Math.max(0, time.from - 60), time.from);
    if (Number(length) % 5 !== 0 || !before.includes(length)) return [];
    return [{ says: `${wordsOf(tokens, time)} is an anniversary of ${length} years`, weight: WEIGHT.fair, admits: inYear(to.year) }];
  });
}
