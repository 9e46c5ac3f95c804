/** The tools as a client of the official package sees them, over both transports. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { operations } from '../../src/operations/index.ts';
import { runHere } from '../../src/surfaces/apart.ts';
import { mcpHandler } from '../../src/surfaces/mcp/handler.ts';
import { ROOT, scratch } from '../cli/chancery.ts';
import { serving } from '../http/serving.ts';

const { folder, remove } = scratch();
after(remove);
const log: string[] = [];
const setting = {
  operations,
  world: { folder: ROOT, data: folder },
  version: '0.0.0',
  runLong: runHere,
  log: (line: string) => void log.push(line),
};
const { url } = await serving({ mounts: { '/mcp': mcpHandler(setting) } });

async function connected(transport: ConstructorParameters<typeof StdioClientTransport>[0] | URL): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport instanceof URL ? new StreamableHTTPClientTransport(transport) : new StdioClientTransport(transport));
  after(() => client.close());
  return client;
}

const stdio = { command: process.execPath, args: [join(ROOT, 'src/surfaces/cli/main.ts'), 'mcp'], cwd: ROOT };
const clients = { 'standard input and output': await connected(stdio), HTTP: await connected(new URL(`${url}/mcp`)) };
const TEXT = 'Ngày 12/5/2021, Hà Lan trục xuất hai nhà ngoại giao Nga.';

for (const [how, client] of Object.entries(clients)) {
  test(`over ${how}: tools that say what they do, what they take and where they stop`, async () => {
    const { tools } = await client.listTools();
    assert.ok(tools.length > 0 && tools.length <= 7, `expected a few tools but found ${tools.length}`);
    for (const { name, title, description = '', inputSchema, outputSchema, annotations } of tools) {
      assert.match(name, /^[a-z]+(_[a-z]+)*$/u);
      assert.ok(title && description.length > 100, name);
      assert.match(description, /At most \d+ values an answer/u);
      assert.equal(annotations?.readOnlyHint, true);
      assert.ok(outputSchema && 'limit' in (inputSchema.properties ?? {}) && 'after' in (inputSchema.properties ?? {}), name);
      for (const [key, field] of Object.entries(inputSchema.properties ?? {})) {
        assert.ok((field as { description?: string }).description, `${name}.${key}`);
        assert.ok(!['paths', 'jsonl', 'store'].includes(key), `${name}.${key}`);
      }
    }
    assert.match(client.getInstructions() ?? '', /ISO 3166-1/u);
  });

  test(`over ${how}: code_text codes a text and repeats the question`, async () => {
    const { structuredContent, content, isError } = await client.callTool({
      name: 'code_text',
      arguments: { text: TEXT, retrieved: '2021-05-13' },
    });
    assert.equal(isError, undefined);
    const { query, values, next } = structuredContent as {
      query: unknown;
      values: { events: { type: string; mode: string }[] }[];
      next: unknown;
    };
    assert.deepEqual([query, next], [{ retrieved: '2021-05-13', limit: 5 }, null]);
    assert.deepEqual(
      values[0]?.events.map(({ type, mode }) => [type, mode]),
      [['SANCTION', 'expel']],
    );
    const [first] = content as { text: string }[];
    assert.match(first?.text ?? '', /^1 value\n[\s\S]*NLD → RUS/u);
  });

  for (const [wrong, says] of [
    [{}, /text/u],
    [{ text: TEXT, limit: 1000 }, /limit/u],
    [{ text: 'x'.repeat(100_001) }, /text/u],
    [{ text: TEXT, after: 'nonsense' }, /after: expected “next” of an earlier answer but found “nonsense”/u],
    [{ text: TEXT, retrieved: '2021-02-30' }, /2021-02-30/u],
    [{ text: TEXT, paths: ['/etc/passwd'] }, /paths/u],
  ] as const)
    test(`over ${how}: ${JSON.stringify(wrong).slice(0, 60)} is an error that a model can read`, async () => {
      const { isError, content } = await client.callTool({ name: 'code_text', arguments: wrong });
      assert.equal(isError, true);
      assert.match((content as { text: string }[])[0]?.text ?? '', says);
    });
}

test('MCP over HTTP is guarded like the rest', async () => {
  const guarded = await serving({ token: 'a-token-that-nobody-guesses', mounts: { '/mcp': mcpHandler(setting) } });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  assert.equal((await guarded.ask('/mcp', init)).status, 401);
  assert.equal((await fetch(`${url}/mcp`, { ...init, headers: { ...init.headers, origin: 'http://evil.example' } })).status, 403);
});
