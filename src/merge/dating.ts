/**
 * The date of an occurrence from all who tell it. A page that dates it dates it for the others: basis `corpus`, and the reasons name that
 * page and the pages it dates. Conflicts are for differences.ts to show.
 */
import { dayExists, dayNumber, dayOf, isoOf } from '../code/dates/calendar.ts';
import type { Basis, When } from '../model/when.ts';
import type { Days, Fact } from './fact.ts';
import type { Origins } from './origins.ts';

const BASES: readonly Basis[] = ['explicit', 'relative', 'inferred', 'corpus', 'published'];

interface Dated {
  readonly fact: Fact;
  readonly date: When;
  readonly days: Days;
  /** Origins that give the same days. */
  readonly votes: number;
}

export function dateOf(facts: readonly Fact[], { of }: Origins): When | null {
  const dated = facts.flatMap((fact): Omit<Dated, 'votes'>[] => {
    const { days, telling } = fact;
    return days && telling.date ? [{ fact, date: telling.date, days }] : [];
  });
  const voters = new Map<string, Set<number>>();
  for (const { fact, days } of dated) {
    const votes = voters.get(`${days.start} ${days.end}`) ?? new Set();
    voters.set(`${days.start} ${days.end}`, votes.add(of.get(fact.source.id) ?? 0));
  }
  const [best] = dated.map((one) => ({ ...one, votes: voters.get(`${one.days.start} ${one.days.end}`)?.size ?? 0 })).sort(better);
  if (!best) return null;
  const within = openDay(best, facts);
  if (within) return within;
  const others = facts.filter((fact) => fact.source.id !== best.fact.source.id && datedBy(best, fact));
  if (others.length === 0) return best.date;
  return {
    ...best.date,
    basis: 'corpus',
    reasons: [`${named(best.fact)} gives the date: ${best.date.reasons.join('; ') || best.date.basis}`, ...listed(others)],
  };
}

/** A wider date of one page and a day without its year of another make a day, where just one such day lies within. */
function openDay(best: Dated, facts: readonly Fact[]): When | null {
  if (best.days.end === best.days.start) return null;
  const openers = facts.filter(({ telling }) => telling.open?.day != null);
  const found = new Set<number>();
  for (const { telling } of openers)
    for (let year = dayOf(best.days.start).year; year <= dayOf(best.days.end).year; year++) {
      const { month, day } = telling.open as { readonly month: number; readonly day: number };
      const at = dayExists(year, month, day) ? dayNumber(year, month, day) : Number.NaN;
      if (best.days.start <= at && at <= best.days.end) found.add(at);
    }
  const [only] = found;
  if (only === undefined || found.size !== 1) return null;
  const day = isoOf(only);
  const gives = `${named(best.fact)} gives the year: ${best.date.start} to ${best.date.end}, ${best.date.reasons.join('; ') || best.date.basis}`;
  return { start: day, end: day, precision: 'day', basis: 'corpus', reasons: [gives, ...listed(openers)] };
}

/** A date of its own before that of publication, then the narrower, then that of more origins, then the surer. */
function better(a: Dated, b: Dated): number {
  const news = Number(!a.fact.own) - Number(!b.fact.own);
  if (news !== 0) return news;
  const width = a.days.end - a.days.start - (b.days.end - b.days.start);
  if (width !== 0) return width;
  return (
    b.votes - a.votes ||
    BASES.indexOf(a.date.basis) - BASES.indexOf(b.date.basis) ||
    a.days.start - b.days.start ||
    (a.fact.telling.event + a.fact.source.id < b.fact.telling.event + b.fact.source.id ? -1 : 1)
  );
}

/** Whether the page that gives the date tells more of it than this one does: it has none, a wider one, or had to work out the year. */
function datedBy(best: Dated, { days, telling, own }: Fact): boolean {
  if (!days || !telling.date) return true;
  // A day of publication that stands for a date dates nobody else's.
  if (!best.fact.own) return false;
  if (!own) return true;
  if (days.end - days.start > best.days.end - best.days.start) return true;
  const same = days.start === best.days.start && days.end === best.days.end;
  return same && telling.date.basis === 'inferred' && BASES.indexOf(best.date.basis) < BASES.indexOf('inferred');
}

const named = ({ source }: Fact): string => `${source.page.uri}${source.title ? ` ‘${source.title}’` : ''}`;

/** Pages that a reason names; of more it says how many. */
const NAMED = 5;

function listed(facts: readonly Fact[]): string[] {
  const reasons = facts.slice(0, NAMED).map(without);
  return facts.length > NAMED ? [...reasons, `and so for ${facts.length - NAMED} more`] : reasons;
}

function without(fact: Fact): string {
  const { date, open } = fact.telling;
  const told = date
    ? `${date.start === date.end ? date.start : `${date.start} to ${date.end}`} (${date.basis})`
    : open
      ? `${open.day === null ? '' : `${open.day}/`}${open.month} without a year`
      : 'no date';
  return `${named(fact)} has ${told}`;
}
