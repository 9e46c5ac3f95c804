/**
 * The articles of a page as stretches of lines: the best stretch, cut where a second article begins inside it, and further ones that are worth
 * nearly as much and have a title of their own. Deliberately absent: what each line in a stretch is (`roles.ts`).
 */
import { markForeign } from './foreign.ts';
import { findTitle } from './headline.ts';
import { FLOOR, PARAGRAPH, type PageLines, paragraphWording, type Stretch } from './page-lines.ts';
import { bestStretch, inBestElement, type Region } from './region.ts';
import { ENOUGH, mayBeginArticle, secondArticle } from './second-article.ts';
import type { Evidence } from './survey.ts';
import { wordingOf } from './wording.ts';

/** Inside the element of the article still less: its lines are judged one by one. */
const FLOOR_INSIDE = -4;
const OUTSIDE = 8;
const MOST_ARTICLES = 12;
/** A further article must be worth this many words, and this share of the first. */
const FURTHER = 150;
const SHARE = 0.35;

export function findStretches(from: PageLines): Stretch[] {
  const { page, lines, values } = from;
  const inside = inBestElement(lines, values, page.markup?.elements);
  let first = mainRegion(from, inside);
  // What turns out to be of other stories is worth nothing, and the region is measured again.
  if (first && !page.markup && markForeign(from, first)) {
    devalue(from);
    first = mainRegion(from, inside);
  }
  if (!first) return tinyPage(from);
  const found = [withTitle(from, first)];
  const floored = values.map((value) => Math.max(FLOOR, value));
  const queue: (readonly [number, number])[] = [
    [0, startOf(found[0] as Stretch)],
    [first.to, lines.length],
  ];
  for (let next = queue.pop(); next && found.length < MOST_ARTICLES; next = queue.pop()) {
    const region = bestStretch(floored, next[0], next[1]);
    if (!region || region.worth < Math.max(FURTHER, first.worth * SHARE)) continue;
    const stretch = withTitle(from, region, next[0]);
    if (stretch.title < 0 || paragraphs(from, stretch) < 3) continue;
    found.push(stretch);
    queue.push([next[0], startOf(stretch)], [region.to, next[1]]);
  }
  return found.sort((a, b) => a.from - b.from).flatMap((stretch) => splitAt(from, stretch));
}

/** What a line of a teaser is worth at most. */
const TEASER = -12;

/** Takes the worth from the lines that are parts of teasers. */
export function devalue({ values, parts }: Pick<PageLines, 'values' | 'parts'>): void {
  for (let i = 0; i < values.length; i++) if (parts[i] !== 0) values[i] = Math.min(values[i] as number, TEASER);
}

function mainRegion({ page, lines, values }: PageLines, inside: Uint8Array): Region | null {
  const floor = page.markup ? FLOOR_INSIDE : FLOOR;
  const worth = values.map((value, i) => (inside[i] ? Math.max(floor, value) : Math.max(FLOOR, Math.min(0, value) - OUTSIDE)));
  return bestStretch(worth, 0, lines.length);
}

const startOf = (stretch: Stretch): number => (stretch.title < 0 ? stretch.from : stretch.title);

function paragraphs({ values }: PageLines, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((values[i] as number) > PARAGRAPH) count++;
  return count;
}

/** A page of a line or two is all article. */
/** Fewer words are no sentence unless they end like one. */
const SENTENCE = 5;

function tinyPage({ page, view, lines }: PageLines): Stretch[] {
  if (lines.length === 0 || lines.length > 4 || page.markup) return [];
  // Only a menu has nothing but scraps.
  if (lines.every(({ words, terminal }) => words < SENTENCE && !terminal)) return [];
  const wording = wordingOf(view, lines);
  const title = lines.length > 1 && !(lines[0] as Evidence).terminal ? 0 : -1;
  return [{ title, from: title + 1, to: lines.length, prose: title + 1, wording }];
}

function withTitle(source: PageLines, region: Region, lowest = 0): Stretch {
  const { page, view, lines, know } = source;
  const wording = paragraphWording(source, region.from, region.to);
  const title = findTitle(page, view, lines, region, wording, know);
  const from = title >= lowest ? title + 1 : region.from;
  return { title: title >= lowest ? title : -1, from, to: region.to, prose: Math.max(from, region.from), wording };
}

/** So many headlines make a listing, not articles. */
const LISTING = 60;

function splitAt(source: PageLines, stretch: Stretch): Stretch[] {
  const { parts } = source;
  const candidates: number[] = [];
  for (let i = stretch.prose + 1; i < stretch.to - 1; i++) if (parts[i] === 0 && mayBeginArticle(source, i)) candidates.push(i);
  if (candidates.length > LISTING) return [stretch];
  const cuts = candidates.filter((i) => secondArticle(source, stretch, i, candidates.length) >= ENOUGH);
  if (cuts.length === 0) return [stretch];
  const bounds = [...cuts, stretch.to];
  const parted: Stretch[] = [{ ...stretch, to: cuts[0] as number, wording: paragraphWording(source, stretch.from, cuts[0] as number) }];
  cuts.forEach((title, k) => {
    const to = bounds[k + 1] as number;
    parted.push({ title, from: title + 1, to, prose: title + 1, wording: paragraphWording(source, title + 1, to) });
  });
  return parted;
}
