/** `chancery judge`: what a person decides about one event or two; kept for ever, and undone by `withdrawn`. */
import { z } from 'zod';
import { type Judgement, VERDICTS } from '../model/record.ts';
import { day } from './asking.ts';
import { counts, eventSchema, participant, place, when } from './contract.ts';
import { overStore, storeFields } from './keeping.ts';
import { mergeKnowledge } from './library.ts';
import type { Operation } from './operation.ts';
import { judgementSchema } from './record-contract.ts';

const PAIRS = ['same', 'not-same', 'unsure'];
const SINGLES = ['right', 'wrong', 'corrected'];

/** A text that is kept with every judgement and handed out with every list of them. */
const short = (most: number) => z.string().min(1).max(most);

const side = participant.extend({
  text: short(300),
  org: short(100).nullable().default(null),
  sector: participant.shape.sector.default(null),
  name: short(300).nullable().default(null),
  office: short(300).nullable().default(null),
});
const date = when
  .extend({
    start: day,
    end: day,
    precision: when.shape.precision.default('day'),
    basis: when.shape.basis.default('explicit'),
    reasons: z.array(short(1000)).max(20).default([]),
  })
  .refine(({ start, end }) => start <= end, { error: 'expected a date that ends when or after it starts but found another' });

/** The fields that a correction may have: what is kept here goes into the record, so it has the record's shape. */
const correction = z
  .strictObject({
    type: eventSchema.shape.type,
    mode: short(40).nullable(),
    contexts: z.array(short(40)).max(40),
    cameo: short(4).nullable(),
    score: eventSchema.shape.score,
    actors: z.array(side).max(40),
    recipients: z.array(side).max(40),
    date: date.nullable(),
    place: place.extend({ text: short(300) }).nullable(),
    status: eventSchema.shape.status,
    counts: z.record(short(40), counts.valueType),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, { error: 'expected a field to correct but found none' });

const input = z
  .object({
    verdict: z
      .enum(VERDICTS)
      .describe('same, not-same or unsure of two; right, wrong or corrected of one; withdrawn of either')
      .meta({ positional: 'VERDICT' }),
    about: z
      .array(short(100))
      .min(1)
      .max(2)
      .describe('ids of events; the id of a record stands for its first telling')
      .meta({ positional: 'ID' }),
    by: short(200).describe('who judges').meta({ value: 'NAME' }),
    note: short(4000).optional().describe('why').meta({ value: 'TEXT' }),
    correction: correction
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
