/**
 * Who and where, as rows of data name them: by the canonical English name that knowledge has, not by the words of a page.
 * Deliberately absent: codes of one format.
 */
import type { EventPlace, Participant } from '../model/event.ts';
import type { Knowledge, Place } from '../model/knowledge.ts';

/** The person, else the organisation, else the state; null where the page's words name none of them. */
export const partyName = ({ name, org, state }: Participant, { organisations, states }: Knowledge): string | null =>
  name ?? (org === null ? null : (organisations.get(org)?.name ?? org)) ?? stateName(state, states);

export const stateName = (state: string | null, states: Knowledge['states']): string | null =>
  state === null ? null : (states.get(state)?.name ?? state);

export interface Spot {
  readonly name: string;
  /** `state`: the whole state, whose point stands for it. */
  readonly kind: Place['kind'] | 'state';
}

export type Gazetteer = (place: EventPlace) => Spot | null;

/** Finds what a place is by its point and its country, which come from the same knowledge. */
export function gazetteerOf({ states, places }: Knowledge): Gazetteer {
  const spots = new Map<string, Spot>();
  const key = (country: string | null, lat: number | null, lon: number | null): string => `${country} ${lat} ${lon}`;
  for (const { iso3, name, lat, lon } of states.values()) spots.set(key(iso3, lat, lon), { name, kind: 'state' });
  for (const { name, kind, country, lat, lon } of places.values()) spots.set(key(country, lat, lon), { name, kind });
  return ({ country, lat, lon }) => spots.get(key(country, lat, lon)) ?? null;
}
