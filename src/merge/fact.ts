/**
 * A telling made ready for comparing: its sides as keys, its date as day numbers, and how much it can be found by.
 * Deliberately absent: comparing (evidence.ts) and finding (keys.ts).
 */
import { parseIso } from '../code/dates/calendar.ts';
import type { Participant, Speaker } from '../model/event.ts';
import type { Source, Telling } from '../model/telling.ts';
import type { When } from '../model/when.ts';
import { fold } from '../text/normalise.ts';
import { familyOf, MUTUAL } from './acts.ts';

/** Day numbers, both included. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/**
 * What a telling has to be found by, the best first: `full` both sides and a date of some days; `half` one side and such a date; `open` a
 * day without its year; `coarse` a month or more; `undated`.
 */
export const STANDINGS = ['full', 'half', 'open', 'coarse', 'undated'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a telling says, whoever tells it. */
export interface Said {
  readonly telling: Telling;
  readonly family: string;
  /** States and organisations, sorted: `AZE`, `ORG:NATO`. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly parties: readonly string[];
  /** Persons named on either side, in one form. */
  readonly persons: readonly string[];
  readonly days: Days | null;
  /** The date is not only that of publication. */
  readonly own: boolean;
  readonly standing: Standing;
}

export interface Fact extends Said {
  readonly source: Source;
  readonly published: Days | null;
}

/** A date that spans more days is coarse: it may hold several acts of a kind. */
const FINE = 10;

export const keyOf = ({ state, org }: Pick<Participant, 'state' | 'org'>): string | null => state ?? (org === null ? null : `ORG:${org}`);

export function daysOf(when: When | null): Days | null {
  const [start, end] = [when && parseIso(when.start), when && parseIso(when.end)];
  return start === null || end === null ? null : { start, end };
}

export const factOf = (telling: Telling, source: Source): Fact => ({ ...saidIn(telling), source, published: daysOf(source.published) });

export function saidIn(telling: Telling): Said {
  const actors = keysOf(telling.actors);
  const recipients = keysOf(telling.recipients);
  const parties = [...new Set([...actors, ...recipients])].sort();
  const days = daysOf(telling.date);
  return {
    telling,
    family: familyOf(telling.type),
    actors,
    recipients,
    parties,
    persons: [...telling.actors, ...telling.recipients].flatMap(({ name }) => (name ? fold(name) : [])).sort(),
    days,
    own: telling.date !== null && telling.date.basis !== 'published',
    standing: standingOf(telling, days, actors, recipients),
  };
}

const keysOf = (side: readonly Participant[]): string[] => [...new Set(side.flatMap((one) => keyOf(one) ?? []))].sort();

function standingOf({ type, open }: Telling, days: Days | null, actors: readonly string[], recipients: readonly string[]): Standing {
  if (!days) return open ? 'open' : 'undated';
  if (days.end - days.start > FINE) return 'coarse';
  const full = (actors.length > 0 && recipients.length > 0) || (MUTUAL.has(type) && actors.length > 1);
  return full ? 'full' : 'half';
}

/** Who speaks, in one form: the person, else the state with the sector; null for nobody in particular. */
export function voiceKey({ name, state, org, sector }: Speaker): string | null {
  if (name) return fold(name);
  const party = state ?? org;
  return party === null ? null : `${party} ${sector ?? ''}`;
}
