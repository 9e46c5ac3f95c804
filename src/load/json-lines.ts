/**
 * JSON Lines from files or from standard input, one at a time, so that memory does not grow with their number; a line that is none
 * yields its reason and the next one is read. Deliberately absent: what the lines hold beyond their shape.
 */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { linesOf } from './lines.ts';
import { Unreadable, unreadable } from './unreadable.ts';

/** A page of news is some kilobytes, with pictures inside it some megabytes; what is larger is a dump of something else. */
export const LARGEST = 32 * 2 ** 20;

export interface Sources {
  /** Absolute path of the folder from which relative paths start. */
  readonly folder: string;
  readonly input: AsyncIterable<Uint8Array>;
}

export interface Shape<Value> {
  readonly schema: z.ZodType<Value>;
  /** Ends the sentences ‘expected a file with …’ and ‘expected an object with …’. */
  readonly file: string;
  readonly object: string;
  /** The issue's code where a line has another shape. */
  readonly code: string;
}

export interface JsonLine<Value> {
  /** `PATH:NUMBER`, the number counted from 1, empty lines included; the path alone where it could not be read. */
  readonly place: string;
  readonly number: number;
  readonly value: Value | null;
  /** Why there is no value. */
  readonly issue: Issue | null;
}

/** The lines of one path; `-` is the input. */
export async function* jsonLinesOf<Value>(path: string, shape: Shape<Value>, sources: Sources): AsyncGenerator<JsonLine<Value>> {
  let number = 0;
  try {
    const bytes = path === '-' ? sources.input : createReadStream(resolve(sources.folder, path), { highWaterMark: 2 ** 18 });
    for await (const line of linesOf(bytes, LARGEST)) {
      number++;
      if (line?.length === 0) continue;
      yield { place: `${path}:${number}`, number, ...parsed(line, shape) };
    }
  } catch (problem) {
    yield { place: path, number, value: null, issue: unreadable(problem, `a file with ${shape.file}`) };
  }
}

export const tooLarge = (expected: string, found: string): Unreadable =>
  new Unreadable('page-too-large', `${expected} of at most ${LARGEST >> 20} MiB`, found);

type Read<Value> = Pick<JsonLine<Value>, 'value' | 'issue'>;

function parsed<Value>(line: Uint8Array | null, shape: Shape<Value>): Read<Value> {
  if (line === null) return none('line-too-large', `expected a line of at most ${LARGEST >> 20} MiB but found a longer line`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(line));
  } catch (problem) {
    return none('line-not-json', `expected a line of JSON but found ${(problem as Error).message}`);
  }
  const checked = shape.schema.safeParse(json);
  return checked.success ? { value: checked.data, issue: null } : none(shape.code, shapeProblem(json, shape.object, checked.error));
}

function shapeProblem(json: unknown, object: string, { issues: [issue] }: z.ZodError): string {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `expected an object with ${object} but found ${kindOf(json)}`;
  const key = String(issue?.path[0] ?? '');
  const value = (json as Record<string, unknown>)[key];
  if (issue && issue.code === 'custom') return `${key}: ${issue.message}`;
  return `expected ${key} to be a string but found ${value === undefined ? 'none' : kindOf(value)}`;
}

const kindOf = (json: unknown): string =>
  Array.isArray(json) ? 'an array' : json === null ? 'null' : typeof json === 'object' ? 'an object' : `a ${typeof json}`;

const none = (code: string, message: string): Read<never> => ({ value: null, issue: { code, message } });
