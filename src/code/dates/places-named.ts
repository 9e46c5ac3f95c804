/** The states, capitals and places that an article names, token by token: where a summit was held, whose relations are celebrated. */
import type { Knowledge } from '../../model/knowledge.ts';
import { longestAt, type Phrases } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Entry } from '../lexicon.ts';
import type { TokenRange } from './body.ts';

export interface NamedPlace {
  /** Its first token. */
  readonly at: number;
  /** ISO 3166-1 alpha-3 of the state it is or lies in, or null. */
  readonly state: string | null;
  /** The English name of a city or another place; null for a state by its own name. */
  readonly place: string | null;
}

export function placesNamed(
  tokens: Tokens,
  ranges: readonly TokenRange[],
  { entries }: { readonly entries: Phrases<Entry> },
  { states, places }: Pick<Knowledge, 'states' | 'places'>,
): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const { from, to } of ranges)
    for (let at = from; at < to; ) {
      const hit = longestAt(tokens, entries, at, to);
      const name = hit?.values.flatMap((entry) => (entry.kind === 'name' && tokens.capital[at] === 1 ? [entry.name] : []))[0];
      const referent = name?.referent;
      if (referent?.kind === 'state') {
        const capital = referent.as === 'capital' ? (states.get(referent.state)?.capital ?? null) : null;
        found.push({ at, state: referent.state, place: capital });
      } else if (referent?.kind === 'place') found.push({ at, state: places.get(referent.place)?.country ?? null, place: referent.place });
      at = hit?.to ?? at + 1;
    }
  return found;
}
