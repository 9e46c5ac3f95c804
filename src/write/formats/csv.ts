/** CSV: one row a record, columns as in columns.ts; lists are joined by semicolons. */
import { COLUMNS } from '../columns.ts';
import { csvLine } from '../delimited.ts';
import type { Format, Records } from './format.ts';

export const csv: Format = {
  name: 'csv',
  summary: 'one row a record, with its quote and its sources',
  ending: 'csv',
  media: 'text/csv; charset=utf-8; header=present',
  async *write(records: Records) {
    yield csvLine(COLUMNS.map(({ name }) => name));
    for await (const exported of records)
      yield csvLine(
        COLUMNS.map((column) => {
          const value = column.of(exported);
          return typeof value === 'object' && value !== null ? value.join(';') : value;
        }),
      );
  },
};
