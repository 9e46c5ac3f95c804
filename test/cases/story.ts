/**
 * A whole story as plain text: several short pages, and what the record and the relation make of them. In `cases/*.txt`, apart by `====`:
 *
 *     title
 *     @ a 2023-04-08 outlet.example vi Reuters      name, day of publication or -, domain or -, language, what it credits
 *     text of the page, the first line its headline
 *     @ b …
 *     --
 *     SANCTION:expel AZE > IRN 2023-04-06 expelled=4 | a b | differs counts.expelled | origins 1 | basis corpus | links accuses:ASSAULT
 *     none REJECT USA > RUS                            no such record
 *     relation AZE IRN SANCTION COOPERATE              its dated records hold these, in this order
 *
 * Further checks: `outlets`, `moves`. Deliberately absent: running them.
 */
import { type Expectation, parseExpectation } from '../corpus/expectation.ts';

export interface StoryPage {
  readonly name: string;
  readonly date: string | null;
  readonly domain: string | null;
  readonly language: string;
  readonly credits: readonly string[];
  readonly lines: readonly string[];
}

export interface ExpectedRecord {
  readonly line: string;
  readonly record: Expectation;
  /** Names of the pages that tell it, sorted. */
  readonly pages: readonly string[];
  /** Further checks by name: `differs`, `origins`, `basis`, `moves`, `links`. */
  readonly checks: ReadonlyMap<string, readonly string[]>;
}

export interface Story {
  readonly title: string;
  readonly pages: readonly StoryPage[];
  readonly records: readonly ExpectedRecord[];
  readonly none: readonly Expectation[];
  /** Two states, and types in the order of time. */
  readonly relations: readonly (readonly string[])[];
}

const PAGE = /^@ (\S+) (\d{4}-\d{2}-\d{2}|-) (\S+) ([a-z]{2})(?: (.+))?$/u;

export function parseStories(source: string): Story[] {
  return source
    .split(/^====+[ \t]*$/mu)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseStory);
}

function parseStory(source: string): Story {
  const [title = '', ...rest] = source.split('\n').map((line) => line.trimEnd());
  const cut = rest.indexOf('--');
  if (cut < 0) throw new Error(`expected a line “--” in “${title}” but found none`);
  const pages: (StoryPage & { readonly lines: string[] })[] = [];
  for (const line of rest.slice(0, cut).filter(Boolean)) {
    const found = PAGE.exec(line);
    if (found) {
      const [, name = '', date = '-', domain = '-', language = '', credits] = found;
      pages.push({ name, date: known(date), domain: known(domain), language, credits: credits?.split(', ') ?? [], lines: [] });
    } else if (line.startsWith('@ ') || pages.length === 0)
      throw new Error(`expected “@ NAME DAY DOMAIN LANGUAGE [CREDITS]” in “${title}” but found “${line}”`);
    else pages.at(-1)?.lines.push(line);
  }
  const answers = rest.slice(cut + 1).filter(Boolean);
  const after = (word: string): string[] =>
    answers.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return {
    title,
    pages,
    records: answers.filter((line) => !/^(none|relation) /u.test(line)).map(parseRecord),
    none: after('none').map(parseExpectation),
    relations: after('relation').map((line) => line.split(' ')),
  };
}

const known = (word: string): string | null => (word === '-' ? null : word);

function parseRecord(line: string): ExpectedRecord {
  const [record = '', pages = '', ...checks] = line.split(' | ');
  if (pages === '') throw new Error(`expected “EVENT | PAGES | …” but found “${line}”`);
  return {
    line,
    record: parseExpectation(record),
    pages: pages.split(' ').sort(),
    checks: new Map(checks.map((check) => [check.split(' ')[0] ?? '', check.split(' ').slice(1)])),
  };
}
