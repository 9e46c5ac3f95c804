import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Operation } from '../../operations/operation.ts';
import { fieldsOf } from '../fields.ts';
import { commandOf } from './arguments.ts';
import { helpForOne } from './help.ts';

const sample: Operation = {
  name: 'sample',
  summary: 'Try the flags',
  input: z.object({
    words: z.array(z.string()).default([]).describe('words').meta({ positional: 'WORD' }),
    atMost: z.int().optional().describe('how many'),
    since: z.string().describe('from when').meta({ value: 'DATE' }),
    loud: z.boolean().default(false).describe('shout'),
  }),
  output: z.string(),
  async *run() {},
  text: { render: String },
};

test('a schema becomes flags and words', () => {
  assert.deepEqual(
    fieldsOf(sample.input).map(({ name, kind, type, many, required }) => [name, kind, type, many, required]),
    [
      ['WORD', 'positional', 'string', true, false],
      ['at-most', 'flag', 'number', false, false],
      ['since', 'flag', 'string', false, true],
      ['loud', 'flag', 'boolean', false, false],
    ],
  );
});

test('a field that a command line cannot carry is refused when the program starts', () => {
  assert.throws(
    () => fieldsOf(z.object({ x: z.object({}) })),
    /expected the field x to be a boolean, a string or a number but found object/u,
  );
});

test('what was typed becomes the input', () => {
  const command = commandOf(['sample', 'a', '--at-most', '3', '--since=2020', '--json', '--', '--help'], [sample]);
  assert.deepEqual(command.kind === 'run' && [command.input, command.json], [
    { words: ['a', '--help'], atMost: 3, since: '2020', loud: false },
    true,
  ]);
});

test('a flag that is required and missing is named', () => {
  const command = commandOf(['sample', 'a'], [sample]);
  assert.equal(command.kind === 'usage' && command.problem, 'expected --since DATE but found nothing');
});

test('help is written from the schema', () => {
  assert.equal(
    helpForOne(sample),
    [
      'Try the flags.',
      '',
      'usage: chancery sample [--at-most NUMBER] --since DATE [--loud] [--json] WORD…',
      '',
      '  WORD              words',
      '  --at-most NUMBER  how many',
      '  --since DATE      from when',
      '  --loud            shout',
      '  --json            print JSON Lines instead of text',
      '',
    ].join('\n'),
  );
});
