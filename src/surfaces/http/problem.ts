/**
 * The one shape of every error: RFC 9457, with what was expected, what was found and where.
 * Deliberately absent: when something is an error.
 */
import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { type Finding, sentenceOf } from '../finding.ts';

export const PROBLEM_TYPE = 'application/problem+json';

const findingShape = { expected: z.string(), found: z.string(), where: z.string() };

export const problemSchema = z.object({
  type: z.string().describe('a URI that names the kind of problem'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('the first finding as a sentence'),
  ...findingShape,
  findings: z.array(z.object(findingShape)).optional().describe('all of them, where there is more than one'),
});

/** `code` in kebab case names the kind; at least one finding. */
export function problem(
  status: number,
  code: string,
  findings: Finding | readonly Finding[],
  headers: Record<string, string> = {},
): Response {
  return new Response(problemText(status, code, findings), { status, headers: { 'content-type': PROBLEM_TYPE, ...headers } });
}

export function problemText(status: number, code: string, findings: Finding | readonly Finding[]): string {
  const all = 'where' in findings ? [findings] : findings;
  const [first = { expected: 'an answer', found: 'none', where: '' }] = all;
  const title = STATUS_CODES[status] ?? 'Error';
  const body: z.output<typeof problemSchema> = { type: `urn:chancery:${code}`, title, status, detail: sentenceOf(first), ...first };
  return JSON.stringify(all.length > 1 ? { ...body, findings: all } : body);
}

/** An error that a handler throws because there is nothing else to answer. */
export class Refused extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super('refused');
    this.response = response;
  }
}
