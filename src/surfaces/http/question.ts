/**
 * A request → what is asked of an operation: fields from the address or the body, pages from the body.
 * Deliberately absent: whether the fields fit (remote.ts) and whether the asker may ask (guard.ts).
 */
import type { Operation } from '../../operations/operation.ts';
import { decode } from '../../read/formats/decode.ts';
import type { Field } from '../fields.ts';
import { findingOf } from '../finding.ts';
import { type Given, remoteFields } from '../remote.ts';
import type { Body } from './body.ts';
import { problem, Refused } from './problem.ts';

/** Types in which pages may come. */
export const PAGE_TYPES = ['application/json', 'application/x-ndjson', 'text/plain', 'text/html'] as const;

export const methodOf = (operation: Operation): 'GET' | 'POST' =>
  operation.writes || operation.pages || remoteFields(operation).some(({ long }) => long) ? 'POST' : 'GET';

export interface Question {
  readonly given: Given;
  readonly input: AsyncIterable<Uint8Array>;
}

/** Throws `Refused` where the request cannot be understood. */
export async function questionOf(operation: Operation, request: Request, body: Body): Promise<Question> {
  const fields = remoteFields(operation);
  const { searchParams } = new URL(request.url);
  if (operation.pages) return { given: givenBy(searchParams, fields), input: await pagesIn(request, body) };
  if (methodOf(operation) === 'GET') return { given: givenBy(searchParams, fields), input: nothing() };
  const [type] = typeOf(request, ['application/json']);
  const json = type ? await body.json() : {};
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Refused(
      problem(400, 'body', { expected: 'an object', found: Array.isArray(json) ? 'an array' : typeof json, where: 'body' }),
    );
  return { given: { ...givenBy(searchParams, fields), ...json }, input: nothing() };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Texts of an address become numbers and booleans where the field is one; what does not fit is left for the schema to say. */
function givenBy(asked: URLSearchParams, fields: readonly Field[]): Given {
  // Without a prototype, so that `__proto__` is a field like any other, and refused.
  const given: Record<string, unknown> = Object.create(null);
  for (const key of new Set(asked.keys())) {
    const field = fields.find((one) => one.key === key);
    const values = asked.getAll(key).map((text) => typed(text, field));
    if (field && !field.many && values.length > 1)
      throw new Refused(problem(400, 'input', { expected: `${key} once`, found: `${values.length} times`, where: key }));
    given[key] = field?.many ? values : values[0];
  }
  return given;
}

function typed(text: string, field: Field | undefined): unknown {
  if (field?.type === 'number' && /^-?\d{1,16}(\.\d+)?$/u.test(text)) return Number(text);
  if (field?.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Pages of a body as the lines that operations read. */
async function pagesIn(request: Request, body: Body): Promise<AsyncIterable<Uint8Array>> {
  const [type] = typeOf(request, PAGE_TYPES);
  if (type === 'application/x-ndjson') return body.bytes();
  if (type === 'application/json') {
    const json = await body.json();
    return linesOf(Array.isArray(json) ? json : [json]);
  }
  const { value, issues } = decode(await body.whole());
  if (value.encoding === 'binary')
    throw new Refused(problem(422, 'body', findingOf(issues[0]?.message ?? 'expected text but found other bytes', 'body')));
  return linesOf([{ uri: 'body', [type === 'text/html' ? 'html' : 'text']: value.text }]);
}

async function* linesOf(pages: readonly unknown[]): AsyncGenerator<Uint8Array> {
  for (const page of pages) yield Buffer.from(`${JSON.stringify(page)}\n`);
}

function typeOf<Type extends string>(request: Request, types: readonly Type[]): [Type] {
  const header = request.headers.get('content-type');
  const [name = ''] = (header ?? '').toLowerCase().split(';');
  const type = types.find((one) => one === name.trim());
  if (type) return [type];
  throw new Refused(
    problem(415, 'body-type', { expected: types.join(', '), found: header === null ? 'nothing' : `“${header}”`, where: 'Content-Type' }),
  );
}
