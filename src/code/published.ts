/** When an article was published, and which year its dates without one have: gathers what the page says and lets the constraints decide. */
import type { Article, Reading } from '../model/article.ts';
import type { Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Coder, Language } from './coder.ts';
import { rangesOf } from './dates/body.ts';
import { datePage, type PageDate } from './dates/page.ts';
import { placesNamed } from './dates/places-named.ts';
import { termsIn } from './dates/terms.ts';
import { statedOutside } from './stated.ts';

export interface ArticleToDate {
  readonly article: Article;
  readonly reading: Reading;
  readonly page: Page;
  readonly tokens: Tokens;
  readonly times: readonly TimeExpression[];
  readonly language: Language;
  readonly coder: Coder;
  /** When the articles before it on the page were published. */
  readonly companions: readonly When[];
}

const OWN = new Set(['title', 'lead', 'body', 'caption']);

export function dateArticle(asked: ArticleToDate): Result<Omit<PageDate, 'issues'>> {
  const { article, page, tokens, times, language, coder, companions } = asked;
  const body = article.blocks.filter((block) => OWN.has(block.role));
  // What stands outside the text is of the page's own article, the first.
  const outside = article.published || article.index > 0 ? null : statedOutside(page);
  const dateline = article.published ?? (outside?.precision === 'day' ? outside : null);
  const ranges = dateline ? [] : rangesOf(tokens, body);
  const { issues, ...dated } = datePage({
    tokens,
    grammar: language.pack.dates,
    body,
    times,
    dateline,
    within: dateline ? null : outside,
    retrieved: page.retrieved,
    latestStamp: null,
    terms: termsIn(tokens, ranges, language, coder.holdings),
    named: placesNamed(tokens, ranges, language.lexicon, coder.knowledge),
    occurrences: coder.knowledge.occurrences,
    days: coder.knowledge.days,
    companions,
  });
  return { value: dated, issues };
}
