#!/usr/bin/env node
/**
 * What `npx chancery` starts in the published package: the command line at once on a Node that is new enough,
 * otherwise on the Node that the `node` package brought along. Written so that the oldest Node we allow can run it.
 * Deliberately absent: everything else. From a clone, npm puts the right Node first on the path and main.ts runs as it is.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEW_ENOUGH = 24;

if (Number(process.versions.node.split('.')[0]) >= NEW_ENOUGH) await import('./main.ts');
else {
  const main = join(dirname(fileURLToPath(import.meta.url)), `main${extname(import.meta.url)}`);
  const child = spawn(broughtNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    process.stderr.write(
      `chancery: expected Node ${NEW_ENOUGH} or the one of the package “node” but found ${process.version} (${message})\n`,
    );
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

function broughtNode(): string {
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { node: string } };
  return join(dirname(manifest), bin.node);
}
