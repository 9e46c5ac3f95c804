/**
 * Which line is the title of the article that a stretch of paragraphs tells. A title speaks of what the paragraphs speak of, stands above them,
 * and is shaped like one; markup that names the title, or a heading element, weighs more than any of it.
 */
import type { Page } from '../model/page.ts';
import { BYLINE, CAPTION, DIGEST, FURNITURE, LIST, OUTLET, RELATED, SELF_TALK } from './cues.ts';
import type { Prepared } from './know.ts';
import type { Region } from './region.ts';
import type { Evidence } from './survey.ts';
import type { TextView } from './view.ts';
import { sharedWith, type Wording } from './wording.ts';

/** How far above the paragraphs a title is looked for in plain text, in lines; pages put share buttons, galleries and menus between. */
const REACH = 40;
/** A page's own statement is looked for anywhere above, and a little into the stretch. */
const INTO = 6;
const ENOUGH = 2;

/** The line of the title, or −1 if no line looks like one. */
export function findTitle(
  page: Page,
  view: TextView,
  lines: readonly Evidence[],
  region: Region,
  wording: Wording,
  know: Prepared,
): number {
  const stated = statedTitle(page);
  let best = -1;
  let most = ENOUGH;
  const from = stated === null ? Math.max(0, region.from - REACH) : 0;
  for (let i = from; i < Math.min(region.to, region.from + INTO); i++) {
    if (i < region.from - REACH && !mayBeTitle(page.text, lines[i] as Evidence, stated)) continue;
    const score = titleScore(view, lines, i, region, stated, wording, know);
    // Of equals the lower stands nearer to the text.
    if (score >= most) {
      most = score;
      best = i;
    }
  }
  return best;
}

/** Far above the paragraphs only headings and what the markup states are looked at. */
function mayBeTitle(text: string, line: Evidence, stated: string | null): boolean {
  if (line.markup?.tag === 'h1' || line.markup?.tag === 'h2') return true;
  return (
    stated !== null && line.words > 2 && mayBeStated(line, stated) && likeStated(plainWords(text.slice(line.start, line.end)), stated) > 0
  );
}

function titleScore(
  view: TextView,
  lines: readonly Evidence[],
  i: number,
  region: Region,
  stated: string | null,
  wording: Wording,
  know: Prepared,
): number {
  const { text } = view;
  const line = lines[i] as Evidence;
  if (line.words < 2 || line.words > 50 || line.cues & (LIST | OUTLET)) return 0;
  let score = 0;
  if (stated !== null && mayBeStated(line, stated)) score += likeStated(plainWords(text.slice(line.start, line.end)), stated);
  const tag = line.markup?.tag ?? '';
  if (tag === 'h1') score += 4;
  else if (tag === 'h2') score += 1.5;
  if (line.linked > 0.8) score -= 2;
  const shared = sharedWith(view, line, wording, know);
  // A section's name shares all of its two words with anything.
  score += (shared.words * 4 + shared.pairs * 2) * Math.min(1, line.words / 6);
  if (line.words >= 5 && line.words <= 30) score += 1.5;
  if (line.terminal && line.last === 46 && !line.ellipsis && tag !== 'h1') score -= 3;
  if (tag === 'li') score -= 2;
  if (line.gap >= 2 || i === 0) score += 0.5;
  if (i === 0) score += 1;
  if (line.times > 1) score += 0.5;
  const [below, second] = [lines[i + 1], lines[i + 2]];
  if (below && (below.stamps.length > 0 || below.cues & BYLINE)) score += 1;
  else if (second && second.stamps.length > 0) score += 0.5;
  if (line.stamps.length > 0 && (line.stamps[0]?.others ?? 0) < 5) score -= 4;
  if (line.cues & (FURNITURE | RELATED | CAPTION | SELF_TALK)) score -= 3;
  if (line.cues & BYLINE && line.words < 8) score -= 3;
  if (line.doubled) score -= 3;
  if (line.cues & DIGEST) score += 3;
  if (isTrail(text, line)) score -= 4;
  const distance = region.from - i;
  if (distance > 0) score -= Math.min(2, distance * 0.08);
  else if (i > 0 || !asks(line)) score -= 5;
  return score;
}

/** A question over the paragraphs is closed like a sentence, and is taken for the first of them (`Đánh nhau ba tuần, hai bên mất bao nhiêu người?`). */
const asks = (line: Evidence): boolean => line.last === 63 && line.words <= 30;

/** A trail of sections (`Trang chủ  Thế giới  Phân tích`, `Home > World`): few words apart from what parts them. */
function isTrail(text: string, line: Evidence): boolean {
  if (line.words > 12) return false;
  const words = text.slice(line.start, line.end);
  return (
    words.includes('  ') ||
    words.includes(' > ') ||
    words.includes(' » ') ||
    words.includes(' › ') ||
    words.includes(' / ') ||
    words.includes('\t')
  );
}

/** The title that a page's markup states, as plain words; null where it states none. */
function statedTitle(page: Page): string | null {
  const words = plainWords(page.markup?.title ?? '');
  return words.length > 3 ? words : null;
}

/** Whether a line's length allows it to be the stated title at all. */
const mayBeStated = (line: Evidence, stated: string): boolean => {
  const length = line.end - line.start;
  return length * 5 > stated.length && length < stated.length * 3;
};

const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pages add their own name to a title they state, and shorten one they show. */
function likeStated(line: string, stated: string): number {
  if (line === stated) return 7;
  if (line.length > 12 && stated.includes(line)) return 4 + 3 * (line.length / stated.length);
  if (stated.length > 12 && line.includes(stated)) return line.length < stated.length * 2 ? 5 : 1;
  return 0;
}
