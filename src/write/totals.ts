/** Sums over the records of one directed dyad: what the panel's rows and the network's edges hold. */
import { EVENT_TYPES, type EventType, STATUSES, type Status } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import type { Scheme } from '../model/scheme.ts';

export interface Totals {
  records: number;
  /** How many of them were done together, and so count in both directions. */
  mutual: number;
  score: number;
  /** Verbal cooperation, material cooperation, verbal conflict, material conflict. */
  readonly quads: [number, number, number, number];
  readonly statuses: Record<Status, number>;
  readonly types: Record<EventType, number>;
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

export const noTotals = (): Totals => ({
  records: 0,
  mutual: 0,
  score: 0,
  quads: [0, 0, 0, 0],
  statuses: zeros(STATUSES),
  types: zeros(EVENT_TYPES),
});

export function addTo(totals: Totals, { type, status, score }: EventRecord, mutual: boolean, scheme: Scheme): void {
  totals.records++;
  if (mutual) totals.mutual++;
  totals.score += score;
  totals.quads[scheme[type].quad - 1] = (totals.quads[scheme[type].quad - 1] as number) + 1;
  totals.statuses[status]++;
  totals.types[type]++;
}

export const meanScore = ({ score, records }: Totals): number => Math.round((score / records) * 1e4) / 1e4;

/** Scores have one decimal; their sum has no more. */
export const scoreSum = ({ score }: Totals): number => Math.round(score * 10) / 10;
