/** `chancery export`: the record, or what a filter finds of it, in the form of another project or tool. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { version } from '../load/home.ts';
import type { Exported } from '../model/exported.ts';
import { type Codebook, type Format, formats } from '../write/formats/index.ts';
import { filterFields, filterOf } from './filters.ts';
import { overStore, storeFields } from './keeping.ts';
import { library } from './library.ts';
import type { Operation, Outcome } from './operation.ts';
import { writeWhole } from './whole-file.ts';

const names = formats.map(({ name }) => name) as [string, ...string[]];

const input = z.object({
  format: z
    .enum(names)
    .describe(`the form: ${formats.map(({ name, summary }) => `${name} (${summary})`).join('; ')}`)
    .meta({ positional: 'FORMAT' }),
  out: z
    .string()
    .optional()
    .describe('write it to this file, whole or not at all; by default to standard output')
    .meta({ value: 'FILE', local: true }),
  ...filterFields,
  ...storeFields,
});

const output = z.object({ format: z.enum(names), path: z.string(), records: z.int(), bytes: z.int() });
type Written = z.output<typeof output>;

export const exportOperation: Operation<typeof input, Written> = {
  name: 'export',
  summary: 'Write the record in the form of another project: GDELT, ICEWS, POLECAT, PLOVER, CSV, Parquet, a network, a panel',
  input,
  output,
  file: ({ format }) => {
    const { ending, media } = formatNamed(format);
    return { name: `record.${ending}`, media };
  },
  async *run({ format, out, store: address, ...filter }, world) {
    const {
      coding: { knowledge, scheme },
      cameo,
    } = library().content;
    const codebook: Codebook = { knowledge, scheme, cameo, version: version() };
    yield* overStore({ store: address }, world, async function* (store): AsyncGenerator<Outcome<Written>> {
      let records = 0;
      const counted = async function* (): AsyncGenerator<Exported> {
        for await (const exported of store.exported(filterOf(filter))) {
          records++;
          yield exported;
        }
      };
      const pieces = formatNamed(format).write(counted(), codebook);
      if (out === undefined) {
        for await (const bytes of pieces) yield { kind: 'bytes', bytes };
        return;
      }
      const path = resolve(world.folder, out);
      try {
        const bytes = await writeWhole(path, pieces);
        yield { kind: 'value', value: { format, path, records, bytes } };
      } catch (problem) {
        const { code, message } = problem as NodeJS.ErrnoException;
        if (code === undefined) throw problem;
        const issue = { code: 'file-not-written', message: `expected a file that can be written but found ${message}` };
        yield { kind: 'issue', about: out, issue, failed: true };
      }
    });
  },
  text: { render: ({ path, records, bytes }) => `${path}: ${records} ${records === 1 ? 'record' : 'records'}, ${bytes} bytes` },
};

const formatNamed = (wanted: string): Format => formats.find(({ name }) => name === wanted) as Format;
