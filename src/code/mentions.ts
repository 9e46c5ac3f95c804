/** Reads the mention at a token, by the order that the language puts heads and names in. */
import type { Tokens } from '../text/tokens.ts';
import { headFinal } from './head-final.ts';
import { headInitial } from './head-initial.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The mention that begins at token `at`, or null. */
export function mentionAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const mention = lexicon.pack.headOrder === 'initial' ? headInitial(tokens, lexicon, at, limit) : headFinal(tokens, lexicon, at, limit);
  // “KCNA chỉ trích Mỹ”: a state's own agency speaks for it.
  const owner = mention?.class === 'media' && mention.state === null && mention.name ? lexicon.agencies.get(mention.name) : undefined;
  return mention && owner ? { ...mention, state: owner, agency: true } : mention;
}
