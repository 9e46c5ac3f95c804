/** The desk of this clone, built again where anything that goes into it is newer than what is there. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDesk } from './desk.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Where `chancery serve` looks for it in a clone. */
const BUILT = fileURLToPath(new URL('../src/surfaces/desk/dist', import.meta.url));
const INPUTS = ['src', 'languages', 'scheme', 'outlets', 'knowledge', 'bundle', 'package-lock.json'];
const LEFT = new Set(['node_modules', 'dist']);

/** Its folder. */
export async function freshDesk(): Promise<string> {
  const built = statSync(join(BUILT, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (INPUTS.some((input) => newestIn(join(ROOT, input)) > built)) await buildDesk(BUILT);
  return BUILT;
}

/** Milliseconds of the latest change of a file or of anything in a folder. */
function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path).filter((name) => !LEFT.has(name));
  return Math.max(0, ...inside.map((name) => newestIn(join(path, name))));
}
