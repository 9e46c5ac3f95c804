/** `chancery review`: what a person should look at: records that may be one, and records that stand on little. */
import { z } from 'zod';
import { listFields } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import { eventLine } from './lines.ts';
import type { Operation } from './operation.ts';
import { reviewSchema } from './record-contract.ts';
import { type DoubtValue, doubtOf } from './short.ts';

/** Two records each: fewer than of other lists fill a screen. */
const limit = listFields.limit.default(50).describe('how many at most').meta({ value: 'NUMBER' });
const input = z.object({ ...listFields, limit, ...storeFields });

type Review = { readonly kind: 'doubt' } & DoubtValue;

export const reviewOperation: Operation<typeof input, Review> = {
  name: 'review',
  summary: 'List records that may be one occurrence, the likeliest first, for chancery judge to decide',
  input,
  output: reviewSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const { values, total, next } = await store.doubts(asked.limit, asked.after ?? null);
      for (const doubt of values) yield { kind: 'value', value: { kind: 'doubt', ...doubtOf(doubt) } };
      yield { kind: 'page', total, next };
    });
  },
  text: { render: rendered },
};

function rendered({ records: [a, b], likeness, reasons }: Review): string {
  return [
    `may be one (${likeness}): ${reasons.join('; ')}`,
    eventLine(a),
    eventLine(b),
    `            chancery judge same|not-same|unsure ${a.id} ${b.id} --by NAME`,
    '',
  ].join('\n');
}
