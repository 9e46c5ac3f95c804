/**
 * Content files: YAML text → a value that fits its schema, or an error that names the file, the line, and what was expected.
 * js-yaml reads; the slower `yaml`, which keeps every node's place, is asked only for the line of something wrong.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load, YAMLException } from 'js-yaml';
import type { Node } from 'yaml';
import type { z } from 'zod';

/** Asked for only when needed: loading it takes longer than reading most of the content. */
const fullReader = (): typeof import('yaml') => createRequire(import.meta.url)('yaml');

export type ContentPath = readonly PropertyKey[];

export interface Content<T> {
  readonly value: T;
  /** `knowledge/states.yaml:12`, for whatever stands at `path`. Slow: for errors only. */
  readonly place: (path: ContentPath) => string;
}

/** The content of a file below `root`, validated. Throws an error that lists every problem. */
export function readContent<T>(root: URL, file: string, schema: z.ZodType<T>): Content<T> {
  return parseContent(readFileSync(new URL(file, root), 'utf8'), file, schema);
}

/** The same for a text in hand; `file` is only its name. */
export function parseContent<T>(source: string, file: string, schema: z.ZodType<T>): Content<T> {
  const place = (path: ContentPath): string => `${file}:${lineOf(source, path)}`;
  const result = schema.safeParse(parsed(source, file));
  if (!result.success)
    throw contentError(
      result.error.issues.flatMap(lastAlternative).map(({ path, message }) => `${place(path)}: ${plain(message)} (at ${named(path)})`),
    );
  return { value: result.data, place };
}

/** One error for all the problems of some content, a line each. */
export function contentError(problems: readonly string[]): Error {
  return new Error(problems.length === 1 ? problems[0] : `${problems.length} problems in content:\n${problems.join('\n')}`);
}

/** Where a value may be one of several things, what it lacks of the last, the fullest of them. */
function lastAlternative(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1) : undefined;
  return inner ? inner.flatMap((one) => lastAlternative({ ...one, path: [...issue.path, ...one.path] })) : [issue];
}

const plain = (message: string): string => message.replace('Invalid input: ', '').replace(', received ', ' but found ');

const named = (path: ContentPath): string => (path.length > 0 ? path.map(String).join('.') : 'the top');

function parsed(source: string, file: string): unknown {
  try {
    return load(source);
  } catch (problem) {
    if (!(problem instanceof YAMLException)) throw problem;
    throw contentError([`${file}:${(problem.mark?.line ?? 0) + 1}: expected YAML but found: ${problem.reason}`]);
  }
}

/** The line of the innermost part of `path` that the text holds. */
function lineOf(source: string, path: ContentPath): number {
  const { isCollection, isPair, isScalar, LineCounter, parseDocument } = fullReader();
  const lineCounter = new LineCounter();
  let node: unknown = parseDocument(source, { lineCounter }).contents;
  let offset = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(step));
    const [next, at] = isPair(pair) ? [pair.value, pair.key] : [node.items[Number(step)], node.items[Number(step)]];
    offset = (at as Node | undefined)?.range?.[0] ?? offset;
    node = next;
  }
  return lineCounter.linePos(offset).line;
}
