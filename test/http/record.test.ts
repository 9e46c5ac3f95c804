/** The record over HTTP and as tools: taken in, asked for, judged, on a store of our sample pages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { operations } from '../../src/operations/index.ts';
import { apart } from '../../src/surfaces/apart.ts';
import { mcpHandler } from '../../src/surfaces/mcp/handler.ts';
import { ROOT, scratch } from '../cli/chancery.ts';
import { posting, serving } from './serving.ts';

const { folder, remove } = scratch();
const threads = apart(2);
after(async () => {
  await threads.close();
  remove();
});
const world = { folder: ROOT, data: folder, store: join(folder, 'record.db') };
const log: string[] = [];
const shared = { world, runLong: threads.run, log: (line: string) => void log.push(line), version: '0.0.0' };
const { ask, url } = await serving({ ...shared, mounts: { '/mcp': mcpHandler({ ...shared, operations }) } });

const before = await ask('/api/events');

const PAGES = ['vi-skripal-2018.txt', 'vi-iran-saudi-2023.txt', 'vi-qatar-2017.txt'];
const lines = PAGES.map((name) =>
  JSON.stringify({ uri: `https://example.org/${name}`, text: readFileSync(join(ROOT, 'examples/pages', name), 'utf8') }),
);
const done = await ask('/api/ingest', posting(lines.join('\n'), 'application/x-ndjson'));

const { json: all } = await ask('/api/events?limit=1000');
const [first] = all.values;

const client = new Client({ name: 'test', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
after(() => client.close());

test('before there is a record, that is what is told', () => {
  assert.deepEqual([before.status, before.json.type], [503, 'urn:chancery:store-missing']);
});

test('pages are taken in', () => {
  assert.equal(done.status, 200, done.text);
  const { kind, ...counts } = done.json.values.at(-1);
  assert.deepEqual([kind, counts.new, counts.failed], ['done', 3, 0]);
});

test('an export is a file of the media type of its format, and a citation a value', async () => {
  const csv = await fetch(`${url}/api/export?format=csv`);
  assert.equal(csv.status, 200);
  assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/u);
  assert.equal(csv.headers.get('content-disposition'), 'attachment; filename="record.csv"');
  const ids = [...(await csv.text()).matchAll(/^(r[0-9a-f]{16}),/gmu)].map(([, id]) => id);
  assert.deepEqual(ids.sort(), all.values.map(({ id }: { id: string }) => id).sort());
  const parquet = new Uint8Array(await (await fetch(`${url}/api/export?format=parquet`)).arrayBuffer());
  assert.equal(new TextDecoder().decode(parquet.slice(-4)), 'PAR1');
  assert.equal((await ask('/api/export?format=xls')).status, 400);
  const { json } = await ask(`/api/cite?id=${first.id}&accessed=2026-01-24`);
  assert.match(json.values[0].citation, /urldate = \{2026-01-24\}/u);
});

test('lists go on by their links, and come to the end', async () => {
  const ids: string[] = [];
  for (let path: string | null = '/api/events?limit=7&sort=oldest'; path !== null; ) {
    const { json } = await ask(path);
    ids.push(...json.values.map(({ id }: { id: string }) => id));
    path = json.page.link;
  }
  assert.deepEqual(ids.sort(), all.values.map(({ id }: { id: string }) => id).sort());
  assert.equal(all.page.total, ids.length);
});

const ASKED: readonly string[] = [
  'events?dyad=RUS-USA&type=SANCTION&type=ASSAULT&status=reported&from=2018-01-01&to=2018-12-31&words=tr%E1%BB%A5c+xu%E1%BA%A5t',
  'marks?dyad=CUB-USA&sort=most-told&limit=5',
  'facets?actor=RUS',
  `record?id=${first.id}`,
  'relation?a=IRN&b=SAU',
  'relations?least=2',
  'sources',
  'status?since=0',
  'review?limit=5',
  'judgements',
  `page?page=${encodeURIComponent('https://example.org/vi-skripal-2018.txt')}`,
];

for (const path of ASKED)
  test(`GET /api/${path.slice(0, 60)} answers what its schema says`, async () => {
    const { status, json, text } = await ask(`/api/${path}`);
    assert.equal(status, 200, text.slice(0, 500));
    const operation = operations.find(({ name }) => name === path.split('?')[0]);
    for (const value of json.values) assert.deepEqual(operation?.output.safeParse(value).error, undefined);
  });

for (const [path, status, says] of [
  ['record?id=nothing', 404, /nothing: expected the id of a record/u],
  ['page?page=https://example.org/none', 404, /expected .* but found/u],
  ['events?limit=1001', 400, /limit: expected/u],
  ['events?type=WAR', 400, /type.0: expected .* but found “WAR”/u],
  ['events?dyad=RUSUSA', 400, /dyad: expected two codes \(AZE-IRN\) but found “RUSUSA”/u],
  ['events?store=/etc/passwd', 400, /store: expected one of/u],
  ['relation?a=RUS', 400, /b: expected .* but found nothing/u],
] as const)
  test(`GET /api/${path}: ${status}`, async () => {
    const told = await ask(`/api/${path}`);
    assert.equal(told.status, status, told.text.slice(0, 500));
    assert.match(told.json.detail, says);
  });

test('a judgement is kept, and taken back', async () => {
  const judge = (verdict: string) => ask('/api/judge', posting({ verdict, about: [first.id], by: 'a reader' }));
  assert.equal((await judge('right')).status, 200);
  assert.equal((await judge('withdrawn')).status, 200);
  const { json } = await ask('/api/judgements');
  assert.deepEqual(
    json.values.map(({ verdict }: { verdict: string }) => verdict),
    ['right', 'withdrawn'],
  );
  assert.equal((await ask('/api/judge', posting({ verdict: 'same', about: [first.id], by: 'a reader' }))).status, 400);
  assert.equal((await ask('/api/judge', posting({ verdict: 'right', about: ['nothing'], by: 'a reader' }))).status, 404);
});

for (const [correction, where] of [
  [{ actors: 'RUS' }, 'correction.actors'],
  [{ actors: [{}] }, 'correction.actors.0.text'],
  [{ type: 'WAR' }, 'correction.type'],
  [{ date: { start: '2018-02-30', end: '2018-03-01' } }, 'correction.date.start'],
  [{ date: { start: '2018-03-02', end: '2018-03-01' } }, 'correction.date'],
  [{ counts: null }, 'correction.counts'],
  [{ owner: 'me' }, 'correction'],
  [{}, 'correction'],
] as const)
  test(`a correction that no record could hold is refused, and nothing is kept: ${JSON.stringify(correction)}`, async () => {
    const { values: before } = (await ask('/api/judgements')).json;
    const { status, json } = await ask('/api/judge', posting({ verdict: 'corrected', about: [first.id], by: 'a reader', correction }));
    assert.deepEqual([status, json.where], [400, where]);
    assert.match(json.detail, /expected .+ but found /u);
    assert.deepEqual((await ask('/api/judgements')).json.values, before);
  });

test('a correction shows in the record, and goes with its judgement', async () => {
  const correction = { date: { start: '2018-01-02', end: '2018-01-02' } };
  const corrected = await ask('/api/judge', posting({ verdict: 'corrected', about: [first.id], by: 'a reader', correction }));
  const [{ about }] = corrected.json.values;
  const [record] = (await ask(`/api/record?id=${about[0]}`)).json.values;
  assert.deepEqual([record.date.start, record.date.precision, record.date.basis], ['2018-01-02', 'day', 'explicit']);
  assert.equal((await ask('/api/judge', posting({ verdict: 'withdrawn', about, by: 'a reader' }))).status, 200);
  const [again] = (await ask(`/api/record?id=${about[0]}`)).json.values;
  assert.equal(again.date.start, first.date.start);
});

test('what is kept with a judgement has its bounds', async () => {
  const judgement = { verdict: 'right', about: [first.id], by: 'a reader' };
  assert.equal((await ask('/api/judge', posting({ ...judgement, note: 'x'.repeat(5000) }))).json.where, 'note');
  assert.equal((await ask('/api/judge', posting({ ...judgement, by: 'x'.repeat(500) }))).json.where, 'by');
});

interface Result {
  readonly query: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: values of every tool pass here
  readonly values: any[];
  readonly total: number | null;
  readonly next: string | null;
}
async function use(name: string, asked: Record<string, unknown> = {}): Promise<Result & { readonly text: string }> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: asked });
  const [{ text }] = content as unknown as [{ text: string }];
  assert.ok(!isError, text);
  return { ...(structuredContent as unknown as Result), text };
}

test('search_events finds, stops at its ceiling and goes on', async () => {
  const { values, total, next, query, text } = await use('search_events', { dyad: 'rus-usa', limit: 1 });
  assert.deepEqual([values.length, typeof next, query['dyad'], query['limit']], [1, 'string', 'rus-usa', 1]);
  assert.ok(total !== null && total > 1);
  assert.match(text, /^1 of \d+ values; there is more: after = /u);
  const more = await use('search_events', { dyad: 'rus-usa', limit: 1, after: next });
  assert.notEqual(more.values[0].id, values[0].id);
  for (const key of ['id', 'type', 'actors', 'recipients', 'date', 'status', 'told', 'quote']) assert.ok(key in values[0], key);
});

test('record gives the evidence, explain_event the tree', async () => {
  const { values } = await use('record', { id: first.id });
  assert.ok(values[0].evidence[0].quotes[0].length > 0 && values[0].support.summary);
  const explained = await use('explain_event', { id: first.id });
  assert.match(explained.values[0].explained[0].tree, /^event: [\s\S]*“[\s\S]*└─ /u);
  assert.ok(explained.text.includes(explained.values[0].explained[0].tree));
});

test('relation_timeline tells periods, conditions and turns', async () => {
  const { values } = await use('relation_timeline', { a: 'IRN', b: 'SAU', grain: 'month' });
  const { dyad, periods, turns, grain, quiet } = values[0];
  assert.deepEqual([dyad, grain], [['IRN', 'SAU'], 'month']);
  assert.ok(periods.length > 0 && periods.every(({ records }: { records: number }) => records > 0));
  assert.ok(turns.length > 0 && quiet.length > 0);
});

test('list_sources lists outlets, some at a time', async () => {
  const { values, next } = await use('list_sources');
  assert.deepEqual([values.length, values[0].pages, next], [1, 3, null]);
  assert.deepEqual((await use('list_sources', { after: '1' })).values, []);
});

test('a record that is not there is an error in words', async () => {
  const { isError, content } = await client.callTool({ name: 'record', arguments: { id: 'nothing' } });
  assert.equal(isError, true);
  assert.match((content as unknown as [{ text: string }])[0].text, /nothing: expected the id of a record but found none by it/u);
});

test('nothing went wrong inside', () => assert.deepEqual(log, []));
