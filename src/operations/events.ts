/** `chancery events`: the records that a filter finds, one line each. */
import { z } from 'zod';
import { RECORD_ORDERS, type RecordRow } from '../store/store.ts';
import { filterFields, filterOf, listFields } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import { eventLine } from './lines.ts';
import type { Operation } from './operation.ts';
import { recordRowSchema } from './record-contract.ts';

const input = z.object({
  ...filterFields,
  sort: z
    .enum(RECORD_ORDERS)
    .default('newest')
    .describe('newest or oldest by date, latest-told by when a page first told it, most-told by its origins')
    .meta({ value: 'ORDER' }),
  ...listFields,
  ...storeFields,
});

export const eventsOperation: Operation<typeof input, RecordRow> = {
  name: 'events',
  summary: 'Find records by who did what to whom, when, where, who tells it, and in which words',
  input,
  output: recordRowSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const { values, total, next } = await store.records(filterOf(asked), {
        order: asked.sort,
        limit: asked.limit,
        after: asked.after ?? null,
      });
      for (const value of values) yield { kind: 'value', value };
      yield { kind: 'page', total, next };
    });
  },
  text: { render: eventLine },
};
