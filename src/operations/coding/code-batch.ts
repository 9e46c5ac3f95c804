/**
 * Pages as they were handed in → what a store keeps of them, coded and packed. The same on whatever thread it runs.
 * Deliberately absent: threads (pool.ts) and the store.
 */
import { code } from '../../code/code.ts';
import { pageOfRaw, type RawPage } from '../../load/page.ts';
import { tell } from '../../merge/tell.ts';
import type { Coded } from '../../model/coded.ts';
import type { Issue } from '../../model/issue.ts';
import type { Page } from '../../model/page.ts';
import { read } from '../../read/read.ts';
import { articleParts } from '../../store/articles.ts';
import { packed } from '../../store/frame.ts';
import type { ArticleToKeep, Batch, PageToKeep } from '../../store/store.ts';
import { codedLine } from '../../write/contract.ts';
import { type Library, library } from '../library.ts';

export interface CodedBatch extends Batch {
  readonly issues: readonly BatchIssue[];
}

/** `failed` where the page cannot be read at all and so is not kept. */
export interface BatchIssue {
  readonly about: string;
  readonly issue: Issue;
  readonly failed: boolean;
}

export function codeBatch(raws: readonly RawPage[]): CodedBatch {
  const known = library();
  const issues: BatchIssue[] = [];
  const pages: PageToKeep[] = [];
  const contents: Uint8Array[] = [];
  const articles: Uint8Array[] = [];
  for (const raw of raws) {
    const { value: page, issues: met } = pageOfRaw(raw);
    for (const issue of met) issues.push({ about: raw.uri, issue, failed: page === null });
    if (!page) continue;
    const coded = codePage(page, known, issues);
    for (const one of coded) articles.push(...articleParts({ coded: codedLine(page, one), told: tell(page, one, known.coder) }));
    const { uri, sha256, retrieved, form, bytes } = raw;
    contents.push(bytes);
    pages.push({ name: { uri, sha256, retrieved }, form, size: bytes.length, articles: coded.map((one) => articleOf(page, one)) });
  }
  return { pages, contents: packed(contents), articles: packed(articles), issues };
}

/** A page without an article is kept all the same: a later version of the rules may find one. */
function codePage(page: Page, { reader, coder }: Library, issues: BatchIssue[]): readonly Coded[] {
  const reading = read(page, reader);
  const coded = code(reading.value, page, coder);
  for (const issue of [...reading.issues, ...coded.issues]) issues.push({ about: page.uri, issue, failed: false });
  return coded.value;
}

const HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/iu;

function articleOf(page: Page, { article, events }: Coded): ArticleToKeep {
  const host = HOST.exec(page.uri)?.[1] ?? null;
  const { publisher, published } = article;
  return {
    index: article.index,
    outlet: publisher ? { name: publisher.name, domain: publisher.domain || null } : { name: host ?? 'unknown', domain: host },
    published: published && { start: published.start, end: published.end },
    events: events.length,
  };
}
