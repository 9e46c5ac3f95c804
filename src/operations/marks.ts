/** `chancery marks`: the records that a filter finds, of each what a chart draws: answered without opening what tells them. */
import { z } from 'zod';
import type { RecordMark } from '../store/store.ts';
import { filterFields, filterOf, listingOf, recordListFields } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import { kindLine } from './lines.ts';
import type { Operation } from './operation.ts';
import { recordMarkSchema } from './record-contract.ts';

const input = z.object({ ...filterFields, ...recordListFields, ...storeFields });

export const marksOperation: Operation<typeof input, RecordMark> = {
  name: 'marks',
  summary: 'Find records as events does, and tell of each only when, who, what, its status and its number of origins: what a chart draws',
  input,
  output: recordMarkSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const { values, total, next } = await store.marks(filterOf(asked), listingOf(asked));
      for (const value of values) yield { kind: 'value', value };
      yield { kind: 'page', total, next };
    });
  },
  text: { render: markLine },
};

function markLine({ id, type, status, date, actors, recipients, origins }: RecordMark): string {
  const when = date === null ? 'undated' : date.start === date.end ? date.start : `${date.start}…${date.end}`;
  const sides = [actors, ...(recipients.length === 0 ? [] : [recipients])].map((codes) => codes.join(', ') || '?').join(' → ');
  return `${when.padEnd(21)}  ${kindLine({ type, mode: null, status }).padEnd(22)}  ${sides} · ${origins} · ${id}`;
}
