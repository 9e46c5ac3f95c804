/**
 * One page from one line of JSON Lines.
 * Deliberately absent: where the line comes from (pages.ts).
 */
import { z } from 'zod';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { readHtml } from '../read/formats/html.ts';

const lineSchema = z.object({
  uri: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  retrieved: z.string().nullish(),
});

export interface LineSetting {
  /** What to call a page whose line does not say. */
  readonly fallback: string;
  readonly retrieved: string | null;
  readonly sha256: (content: string) => string;
}

/** `{"uri": …, "text": … | "html": …, "retrieved": …}` → the page, with its name even where there is no page. */
export function pageOfLine(line: Uint8Array, setting: LineSetting): Result<Page | null> & { readonly uri: string } {
  const nameless = setting.fallback;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(line));
  } catch (problem) {
    return { uri: nameless, ...none('line-not-json', `expected a line of JSON but found ${(problem as Error).message}`) };
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) return { uri: nameless, ...none('line-not-page', shapeProblem(json, parsed.error)) };
  const { uri = nameless, text, html, retrieved = null } = parsed.data;
  const source = html ?? text;
  if (source === undefined) return { uri, ...none('line-without-text', 'expected text or html but found neither') };
  const formatted = html === undefined ? { text: source, markup: null } : readHtml(source);
  return { uri, value: { uri, sha256: setting.sha256(source), retrieved: retrieved ?? setting.retrieved, ...formatted }, issues: [] };
}

function shapeProblem(json: unknown, { issues: [issue] }: z.ZodError): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `expected an object with uri and text or html but found ${kindOf(json)}`;
  const key = String(issue?.path[0] ?? '');
  return `expected ${key} to be a string but found ${kindOf((json as Record<string, unknown>)[key])}`;
}

const kindOf = (json: unknown): string =>
  Array.isArray(json) ? 'an array' : json === null ? 'null' : typeof json === 'object' ? 'an object' : `a ${typeof json}`;

function none(code: string, message: string): Result<null> {
  const issues: readonly Issue[] = [{ code, message }];
  return { value: null, issues };
}
