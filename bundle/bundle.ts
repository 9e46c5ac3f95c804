/**
 * The pure part with all its content as one ES module for browsers and workers. `node bundle/bundle.ts FOLDER` puts it elsewhere than
 * `dist/browser`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { contentPlugin } from '../src/load/content-module.ts';
import { withoutExamples } from './examples.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const outDir = resolve(process.argv[2] ?? join(ROOT, 'dist/browser'));

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  publicDir: false,
  plugins: [contentPlugin(), withoutExamples()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2024',
    lib: { entry: join(ROOT, 'src/library/embedded.ts'), formats: ['es'], fileName: () => 'chancery.js' },
    rolldownOptions: { output: { minify: true } },
  },
});

const bytes = readFileSync(join(outDir, 'chancery.js'));
const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB`;
process.stdout.write(`chancery.js: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped\n`);
