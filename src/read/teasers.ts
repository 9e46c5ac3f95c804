/**
 * Which lines lead to other stories, by how pages print them: a title told twice, a title with a cut-off snippet, a title with a clock under it,
 * several titles in a row. No phrase decides here, so the habits carry to papers nobody has seen.
 * Deliberately absent: single titles in the middle of a body; `roles.ts` weighs those against the article around them.
 */
import { FURNITURE, LIST, RELATED } from './cues.ts';
import type { Prepared } from './know.ts';
import { hasPictureCredit } from './picture.ts';
import { seamIn } from './seam.ts';
import type { Evidence } from './survey.ts';
import { isClock, isTitle, SNIPPET, TITLE, TRIMMING } from './teaser-parts.ts';
import { cards, rows, stamped } from './teaser-rows.ts';
import type { TextView } from './view.ts';

/** For each line what part of a teaser it is, 0 for none; `values` are those of the lines as prose. */
export function teasersIn(view: TextView, lines: readonly Evidence[], values: ArrayLike<number>, know: Prepared): Uint8Array {
  const { text } = view;
  const parts = new Uint8Array(lines.length);
  let prose = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Evidence;
    const told = toldTwice(lines, i);
    if (told > 0 && !(prose < 2 && headsArticle(lines, values, i + told))) {
      for (let k = i; k < i + told; k++) parts[k] = TITLE;
      i = group(lines, values, parts, i + told) - 1;
    } else if (line.ellipsis && line.words >= 10) {
      const glued = seamIn(view, line, know) >= 0;
      if (!glued && !isCutOff(text, line)) continue;
      parts[i] = SNIPPET;
      const above = lines[i - 1];
      if (!glued && above && isTitle(above) && parts[i - 1] === 0 && prose > 0 && !hasPictureCredit(view, above, know))
        parts[i - 1] = TITLE;
    } else if (line.cues & RELATED && line.words >= 4 && line.words < 45 && !(line.terminal && line.last === 46)) parts[i] = TITLE;
    else if ((values[i] as number) > 8) prose++;
  }
  rows(lines, values, parts);
  stamped(lines, values, parts);
  cards(text, lines, parts);
  return parts;
}

/** No title is told more often in one place. */
const OFTEN = 20;

/** How many lines tell one title twice, beginning at line i: one (`TitleTitle`), two or more, or none. */
function toldTwice(lines: readonly Evidence[], i: number): number {
  const line = lines[i] as Evidence;
  if (line.doubled) return 1;
  if (line.words < 3 || line.words > 60 || line.times < 2) return 0;
  let n = 1;
  while (n < OFTEN && lines[i + n] && (lines[i + n] as Evidence).first === line.first) n++;
  return n > 1 ? n : 0;
}

/** Whether an article's paragraphs follow before another title is told twice: then it is the page's own title. */
function headsArticle(lines: readonly Evidence[], values: ArrayLike<number>, from: number): boolean {
  let worth = 0;
  for (let i = from; i < Math.min(lines.length, from + 20); i++) {
    if (toldTwice(lines, i) > 0) break;
    if ((values[i] as number) > 8) worth += values[i] as number;
    if (worth > 60) return true;
  }
  return worth > 60;
}

/** Marks what belongs to a teaser below its title; the first line that does not. */
function group(lines: readonly Evidence[], values: ArrayLike<number>, parts: Uint8Array, from: number): number {
  let i = trimmings(lines, parts, from);
  const line = lines[i];
  if (!line || toldTwice(lines, i) > 0 || line.cues & (LIST | FURNITURE)) return i;
  if (!isSnippet(lines, values, i, from > 2 && parts[from - 3] !== 0)) return i;
  parts[i] = SNIPPET;
  i = trimmings(lines, parts, i + 1);
  return i;
}

function trimmings(lines: readonly Evidence[], parts: Uint8Array, from: number): number {
  let i = from;
  for (; i < lines.length; i++) {
    const line = lines[i] as Evidence;
    const next = lines[i + 1];
    const label = line.words <= 4 && !line.terminal && toldTwice(lines, i) === 0 && next !== undefined && isClock(next);
    if (!isClock(line) && !label) break;
    parts[i] = TRIMMING;
  }
  return i;
}

/** Whether the line after a teaser's title is its snippet: cut off, or followed by another teaser or the end. */
function isSnippet(lines: readonly Evidence[], values: ArrayLike<number>, i: number, inList: boolean): boolean {
  const line = lines[i] as Evidence;
  if (line.ellipsis) return true;
  if (line.words < 6 || line.words > 90) return false;
  const next = lines[i + 1];
  if (!next || inList) return true;
  return toldTwice(lines, i + 1) > 0 || isClock(next) || (next.cues & LIST) !== 0 || (values[i + 1] as number) < -4;
}

/** A text cut off by a machine has a space before its dots. */
function isCutOff(text: string, line: Evidence): boolean {
  let dots = line.end - 1;
  while (dots > line.start && (text.charCodeAt(dots) === 46 || text.charCodeAt(dots) === 0x2026)) dots--;
  return text.charCodeAt(dots) === 32;
}
