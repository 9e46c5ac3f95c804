/** `npm run demo`: it ends with the desk, over a record of the sample pages, and leaves nothing behind. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('../../examples/demo.ts', import.meta.url));

test('the demo serves the desk until it is told to stop', async () => {
  const child = spawn(process.execPath, [DEMO, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /The desk is at (\S+)/u.exec(line)?.[1];
    if (address) break;
  }
  assert.ok(address, 'expected an address from the demo but found none');
  const page = await fetch(address);
  assert.match(await page.text(), /<div id="desk">/u);
  const relations = (await (await fetch(new URL('/api/relations', address))).json()) as { values: unknown[] };
  assert.ok(relations.values.length > 20, `expected the relations of the sample pages but found ${relations.values.length}`);
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});
