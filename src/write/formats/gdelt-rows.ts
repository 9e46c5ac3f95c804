/**
 * What GDELT's two tables share: which events a record makes, how they are numbered, and when it was added.
 * GDELT is dyadic: a record with several actors or recipients is several events.
 */
import type { Exported } from '../../model/exported.ts';
import { compactInstant } from '../days.ts';
import { numberOf } from '../numbers.ts';
import { type Side, sidesOf } from '../sides.ts';

export interface GdeltEvent extends Side {
  /** GlobalEventID. */
  readonly id: string;
}

export const gdeltEvents = ({ record }: Exported): readonly GdeltEvent[] =>
  sidesOf(record).map((side, i) => ({ ...side, id: numberOf('gdelt', record.id, i) }));

/** When the first of its pages was retrieved, as YYYYMMDDHHMMSS; null where no page says. */
export function addedOf({ told }: Exported): string | null {
  const retrieved = told.flatMap(({ page }) => (page.retrieved === null ? [] : [compactInstant(page.retrieved)]));
  return retrieved.sort()[0] ?? null;
}
