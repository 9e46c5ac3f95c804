/** When an article was published, and which year its dates without one have: gathers what the page says and lets the constraints decide. */
import type { Article, Reading } from '../model/article.ts';
import type { Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Coder, Language } from './coder.ts';
import type { TimeContext } from './dates/context.ts';
import type { Term } from './dates/constraint.ts';
import { datePage } from './dates/page.ts';
import { singles, type Mention } from './mention.ts';

export interface ArticleToDate {
  readonly article: Article;
  readonly reading: Reading;
  readonly page: Page;
  readonly tokens: Tokens;
  readonly times: readonly TimeExpression[];
  readonly language: Language;
  readonly coder: Coder;
  readonly mentions: readonly Mention[];
}

const OWN = new Set(['title', 'lead', 'body', 'caption']);

export function dateArticle(asked: ArticleToDate): Result<{ readonly published: When | null; readonly year: TimeContext['year'] }> {
  const { article, page, tokens, times, language, coder } = asked;
  const { published, year, issues } = datePage({
    tokens,
    grammar: language.pack.dates,
    body: article.blocks.filter((block) => OWN.has(block.role)),
    times,
    dateline: article.published,
    retrieved: page.retrieved,
    latestStamp: null,
    terms: termsOf(asked),
    occurrences: coder.knowledge.occurrences,
  });
  return { value: { published, year }, issues };
}

/** The offices of the people whom the article names with an office: somebody called president is so while in office. */
function termsOf({ mentions, coder }: ArticleToDate): Term[] {
  const terms = new Map<string, Term>();
  for (const { person, office } of mentions.flatMap(singles)) {
    if (!person || !office) continue;
    for (const held of coder.holdings.get(person.name) ?? [])
      if (held.office === office && held.from !== null) terms.set(`${held.name} ${held.from}`, { name: held.name, from: held.from, to: held.to });
  }
  return [...terms.values()];
}
