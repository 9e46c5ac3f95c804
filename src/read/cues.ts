/**
 * The cues of a line: which phrases of page words and outlets it begins with, holds, or is. One bit a kind, so that evidence is cheap to combine.
 * Compiled once for a set of languages and outlets. Deliberately absent: what follows from a cue (`value.ts`, `roles.ts`).
 */
import type { Outlet } from '../model/outlet.ts';
import type { PageWords } from '../model/page-words.ts';
import { compilePhrases, type PhraseNode, type Phrases } from '../text/phrases.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { type TextView, tokensIn } from './view.ts';

export const CAPTION = 1;
export const CREDIT = 2;
export const BYLINE = 4;
export const SIGNATURE = 8;
export const RELATED = 16;
/** Heads a list of other stories, comments or tags. */
export const LIST = 32;
export const FURNITURE = 64;
export const SELF_TALK = 128;
export const DIGEST = 256;
export const LEANING = 512;
export const AGENCY_OPENING = 1024;
export const QUESTION = 2048;
/** Says something that only one outlet's pages say. */
export const OUTLET = 4096;
export const PICTURE = 8192;
/** Heads what readers wrote. */
export const COMMENTS = 32768;
/** Bids the reader do something. */
export const CALL = 16384;

type Where = 'opens' | 'holds' | 'is';

export interface Cues {
  readonly opens: Phrases<number>;
  readonly holds: Phrases<number>;
  readonly is: Phrases<number>;
  /** Furniture phrases, with the outlet whose they are. */
  readonly outlets: Phrases<Outlet>;
}

const PLACES: readonly (readonly [keyof PageWords, number, Where])[] = [
  ['captions', CAPTION, 'opens'],
  ['credit', CREDIT, 'opens'],
  ['byline', BYLINE, 'opens'],
  ['signature', SIGNATURE, 'holds'],
  ['related', RELATED, 'opens'],
  ['lists', LIST, 'is'],
  ['furniture', FURNITURE, 'is'],
  ['comments', COMMENTS, 'is'],
  // Readers' comments end an article as a list of other stories does.
  ['comments', LIST, 'is'],
  ['selfTalk', SELF_TALK, 'holds'],
  ['digests', DIGEST, 'opens'],
  ['leaning', LEANING, 'opens'],
  ['agencyOpenings', AGENCY_OPENING, 'opens'],
  ['questions', QUESTION, 'opens'],
  ['picture', PICTURE, 'opens'],
  ['calls', CALL, 'opens'],
];

export function compileCues(words: readonly PageWords[], outlets: readonly Outlet[]): Cues {
  const entries: Record<Where, [string, number][]> = { opens: [], holds: [], is: [] };
  for (const language of words)
    for (const [field, bit, where] of PLACES) for (const phrase of language[field] as readonly string[]) entries[where].push([phrase, bit]);
  const furniture = outlets.flatMap((outlet) => outlet.furniture.map((phrase) => [phrase, outlet] as const));
  return {
    opens: compilePhrases(entries.opens),
    holds: compilePhrases(entries.holds),
    is: compilePhrases(entries.is),
    outlets: compilePhrases(furniture),
  };
}

/** Lines longer than this are only looked at where they begin and end. */
const LOOK = 400;
const HEAD = 80;
/** A heading of a list may go on for so many words: `Most read in world news`. */
const SPARE = 3;

/** The cues of a line. */
export function cuesOf(view: TextView, start: number, end: number, cues: Cues): number {
  const whole = end - start <= LOOK;
  const { tokens, from, to } = tokensIn(view, start, whole ? end : start + HEAD);
  let first = from;
  while (first < to && tokens.kind[first] !== WORD) first++;
  let bits = opening(tokens, from, to, cues.opens.root);
  if (first > from) bits |= opening(tokens, first, to, cues.opens.root);
  if (!whole) return bits;
  bits |= entire(tokens, first, to, cues.is.root);
  for (let i = from; i < to; i++) {
    bits |= opening(tokens, i, to, cues.holds.root);
    if (bits & OUTLET) continue;
    if (walk(tokens, i, to, cues.outlets.root, () => undefined)) bits |= OUTLET;
  }
  return bits;
}

/** Calls `visit` for every phrase that begins at token `at` and ends before `limit`; whether there was any. */
export function walk<T>(
  tokens: Tokens,
  at: number,
  limit: number,
  root: PhraseNode<T>,
  visit: (values: readonly T[], to: number) => void,
): boolean {
  if (at >= limit) return false;
  let found = false;
  let node = root.next(tokens.word[at] as string);
  for (let i = at + 1; node; i++) {
    if (node.values) {
      found = true;
      visit(node.values, i);
    }
    if (i >= limit) break;
    node = node.next(tokens.word[i] as string);
  }
  return found;
}

function opening(tokens: Tokens, at: number, limit: number, root: PhraseNode<number>): number {
  let bits = 0;
  let node = at >= limit ? undefined : root.next(tokens.word[at] as string);
  for (let i = at + 1; node; i++) {
    if (node.values) for (const bit of node.values) bits |= bit;
    if (i >= limit) break;
    node = node.next(tokens.word[i] as string);
  }
  return bits;
}

/** Bits of the phrases that the line consists of, numbers and marks aside; a list's heading may go on a little. */
function entire(tokens: Tokens, first: number, limit: number, root: PhraseNode<number>): number {
  let bits = 0;
  walk(tokens, first, limit, root, (values, to) => {
    let words = 0;
    for (let i = to; i < limit; i++) if (tokens.kind[i] === WORD) words++;
    // `Tags: one, two, three` is a list's heading with its list.
    const heads = words <= SPARE || (tokens.word[to] === ':' && commasBetween(tokens, to, limit) > 1);
    for (const bit of values) if (words === 0 || ((bit === LIST || bit === COMMENTS) && heads)) bits |= bit;
  });
  return bits;
}

function commasBetween(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens.word[i] === ',') count++;
  return count;
}
