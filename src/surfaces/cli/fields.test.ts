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
    () => fieldsOf(z.object({ x: z.null() })),
    /expected the field x to be a boolean, a string, a number or an object but found null/u,
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

const two: Operation = {
  ...sample,
  input: z.object({
    verdict: z.string().describe('verdict').meta({ positional: 'VERDICT' }),
    about: z.array(z.string()).describe('ids').meta({ positional: 'ID' }),
    correction: z.record(z.string(), z.unknown()).optional().describe('fields').meta({ value: 'JSON' }),
  }),
};

test('of several words each takes one, and the last takes the rest', () => {
  const command = commandOf(['sample', 'same', 'x', 'y'], [two]);
  assert.deepEqual(command.kind === 'run' && command.input, { verdict: 'same', about: ['x', 'y'] });
});

test('an object is written as JSON', () => {
  const command = commandOf(['sample', 'corrected', 'x', '--correction', '{"type": "AID"}'], [two]);
  assert.deepEqual(command.kind === 'run' && command.input, { verdict: 'corrected', about: ['x'], correction: { type: 'AID' } });
  const broken = commandOf(['sample', 'corrected', 'x', '--correction', '{'], [two]);
  assert.equal(broken.kind === 'usage' && broken.problem, 'expected JSON after --correction but found “{”');
});
