/**
 * Finds copies of a text: a MinHash signature of its word shingles, and how alike two signatures are.
 * One-permutation hashing (Li, Owen and Zhang 2012) with rotation for empty bins (Shrivastava and Li 2014): every shingle is hashed once,
 * whatever the length of the signature. Letters count in lower case, everything else only parts words.
 * Deliberately absent: looking for copies among many texts (origins.ts).
 */
import type { Span } from '../model/span.ts';

/** Values in a signature: the estimate of likeness is good to about 0.06. */
const BINS = 64;
const SHINGLE = 4;
/** A text of fewer shingles says too little to be anybody's copy. */
const LEAST = 24;
const EMPTY = 0xffffffff;

const SPLIT = 26;
const WITHIN = (1 << SPLIT) - 1;

/** The signature of the spans of a text, read as one text; empty where they are too short to tell. Linear in their length. */
export function signatureOf(text: string, spans: readonly Span[]): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  const last = new Uint32Array(SHINGLE);
  let words = 0;
  for (const { start, end } of spans) {
    let word = 0;
    for (let i = start; i <= end; i++) {
      const unit = i < end ? letter(text.charCodeAt(i)) : 0;
      if (unit !== 0) {
        word = Math.imul(word ^ unit, 0x01000193) + 0x9e3779b1;
        continue;
      }
      if (word === 0) continue;
      last[words % SHINGLE] = word;
      words++;
      word = 0;
      if (words < SHINGLE) continue;
      const hash = shingleHash(last, words);
      const bin = hash >>> SPLIT;
      const value = hash & WITHIN;
      if (value < (bins[bin] as number)) bins[bin] = value;
    }
  }
  return words - SHINGLE + 1 < LEAST ? new Uint32Array(0) : filled(bins);
}

/** The code of a letter or digit in lower case; 0 for what parts words. */
function letter(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2100)) return 0;
  return (code >= 0xc0 && code <= 0xde) || (code >= 0x1ea0 && code <= 0x1eff) || (code >= 0x100 && code <= 0x17f) ? lower(code) : code;
}

const LOWER = Uint16Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));
const lower = (code: number): number => LOWER[code] as number;

/** The last words in their order, mixed well (the finaliser of MurmurHash3). */
function shingleHash(last: Uint32Array, words: number): number {
  let hash = 0;
  for (let i = 0; i < SHINGLE; i++) hash = Math.imul(hash, 31) + (last[(words + i) % SHINGLE] as number);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An empty bin takes the value of the next full one on, marked by how far it had to go. */
function filled(bins: Uint32Array): Uint32Array {
  return bins.map((value, i) => {
    if (value !== EMPTY) return value;
    for (let far = 1; far < BINS; far++) {
      const next = bins[(i + far) % BINS] as number;
      if (next !== EMPTY) return (Math.imul(next + far, 0x9e3779b1) ^ far) >>> 0;
    }
    return value;
  });
}

/** Estimated share of common shingles (Jaccard), 0 … 1; 0 where either text is too short to tell. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

const ROWS = 4;

/** Keys of a signature's bands: two texts with half of their shingles in common share one of them with a probability of 0.64, at 0.7 of 0.99. */
export function bandsOf(signature: Uint32Array): string[] {
  const bands: string[] = [];
  for (let i = 0; i + ROWS <= signature.length; i += ROWS) bands.push(`${i}:${signature.subarray(i, i + ROWS).join('.')}`);
  return bands;
}
