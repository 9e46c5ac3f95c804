/**
 * An operation's input schema → its fields, as the flags and the positional argument of a command and as the parameters of a route.
 * The schema is the only list of them. Deliberately absent: any operation by name.
 */
import { z } from 'zod';

export interface Field {
  /** The key in the operation's input. */
  readonly key: string;
  /** `--retrieved` without its dashes; for the positional argument, what help calls it. */
  readonly name: string;
  readonly kind: 'flag' | 'positional';
  /** `json`: an object, written as JSON. */
  readonly type: 'boolean' | 'string' | 'number' | 'json';
  readonly many: boolean;
  readonly required: boolean;
  /** Only the user of this machine may say it: files, stores. */
  readonly local: boolean;
  /** May be too long for an address. */
  readonly long: boolean;
  /** What help writes after the flag: DATE. */
  readonly value: string | null;
  readonly summary: string;
}

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly items?: { readonly type?: string };
  readonly positional?: string;
  readonly value?: string;
  readonly local?: boolean;
  readonly long?: boolean;
}

/** The fields of an input schema, in its order. Throws where a field has a type that a command line cannot carry. */
export function fieldsOf(input: z.ZodObject): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, Property>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([key, property]) => fieldOf(key, property, required.includes(key)));
}

/** As a user types it: `--retrieved DATE`, `--jsonl`, `PATH`. */
export const wordsOf = ({ kind, name, value }: Field): string =>
  kind === 'positional' ? name : value === null ? `--${name}` : `--${name} ${value}`;

function fieldOf(key: string, property: Property, required: boolean): Field {
  const many = property.type === 'array';
  const kebab = key.replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
  const type = plainType(key, many ? property.items?.type : property.type);
  return {
    key,
    name: property.positional ?? kebab,
    kind: property.positional === undefined ? 'flag' : 'positional',
    type,
    many,
    required,
    local: property.local === true,
    long: property.long === true,
    value: type === 'boolean' ? null : (property.value ?? type.toUpperCase()),
    summary: property.description ?? '',
  };
}

function plainType(key: string, type: string | undefined): Field['type'] {
  if (type === 'boolean' || type === 'string') return type;
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'object') return 'json';
  throw new Error(`expected the field ${key} to be a boolean, a string, a number or an object but found ${type}`);
}
