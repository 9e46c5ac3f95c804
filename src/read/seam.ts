/**
 * The seam in a line where a title was glued to the sentence after it: a function word with a capital that no full stop precedes
 * (`… thăm chính thức Na Uy Ngày 4/6, …`). Titles that capitalise every word have no seam.
 */
import type { Span } from '../model/span.ts';
import { WORD } from '../text/tokens.ts';
import type { Prepared } from './know.ts';
import { type TextView, tokensIn } from './view.ts';

const LOOK = 320;

/** Where the second part begins, or −1. */
export function seamIn(view: TextView, line: Span, know: Prepared): number {
  const { tokens, from, to } = tokensIn(view, line.start, Math.min(line.end, line.start + LOOK));
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const at = i - from;
    if (tokens.kind[i] !== WORD) {
      // A full stop ends the title's chance: what follows it begins with a capital by right.
      if (tokens.word[i] === '.' && at > 3) return -1;
      continue;
    }
    if (at >= 4 && tokens.capital[i] && tokens.kind[i - 1] === WORD && know.common.has(tokens.word[i] as string) && capitals * 3 < at * 2)
      return tokens.start[i] as number;
    capitals += tokens.capital[i] as number;
  }
  return -1;
}
