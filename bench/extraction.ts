/**
 * Body extraction on a folder of pages: `node bench/extraction.ts FOLDER > read.jsonl` prints a line for every page as `chancery read` does,
 * for the scorer of `../shared/gold/extraction` (`python3 score.py score . read.jsonl`), and the speed to standard error.
 * With `--times N` the pages are read N times and only the last round is timed, which leaves the machine's warming-up out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { page as en } from '../languages/en/words/page.ts';
import { others } from '../languages/others.ts';
import { page as vi } from '../languages/vi/words/page.ts';
import { loadOutlets } from '../src/load/outlets.ts';
import { decode } from '../src/read/formats/decode.ts';
import { readFormat } from '../src/read/formats/index.ts';
import { read } from '../src/read/read.ts';

const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('expected a folder of pages but found no argument: bench/extraction.ts FOLDER [--times N]');
const times = flags[0] === '--times' ? Number(flags[1]) : 1;
const know = { outlets: loadOutlets(new URL('../', import.meta.url)), words: [vi, en], others };
const pages = readdirSync(folder)
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(resolve(folder), name)) }));

let lines: string[] = [];
let spent = 0;
for (let round = 0; round < times; round++) {
  lines = [];
  const from = performance.now();
  for (const { name, bytes } of pages) {
    const source = decode(bytes).value.text;
    const { text, markup } = readFormat(source, { uri: name });
    const { blocks } = read({ uri: name, sha256: '', retrieved: null, text, markup }, know).value;
    lines.push(JSON.stringify({ page: { uri: name }, text, blocks }));
  }
  spent = performance.now() - from;
}
process.stdout.write(`${lines.join('\n')}\n`);
const size = pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
process.stderr.write(
  `${pages.length} pages, ${(size / 1e6).toFixed(1)} MB: ${((pages.length / spent) * 1000).toFixed(0)} pages/s, ${(size / 1e3 / spent).toFixed(1)} MB/s\n`,
);
