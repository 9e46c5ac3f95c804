/** The outside world as the command line meets it: where the user stands, and what is piped in. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import envPaths from 'env-paths';
import { root } from '../../load/home.ts';
import type { World } from '../../operations/operation.ts';

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
