/**
 * Teasers that come in rows: headlines one below another, items with a date line each, cards with their title glued to their text.
 * One such line may be anything; several alike are a list.
 */
import { DIGIT, endsSentence, kind, LOWER, SPACE, UPPER } from './characters.ts';
import { LIST } from './cues.ts';
import type { Evidence } from './survey.ts';
import { isClock, isTitle, SNIPPET, TITLE, TRIMMING } from './teaser-parts.ts';

/** An article's head takes no more lines than this. */
const HEAD = 8;

/** Marks rows of headlines with nothing but small things between them, and headlines below a list's heading. */
export function rows(lines: readonly Evidence[], values: ArrayLike<number>, parts: Uint8Array): void {
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
export function stamped(lines: readonly Evidence[], values: ArrayLike<number>, parts: Uint8Array): void {
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

/** Marks rows of cards, each a title and its text with nothing between them: `… mưa lớn ở HuếTheo dự báo, …`. One such line may be a name like YouTube. */
export function cards(text: string, lines: readonly Evidence[], parts: Uint8Array): void {
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
