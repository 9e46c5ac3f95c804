/** The JSON Lines of the contract and of PLOVER, checked by schemas: ours, and one written from the manual's chapter on data fields. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv, type SchemaObject } from 'ajv';
import { z } from 'zod';
import { EVENT_TYPES } from '../../src/model/event.ts';
import { codedSchema, eventSchema, pageNameSchema } from '../../src/operations/contract.ts';
import { recordSchema } from '../../src/operations/record-contract.ts';
import type { Format } from '../../src/write/formats/index.ts';
import { jsonl } from '../../src/write/formats/jsonl.ts';
import { plover } from '../../src/write/formats/plover.ts';
import { AWKWARD, RECORDS, written } from './samples.ts';

const linesOf = async (format: Format): Promise<Record<string, unknown>[]> =>
  Buffer.from(await written(format))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function check(schema: SchemaObject, lines: readonly unknown[]): void {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const valid = ajv.compile(schema);
  for (const line of lines) assert.ok(valid(line), `${ajv.errorsText(valid.errors)}\n${JSON.stringify(line)}`);
}

test('a line of the contract: a record, and its tellings as `chancery code` prints them', async () => {
  const article = codedSchema.shape.article.omit({ body: true, states: true });
  const line = recordSchema.extend({
    schema: z.literal(1),
    evidence: z.array(z.object({ event: eventSchema, page: pageNameSchema, article })),
  });
  const lines = await linesOf(jsonl);
  assert.equal(lines.length, RECORDS.length);
  check(z.toJSONSchema(line, { target: 'draft-7' }), lines);
  assert.deepEqual(Object.keys(lines[0] ?? {}).slice(0, 5), ['schema', 'id', 'type', 'mode', 'contexts']);
});

const date = { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' };
const strings = { type: 'array', items: { type: 'string' } };
const entity = {
  type: 'object',
  required: ['code', 'sector'],
  properties: {
    code: { type: 'string', pattern: '^([A-Z]{3})?$' },
    sector: {
      enum: 'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO NGO'.split(' '),
    },
    actor_text: { type: 'string' },
    identifier_text: { type: 'string' },
    office: { type: 'string' },
  },
};
const PLOVER = {
  type: 'object',
  required: ['id', 'date', 'actor', 'event'],
  properties: {
    id: { type: 'string' },
    date,
    enddate: date,
    actor: { type: 'array', items: entity },
    recipient: { type: 'array', items: entity },
    event: { type: 'array', minItems: 1, items: { enum: EVENT_TYPES } },
    mode: strings,
    context: strings,
    event_text: strings,
    quad_code: { enum: [1, 2, 3, 4] },
    event_scale: { type: 'number', minimum: -10, maximum: 10 },
    event_loc: {
      type: 'object',
      required: ['name'],
      properties: {
        latitude: { type: 'number' },
        'country code': { type: 'string', pattern: '^[A-Z]{2}$' },
        cc3: { type: 'string', pattern: '^[A-Z]{3}$' },
      },
    },
    size: { type: 'object', additionalProperties: { type: 'integer' } },
    text_info: { type: 'object', properties: { start: { type: 'integer' }, end: { type: 'integer' } } },
    cite_info: { type: 'object', properties: { url: { type: 'string' }, language: { type: 'string', pattern: '^[a-z]{2}$' } } },
  },
};

test('PLOVER as its manual names the fields', async () => {
  const lines = await linesOf(plover);
  assert.equal(lines.length, RECORDS.length);
  check(PLOVER, lines);
  const [first] = lines;
  assert.deepEqual(
    [first?.['date'], first?.['enddate'], first?.['quad_code'], first?.['size']],
    ['2023-04-01', '2023-04-30', 4, { injured: 3 }],
  );
  const actors = (first?.['actor'] ?? []) as readonly { readonly code: string }[];
  assert.equal(actors.map(({ code }) => code).join(), 'AZE,UNO');
  assert.deepEqual(first?.['counts'], { injured: AWKWARD.record.counts['injured'], killed: { min: 1, max: 2 } });
});
