/** Reads the mention at a token, by the order that the language puts heads and names in. */
import { NUMBER, type Tokens } from '../text/tokens.ts';
import { headFinal } from './head-final.ts';
import { headInitial } from './head-initial.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The mention that begins at token `at`, or null. */
export function mentionAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  return lexicon.pack.headOrder === 'initial' ? headInitial(tokens, lexicon, at, limit) : headFinal(tokens, lexicon, at, limit);
}

/** The number right before a mention, in figures or words; null where there is none. */
export function countBefore(tokens: Tokens, at: number, numbers: Readonly<Record<string, number>>): number | null {
  const i = at - 1;
  if (i < 0 || tokens.gap[at] === 2) return null;
  if (tokens.kind[i] === NUMBER) return Number(tokens.word[i]);
  return numbers[tokens.word[i] as string] ?? null;
}
