/** `chancery sources`: the outlets whose pages are kept. */
import { z } from 'zod';
import type { OutletRow } from '../store/store.ts';
import { overStore, storeFields } from './keeping.ts';
import type { Operation } from './operation.ts';
import { outletRowSchema } from './record-contract.ts';

const input = z.object({ ...storeFields });

export const sourcesOperation: Operation<typeof input, OutletRow> = {
  name: 'sources',
  summary: 'List the outlets with their pages, articles and records, and the days they span',
  input,
  output: outletRowSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      for (const value of await store.outlets()) yield { kind: 'value', value };
    });
  },
  text: {
    render: ({ outlet, pages, articles, records, first, last }) =>
      `${outlet.padEnd(28)}  ${pages} pages, ${articles} articles, ${records} records  ${first ?? ''}${last === null ? '' : ` to ${last}`}`,
  },
};
