/**
 * Lexicons over tokens: phrases compiled once into a trie, matched in one pass, longest first.
 * A phrase is written as people write it; `(a|b)`, `(a|b)?` and `a?` give its variants: `(đưa ra|có) (những)? lời chỉ trích`.
 * Variants are expanded when compiling, so matching stays linear in the text whatever the phrase.
 */
import { type Tokens, tokenise } from './tokens.ts';

export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  values: T[] | null;
}

export interface Phrases<T> {
  readonly root: PhraseNode<T>;
}

/** A phrase found in tokens [from, to). */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root: PhraseNode<T> = { next: new Map(), values: null };
  for (const [phrase, value] of entries)
    for (const variant of expand(phrase)) {
      const tokens = tokenise(variant);
      if (tokens.count === 0) throw new Error(`expected a phrase with words but found “${phrase}”`);
      let node = root;
      for (const word of tokens.word) {
        let child = node.next.get(word);
        if (!child) {
          child = { next: new Map(), values: null };
          node.next.set(word, child);
        }
        node = child;
      }
      if (!node.values) node.values = [value];
      else if (!node.values.includes(value)) node.values.push(value);
    }
  return { root };
}

/** The longest phrase that begins at token `at` and ends before `limit`, or null. A phrase does not cross a line break. */
export function longestAt<T>(
  tokens: Tokens,
  phrases: Phrases<T>,
  at: number,
  limit = tokens.count,
): { readonly to: number; readonly values: readonly T[] } | null {
  let node: PhraseNode<T> | undefined = phrases.root.next.get(tokens.word[at] as string);
  let best: { to: number; values: readonly T[] } | null = null;
  for (let i = at + 1; node; i++) {
    if (node.values) best = { to: i, values: node.values };
    if (i >= limit || tokens.gap[i] === 2) break;
    node = node.next.get(tokens.word[i] as string);
  }
  return best;
}

/** Every longest hit between tokens `from` and `to`, left to right, none overlapping another. */
export function findPhrases<T>(tokens: Tokens, phrases: Phrases<T>, from = 0, to = tokens.count): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let i = from; i < to; ) {
    const hit = longestAt(tokens, phrases, i, to);
    if (!hit) {
      i++;
      continue;
    }
    for (const value of hit.values) hits.push({ from: i, to: hit.to, value });
    i = hit.to;
  }
  return hits;
}

/** The variants of a phrase with alternatives and optional parts, at most 5,000 of them. */
export function expand(phrase: string): string[] {
  if (!/[(|?]/u.test(phrase)) return [phrase];
  const { variants, rest } = sequence(phrase.normalize('NFC'), 0);
  if (rest !== phrase.normalize('NFC').length) throw new Error(`expected balanced brackets but found “${phrase}”`);
  const clean = [...new Set(variants.map((v) => v.replace(/\s+/gu, ' ').trim()))].filter(Boolean);
  if (clean.length > 5000) throw new Error(`expected at most 5000 variants but found ${clean.length} in “${phrase}”`);
  return clean;
}

function sequence(source: string, at: number): { variants: string[]; rest: number } {
  let done: string[] = [''];
  let i = at;
  const alternatives: string[] = [];
  while (i < source.length) {
    const char = source[i] as string;
    if (char === ')') break;
    if (char === '|') {
      alternatives.push(...done);
      done = [''];
      i++;
      continue;
    }
    if (char === '(') {
      const inner = sequence(source, i + 1);
      i = inner.rest + 1;
      const optional = source[i] === '?';
      if (optional) i++;
      const options = optional ? [...inner.variants, ''] : inner.variants;
      done = done.flatMap((head) => options.map((tail) => head + tail));
      continue;
    }
    let j = i;
    while (j < source.length && !'()| '.includes(source[j] as string)) j++;
    if (j === i) {
      done = done.map((head) => `${head} `);
      i++;
      continue;
    }
    const word = source.slice(i, j);
    const parts = word.endsWith('?') ? [word.slice(0, -1), ''] : [word];
    done = done.flatMap((head) => parts.map((part) => head + part));
    i = j;
  }
  return { variants: [...alternatives, ...done], rest: i };
}
