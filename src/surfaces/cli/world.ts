/** The outside world as the command line meets it: where the user stands, and what is piped in. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import type { World } from '../../operations/operation.ts';

/** The nearest folder above this file that has a package.json: the sources' root, or the installed package. */
export const root = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

export const version = (): string => (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

export function worldOf(process: NodeJS.Process): World {
  return { folder: folderOf(process.env, process.cwd(), root), input: process.stdin, data: envPaths('chancery', { suffix: '' }).data };
}

/**
 * The folder the user is in. `npm run` moves to the package's root and leaves the user's folder in INIT_CWD; that counts
 * only when it is our own script that npm runs, not somebody else's script that calls `chancery` from a folder of its choice.
 */
function folderOf(environment: Readonly<Record<string, string | undefined>>, current: string, packageRoot: string): string {
  const { npm_lifecycle_event: script, npm_package_json: owner, INIT_CWD: initial } = environment;
  const ours = script !== undefined && owner !== undefined && same(dirname(owner), packageRoot) && same(current, packageRoot);
  return ours && initial ? initial : current;
}

function same(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
