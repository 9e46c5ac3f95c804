/** The sentence around a token, as far as one can tell without a language: between full stops and line breaks. */
import { type Tokens, WORD } from '../../text/tokens.ts';

const ENDS = new Set(['.', '!', '?', '…']);
const REACH = 80;

/** Tokens [from, to) of the sentence in which token `at` stands; at most 80 tokens on either side. */
export function sentenceAround(tokens: Tokens, at: number): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && from > at - REACH && tokens.gap[from] !== 2 && !endsAt(tokens, from - 1)) from--;
  let to = at + 1;
  while (to < tokens.count && to < at + REACH && tokens.gap[to] !== 2 && !endsAt(tokens, to - 1)) to++;
  return { from, to };
}

/** Whether the mark at `at` ends a sentence: a capital follows, and what stands before is no abbreviation (‘St. Petersburg’). */
function endsAt(tokens: Tokens, at: number): boolean {
  if (!ENDS.has(tokens.word[at] as string) || at + 1 >= tokens.count || tokens.gap[at + 1] === 0) return false;
  const before = at > 0 ? (tokens.word[at - 1] as string) : '';
  const short = at > 0 && tokens.kind[at - 1] === WORD && before.length <= 2;
  return tokens.word[at] !== '.' || !short;
}
