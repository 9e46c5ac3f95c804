/**
 * Paths, web addresses, standard input or JSON Lines → pages, one at a time, so that memory does not grow with their number: as bytes, or decoded.
 * Whatever cannot be a page yields its reason instead, and the next one is read.
 * Deliberately absent: decoding and markup (src/read/formats), walking folders, which addresses may be fetched (fetch.ts).
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { fetchPage, isWebAddress } from './fetch.ts';
import { linesOf } from './lines.ts';
import { pageOfRaw, type RawPage, rawOfLine } from './page.ts';
import { Unreadable } from './unreadable.ts';

/** A page of news is some kilobytes, with pictures inside it some megabytes; what is larger is a dump of something else. */
const LARGEST = 32 * 2 ** 20;

export interface PagesWanted {
  /** As the user gave them; `-` is the input. */
  readonly paths: readonly string[];
  readonly jsonl: boolean;
  readonly retrieved: string | null;
}

export interface PageSources {
  /** Absolute path of the folder from which relative paths start. */
  readonly folder: string;
  readonly input: AsyncIterable<Uint8Array>;
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

export async function* loadPages(wanted: PagesWanted, sources: PageSources): AsyncGenerator<LoadedPage> {
  for await (const { uri, raw, issues } of findPages(wanted, sources)) {
    if (!raw) yield { uri, page: null, issues };
    else {
      const { value, issues: met } = pageOfRaw(raw);
      yield { uri, page: value, issues: met };
    }
  }
}

/** Pages as bytes, undecoded. */
export async function* findPages(wanted: PagesWanted, sources: PageSources): AsyncGenerator<FoundPage> {
  for (const path of wanted.paths)
    if (wanted.jsonl) yield* pagesOfLines(path, wanted, sources);
    else yield found(path, await pageOfPath(path, wanted, sources));
}

async function pageOfPath(path: string, { retrieved }: PagesWanted, sources: PageSources): Promise<Result<RawPage | null>> {
  if (isWebAddress(path)) return pageAt(path, retrieved);
  try {
    const bytes = path === '-' ? await wholeOf(sources.input) : bytesOf(resolve(sources.folder, path));
    return { value: { uri: path, sha256: sha256(bytes), retrieved, form: 'file', bytes }, issues: [] };
  } catch (problem) {
    return unreadable(problem);
  }
}

/** The page is called by the address that was asked for: redirects are the server's affair. */
async function pageAt(uri: string, retrieved: string | null): Promise<Result<RawPage | null>> {
  try {
    const { bytes } = await fetchPage(uri);
    return { value: { uri, sha256: sha256(bytes), retrieved, form: 'file', bytes }, issues: [] };
  } catch (problem) {
    return unreadable(problem);
  }
}

async function* pagesOfLines(path: string, { retrieved }: PagesWanted, sources: PageSources): AsyncGenerator<FoundPage> {
  let number = 0;
  try {
    const bytes = path === '-' ? sources.input : createReadStream(resolve(sources.folder, path), { highWaterMark: 2 ** 18 });
    for await (const line of linesOf(bytes, LARGEST)) {
      number++;
      if (line?.length === 0) continue;
      if (line === null) {
        yield found(`${path}:${number}`, unreadable(tooLarge('a longer line')));
        continue;
      }
      const { uri, url, ...page } = rawOfLine(line, { fallback: `${path}:${number}`, retrieved, sha256 });
      yield found(uri, url === null ? page : await pageAt(url, retrieved));
    }
  } catch (problem) {
    yield found(path, unreadable(problem));
  }
}

const found = (uri: string, { value, issues }: Result<RawPage | null>): FoundPage => ({ uri, raw: value, issues });

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** At once: a page is read in some microseconds, while to await it costs as much as to code half of it. */
function bytesOf(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > LARGEST) throw tooLarge(`${Math.ceil(size / 2 ** 20)} MiB`);
  return readFileSync(path);
}

async function wholeOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    size += part.length;
    if (size > LARGEST) throw tooLarge('more');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = (found: string): Unreadable => new Unreadable('page-too-large', `a page of at most ${LARGEST >> 20} MiB`, found);

const FOUND: Readonly<Record<string, readonly [code: string, found: string]>> = {
  EISDIR: ['path-is-folder', 'a folder (give its files: FOLDER/*)'],
  ENOENT: ['path-missing', 'nothing there'],
  ENOTDIR: ['path-missing', 'nothing there'],
  EACCES: ['path-forbidden', 'one that may not be read'],
};

function unreadable(problem: unknown): Result<null> {
  if (problem instanceof Unreadable) return { value: null, issues: [{ code: problem.code, message: problem.message }] };
  const { code = '', message } = problem as NodeJS.ErrnoException;
  const [name, found] = FOUND[code] ?? ['path-unreadable', message];
  return { value: null, issues: [{ code: name, message: `expected a file with a page but found ${found}` }] };
}
