/** Every corpus file of the language packs, its cases, and what the coder makes of them. */
import { readFileSync } from 'node:fs';
import { code } from '../../src/code/code.ts';
import { library } from '../../src/operations/library.ts';
import { tracked } from '../tracked.ts';
import { pageOfCase } from './article.ts';
import { type Case, parseCases } from './cases.ts';
import { judge, type Verdict } from './verdict.ts';

export interface CorpusFile {
  readonly path: string;
  readonly language: string;
  readonly cases: readonly Case[];
}

const CORPUS = /^languages\/([a-z-]+)\/corpus\/(?!dates\.txt$)[^/]+\.txt$/u;

export function corpusFiles(): CorpusFile[] {
  return tracked().flatMap((path) => {
    const language = CORPUS.exec(path)?.[1];
    if (language === undefined) return [];
    try {
      return { path, language, cases: parseCases(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) };
    } catch (problem) {
      throw new Error(`${path}: ${(problem as Error).message}`);
    }
  });
}

export async function verdictOn(one: Case, language: string): Promise<Verdict> {
  const { page, reading } = pageOfCase(one, language);
  const { value } = code(reading, page, library().coder);
  return judge(
    one.expected,
    value.flatMap(({ events }) => events),
  );
}
