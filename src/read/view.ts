/**
 * A page's text with its tokens, made once, so that every look at a line is a look at a range of them.
 * A page too long to be worth that is tokenised where it is looked at, and memory stays with the lines in hand.
 */
import { type Tokens, tokenise, tokensOf } from '../text/tokens.ts';

export interface TextView {
  readonly text: string;
  /** Tokens of the whole text; null for a very long one. */
  readonly tokens: Tokens | null;
}

/** Tokens [from, to) are those of a stretch of text. */
export interface TokenRange {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 400_000;

export const viewOf = (text: string): TextView => ({ text, tokens: text.length <= LONGEST ? tokensOf(text) : null });

/** The tokens that lie in text[start, end). */
export function tokensIn({ text, tokens }: TextView, start: number, end: number): TokenRange {
  if (!tokens) {
    const own = tokenise(text, start, end);
    return { tokens: own, from: 0, to: own.count };
  }
  const from = firstAt(tokens, start, 0);
  let to = firstAt(tokens, end, from);
  // A token that begins inside and ends outside is not in the stretch.
  if (to > from && (tokens.end[to - 1] as number) > end) to--;
  return { tokens, from, to };
}

/** Index of the first token, from `low` on, that begins at `offset` or later. */
function firstAt(tokens: Tokens, offset: number, low: number): number {
  let from = low;
  let to = tokens.count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens.start[middle] as number) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
