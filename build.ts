/**
 * What `npm pack` ships: the sources as JavaScript with their types, because Node strips none below node_modules, the content files
 * beside them in the same folders and as data, the bundle for browsers, the desk, and the viewer of the HTTP interface.
 * `node build.ts FOLDER` puts it elsewhere than `dist`.
 * A clone needs none of it.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentModule } from './src/load/content-module.ts';
import { VIEWER_FILES, viewerFolder } from './src/surfaces/http/docs.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const CONTENT = ['languages', 'scheme', 'outlets', 'knowledge'];
/** Sources are compiled; corpora and cases are proofs and stay with them. */
const LEFT = /\.ts$|[\\/](corpus|cases)([\\/]|$)/u;

const CONTENT_TYPES = "declare const content: import('./src/library/content.js').ContentData;\nexport default content;\n";

const target = resolve(process.argv[2] ?? join(ROOT, 'dist'));
rmSync(target, { recursive: true, force: true });
const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
run(compiler, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', target);
run(join(ROOT, 'bundle/bundle.ts'), join(target, 'browser'));
run(join(ROOT, 'bundle/desk.ts'), join(target, 'desk'));
for (const room of CONTENT) cpSync(join(ROOT, room), join(target, room), { recursive: true, filter: (path) => !LEFT.test(path) });
writeFileSync(join(target, 'content.js'), contentModule());
writeFileSync(join(target, 'content.d.ts'), CONTENT_TYPES);
const viewer = join(target, 'src/surfaces/http/viewer');
mkdirSync(viewer, { recursive: true });
for (const name of Object.keys(VIEWER_FILES)) cpSync(join(viewerFolder(), name), join(viewer, name));
chmodSync(join(target, 'src/surfaces/cli/launch.js'), 0o755);

function run(...words: string[]): void {
  if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) process.exit(1);
}
