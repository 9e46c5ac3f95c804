/** Our sample pages, what expected.txt says they hold, and what the coder makes of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPages } from '../../src/load/pages.ts';
import type { Coded } from '../../src/model/coded.ts';
import type { CodedEvent } from '../../src/model/event.ts';
import { codePage } from '../../src/operations/code.ts';
import { library } from '../../src/operations/library.ts';
import { codedLine } from '../../src/write/contract.ts';
import { type Case, parseCases } from '../corpus/cases.ts';
import { judge, type Verdict } from '../corpus/verdict.ts';

const FOLDER = fileURLToPath(new URL('../../examples/pages/', import.meta.url));

/** An article that expected.txt tells of; its title is the case's text. */
export interface Example {
  readonly name: string;
  readonly expected: Case;
  /** What was coded under that title; null where no article has it. */
  readonly coded: Coded | null;
  readonly record: ReturnType<typeof codedLine> | null;
  readonly verdict: Verdict;
}

export const expectedPages = (): Case[] => parseCases(readFileSync(new URL('../../examples/expected.txt', import.meta.url), 'utf8'));

export async function examples(): Promise<Example[]> {
  const articles = new Map<string, [Coded, ReturnType<typeof codedLine>][]>();
  const known = library();
  const cases = expectedPages();
  const paths = [...new Set(cases.map(({ title }) => title))];
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  for await (const { uri, page } of loadPages({ paths, jsonl: false, retrieved: null }, { folder: FOLDER, input: nothing() })) {
    const found: [Coded, ReturnType<typeof codedLine>][] = [];
    if (page)
      for (const outcome of codePage(page, known, (coded) => [coded, codedLine(page, coded)] as [Coded, ReturnType<typeof codedLine>]))
        if (outcome.kind === 'value') found.push(outcome.value);
    articles.set(uri, found);
  }
  return cases.map((expected) => exampleOf(expected, articles.get(expected.title) ?? []));
}

function exampleOf(expected: Case, articles: readonly [Coded, ReturnType<typeof codedLine>][]): Example {
  const wanted = expected.lines[0] ?? '';
  const [coded = null, record = null] = articles.find(([{ article }]) => article.title.normalize('NFC') === wanted) ?? [];
  const events: readonly CodedEvent[] = coded?.events ?? [];
  return { name: `${expected.title}: ${wanted}`, expected, coded, record, verdict: judge(expected.expected, events) };
}
