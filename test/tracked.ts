/** The project's own files, as git knows them, new ones included; where there is no git (a tarball), as the folders hold them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const ROOT = new URL('../', import.meta.url);
const FOREIGN = /^(node_modules|dist|\.git)(\/|$)/u;

/** Paths from the root, with forward slashes, sorted. */
export function tracked(): readonly string[] {
  return (fromGit() ?? fromFolders()).filter((path) => existsSync(new URL(encodeURI(path), ROOT))).sort();
}

function fromGit(): string[] | null {
  try {
    const flags = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    return execFileSync('git', flags, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  } catch {
    return null;
  }
}

const fromFolders = (): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !FOREIGN.test(path));
