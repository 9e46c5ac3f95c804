/**
 * One page from its bytes, which are those of a file or of one line of JSON Lines.
 * Deliberately absent: where the bytes come from (pages.ts).
 */
import { z } from 'zod';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { decode } from '../read/formats/decode.ts';
import { readHtml } from '../read/formats/html.ts';
import { readFormat } from '../read/formats/index.ts';
import { isWebAddress } from './fetch.ts';

export type PageOrigin = Pick<Page, 'uri' | 'sha256' | 'retrieved'>;

/** Decodes and formats a page; null, with the reason, where its bytes hold no text. */
export function pageOfBytes(bytes: Uint8Array, origin: PageOrigin): Result<Page | null> {
  if (bytes.length === 0) return none('page-empty', 'expected a page with text but found an empty file');
  const { value, issues } = decode(bytes);
  if (value.encoding === 'binary') return { value: null, issues };
  const { text, markup } = readFormat(value.text, { uri: origin.uri });
  return { value: { ...origin, text, markup }, issues };
}

/** A page as it was handed in: a file's bytes, or the text or HTML of a line of JSON in UTF-8. */
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

/** `{"uri": …, "text": … | "html": … | "url": …, "retrieved": …}` → the page. */
export function rawOfLine(line: Uint8Array, setting: LineSetting): LineRead {
  const nameless = setting.fallback;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(line));
  } catch (problem) {
    return { uri: nameless, url: null, ...none('line-not-json', `expected a line of JSON but found ${(problem as Error).message}`) };
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) return { uri: nameless, url: null, ...none('line-not-page', shapeProblem(json, parsed.error)) };
  const { text, html, url = null, retrieved = null } = parsed.data;
  const { uri = url ?? nameless } = parsed.data;
  const source = html ?? text;
  if (source === undefined && url !== null)
    return isWebAddress(url) ? { uri, url, value: null, issues: [] } : { uri, url: null, ...none('line-not-page', notWeb(url)) };
  if (source === undefined) return { uri, url: null, ...none('line-without-text', 'expected text, html or url but found none of them') };
  const bytes = new TextEncoder().encode(source);
  const form = html === undefined ? 'text' : 'html';
  return {
    uri,
    url: null,
    value: { uri, sha256: setting.sha256(source), retrieved: retrieved ?? setting.retrieved, form, bytes },
    issues: [],
  };
}

const notWeb = (url: string): string => `expected url to be an address of http or https but found “${url.slice(0, 200)}”`;

function shapeProblem(json: unknown, { issues: [issue] }: z.ZodError): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `expected an object with uri and text, html or url but found ${kindOf(json)}`;
  const key = String(issue?.path[0] ?? '');
  return `expected ${key} to be a string but found ${kindOf((json as Record<string, unknown>)[key])}`;
}

const kindOf = (json: unknown): string =>
  Array.isArray(json) ? 'an array' : json === null ? 'null' : typeof json === 'object' ? 'an object' : `a ${typeof json}`;

function none(code: string, message: string): Result<null> {
  const issues: readonly Issue[] = [{ code, message }];
  return { value: null, issues };
}
