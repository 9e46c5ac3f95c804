/**
 * `npm run demo`: codes the sample pages, shows what came out as a person reads it, and ends with the desk in the browser, on a record of
 * those pages in a folder that is gone afterwards. With names (`-- vi-skripal-2018.txt`) it shows those pages alone and ends.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesIn } from '../bench/samples.ts';
import { ingestOperation } from '../src/operations/ingest.ts';
import type { World } from '../src/operations/operation.ts';
import { serveCommand } from '../src/surfaces/serve.ts';
import { printSummary } from './summary.ts';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));
const { values: wanted, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});

await printSummary(PAGES, named);
if (named.length === 0) await showDesk();

async function showDesk(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'chancery-demo-'));
  try {
    const world: World = { folder: PAGES, input: process.stdin, data };
    const { freshDesk } = await import('../bundle/fresh-desk.ts');
    await freshDesk();
    for await (const outcome of ingestOperation.run(ingestOperation.input.parse({ paths: filesIn(PAGES) }), world))
      if (outcome.kind === 'issue' && outcome.failed) console.error(`${outcome.about}: ${outcome.issue.message}`);
    for await (const outcome of serveCommand.run(serveCommand.input.parse({ port: Number(wanted.port) }), world)) {
      if (outcome.kind === 'issue') console.error(outcome.issue.message);
      if (outcome.kind !== 'value') continue;
      console.log(`\nThe desk is at ${outcome.value.url} (end it with Ctrl-C)`);
      if (!wanted['no-open']) openBrowser(outcome.value.url);
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Where there is a screen; elsewhere the address is printed and that is all. */
function openBrowser(url: string): void {
  const { platform, env, stdout } = process;
  const [program, ...words] =
    platform === 'darwin' ? ['open', url] : platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  const screen = platform === 'darwin' || platform === 'win32' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!stdout.isTTY || !screen || program === undefined) return;
  spawn(program, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
