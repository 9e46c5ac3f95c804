/** `chancery events`: the records that a filter finds, one line each. */
import { z } from 'zod';
import type { RecordRow } from '../store/store.ts';
import { filterFields, filterOf, listingOf, recordListFields } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import { eventLine } from './lines.ts';
import type { Operation } from './operation.ts';
import { recordRowSchema } from './record-contract.ts';

const input = z.object({ ...filterFields, ...recordListFields, ...storeFields });

export const eventsOperation: Operation<typeof input, RecordRow> = {
  name: 'events',
  summary: 'Find records by who did what to whom, when, where, who tells it, and in which words',
  input,
  output: recordRowSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const { values, total, next } = await store.records(filterOf(asked), listingOf(asked));
      for (const value of values) yield { kind: 'value', value };
      yield { kind: 'page', total, next };
    });
  },
  text: { render: eventLine },
};
