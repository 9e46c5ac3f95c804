/**
 * Lines cut where a page glued several things into one, and joined where it broke one in two:
 * a caption with its credit in the middle of a body that is one long line, an author's name behind its last sentence, a paragraph wrapped at a column.
 * Deliberately absent: roles. A piece is measured like any line and judged on its own evidence.
 */
import { WORD } from '../text/tokens.ts';
import { COLON, closes, endsSentence, findCode, isLetter, kind, LOWER, opens, SPACE, UPPER } from './characters.ts';
import type { Prepared } from './know.ts';
import { type Line, measure } from './line.ts';
import { namedOutlets } from './names.ts';
import { CUE } from './picture.ts';
import { seamIn } from './seam.ts';
import { isDoubled } from './twice.ts';
import { type TextView, tokensIn, viewOf } from './view.ts';

/** Shorter lines are one thing. */
const LONG = 140;
/** A caption is no longer than this. */
const CAPTION = 420;
const CREDIT = 90;

export function pieces(view: TextView, lines: readonly Line[], know: Prepared): Line[] {
  return join(view.text, lines, know).flatMap((line) => (line.end - line.start < LONG ? [line] : cut(view, line, know)));
}

function cut(view: TextView, line: Line, know: Prepared): Line[] {
  const { text } = view;
  // A title glued to a text that is cut off is one teaser, whatever else stands in it.
  if (line.ellipsis && seamIn(view, line, know) >= 0) return [line];
  const places: number[] = [];
  const mark = openingMark(view, line, know);
  if (mark > 0) places.push(mark);
  for (let at = findCode(text, COLON, line.start, line.end); at >= 0; at = findCode(text, COLON, at + 1, line.end)) {
    const caption = captionAround(view, line, at, know);
    if (!caption || caption.start < (places.at(-1) ?? 0)) continue;
    places.push(caption.start, caption.end);
    at = Math.max(at, caption.end - 1);
  }
  const signature = signatureOf(text, line, know);
  if (signature > (places.at(-1) ?? line.start)) places.push(signature);
  return split(text, line, places);
}

function split(text: string, line: Line, places: readonly number[]): Line[] {
  const parts: Line[] = [];
  let from = line.start;
  for (const place of [...places, line.end]) {
    let start = from;
    let end = place;
    while (start < end && kind(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && kind(text.charCodeAt(end - 1)) === SPACE) end--;
    if (end > start) parts.push(measure(text, start, end, parts.length === 0 ? line.gap : 0, line.markup));
    from = place;
  }
  return parts.length > 1 ? parts : [line];
}

/** Titles are no longer than this. */
const TITLE = 160;

/** Where a paper's own mark begins (`(VOV.VN) - …`, `TTO - …`) with a title glued before it; 0 if none does. */
function openingMark(view: TextView, line: Line, know: Prepared): number {
  const range = tokensIn(view, line.start, Math.min(line.end, line.start + TITLE));
  const { tokens } = range;
  for (const { outlet, from, to } of namedOutlets(range, know)) {
    if (outlet.kind === 'agency' || from - range.from < 5) continue;
    const bracket = tokens.word[from - 1] === '(' && tokens.word[to] === ')' ? 1 : 0;
    const before = tokens.kind[from - bracket - 1];
    if (before === WORD && tokens.word[to + bracket] === '-' && tokens.gap[to + bracket] === 1 && tokens.capital[to + bracket + 1])
      return tokens.start[from - bracket] as number;
  }
  return 0;
}

/** The caption whose credit has its colon at `colon`: the sentence before `Ảnh: AFP` and the credit itself. */
function captionAround(view: TextView, line: Line, colon: number, know: Prepared): { readonly start: number; readonly end: number } | null {
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

/** Where an author's or agency's name begins that follows the last sentence of a line; the line's end if none does. */
function signatureOf(text: string, line: Line, know: Prepared): number {
  if (line.terminal) return line.end;
  let at = -1;
  for (let i = line.end - 2; i > line.start && i > line.end - CREDIT; i--) {
    const code = text.charCodeAt(i);
    if (!endsSentence(code) && !(closes(code) && endsSentence(text.charCodeAt(i - 1)))) continue;
    if (kind(text.charCodeAt(i + 1)) !== SPACE || isShortened(text, i, know)) continue;
    at = i + 1;
    break;
  }
  if (at < 0) return line.end;
  const tail = measure(text, at + 1, line.end, 0, null);
  return tail.words > 0 && tail.words <= 9 && tail.capitals * 2 >= tail.words && !tail.ellipsis ? at + 1 : line.end;
}

/** A line narrower than this is no paragraph that was wrapped. */
const COLUMN = 40;

/** Lines broken inside a sentence joined into one, which then spans the line break. */
function join(text: string, lines: readonly Line[], know: Prepared): Line[] {
  const joined: Line[] = [];
  // Joined lines are measured once, when the last of them is known, so that a page of one long paragraph stays linear.
  let from = -1;
  const close = (to: number): void => {
    if (from < 0) return;
    const first = lines[from] as Line;
    joined.push(from === to ? first : measure(text, first.start, (lines[to] as Line).end, first.gap, first.markup));
    from = -1;
  };
  let wrapped = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    if (before && continues(text, before, line, wrapped, know)) wrapped = wrapped || line.opensSmall;
    else {
      close(i - 1);
      from = i;
      wrapped = false;
    }
  }
  close(lines.length - 1);
  return joined;
}

function continues(text: string, before: Line, line: Line, wrapped: boolean, know: Prepared): boolean {
  if (line.gap !== 1 || before.markup?.element !== line.markup?.element) return false;
  const width = before.end - before.start;
  if (width < COLUMN) return false;
  if (before.terminal)
    return before.last === 46 && isShortened(text, before.end - 1, know) && kind(text.charCodeAt(line.start)) === UPPER && line.words > 6;
  if (before.last === 58 || before.last === 59) return false;
  if (line.opensSmall) return before.words >= 6 && !isDoubled(text, line.start, line.end);
  return wrapped && width >= 56 && before.words >= 8 && line.words >= 3;
}
