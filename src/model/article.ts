import type { Span } from './span.ts';
import type { When } from './when.ts';

export type Role = 'title' | 'lead' | 'byline' | 'dateline' | 'body' | 'caption' | 'credit' | 'teaser' | 'timestamp' | 'furniture';

/** A stretch of a page's text with one role; `article` is the index of the article it belongs to, or null. */
export interface Block extends Span {
  readonly role: Role;
  readonly article: number | null;
}

export interface Publisher {
  readonly name: string;
  readonly domain: string;
}

/** One article of a page, as the read stage found it. */
export interface Article {
  readonly index: number;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly publisher: Publisher | null;
  readonly byline: string | null;
  /** Outlets and agencies that the article credits, by their names. */
  readonly credits: readonly string[];
  /** Set here only where a dateline or the markup states it; the code stage infers what it can. */
  readonly published: When | null;
  /** The article's own text, in page order: lead and body, captions, and the names and credits it ends with. Running text alone is in `blocks`. */
  readonly body: readonly Span[];
  /** Every block with this article's index, in page order, its teasers included. */
  readonly blocks: readonly Block[];
}

/** A page as Chancery sees it. The blocks cover the text without gaps or overlaps other than white space. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly articles: readonly Article[];
}
