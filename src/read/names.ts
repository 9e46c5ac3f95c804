/** Outlets named in a stretch of text, and the place of each. */
import type { Outlet } from '../model/outlet.ts';
import { longestAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Prepared } from './know.ts';

export interface NamedOutlet {
  readonly outlet: Outlet;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

/** Outlets named in the tokens, left to right. A name counts only as it is written: with a capital. */
export function namedOutlets(tokens: Tokens, prepared: Prepared, from = 0, to = tokens.count): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  for (let i = from; i < to; ) {
    const hit = tokens.capital[i] ? longestAt(tokens, prepared.names, i, to) : null;
    const outlet = hit?.values[0];
    if (!hit || !outlet) {
      i++;
      continue;
    }
    found.push({ outlet, from: i, to: hit.to });
    i = hit.to;
  }
  return found;
}
