/** The pairs of states between which a record stands, each once, whatever the number of their participants. */
import type { EventRecord } from '../model/record.ts';
import { sidesOf } from './dyads.ts';

export interface StatePair {
  /** ISO 3166-1 alpha-3. */
  readonly actor: string;
  readonly recipient: string;
  readonly mutual: boolean;
}

export function statePairsOf(record: EventRecord): readonly StatePair[] {
  const pairs = new Map<string, StatePair>();
  for (const { actor, recipient, mutual } of sidesOf(record))
    if (actor?.state && recipient?.state && actor.state !== recipient.state)
      pairs.set(`${actor.state} ${recipient.state}`, { actor: actor.state, recipient: recipient.state, mutual });
  return [...pairs.values()];
}
