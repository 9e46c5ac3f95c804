/**
 * The dyads of a record: each actor with each recipient; where there is no recipient, every two actors. Organisations and parties without
 * a state have no dyad. Where nobody is named as actor or as recipient, the state on whose soil it was stands beside the one that is.
 */
import type { EventRecord } from '../model/record.ts';
import type { Direction, Dyad } from '../model/relation.ts';

export interface RecordDyad {
  readonly dyad: Dyad;
  readonly direction: Direction;
}

export function dyadsOf({ actors, recipients, place }: Pick<EventRecord, 'actors' | 'recipients' | 'place'>): RecordDyad[] {
  const [acting, receiving] = [statesOf(actors), statesOf(recipients)];
  const found = new Map<string, RecordDyad>();
  const add = (from: string, to: string, how: 'directed' | Direction): void => {
    if (from === to) return;
    const dyad: Dyad = from < to ? [from, to] : [to, from];
    const direction: Direction = how === 'directed' ? (from < to ? 'first' : 'second') : how;
    const before = found.get(dyad.join());
    found.set(dyad.join(), { dyad, direction: before && before.direction !== direction ? 'mutual' : direction });
  };
  if (recipients.length > 0) for (const a of acting) for (const b of receiving) add(a, b, 'directed');
  else for (const [i, a] of acting.entries()) for (const b of acting.slice(i + 1)) add(a, b, 'mutual');
  const soil = place?.country;
  const alone = acting.length === 0 ? receiving : recipients.length === 0 && acting.length === 1 ? acting : [];
  if (soil) for (const state of alone) add(state, soil, 'beside');
  return [...found.values()].sort((a, b) => (a.dyad.join() < b.dyad.join() ? -1 : 1));
}

const statesOf = (side: EventRecord['actors']): string[] => [...new Set(side.flatMap(({ state }) => state ?? []))].sort();
