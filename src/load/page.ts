/**
 * One page as it was handed in: a file's bytes, or one line of JSON Lines; and how it is decoded.
 * Deliberately absent: where it comes from (pages.ts).
 */
import { z } from 'zod';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { readHtml } from '../read/formats/html.ts';
import { type PageOrigin, pageOfBytes } from '../read/page.ts';
import type { Shape } from './json-lines.ts';

/** A page before it is decoded: a file's bytes, or the text or HTML of a line of JSON in UTF-8. */
export interface RawPage extends PageOrigin {
  readonly form: 'file' | 'text' | 'html';
  readonly bytes: Uint8Array;
}

/** Decodes and formats a page; null, with the reason, where its bytes hold no text. */
export function pageOfRaw({ form, bytes, uri, sha256, retrieved }: RawPage): Result<Page | null> {
  const origin = { uri, sha256, retrieved };
  if (form === 'file') return pageOfBytes(bytes, origin);
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { value: { ...origin, ...(form === 'html' ? readHtml(source) : { text: source, markup: null }) }, issues: [] };
}

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
export function rawOfLine(line: PageLine, setting: LineSetting): Result<RawPage | null> & { readonly uri: string } {
  const { uri = setting.fallback, text, html, retrieved = null } = line;
  const source = html ?? text;
  if (source === undefined) return { uri, ...none('line-without-text', 'expected text or html but found neither') };
  const bytes = new TextEncoder().encode(source);
  const form = html === undefined ? 'text' : 'html';
  return { uri, value: { uri, sha256: setting.sha256(source), retrieved: retrieved ?? setting.retrieved, form, bytes }, issues: [] };
}

function none(code: string, message: string): Result<null> {
  const issues: readonly Issue[] = [{ code, message }];
  return { value: null, issues };
}
