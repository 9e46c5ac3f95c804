/** `chancery code`: the events, claims and conditions of every article, one line an article. */
import { z } from 'zod';
import { code, type Wanted } from '../code/code.ts';
import type { Coded } from '../model/coded.ts';
import type { Page } from '../model/page.ts';
import { read } from '../read/read.ts';
import { codedLine } from '../write/contract.ts';
import { asksForPages, overPages, pageFields, pagesOnInput } from './asking.ts';
import { codedSchema } from './contract.ts';
import { type Library, library } from './library.ts';
import type { Operation, Outcome } from './operation.ts';

const input = z.object(pageFields).refine(...asksForPages);

export const codeOperation: Operation<typeof input, z.output<typeof codedSchema>> = {
  name: 'code',
  summary: 'Code what states did to one another: events, dates, claims and conditions, one line for each article',
  input,
  output: codedSchema,
  pages: pagesOnInput,
  async *run(asked, world) {
    const known = library();
    yield* overPages(asked, world, (page) => codePage(page, known, (coded) => codedLine(page, coded)));
  },
};

/** A page through the stages read and code; `each` makes the value for one coded article. A page without an article has failed. */
export function* codePage<Value>(page: Page, known: Library, each: (coded: Coded) => Value, wanted?: Wanted): Generator<Outcome<Value>> {
  const reading = read(page, known.reader);
  const coded = code(reading.value, page, known.coder, wanted);
  const failed = coded.value.length === 0;
  for (const issue of [...reading.issues, ...coded.issues]) yield { kind: 'issue', about: page.uri, issue, failed };
  for (const article of coded.value) yield { kind: 'value', value: each(article) };
}
