/**
 * Articles from their lines: title, language, publisher, author, credits, date of publication, body.
 * Deliberately absent: dates that nothing states; the code stage infers what it can.
 */
import type { Article, Block, Role } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import type { When } from '../model/when.ts';
import type { Assigned } from './assign.ts';
import { authorOf } from './author.ts';
import { creditsOf } from './credits.ts';
import type { Prepared } from './know.ts';
import { languageOf, SAMPLE } from './language.ts';
import type { Stretch } from './page-lines.ts';
import { publisherOf } from './publisher.ts';
import type { Stamp } from './stamps.ts';
import type { Evidence } from './survey.ts';
import { firstCopy } from './twice.ts';
import type { TextView } from './view.ts';

export interface Drawn {
  readonly blocks: readonly Block[];
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

export function drawArticles(
  page: Page,
  view: TextView,
  lines: readonly Evidence[],
  stretches: readonly Stretch[],
  { roles, articles }: Assigned,
  know: Prepared,
): Drawn {
  const blocks = lines.flatMap((line, i): Block[] => {
    const block = {
      start: line.start,
      end: line.end,
      role: roles[i] as Role,
      article: (articles[i] as number) < 0 ? null : (articles[i] as number),
    };
    return line.doubled && block.role === 'title' ? onceTold(page.text, block) : [block];
  });
  const issues: Issue[] = [];
  const publisher = publisherOf(page, view, lines, roles, know);
  const drawn = stretches.map((_, index): Article => {
    const own = blocks.filter((block) => block.article === index);
    const mine = (role: Role): Evidence[] => lines.filter((_, i) => articles[i] === index && roles[i] === role);
    const body = bodyOf(own);
    const title = own.find(({ role }) => role === 'title');
    const first = stretches.length === 1 || index === 0;
    return {
      index,
      title: title ? page.text.slice(title.start, title.end) : '',
      language: languageOf(sampleOf(page.text, own), know.languages, page.markup?.language ?? null),
      publisher,
      byline: authorOf(page, view, [...mine('byline'), ...mine('credit')], first, know),
      credits: creditsOf(view, own, know).filter((name) => name !== publisher?.name),
      published: publishedOf(page, mine('dateline'), first, issues),
      body,
      blocks: own,
    };
  });
  return { blocks, articles: drawn, issues };
}

/** A title told twice on one line: the first copy is the title, the second is furniture. */
function onceTold(text: string, block: Block): Block[] {
  const end = firstCopy(text, block.start, block.end);
  const second = block.end - text.slice(end, block.end).trimStart().length;
  return [
    { ...block, end },
    { ...block, start: second, role: 'furniture', article: null },
  ];
}

/** Enough of an article's title and paragraphs to tell its language. */
function sampleOf(text: string, blocks: readonly Block[]): string {
  let sample = '';
  for (const { role, start, end } of blocks) {
    if (sample.length > SAMPLE) break;
    if (role === 'title' || role === 'lead' || role === 'body') sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
  }
  return sample;
}

/** An article's own text: its paragraphs, its captions, and below them the names and credits it ends with. */
const OWN: ReadonlySet<Role> = new Set<Role>(['lead', 'body', 'caption', 'byline', 'credit']);

function bodyOf(blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  let begun = false;
  for (const { role, start, end } of blocks) {
    begun ||= role === 'lead' || role === 'body';
    if (OWN.has(role) && (begun || role === 'caption')) spans.push({ start, end });
  }
  return spans;
}

/** The date that markup states, else the first stamp in the article's head, one that says so before one that says it was updated. */
function publishedOf(page: Page, datelines: readonly Evidence[], first: boolean, issues: Issue[]): When | null {
  const stated = first ? statedDay(page.markup?.published ?? null) : null;
  if (stated) return onDay(stated, 'the markup states the date of publication');
  const stamps = datelines.flatMap((line) => line.stamps.map((stamp) => ({ stamp, line })));
  const chosen = stamps.find(({ stamp }) => stamp.label === 'published') ?? stamps.find(({ stamp }) => stamp.label === null) ?? stamps[0];
  if (!chosen) return null;
  if (!chosen.stamp.certain) {
    issues.push({
      code: 'date-ambiguous',
      message: `expected a date whose day and month can be told apart but found “${quote(page, chosen.line)}”`,
      span: { start: chosen.line.start, end: chosen.line.end },
    });
    return null;
  }
  return onDay(chosen.stamp.day, `the article's date line reads “${quote(page, chosen.line)}”${labelled(chosen.stamp)}`);
}

const quote = (page: Page, line: Span): string => page.text.slice(line.start, line.end);
const labelled = (stamp: Stamp): string => (stamp.label === 'updated' ? ' (as updated)' : '');
const onDay = (iso: string, reason: string): When => ({ start: iso, end: iso, precision: 'day', basis: 'explicit', reasons: [reason] });

/** The day in an ISO 8601 instant or a date written out, as markup states it; in the zone it was written in. */
function statedDay(stated: string | null): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,5}$)/u.exec(stated ?? '') ?? [];
  // Systems without a date state the year 1 or 1970.
  return Number(year) > 1980 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month}-${day}`
    : null;
}
