/** `chancery serve` as a command: where it listens, what it refuses, how it ends. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { chancery, ROOT } from './chancery.ts';

test('listens on this machine alone, answers, and ends when told to', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'src/surfaces/cli/main.ts'), 'serve', '--port', '0'], { cwd: ROOT });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(line) ?? [];
  assert.equal((await fetch(`${url}/openapi.json`)).status, 200, line);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('where other machines reach it, it wants a token', async () => {
  for (const [words, env, says] of [
    [
      ['--host', '0.0.0.0'],
      {},
      /expected --token or CHANCERY_TOKEN of 16 characters or more, since other machines reach 0\.0\.0\.0, but found none/u,
    ],
    [['--host', '0.0.0.0'], { CHANCERY_TOKEN: 'short' }, /but found a shorter one/u],
    [[], { CHANCERY_TOKEN: 'short' }, /but found a shorter one/u],
  ] as const) {
    const { code, err } = await chancery(['serve', '--port', '0', ...words], { env });
    assert.equal(code, 1);
    assert.match(err, says);
  }
  assert.equal((await chancery(['serve', '--token', 'short'])).code, 2);
});

test('an address that is taken is told', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await chancery(['serve', '--port', String(port)]);
  other.close();
  assert.equal(code, 1);
  assert.match(err, /expected an address that is free and ours but found .*EADDRINUSE/u);
});
