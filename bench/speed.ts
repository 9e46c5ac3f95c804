/**
 * `npm run bench`: what each stage costs on one core, beside the machine's own floor for the same text (decode, NFC, sentences by ICU);
 * whether cost stays in line with length, and heap with the number of pages. `-- SECONDS` gives each measurement more time (default 2).
 * Figures are for reading, never asserted: the machine is shared.
 */
import { readFileSync } from 'node:fs';
import { code } from '../src/code/code.ts';
import type { Page } from '../src/model/page.ts';
import { library } from '../src/operations/library.ts';
import { pageOfBytes } from '../src/read/page.ts';
import { read } from '../src/read/read.ts';
import { filesIn, gold, ownPages } from './samples.ts';

const SECONDS = Number(process.argv[2] ?? 2);
const HEAP_PAGES = 20_000;
const { reader, coder } = library();
const origin = { uri: 'bench', sha256: '', retrieved: null };
const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

const decode = (bytes: Uint8Array): Page => {
  const { value } = pageOfBytes(bytes, origin);
  if (!value) throw new Error('expected sample pages that can be decoded');
  return value;
};

/** The least that any coder must do: text out of bytes, one Unicode form, and sentences, line by line because ICU is quadratic. */
function floor(bytes: Uint8Array): number {
  let sentences = 0;
  for (const line of new TextDecoder().decode(bytes).normalize('NFC').split('\n')) for (const _ of segmenter.segment(line)) sentences++;
  return sentences;
}

/** Rounds over all inputs until the time is up; the rate of the best half of the rounds, which the neighbours disturbed least. */
function pagesPerSecond<Input>(inputs: readonly Input[], work: (input: Input) => unknown): number {
  for (const input of inputs) work(input);
  const rounds: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  while (performance.now() < until || rounds.length < 4) {
    const begun = performance.now();
    for (const input of inputs) work(input);
    rounds.push(performance.now() - begun);
  }
  rounds.sort((a, b) => a - b);
  const best = rounds.slice(0, Math.ceil(rounds.length / 2));
  return (inputs.length * best.length * 1000) / best.reduce((sum, round) => sum + round, 0);
}

function table(name: string, files: readonly string[]): void {
  if (files.length === 0) return;
  const bytes = files.map((file) => readFileSync(file));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / bytes.length;
  const pages = bytes.map(decode);
  const readings = pages.map((page) => ({ page, reading: read(page, reader).value }));
  const rows: [string, number][] = [
    ['floor: decode, NFC, sentences', pagesPerSecond(bytes, floor)],
    ['decode', pagesPerSecond(bytes, decode)],
    ['read', pagesPerSecond(pages, (page) => read(page, reader))],
    ['code', pagesPerSecond(readings, ({ page, reading }) => code(reading, page, coder))],
    ['all three', pagesPerSecond(bytes, whole)],
  ];
  console.log(`${name}: ${files.length} pages of ${(size / 1024).toFixed(1)} KB`);
  for (const [stage, rate] of rows)
    console.log(`  ${stage.padEnd(30)} ${rate.toFixed(0).padStart(8)} pages/s ${((rate * size) / 2 ** 20).toFixed(1).padStart(8)} MB/s`);
}

function whole(bytes: Uint8Array): unknown {
  const page = decode(bytes);
  return code(read(page, reader).value, page, coder);
}

/** Cost of pages made ten times as long, in pages of the first length. */
function growth(files: readonly string[]): void {
  const texts = files.map((file) => decode(readFileSync(file)).text);
  const once = pagesPerSecond(texts.map(encode), whole);
  const tenfold = pagesPerSecond(
    texts.map((text) => encode(Array.from({ length: 10 }, (_, round) => varied(text, round)).join('\n\n'))),
    whole,
  );
  console.log(`a page ten times as long costs ${(once / tenfold).toFixed(1)} times as much`);
}

function heap(files: readonly string[]): void {
  const texts = files.map((file) => decode(readFileSync(file)).text);
  const used = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const run = (from: number, to: number): void => {
    for (let number = from; number < to; number++) whole(encode(varied(texts[number % texts.length] ?? '', number)));
  };
  run(0, 500);
  const before = used();
  run(500, HEAP_PAGES + 500);
  console.log(`heap ${before.toFixed(0)} MB before and ${used().toFixed(0)} MB after ${HEAP_PAGES} more pages, no two alike`);
}

const encode = (text: string): Uint8Array => Buffer.from(text);
/** The same page with words of its own in every line, so that nothing can remember it whole. */
const varied = (text: string, number: number): string => text.replaceAll(/[.!?]$/gmu, ` (bản ${number}).`);

table('examples/pages', ownPages());
table('seeds', filesIn(gold.seeds));
table('dev', filesIn(gold.dev));
growth(ownPages().filter((file) => file.endsWith('.txt')));
heap(ownPages());
