/**
 * Roles for every line of a page, given its articles' stretches: by evidence inside an article and just below it, by shape elsewhere.
 */
import type { Role } from '../model/article.ts';
import { DIGEST, LEANING, LIST, QUESTION, RELATED, SELF_TALK } from './cues.ts';
import type { Hints } from './hints.ts';
import type { Prepared } from './know.ts';
import { namedOutlets } from './names.ts';
import { PARAGRAPH, type Stretch } from './page-lines.ts';
import { hasPictureCredit } from './picture.ts';
import { roleOf } from './roles.ts';
import type { Evidence } from './survey.ts';
import { SNIPPET, TITLE } from './teaser-parts.ts';
import { type TextView, tokensIn } from './view.ts';
import { sharedWith, type Wording, wordingOf } from './wording.ts';

export interface Assigned {
  readonly roles: Role[];
  /** Index of the article each line belongs to, or −1. */
  readonly articles: Int32Array;
}

interface Source {
  readonly view: TextView;
  readonly lines: readonly Evidence[];
  readonly values: Float64Array;
  readonly parts: Uint8Array;
  readonly hints: Hints | null;
  readonly know: Prepared;
}

/** How far below its last paragraph an article's credit may stand, past teasers, in lines. */
const BELOW = 60;

export function assignRoles(source: Source, stretches: readonly Stretch[]): Assigned {
  const { lines, parts } = source;
  const roles: Role[] = [];
  for (const [i, line] of lines.entries()) roles.push(elsewhere(line, parts[i] as number, roles[i - 1] === 'teaser'));
  const articles = new Int32Array(lines.length).fill(-1);
  stretches.forEach((stretch, k) => {
    const next = stretches[k + 1];
    const limit = next ? (next.title < 0 ? next.from : next.title) : lines.length;
    if (stretch.title >= 0) {
      roles[stretch.title] = 'title';
      articles[stretch.title] = k;
    }
    above(source, stretches[k - 1]?.to ?? 0, stretch, k, roles, articles);
    within(source, stretch, k, roles, articles);
    below(source, stretch, k, limit, roles, articles);
  });
  return { roles, articles };
}

/** The role of a line that belongs to no article. */
function elsewhere(line: Evidence, part: number, afterTeaser: boolean): Role {
  if (part === TITLE || part === SNIPPET) return 'teaser';
  if (afterTeaser && line.stops > 0 && line.words > 8 && (line.cues & SELF_TALK) === 0) return 'teaser';
  if (line.stamps.length > 0 && line.words < 14) return 'timestamp';
  return 'furniture';
}

/** A date line just above the title is the article's. */
function above({ lines }: Source, lowest: number, stretch: Stretch, k: number, roles: Role[], articles: Int32Array): void {
  for (let i = Math.max(lowest, stretch.title - 3); i < stretch.title; i++) {
    const line = lines[i] as Evidence;
    if (roles[i] !== 'timestamp' || (line.stamps[0]?.others ?? 9) > 4) continue;
    roles[i] = 'dateline';
    articles[i] = k;
  }
}

function within(source: Source, stretch: Stretch, k: number, roles: Role[], articles: Int32Array): void {
  const { values, parts, lines } = source;
  const prose = (i: number): boolean => (values[i] ?? -1) > PARAGRAPH && parts[i] === 0;
  let first = stretch.from;
  while (first < stretch.to && !prose(first)) first++;
  let last = stretch.to - 1;
  while (last > first && !prose(last)) last--;
  const title = stretch.title >= 0 ? wordingOf(source.view, [lines[stretch.title] as Evidence]) : null;
  let previous: Role | null = null;
  let lead = true;
  for (let i = stretch.from; i < stretch.to; i++) {
    let role: Role = judge(source, stretch, i, title, previous, i <= first, i > last);
    if (role === 'body' && sameTitle(source, stretch, i)) role = 'title';
    if (role === 'body' && lead && (lines[i] as Evidence).words >= 6) {
      role = 'lead';
      lead = false;
    }
    roles[i] = role;
    if (role !== 'furniture' && role !== 'timestamp') articles[i] = k;
    previous = role;
  }
}

const sameTitle = ({ lines }: Source, stretch: Stretch, i: number): boolean =>
  stretch.title >= 0 && (lines[i] as Evidence).first === (lines[stretch.title] as Evidence).first;

/** Lines below the last paragraph: the author's name, captions gathered at the end, a credit below the teasers. */
function below(source: Source, stretch: Stretch, k: number, limit: number, roles: Role[], articles: Int32Array): void {
  const { lines, parts } = source;
  let previous: Role | null = null;
  let near = true;
  for (let i = stretch.to; i < Math.min(limit, stretch.to + BELOW); i++) {
    const line = lines[i] as Evidence;
    if (line.cues & LIST) break;
    if (parts[i] !== 0) {
      // A single link to another story may stand between the last paragraph and the author's name.
      if ((line.cues & RELATED) === 0) near = false;
      continue;
    }
    const role = judge(source, stretch, i, null, previous, false, true);
    const own = near ? role === 'byline' || role === 'credit' || role === 'caption' || role === 'body' : role === 'credit';
    if (!own) {
      if (role === 'furniture') near = false;
      continue;
    }
    roles[i] = role;
    articles[i] = k;
    previous = role;
  }
}

/** Lines of an article that are one question each. */
function questionsIn(lines: readonly Evidence[], { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to && count < 3; i++) {
    const line = lines[i] as Evidence;
    if (line.last === 63 && line.words < 25 && line.stops < 2) count++;
  }
  return count;
}

const HARMLESS = LEANING | QUESTION;
/** Worth from which a neighbour counts as running text. */
const SENTENCE = 3;
/** Worth from which a line without cues is a paragraph. */
const PLAIN = 16;
const NOTHING = { words: 0, pairs: 0 };

function judge(
  source: Source,
  stretch: Stretch,
  i: number,
  title: Wording | null,
  previous: Role | null,
  head: boolean,
  tail: boolean,
): Role {
  const { view, lines, values, parts, hints, know } = source;
  const line = lines[i] as Evidence;
  const value = values[i] as number;
  const prose = (at: number): boolean => at >= stretch.from && at < stretch.to && (values[at] ?? -1) > SENTENCE && parts[at] === 0;
  const element = line.markup?.element ?? -1;
  const captionElement = (hints?.caption[element] ?? 0) > 0;
  const pictureCredit = line.words < 60 && hasPictureCredit(view, line, know);
  // What is a paragraph by every cheap sign needs no weighing.
  if (value > PLAIN && (line.cues & ~HARMLESS) === 0 && parts[i] === 0 && line.times === 1 && !captionElement && !pictureCredit)
    return 'body';
  const small = line.words < 60;
  return roleOf({
    text: view.text,
    line,
    value,
    part: parts[i] as number,
    before: lines[i - 1] ?? null,
    after: lines[i + 1] ?? null,
    proseBefore: prose(i - 1),
    proseAfter: prose(i + 1),
    head,
    tail,
    previous,
    shared: small ? sharedWith(view, line, stretch.wording, know) : NOTHING,
    echo: small && title ? sharedWith(view, line, title, know).pairs : 0,
    pictureCredit,
    captionElement,
    authorElement: (hints?.author[element] ?? 0) > 0,
    bodyElement: hints?.body[element] === 1,
    against: hints?.against[element] ?? 0,
    outlets: line.words <= 16 ? namedOutlets(tokensIn(view, line.start, line.end), know).length : 0,
    digest: stretch.title >= 0 && ((lines[stretch.title] as Evidence).cues & DIGEST) !== 0,
    questions: questionsIn(lines, stretch),
  });
}
