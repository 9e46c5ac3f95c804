/** ‘nỗ lực giải quyết xung đột Togo’: a state’s name behind such a word says what the matter is, and not who has to do with it. */

import type { Tokens } from '../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { singles } from './mention.ts';

export function withMatters(chunks: readonly Chunk[], tokens: Tokens, { matters }: Lexicon): Chunk[] {
  return chunks.map((chunk) =>
    chunk.kind === 'mention' && isNamed(chunk.mention, tokens) && isBehind(tokens, matters, chunk.from)
      ? { ...chunk, mention: { ...chunk.mention, class: 'policy', state: null, members: [] } }
      : chunk,
  );
}

/** States by their bare names, but not ‘xung đột Togo - Benin’, which says who fights. */
const isNamed = (mention: Mention, { word }: Tokens): boolean =>
  singles(mention).every(({ class: sort }) => sort === 'state') && !word.slice(mention.from, mention.to).includes('-');

const isBehind = ({ word, gap }: Tokens, matters: ReadonlySet<string>, at: number): boolean =>
  at > 1 && gap[at] === 1 && (matters.has(word[at - 1] as string) || matters.has(`${word[at - 2]} ${word[at - 1]}`));
