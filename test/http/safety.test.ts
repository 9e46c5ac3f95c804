/** What the server lets nobody do: other origins, other hosts, no token, too much, too slow, out of the folder. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import type { Operation } from '../../src/operations/operation.ts';
import { LIMITS } from '../../src/surfaces/http/limits.ts';
import { scratch } from '../cli/chancery.ts';
import { posting, serving } from './serving.ts';

const { ask, askAs, raw, url } = await serving();

test('every answer forbids what is inline, sniffing, framing and reading from elsewhere', async () => {
  for (const path of ['/', '/docs', '/openapi.json', '/api/nothing', '/plain.css', '/docs/start.js']) {
    const { headers } = await ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/u, path);
    assert.ok(!/unsafe|\*|https?:/u.test(policy), policy);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('access-control-allow-origin'), null);
  }
});

test('our own pages hold no inline script or style', async () => {
  const guarded = await serving({ token: 'a token that is long' });
  for (const page of [await ask('/', html), await ask('/docs', html), await guarded.ask('/login')])
    assert.ok(!/<style|style=|<script(?![^>]* src=)|\son\w+=|javascript:/u.test(page.text), page.text);
});

for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', 'evil.example:80'])
  test(`a name made to point here is refused: “${host}”`, async () => {
    assert.equal((await askAs('/openapi.json', { host })).status, 421);
  });

for (const host of ['localhost', 'localhost:9', '127.0.0.1:80', '127.1.2.3', '[::1]:4380', 'LOCALHOST'])
  test(`our own names are taken: ${host}`, async () => {
    assert.equal((await askAs('/openapi.json', { host })).status, 200);
  });

test('a page of another origin can neither write nor read', async () => {
  const from = (headers: Record<string, string>) =>
    ask('/api/dates', { ...posting({ text: ['x'] }), headers: { 'content-type': 'application/json', ...headers } });
  for (const origin of ['http://evil.example', 'null', url.replace('http:', 'file:'), 'http://127.0.0.1:1'])
    assert.equal((await from({ origin })).status, 403, origin);
  assert.equal((await from({ origin: url })).status, 200);
  const site = (value: string, mode = 'cors') => askAs('/openapi.json', { 'sec-fetch-site': value, 'sec-fetch-mode': mode });
  assert.deepEqual([(await site('cross-site')).status, (await site('same-origin')).status], [403, 200]);
  assert.equal((await site('cross-site', 'navigate')).status, 200);
  assert.equal((await askAs('/api/dates', { 'sec-fetch-site': 'same-site' }, 'POST')).status, 403);
});

const TOKEN = 'a-token-that-nobody-guesses';
const guarded = await serving({ token: TOKEN });
const html = { headers: { accept: 'text/html' } };

test('with a token, nothing is told to who lacks it', async () => {
  for (const path of ['/openapi.json', '/api/code', '/', '/docs', '/mcp', '/login/x']) {
    const { status, headers } = await guarded.ask(path);
    assert.deepEqual([status, headers.get('www-authenticate')], [401, 'Bearer'], path);
  }
  for (const authorization of ['Bearer', 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`])
    assert.equal((await guarded.ask('/openapi.json', { headers: { authorization } })).status, 401, authorization);
  assert.equal((await guarded.ask('/openapi.json', { headers: { authorization: `Bearer ${TOKEN}` } })).status, 200);
});

test('a person types the token and gets a cookie that no script reads', async () => {
  const sent = await guarded.ask('/docs', html);
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, '/login']);
  assert.match((await guarded.ask('/login')).text, /<form method="post" action="\/login">/u);
  const form = (token: string) => guarded.ask('/login', posting(`token=${token}`, 'application/x-www-form-urlencoded'));
  const wrong = await form('another');
  assert.deepEqual([wrong.status, wrong.headers.get('set-cookie')], [401, null]);
  const right = await form(TOKEN);
  const cookie = right.headers.get('set-cookie') ?? '';
  assert.match(cookie, /^chancery=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u);
  assert.ok(!cookie.includes(TOKEN));
  const [value = ''] = cookie.split(';');
  assert.equal((await guarded.askAs('/openapi.json', { cookie: `a=b; ${value}` })).status, 200);
  assert.equal((await guarded.askAs('/openapi.json', { cookie: `${value}x` })).status, 401);
  const foreign = await guarded.askAs('/api/dates', { cookie: value, origin: 'http://evil.example' }, 'POST');
  assert.equal(foreign.status, 403);
});

/** Operations that wait, each until it is let go. */
const waiting: (() => void)[] = [];
const input = z.object({ text: z.string().default('').describe('x').meta({ long: true }) });
const wait: Operation = {
  name: 'wait',
  summary: 'Wait',
  input,
  output: z.string(),
  async *run() {
    await new Promise<void>((resolve) => waiting.push(resolve));
    yield { kind: 'value', value: 'x' };
  },
} as unknown as Operation;
const pages: Operation = {
  ...wait,
  name: 'pages',
  pages: {},
  async *run(_: unknown, { input: bytes }: { input: AsyncIterable<Uint8Array> }) {
    let size = 0;
    for await (const part of bytes) size += part.length;
    yield { kind: 'value', value: size };
  },
} as unknown as Operation;
const limited = await serving({
  operations: [wait, pages],
  limits: { ...LIMITS, body: 1000, atOnce: 2 },
});

