/**
 * A record as the rows of dyadic data: one for each actor and recipient.
 * Deliberately absent: what a row holds.
 */
import type { EventType, Participant } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';

export interface Side {
  readonly actor: Participant | null;
  readonly recipient: Participant | null;
  /** They did it together: the other direction is a row too. */
  readonly mutual: boolean;
}

/** Several may do these without doing them to one another. */
const SIDE_BY_SIDE: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST']);

/** Every actor with every recipient; of a mutual act every two actors in both directions; a side that nobody names is null. */
export function sidesOf({ type, actors, recipients }: Pick<EventRecord, 'type' | 'actors' | 'recipients'>): readonly Side[] {
  if (recipients.length === 0 && actors.length > 1 && !SIDE_BY_SIDE.has(type))
    return actors.flatMap((actor, i) => actors.filter((_, j) => i !== j).map((recipient) => ({ actor, recipient, mutual: true })));
  const orNobody = (side: readonly Participant[]): readonly (Participant | null)[] => (side.length > 0 ? side : [null]);
  return orNobody(actors).flatMap((actor) => orNobody(recipients).map((recipient) => ({ actor, recipient, mutual: false })));
}
