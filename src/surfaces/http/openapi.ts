/**
 * OpenAPI 3.1 of the routes, from the same schemas that check them.
 * Deliberately absent: any operation by name.
 */
import { z } from 'zod';
import type { Operation } from '../../operations/operation.ts';
import { type ObjectSchema, remoteSchema } from '../remote.ts';
import { JSON_TYPE, LINES_TYPE } from './answer.ts';
import { PROBLEM_TYPE, problemSchema } from './problem.ts';
import { methodOf, PAGE_TYPES } from './question.ts';
import { pathOf } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** A page as a line of JSON Lines has it (src/load/page.ts). */
const PAGE: Json = {
  type: 'object',
  description: 'A page: its text, or its HTML, or the address at which it is fetched',
  properties: {
    uri: { type: 'string', description: 'what to call it' },
    text: { type: 'string' },
    html: { type: 'string' },
    url: { type: 'string', description: 'http or https, at a public address' },
    retrieved: { type: ['string', 'null'], description: 'ISO 8601 day or instant' },
  },
  anyOf: [{ required: ['text'] }, { required: ['html'] }, { required: ['url'] }],
};

const FINDING: Json = {
  type: 'object',
  properties: { expected: { type: 'string' }, found: { type: 'string' }, where: { type: 'string' } },
  required: ['expected', 'found', 'where'],
};

const PAGE_END: Json = {
  description: 'Where the answer ends, if there may be more',
  type: ['object', 'null'],
  properties: {
    total: { type: ['integer', 'null'] },
    next: { type: ['string', 'null'], description: 'the token for “after”' },
    link: { type: ['string', 'null'], description: 'the address that goes on' },
  },
  required: ['total', 'next', 'link'],
};

const ERRORS: Json = {
  default: { description: 'An error', content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } } },
};

export function openapiOf(operations: readonly Operation[], version: string, token: boolean): Json {
  const schemas: Record<string, unknown> = { Page: PAGE, Finding: FINDING, End: PAGE_END, Problem: plain(z.toJSONSchema(problemSchema)) };
  const paths: Record<string, unknown> = {};
  for (const operation of operations) {
    schemas[nameOf(operation)] = valueSchema(operation, schemas);
    paths[pathOf(operation)] = { [methodOf(operation).toLowerCase()]: routeOf(operation) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Chancery',
      version,
      description:
        'What states do to one another, as news pages tell it. Ask for application/json (one object) or application/x-ndjson (a value a line; ' +
        'a line with the only member “issue” or “page” is no value). Every error is application/problem+json with expected, found and where.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas, ...(token ? { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } : {}) },
    security: token ? [{ token: [] }] : [],
  };
}

/** `code` → `Code`. */
const nameOf = ({ name }: Operation): string => name.replace(/^./u, (first) => first.toUpperCase());

function routeOf(operation: Operation): Json {
  const schema = remoteSchema(operation);
  const inBody = methodOf(operation) === 'POST' && !operation.pages;
  return {
    operationId: operation.name,
    summary: operation.summary,
    parameters: inBody ? [] : parametersOf(schema),
    ...(operation.pages ? { requestBody: PAGES_BODY } : inBody ? { requestBody: { required: true, content: jsonOf(schema) } } : {}),
    responses: { 200: { description: 'What came of it', content: answerOf(operation) }, ...ERRORS },
  };
}

const jsonOf = (schema: unknown): Json => ({ [JSON_TYPE]: { schema } });

const parametersOf = ({ properties, required }: ObjectSchema): Json[] =>
  Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as { description?: string };
    return { name, in: 'query', required: required.includes(name), ...(description ? { description } : {}), schema };
  });

const page = { $ref: '#/components/schemas/Page' };
const PAGES_BODY: Json = {
  required: true,
  description: 'One page, or several',
  content: Object.fromEntries(
    PAGE_TYPES.map((type) => [
      type,
      type === JSON_TYPE ? { schema: { anyOf: [page, { type: 'array', items: page }] } } : { schema: { type: 'string' } },
    ]),
  ),
};

function answerOf(operation: Operation): Json {
  if (operation.file)
    return { '*/*': { schema: { type: 'string', format: 'binary', description: 'A file, in the media type of its format' } } };
  const value = { $ref: `#/components/schemas/${nameOf(operation)}` };
  const query = { type: 'object', description: 'what was really asked, defaults filled in' };
  const issues = { type: 'array', items: { $ref: '#/components/schemas/Finding' } };
  const end = { $ref: '#/components/schemas/End' };
  return {
    ...jsonOf({
      type: 'object',
      properties: { query, values: { type: 'array', items: value }, issues, page: end },
      required: ['query', 'values', 'issues', 'page'],
    }),
    [LINES_TYPE]: { schema: { type: 'string', description: 'One value a line' } },
  };
}

/** The schema of a value; what it defines by the way becomes a component of its own. */
function valueSchema(operation: Operation, schemas: Record<string, unknown>): unknown {
  const { $defs = {}, ...schema } = z.toJSONSchema(operation.output, { unrepresentable: 'any' });
  const prefix = `#/components/schemas/${nameOf(operation)}`;
  const moved = (ref: string): string => (ref === '#' ? prefix : ref.replace('#/$defs/', `${prefix}_`));
  for (const [name, definition] of Object.entries($defs)) schemas[`${nameOf(operation)}_${name}`] = referring(definition, moved);
  return referring(plain(schema), moved);
}

const plain = ({ $schema: _, ...schema }: Json): Json => schema;

/** The same schema with its references elsewhere. */
function referring(schema: unknown, moved: (ref: string) => string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => referring(one, moved));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? moved(value) : referring(value, moved),
    ]),
  );
}
