/**
 * What a record is derived with, by part: the program's own version, and a hash of the files of each part. Where one differs from what a
 * store notes, the record may be another after a rebuild.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

const PARTS: Readonly<Record<string, readonly string[]>> = {
  coder: ['src/model', 'src/text', 'src/read', 'src/code', 'src/merge'],
  packs: ['languages'],
  outlets: ['outlets'],
  scheme: ['scheme'],
  knowledge: ['knowledge'],
};

/** Proofs that change nothing that is coded. */
const PROOF = /\.test\.[jt]s$|(^|[\\/])(corpus|cases)[\\/]/u;

let known: Readonly<Record<string, string>> | null = null;

export function programVersions(): Readonly<Record<string, string>> {
  known ??= Object.fromEntries(Object.entries(PARTS).map(([part, folders]) => [part, hashOf(folders)]));
  return known;
}

/** Of the names and contents of all files below the folders. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const root = fileURLToPath(new URL(`${folder}/`, ROOT));
    if (!existsSync(root)) continue;
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length - 1).replaceAll('\\', '/'))
      .filter((file) => !PROOF.test(file));
    for (const file of files.sort())
      hash
        .update(`${file}\0`)
        .update(readFileSync(`${root}${file}`))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The parts in which two differ. */
export const differing = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
  Object.keys(PARTS).filter((part) => one[part] !== other[part]);
