/**
 * One page from its bytes: decoded, and formatted by whatever format it is in.
 * Deliberately absent: where the bytes come from, and what names them (src/load).
 */
import type { Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { decode } from './formats/decode.ts';
import { readFormat } from './formats/index.ts';

export type PageOrigin = Pick<Page, 'uri' | 'sha256' | 'retrieved'>;

/** Decodes and formats a page; null, with the reason, where its bytes hold no text. */
export function pageOfBytes(bytes: Uint8Array, origin: PageOrigin): Result<Page | null> {
  if (bytes.length === 0)
    return { value: null, issues: [{ code: 'page-empty', message: 'expected a page with text but found an empty file' }] };
  const { value, issues } = decode(bytes);
  if (value.encoding === 'binary') return { value: null, issues };
  const { text, markup } = readFormat(value.text, { uri: origin.uri });
  return { value: { ...origin, text, markup }, issues };
}
