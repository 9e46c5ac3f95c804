/** Who acted towards whom, as directed pairs of states: a mutual act in both directions. The dyads are those of relations. */
import type { EventRecord } from '../model/record.ts';
import { dyadsOf } from '../relate/dyads.ts';

export interface Acted {
  /** ISO 3166-1 alpha-3. */
  readonly actor: string;
  readonly recipient: string;
  readonly mutual: boolean;
}

/** Each pair once, whatever the number of participants; records that only happened on another's soil are in none. */
export const actedIn = (record: EventRecord): readonly Acted[] =>
  dyadsOf(record).flatMap(({ dyad: [first, second], direction }): Acted[] => {
    const there = { actor: first, recipient: second, mutual: direction === 'mutual' };
    const back = { actor: second, recipient: first, mutual: direction === 'mutual' };
    return { first: [there], second: [back], mutual: [there, back], beside: [] }[direction];
  });
