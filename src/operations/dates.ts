/** `chancery dates`: the dates in a text, and how each was worked out. */
import { z } from 'zod';
import { packs } from '../../languages/index.ts';
import { type DateRead, readDates } from '../code/dates/dates.ts';
import { plainSpan } from '../write/plain.ts';
import { day } from './asking.ts';
import { when } from './contract.ts';
import type { Operation } from './operation.ts';

const languages = packs.map(({ code }) => code);

const input = z.object({
  text: z.string().describe('words in which to look for dates').meta({ positional: 'TEXT', long: true }),
  on: day
    .optional()
    .describe('the day on which the text was published; without it, what is told from that day on has no date')
    .meta({ value: 'DATE' }),
  language: z
    .string()
    .refine((code) => languages.includes(code), {
      error: ({ input: found }) => `expected a language that has a pack (${languages.join(', ')}) but found “${String(found)}”`,
    })
    .optional()
    .describe(`read it as this language (${languages.join(', ')}); by default the one that makes most of it`)
    .meta({ value: 'CODE', enum: languages }),
});

const output = z.object({ text: z.string(), start: z.int(), end: z.int(), date: when.nullable() });
type Found = z.output<typeof output>;

export const datesOperation: Operation<typeof input, Found> = {
  name: 'dates',
  summary: 'Find the dates in a text and say how each was worked out',
  input,
  output,
  async *run({ text, on, language }, _world) {
    const readings = packs
      .filter(({ code }) => language === undefined || code === language)
      .map(({ dates }) => readDates(text, dates, on ?? null))
      .sort((a, b) => covered(b) - covered(a));
    for (const { text: words, start, end, when: date } of readings[0] ?? [])
      yield { kind: 'value', value: { text: words, start, end, date: date && { ...date, reasons: [...date.reasons] } } };
  },
  text: {
    render: ({ text, date }) =>
      `“${text}”  ${plainSpan(date)}${date ? `  ${date.precision}, ${date.basis}: ${date.reasons.join('; ')}` : ''}`,
  },
};

/** How much of the text a language's dates account for. */
const covered = (found: readonly DateRead[]): number => found.reduce((sum, { start, end }) => sum + end - start, 0);
