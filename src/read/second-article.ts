/**
 * Whether another article begins in the middle of a stretch: after the end of a story, with an opening of its own, on another subject.
 * A subheading has the first article's subject, and a digest announces its headings.
 */
import { AGENCY_OPENING, CAPTION, CREDIT, DIGEST, LEANING, QUESTION, SIGNATURE } from './cues.ts';
import type { Prepared } from './know.ts';
import { FLOOR, PARAGRAPH, type PageLines, paragraphWording, type Stretch } from './page-lines.ts';
import { hasPictureCredit } from './picture.ts';
import { isFileName, namesOnly } from './roles.ts';
import type { Evidence } from './survey.ts';
import { isTitle } from './teaser-parts.ts';
import type { TextView } from './view.ts';
import { sharedWith, wordingOf } from './wording.ts';

/** Whether a line is a headline by itself, and no caption. */
export function mayBeginArticle({ view, lines, values, know }: PageLines, i: number): boolean {
  const line = lines[i] as Evidence;
  if (!isTitle(line) || line.terminal || line.words < 5 || line.cues & CAPTION) return false;
  const next = lines[i + 1] as Evidence;
  if ((values[i + 1] as number) <= FLOOR && next.stamps.length === 0) return false;
  return !isFileName(view.text, lines[i - 1] as Evidence) && !hasPictureCredit(view, line, know);
}

/** What must speak for a second article before a stretch is cut in two. */
export const ENOUGH = 3.5;
/** A headline of which the article so far says nothing. */
const OTHER_SUBJECT = 1.5;

/** How much speaks for line `i` being the title of another article than the one that runs above it. */
export function secondArticle(source: PageLines, stretch: Stretch, i: number, candidates: number): number {
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
  const title = lines[stretch.title];
  if (title && title.cues & DIGEST) score -= 3;
  if (candidates >= 3) score -= 1.5;
  if (line.words < 7) score -= 1;
  if (line.cues & QUESTION && line.last === 63) score -= 1;
  const tag = line.markup?.tag ?? '';
  if (tag === 'h1') score += 2;
  else if (tag.startsWith('h') || tag === 'li') score -= 1.5;
  // What is left to find can only add this much.
  if (score + OTHER_SUBJECT < ENOUGH) return score;
  const before = sharedWith(view, line, paragraphWording(source, stretch.from, i), know);
  const after = sharedWith(view, line, paragraphWording(source, i + 1, Math.min(stretch.to, i + 12)), know);
  if (before.pairs < 0.2 && after.pairs >= 0.3) score += OTHER_SUBJECT;
  const announced = wordingOf(
    view,
    [title, first].filter((told) => told !== undefined),
  );
  if (sharedWith(view, line, announced, know).pairs >= 0.4) score -= 3;
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
