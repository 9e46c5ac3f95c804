import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FETCHING, type FetchSetting, fetchPage } from './fetch.ts';

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server on this machine, and a setting that takes `news.example` and `other.example` to lie there. */
async function serving(
  answer: RequestListener,
): Promise<{ readonly at: string; readonly setting: FetchSetting; readonly asked: string[] }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return host.endsWith('.example') ? ['127.0.0.1'] : [];
  };
  const at = `http://news.example:${(server.address() as AddressInfo).port}`;
  return { at, asked, setting: { ...FETCHING, resolve, isAllowed: (address) => address === '127.0.0.1', largest: 1000, time: 5000 } };
}

const page: RequestListener = (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hà Nội</p>');
const textOf = async (...[url, setting]: Parameters<typeof fetchPage>): Promise<string> =>
  new TextDecoder().decode((await fetchPage(url, setting)).bytes);

test('fetches a page, and asks for the address of its host once', async () => {
  const { at, setting, asked } = await serving(page);
  assert.equal(await textOf(`${at}/a`, setting), '<p>Hà Nội</p>');
  assert.deepEqual(asked, ['news.example']);
});

test('goes to the address that was looked at, whatever the name says a moment later', async () => {
  const { at, setting } = await serving(page);
  let times = 0;
  const resolve = async () => (times++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
  assert.equal(await textOf(at, { ...setting, resolve }), '<p>Hà Nội</p>');
  assert.equal(times, 1);
});

test('refuses a host if any of its addresses is not public', async () => {
  const { at, setting } = await serving(page);
  await assert.rejects(fetchPage(at, { ...setting, resolve: async () => ['127.0.0.1', '10.0.0.7'] }), /news\.example at 10\.0\.0\.7/u);
});

for (const address of [
  'http://127.0.0.1/',
  'http://localhost/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.1.2.3/',
  'http://[fd00::1]/',
  'http://0/',
])
  test(`never goes to ${address}`, async () => {
    await assert.rejects(fetchPage(address, { ...FETCHING, resolve: async () => ['127.0.0.1'] }), { code: 'fetch-private' });
  });

for (const address of ['file:///etc/passwd', 'ftp://news.example/', 'http://a:b@news.example/', 'http://news.example:25/', 'nonsense'])
  test(`refuses the address ${address}`, async () => {
    await assert.rejects(fetchPage(address, { ...FETCHING, resolve: async () => ['8.8.8.8'] }), { code: 'fetch-address' });
  });

test('looks at every redirect as if it had been given', async () => {
  const to = (location: string) => serving((_request, response) => response.writeHead(302, { location }).end());
  const inside = await to('http://10.0.0.1/');
  await assert.rejects(fetchPage(inside.at, inside.setting), { code: 'fetch-private' });
  const file = await to('file:///etc/passwd');
  await assert.rejects(fetchPage(file.at, file.setting), { code: 'fetch-address' });
  const round = await to('/again');
  await assert.rejects(fetchPage(round.at, round.setting), /expected a page after at most 5 redirects but found one more/u);
});

test('follows a redirect to another host, and says where it ended', async () => {
  const { at, setting, asked } = await serving((request, response) =>
    request.url === '/a' ? response.writeHead(301, { location: at.replace('news', 'other') }).end() : page(request, response),
  );
  assert.equal((await fetchPage(`${at}/a`, setting)).url, `${at.replace('news', 'other')}/`);
  assert.deepEqual(asked, ['news.example', 'other.example']);
});

const REFUSED: readonly (readonly [why: string, answer: RequestListener, says: RegExp])[] = [
  ['a picture', (_, r) => r.writeHead(200, { 'content-type': 'image/png' }).end(), /expected text\/html, .* but found image\/png/u],
  ['no type', (_, r) => r.writeHead(200).end('x'), /but found no type/u],
  ['a missing page', (_, r) => r.writeHead(404, { 'content-type': 'text/html' }).end('x'), /expected a page \(200\) but found 404/u],
  ['a long page', (_, r) => r.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(2000)), /at most 1000 bytes but found more/u],
  [
    'a small page that unpacks into a long one',
    (_, r) => r.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1e6))),
    /at most 1000 bytes but found more/u,
  ],
  [
    'an unknown coding',
    (_, r) => r.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'compress' }).end('x'),
    /but found compress/u,
  ],
  [
    'half a page',
    (_, r) => void r.writeHead(200, { 'content-type': 'text/plain' }).write('x', () => r.destroy()),
    /expected a whole page/u,
  ],
];

for (const [why, answer, says] of REFUSED)
  test(`refuses ${why}`, async () => {
    const { at, setting } = await serving(answer);
    await assert.rejects(fetchPage(at, setting), says);
  });

test('a packed page is unpacked', async () => {
  const packed: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync('<p>Huế</p>'));
  const { at, setting } = await serving(packed);
  assert.equal(await textOf(at, setting), '<p>Huế</p>');
});

for (const [what, answer] of [
  ['never answers', () => undefined],
  ['never ends', (_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).write('x')],
] as readonly (readonly [string, RequestListener])[])
  test(`gives up on a server that ${what}`, async () => {
    const { at, setting } = await serving(answer);
    await assert.rejects(fetchPage(at, { ...setting, time: 50 }), { code: 'fetch-time' });
  });

test('a host without an address is told', async () => {
  await assert.rejects(fetchPage('http://nowhere.invalid/', { ...FETCHING, resolve: async () => [] }), { code: 'fetch-host' });
});
