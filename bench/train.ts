/**
 * `npm run train`: learns from the gold beside the clone which acts that the rules read are right, and writes languages/vi/weights.yaml.
 * It learns from the development pages and our own cases alone. What it is worth shows on each of them when it is left out, and on the pages kept aside.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { code } from '../src/code/code.ts';
import { weigh } from '../src/code/weigh.ts';
import type { Candidate } from '../src/model/coded.ts';
import type { Weights } from '../src/model/weights.ts';
import { library } from '../src/operations/library.ts';
import { pageOfBytes } from '../src/read/page.ts';
import { read } from '../src/read/read.ts';
import { pageOfCase } from '../test/corpus/article.ts';
import type { Case } from '../test/corpus/cases.ts';
import { corpusFiles } from '../test/corpus/corpus.ts';
import { type GoldEvent, isRight } from './judged.ts';
import { type Learning, learn, type Row } from './logistic.ts';
import { filesIn, gold, keptPages, ROOT } from './samples.ts';
import { weightsFile } from './weights-file.ts';

/**
 * How sure an act must be, 0–1. Rules are surer of themselves on the pages that they were written from than on others: at 0.7 the pages kept
 * aside lose one right event of 74 and eight of 37 wrong ones.
 */
const LEAST = 0.7;
/** Tuned on the development pages, each left out in turn. */
const LEARNING: Learning = { penalty: 10, seldom: 8 };
/** Parts into which pages are cut to leave each out once. */
const PARTS = 8;

interface JudgedRow extends Row {
  readonly page: string;
}

interface GoldLine {
  readonly page: string;
  readonly article: { readonly title: string };
  readonly events: readonly GoldEvent[];
}

const lines = `${gold.folder}/dev.jsonl`;
if (!existsSync(lines)) {
  console.error(`expected judged pages in ${lines} but found none: weights are learnt from a gold folder beside the clone`);
  process.exit(2);
}
const pages = filesIn(gold.dev).map((path) => basename(path));
const kept = new Set(keptPages().map((path) => basename(path)));
const judged = readFileSync(lines, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => rowsOf(JSON.parse(line) as GoldLine));

const own = corpusFiles().flatMap(({ language, cases }) => (language === 'vi' ? cases.flatMap((one) => rowsOfCase(one)) : []));

writeFileSync(`${ROOT}languages/vi/weights.yaml`, weightsFile(weightsFrom(judged)));
console.log('languages/vi/weights.yaml written');

function rowsOf({ page: name, article, events }: GoldLine): JudgedRow[] {
  const bytes = readFileSync(`${gold.dev}/${name}`);
  const page = pageOfBytes(bytes, { uri: name, sha256: name, retrieved: null }).value;
  if (!page) return [];
  const { reader, coder } = library();
  const coded = code(read(page, reader).value, page, coder, { candidates: true }).value;
  const found = coded.find((one) => one.article.title === article.title) ?? coded[0];
  return judgedRows(name, found?.candidates ?? [], events);
}

/** Our own cases: short texts, so that an act is not doubted merely because little is told around it. */
function rowsOfCase(one: Case): JudgedRow[] {
  const { page, reading } = pageOfCase(one, 'vi');
  const coded = code(reading, page, library().coder, { candidates: true }).value;
  const events = one.expected.map((expected): GoldEvent => ({ ...expected, anchors: [page.text] }));
  return coded.flatMap(({ candidates = [] }) => judgedRows(page.uri, candidates, events));
}

function judgedRows(page: string, candidates: readonly Candidate[], events: readonly GoldEvent[]): JudgedRow[] {
  return candidates.flatMap((candidate) => {
    const right = isRight(candidate, events);
    return right === null ? [] : [{ page, facts: candidate.facts, right }];
  });
}

function weightsFrom(rows: readonly JudgedRow[]): Weights {
  const [worked, aside] = [rows.filter(({ page }) => !kept.has(page)), rows.filter(({ page }) => kept.has(page))];
  const modelOf = (some: readonly JudgedRow[]): Weights => ({ least: LEAST, ...learn([...own, ...some], LEARNING) });
  const leftOut = [...Array(PARTS).keys()].flatMap((part) => {
    const isOut = ({ page }: JudgedRow): boolean => pages.indexOf(page) % PARTS === part;
    const [out, others] = [worked.filter(isOut), worked.filter((row) => !isOut(row))];
    return weighed(out, modelOf(others));
  });
  const weights = modelOf(worked);
  report('pages left out in turn', leftOut);
  report('pages kept aside', weighed(aside, weights));
  return weights;
}

interface Judgement {
  readonly right: boolean;
  readonly chance: number;
}

function weighed(rows: readonly JudgedRow[], weights: Weights): Judgement[] {
  return rows.map(({ right, facts }) => ({ right, chance: weigh(facts, weights).chance }));
}

function report(name: string, rows: readonly Judgement[]): void {
  const right = (some: readonly Judgement[]): number => some.filter((row) => row.right).length;
  const sure = rows.filter(({ chance }) => chance >= LEAST);
  console.log(`${name.padEnd(24)} ${right(rows)} right of ${rows.length}; sure enough ${right(sure)} right of ${sure.length}`);
}
