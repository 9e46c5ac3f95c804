/**
 * An operation as somebody may ask for it who is not the user of this machine: its fields without the local ones, and what was given
 * checked by the operation's own schema. Deliberately absent: how the question came and how the answer goes.
 */
import { z } from 'zod';
import type { Operation } from '../operations/operation.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Finding, findingOfInput, shown } from './finding.ts';

export type Given = Readonly<Record<string, unknown>>;

export const remoteFields = (operation: Operation): readonly Field[] => fieldsOf(operation.input).filter(({ local }) => !local);

/** JSON Schema of an object. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** What a surface writes of a field's schema: our own notes on how a command line takes it are left out. */
const NOTES = ['positional', 'value', 'local', 'long'];

/** The input that others may give, as JSON Schema. */
export function remoteSchema(operation: Operation): ObjectSchema {
  const keys = remoteFields(operation).map(({ key }) => key);
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { io: 'input' });
  const plain = (property: unknown): object =>
    Object.fromEntries(Object.entries(property as object).filter(([key]) => !NOTES.includes(key)));
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, plain(properties[key])])),
    required: required.filter((key) => keys.includes(key)),
    additionalProperties: false,
  };
}

export type Checked =
  | { readonly ok: true; readonly input: Record<string, unknown> /** What is really asked, defaults filled in. */; readonly query: Given }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export function checkedFor(operation: Operation, given: Given): Checked {
  const open = remoteFields(operation).map(({ key }) => key);
  const strange = Object.keys(given).filter((key) => !open.includes(key));
  if (strange.length > 0)
    return { ok: false, findings: strange.map((key) => ({ expected: choiceOf(open), found: shown(key), where: key })) };
  const input = { ...operation.pages, ...given };
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return { ok: false, findings: parsed.error.issues.map((issue) => findingOfInput(issue, input)) };
  return { ok: true, input: parsed.data, query: Object.fromEntries(Object.entries(parsed.data).filter(([key]) => open.includes(key))) };
}

const choiceOf = (keys: readonly string[]): string => (keys.length > 0 ? `one of ${keys.join(', ')}` : 'no field');
