/**
 * Quantities in a text: `1.200`, `2,5 triệu`, `300 - 400`, `hai mươi`, `hàng chục nghìn`.
 * Deliberately absent: what is counted, and any word of a language; those come from the pack.
 */
import type { Count } from '../model/event.ts';
import type { Pack } from '../model/pack.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';

export interface Quantity {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly count: Count;
  /** Written in words, which may mean something else: `năm`, `ba`. */
  readonly worded: boolean;
}

type Words = Pick<Pack, 'numbers' | 'quantities'>;
/** A figure with nothing around it between these is a year. */
const YEARS = [1900, 2100] as const;

/** The quantity that begins at token `at` and ends before `end`, or null. */
export function quantityAt(tokens: Tokens, words: Words, at: number, end: number): Quantity | null {
  const first = single(tokens, words, at, end);
  if (!first) return null;
  const link = tokens.word[first.to] as string;
  const joins = link === '-' || (words.quantities?.to ?? []).includes(link);
  const second = joins && first.to + 1 < end && typeof first.count === 'number' ? single(tokens, words, first.to + 1, end, true) : null;
  if (!second || typeof second.count !== 'number' || typeof first.count !== 'number' || second.count <= first.count) return first;
  return { ...first, to: second.to, count: { min: first.count, max: second.count } };
}

function single(tokens: Tokens, words: Words, at: number, end: number, inRange = false): Quantity | null {
  if (at >= end) return null;
  if (tokens.kind[at] === NUMBER) return figures(tokens, words, at, end, inRange);
  return tokens.kind[at] === WORD ? (vague(tokens, words, at, end) ?? worded(tokens, words, at, end)) : null;
}

/** Figures with their separators; none where they are a date’s, a share’s, a name’s or a year’s. */
function figures(tokens: Tokens, words: Words, at: number, end: number, inRange: boolean): Quantity | null {
  const glued = at > 0 && tokens.gap[at] === 0 ? (tokens.word[at - 1] as string) : '';
  if (glued === '/' || (glued === '-' && !inRange) || glued === '.' || glued === ',') return null;
  let digits = tokens.word[at] as string;
  let decimals = '';
  let to = at + 1;
  while (to + 1 < end && decimals === '' && isSeparator(tokens, to)) {
    const group = tokens.word[to + 1] as string;
    if (group.length === 3) digits += group;
    else decimals = group;
    to += 2;
  }
  const next = to < end && tokens.gap[to] === 0 ? (tokens.word[to] as string) : '';
  if (next === '/' || next === '%' || digits.length > 9) return null;
  const scale = scaled(tokens, words, to, end);
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`) * scale.factor;
  const year = to === at + 1 && scale.factor === 1 && value > YEARS[0] && value < YEARS[1];
  return year || !Number.isSafeInteger(value) ? null : { from: at, to: scale.to, count: value, worded: false };
}

const isSeparator = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at] === '.' || tokens.word[at] === ',') &&
  tokens.kind[at + 1] === NUMBER &&
  tokens.gap[at] === 0 &&
  tokens.gap[at + 1] === 0;

/** `hàng chục nghìn`: no more than an order of magnitude. */
function vague(tokens: Tokens, words: Words, at: number, end: number): Quantity | null {
  const range = words.quantities?.vague[tokens.word[at] as string];
  if (!range) return null;
  const { factor, to } = scaled(tokens, words, at + 1, end);
  return factor === 1 ? null : { from: at, to, count: { min: range[0] * factor, max: range[1] * factor - 1 }, worded: false };
}

/** `mười hai`, `hai mươi`, `ba trăm`. */
function worded(tokens: Tokens, words: Words, at: number, end: number): Quantity | null {
  // ‘Ba binh sĩ …’ opens a sentence, ‘Ba Lan’ is a name
  const named = tokens.capital[at] === 1 && (at + 1 >= end || tokens.capital[at + 1] === 1);
  const number = !named || words.quantities?.capitals ? words.numbers[tokens.word[at] as string] : undefined;
  if (number === undefined || (at + 1 < end && words.quantities?.uncounted?.includes(tokens.word[at + 1] as string))) return null;
  const { factor, to } = scaled(tokens, words, at + 1, end);
  const tens = number * factor;
  const unit = tens >= 10 && tens < 100 && to < end && tokens.gap[to] === 1 ? words.numbers[tokens.word[to] as string] : undefined;
  return unit !== undefined && unit < 10
    ? { from: at, to: to + 1, count: tens + unit, worded: true }
    : { from: at, to, count: tens, worded: true };
}

/** The words that multiply the number before them, together. */
function scaled(tokens: Tokens, words: Words, at: number, end: number): { readonly factor: number; readonly to: number } {
  let factor = 1;
  let to = at;
  for (; to < end && tokens.gap[to] !== 2; to++) {
    const by = words.quantities?.multipliers[tokens.word[to] as string];
    if (by === undefined) break;
    factor *= by;
  }
  return { factor, to };
}
