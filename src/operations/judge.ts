/** `chancery judge`: what a person decides about one event or two; kept for ever, and undone by `withdrawn`. */
import { z } from 'zod';
import { type Judgement, VERDICTS } from '../model/record.ts';
import { overStore, storeFields } from './keeping.ts';
import { mergeKnowledge } from './library.ts';
import type { Operation } from './operation.ts';
import { judgementSchema } from './record-contract.ts';

const PAIRS = ['same', 'not-same', 'unsure'];
const SINGLES = ['right', 'wrong', 'corrected'];

const input = z
  .object({
    verdict: z
      .enum(VERDICTS)
      .describe('same, not-same or unsure of two; right, wrong or corrected of one; withdrawn of either')
      .meta({ positional: 'VERDICT' }),
    about: z
      .array(z.string())
      .min(1)
      .max(2)
      .describe('ids of events; the id of a record stands for its first telling')
      .meta({ positional: 'ID' }),
    by: z.string().min(1).describe('who judges').meta({ value: 'NAME' }),
    note: z.string().optional().describe('why').meta({ value: 'TEXT' }),
    correction: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('for corrected: the fields as they should be, as in the contract: {"type": "SANCTION"}')
      .meta({ value: 'JSON' }),
    ...storeFields,
  })
  .refine(({ verdict, about }) => about.length === 2 || !PAIRS.includes(verdict), {
    error: 'expected two ids for this verdict but found one',
  })
  .refine(({ verdict, about }) => about.length === 1 || !SINGLES.includes(verdict), {
    error: 'expected one id for this verdict but found two',
  })
  .refine(({ verdict, correction }) => (verdict === 'corrected') === (correction !== undefined), {
    error: 'expected --correction with corrected, and with no other verdict',
  });

export const judgeOperation: Operation<typeof input, Judgement> = {
  name: 'judge',
  summary: 'Judge whether two events are the same, or one is right, wrong or to be corrected',
  input,
  output: judgementSchema,
  writes: true,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const known = await store.events(asked.about);
      const unknown = asked.about.find((id) => !known.has(id));
      if (unknown !== undefined) {
        yield {
          kind: 'issue',
          about: unknown,
          issue: { code: 'record-unknown', message: 'expected the id of an event or a record but found none by it' },
          failed: true,
        };
        return;
      }
      const { verdict, correction = null, by, note = null } = asked;
      const about = asked.about.map((id) => known.get(id) as string);
      const judgement: Judgement = { about, verdict, correction, by, at: new Date().toISOString(), note };
      await store.judge(judgement);
      const { issues } = await store.merge(mergeKnowledge());
      for (const issue of issues) yield { kind: 'issue', about: 'the record', issue, failed: false };
      yield { kind: 'value', value: judgement };
    });
  },
  text: { render: (judgement) => judgementLine(judgement) },
};

export const judgementLine = ({ verdict, about, by, at, note }: Judgement): string =>
  `${at}  ${verdict.padEnd(9)}  ${about.join(' ')}  by ${by}${note === null ? '' : `: ${note}`}`;
