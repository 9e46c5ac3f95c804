/** `list_sources`: the outlets whose pages were read. */
import type { z } from 'zod';
import type { outletRowSchema } from '../../../operations/record-contract.ts';
import type { Tool } from '../tool.ts';

type OutletRow = z.output<typeof outletRowSchema>;

export const listSources: Tool = {
  name: 'list_sources',
  operation: 'sources',
  title: 'List sources',
  description:
    'The outlets that the record stands on: how many pages and articles of each were read, how many records they tell of, and from which ' +
    'days. What these outlets did not tell in those days is not in the record.',
  fields: [],
  ceiling: 200,
  usual: 50,
  brief: (row: OutletRow) => row,
  line: ({ outlet, domain, pages, articles, records, first, last }: OutletRow) =>
    `${outlet}${domain ? ` (${domain})` : ''}: ${pages} pages, ${articles} articles, ${records} records, ${first ?? '?'} … ${last ?? '?'}`,
};
