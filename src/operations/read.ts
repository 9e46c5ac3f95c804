/** `chancery read`: pages as Chancery sees them, their text and the role of every block. */
import { z } from 'zod';
import { read } from '../read/read.ts';
import { readingLine } from '../write/contract.ts';
import { asksForPages, overPages, pageFields, pagesOnInput } from './asking.ts';
import { pageSchema } from './contract.ts';
import { library } from './library.ts';
import type { Operation } from './operation.ts';

const input = z.object(pageFields).refine(...asksForPages);

export const readOperation: Operation<typeof input, z.output<typeof pageSchema>> = {
  name: 'read',
  summary: 'Find the articles on pages and the role of every block of their text',
  input,
  output: pageSchema,
  pages: pagesOnInput,
  async *run(asked, world) {
    const { reader } = library();
    yield* overPages(asked, world, function* (page) {
      const { value: reading, issues } = read(page, reader);
      const failed = reading.blocks.length === 0;
      for (const issue of issues) yield { kind: 'issue', about: page.uri, issue, failed };
      if (!failed) yield { kind: 'value', value: readingLine(page, reading) };
    });
  },
};
