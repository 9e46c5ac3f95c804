/** How much of a line's wording an article has already: a heading speaks of what the article speaks of, a link to another story does not. */
import type { Span } from '../model/span.ts';
import { WORD } from '../text/tokens.ts';
import type { Prepared } from './know.ts';
import { type TextView, tokensIn } from './view.ts';

export interface Wording {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** Endings aside, so that `recalled` tells of `recalls`. Syllables of Vietnamese are short enough to stay whole. */
export const stem = (word: string): string => (word.length > 6 ? word.slice(0, 5) : word);

/** No more than this of an article is looked at, in characters. */
const MOST = 12_000;

/** The words, and the pairs of neighbouring words, of the given stretches. */
export function wordingOf(view: TextView, spans: Iterable<Span>): Wording {
  const words = new Set<string>();
  const pairs = new Set<string>();
  let length = 0;
  for (const span of spans) {
    if (length > MOST) break;
    length += span.end - span.start;
    const { tokens, from, to } = tokensIn(view, span.start, Math.min(span.end, span.start + MOST));
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== WORD) continue;
      words.add(stem(tokens.word[i] as string));
      if (i > from && tokens.kind[i - 1] === WORD) pairs.add(`${tokens.word[i - 1]} ${tokens.word[i]}`);
    }
  }
  return { words, pairs };
}

/** Shares, 0 to 1, of a line's telling words and of its word pairs that the wording holds. */
export function sharedWith(
  view: TextView,
  line: Span,
  wording: Wording,
  know: Prepared,
): { readonly words: number; readonly pairs: number } {
  const { tokens, from, to } = tokensIn(view, line.start, Math.min(line.end, line.start + 400));
  let telling = 0;
  let known = 0;
  let pairs = 0;
  let knownPairs = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const word = tokens.word[i] as string;
    if (!know.common.has(word)) {
      telling++;
      if (wording.words.has(stem(word))) known++;
    }
    if (i === from || tokens.kind[i - 1] !== WORD) continue;
    pairs++;
    if (wording.pairs.has(`${tokens.word[i - 1]} ${word}`)) knownPairs++;
  }
  return { words: telling === 0 ? 0 : known / telling, pairs: pairs === 0 ? 0 : knownPairs / pairs };
}
