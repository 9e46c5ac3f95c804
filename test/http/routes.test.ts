/** Operations over HTTP: that each is there, takes what its schema says and answers what the command line answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { operations } from '../../src/operations/index.ts';
import type { Operation } from '../../src/operations/operation.ts';
import { chancery, ROOT } from '../cli/chancery.ts';
import { posting, serving } from './serving.ts';

const PAGE = 'examples/pages/vi-qatar-2017.txt';
const text = readFileSync(join(ROOT, PAGE), 'utf8');
const { ask } = await serving();

test('codes a page as the command line does', async () => {
  const [{ status, json }, typed] = [await ask('/api/code', posting({ uri: PAGE, text })), await chancery(['code', PAGE])];
  assert.equal(status, 200);
  assert.deepEqual(json['values'], typed.lines());
  assert.deepEqual([json['query'], json['page']], [{}, null]);
});

test('takes pages as JSON, several at once, as lines, as text and as HTML', async () => {
  const two = await ask(
    '/api/read',
    posting([
      { uri: 'a', text },
      { uri: 'b', html: '<p>Một tin khác ở Hà Nội.</p>' },
    ]),
  );
  assert.deepEqual(urisOf(two.json['values']), ['a', 'b']);
  const lines = [
    { uri: 'a', text },
    { uri: 'b', text },
  ]
    .map((page) => JSON.stringify(page))
    .join('\n');
  assert.deepEqual(urisOf((await ask('/api/read', posting(lines, 'application/x-ndjson'))).json['values']), ['a', 'b']);
  const plain = (await ask('/api/read', posting(text, 'text/plain; charset=utf-8'))).json['values'];
  assert.equal(plain[0]?.text, text);
  const html = (await ask('/api/read', posting('<p>Hà <b>Nội</b></p>', 'text/html'))).json['values'];
  assert.match(html[0]?.text ?? '', /^Hà Nội/u);
});

test('answers in lines where these are wanted', async () => {
  const { headers, text: body } = await ask('/api/code?retrieved=2017-06-06', {
    ...posting([
      { uri: 'a', text },
      { uri: 'b', text: '' },
    ]),
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
  });
  assert.equal(headers.get('content-type'), 'application/x-ndjson');
  const lines = body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, { where: string; retrieved: string }>);
  assert.deepEqual(
    lines.flatMap(({ page }) => page?.retrieved ?? []),
    ['2017-06-06', '2017-06-06'],
  );
  assert.equal(lines.at(-1)?.['issue']?.where, 'b');
});

test('a page of which nothing comes is an error; one among others is told beside their values', async () => {
  const alone = await ask('/api/code', posting({ uri: 'nothing here', text: '' }));
  assert.deepEqual([alone.status, alone.headers.get('content-type')], [422, 'application/problem+json']);
  assert.equal(alone.json['where'], 'nothing here');
  const among = await ask(
    '/api/code',
    posting([
      { uri: 'x', text: '' },
      { uri: 'y', text },
    ]),
  );
  assert.deepEqual([among.status, urisOf(among.json['values'])], [200, ['y']]);
  assert.equal(among.json['issues'][0].where, 'x');
});

test('fields come in the body where they may be long, and are checked by the schema', async () => {
  const { json } = await ask('/api/dates', posting({ text: ['hôm qua'], on: '2024-03-01' }));
  assert.equal(json['values'][0].date.start, '2024-02-29');
  assert.deepEqual(json['query'], { text: ['hôm qua'], on: '2024-03-01' });
});

const WRONG: readonly (readonly [path: string, init: RequestInit, status: number, where: string, says: RegExp])[] = [
  ['/api/dates', posting({ text: ['x'], on: 'yesterday' }), 400, 'on', /an ISO 8601 day \(2024-05-02\) but found “yesterday”/u],
  ['/api/dates', posting({}), 400, '', /expected TEXT but found nothing/u],
  ['/api/dates', posting({ text: 7 }), 400, 'text', /expected array but found 7/u],
  ['/api/dates', posting({ text: ['x'], extra: 1 }), 400, 'extra', /expected one of text, on, language but found “extra”/u],
  ['/api/dates', posting([]), 400, 'body', /expected an object but found an array/u],
  ['/api/dates', posting('{"text": '), 400, 'body', /expected JSON but found/u],
  ['/api/dates', posting('{"text":["x"],"__proto__":{"on":"2024-01-01"}}'), 400, '__proto__', /expected one of text, on, language/u],
  ['/api/dates', posting('x', 'text/plain'), 415, 'Content-Type', /expected application\/json but found “text\/plain”/u],
  [
    '/api/code',
    posting('x', 'image/png'),
    415,
    'Content-Type',
    /expected application\/json, application\/x-ndjson, .* but found “image\/png”/u,
  ],
  ['/api/code?paths=/etc/passwd', posting({ text }), 400, 'paths', /expected one of retrieved but found “paths”/u],
  ['/api/events?__proto__=1', {}, 400, '__proto__', /expected one of actor, .* but found “__proto__”/u],
  ['/api/code?jsonl=false', posting({ text }), 400, 'jsonl', /expected one of retrieved but found “jsonl”/u],
  ['/api/code?retrieved=2023-02-30', posting({ text }), 400, 'retrieved', /but found “2023-02-30”/u],
  [
    '/api/code?retrieved=2023-02-01&retrieved=2023-02-02',
    posting({ text }),
    400,
    'retrieved',
    /expected retrieved once but found 2 times/u,
  ],
  ['/api/dates', posting({ text: ['/etc/passwd'], jsonl: true }), 400, 'jsonl', /expected one of text, on, language but found “jsonl”/u],
  ['/api/code', posting({ url: 'file:///etc/passwd' }), 422, 'file:///etc/passwd', /expected url to be an address of http or https/u],
  [
    '/api/code',
    posting({ url: 'http://127.0.0.1:4380/' }),
    422,
    'http://127.0.0.1:4380/',
    /expected a public address but found 127\.0\.0\.1/u,
  ],
  ['/api/code', { method: 'GET' }, 405, 'method', /expected POST but found GET/u],
  ['/api/nothing', {}, 404, 'path', /expected a path of \/openapi\.json or a file of the desk but found \/api\/nothing/u],
  [
    '/api/dates',
    { ...posting({ text: ['x'] }), headers: { accept: 'image/png', 'content-type': 'application/json' } },
    406,
    'Accept',
    /image\/png/u,
  ],
];

for (const [path, init, status, where, says] of WRONG)
  test(`${init.method ?? 'GET'} ${path} ${String(init.body ?? '').slice(0, 50)}: ${status} with what was expected, found and where`, async () => {
    const told = await ask(path, init);
    assert.deepEqual([told.status, told.headers.get('content-type'), told.json['where']], [status, 'application/problem+json', where]);
    assert.match(told.json['detail'], says);
    for (const key of ['type', 'title', 'status', 'expected', 'found'])
      assert.ok(key in told.json, `expected ${key} but found ${told.text}`);
  });

test('bytes that are no UTF-8 are told', async () => {
  const body = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]);
  const told = await ask('/api/dates', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  assert.deepEqual([told.status, told.json['detail']], [400, 'body: expected UTF-8 but found bytes that are none']);
});

/** An operation of every kind of field, that answers what it was asked. */
const input = z.object({
  many: z.array(z.string()).default([]).describe('words'),
  number: z.number().optional().describe('a number'),
  yes: z.boolean().default(false).describe('or no'),
  limit: z.int().max(3).default(2).describe('how many'),
  after: z.string().optional().describe('go on'),
  fault: z.enum(['none', 'first', 'later', 'missing']).default('none').describe('what goes wrong'),
  file: z.string().default('ours').describe('a file here').meta({ local: true }),
});
const echo: Operation<typeof input, unknown> = {
  name: 'echo',
  summary: 'Answer what was asked',
  input,
  output: z.unknown(),
  async *run({ limit, after = '0', fault, ...asked }) {
    if (fault === 'first') throw new Error('a secret of the inside');
    if (fault === 'missing')
      yield { kind: 'issue', about: 'x9', issue: { code: 'thing-missing', message: 'expected a thing but found none' }, failed: true };
    if (fault === 'missing') return;
    for (let i = 0; i < limit; i++) yield { kind: 'value', value: { ...asked, number: Number(after) + i } };
    if (fault === 'later') throw new Error('a secret of the inside');
    yield { kind: 'page', total: 5, next: Number(after) + limit < 5 ? String(Number(after) + limit) : null };
  },
};
const write: Operation = { ...echo, name: 'write', writes: true } as unknown as Operation;
const own = await serving({ operations: [echo as unknown as Operation, write] });

