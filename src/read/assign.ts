/**
 * Roles for every line of a page, given its articles' stretches: by evidence inside an article and just below it, by shape elsewhere.
 */
import type { Role } from '../model/article.ts';
import { LIST, RELATED, SELF_TALK } from './cues.ts';
import { judge, type Source, type Story, storyOf } from './judge.ts';
import { PARAGRAPH, type Stretch } from './page-lines.ts';
import { isBareStamp } from './roles.ts';
import type { Evidence } from './survey.ts';
import { SNIPPET, TITLE } from './teaser-parts.ts';

export interface Assigned {
  readonly roles: Role[];
  /** Index of the article each line belongs to, or −1. */
  readonly articles: Int32Array;
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
    const story = storyOf(source, stretch);
    within(source, story, k, roles, articles);
    below(source, story, k, limit, roles, articles);
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

function within(source: Source, story: Story, k: number, roles: Role[], articles: Int32Array): void {
  const { stretch } = story;
  const { values, parts, lines } = source;
  const prose = (i: number): boolean => (values[i] ?? -1) > PARAGRAPH && parts[i] === 0;
  let first = stretch.from;
  while (first < stretch.to && !prose(first)) first++;
  let last = stretch.to - 1;
  while (last > first && !prose(last)) last--;
  let previous: Role | null = null;
  let lead = true;
  let belowLead = false;
  for (let i = stretch.from; i < stretch.to; i++) {
    let role: Role = judge(source, story, i, { previous, belowLead, head: i <= first, tail: i > last });
    if (role === 'body' && sameTitle(source, stretch, i)) role = 'title';
    if (role === 'body' && lead && (lines[i] as Evidence).words >= 6) {
      role = 'lead';
      lead = false;
    }
    roles[i] = role;
    if (role !== 'furniture' && role !== 'timestamp') articles[i] = k;
    belowLead = role === 'lead' || (belowLead && BESIDE_LEAD.has(role));
    previous = role;
  }
}

/** What may stand between a lead and the date of its article. */
const BESIDE_LEAD: ReadonlySet<Role> = new Set<Role>(['caption', 'credit', 'byline']);

const sameTitle = ({ lines }: Source, stretch: Stretch, i: number): boolean =>
  stretch.title >= 0 && (lines[i] as Evidence).first === (lines[stretch.title] as Evidence).first;

/** A bare date right below the last paragraph is the article's where the page has no other. */
const isLastDate = (lines: readonly Evidence[], i: number): boolean =>
  isBareStamp(lines[i] as Evidence) && lines.every(({ stamps }, at) => at === i || stamps.length === 0);

/** Lines below the last paragraph: the author's name, captions gathered at the end, a credit below the teasers, a date. */
function below(source: Source, story: Story, k: number, limit: number, roles: Role[], articles: Int32Array): void {
  const { stretch } = story;
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
    const role: Role =
      near && isLastDate(lines, i) ? 'dateline' : judge(source, story, i, { previous, belowLead: false, head: false, tail: true });
    const own = near
      ? role === 'byline' || role === 'credit' || role === 'caption' || role === 'body' || role === 'dateline'
      : role === 'credit';
    if (!own) {
      if (role === 'furniture') near = false;
      continue;
    }
    roles[i] = role;
    articles[i] = k;
    previous = role;
  }
}
