/** One time without its context: a rule's words with the leads before them and the wider times behind them. */
import type { CalendarTime, TimeProduct, TimeStep, TimeUnit, TimeValue } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { apposed, bracketed, follow, lead, NOTHING } from './combine.ts';
import type { CompiledTimes, Root } from './compile.ts';
import { type Hit, matchAt } from './match.ts';

export interface Draft<V extends TimeValue = TimeValue> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
  readonly rules: readonly string[];
}

export interface Source {
  readonly tokens: Tokens;
  readonly times: CompiledTimes;
  readonly limit: number;
}

const LEADS = 3;
const PIECES = 5;

/** The longest time that begins at token `at`, or null; `inside` where the words before belong to the same expression. */
export function readTime(source: Source, at: number, inside = false): Draft | null {
  const plain = readPlain(source, at, LEADS, inside);
  return plain && extend(source, plain);
}

/** A time without the same day said again, so that reading what stands in brackets opens no further brackets. */
function readPlain(source: Source, at: number, leads: number, inside = false): Draft | null {
  const direct = readRule(source, source.times.roles.time, at, inside);
  const led = leads > 0 ? readLead(source, at, leads) : null;
  const longest = led && (!direct || led.to > direct.to) ? led : direct;
  return longest && extend(source, longest, false);
}

function readRule({ tokens, limit }: Source, root: Root, at: number, inside = false): Draft | null {
  const hit = at < limit ? matchAt(tokens, root, at, limit, inside) : null;
  return hit && { from: at, to: hit.to, value: productOf(hit), rules: [hit.rule.id] };
}

function readLead(source: Source, at: number, leads: number): Draft | null {
  const before = readRule(source, source.times.roles.lead, at);
  if (before?.value.kind !== 'calendar' || !continues(source, before.to)) return null;
  const next = skipZone(source, before.to);
  const time = readPlain(source, next, leads - 1) ?? readPlain(source, skipLink(source, next), leads - 1);
  if (time?.value.kind !== 'calendar') return null;
  const value = lead(before.value, time.value);
  return value && { from: at, to: time.to, value, rules: [...before.rules, ...time.rules] };
}

/** Behind the time zone of an hour, where it stands in brackets. */
function skipZone({ tokens, times, limit }: Source, at: number): number {
  const zone = tokens.word[at] === '(' ? longestAt(tokens, times.zones, at + 1, limit) : null;
  return zone && tokens.word[zone.to] === ')' ? zone.to + 1 : at;
}

/** Behind a word that only leads on: ‘rạng sáng hôm 6/4’, ‘đầu giờ sáng của ngày 5/6’. */
function skipLink({ tokens, times, limit }: Source, at: number): number {
  if (times.leans.has(tokens.word[at] as string)) return at + 1;
  return longestAt(tokens, times.links, at, limit)?.to ?? limit;
}

/** Whether the line goes on at token `at`. */
export const continues = ({ tokens, limit }: Source, at: number): boolean => at < limit && tokens.gap[at] !== 2;

export const isCalendar = (draft: Draft): draft is Draft<CalendarTime> => draft.value.kind === 'calendar';

/** A time with what goes on from it: a wider time, the same day said again, a word that looks back or ahead. */
export function extend(source: Source, draft: Draft, again = true): Draft {
  let whole = draft;
  for (let piece = 0; piece < PIECES; piece++) {
    if (!isCalendar(whole) || !continues(source, whole.to)) break;
    const longer = goOn(source, whole) ?? (again ? sayAgain(source, whole) : null);
    if (!longer) break;
    whole = longer;
  }
  return whole;
}

function goOn(source: Source, draft: Draft<CalendarTime>): Draft | null {
  const direct = continueAt(source, draft, draft.to);
  if (direct) return direct;
  const link = longestAt(source.tokens, source.times.links, draft.to, source.limit);
  return link && continues(source, link.to) ? continueAt(source, draft, link.to) : null;
}

function continueAt(source: Source, draft: Draft<CalendarTime>, at: number): Draft | null {
  const { time, more } = source.times.roles;
  const found = [readRule(source, more, at, true), readRule(source, time, at, true)];
  for (const next of found) {
    const value = next && isCalendar(next) ? follow(draft.value, next.value) : null;
    if (next && value) return joined(draft, next.to, value, next.rules);
  }
  return null;
}

/** ‘thứ Tư (5/6)’, ‘sáng nay, 7/4’. */
function sayAgain(source: Source, draft: Draft<CalendarTime>): Draft | null {
  const mark = source.tokens.word[draft.to];
  if ((mark !== '(' && mark !== ',') || !continues(source, draft.to + 1)) return null;
  const next = readPlain(source, draft.to + 1, mark === ',' ? 0 : LEADS);
  if (!next || !isCalendar(next)) return null;
  if (mark === ',') {
    const value = apposed(draft.value, next.value);
    return value && joined(draft, next.to, value, next.rules);
  }
  if (!continues(source, next.to) || source.tokens.word[next.to] !== ')') return null;
  const value = bracketed(draft.value, next.value);
  return value && joined(draft, next.to + 1, value, next.rules);
}

const joined = (draft: Draft, to: number, value: TimeValue, rules: readonly string[]): Draft => ({
  from: draft.from,
  to,
  value,
  rules: [...draft.rules, ...rules],
});

function productOf({ rule, caught }: Hit): TimeValue {
  const gives: TimeProduct = rule.gives ?? {};
  const amount = Number(caught['n'] ?? 1);
  const unit = (caught['unit'] ?? 'day') as TimeUnit;
  if (gives.kind === 'vague') return gives;
  if (gives.kind === 'window') return { kind: 'window', toward: gives.toward, amount: gives.n ?? amount, unit: gives.unit ?? unit };
  if (gives.kind === 'step') {
    const step: TimeStep = { unit: gives.unit ?? unit, amount: gives.sign * (gives.n ?? amount), anchor: gives.anchor };
    return { ...NOTHING, ...partsOf(caught), step };
  }
  return { ...NOTHING, ...gives, ...partsOf(caught), kind: 'calendar' };
}

/** What the slots caught, as parts of a time; a year of two digits lies between 1941 and 2040. */
function partsOf({ n: _count, unit: _unit, ...parts }: Hit['caught']): Partial<CalendarTime> {
  const { year } = parts;
  if (typeof year !== 'number' || year >= 100) return parts;
  return { ...parts, year: year + (year <= 40 ? 2000 : 1900) };
}
