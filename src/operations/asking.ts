/**
 * How a user asks for pages: the fields that every operation over pages shares, and the loop over the pages they mean.
 * Deliberately absent: what is done with a page.
 */
import { z } from 'zod';
import { loadPages } from '../load/pages.ts';
import type { Page } from '../model/page.ts';
import type { Outcome, World } from './operation.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/** An ISO 8601 day or instant that exists: not 2023-02-30. */
function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && !Number.isNaN(Date.parse(text));
}

export const isDay = (text: string): boolean => text.length === 10 && isInstant(text);

const wanted = (what: string) => ({
  error: (issue: { readonly input?: unknown }) => `expected ${what} but found “${String(issue.input)}”`,
});

export const instant = z
  .string()
  .refine(isInstant, wanted('an ISO 8601 day or instant (2024-05-02)'))
  .meta({ anyOf: [{ format: 'date' }, { format: 'date-time' }] });
export const day = z.string().refine(isDay, wanted('an ISO 8601 day (2024-05-02)')).meta({ format: 'date' });

/** Fields by which pages are asked for. */
export const pageFields = {
  paths: z
    .array(z.string())
    .default([])
    .describe('files as a crawler left them, plain text or HTML, or web addresses; - reads one page from standard input')
    .meta({ positional: 'PATH', local: true }),
  jsonl: z
    .boolean()
    .default(false)
    .describe('read one page per line, {"uri", "text", "html" or "url", "retrieved"}, from the files or from standard input')
    .meta({ local: true }),
  retrieved: instant.optional().describe('when the pages were retrieved, where they do not say so themselves').meta({ value: 'DATE' }),
};

/** The input that takes pages from standard input, one a line (`Operation.pages`). */
export const pagesOnInput = { paths: ['-'], jsonl: true };

const AskedShape = z.object(pageFields);
export type Asked = z.output<typeof AskedShape>;

/** Nobody asks for no pages: files, or lines on standard input. */
export const asksForPages: readonly [(asked: Asked) => boolean, { readonly error: string }] = [
  ({ paths, jsonl }) => paths.length > 0 || jsonl,
  { error: 'expected at least one PATH (- for standard input) but found none' },
];

/** Runs `each` on every page asked for, one at a time, with what loading had to say before and how far it is after. */
export async function* overPages<Value>(
  asked: Asked,
  world: World,
  each: (page: Page) => Iterable<Outcome<Value>>,
): AsyncGenerator<Outcome<Value>> {
  const paths = asked.paths.length > 0 ? asked.paths : ['-'];
  const of = asked.jsonl ? null : paths.length;
  let done = 0;
  for await (const { uri, page, issues } of loadPages(
    { paths, jsonl: asked.jsonl, retrieved: asked.retrieved ?? null },
    { folder: world.folder, input: world.input },
  )) {
    for (const issue of issues) yield { kind: 'issue', about: uri, issue, failed: page === null };
    if (page) yield* each(page);
    done++;
    yield { kind: 'progress', done, of };
  }
}
