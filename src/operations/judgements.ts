/** `chancery judgements`: everything that people judged, oldest first: the ground for a gold sample of one's own. */
import { z } from 'zod';
import type { Judgement } from '../model/record.ts';
import { judgementLine } from './judge.ts';
import { overStore, storeFields } from './keeping.ts';
import type { Operation } from './operation.ts';
import { judgementSchema } from './record-contract.ts';

const input = z.object({ ...storeFields });

export const judgementsOperation: Operation<typeof input, Judgement> = {
  name: 'judgements',
  summary: 'List every judgement, oldest first',
  input,
  output: judgementSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      for (const value of await store.judgements()) yield { kind: 'value', value };
    });
  },
  text: { render: judgementLine },
};
