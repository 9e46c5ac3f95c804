/**
 * People whom an article has introduced and then calls by one word of their name: ‘Xi also met …’.
 * Only for languages that put no title before such a word; elsewhere the title makes the mention.
 */
import type { Pack } from '../model/pack.ts';
import { type Tokens, tokenise, WORD } from '../text/tokens.ts';
import { type Mention, singles } from './mention.ts';
import type { Sentence } from './sentences.ts';

/** First and last words of the names that stand with a state or an organisation, normalised. */
export function familiarNames(pack: Pack, mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (pack.headOrder === 'initial') return names;
  for (const { name, state, org } of mentions.flatMap(singles)) {
    if (!name || !(state || org)) continue;
    const words = tokenise(name);
    for (const i of [0, words.count - 1])
      if (words.kind[i] === WORD && (words.word[i] as string).length > 1) names.add(words.word[i] as string);
  }
  return names;
}

/** Whether a sentence holds one of the words with a capital. */
export function calls(tokens: Tokens, { from, to }: Sentence, familiar: ReadonlySet<string>): boolean {
  if (familiar.size === 0) return false;
  for (let i = from; i < to; i++) if (tokens.capital[i] === 1 && familiar.has(tokens.word[i] as string)) return true;
  return false;
}
