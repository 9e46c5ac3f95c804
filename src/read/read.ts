/**
 * The read room's one stage: a page into blocks with roles, and the articles they make. The same block model reads plain text and HTML;
 * markup is further evidence, not another path. Linear in the page, and never throws: what it cannot read it says.
 */

import type { Reading } from '../model/article.ts';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { drawArticles } from './articles.ts';
import { assignRoles } from './assign.ts';
import { prepare, type ReadKnowledge } from './know.ts';
import { languageOf } from './language.ts';
import { devalue, findStretches } from './stretches.ts';
import { survey } from './survey.ts';
import { teasersIn } from './teasers.ts';
import { weighLines } from './value.ts';
import { viewOf } from './view.ts';

export type { ReadKnowledge } from './know.ts';

/** Reads a page. Blocks cover its text without gaps or overlaps other than white space. */
export function read(page: Page, knowledge: ReadKnowledge): Result<Reading> {
  const know = prepare(knowledge);
  const language = languageOf(page.text, know.languages, page.markup?.language ?? null);
  const order = know.words.find((words) => words.language === language)?.dates.order ?? null;
  const view = viewOf(page.text);
  const lines = survey(page, view, know, order);
  const { values, hints } = weighLines(lines, page.markup?.elements);
  const parts = teasersIn(view, lines, values, know);
  devalue({ values, parts });
  const stretches = findStretches({ page, view, lines, values, parts, know });
  const assigned = assignRoles({ view, lines, values, parts, hints, know }, stretches);
  const { blocks, articles, issues } = drawArticles(page, view, lines, stretches, assigned, know);
  return { value: { blocks, articles }, issues: [...emptiness(lines.length, articles.length), ...issues] };
}

function emptiness(lines: number, articles: number): Issue[] {
  if (lines === 0) return [{ code: 'page-empty', message: 'expected a page with text but found none' }];
  return articles === 0
    ? [{ code: 'article-missing', message: `expected an article but found ${lines} lines none of which read like one` }]
    : [];
}
