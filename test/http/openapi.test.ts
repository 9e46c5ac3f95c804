/** The description of the interface: valid by a validator of others, true by asking. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { operations } from '../../src/operations/index.ts';
import { fieldsOf } from '../../src/surfaces/fields.ts';
import { openapiOf } from '../../src/surfaces/http/openapi.ts';
import { serving } from './serving.ts';

const { ask } = await serving();
const { json: openapi } = await ask('/openapi.json');

test('is OpenAPI 3.1, with every reference resolved', async () => {
  for (const token of [false, true]) {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(openapiOf(operations, '1.0.0', token))));
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
  }
  const text = JSON.stringify(openapi);
  for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) assert.ok(name in openapi.components.schemas, name);
  assert.ok(!/"\$ref":"(?!#\/components\/)/u.test(text));
});

test('tells of every operation and every field that may be said from outside, and of no other', () => {
  for (const { name, summary, input } of operations) {
    const [route] = Object.values(openapi.paths[`/api/${name}`] ?? {}) as {
      summary: string;
      parameters: { name: string }[];
      requestBody?: { content: Record<string, { schema: { properties?: object } }> };
    }[];
    assert.equal(route?.summary, summary);
    const told = [
      ...route.parameters.map((one) => one.name),
      ...Object.keys(route.requestBody?.content['application/json']?.schema.properties ?? {}),
    ];
    const open = fieldsOf(input).filter(({ local }) => !local);
    assert.deepEqual(told.sort(), open.map(({ key }) => key).sort(), name);
    assert.ok(!told.includes('store') && !told.includes('paths'), name);
  }
});

test('holds none of our own notes', () => {
  assert.ok(!/"(positional|local|long)":/u.test(JSON.stringify(openapi)));
});

test('is browsable with nothing from elsewhere', async () => {
  const { text } = await ask('/docs');
  const links = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, link]) => link ?? '');
  assert.ok(links.length >= 4 && links.every((link) => link.startsWith('/')), text);
  for (const link of links) assert.equal((await ask(link)).status, 200, link);
});
