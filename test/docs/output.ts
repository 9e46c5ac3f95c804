/**
 * `npm run docs`: writes what the program really prints into the pages that show it, between `<!-- output: COMMAND -->` and
 * `<!-- /output -->`. test/docs holds them to it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHOWN = /(<!-- output: (.+?) -->\n```\n)([\s\S]*?)(```\n<!-- \/output -->)/gu;

export interface Shown {
  readonly command: string;
  readonly output: string;
}

export const shownIn = (page: string): Shown[] => [...page.matchAll(SHOWN)].map(([, , command = '', output = '']) => ({ command, output }));

/** What a script of ours prints, by the words after `node`; its last line is left out where it tells how long it took. */
export function printed(command: string): string {
  const output = execFileSync(process.execPath, command.split(' '), {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  return `${output.replace(/\n.* in \d+\.\d s\n$/u, '').trimEnd()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = `${ROOT}README.md`;
  const page = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    page.replaceAll(SHOWN, (_, head: string, command: string, _old, tail: string) => head + printed(command) + tail),
  );
}
