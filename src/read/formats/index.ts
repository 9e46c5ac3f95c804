/**
 * In what format a page is, and what reads it. A further format (a feed, an archive of pages) is a file beside this one and a line in `FORMATS`.
 * The content decides; a name's ending only tips what the content leaves open. Deliberately absent: bytes (`decode.ts`).
 */
import type { Markup } from '../../model/page.ts';
import { readHtml } from './html.ts';

export interface FormatHint {
  /** File name or address of the page. */
  readonly uri?: string;
  /** Media type, as its carrier says: `text/html; charset=utf-8`. */
  readonly type?: string | null;
}

/** A page's text as offsets count in it, and what its markup told. */
export interface Formatted {
  readonly text: string;
  readonly markup: Markup | null;
}

interface Format {
  readonly name: string;
  readonly recognises: (source: string, hint: FormatHint) => boolean;
  readonly read: (source: string) => Formatted;
}

/** The first that recognises a page reads it; the last recognises all. */
const FORMATS: readonly Format[] = [
  { name: 'html', recognises: isHtml, read: readHtml },
  { name: 'text', recognises: () => true, read: (source) => ({ text: source, markup: null }) },
];

/** Reads a decoded page by whatever format it is in. */
export function readFormat(source: string, hint: FormatHint = {}): Formatted & { readonly format: string } {
  const format = FORMATS.find(({ recognises }) => recognises(source, hint)) as Format;
  return { ...format.read(source), format: format.name };
}

const HEAD = 8192;
const TAG = /<\/?(?:html|head|body|div|p|span|article|section|table|meta|title|script|link|ul|li|h[1-6]|br|a)\b[^<>]{0,2000}>/giu;

/** Whether a page is HTML: it begins like one, or holds tags where a text would hold words. */
function isHtml(source: string, { uri = '', type = null }: FormatHint): boolean {
  const head = source.slice(0, HEAD);
  if (/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html\b|head\b|body\b)/iu.test(head)) return true;
  if (/^\s*<\?xml/u.test(head)) return /<html\b/iu.test(head);
  let tags = 0;
  for (const _ of head.matchAll(TAG)) if (++tags >= 6) return true;
  const named = /\.x?html?(?:[?#]|$)/iu.test(uri) || (type ?? '').includes('html');
  return tags >= 3 || (named && tags > 0);
}
