/** `chancery dates`: the dates in a text, or in every line of JSON Lines, and how each was worked out. */
import { z } from 'zod';
import { packs } from '../../languages/index.ts';
import { type DateRead, readDates } from '../code/dates/dates.ts';
import { jsonLinesOf, type Shape } from '../load/json-lines.ts';
import { plainSpan } from '../write/plain.ts';
import { day } from './asking.ts';
import { when } from './contract.ts';
import type { Operation, Outcome, World } from './operation.ts';

const languages = packs.map(({ code }) => code);

const input = z
  .object({
    text: z
      .array(z.string())
      .default([])
      .describe('words in which to look for dates; with --jsonl, files of such lines (standard input without one)')
      .meta({ positional: 'TEXT', long: true }),
    on: day
      .optional()
      .describe('the day on which the text was published; without it, what is told from that day on has no date')
      .meta({ value: 'DATE' }),
    jsonl: z
      .boolean()
      .default(false)
      .describe('read one text per line, {"text", "on"}, and write one line for each, with all its dates')
      .meta({ local: true }),
    language: z
      .string()
      .refine((code) => languages.includes(code), {
        error: ({ input: found }) => `expected a language that has a pack (${languages.join(', ')}) but found “${String(found)}”`,
      })
      .optional()
      .describe(`read it as this language (${languages.join(', ')}); by default the one that makes most of it`)
      .meta({ value: 'CODE', enum: languages }),
  })
  .refine(({ text, jsonl }) => jsonl || text.length > 0, { error: 'expected TEXT but found nothing' });
type Asked = z.output<typeof input>;

const found = z.object({ text: z.string(), start: z.int(), end: z.int(), date: when.nullable() });
const line = z.object({
  line: z.int().describe('the number of the line, from 1'),
  text: z.string(),
  on: z.string().nullable(),
  dates: z.array(found),
});
const output = z.union([found, line]);
type Found = z.output<typeof found>;

export const datesOperation: Operation<typeof input, z.output<typeof output>> = {
  name: 'dates',
  summary: 'Find the dates in a text and say how each was worked out',
  input,
  output,
  async *run(asked, world) {
    if (asked.jsonl) yield* overLines(asked, world);
    else for (const value of datesIn(asked.text.join(' '), asked.on ?? null, asked)) yield { kind: 'value', value };
  },
  text: {
    render: (value) => ('dates' in value ? JSON.stringify(value) : rendered(value)),
  },
};

const rendered = ({ text, date }: Found): string =>
  `“${text}”  ${plainSpan(date)}${date ? `  ${date.precision}, ${date.basis}: ${date.reasons.join('; ')}` : ''}`;

const LINES: Shape<{ readonly text: string; readonly on?: string | null | undefined }> = {
  schema: z.object({ text: z.string(), on: day.nullish() }),
  file: 'lines of JSON',
  object: 'text and on',
  code: 'line-not-text',
};

/** A line's own day comes before that of the flag. */
async function* overLines(asked: Asked, world: World): AsyncGenerator<Outcome<z.output<typeof line>>> {
  for (const path of asked.text.length > 0 ? asked.text : ['-'])
    for await (const { place, number, value, issue } of jsonLinesOf(path, LINES, world)) {
      if (issue) yield { kind: 'issue', about: place, issue, failed: true };
      if (!value) continue;
      const on = value.on ?? asked.on ?? null;
      yield { kind: 'value', value: { line: number, text: value.text, on, dates: datesIn(value.text, on, asked) } };
    }
}

function datesIn(text: string, on: string | null, { language }: Asked): Found[] {
  const readings = packs
    .filter(({ code }) => language === undefined || code === language)
    .map(({ dates }) => readDates(text, dates, on))
    .sort((a, b) => covered(b) - covered(a));
  return (readings[0] ?? []).map(({ text: words, start, end, when: date }) => ({
    text: words,
    start,
    end,
    date: date && { ...date, reasons: [...date.reasons] },
  }));
}

/** How much of the text a language's dates account for. */
const covered = (read: readonly DateRead[]): number => read.reduce((sum, { start, end }) => sum + end - start, 0);
