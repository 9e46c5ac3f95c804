/**
 * What the user typed → what to do. Everything that cannot be done is a usage problem with one line that says why.
 * Deliberately absent: doing it, and any list of flags; they come from the operations.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Operation } from '../../operations/operation.ts';
import { type Field, fieldsOf, wordsOf } from '../fields.ts';

export type Command =
  | { readonly kind: 'help'; readonly operation: Operation | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly operation: Operation; readonly input: Readonly<Record<string, unknown>>; readonly json: boolean }
  | { readonly kind: 'usage'; readonly problem: string; readonly operation: Operation | null };

/** The words after `chancery`. */
export function commandOf(words: readonly string[], operations: readonly Operation[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) return { kind: 'usage', problem: `expected a command (${namesOf(operations)}) but found none`, operation: null };
  if (name === '--version' || name === '-V') return { kind: 'version' };
  if (name === '--help' || name === '-h' || name === 'help') return helpOf(rest, operations);
  const operation = operations.find((known) => known.name === name);
  if (!operation) return unknown(name, operations);
  return rest.includes('--') ? typed(operation, rest) : (help(operation, rest) ?? typed(operation, rest));
}

const namesOf = (operations: readonly Operation[]): string => operations.map(({ name }) => name).join(', ');

const unknown = (name: string, operations: readonly Operation[]): Command => ({
  kind: 'usage',
  problem: `expected a command (${namesOf(operations)}) but found “${name}”`,
  operation: null,
});

function helpOf([name]: readonly string[], operations: readonly Operation[]): Command {
  if (name === undefined) return { kind: 'help', operation: null };
  const operation = operations.find((known) => known.name === name);
  return operation ? { kind: 'help', operation } : unknown(name, operations);
}

const help = (operation: Operation, words: readonly string[]): Command | null =>
  words.includes('--help') || words.includes('-h') ? { kind: 'help', operation } : null;

function typed(operation: Operation, words: readonly string[]): Command {
  const fields = fieldsOf(operation.input);
  const options: NonNullable<ParseArgsConfig['options']> = operation.text ? { json: { type: 'boolean' } } : {};
  for (const { kind, name, type, many } of fields)
    if (kind === 'flag') options[name] = { type: type === 'boolean' ? 'boolean' : 'string', multiple: many };
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const { json, ...flags } = values;
    return checked(operation, inputOf(fields, flags, positionals), json === true);
  } catch (problem) {
    return { kind: 'usage', problem: usageOf(problem, operation, options), operation };
  }
}

type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function inputOf(fields: readonly Field[], flags: Given, words: readonly string[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { key, name, kind, type } of fields) {
    const given = kind === 'flag' ? flags[name] : undefined;
    if (given !== undefined) input[key] = typeof given === 'string' ? readValue(given, type, name) : given;
  }
  const places = fields.filter(({ kind }) => kind === 'positional');
  if (places.length === 0 && words.length > 0) throw new Error(`expected no argument but found “${words[0]}”`);
  // Each place takes one word, and the last one whatever is left.
  for (const [i, { key, many }] of places.entries()) {
    const taken = i < places.length - 1 ? words.slice(i, i + 1) : words.slice(i);
    if (many) input[key] = taken;
    else if (taken.length > 0) input[key] = taken.join(' ');
  }
  return input;
}

function readValue(given: string, type: Field['type'], name: string): unknown {
  if (type === 'number') return Number(given);
  if (type !== 'json') return given;
  try {
    return JSON.parse(given);
  } catch {
    throw new Error(`expected JSON after --${name} but found “${given}”`);
  }
}

function checked(operation: Operation, input: Record<string, unknown>, json: boolean): Command {
  const parsed = operation.input.safeParse(input);
  if (parsed.success) return { kind: 'run', operation, input: parsed.data, json };
  const [issue] = parsed.error.issues;
  const at = issue?.path[0];
  const field = fieldsOf(operation.input).find(({ key }) => key === at);
  if (field && input[field.key] === undefined) return { kind: 'usage', problem: `expected ${wordsOf(field)} but found nothing`, operation };
  const place = field?.kind === 'flag' ? `--${field.name}: ` : '';
  return { kind: 'usage', problem: place + (issue?.message ?? 'expected other input'), operation };
}

function usageOf(problem: unknown, operation: Operation, options: NonNullable<ParseArgsConfig['options']>): string {
  const { code, message } = problem as NodeJS.ErrnoException;
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  const found = /'([^' ]+)/u.exec(message)?.[1] ?? message;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take an argument')
      ? `expected ${found} without a value but found one`
      : `expected a value after ${found} but found none`;
  const known = Object.keys(options).map((name) => `--${name}`);
  return `expected a flag of ${operation.name} (${[...known, '--help'].join(', ')}) but found ${found}`;
}
