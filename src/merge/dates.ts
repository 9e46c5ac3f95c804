/** Whether the dates of two tellings allow them to be one occurrence, and how much they say for it. Null: they contradict each other. */
import { dayOf } from '../code/dates/calendar.ts';
import type { OpenDate } from '../model/event.ts';
import { isSpeech } from './acts.ts';
import type { Days, Fact } from './fact.ts';

/** Days by which two dates of the same thing may differ: ‘6 or 7 April’. */
export const SLACK = 1;
/** Days before its own publication that news of the day may tell of. */
export const NEWS = 2;
/** A day still told so long after is that of a thing people remember. */
const REMEMBERED = 30;

export function datesSay(a: Fact, b: Fact): number | null {
  if (a.days && b.days) return bothDated(a, b, a.days, b.days);
  if (a.telling.open && b.days) return openAgainst(a.telling.open, b.days);
  if (b.telling.open && a.days) return openAgainst(b.telling.open, a.days);
  if (a.telling.open && b.telling.open) return bothOpen(a.telling.open, b.telling.open);
  return told(a, b) && told(b, a) ? nearPublished(a, b) : null;
}

const width = ({ start, end }: Days): number => end - start;
/** Days between two stretches; 0 or less where they meet. */
const gap = (a: Days, b: Days): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

function bothDated(a: Fact, b: Fact, x: Days, y: Days): number | null {
  const apart = gap(x, y);
  if (a.standing === 'coarse' || b.standing === 'coarse') return apart > 0 ? null : coarse(x, y) + (sameYear(a, b, x, y) ? 1.5 : 0);
  if (a.own && b.own) {
    if (apart > SLACK) return null;
    if (apart > 0) return -0.5;
    return (width(x) + width(y) === 0 ? 3 : Math.max(width(x), width(y)) <= 3 ? 2 : 1.5) + (remembered(a, x) || remembered(b, y) ? 1.5 : 0);
  }
  if (a.own || b.own) {
    const [own, news] = a.own ? [x, y] : [y, x];
    if (own.start > news.end || news.start - own.end > NEWS) return null;
    return apart <= 0 ? 1.5 : 1.5 - 0.5 * apart;
  }
  return apart > NEWS ? null : apart <= 0 ? 1.5 : 1 - 0.5 * apart;
}

/** Both tell a month: something. One tells a year: next to nothing. */
function coarse(x: Days, y: Days): number {
  const narrow = Math.min(width(x), width(y));
  const wide = Math.max(width(x), width(y));
  if (wide <= 31) return narrow >= 27 ? 1 : 0.75;
  return wide <= 100 ? 0.25 : 0;
}

/** A deed that both place in just the same year, years later: people remember it as that year's. */
const sameYear = (a: Fact, b: Fact, x: Days, y: Days): boolean =>
  x.start === y.start &&
  x.end === y.end &&
  width(x) >= 364 &&
  !isSpeech(a.telling.type) &&
  [a, b].every(({ published }) => published === null || published.start - x.end >= 365);

const remembered = ({ published }: Fact, days: Days): boolean =>
  published !== null && width(days) === 0 && published.start - days.end >= REMEMBERED;

function openAgainst({ month, day, years }: OpenDate, days: Days): number | null {
  const from = dayOf(days.start);
  const to = dayOf(days.end);
  if (years.length > 0 && !years.includes(from.year) && !years.includes(to.year)) return null;
  if (day === null) return from.month <= month && month <= to.month && from.year === to.year ? 0.5 : null;
  for (let at = days.start; at <= days.end && at - days.start < 32; at++) {
    const one = dayOf(at);
    if (one.month === month && one.day === day) return width(days) === 0 ? 2.5 : 1;
  }
  return width(days) >= 32 ? 0 : null;
}

function bothOpen(a: OpenDate, b: OpenDate): number | null {
  if (a.month !== b.month || a.day !== b.day) return null;
  if (a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year))) return null;
  return a.day === null ? 0.25 : 1.5;
}

/** What is dated had happened when the undated telling of it was printed. */
const told = (undated: Fact, dated: Fact): boolean =>
  undated.days !== null ||
  dated.days === null ||
  undated.published === null ||
  undated.telling.status === 'planned' ||
  dated.days.start <= undated.published.end;

/** Two tellings without a date, printed together or apart. */
function nearPublished(a: Fact, b: Fact): number {
  if (a.days || b.days || !a.published || !b.published) return 0;
  return gap(a.published, b.published) <= NEWS ? 1 : -1;
}
