/**
 * A record as the rows of dyadic data: one for each actor and recipient.
 * Deliberately absent: what a row holds.
 */
import type { Participant } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';

export interface Side {
  readonly actor: Participant | null;
  readonly recipient: Participant | null;
}

/** Every actor with every recipient; without a recipient every two actors in both directions; a side that nobody names is null. */
export function sidesOf({ actors, recipients }: Pick<EventRecord, 'actors' | 'recipients'>): readonly Side[] {
  if (recipients.length === 0 && actors.length > 1)
    return actors.flatMap((actor, i) => actors.filter((_, j) => i !== j).map((recipient) => ({ actor, recipient })));
  const orNobody = (side: readonly Participant[]): readonly (Participant | null)[] => (side.length > 0 ? side : [null]);
  return orNobody(actors).flatMap((actor) => orNobody(recipients).map((recipient) => ({ actor, recipient })));
}
