/**
 * A page as it was handed in: a file's bytes, or one line of JSON Lines.
 * Deliberately absent: where they come from (pages.ts), and decoding (src/read).
 */
import { z } from 'zod';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { readHtml } from '../read/formats/html.ts';
import { type PageOrigin, pageOfBytes } from '../read/page.ts';
import { isWebAddress } from './fetch.ts';
import type { Shape } from './json-lines.ts';

/** A file's bytes, or the text or HTML of a line of JSON in UTF-8. */
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
  url: z.string().optional(),
  retrieved: z.string().nullish(),
});
type PageLine = z.output<typeof lineSchema>;

/** `{"uri": …, "text": … | "html": … | "url": …, "retrieved": …}` */
export const PAGE_LINES: Shape<PageLine> = {
  schema: lineSchema,
  file: 'a page',
  object: 'uri and text, html or url',
  code: 'line-not-page',
};

export interface LineSetting {
  /** What to call a page whose line does not say. */
  readonly fallback: string;
  readonly retrieved: string | null;
  readonly sha256: (content: string) => string;
}

export interface LineRead extends Result<RawPage | null> {
  /** The page's name, even where there is no page. */
  readonly uri: string;
  /** Where the page is to be fetched, if the line holds none but says where it is. */
  readonly url: string | null;
}

/** A line → the page. */
export function rawOfLine(line: PageLine, setting: LineSetting): LineRead {
  const { text, html, url = null } = line;
  const { uri = url ?? setting.fallback } = line;
  const retrieved = line.retrieved ?? setting.retrieved;
  const source = html ?? text;
  if (source !== undefined) {
    const form = html === undefined ? 'text' : 'html';
    const value: RawPage = { uri, sha256: setting.sha256(source), retrieved, form, bytes: new TextEncoder().encode(source) };
    return { uri, url: null, value, issues: [] };
  }
  if (url === null) return { uri, url, ...none('line-without-text', 'expected text, html or url but found none of them') };
  if (isWebAddress(url)) return { uri, url, value: null, issues: [] };
  return { uri, url: null, ...none('line-not-page', `expected url to be an address of http or https but found “${url.slice(0, 200)}”`) };
}

function none(code: string, message: string): Result<null> {
  const issues: readonly Issue[] = [{ code, message }];
  return { value: null, issues };
}
