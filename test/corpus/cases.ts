/**
 * Corpus files: cases apart by a line `====`, each a title (`~` before it marks a known miss), a reference (`@ 2024-05-02 vnexpress.net`,
 * `-` for what is not known), text, a line `--`, and the expected events or `none`.
 * Deliberately absent: running them, and reading files.
 */
import { type Expectation, parseExpectation } from './expectation.ts';

export interface Case {
  readonly title: string;
  readonly knownMiss: boolean;
  /** ISO 8601 day, or null. */
  readonly date: string | null;
  readonly domain: string | null;
  readonly lines: readonly string[];
  readonly expected: readonly Expectation[];
}

const REFERENCE = /^@ (\d{4}-\d{2}-\d{2}|-)(?: (\S+))?$/u;

/** The cases of one file; throws with the case's title where one is not well formed. */
export function parseCases(source: string): Case[] {
  return source
    .split(/^====+[ \t]*$/mu)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseCase);
}

function parseCase(source: string): Case {
  const [title = '', reference = '', ...rest] = source.split('\n').map((line) => line.trimEnd());
  const found = REFERENCE.exec(reference);
  if (!found) throw new Error(`expected a line like “@ 2024-05-02 vnexpress.net” below “${title}” but found “${reference}”`);
  const cut = rest.indexOf('--');
  const lines = rest.slice(0, cut).filter(Boolean);
  const answers = rest.slice(cut + 1).filter(Boolean);
  if (cut < 0 || lines.length === 0 || answers.length === 0)
    throw new Error(`expected text, a line “--” and events or “none” in “${title}”`);
  return {
    title: title.replace(/^~\s*/u, ''),
    knownMiss: title.startsWith('~'),
    date: known(found[1]),
    domain: known(found[2]),
    lines,
    expected: answers[0] === 'none' ? [] : answers.map(parseExpectation),
  };
}

const known = (word: string | undefined): string | null => (word === undefined || word === '-' ? null : word);
