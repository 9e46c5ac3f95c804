/** `chancery relation`: the course of one dyad. */
import { z } from 'zod';
import type { Relation } from '../model/relation.ts';
import { day } from './asking.ts';
import { dyadOf, stateCode } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import { scheme } from './library.ts';
import type { Operation } from './operation.ts';
import { relationSchema } from './record-contract.ts';
import { timeline } from './timeline.ts';

const input = z.object({
  a: stateCode.describe('ISO 3166-1 alpha-3 code of one state').meta({ positional: 'STATE' }),
  b: stateCode.describe('and of the other').meta({ positional: 'STATE' }),
  from: day.optional().describe('periods, turns and conditions from this day on').meta({ value: 'DATE' }),
  to: day.optional().describe('and up to this day').meta({ value: 'DATE' }),
  ...storeFields,
});

export const relationOperation: Operation<typeof input, Relation> = {
  name: 'relation',
  summary: 'Show the course of the relation of two states: its level over time, its turns, its lasting states, and silence apart from calm',
  input,
  output: relationSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const relation = await store.relation(dyadOf(asked.a, asked.b), scheme());
      yield { kind: 'value', value: within(relation, asked.from ?? '', asked.to ?? '~') };
    });
  },
  text: { render: timeline },
};

/** What of a relation meets the days asked for; turns and levels are still those of the whole. */
function within(relation: Relation, from: string, to: string): Relation {
  const meets = ({ start, end }: { readonly start: string; readonly end: string }): boolean => start <= to && end >= from;
  const { month, quarter, year } = relation.series;
  return {
    ...relation,
    series: { month: month.filter(meets), quarter: quarter.filter(meets), year: year.filter(meets) },
    bands: relation.bands.filter(({ start, end }) => meets({ start: start ?? '', end: end ?? '~' })),
    turns: relation.turns.filter(({ at }) => at >= from && at <= to),
  };
}
