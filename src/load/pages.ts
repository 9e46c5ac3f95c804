/**
 * Paths, standard input or JSON Lines → pages, one at a time, so that memory does not grow with their number.
 * Whatever cannot be a page yields its reason instead, and the next one is read.
 * Deliberately absent: decoding and markup (src/read/formats), walking folders, the network.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { pageOfBytes } from '../read/page.ts';
import { jsonLinesOf, LARGEST, type Sources, tooLarge } from './json-lines.ts';
import { PAGE_LINES, pageOfLine } from './page.ts';
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

export async function* loadPages(wanted: PagesWanted, sources: Sources): AsyncGenerator<LoadedPage> {
  for (const path of wanted.paths)
    if (wanted.jsonl) yield* pagesOfLines(path, wanted, sources);
    else yield loaded(path, await pageOfPath(path, wanted, sources));
}

async function pageOfPath(path: string, { retrieved }: PagesWanted, sources: Sources): Promise<Result<Page | null>> {
  try {
    const bytes = path === '-' ? await wholeOf(sources.input) : bytesOf(resolve(sources.folder, path));
    return pageOfBytes(bytes, { uri: path, sha256: sha256(bytes), retrieved });
  } catch (problem) {
    return { value: null, issues: [unreadable(problem, 'a file with a page')] };
  }
}

async function* pagesOfLines(path: string, { retrieved }: PagesWanted, sources: Sources): AsyncGenerator<LoadedPage> {
  for await (const { place, value, issue } of jsonLinesOf(path, PAGE_LINES, sources)) {
    if (value === null) yield { uri: place, page: null, issues: issue ? [issue] : [] };
    else {
      const { uri, ...page } = pageOfLine(value, { fallback: place, retrieved, sha256 });
      yield loaded(uri, page);
    }
  }
}

const loaded = (uri: string, { value, issues }: Result<Page | null>): LoadedPage => ({ uri, page: value, issues });

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
