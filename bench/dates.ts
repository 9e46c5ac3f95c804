/**
 * `node bench/dates.ts [FOLDER]`: what the time grammars find in their own corpora, how much of it is exact and rightly dated, and how
 * fast, beside chrono-node where FOLDER holds it installed (`npm i chrono-node` there; it is no dependency of this project).
 * Our own corpora are what our grammars were written to: they compare us with others, and do not tell how we do on unseen text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { dates as en } from '../languages/en/dates.ts';
import { dates as vi } from '../languages/vi/dates.ts';
import { readDates } from '../src/code/dates/dates.ts';
import { findTimes } from '../src/code/dates/find.ts';
import type { TimeGrammar } from '../src/model/time.ts';
import { tokenise } from '../src/text/tokens.ts';
import { allPages } from './samples.ts';

interface Found {
  readonly text: string;
  /** `2024-05-01`, `2024-05-01..2024-05-03`, or null. */
  readonly value: string | null;
}

interface Case {
  readonly on: string | null;
  readonly text: string;
  readonly expected: readonly Found[];
}

type Reader = (text: string, on: string | null) => Found[];

const spanned = (start: string, end: string): string => (start === end ? start : `${start}..${end}`);

function corpusOf({ language }: TimeGrammar): Case[] {
  const file = readFileSync(new URL(`../languages/${language}/corpus/dates.txt`, import.meta.url), 'utf8');
  return file.split(/^====$/mu).map((part) => {
    const lines = part.trim().split('\n');
    const rule = lines.indexOf('--');
    const expected = lines.slice(rule + 1).flatMap((line): Found[] => {
      const [text, value] = line.split(' => ');
      return text && value ? [{ text, value: value === '?' ? null : (value.split(' ')[0] ?? null) }] : [];
    });
    const on = (lines[1] ?? '').slice(2).trim();
    return { on: on === '-' ? null : on, text: lines.slice(2, rule).join('\n'), expected };
  });
}

const ours =
  (grammar: TimeGrammar): Reader =>
  (text, on) =>
    readDates(text, grammar, on).map((one) => ({ text: one.text, value: one.when && spanned(one.when.start, one.when.end) }));

/** The part of chrono-node's interface that is used here. */
interface Chrono {
  readonly parse: (
    text: string,
    on?: Date,
  ) => readonly { readonly text: string; readonly start: { date(): Date }; readonly end: { date(): Date } | null }[];
}

async function chronoOf(folder: string | undefined): Promise<Readonly<Record<string, Chrono>> | null> {
  const path = folder && `${folder}/node_modules/chrono-node/dist/esm/index.js`;
  return path && existsSync(path) ? ((await import(pathToFileURL(path).href)) as Record<string, Chrono>) : null;
}

const isoOf = (date: Date): string => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const theirs =
  (chrono: Chrono): Reader =>
  (text, on) =>
    chrono
      .parse(text, on === null ? undefined : new Date(`${on}T12:00:00`))
      .map((one) => ({ text: one.text, value: spanned(isoOf(one.start.date()), isoOf((one.end ?? one.start).date())) }));

function scores(cases: readonly Case[], read: Reader): string {
  let [expected, found, exact, valued, right, extra] = [0, 0, 0, 0, 0, 0];
  for (const one of cases) {
    const readings = read(one.text, one.on);
    for (const want of one.expected) {
      const got =
        readings.find(({ text }) => text === want.text) ??
        readings.find(({ text }) => text.includes(want.text) || want.text.includes(text));
      expected++;
      if (!got) continue;
      found++;
      if (got.text === want.text) exact++;
      if (want.value === null) continue;
      valued++;
      if (got.value === want.value) right++;
    }
    extra += Math.max(0, readings.length - one.expected.length);
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  return `found ${share(found, expected)}  exact ${share(exact, found)}  value ${share(right, valued)}  beside the point ${extra}`;
}

/** Seconds of processor time so far: neighbours on the machine do not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** How many of the pieces are read in a second of processor time, when all are read again and again for about a second. */
function rate(pieces: readonly string[], read: (text: string) => unknown): number {
  for (let warm = 0; warm < 3; warm++) for (const piece of pieces.slice(0, 500)) read(piece);
  const begin = busy();
  let done = 0;
  while (busy() - begin < 1) for (const piece of pieces) done += read(piece) ? 1 : 1;
  return done / (busy() - begin);
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s|\n+/u).filter((one) => one.trim() !== '');

function speed(name: string, pages: readonly string[], read: (text: string) => unknown): void {
  const sentences = pages.flatMap(sentencesOf);
  const single = rate(sentences.slice(0, 2000), read);
  const whole = (rate(pages, read) * sentences.length) / pages.length;
  const per = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
  console.log(`  ${name.padEnd(12)}${per(single)} sentences/s one at a time, ${per(whole)} a page at a time`);
}

const chrono = await chronoOf(process.argv[2]);
for (const grammar of [vi, en]) {
  const cases = corpusOf(grammar);
  const other = chrono?.[grammar.language];
  console.log(`${grammar.language}: ${cases.length} sentences`);
  console.log(`  chancery     ${scores(cases, ours(grammar))}`);
  if (other) console.log(`  chrono-node  ${scores(cases, theirs(other))}`);
}
const pages = allPages().map((path) => readFileSync(path, 'utf8'));
const texts =
  pages.length > 0
    ? pages
    : [
        corpusOf(vi)
          .map(({ text }) => text)
          .join('\n'),
      ];
console.log(`speed on ${texts.length} Vietnamese pages`);
speed('chancery', texts, (text) => findTimes(tokenise(text), vi));
const peer = chrono?.['vi'];
if (peer) speed('chrono-node', texts, (text) => peer.parse(text));
else console.log('  chrono-node is not there: give a folder in which it is installed to measure beside it');
