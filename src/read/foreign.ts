/**
 * Paragraphs below a list's heading that speak of other things than the article above it: the texts of other stories, told in full sentences.
 * An article may go on below a list that was put into its middle; what it speaks of tells the two apart.
 */
import { WORD } from '../text/tokens.ts';
import { LIST } from './cues.ts';
import type { Prepared } from './know.ts';
import { PARAGRAPH, type PageLines } from './page-lines.ts';
import type { Region } from './region.ts';
import type { Evidence } from './survey.ts';
import { isTitle, SNIPPET } from './teaser-parts.ts';
import { type TextView, tokensIn } from './view.ts';
import { hashOf, sharedWith, type Wording, wordingOf } from './wording.ts';

/** An article so long, in words of prose, must stand above the heading. */
const STORY = 60;
/** Shares of names and word pairs, added, below which paragraphs are of another story. Half of an article's own have 0.8, of others' 0.15. */
const OWN = 0.55;
/** The same where their shape already speaks against them. */
const TITLED = 0.95;

/** No page has so many lists that are worth a look. */
const MOST = 40;
/** What stands below may be the article after all if it is worth so much more than what stands above. */
const MORE = 2;

/** Marks such paragraphs of a region as snippets; whether there were any. */
export function markForeign({ view, lines, values, parts, know }: PageLines, { from, to }: Region): boolean {
  const prose = (i: number): boolean => (values[i] as number) > PARAGRAPH && parts[i] === 0;
  const above: Evidence[] = [];
  let told = 0;
  let headings = 0;
  let marked = false;
  for (let i = from; i < to; i++) {
    if (prose(i)) {
      above.push(lines[i] as Evidence);
      told += values[i] as number;
    }
    if (((lines[i] as Evidence).cues & LIST) === 0 || told < STORY || ++headings > MOST) continue;
    const below = proseBelow(lines, i, to, prose);
    const worth = below.reduce((sum, k) => sum + (values[k] as number), 0);
    if (
      below.length === 0 ||
      worth > told * MORE ||
      isStory(lines, below) ||
      likeness(view, lines, below, wordingOf(view, above), know) >= (titled(lines, below) ? TITLED : OWN)
    )
      continue;
    for (const k of below) parts[k] = SNIPPET;
    marked = true;
  }
  return marked;
}

/** Whether every paragraph stands under a headline of its own, two or more of them: the shape of teasers. */
const titled = (lines: readonly Evidence[], below: readonly number[]): boolean =>
  below.length > 1 && below.every((i) => underHeadline(lines, i));

const underHeadline = (lines: readonly Evidence[], i: number): boolean =>
  isTitle(lines[i - 1] as Evidence) && !(lines[i - 1] as Evidence).terminal;

/** Whether the paragraphs are a story of their own: three or more below one headline. Then another article begins there. */
function isStory(lines: readonly Evidence[], below: readonly number[]): boolean {
  let run = 0;
  for (let k = 0; k < below.length && run < 3; k++) {
    const i = below[k] as number;
    run = underHeadline(lines, i) ? 1 : run > 0 && below[k - 1] === i - 1 ? run + 1 : 0;
  }
  return run >= 3;
}

/** Paragraphs below a heading, up to the next one. */
function proseBelow(lines: readonly Evidence[], heading: number, to: number, prose: (i: number) => boolean): number[] {
  const below: number[] = [];
  for (let i = heading + 1; i < to && ((lines[i] as Evidence).cues & LIST) === 0; i++) if (prose(i)) below.push(i);
  return below;
}

/** The mean likeness of lines to a wording: the share of their names that it has, and of their word pairs. */
function likeness(view: TextView, lines: readonly Evidence[], which: readonly number[], wording: Wording, know: Prepared): number {
  let sum = 0;
  for (const i of which) {
    const line = lines[i] as Evidence;
    const shared = sharedWith(view, line, wording, know);
    sum += shared.words + shared.pairs + (namesShared(view, line, wording) ?? shared.words * 2) / 2;
  }
  return sum / which.length;
}

/** The share of a line's capitalised words, those that begin a sentence aside, that a wording has; null where there are none. */
function namesShared(view: TextView, line: Evidence, wording: Wording): number | null {
  const { tokens, from, to } = tokensIn(view, line.start, Math.min(line.end, line.start + 400));
  let names = 0;
  let known = 0;
  for (let i = from + 1; i < to; i++) {
    if (tokens.kind[i] !== WORD || !tokens.capital[i] || tokens.kind[i - 1] !== WORD) continue;
    names++;
    if (wording.words.has(hashOf(tokens.word[i] as string))) known++;
  }
  return names === 0 ? null : known / names;
}
