/** `chancery relations`: every dyad in short, with its latest turn. */
import { z } from 'zod';
import type { DyadRow } from '../store/store.ts';
import { stateCode } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import type { Operation } from './operation.ts';
import { dyadRowSchema } from './record-contract.ts';

const input = z.object({
  state: stateCode.optional().describe('only relations of this state').meta({ value: 'CODE' }),
  least: z.int().min(0).default(1).describe('only relations with at least so many records').meta({ value: 'NUMBER' }),
  ...storeFields,
});

export const relationsOperation: Operation<typeof input, DyadRow> = {
  name: 'relations',
  summary: 'List all relations with their records, their level in their last year, and their latest turn',
  input,
  output: dyadRowSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const rows = (await store.relations()).filter(
        ({ dyad, records }) => records >= asked.least && (asked.state === undefined || dyad.includes(asked.state)),
      );
      for (const value of rows) yield { kind: 'value', value };
      yield { kind: 'page', total: rows.length, next: null };
    });
  },
  text: { render: rendered },
};

function rendered({ dyad, records, last, lastYear, turn, conditions }: DyadRow): string {
  const level = lastYear.mean === null ? '' : `${lastYear.mean > 0 ? '+' : ''}${lastYear.mean.toFixed(1)}`;
  const turned = turn ? `${turn.direction} since ${turn.at.slice(0, 7)}` : '';
  const [state] = conditions;
  return `${dyad.join('–')}  ${String(records).padStart(5)} records  ${(last ?? 'undated').padEnd(10)}  ${level.padStart(5)}  ${turned.padEnd(20)}  ${state?.condition ?? ''}`.trimEnd();
}
