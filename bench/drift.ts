/**
 * `npm run drift [-- REVISION]`: what the working tree codes and a revision (HEAD by default) did not, and the other way round,
 * over a sample that does not change: examples/pages and, where it is, the gold beside the clone, but for the pages kept aside.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { plainEvent } from '../src/write/plain.ts';
import { type CodedLine, codeInto, linesIn } from './run.ts';
import { openPages, ROOT } from './samples.ts';

const revision = process.argv[2] ?? 'HEAD';
const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function isRevision(): boolean {
  try {
    return git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`) !== '';
  } catch {
    return false;
  }
}

/** Every event as one line, with the words of each that reads alike; other words for the same event are no drift. */
type Told = ReadonlyMap<string, readonly string[]>;

function eventsIn(lines: readonly CodedLine[]): Told {
  const found = new Map<string, string[]>();
  for (const { page, article, events } of lines)
    for (const event of events) {
      const line = `${basename(page.uri)} #${article.index}: ${plainEvent(event)}`;
      const words = `“${event.evidence[0]?.quote.replaceAll(/\s+/gu, ' ').slice(0, 100) ?? ''}”`;
      found.set(line, [...(found.get(line) ?? []), words]);
    }
  return found;
}

function report(then: Told, now: Told): void {
  const gained = more(now, then);
  const lost = more(then, now);
  for (const line of [...lost.map((text) => `- ${text}`), ...gained.map((text) => `+ ${text}`)].sort(byPage)) console.log(line);
  const total = (events: Told): number => [...events.values()].reduce((sum, { length }) => sum + length, 0);
  const pages = openPages().length;
  console.log(
    `${gained.length} gained, ${lost.length} lost since ${git('rev-parse', '--short', revision)}: ${total(then)} → ${total(now)} events on ${pages} pages`,
  );
}

const more = (these: Told, those: Told): string[] =>
  [...these].flatMap(([line, words]) => words.slice(those.get(line)?.length ?? 0).map((quote) => `${line} ${quote}`));

/** By page and article, what was lost before what was gained. */
const byPage = (a: string, b: string): number => {
  const [x, y] = [a.slice(2).split(':')[0] ?? '', b.slice(2).split(':')[0] ?? ''];
  return x < y ? -1 : x > y ? 1 : a < b ? 1 : -1;
};

if (!isRevision()) {
  console.error(`expected a revision of this repository but found “${revision}”`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'chancery-drift-'));
const checkout = join(scratch, 'then');
try {
  git('worktree', 'add', '--detach', '--quiet', checkout, revision);
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  const [then, now] = [join(scratch, 'then.jsonl'), join(scratch, 'now.jsonl')];
  await Promise.all([codeInto(then, checkout, openPages()), codeInto(now, ROOT, openPages())]);
  report(eventsIn(await linesIn(then)), eventsIn(await linesIn(now)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  git('worktree', 'prune');
}
