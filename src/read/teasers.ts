/**
 * Which lines lead to other stories, by how pages print them: a title told twice, a title with a cut-off snippet, a title with a clock under it,
 * several titles in a row. No phrase decides here, so the habits carry to papers nobody has seen.
 * Deliberately absent: single titles in the middle of a body; `roles.ts` weighs those against the article around them.
 */
import { DIGIT, endsSentence, kind, LOWER, SPACE, UPPER } from './characters.ts';
import { FURNITURE, LIST, RELATED, SELF_TALK } from './cues.ts';
import type { Prepared } from './know.ts';
import { hasPictureCredit } from './picture.ts';
import { seamIn } from './seam.ts';
import type { Evidence } from './survey.ts';
import type { TextView } from './view.ts';

export const TITLE = 1;
export const SNIPPET = 2;
/** A clock, a section's name or another small thing that belongs to a teaser. */
export const TRIMMING = 3;

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

/** How many lines tell one title twice, beginning at line i: one (`TitleTitle`), two or more, or none. */
function toldTwice(lines: readonly Evidence[], i: number): number {
  const line = lines[i] as Evidence;
  if (line.doubled) return 1;
  if (line.words < 3 || line.words > 60 || line.times < 2) return 0;
  let n = 1;
  while (lines[i + n] && (lines[i + n] as Evidence).first === line.first) n++;
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

const isClock = (line: Evidence): boolean => line.stamps.length > 0 && line.words < 12;

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

/** Whether a line is shaped like a headline. */
export const isTitle = (line: Evidence): boolean =>
  line.words >= 4 &&
  line.words <= 40 &&
  !(line.terminal && line.last === 46) &&
  line.stops <= 2 &&
  (line.cues & (FURNITURE | LIST | SELF_TALK)) === 0 &&
  !isClock(line) &&
  line.last !== 59 &&
  line.last !== 44;

/** An article's head takes no more lines than this. */
const HEAD = 8;

/** Marks rows of headlines with nothing but small things between them, and headlines below a list's heading. */
function rows(lines: readonly Evidence[], values: ArrayLike<number>, parts: Uint8Array): void {
  let row: number[] = [];
  let headed = false;
  let prose = 0;
  const close = (): void => {
    if (row.length >= 4 || (headed && row.length > 0)) for (const k of row) if (parts[k] === 0) parts[k] = TITLE;
    row = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Evidence;
    if (line.cues & LIST) {
      close();
      headed = true;
    } else if ((values[i] as number) > 8 && parts[i] === 0) {
      // What stands right above the first paragraph is the article's head.
      if (prose++ === 0 && !headed) row = row.filter((k) => i - k > HEAD);
      close();
      headed = false;
    } else if (isTitle(line) && line.words >= 5 && line.last !== 58 && !line.opensSmall && (!line.markup || line.linked > 0.5)) row.push(i);
    else if (line.words > 4 && !isClock(line)) close();
  }
  close();
}

/** Date lines in a list stand no farther apart than this, in lines, and there are this many of them. */
const APART = 9;
const MANY = 4;

/** Marks lists in which every item has a date line of its own: comments, other stories. An article has one or two, and in its head. */
function stamped(lines: readonly Evidence[], values: ArrayLike<number>, parts: Uint8Array): void {
  let run: number[] = [];
  const close = (): void => {
    if (headsParagraph(values, run)) run.shift();
    const [from, to] = [run[0], run.at(-1)];
    if (run.length >= MANY && from !== undefined && to !== undefined)
      for (let i = from; i <= Math.min(to + 1, lines.length - 1); i++)
        if (parts[i] === 0) parts[i] = isClock(lines[i] as Evidence) ? TRIMMING : SNIPPET;
    run = [];
  };
  for (let i = 0; i < lines.length; i++) {
    if (!isClock(lines[i] as Evidence)) continue;
    if (i - (run.at(-1) ?? i) > APART) close();
    run.push(i);
  }
  close();
}

/** Whether a long paragraph stands between the first date line of a row and the next: then it is an article's. */
function headsParagraph(values: ArrayLike<number>, run: readonly number[]): boolean {
  const [from, to] = run;
  if (from === undefined || to === undefined) return false;
  for (let i = from; i < to; i++) if ((values[i] as number) > 40) return true;
  return false;
}

/** A page with so many cards is made of them. */
const CARDS = 6;

/** Marks rows of cards, each a title and its text with nothing between them: `… Metro DetroitOfficially, …`. One such line may be a name like YouTube. */
function cards(text: string, lines: readonly Evidence[], parts: Uint8Array): void {
  const seams = lines.map((line) => (line.words > 7 && line.words < 90 && !line.doubled ? cardSeam(text, line) : null));
  const times = new Map<string, number>();
  for (const word of seams) if (word) times.set(word, (times.get(word) ?? 0) + 1);
  let unique = 0;
  for (const count of times.values()) if (count === 1) unique++;
  const all = unique >= CARDS;
  let row: number[] = [];
  const close = (): void => {
    if (row.length >= 3 || all) for (const k of row) if (parts[k] === 0) parts[k] = SNIPPET;
    row = [];
  };
  seams.forEach((word, i) => {
    if (word && times.get(word) === 1) row.push(i);
    else if ((lines[i] as Evidence).words > 4) close();
  });
  close();
}

const ASKED = 99;

/** The word in which a capital follows a small letter, some words into the line and before any full stop; a name if other lines have it too. */
function cardSeam(text: string, line: Evidence): string | null {
  let before = 0;
  let from = line.start;
  for (let i = line.start; i < Math.min(line.end, line.start + 160); i++) {
    const code = text.charCodeAt(i);
    const type = kind(code);
    if (endsSentence(code) && i > line.start + 20 && kind(text.charCodeAt(i + 1)) === SPACE) return null;
    if (type === SPACE) from = i + 1;
    if (type === UPPER && (before === LOWER || before === DIGIT || before === ASKED) && i > line.start + 20 && i - from > 2) {
      let to = i;
      while (to < line.end && kind(text.charCodeAt(to)) !== SPACE) to++;
      return text.slice(from, to);
    }
    before = code === 63 || code === 33 ? ASKED : type;
  }
  return null;
}
