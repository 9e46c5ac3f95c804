/**
 * The shape of a tool: an operation, narrowed to what a model can take in.
 * Deliberately absent: any tool (tools/ holds one a file, tools/index.ts lists them).
 */
import { z } from 'zod';
import type { Operation, Outcome } from '../../operations/operation.ts';
import type { Given } from '../remote.ts';

export type Brief = Readonly<Record<string, unknown>>;

/** Asks an operation, checked, by its name. */
export type Ask = (
  operation: string,
  given: Given,
  page?: { readonly uri: string; readonly text: string },
) => AsyncIterable<Outcome<unknown>>;

export interface Tool {
  readonly name: string;
  /** The operation that answers. */
  readonly operation: string;
  readonly title: string;
  /** What it is for and what it does not do; its ceilings are added. */
  readonly description: string;
  /** Fields of the operation that are offered; for one that reads pages, besides the text. */
  readonly fields: readonly string[];
  /** Fields that say how much of a value is wanted: `brief` gets them, the operation does not. */
  readonly own?: Readonly<Record<string, z.ZodType>>;
  /** Most values of one answer, and how many there are when nobody says. */
  readonly ceiling: number;
  readonly usual: number;
  /** A value with what a model has no use for left out; where that takes another question, it may be asked. */
  readonly brief: (value: never, asked: Given, ask: Ask) => Brief | Promise<Brief>;
  /** What `brief` made, in a line or a few. */
  readonly line: (brief: never) => string;
}

/** Characters of a text that a tool reads. */
export const LONGEST_TEXT = 100_000;

/** What every tool answers. */
export const resultSchema = z.object({
  query: z.record(z.string(), z.unknown()).describe('what was really asked, defaults filled in'),
  values: z.array(z.record(z.string(), z.unknown())),
  issues: z.array(z.object({ expected: z.string(), found: z.string(), where: z.string() })),
  total: z.int().nullable().describe('how many there are in all, where that is known'),
  next: z.string().nullable().describe('give it as “after” to go on; null where this is the end'),
});

export type ToolResult = z.output<typeof resultSchema>;

export function operationOf(name: string, operations: readonly Operation[]): Operation {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`expected the operation ${name} but found ${operations.map((one) => one.name).join(', ')}`);
  return operation;
}
