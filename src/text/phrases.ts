/**
 * Lexicons over tokens: phrases compiled once into an automaton, matched in one pass, longest first.
 * A phrase is written as people write it; `(a|b)`, `(a|b)?` and `a?` give its variants: `(đưa ra|có) (những)? lời chỉ trích`.
 * Compiling costs what the phrase is long, however many variants it has. The states that a text really meets are worked
 * out once, on first use, and matching stays linear in the text.
 */
import { type Tokens, tokenise } from './tokens.ts';

/** One place in the written phrases. */
interface Place<T> {
  readonly next: Map<string, Place<T>[]>;
  readonly values: T[];
}

/** Where the words read so far can stand in all phrases; `values` are the phrases that end here. */
export class PhraseNode<T> {
  readonly values: readonly T[] | null;
  readonly #places: readonly Place<T>[];
  /** What each word leads to: places until a text has gone there, then a node. */
  #next: Map<string, Place<T>[] | PhraseNode<T>> | null = null;

  constructor(places: readonly Place<T>[]) {
    this.#places = places;
    const values = places.flatMap((place) => place.values);
    this.values = values.length === 0 ? null : [...new Set(values)];
  }

  next(word: string): PhraseNode<T> | undefined {
    this.#next ??= merged(this.#places);
    const found = this.#next.get(word);
    if (!Array.isArray(found)) return found;
    const node = new PhraseNode(found);
    this.#next.set(word, node);
    return node;
  }

  /** The words that can come next. */
  words(): Set<string> {
    return new Set(this.#places.flatMap((place) => [...place.next.keys()]));
  }
}

function merged<T>(places: readonly Place<T>[]): Map<string, Place<T>[] | PhraseNode<T>> {
  const next = new Map<string, Place<T>[]>();
  for (const place of places)
    for (const [word, targets] of place.next) {
      const known = next.get(word);
      if (!known) next.set(word, [...targets]);
      else for (const target of targets) if (!known.includes(target)) known.push(target);
    }
  return next;
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
  const root: Place<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    const ends = new Set(branches(parse(phrase), [root]));
    ends.delete(root);
    if (ends.size === 0) throw new Error(`expected a phrase with words but found “${phrase}”`);
    for (const end of ends) if (!end.values.includes(value)) end.values.push(value);
  }
  return { root: new PhraseNode([root]) };
}

/** Lays the alternatives of a pattern from `starts` on; the places where it ends. */
function branches<T>(alternatives: Pattern, starts: readonly Place<T>[]): Place<T>[] {
  return alternatives.flatMap((sequence) => sequence.reduce((from, part) => lay(part, from), [...starts]));
}

/** How a quotation mark of a phrase can be written. */
const QUOTES = ['"', "'"];

function lay<T>(part: Part, starts: Place<T>[]): Place<T>[] {
  let ends: Place<T>[];
  if (typeof part.body === 'string') {
    ends = starts;
    for (const word of tokenise(part.body).word) {
      const place: Place<T> = { next: new Map(), values: [] };
      // A quotation mark stands for single ones too, as headlines have them.
      for (const written of word === '"' ? QUOTES : [word])
        for (const start of ends) {
          const places = start.next.get(written);
          if (places) places.push(place);
          else start.next.set(written, [place]);
        }
      ends = [place];
    }
  } else ends = branches(part.body, starts);
  return part.optional ? [...new Set([...ends, ...starts])] : ends;
}

/** The longest phrase that begins at token `at` and ends before `limit`, or null. A phrase does not cross a line break. */
export function longestAt<T>(
  tokens: Tokens,
  phrases: Phrases<T>,
  at: number,
  limit = tokens.count,
): { readonly to: number; readonly values: readonly T[] } | null {
  let node: PhraseNode<T> | undefined = phrases.root.next(tokens.word[at] as string);
  let best: { to: number; values: readonly T[] } | null = null;
  for (let i = at + 1; node; i++) {
    if (node.values) best = { to: i, values: node.values };
    if (i >= limit || tokens.gap[i] === 2) break;
    node = node.next(tokens.word[i] as string);
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
  return [...new Set(written(parse(phrase)).map((variant) => variant.replace(/\s+/gu, ' ').trim()))].filter(Boolean);
}

function written(alternatives: Pattern): string[] {
  return alternatives.flatMap((sequence) => sequence.reduce((heads, part) => crossed(heads, texts(part), ' '), ['']));
}

function texts(part: Part): string[] {
  const bodies = typeof part.body === 'string' ? [part.body] : written(part.body);
  return part.optional ? [...bodies, ''] : bodies;
}

function crossed(heads: readonly string[], tails: readonly string[], between: string): string[] {
  const count = heads.length * tails.length;
  if (count > 5000) throw new Error(`expected at most 5000 variants but found ${count} from “${heads[0]}${between}${tails[0]}”`);
  return heads.flatMap((head) => tails.map((tail) => (head && tail ? head + between + tail : head + tail)));
}

/** Alternatives, each a sequence of parts. */
type Pattern = readonly (readonly Part[])[];
interface Part {
  readonly body: string | Pattern;
  readonly optional: boolean;
}

function parse(phrase: string): Pattern {
  const source = phrase.normalize('NFC').replace(/\s+/gu, ' ');
  let at = 0;
  const pattern = (): Part[][] => {
    const alternatives: Part[][] = [];
    for (;;) {
      const sequence: Part[] = [];
      const from = at;
      while (at < source.length && source[at] !== '|' && source[at] !== ')') {
        if (source[at] === ' ') at++;
        else {
          const glued = at > from && source[at - 1] !== ' ';
          const part = source[at] === '(' ? group() : word();
          const before = glued ? sequence.pop() : undefined;
          sequence.push(before ? joined(before, part) : part);
        }
      }
      // `(-| |)` may join, divide or leave out.
      alternatives.push(source.slice(from, at) === ' ' ? [{ body: ' ', optional: false }] : sequence);
      if (source[at] !== '|') return alternatives;
      at++;
    }
  };
  const group = (): Part => {
    at++;
    const body = pattern();
    if (source[at] !== ')') throw new Error(`expected balanced brackets but found “${phrase}”`);
    const optional = source[++at] === '?';
    if (optional) at++;
    return { body, optional };
  };
  const word = (): Part => {
    const from = at;
    while (at < source.length && !'()| '.includes(source[at] as string)) at++;
    const text = source.slice(from, at);
    return text.endsWith('?') ? { body: text.slice(0, -1), optional: true } : { body: text, optional: false };
  };
  const whole = pattern();
  if (at < source.length) throw new Error(`expected balanced brackets but found “${phrase}”`);
  return whole;
}

/** Two parts with no space between them: `A(-| )rập`. */
function joined(before: Part, after: Part): Part {
  return { body: crossed(texts(before), texts(after), '').map((body) => [{ body, optional: false }]), optional: false };
}
