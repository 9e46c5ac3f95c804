/**
 * One call of a tool: the operation asked, no more values taken than the ceiling, and a token to go on.
 * Deliberately absent: the protocol.
 */
import { z } from 'zod';
import type { Operation, World } from '../../operations/operation.ts';
import { type Run, runHere } from '../apart.ts';
import { type Finding, findingOf, findingOfIssue, sentenceOf } from '../finding.ts';
import { checkedFor, type Given } from '../remote.ts';
import { LONGEST_TEXT, type Tool, type ToolResult } from './tool.ts';

export interface CallSetting {
  /** Runs what reads texts: they may be anybody's. */
  readonly runPages: Run;
  readonly world: Omit<World, 'input'>;
}

/** What a tool takes: fields of its operation, a text where that reads pages, and how much of the answer. */
export function inputOf(tool: Tool, operation: Operation): z.ZodObject {
  const shape: Record<string, z.ZodType> = {};
  if (operation.pages) {
    shape['text'] = z.string().min(1).max(LONGEST_TEXT).describe('the text of a news page or article, as it was published');
    shape['uri'] = z.string().max(2000).optional().describe('where it was published, for its date and outlet');
  }
  for (const key of tool.fields) {
    const field: unknown = operation.input.shape[key];
    if (!(field instanceof z.ZodType)) throw new Error(`expected ${operation.name} to have the field ${key} but found none`);
    /** What says how a command line takes it is of no use here. */
    shape[key] = field.meta({ value: undefined, positional: undefined });
  }
  shape['limit'] = z.int().min(1).max(tool.ceiling).default(tool.usual).describe('how many values');
  shape['after'] = z.string().max(500).optional().describe('“next” of an earlier answer to the same question');
  return z.strictObject(shape);
}

export type Called = { readonly ok: true; readonly result: ToolResult } | { readonly ok: false; readonly findings: readonly Finding[] };

export async function call(
  tool: Tool,
  operation: Operation,
  asked: Given,
  { world, runPages }: CallSetting,
  signal: AbortSignal,
): Promise<Called> {
  const { limit, after, text, uri, ...given } = asked as { limit: number; after?: string; text?: string; uri?: string };
  /** An operation that has pages of its own answers in them; of others we count values. */
  const pages = 'after' in operation.input.shape;
  const skip = pages || after === undefined ? 0 : Number(after);
  if (!Number.isSafeInteger(skip) || skip < 0)
    return { ok: false, findings: [findingOf(`expected “next” of an earlier answer but found “${after}”`, 'after')] };
  const checked = checkedFor(operation, pages ? { ...given, limit, ...(after === undefined ? {} : { after }) } : given);
  if (!checked.ok) return checked;
  const run = operation.pages ? runPages : runHere;
  const values: Record<string, unknown>[] = [];
  const issues: Finding[] = [];
  let failed = false;
  let seen = 0;
  let total: number | null = null;
  let next: string | null = null;
  for await (const outcome of run(operation, checked.input, { ...world, input: lineOf(text, uri) }, signal)) {
    if (outcome.kind === 'issue') {
      issues.push(findingOfIssue(outcome.about, outcome.issue));
      failed ||= outcome.failed;
    } else if (outcome.kind === 'page') ({ total, next } = outcome);
    else if (outcome.kind === 'value') {
      if (!pages && values.length === limit) {
        next = String(skip + limit);
        break;
      }
      if (seen++ >= skip) values.push(tool.brief(outcome.value as never));
    }
  }
  if (values.length === 0 && failed) return { ok: false, findings: issues };
  return {
    ok: true,
    result: { query: { ...checked.query, limit, ...(after === undefined ? {} : { after }) }, values, issues, total, next },
  };
}

async function* lineOf(text: string | undefined, uri = 'text'): AsyncGenerator<Uint8Array> {
  if (text !== undefined) yield Buffer.from(`${JSON.stringify({ uri, text })}\n`);
}

/** An answer in short, for who reads no structure. */
export function textOf(tool: Tool, { values, issues, total, next }: ToolResult): string {
  const count = `${values.length}${total === null ? '' : ` of ${total}`} ${values.length === 1 ? 'value' : 'values'}`;
  return [
    `${count}${next === null ? '' : `; there is more: after = ${next}`}`,
    ...values.map((value) => tool.line(value as never)),
    ...issues.map((issue) => `(${sentenceOf(issue)})`),
  ].join('\n');
}
