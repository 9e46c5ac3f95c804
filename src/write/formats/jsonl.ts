/** The contract as JSON Lines: one record a line, with all its tellings. */
import { recordLine } from '../record-line.ts';
import type { Format, Records } from './format.ts';

export const jsonl: Format = {
  name: 'jsonl',
  summary: 'everything, as the contract has it: one record a line with all its tellings',
  ending: 'jsonl',
  media: 'application/jsonl; charset=utf-8',
  async *write(records: Records) {
    for await (const exported of records) yield `${JSON.stringify(recordLine(exported))}\n`;
  },
};
