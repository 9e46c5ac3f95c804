/**
 * The articles of a page as stretches of lines: the best stretch, cut where a second article begins inside it, and further ones that are worth
 * nearly as much and have a title of their own. Deliberately absent: what each line in a stretch is (`roles.ts`).
 */
import type { Page } from '../model/page.ts';
import { AGENCY_OPENING, CAPTION, CREDIT, DIGEST, LEANING, QUESTION, SIGNATURE } from './cues.ts';
import { findTitle } from './headline.ts';
import type { Prepared } from './know.ts';
import { hasPictureCredit } from './picture.ts';
import { bestStretch, inBestElement, type Region } from './region.ts';
import { isFileName, namesOnly } from './roles.ts';
import type { Evidence } from './survey.ts';
import { isTitle } from './teasers.ts';
import type { TextView } from './view.ts';
import { sharedWith, type Wording, wordingOf } from './wording.ts';

export interface Stretch {
  /** Line of the title, or −1. */
  readonly title: number;
  /** Lines [from, to): from the first after the title to the last paragraph. */
  readonly from: number;
  readonly to: number;
  /** The first paragraph. */
  readonly prose: number;
  readonly wording: Wording;
}

/** From this worth on a line counts as a paragraph. */
export const PARAGRAPH = 8;
/** No single line can tear a stretch apart. */
const FLOOR = -9;
/** Inside the element of the article still less: its lines are judged one by one. */
const FLOOR_INSIDE = -4;
const OUTSIDE = 8;
const MOST_ARTICLES = 12;
/** A further article must be worth this many words, and this share of the first. */
const FURTHER = 150;
const SHARE = 0.35;

interface PageLines {
  readonly page: Page;
  readonly view: TextView;
  readonly lines: readonly Evidence[];
  readonly values: Float64Array;
  readonly parts: Uint8Array;
  readonly know: Prepared;
}

export function findStretches(from: PageLines): Stretch[] {
  const { page, lines, values } = from;
  const inside = inBestElement(lines, values, page.markup?.elements);
  const first = bestStretch(
    values.map((value, i) =>
      inside[i] ? Math.max(page.markup ? FLOOR_INSIDE : FLOOR, value) : Math.max(FLOOR, Math.min(0, value) - OUTSIDE),
    ),
    0,
    lines.length,
  );
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

const startOf = (stretch: Stretch): number => (stretch.title < 0 ? stretch.from : stretch.title);

function paragraphs({ values }: PageLines, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((values[i] as number) > PARAGRAPH) count++;
  return count;
}

/** A page of a line or two is all article. */
function tinyPage({ page, view, lines }: PageLines): Stretch[] {
  if (lines.length === 0 || lines.length > 4 || page.markup) return [];
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

function paragraphWording({ view, lines, values, parts }: PageLines, from: number, to: number): Wording {
  const prose: Evidence[] = [];
  for (let i = from; i < to; i++) if ((values[i] as number) > PARAGRAPH && parts[i] === 0) prose.push(lines[i] as Evidence);
  return wordingOf(view, prose);
}

/** What must speak for a second article before a stretch is cut in two. */
const ENOUGH = 3.5;

function splitAt(source: PageLines, stretch: Stretch): Stretch[] {
  const { parts } = source;
  const candidates: number[] = [];
  for (let i = stretch.prose + 1; i < stretch.to - 1; i++) if (parts[i] === 0 && mayBeginArticle(source, i)) candidates.push(i);
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

/** Whether a line is a headline by itself, and no caption. */
function mayBeginArticle({ view, lines, values, know }: PageLines, i: number): boolean {
  const line = lines[i] as Evidence;
  if (!isTitle(line) || line.terminal || line.words < 5 || line.cues & CAPTION) return false;
  const next = lines[i + 1] as Evidence;
  if ((values[i + 1] as number) <= FLOOR && next.stamps.length === 0) return false;
  return !isFileName(view.text, lines[i - 1] as Evidence) && !hasPictureCredit(view, line, know);
}

/** How much speaks for line `i` being the title of another article than the one that runs above it. */
function secondArticle(source: PageLines, stretch: Stretch, i: number, candidates: number): number {
  const { view, lines, values, know } = source;
  const { text } = view;
  const line = lines[i] as Evidence;
  const above = lines[i - 1] as Evidence;
  let score = 0;
  if (endsStory(text, above)) score += 2;
  const opening = nextParagraph(values, i + 1, stretch.to);
  const first = lines[nextParagraph(values, stretch.prose, stretch.to)];
  const lead = lines[opening];
  if (lead && lead.cues & AGENCY_OPENING) score += first && first.cues & AGENCY_OPENING ? 3.5 : 2.5;
  if (lead && lead.cues & LEANING) score -= 2;
  if ((lines[i + 1]?.stamps.length ?? 0) > 0) score += 2;
  if (echoed(view, lines, i, Math.min(stretch.to, i + 8), know)) score += 3;
  const before = sharedWith(view, line, paragraphWording(source, stretch.from, i), know);
  const after = sharedWith(view, line, paragraphWording(source, i + 1, Math.min(stretch.to, i + 12)), know);
  if (before.pairs < 0.2 && after.pairs >= 0.3) score += 1.5;
  const title = lines[stretch.title];
  const announced = wordingOf(
    view,
    [title, first].filter((told) => told !== undefined),
  );
  if (sharedWith(view, line, announced, know).pairs >= 0.4) score -= 3;
  if (title && title.cues & DIGEST) score -= 3;
  if (candidates >= 3) score -= 1.5;
  if (line.words < 7) score -= 1;
  if (line.cues & QUESTION && line.last === 63) score -= 1;
  const tag = line.markup?.tag ?? '';
  if (tag === 'h1') score += 2;
  else if (tag.startsWith('h') || tag === 'li') score -= 1.5;
  return score;
}

function nextParagraph(values: Float64Array, from: number, to: number): number {
  let i = from;
  while (i < to && (values[i] as number) <= PARAGRAPH) i++;
  return i;
}

/** Vietnamese papers end a story with `./.`; others with the author's name or the agency's. */
function endsStory(text: string, line: Evidence): boolean {
  return (
    text.slice(Math.max(line.start, line.end - 4), line.end).includes('./.') ||
    namesOnly(line) ||
    (line.words < 12 && !line.terminal && (line.cues & (CREDIT | SIGNATURE)) !== 0)
  );
}

/** Whether one of the next lines tells the title again, as captions do. */
function echoed(view: TextView, lines: readonly Evidence[], i: number, to: number, know: Prepared): boolean {
  const wording = wordingOf(view, [lines[i] as Evidence]);
  for (let k = i + 1; k < to; k++) {
    const line = lines[k] as Evidence;
    if (line.words >= 5 && line.words < 40 && sharedWith(view, line, wording, know).pairs > 0.6) return true;
  }
  return false;
}
