/**
 * A line of a page, measured: what one pass over its characters tells without knowing any word of it.
 * Lines are what blocks are made of; their spans lie in the page's text, without the white space around them.
 * Deliberately absent: meaning. Cues of a language are in `cues.ts`, judgement in `value.ts` and `roles.ts`.
 */
import type { MarkupBlock } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { BREAK, closes, DIGIT, endsSentence, JOINER, kind, LOWER, MARK, opens, SPACE, UPPER } from './characters.ts';

export interface Line extends Span {
  /** Line breaks between the line before and this one; 2 or more is a blank line. */
  readonly gap: number;
  readonly words: number;
  /** Words that begin with a capital letter. */
  readonly capitals: number;
  /** Words with no lower-case letter, of two letters or more. */
  readonly shouted: number;
  readonly numbers: number;
  readonly commas: number;
  /** Sentence ends, the last one included. */
  readonly stops: number;
  /** The last character, quote marks and brackets aside, and whether it ends a sentence. */
  readonly last: number;
  readonly terminal: boolean;
  readonly ellipsis: boolean;
  /** Whether its first word begins with a small letter. */
  readonly opensSmall: boolean;
  readonly markup: MarkupBlock | null;
}

/** Measures text[start, end), which must not begin or end with white space. */
export function measure(text: string, start: number, end: number, gap: number, markup: MarkupBlock | null): Line {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let numbers = 0;
  let commas = 0;
  let stops = 0;
  let inWord = 0;
  let letters = 0;
  let small = false;
  let pending = 0;
  let first = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const type = kind(code);
    if (type === LOWER || type === UPPER || type === DIGIT) {
      if (inWord === 0) {
        words++;
        letters = 0;
        small = false;
        if (type === UPPER) capitals++;
        else if (type === DIGIT) numbers++;
        // `iPhone` and `eBay` begin a line as a name does.
        if (first === 0) first = type === LOWER && kind(text.charCodeAt(i + 1)) === UPPER ? UPPER : type;
        if (pending === 2 && type !== LOWER) stops++;
        pending = 0;
      }
      inWord = 1;
      if (type === LOWER) small = true;
      if (type !== DIGIT) letters++;
      continue;
    }
    if (type === JOINER) continue;
    if (inWord === 1) {
      if (letters > 1 && !small) shouted++;
      inWord = 0;
    }
    if (type === SPACE || type === BREAK) {
      if (pending === 1) pending = 2;
      continue;
    }
    if (type !== MARK) continue;
    if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x060c) commas++;
    else if (endsSentence(code)) pending = i > start ? 1 : 0;
    else if (!closes(code) && !opens(code)) pending = 0;
  }
  if (inWord === 1 && letters > 1 && !small) shouted++;
  let tail = end - 1;
  while (tail > start && (closes(text.charCodeAt(tail)) || kind(text.charCodeAt(tail)) === SPACE)) tail--;
  const last = text.charCodeAt(tail);
  const terminal = endsSentence(last);
  const ellipsis =
    last === 0x2026 || (last === 46 && tail - 2 > start && text.charCodeAt(tail - 1) === 46 && text.charCodeAt(tail - 2) === 46);
  return {
    start,
    end,
    gap,
    words,
    capitals,
    shouted,
    numbers,
    commas,
    stops: stops + (terminal ? 1 : 0),
    last,
    terminal,
    ellipsis,
    opensSmall: first === LOWER,
    markup,
  };
}

/** The lines of a text, empty ones left out; every one lies in one block of the markup, if there is markup. */
export function linesOf(text: string, blocks: readonly MarkupBlock[] | null): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let gap = 0;
  for (let i = 0; i < text.length; ) {
    const type = kind(text.charCodeAt(i));
    if (type === BREAK) {
      // `\r\n` is one line break.
      if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++;
      gap++;
      i++;
      continue;
    }
    if (type === SPACE) {
      i++;
      continue;
    }
    let end = i;
    let j = i;
    for (; j < text.length; j++) {
      const inner = kind(text.charCodeAt(j));
      if (inner === BREAK) break;
      if (inner !== SPACE) end = j + 1;
    }
    if (blocks) while (block < blocks.length && (blocks[block] as MarkupBlock).end <= i) block++;
    const markup = blocks?.[block] ?? null;
    lines.push(measure(text, i, end, gap, markup && markup.start <= i ? markup : null));
    gap = 0;
    i = j;
  }
  return lines;
}
