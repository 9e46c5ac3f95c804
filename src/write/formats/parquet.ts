/** Parquet: the columns of columns.ts, typed; lists are lists, days are dates. Compressed with Snappy, in row groups. */
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer/src/index.js';
import type { Exported } from '../../model/exported.ts';
import { COLUMNS, type Column } from '../columns.ts';
import type { Format, Records } from './format.ts';

/** Records held at a time. */
const GROUP = 5000;

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type SchemaElement = Schema[number];

export const parquet: Format = {
  name: 'parquet',
  summary: 'the same columns, typed, for DuckDB, pandas and Arrow',
  ending: 'parquet',
  media: 'application/vnd.apache.parquet',
  async *write(records: Records, { version }) {
    const bytes = new ByteWriter();
    const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: `chancery ${version}` });
    const taken = (): Uint8Array => {
      const part = bytes.getBytes().slice();
      bytes.index = 0;
      return part;
    };
    let group: Exported[] = [];
    for await (const exported of records) {
      group.push(exported);
      if (group.length < GROUP) continue;
      await file.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
      group = [];
      yield taken();
    }
    if (group.length > 0) await file.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
    await file.finish();
    yield taken();
  },
};

const columnsOf = (group: readonly Exported[]): ColumnSource[] =>
  COLUMNS.map((column) => ({
    name: column.name,
    data: group.map((exported) => {
      const value = column.of(exported);
      return column.type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
    }),
  }));

const SCHEMA: Schema = [{ name: 'record', num_children: COLUMNS.length }, ...COLUMNS.flatMap(elementsOf)];

function elementsOf({ name, type }: Column): SchemaElement[] {
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
  switch (type) {
    case 'text':
      return [{ name, repetition_type: 'OPTIONAL', ...text }];
    case 'texts':
      return [
        { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'OPTIONAL', ...text },
      ];
    case 'int':
      return [{ name, repetition_type: 'OPTIONAL', type: 'INT32' }];
    case 'real':
      return [{ name, repetition_type: 'OPTIONAL', type: 'DOUBLE' }];
    case 'date':
      return [{ name, repetition_type: 'OPTIONAL', type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }];
  }
}
