/** `chancery facets`: how the records that a filter finds fall out by actor, recipient, type, status, outlet and year. */
import { z } from 'zod';
import type { FacetCounts } from '../store/store.ts';
import { filterFields, filterOf } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import type { Operation } from './operation.ts';
import { facetsSchema } from './record-contract.ts';

const input = z.object({ ...filterFields, ...storeFields });

export const facetsOperation: Operation<typeof input, FacetCounts> = {
  name: 'facets',
  summary: 'Count the records that a filter finds by actor, recipient, type, status, outlet and year',
  input,
  output: facetsSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      yield { kind: 'value', value: await store.facets(filterOf(asked)) };
    });
  },
  text: { render: rendered },
};

/** Values shown of each. */
const SHOWN = 12;

function rendered({ total, ...facets }: FacetCounts): string {
  const lines = Object.entries(facets).map(([facet, values]) => {
    const shown = (facet === 'years' ? values.slice(-SHOWN) : values.slice(0, SHOWN)).map(({ value, count }) => `${value} ${count}`);
    return `${facet.padEnd(10)}  ${shown.join(', ') || 'none'}`;
  });
  return [`records     ${total}`, ...lines].join('\n');
}
