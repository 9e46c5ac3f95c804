/**
 * Lines cut where a page glued several things into one, and joined where it broke one in two:
 * a caption with its credit in the middle of a body that is one long line, an author's name behind its last sentence, a paragraph wrapped at a column.
 * Deliberately absent: roles. A piece is measured like any line and judged on its own evidence.
 */
import { WORD } from '../text/tokens.ts';
import { captionAround, isShortened } from './caption-in-line.ts';
import { COLON, closes, endsSentence, findCode, kind, SPACE } from './characters.ts';
import type { Prepared } from './know.ts';
import { type Line, measure } from './line.ts';
import { namedOutlets } from './names.ts';
import { seamIn } from './seam.ts';
import { type TextView, tokensIn } from './view.ts';
import { joinWrapped } from './wrapped.ts';

/** Shorter lines are one thing. */
const LONG = 140;
const CREDIT = 90;

export function pieces(view: TextView, lines: readonly Line[], know: Prepared): Line[] {
  return joinWrapped(view.text, lines, know).flatMap((line) => (line.end - line.start < LONG ? [line] : cut(view, line, know)));
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
