/** `chancery cite`: the reference to a record that a paper can print, with everything that it stands on. */
import { z } from 'zod';
import { version } from '../load/home.ts';
import { type CitationStyle, citationOf, citationStyles } from '../write/citation/index.ts';
import { day } from './asking.ts';
import { overStore, storeFields } from './keeping.ts';
import type { Operation, Outcome } from './operation.ts';
import { citedSchema } from './record-contract.ts';

const styles = [...citationStyles] as [CitationStyle, ...CitationStyle[]];

const input = z.object({
  id: z.string().describe('id of a record, or of any of its tellings').meta({ positional: 'ID' }),
  style: z
    .enum(styles)
    .default('bibtex')
    .describe(`the form: ${styles.join(' or ')}`),
  accessed: day.optional().describe('the day on which it was looked at; today by default').meta({ value: 'DATE' }),
  ...storeFields,
});

type Cited = z.output<typeof citedSchema>;

export const citeOperation: Operation<typeof input, Cited> = {
  name: 'cite',
  summary: 'Print the reference to a record and its sources, for BibTeX or any program that reads CSL',
  input,
  output: citedSchema,
  async *run({ id, style, accessed = new Date().toISOString().slice(0, 10), ...asked }, world) {
    yield* overStore(asked, world, async function* (store): AsyncGenerator<Outcome<Cited>> {
      const found = await store.record(id);
      if (found === null) {
        const issue = { code: 'record-missing', message: `expected the id of a record but found “${id}”` };
        yield { kind: 'issue', about: id, issue, failed: true };
        return;
      }
      const citation = citationOf({ record: found.record, told: found.evidence }, style, { accessed, version: version() });
      yield { kind: 'value', value: { id: found.record.id, style, accessed, citation } };
    });
  },
  text: { render: ({ citation }) => citation.trimEnd() },
};
