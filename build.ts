/**
 * What `npm pack` ships: the sources as JavaScript, because Node strips no types below node_modules, and the content files beside them
 * in the same folders. A clone needs none of it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const CONTENT = ['languages', 'scheme', 'outlets', 'knowledge'];

process.chdir(ROOT);
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// Corpora and cases are proofs: they stay with the sources.
for (const room of CONTENT)
  cpSync(room, `dist/${room}`, {
    recursive: true,
    force: false,
    filter: (path) => !/\.ts$|\/(corpus|cases)(\/|$)/u.test(path.replaceAll('\\', '/')),
  });
chmodSync('dist/src/surfaces/cli/launch.js', 0o755);
