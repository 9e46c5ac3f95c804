/** How alike two tellings read: the words that their sentences share, the names of the parties set aside. */
import { type Tokens, WORD } from '../text/tokens.ts';
import type { Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

/** Words of a sentence that are compared; what goes on longer tells of other things too. */
const MOST = 60;

/** A sentence's words but those that name its parties: two tellings of different acts name the same parties too. */
export function wordsOf(tokens: Tokens, sentence: Sentence, parties: readonly Party[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { mention } of parties) for (let i = mention.from; i < mention.to; i++) names.add(tokens.word[i] as string);
  const words = new Set<string>();
  for (let i = sentence.from; i < sentence.to && words.size < MOST; i++) {
    const word = tokens.word[i] as string;
    if (tokens.kind[i] === WORD && !names.has(word)) words.add(word);
  }
  return words;
}

/** The share of the shorter telling's words that the other has too, 0–1. */
export function likeness(a: Draft, b: Draft): number {
  const [less, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let common = 0;
  for (const word of less) if (more.has(word)) common++;
  return common / Math.max(1, less.size);
}
