/**
 * One call of a tool: the operation asked, no more values taken than the ceiling, and a token to go on.
 * Deliberately absent: the protocol.
 */
import { z } from 'zod';
import type { Operation, World } from '../../operations/operation.ts';
import { type Run, runHere } from '../apart.ts';
import { type Finding, findingOf, findingOfIssue, sentenceOf } from '../finding.ts';
import { checkedFor, type Given } from '../remote.ts';
import { type Ask, LONGEST_TEXT, operationOf, type Tool, type ToolResult } from './tool.ts';

export interface CallSetting {
  readonly operations: readonly Operation[];
  readonly world: Omit<World, 'input'>;
  /** Runs what reads texts: they may be anybody's. */
  readonly runLong: Run;
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
  return z.strictObject({ ...shape, ...tool.own });
}

/** A question that does not fit an operation. */
class Unfit extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(sentenceOf).join('\n'));
    this.findings = findings;
  }
}

export type Called = { readonly ok: true; readonly result: ToolResult } | { readonly ok: false; readonly findings: readonly Finding[] };

export async function call(tool: Tool, asked: Given, setting: CallSetting, signal: AbortSignal): Promise<Called> {
  try {
    return await answered(tool, asked, setting, signal);
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, findings: error.findings };
    throw error;
  }
}

async function answered(tool: Tool, asked: Given, setting: CallSetting, signal: AbortSignal): Promise<Called> {
  const ask = askerOf(setting, signal);
  const { limit, after, text, uri = 'text', ...rest } = asked as { limit: number; after?: string; text?: string; uri?: string };
  const given = Object.fromEntries(Object.entries(rest).filter(([key]) => tool.fields.includes(key)));
  const going = after === undefined ? {} : { after };
  /** An operation that has pages of its own answers in them; of others we count values. */
  const pages = 'after' in operationOf(tool.operation, setting.operations).input.shape;
  const skip = pages ? 0 : skipOf(after);
  const values: Record<string, unknown>[] = [];
  const issues: Finding[] = [];
  let failed = false;
  let seen = 0;
  let [total, next]: [number | null, string | null] = [null, null];
  for await (const outcome of ask(
    tool.operation,
    pages ? { ...given, limit, ...going } : given,
    text === undefined ? undefined : { uri, text },
  )) {
    if (outcome.kind === 'issue') {
      issues.push(findingOfIssue(outcome.about, outcome.issue));
      failed ||= outcome.failed;
    } else if (outcome.kind === 'page') ({ total, next } = outcome);
    else if (outcome.kind === 'value') {
      if (!pages && values.length === limit) {
        next = String(skip + limit);
        break;
      }
      if (seen++ >= skip) values.push(await tool.brief(outcome.value as never, asked, ask));
    }
  }
  if (values.length === 0 && failed) return { ok: false, findings: issues };
  return { ok: true, result: { query: { ...rest, limit, ...going }, values, issues, total, next } };
}

function skipOf(after = '0'): number {
  const skip = Number(after);
  if (Number.isSafeInteger(skip) && skip >= 0) return skip;
  throw new Unfit([findingOf(`expected “next” of an earlier answer but found “${after}”`, 'after')]);
}

const askerOf =
  ({ operations, world, runLong }: CallSetting, signal: AbortSignal): Ask =>
  (name, given, page) => {
    const operation = operationOf(name, operations);
    const checked = checkedFor(operation, given);
    if (!checked.ok) throw new Unfit(checked.findings);
    const run = operation.pages || operation.long ? runLong : runHere;
    return run(operation, checked.input, { ...world, input: lineOf(page) }, signal);
  };

async function* lineOf(page: Parameters<Ask>[2]): AsyncGenerator<Uint8Array> {
  if (page) yield Buffer.from(`${JSON.stringify(page)}\n`);
}

/** An answer in short, for who reads no structure. */
export function textOf(tool: Tool, { values, issues, total, next }: ToolResult): string {
  const count = `${values.length}${total === null ? '' : ` of ${total}`} ${(total ?? values.length) === 1 ? 'value' : 'values'}`;
  return [
    `${count}${next === null ? '' : `; there is more: after = ${next}`}`,
    ...values.map((value) => tool.line(value as never)),
    ...issues.map((issue) => `(${sentenceOf(issue)})`),
  ].join('\n');
}
