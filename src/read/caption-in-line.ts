/**
 * A caption inside a longer line, found by its credit: the sentence before `Ảnh: AFP` or `(Nguồn: IRNA/TTXVN)`, and the credit itself.
 */
import { WORD } from '../text/tokens.ts';
import { closes, endsSentence, isLetter, kind, LOWER, opens, SPACE, UPPER } from './characters.ts';
import type { Prepared } from './know.ts';
import type { Line } from './line.ts';
import { namedOutlets } from './names.ts';
import { CUE } from './picture.ts';
import { type TextView, tokensIn, viewOf } from './view.ts';

/** A caption is no longer than this, and its credit no longer than that. */
const CAPTION = 420;
const CREDIT = 90;

/** The caption whose credit has its colon at `colon`: the sentence before `Ảnh: AFP` and the credit itself. */
export function captionAround(
  view: TextView,
  line: Line,
  colon: number,
  know: Prepared,
): { readonly start: number; readonly end: number } | null {
  const { text } = view;
  const cue = cueBefore(view, line.start, colon, know);
  if (cue < 0) return null;
  let before = cue - 1;
  while (before >= line.start && kind(text.charCodeAt(before)) === SPACE) before--;
  const bracket = before >= line.start && (text.charCodeAt(before) === 40 || text.charCodeAt(before) === 91);
  const capital = kind(text.charCodeAt(cue)) === UPPER;
  // In running text `nguồn:` is a word; a credit is in brackets or begins with a capital.
  if (!bracket && !capital) return null;
  const end = bracket ? closing(text, colon, line.end) : creditEnd(view, colon + 1, line.end, know);
  if (end < 0) return null;
  const start = sentenceStart(text, line.start, bracket ? before : cue, know);
  if (start < 0 || end - start > CAPTION) return null;
  return { start, end };
}

/** Where the words before a colon begin, if they introduce a picture's credit; −1 otherwise. */
function cueBefore(view: TextView, start: number, colon: number, know: Prepared): number {
  const { tokens, from, to } = tokensIn(view, Math.max(start, colon - CUE), colon);
  for (let size = Math.min(4, to - from); size >= 1; size--) {
    const first = to - size;
    if (know.picture.has(tokens.word.slice(first, to).join(' '))) return tokens.start[first] as number;
  }
  return -1;
}

function closing(text: string, colon: number, end: number): number {
  for (let i = colon; i < Math.min(end, colon + CREDIT); i++) {
    const code = text.charCodeAt(i);
    if (code === 41 || code === 93) return i + 1 < end && text.charCodeAt(i + 1) === 46 ? i + 2 : i + 1;
  }
  return -1;
}

/** Past the names that follow `Ảnh:`; an outlet's name ends it, else the third word of a name. */
function creditEnd(view: TextView, start: number, end: number, know: Prepared): number {
  const { text } = view;
  const range = tokensIn(view, start, Math.min(end, start + CREDIT));
  const { tokens, from, to } = range;
  const outlets = new Map(namedOutlets(range, know).map((named) => [named.from, named.to]));
  let at = from;
  let words = 0;
  while (at < to) {
    const known = outlets.get(at);
    const glued =
      known === undefined && tokens.capital[at] ? gluedName(view, tokens.start[at] as number, tokens.end[at] as number, know) : 0;
    if (glued > 0) return glued;
    if (known !== undefined) {
      at = known;
      words = 3;
    } else if (tokens.kind[at] === WORD && tokens.capital[at] && words < 3) {
      at++;
      words++;
    } else if (words > 0 && isJoint(tokens.word[at] as string) && at + 1 < to && tokens.capital[at + 1]) {
      // `AFP/TTXVN`, `Getty - AFP`: another name follows.
      at++;
      words = Math.min(words, 1);
    } else break;
  }
  if (at === from) return -1;
  const last = tokens.end[at - 1] as number;
  return endsSentence(text.charCodeAt(last)) ? last + 1 : last;
}

/** Where an outlet's name in capitals ends to which the next word was glued (`TTXVNBáo`), or 0. */
function gluedName({ text }: TextView, start: number, end: number, know: Prepared): number {
  let upper = start;
  while (upper < end && kind(text.charCodeAt(upper)) === UPPER) upper++;
  const seam = upper - 1;
  if (upper === end || seam - start < 2) return 0;
  return namedOutlets(tokensIn(viewOf(text.slice(start, seam)), 0, seam - start), know).length > 0 ? seam : 0;
}

const isJoint = (mark: string): boolean => mark === '/' || mark === '-' || mark === ',' || mark === '&' || mark === '|';

/** Where the sentence begins that ends at `end` (its full stop aside); −1 if it is longer than a caption. */
function sentenceStart(text: string, from: number, end: number, know: Prepared): number {
  let i = end - 1;
  while (i > from && (kind(text.charCodeAt(i)) === SPACE || endsSentence(text.charCodeAt(i)) || text.charCodeAt(i) === 45)) i--;
  for (; i >= from && i > end - CAPTION; i--) {
    if (!endsSentence(text.charCodeAt(i)) || isShortened(text, i, know)) continue;
    let next = i + 1;
    while (next < end && closes(text.charCodeAt(next))) next++;
    if (kind(text.charCodeAt(next)) !== SPACE) continue;
    while (next < end && kind(text.charCodeAt(next)) === SPACE) next++;
    const code = text.charCodeAt(next);
    if (kind(code) === LOWER && !opens(code)) continue;
    return next;
  }
  return i < from ? from : -1;
}

/** Whether the full stop at `i` belongs to an abbreviation or an initial. */
export function isShortened(text: string, i: number, know: Prepared): boolean {
  if (text.charCodeAt(i) !== 46) return false;
  let from = i;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return i - from === 1 ? kind(text.charCodeAt(from)) === UPPER : know.shortened.has(text.slice(from, i).toLowerCase());
}
