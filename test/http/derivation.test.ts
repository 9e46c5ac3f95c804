/** Why a telling was coded, from a kept page whose markup told the day: over HTTP, and as a tool. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { operations } from '../../src/operations/index.ts';
import { apart } from '../../src/surfaces/apart.ts';
import { mcpHandler } from '../../src/surfaces/mcp/handler.ts';
import { ROOT, scratch } from '../cli/chancery.ts';
import { MARKUP_PAGE, MARKUP_URI } from '../desk/markup-page.ts';
import { posting, serving } from './serving.ts';

const { folder, remove } = scratch();
const threads = apart(1);
after(async () => {
  await threads.close();
  remove();
});
const world = { folder: ROOT, data: folder, store: join(folder, 'record.db') };
const shared = { world, runLong: threads.run, log: () => undefined, version: '0.0.0' };
const { ask, url } = await serving({ ...shared, mounts: { '/mcp': mcpHandler({ ...shared, operations }) } });
await ask('/api/ingest', posting(JSON.stringify({ uri: MARKUP_URI, html: MARKUP_PAGE }), 'application/x-ndjson'));
const [record] = (await ask('/api/events?actor=KEN')).json.values;

/** The day that only the page’s markup tells. */
const DAY = /2019-02-17/u;

test('over HTTP, of a record and of its telling', async () => {
  assert.match(record.date.start, DAY);
  for (const id of [record.id, record.tellings[0]]) {
    const { status, json, text } = await ask(`/api/derivation?id=${id}`);
    assert.equal(status, 200, text);
    const [{ event, page, derivation }] = json.values;
    assert.deepEqual([event, page.uri], [record.tellings[0], MARKUP_URI]);
    assert.match(JSON.stringify(derivation), DAY);
  }
});

test('what is not there is said to be absent', async () => {
  const { status, json } = await ask('/api/derivation?id=nothing');
  assert.deepEqual([status, json.type], [404, 'urn:chancery:record-unknown']);
});

test('as a tool', async () => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
  after(() => client.close());
  const { content } = await client.callTool({ name: 'explain_event', arguments: { id: record.id } });
  const [{ text }] = content as unknown as [{ text: string }];
  assert.match(text, /└─ /u);
  assert.match(text.split('\n').slice(2).join('\n'), DAY);
});
