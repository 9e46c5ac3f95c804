import type { Article } from './article.ts';
import type { CodedEvent, Condition } from './event.ts';

/** What the code stage found in one article; the article as it returns it has its publication date worked out. */
export interface Coded {
  readonly article: Article;
  readonly events: readonly CodedEvent[];
  readonly conditions: readonly Condition[];
}
