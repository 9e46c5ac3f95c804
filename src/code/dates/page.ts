/**
 * The day of publication of an article, and the year for its dates without one. A dateline decides; else every year from 1990 to 2030 is
 * held against what the article says, and the one that fits is taken. Where several fit, none is, and an issue names them.
 */
import type { Issue } from '../../model/issue.ts';
import type { KnownDay, Occurrence } from '../../model/knowledge.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression, TimeGrammar } from '../../model/time.ts';
import type { When } from '../../model/when.ts';
import type { Tokens } from '../../text/tokens.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { rangesOf } from './body.ts';
import { dayExists, dayNumber, dayOf, isoOf, mondayOf, parseIso } from './calendar.ts';
import { compileTimes } from './compile.ts';
import type { Constraint, Term } from './constraint.ts';
import type { TimeContext } from './context.ts';
import { constraintsOf } from './evidence.ts';
import type { NamedPlace } from './places-named.ts';
import { days, monthOf, type Stretch, stretchOf, whenOf, yearOf } from './stretch.ts';

export interface PageTimes {
  readonly tokens: Tokens;
  readonly grammar: TimeGrammar;
  /** The article's own text, its title included, in page order. */
  readonly body: readonly Span[];
  /** The expressions of the page or of the article; those outside the body count for nothing. */
  readonly times: readonly TimeExpression[];
  /** What a dateline or the markup states. */
  readonly dateline: When | null;
  /** ISO 8601 days after which the article was not published: the crawl, and the latest stamp beside it. */
  readonly retrieved: string | null;
  readonly latestStamp: string | null;
  /** The time, longer than a day, in which the page says outside its text that it was published. */
  readonly within?: When | null;
  /** The people whom the article names with an office. */
  readonly terms: readonly Term[];
  readonly occurrences: readonly Occurrence[];
  readonly days?: readonly KnownDay[];
  /** The states and places that it names. */
  readonly named?: readonly NamedPlace[];
  /** When other articles of the same page were published; they break a tie where the article names no day of its own. */
  readonly companions?: readonly When[];
}