test('more questions at once than there are places are told to come again, and places are given back', async () => {
  const first = [limited.ask('/api/wait', posting({})), limited.ask('/api/wait', posting({}))];
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const third = await limited.ask('/api/wait', posting({}));
  assert.deepEqual([third.status, third.headers.get('retry-after')], [503, '1']);
  for (const go of waiting.splice(0)) go();
  assert.deepEqual(
    (await Promise.all(first)).map(({ status }) => status),
    [200, 200],
  );
  const again = limited.ask('/api/wait', posting({}));
  while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  waiting.splice(0)[0]?.();
  assert.equal((await again).status, 200);
});

test('who goes away gives the place back', async () => {
  for (let i = 0; i < 5; i++) {
    const leave = new AbortController();
    const left = limited.ask('/api/wait', { ...posting({}), signal: leave.signal });
    while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    leave.abort();
    await assert.rejects(left);
    waiting.splice(0)[0]?.();
  }
  assert.equal((await limited.ask('/api/pages', posting('x', 'text/plain'))).status, 200);
});

test('an answer that takes too long is an error', async () => {
  const { ask: impatient } = await serving({ operations: [wait], limits: { ...LIMITS, time: 50 } });
  const { status, json } = await impatient('/api/wait', posting({}));
  assert.deepEqual([status, json.type], [503, 'urn:chancery:too-long']);
  waiting.splice(0)[0]?.();
});

test('a body that is too large is refused, told beforehand or not', async () => {
  const large = 'x'.repeat(1001);
  assert.equal((await limited.ask('/api/pages', posting(large, 'text/plain'))).status, 413);
  assert.equal((await limited.ask('/api/pages', posting(large, 'application/x-ndjson'))).status, 413);
  assert.equal((await limited.ask('/api/wait', posting({ text: large }))).status, 413);
  for (const type of ['application/x-ndjson', 'text/plain', 'application/json']) {
    const untold = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 3; i++) controller.enqueue(Buffer.from('y'.repeat(500)));
        controller.close();
      },
    });
    const init = { ...posting('', type), body: untold, duplex: 'half' } as RequestInit;
    assert.equal((await limited.ask('/api/pages', init)).status, 413, type);
  }
});

test('a head that never ends, a body that never comes', async () => {
  const hasty = await serving({ operations: [wait], limits: { ...LIMITS, head: 100, request: 300 } });
  assert.match(await hasty.raw('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '), /^HTTP\/1\.1 408 /u);
  const body = await hasty.raw(
    'POST /api/wait HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
  );
  assert.match(body, /^HTTP\/1\.1 408 [\s\S]*"expected":"a request in time"/u);
});

test('a head that is too long, and what is no HTTP', async () => {
  const long = await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
  assert.match(long, /^HTTP\/1\.1 431 [\s\S]*application\/problem\+json[\s\S]*"expected":"a shorter head"/u);
  assert.match(await raw('NONSENSE\r\n\r\n'), /^HTTP\/1\.1 400 [\s\S]*"expected":"HTTP"/u);
  const smuggled = 'POST /api/dates HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
  assert.match(await raw(smuggled), /^HTTP\/1\.1 400 /u);
});

const { folder, remove } = scratch();
after(remove);
const desk = join(folder, 'desk');
mkdirSync(join(desk, 'assets'), { recursive: true });
for (const [name, text] of [
  ['desk/index.html', '<title>desk</title>'],
  ['desk/assets/app-1a2b3c4d.js', 'plain'],
  ['desk/assets/app-1a2b3c4d.js.br', 'pressed'],
  ['desk/favicon.svg', '<svg/>'],
  ['secret.txt', 'secret'],
] as const)
  writeFileSync(join(folder, name), text);
const shown = await serving({ desk });

test('the desk is served, and nothing in the place of a file that is missing', async () => {
  const { text, headers } = await shown.ask('/?x=1', html);
  assert.deepEqual([text, headers.get('cache-control')], ['<title>desk</title>', 'no-cache']);
  for (const path of ['/missing.js', '/missing']) assert.equal((await shown.ask(path, html)).status, 404);
});

test('files named by their content are kept for good, and go pressed where that is taken', async () => {
  const plain = await shown.askAs('/assets/app-1a2b3c4d.js', {});
  assert.deepEqual([plain.text, plain.headers.get('content-type')], ['plain', 'text/javascript; charset=utf-8']);
  assert.match(plain.headers.get('cache-control') ?? '', /immutable/u);
  const pressed = await shown.askAs('/assets/app-1a2b3c4d.js', { 'accept-encoding': 'gzip, br' });
  assert.deepEqual(
    [pressed.text, pressed.headers.get('content-encoding'), pressed.headers.get('vary')],
    ['pressed', 'br', 'Accept-Encoding'],
  );
  assert.equal((await shown.ask('/favicon.svg')).headers.get('cache-control'), 'no-cache');
});

for (const path of [
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/%00',
  '//etc/passwd',
  '/%',
])
  test(`no path leads out of the desk: ${path}`, async () => {
    const back = await shown.raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    assert.match(back, /^HTTP\/1\.1 40[04] /u);
    assert.ok(!/secret"|root:/u.test(back), back);
  });
