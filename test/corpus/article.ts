/**
 * A corpus case as a page that the read stage has already read: a headline, if the first of several lines ends like none of a text,
 * and a paragraph a line, published on the day of the reference.
 */
import { createHash } from 'node:crypto';
import type { Article, Block, Reading } from '../../src/model/article.ts';
import type { Page } from '../../src/model/page.ts';
import type { Case } from './cases.ts';

export function pageOfCase({ title, lines, date, domain }: Case, language: string): { readonly page: Page; readonly reading: Reading } {
  const text = lines.join('\n\n');
  const headed = lines.length > 1 && !/[.!?…”"']$/u.test(lines[0] ?? '');
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    blocks.push({ start, end: start + line.length, role: headed && start === 0 ? 'title' : 'body', article: 0 });
    start += line.length + 2;
  }
  const article: Article = {
    index: 0,
    title: headed ? (lines[0] ?? '') : '',
    language,
    publisher: domain === null ? null : { name: domain, domain },
    byline: null,
    credits: [],
    published:
      date === null ? null : { start: date, end: date, precision: 'day', basis: 'explicit', reasons: ['the reference line of the case'] },
    body: blocks.filter(({ role }) => role === 'body').map(({ start: from, end }) => ({ start: from, end })),
    blocks,
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { page: { uri: `corpus:${title}`, sha256, retrieved: null, text, markup: null }, reading: { blocks, articles: [article] } };
}
