/** What known occurrences that an article names say about its day of publication. */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import { dayOf, parseIso } from './calendar.ts';
import { type Constraint, type Evidence, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import { type Mention, mentionsOf } from './occurrences.ts';
import { sentenceAround } from './sentence.ts';
import type { Stretch } from './stretch.ts';

/** The numbered instance of a series is news within so many days of it. */
const AROUND = 120;

/** News of an occurrence comes within so many days. */
const NEXT_DAYS = 3;

/** Tokens before a name within which a word says that the news is from there: ‘phát biểu tại phiên bế mạc …’. */
const VENUE_REACH = 6;

/** A known occurrence with a date beside it, or at least begun. */
export function occurring(evidence: Evidence): Constraint[] {
  return mentionsOf(evidence).flatMap((mention) => [
    ...fallsOn(mention, evidence),
    ...isMeant(mention),
    ...ofItsDay(mention, evidence),
    ...ofItsMonth(mention, evidence),
    ...attended(mention, evidence),
    ...begun(mention),
  ]);
}

const onlyOne = ({ instances }: Mention): Occurrence | null => (instances.length === 1 ? (instances[0] as Occurrence) : null);

const withoutYear = (time: TimeExpression): boolean => partsOf(time).length > 0 && partsOf(time).every((part) => part.year === null);

function fallsOn({ name, instances, times }: Mention, { tokens }: Evidence): Constraint[] {
  const dated = times.filter(withoutYear);
  const spans = instances.flatMap((instance) => spanOf(instance) ?? []);
  if (dated.length === 0) return [];
  const on = dated.map((time) => quoted(tokens, time)).join(' or ');
  return [
    {
      says: `‘${name}’ fell on ${on}${instances.length === 1 ? `, ${instances[0]?.start}` : ''}`,
      weight: WEIGHT.strong,
      admits: (at) => dated.some((time) => coincides(time, at, spans)),
    },
  ];
}

/** The instance that is told by its number, or by its place where nothing is said of another year. */
function isMeant({ name, instances, told, times }: Mention): Constraint[] {
  if (told === null || times.some((time) => partsOf(time).some(({ year, step }) => year !== null || step?.unit === 'year'))) return [];
  const starts = instances.flatMap(({ start }) => parseIso(start) ?? []);
  const which = told === 'number' ? `number ${instances[0]?.number}` : `in ${instances[0]?.place}`;
  return [
    {
      says: `‘${name}’ ${which} was on ${instances.map(({ start }) => start).join(' or ')}`,
      weight: told === 'number' ? WEIGHT.strong : WEIGHT.fair,
      admits: (at) => starts.some((start) => Math.abs(at.start - start) <= AROUND),
    },
  ];
}

/** The article names the occurrence, and anywhere tells of the very day, without its year. */
function ofItsDay(mention: Mention, { tokens, times }: Evidence): Constraint[] {
  const only = onlyOne(mention);
  const span = only && spanOf(only);
  if (!only || !span) return [];
  const sameDay = times.find((time) => isDay(time, span));
  if (!sameDay) return [];
  return [
    {
      says: `it names ‘${mention.name}’, ${only.start}, and tells of ${quoted(tokens, sameDay)}`,
      weight: WEIGHT.strong,
      admits: (at) => at.start <= span.end + NEXT_DAYS && at.start >= span.start - NEXT_DAYS,
    },
  ];
}

/** Whether the words give just the day and month of an occurrence, and no year. */
const isDay = (time: TimeExpression, { start, end }: Span): boolean =>
  end - start <= 7 &&
  partsOf(time).some((part) => {
    if (part.year !== null) return false;
    for (let day = start; day <= end; day++) if (part.day === dayOf(day).day && part.month === dayOf(day).month) return true;
    return false;
  });

/** ‘… căn cứ Shayrat. … hồi tháng 4’: its month, looked back on in the sentence that names it or in the next. */
function ofItsMonth(mention: Mention, { tokens, times }: Evidence): Constraint[] {
  const only = onlyOne(mention);
  const span = only && only.series === undefined ? spanOf(only) : null;
  if (!only || !span) return [];
  const { from, to } = sentenceAround(tokens, mention.from);
  const next = to < tokens.count ? sentenceAround(tokens, to).to : to;
  const month = times.find((time) => time.from >= from && time.to <= next && time.tense === 'past' && isMonth(time, span.start));
  if (!month) return [];
  return [
    {
      says: `it names ‘${mention.name}’, ${only.start}, and looks back on ${quoted(tokens, month)}`,
      weight: WEIGHT.fair,
      admits: (at) => coincides(month, at, [span]),
    },
  ];
}

const isMonth = ({ value }: TimeExpression, on: number): boolean =>
  value.kind === 'calendar' && value.month === dayOf(on).month && value.day === null && value.year === null && value.step === null;

/** ‘phát biểu tại phiên bế mạc kỳ họp …’: the news is from there, though the sentence gives no time. */
function attended({ name, from, instances, times, told }: Mention, { tokens, compiled }: Evidence): Constraint[] {
  const [first] = instances;
  if (first?.series === undefined || instances.length < 2 || told !== null || times.length > 0) return [];
  const sentence = sentenceAround(tokens, from);
  const before = (words: Evidence['compiled']['venues'], start: number): boolean => {
    for (let i = Math.max(sentence.from, start); i < from; i++) if (longestAt(tokens, words, i, from)) return true;
    return false;
  };
  if (!before(compiled.venues, from - VENUE_REACH) || before(compiled.thens, sentence.from)) return [];
  const spans = instances.flatMap((instance) => spanOf(instance) ?? []);
  return [
    {
      says: `it tells what was said or done at ‘${name}’`,
      weight: WEIGHT.fair,
      admits: (at) => spans.some(({ start, end }) => at.start <= end + NEXT_DAYS && at.end >= start - 1),
    },
  ];
}

function begun(mention: Mention): Constraint[] {
  const only = onlyOne(mention);
  const began = only && parseIso(only.start);
  if (!only || began === null || mention.times.some((time) => time.tense === 'future')) return [];
  return [{ says: `‘${mention.name}’ was on ${only.start}`, weight: WEIGHT.fair, admits: ({ end }) => end >= began }];
}

/** First and last day, as day numbers. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanOf(instance: Pick<Occurrence, 'start' | 'end'>): Span | null {
  const [start, end] = [parseIso(instance.start), parseIso(instance.end)];
  return start === null || end === null ? null : { start, end };
}

/** A stretch of days must be the occurrence's own; a day must lie in it; a longer time must hold it. */
export function coincides(time: TimeExpression, at: Stretch, spans: readonly Span[]): boolean {
  const stretch = resolvedAt(time, at);
  // ‘hôm nay’ in some year tells nothing.
  const vague =
    stretch !== null && time.value.kind === 'calendar' && time.value.step?.unit === 'day' && stretch.end - stretch.start > NEXT_DAYS;
  if (!stretch || vague) return false;
  return spans.some(({ start, end }) => {
    if (time.value.kind === 'range' && stretch.precision === 'days') return stretch.start === start && stretch.end === end;
    return stretch.start <= end && stretch.end >= start;
  });
}
