/**
 * Paragraphs below a list's heading that speak of other things than the article above it: the texts of other stories, told in full sentences.
 * An article may go on below a list that was put into its middle; what it speaks of tells the two apart.
 */
import { WORD } from '../text/tokens.ts';
import { LIST } from './cues.ts';
import type { Prepared } from './know.ts';
import { PARAGRAPH } from './page-lines.ts';
import type { Evidence } from './survey.ts';
import { SNIPPET } from './teaser-parts.ts';
import { type TextView, tokensIn } from './view.ts';
import { sharedWith, stem, type Wording, wordingOf } from './wording.ts';

/** An article so long, in words of prose, must stand above the heading. */
const STORY = 60;
/** Shares of names and word pairs, added, below which paragraphs are of another story. Half of an article's own have 0.8, of others' 0.15. */
const OWN = 0.35;

/** Marks such paragraphs as snippets. */
export function markForeign(
  view: TextView,
  lines: readonly Evidence[],
  values: ArrayLike<number>,
  parts: Uint8Array,
  know: Prepared,
): void {
  const prose = (i: number): boolean => (values[i] as number) > PARAGRAPH && parts[i] === 0;
  let told = 0;
  for (let heading = 0; heading < lines.length; heading++) {
    if (prose(heading)) told += values[heading] as number;
    if (((lines[heading] as Evidence).cues & LIST) === 0 || told < STORY) continue;
    const above: Evidence[] = [];
    for (let i = 0; i < heading; i++) if (prose(i)) above.push(lines[i] as Evidence);
    const below: number[] = [];
    let end = heading + 1;
    for (; end < lines.length && ((lines[end] as Evidence).cues & LIST) === 0; end++) if (prose(end)) below.push(end);
    if (below.length > 0 && likeness(view, lines, below, wordingOf(view, above), know) < OWN) for (const i of below) parts[i] = SNIPPET;
    heading = end - 1;
  }
}

/** The mean likeness of lines to a wording: the share of their names that it has, and of their word pairs. */
function likeness(view: TextView, lines: readonly Evidence[], which: readonly number[], wording: Wording, know: Prepared): number {
  let sum = 0;
  for (const i of which) {
    const line = lines[i] as Evidence;
    sum += sharedWith(view, line, wording, know).pairs + namesShared(view, line, wording);
  }
  return sum / which.length;
}

/** The share of a line's capitalised words, those that begin a sentence aside, that a wording has. */
function namesShared(view: TextView, line: Evidence, wording: Wording): number {
  const { tokens, from, to } = tokensIn(view, line.start, Math.min(line.end, line.start + 400));
  let names = 0;
  let known = 0;
  for (let i = from + 1; i < to; i++) {
    if (tokens.kind[i] !== WORD || !tokens.capital[i] || tokens.kind[i - 1] !== WORD) continue;
    names++;
    if (wording.words.has(stem(tokens.word[i] as string))) known++;
  }
  return names === 0 ? OWN : known / names;
}
