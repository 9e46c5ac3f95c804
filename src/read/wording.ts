/**
 * How much of a line's wording an article has already: a heading speaks of what the article speaks of, a link to another story does not.
 * Words and pairs of neighbouring words are kept as 32-bit hashes: a rare collision shifts a share by little, strings would cost most of the reading.
 */
import type { Span } from '../model/span.ts';
import { WORD } from '../text/tokens.ts';
import type { Prepared } from './know.ts';
import { type TextView, tokensIn } from './view.ts';

export interface Wording {
  readonly words: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
}

/** Longer words are known by their beginning, so that `recalled` tells of `recalls`; syllables of Vietnamese are short enough to stay whole. */
const WHOLE = 6;
const BEGINNING = 5;

export function hashOf(word: string): number {
  const length = word.length > WHOLE ? BEGINNING : word.length;
  let hash = length;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

const pairOf = (first: number, second: number): number => (Math.imul(first, 0x01000193) ^ second) | 0;

/** No more than this of an article is looked at, in characters. */
const MOST = 12_000;

/** The words, and the pairs of neighbouring words, of the given stretches. */
export function wordingOf(view: TextView, spans: Iterable<Span>): Wording {
  const words = new Set<number>();
  const pairs = new Set<number>();
  let length = 0;
  for (const span of spans) {
    if (length > MOST) break;
    length += span.end - span.start;
    const { tokens, from, to } = tokensIn(view, span.start, Math.min(span.end, span.start + MOST));
    let before = 0;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== WORD) {
        before = 0;
        continue;
      }
      const hash = hashOf(tokens.word[i] as string);
      words.add(hash);
      if (before !== 0) pairs.add(pairOf(before, hash));
      before = hash;
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
  let before = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) {
      before = 0;
      continue;
    }
    const word = tokens.word[i] as string;
    const hash = hashOf(word);
    if (!know.common.has(word)) {
      telling++;
      if (wording.words.has(hash)) known++;
    }
    if (before !== 0) {
      pairs++;
      if (wording.pairs.has(pairOf(before, hash))) knownPairs++;
    }
    before = hash;
  }
  return { words: telling === 0 ? 0 : known / telling, pairs: pairs === 0 ? 0 : knownPairs / pairs };
}
