/**
 * `npm run corpus`: says which cases fail and which known misses pass. With `--mark` it writes that into the corpus files:
 * `~` before what fails, none before what passes. Read the difference before you commit it: a mark hides a loss as well as a gap.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { corpusFiles, verdictOn } from './corpus.ts';
import { agrees } from './verdict.ts';

const mark = process.argv.includes('--mark');
let changed = 0;

for (const { path, language, cases } of corpusFiles()) {
  const file = new URL(`../../${path}`, import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const one of cases) {
    const miss = !agrees(await verdictOn(one, language));
    if (miss === one.knownMiss) continue;
    changed++;
    console.log(`${path}: ${one.title}: ${miss ? 'is missed' : 'passes'}`);
    text = withTitle(text, one.title, miss);
  }
  if (mark) writeFileSync(file, text);
}
console.log(`${changed} ${changed === 1 ? 'case' : 'cases'} ${mark ? 'marked' : 'to mark'}`);

/** The title line, and no other line, with or without its mark. */
function withTitle(text: string, title: string, miss: boolean): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => line.replace(/^~\s*/u, '').trim() === title && lines[index + 1]?.startsWith('@ '));
  if (at >= 0) lines[at] = miss ? `~ ${title}` : title;
  return lines.join('\n');
}
