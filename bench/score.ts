/**
 * `npm run score`: how right the coder is. Our own corpus, sample pages and judged pages always; the gold beside the clone where it is. Pages
 * that rules may be written from (judged/open, dev) stand apart from those that only show whether they carry (judged/aside, kept).
 * `npm run score -- --verbose` tells every miss of ours; `-- kept --verbose` those of one set.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { corpusFiles, verdictOn } from '../test/corpus/corpus.ts';
import { agrees, complaint, figures, type Verdict } from '../test/corpus/verdict.ts';
import { examples } from '../test/examples/examples.ts';
import { codedOf, goldIn, tallyOf } from './judged.ts';
import { codeInto } from './run.ts';
import { devPages, filesIn, gold, type Judged, judged, keptPages, ROOT } from './samples.ts';

const words = process.argv.slice(2);
const verbose = words.includes('--verbose');
const wanted = words.filter((word) => !word.startsWith('-'));
const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

interface GoldResult {
  readonly events: {
    readonly gold: number;
    readonly coded: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  };
  readonly fields: Readonly<Record<string, { readonly ok: number; readonly of: number; readonly share: number }>>;
}

const SETS = [
  { name: 'seeds', lines: 'seeds.jsonl', folder: gold.seeds, pages: () => filesIn(gold.seeds) },
  { name: 'dev', lines: 'dev.jsonl', folder: gold.dev, pages: devPages },
  { name: 'kept', lines: 'dev.jsonl', folder: gold.dev, pages: keptPages },
] as const;

if (asked('corpus')) await scoreCorpus();
if (asked('examples')) await scoreExamples();
for (const [name, set] of Object.entries(judged)) if (asked(`judged/${name}`)) scoreJudged(name, set);
if (existsSync(gold.scorer)) for (const set of SETS) if (asked(set.name)) await scoreGold(set);

async function scoreCorpus(): Promise<void> {
  for (const { path, language, cases } of corpusFiles()) {
    const verdicts: Verdict[] = [];
    for (const one of cases) {
      const verdict = await verdictOn(one, language);
      verdicts.push(verdict);
      if (verbose && wanted.length > 0 && complaint(verdict))
        console.log(`${path}: ${one.title}\n${complaint(verdict).replaceAll(/^/gmu, '  ')}`);
    }
    const known = cases.filter(({ knownMiss }) => knownMiss).length;
    const passed = verdicts.filter(agrees).length;
    const none = verdicts.every(({ required }) => required === 0);
    const extra = verdicts.reduce((sum, verdict) => sum + verdict.extra.length, 0);
    const note = `${passed} of ${cases.length} cases pass${known > 0 ? `, ${known} known misses` : ''}`;
    console.log(none ? `${path.padEnd(34)} nothing expected, ${extra} coded  (${note})` : row(path, figures(verdicts), note));
  }
}

async function scoreExamples(): Promise<void> {
  const judged = await examples();
  if (verbose) for (const { name, verdict } of judged) console.log(`${name}\n${complaint(verdict).replaceAll(/^/gmu, '  ')}`);
  console.log(row('examples/pages', figures(judged.map(({ verdict }) => verdict)), `${judged.length} articles`));
}

function scoreJudged(name: string, set: Judged): void {
  const tallies = goldIn(set).map((line) => tallyOf(codedOf(line, set.folder)?.events ?? [], line.events));
  const events = tallies.reduce((sum, { required }) => sum + required, 0);
  console.log(row(`judged/${name}`, figures(tallies), `${tallies.length} articles, ${events} events`));
}

async function scoreGold({ name, lines, folder, pages }: (typeof SETS)[number]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'chancery-score-'));
  try {
    const paths = pages();
    const names = new Set(paths.map((page) => basename(page)));
    const chosen = readFileSync(join(gold.folder, lines), 'utf8')
      .split('\n')
      .filter((line) => line && names.has(basename((JSON.parse(line) as { page: string }).page)));
    const [goldFile, coded] = [join(scratch, 'gold.jsonl'), join(scratch, 'coded.jsonl')];
    writeFileSync(goldFile, `${chosen.join('\n')}\n`);
    await codeInto(coded, ROOT, paths);
    const scorer = (...flags: string[]): string =>
      execFileSync(process.execPath, [gold.scorer, goldFile, coded, '--pages', folder, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (verbose) console.log(scorer('--verbose'));
    const { events, fields } = JSON.parse(scorer('--json')) as GoldResult;
    console.log(row(name, events, `${events.coded} coded, ${events.gold} in gold`));
    console.log(
      `    ${Object.entries(fields)
        .map(([field, { ok, of }]) => `${field} ${ok}/${of}`)
        .join(', ')}`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function row(
  name: string,
  { precision, recall, f1 }: { readonly precision: number; readonly recall: number; readonly f1: number },
  note: string,
): string {
  const three = (value: number): string => value.toFixed(3);
  return `${name.padEnd(34)} precision ${three(precision)}  recall ${three(recall)}  F1 ${three(f1)}  (${note})`;
}
