/** Help pages, written from the operations. */
import type { Operation } from '../../operations/operation.ts';
import { fieldsOf, wordsOf } from '../fields.ts';

export function helpFor(operations: readonly Operation[]): string {
  const width = Math.max(...operations.map(({ name }) => name.length));
  return [
    'chancery: reads news pages and records what states do to one another',
    '',
    'usage: chancery COMMAND …',
    '',
    ...operations.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '  chancery COMMAND --help   the flags of a command',
    '  chancery --version',
    '',
    'Records go to standard output, what could not be done to standard error.',
    'Exit code 0: all done. 1: some input could not be used. 2: the command was not understood.',
    '',
  ].join('\n');
}

export function helpForOne(operation: Operation): string {
  const fields = fieldsOf(operation.input);
  const rows: [string, string][] = fields.map((field) => [wordsOf(field), field.summary]);
  if (operation.text) rows.push(['--json', 'print JSON Lines instead of text']);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `${operation.summary}.`,
    '',
    `usage: ${usageLine(operation)}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n');
}

/** `chancery code [--jsonl] [--retrieved DATE] PATH…` */
export function usageLine(operation: Operation): string {
  const fields = fieldsOf(operation.input);
  const flags = fields.filter(({ kind }) => kind === 'flag').map((field) => (field.required ? wordsOf(field) : `[${wordsOf(field)}]`));
  const words = fields.filter(({ kind }) => kind === 'positional').map(({ name, many }) => (many ? `${name}…` : name));
  return ['chancery', operation.name, ...flags, ...(operation.text ? ['[--json]'] : []), ...words].join(' ');
}
