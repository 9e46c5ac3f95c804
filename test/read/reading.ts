/** Reads a text or an HTML page with everything that is known, for tests that say what each line should be. */
import { page as en } from '../../languages/en/words/page.ts';
import { others } from '../../languages/others.ts';
import { page as vi } from '../../languages/vi/words/page.ts';
import { loadOutlets } from '../../src/load/outlets.ts';
import type { Article } from '../../src/model/article.ts';
import type { Page } from '../../src/model/page.ts';
import { readFormat } from '../../src/read/formats/index.ts';
import { read } from '../../src/read/read.ts';

export const know = { outlets: loadOutlets(new URL('../../', import.meta.url)), words: [vi, en], others };

export interface Seen {
  readonly text: string;
  /** `role: words` for every block, with the article's index behind the role. */
  readonly lines: readonly string[];
  readonly articles: readonly Article[];
  readonly issues: readonly string[];
  /** What an article's body spans hold. */
  readonly body: (index?: number) => string;
}

export function see(source: string, uri = 'page.txt'): Seen {
  const { text, markup } = readFormat(source, { uri });
  const page: Page = { uri, sha256: '', retrieved: null, text, markup };
  const { value, issues } = read(page, know);
  return {
    text,
    lines: value.blocks.map(({ start, end, role, article }) => `${role}${article ?? ''}: ${text.slice(start, end)}`),
    articles: value.articles,
    issues: issues.map(({ code }) => code),
    body: (index = 0) => (value.articles[index]?.body ?? []).map(({ start, end }) => text.slice(start, end)).join('\n'),
  };
}

/** The roles of the lines that hold the given words, without the article's index. */
export const rolesOf = ({ lines }: Seen, words: string): string[] =>
  lines.filter((line) => line.includes(words)).map((line) => line.slice(0, line.indexOf(':')).replace(/\d+$/u, ''));