export interface PageDate {
  readonly published: When | null;
  /** The day of its news, where the text tells it and only the day of printing is left open: the latest day told as past. */
  readonly news: When | null;
  readonly year: TimeContext['year'];
  /** Where the year is not settled: those that fit. */
  readonly open: readonly number[];
  readonly issues: readonly Issue[];
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2030;
/** A year must be this much better than the next, and not worse than this, to be taken. */
const CLEAR = 2;
const WORST = 3;

export function datePage(page: PageTimes): PageDate {
  const stated = page.dateline && stretchOf(page.dateline);
  if (page.dateline && stated)
    return { published: page.dateline, news: null, year: yearOfStated(page.dateline, stated), open: [], issues: [] };
  const own = ownTimes(page);
  const compiled = compileTimes(page.grammar);
  const anchor = anchorOf(page.tokens, compiled, own, page.body[0]?.start ?? 0);
  const constraints = constraintsOf({
    named: [],
    days: [],
    within: null,
    ...page,
    compiled,
    ranges: rangesOf(page.tokens, page.body),
    times: own,
  });
  return decide(page, anchor, constraints, candidatesOf(anchor, constraints));
}

function yearOfStated(dateline: When, { start, end }: Stretch): TimeContext['year'] {
  const { year } = dayOf(start);
  return year === dayOf(end).year ? { year, reason: `published ${dateline.start}: ${dateline.reasons.join('; ')}` } : null;
}

const ownTimes = ({ times, body }: PageTimes): TimeExpression[] =>
  times.filter((time) => body.some((span) => span.start <= time.start && time.end <= span.end));

interface Candidate {
  readonly year: number;
  readonly published: Stretch;
  readonly against: readonly Constraint[];
  readonly cost: number;
}

/** Every year in which the article can have been published, with what speaks against it. */
function candidatesOf(anchor: Anchor | null, constraints: readonly Constraint[]): Candidate[] {
  const possible: { year: number; published: Stretch; against: Constraint[] }[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const published = publishedIn(year, anchor);
    if (!published || (anchor?.year != null && anchor.year !== year)) continue;
    possible.push({ year, published, against: constraints.filter((constraint) => !constraint.admits(published)) });
  }
  // What no year fits tells no year from another.
  const idle = new Set(constraints.filter((one) => possible.every(({ against }) => against.includes(one))));
  return possible.map(({ year, published, against }) => {
    const speaking = against.filter((one) => !idle.has(one));
    return { year, published, against: speaking, cost: speaking.reduce((sum, { weight }) => sum + weight, 0) };
  });
}

function publishedIn(year: number, anchor: Anchor | null): Stretch | null {
  if (!anchor) return yearOf(year);
  if (!dayExists(year, anchor.month, anchor.day)) return null;
  const day = dayNumber(year, anchor.month, anchor.day);
  if (anchor.week !== null) return inWeek(day, anchor.week, anchor.after[0]);
  const [start, end] = [day + anchor.after[0], day + anchor.after[1]];
  return { start, end, precision: start === end ? 'day' : 'days' };
}

/** The days of the week of publication, which a day told in that week or the one before leaves. */
function inWeek(day: number, week: number, least: number): Stretch {
  const monday = mondayOf(day) - week * 7;
  return days(Math.min(Math.max(monday, day + least), monday + 6), monday + 6);
}

function decide(page: PageTimes, anchor: Anchor | null, constraints: readonly Constraint[], candidates: readonly Candidate[]): PageDate {
  const least = Math.min(...candidates.map(({ cost }) => cost));
  const fitting = candidates.filter(({ cost }) => cost < least + CLEAR);
  const chosen = fitting.length === 1 ? fitting[0] : undefined;
  if (chosen && chosen.cost <= WORST) return settled(page, anchor, constraints, chosen, candidates);
  const together = anchor ? null : besideCompanion(page, constraints, fitting);
  if (together) return together;
  return {
    published: null,
    news: null,
    year: null,
    open: fitting.map(({ year }) => year),
    issues: [openIssue(anchor, page, fitting, chosen)],
  };
}

/** The reasons are those constraints that speak against some other year. */
function settled(
  page: PageTimes,
  anchor: Anchor | null,
  constraints: readonly Constraint[],
  chosen: Candidate,
  candidates: readonly Candidate[],
): PageDate {
  const decisive = constraints.filter((one) => !chosen.against.includes(one) && candidates.some(({ against }) => against.includes(one)));
  const why = [...new Set(decisive.map(({ says }) => says))];
  const words = anchor && page.tokens.text.slice(anchor.expression.start, anchor.expression.end);
  const reasons = [...(words ? [`the latest day that it tells of is ‘${words}’`] : []), ...why];
  const published = whenOf(narrowed(chosen, anchor, page, constraints), 'inferred', reasons);
  const issues = chosen.against.map(({ says }) => ({
    code: 'date-contradiction',
    message: `expected ${chosen.year} to fit but found that ${says}`,
  }));
  const year = { year: chosen.year, reason: `the year is ${chosen.year}: ${why.join('; ') || 'the words give it'}` };
  return { published, news: newsDay(chosen, anchor, reasons), year, open: [], issues };
}

function newsDay({ published }: Candidate, anchor: Anchor | null, reasons: readonly string[]): When | null {
  const toldOn = anchor?.week === null && anchor.after[0] === 0 && anchor.after[1] > 0;
  return toldOn ? whenOf({ start: published.start, end: published.start, precision: 'day' }, 'inferred', reasons) : null;
}

/** Without a day of its own, the article lies between the days of its year that the constraints allow. */
function narrowed(chosen: Candidate, anchor: Anchor | null, page: PageTimes, constraints: readonly Constraint[]): Stretch {
  const bounds = [page.retrieved, page.latestStamp].flatMap((iso) => (iso === null ? [] : (parseIso(iso) ?? [])));
  const { start, end, precision } = chosen.published;
  if (anchor) return { start, end: Math.max(start, Math.min(end, ...bounds)), precision: end === start ? 'day' : precision };
  const kept = constraints.filter((one) => !chosen.against.includes(one));
  const fits = (day: number) => kept.every((one) => one.admits({ start: day, end: day, precision: 'day' }));
  let [first, last] = [start, end];
  while (first < last && !fits(first)) first++;
  while (last > first && !fits(last)) last--;
  if (!fits(first)) return { start, end, precision };
  return { start: first, end: last, precision: first === start && last === end ? 'year' : first === last ? 'day' : 'days' };
}

/** A page that prints several articles gathered them at one time: where several years fit, the month of a companion decides. */
function besideCompanion(page: PageTimes, constraints: readonly Constraint[], fitting: readonly Candidate[]): PageDate | null {
  const months = new Map<number, Stretch>();
  for (const { start, end } of (page.companions ?? []).flatMap((when) => stretchOf(when) ?? [])) {
    const { year, month } = dayOf(start);
    if (end - start <= 31) months.set(year * 12 + month, monthOf(year, month));
  }
  const [only] = months.values();
  if (!only || months.size !== 1) return null;
  const { year } = dayOf(only.start);
  const fits = fitting.some((one) => one.year === year && constraints.every((each) => one.against.includes(each) || each.admits(only)));
  if (!fits) return null;
  const reason = `${listed(fitting)} fit, and the article printed beside it is of ${isoOf(only.start).slice(0, 7)}`;
  return { published: whenOf(only, 'inferred', [reason]), news: null, year: { year, reason }, open: [], issues: [] };
}

/** ‘2017 to 2020, 2025’; every year from the first to the last where all of them fit. */
function listed(fitting: readonly Candidate[]): string {
  const runs: number[][] = [];
  for (const { year } of fitting) {
    const run = runs.at(-1);
    if (run && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 3 ? `${run[0]} to ${run.at(-1)}` : run.join(', '))).join(', ');
}

function openIssue(anchor: Anchor | null, page: PageTimes, fitting: readonly Candidate[], chosen: Candidate | undefined): Issue {
  const span = anchor ? { span: { start: anchor.expression.start, end: anchor.expression.end } } : {};
  if (chosen) {
    const says = chosen.against.map((one) => one.says).join('; ');
    return {
      code: 'year-contradicted',
      message: `expected a year that fits but found at best ${chosen.year}, against which ${says}`,
      ...span,
    };
  }
  const about = anchor ? ` for ‘${page.tokens.text.slice(anchor.expression.start, anchor.expression.end)}’` : '';
  return { code: 'year-open', message: `expected one year${about} but found ${listed(fitting)} to fit`, ...span };
}
