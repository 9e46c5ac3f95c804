/** Outlets named in a stretch of text, and the place of each. */
import type { Outlet } from '../model/outlet.ts';
import { longestAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { OutletName, Prepared } from './know.ts';
import type { TokenRange } from './view.ts';

export interface NamedOutlet {
  readonly outlet: Outlet;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

/** Outlets named in the tokens, left to right. A name counts only as it is written: with a capital, or in capitals. */
export function namedOutlets({ tokens, from, to }: TokenRange, prepared: Prepared): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  for (let i = from; i < to; ) {
    const hit = longestAt(tokens, prepared.names, i, to);
    const named = hit?.values.find((name) => isWritten(tokens, i, hit.to, name));
    if (hit && named) found.push({ outlet: named.outlet, from: i, to: hit.to });
    i = hit && named ? hit.to : i + 1;
  }
  return found;
}

function isWritten(tokens: Tokens, from: number, to: number, { shouted }: OutletName): boolean {
  if (!shouted) return tokens.capital.subarray(from, to).includes(1);
  const written = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return written.toUpperCase() === written;
}
