/**
 * One page from one line of JSON Lines.
 * Deliberately absent: where the line comes from (pages.ts).
 */
import { z } from 'zod';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { readHtml } from '../read/formats/html.ts';
import type { Shape } from './json-lines.ts';

const lineSchema = z.object({
  uri: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  retrieved: z.string().nullish(),
});
type PageLine = z.output<typeof lineSchema>;

/** `{"uri": …, "text": … | "html": …, "retrieved": …}` */
export const PAGE_LINES: Shape<PageLine> = {
  schema: lineSchema,
  file: 'a page',
  object: 'uri and text or html',
  code: 'line-not-page',
};

export interface LineSetting {
  /** What to call a page whose line does not say. */
  readonly fallback: string;
  readonly retrieved: string | null;
  readonly sha256: (content: string) => string;
}

/** A line → the page, with its name even where there is no page. */
export function pageOfLine(line: PageLine, setting: LineSetting): Result<Page | null> & { readonly uri: string } {
  const { uri = setting.fallback, text, html, retrieved = null } = line;
  const source = html ?? text;
  if (source === undefined) return { uri, ...none('line-without-text', 'expected text or html but found neither') };
  const formatted = html === undefined ? { text: source, markup: null } : readHtml(source);
  return { uri, value: { uri, sha256: setting.sha256(source), retrieved: retrieved ?? setting.retrieved, ...formatted }, issues: [] };
}

function none(code: string, message: string): Result<null> {
  const issues: readonly Issue[] = [{ code, message }];
  return { value: null, issues };
}