test('fields in the address become what the schema says', async () => {
  const { json } = await own.ask('/api/echo?many=a&many=b&number=-2.5&yes=true&limit=1');
  assert.deepEqual(json['query'], { many: ['a', 'b'], number: -2.5, yes: true, limit: 1, fault: 'none' });
  assert.deepEqual(json['values'], [{ many: ['a', 'b'], number: 0, yes: true, file: 'ours' }]);
});

test('what is local cannot be said from outside', async () => {
  assert.equal((await own.ask('/api/echo?file=/etc/passwd')).json['where'], 'file');
});

test('the link goes on where an answer ends, until the end', async () => {
  const numbers: number[] = [];
  let path: string | null = '/api/echo?limit=2&many=Hu%E1%BA%BF';
  while (path !== null) {
    const { json } = await own.ask(path);
    numbers.push(...json['values'].map(({ number }: { number: number }) => number));
    const page = json['page'];
    assert.equal(page.total, 5);
    path = page.link;
  }
  assert.deepEqual(numbers, [0, 1, 2, 3, 4, 5]);
});

test('what writes is asked for by POST alone', async () => {
  const { status, headers } = await own.ask('/api/write');
  assert.deepEqual([status, headers.get('allow')], [405, 'POST']);
  assert.equal((await own.ask('/api/write', posting({ limit: 1 }))).status, 200);
});

test('what is not there is 404', async () => {
  const { status, json } = await own.ask('/api/echo?fault=missing');
  assert.deepEqual([status, json['detail']], [404, 'x9: expected a thing but found none']);
});

test('a fault of ours is told without its inside, which is in the log', async () => {
  const { status, text: body } = await own.ask('/api/echo?fault=first');
  assert.equal(status, 500);
  assert.ok(!body.includes('secret') && own.log.some((line) => line.includes('a secret of the inside')));
});

test('a fault after the first value breaks the answer off, so that nobody takes it for whole', async () => {
  await assert.rejects(own.ask('/api/echo?fault=later&limit=3'));
});

test('every operation has a route', async () => {
  for (const { name } of operations) assert.notEqual((await ask(`/api/${name}`, { method: 'PUT' })).status, 404, name);
});

const urisOf = (values: readonly { page: { uri: string } }[]): string[] => [...new Set(values.map(({ page }) => page.uri))];
