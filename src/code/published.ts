import type { Article, Reading } from '../model/article.ts';
import type { Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Coder, Language } from './coder.ts';

export interface ArticleToDate {
  readonly article: Article;
  readonly reading: Reading;
  readonly page: Page;
  readonly tokens: Tokens;
  readonly times: readonly TimeExpression[];
  readonly language: Language;
  readonly coder: Coder;
  readonly people: readonly string[];
}

export function dateArticle({ article }: ArticleToDate): Result<{ readonly published: When | null; readonly year: { readonly year: number; readonly reason: string } | null }> {
  return { value: { published: article.published, year: null }, issues: [] };
}
