/** What the evidence for an article's day of publication is made of, and what comes of it. */
import type { KnownDay, Occurrence } from '../../model/knowledge.ts';
import type { CalendarTime, TimeExpression } from '../../model/time.ts';
import type { When } from '../../model/when.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TokenRange } from './body.ts';
import { dayOf } from './calendar.ts';
import type { CompiledTimes } from './compile.ts';
import type { NamedPlace } from './places-named.ts';
import { resolve } from './resolve.ts';
import { type Stretch, stretchOf, whenOf } from './stretch.ts';

/** One thing that the day of publication must fit. A heavier one counts for more where they contradict each other. */
export interface Constraint {
  readonly says: string;
  readonly weight: number;
  readonly admits: (published: Stretch) => boolean;
}

/** Somebody named with an office, and the term; ISO 8601 to any precision, null where open or not known. */
export interface Term {
  readonly name: string;
  /** Named only as one who has left the office. */
  readonly former: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Evidence {
  readonly tokens: Tokens;
  readonly compiled: CompiledTimes;
  /** The article's own text, as ranges of tokens, and the time expressions in it. */
  readonly ranges: readonly TokenRange[];
  readonly times: readonly TimeExpression[];
  readonly terms: readonly Term[];
  readonly occurrences: readonly Occurrence[];
  readonly days: readonly KnownDay[];
  /** The states and places that the article names. */
  readonly named: readonly NamedPlace[];
  readonly retrieved: string | null;
  readonly latestStamp: string | null;
  readonly within: When | null;
}

/** A calendar fact admits no doubt but a slip of the pen; a term's end may be that of somebody remembered. */
export const WEIGHT = { certain: 4, strong: 3, fair: 2, weak: 1 } as const;

/** The stretch of an expression in an article published at the given time, or in one of which nothing is known; null where it has none. */
export function resolvedAt(expression: TimeExpression, published: Stretch | null): Stretch | null {
  const when = resolve(expression, { published: published && asWhen(published), year: null, previous: null });
  return when && stretchOf(when);
}

const written = new WeakMap<Stretch, When>();

/** Candidates are asked about again and again: each is written out once. */
function asWhen(stretch: Stretch): When {
  const when = written.get(stretch) ?? whenOf(stretch, 'inferred', []);
  written.set(stretch, when);
  return when;
}

export const quoted = (tokens: Tokens, time: TimeExpression): string => `‘${tokens.text.slice(time.start, time.end)}’`;

/** The calendar times that an expression is made of: both ends of a range. */
export const partsOf = ({ value }: TimeExpression): readonly CalendarTime[] =>
  value.kind === 'range' ? [value.from, value.to] : value.kind === 'calendar' ? [value] : [];

export const inYear =
  (year: number) =>
  ({ start, end }: Stretch): boolean =>
    dayOf(start).year <= year && year <= dayOf(end).year;
