/**
 * The desk as one folder of files that any server can hand out: nothing inline, nothing fetched from elsewhere, a pressed copy beside
 * each file. `node bundle/desk.ts FOLDER` puts it elsewhere than `src/surfaces/desk/dist`.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { contentPlugin } from '../src/load/content-module.ts';
import { loadKnowledge } from '../src/load/knowledge.ts';
import { withoutExamples } from './examples.ts';

const ROOT = new URL('../', import.meta.url);
const STATES = 'virtual:states';

/** Where states lie and their two letters, from knowledge/: `{ AZE: ['AZ', 40.5, 47.5], … }`. */
const states = (): Plugin => ({
  name: 'states',
  resolveId: (id) => (id === STATES ? `\0${STATES}` : null),
  load(id) {
    if (id !== `\0${STATES}`) return null;
    const rows = [...loadKnowledge(ROOT).states.values()].map(({ iso3, iso2, lat, lon }) => [iso3, [iso2, lat, lon]]);
    return `export default ${JSON.stringify(Object.fromEntries(rows))}`;
  },
});

export interface BuiltFile {
  /** From the folder, with forward slashes. */
  readonly path: string;
  /** Bytes, gzipped where that helps. */
  readonly sent: number;
}

/** Builds into the folder, which is emptied first. */
export async function buildDesk(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('src/surfaces/desk/client', ROOT)),
    base: './',
    logLevel: 'warn',
    plugins: [states(), svelte({ configFile: false })],
    worker: { format: 'es', plugins: () => [contentPlugin(), withoutExamples()] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2024',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8000,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { checks: { pluginTimings: false }, output: { chunkFileNames: 'assets/[name]-[hash].js' } },
    },
  });
  for (const file of filesBelow(folder)) if (!DENSE.test(file)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

/** Fonts are pressed as they are. */
const DENSE = /\.(woff2|png)$/u;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What is in a folder that the desk was built into, and what each file weighs on the wire. */
export function builtFiles(folder: string): readonly BuiltFile[] {
  const files = filesBelow(folder);
  return files
    .filter((file) => !file.endsWith('.gz'))
    .map((file) => {
      const sent = files.includes(`${file}.gz`) ? `${file}.gz` : file;
      return { path: relative(folder, file).split(sep).join('/'), sent: statSync(sent).size };
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('src/surfaces/desk/dist', ROOT)));
  await buildDesk(folder);
  for (const { path, sent } of builtFiles(folder)) console.log(`${path}: ${Math.round(sent / 100) / 10} kB gzipped`);
}
