/**
 * Paths, web addresses, standard input or JSON Lines → pages, one at a time, so that memory does not grow with their number: as bytes,
 * or decoded. Whatever cannot be a page yields its reason instead, and the next one is read.
 * Deliberately absent: decoding and markup (src/read/formats), walking folders, which addresses may be fetched (fetch.ts).
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { fetchPage, isWebAddress } from './fetch.ts';
import { jsonLinesOf, LARGEST, type Sources, tooLarge } from './json-lines.ts';
import { PAGE_LINES, pageOfRaw, type RawPage, rawOfLine } from './page.ts';
import { unreadable } from './unreadable.ts';

export interface PagesWanted {
  /** As the user gave them; `-` is the input. */
  readonly paths: readonly string[];
  readonly jsonl: boolean;
  readonly retrieved: string | null;
}

export interface LoadedPage {
  readonly uri: string;
  /** Null where the issues say why nothing came of it. */
  readonly page: Page | null;
  readonly issues: readonly Issue[];
}

/** A page before it is decoded. */
export interface FoundPage {
  readonly uri: string;
  readonly raw: RawPage | null;
  readonly issues: readonly Issue[];
}

export async function* loadPages(wanted: PagesWanted, sources: Sources): AsyncGenerator<LoadedPage> {
  for await (const { uri, raw, issues } of findPages(wanted, sources)) {
    if (!raw) yield { uri, page: null, issues };
    else {
      const { value, issues: met } = pageOfRaw(raw);
      yield { uri, page: value, issues: met };
    }
  }
}

/** Pages as bytes, undecoded. */
export async function* findPages(wanted: PagesWanted, sources: Sources): AsyncGenerator<FoundPage> {
  for (const path of wanted.paths)
    if (wanted.jsonl) yield* pagesOfLines(path, wanted, sources);
    else yield found(path, await pageOfPath(path, wanted, sources));
}

async function pageOfPath(path: string, { retrieved }: PagesWanted, sources: Sources): Promise<Result<RawPage | null>> {
  if (isWebAddress(path)) return pageAt(path, retrieved);
  try {
    const bytes = path === '-' ? await wholeOf(sources.input) : bytesOf(resolve(sources.folder, path));
    return { value: { uri: path, sha256: sha256(bytes), retrieved, form: 'file', bytes }, issues: [] };
  } catch (problem) {
    return { value: null, issues: [unreadable(problem, 'a file with a page')] };
  }
}

/** The page is called by the address that was asked for: redirects are the server's affair. */
async function pageAt(uri: string, retrieved: string | null): Promise<Result<RawPage | null>> {
  try {
    const { bytes } = await fetchPage(uri);
    return { value: { uri, sha256: sha256(bytes), retrieved, form: 'file', bytes }, issues: [] };
  } catch (problem) {
    return { value: null, issues: [unreadable(problem, 'a page on the web')] };
  }
}

async function* pagesOfLines(path: string, { retrieved }: PagesWanted, sources: Sources): AsyncGenerator<FoundPage> {
  for await (const { place, value, issue } of jsonLinesOf(path, PAGE_LINES, sources)) {
    if (value === null) yield { uri: place, raw: null, issues: issue ? [issue] : [] };
    else {
      const { uri, url, ...page } = rawOfLine(value, { fallback: place, retrieved, sha256 });
      yield found(uri, url === null ? page : await pageAt(url, value.retrieved ?? retrieved));
    }
  }
}

const found = (uri: string, { value, issues }: Result<RawPage | null>): FoundPage => ({ uri, raw: value, issues });

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** At once: a page is read in some microseconds, while to await it costs as much as to code half of it. */
function bytesOf(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > LARGEST) throw tooLarge('a page', `${Math.ceil(size / 2 ** 20)} MiB`);
  return readFileSync(path);
}

async function wholeOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    size += part.length;
    if (size > LARGEST) throw tooLarge('a page', 'more');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
