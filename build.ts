/**
 * What `npm pack` ships: the sources as JavaScript, because Node strips no types below node_modules, and the content files beside them
 * in the same folders; the viewer of the HTTP interface too, which a clone has among its tools. `node build.ts FOLDER` puts it elsewhere
 * than `dist`. A clone needs none of it.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VIEWER_FILES, viewerFolder } from './src/surfaces/http/docs.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const CONTENT = ['languages', 'scheme', 'outlets', 'knowledge'];
/** Sources are compiled; corpora and cases are proofs and stay with them. */
const LEFT = /\.ts$|[\\/](corpus|cases)([\\/]|$)/u;

const target = resolve(process.argv[2] ?? join(ROOT, 'dist'));
rmSync(target, { recursive: true, force: true });
const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', target], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
for (const room of CONTENT) cpSync(join(ROOT, room), join(target, room), { recursive: true, filter: (path) => !LEFT.test(path) });
const viewer = join(target, 'src/surfaces/http/viewer');
mkdirSync(viewer, { recursive: true });
for (const name of Object.keys(VIEWER_FILES)) cpSync(join(viewerFolder(), name), join(viewer, name));
chmodSync(join(target, 'src/surfaces/cli/launch.js'), 0o755);
