/** Reads what an export wrote with DuckDB, which knows nothing of us. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of `select` over a file that holds `bytes`; `FILE` in it stands for the file's name. */
export async function queried(folder: string, name: string, bytes: Uint8Array, select: string): Promise<readonly Row[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const reader = await connection.runAndReadAll(select.replaceAll('FILE', `'${path}'`));
    return reader.getRowObjectsJson() as readonly Row[];
  } finally {
    connection.closeSync();
  }
}

/** `read_csv` of tab-separated data as the field writes it, every column with the type that the format gives it. */
export const tabTable = (columns: Readonly<Record<string, string>>, header: boolean): string =>
  `read_csv(FILE, delim='\\t', header=${header}, quote='', escape='', auto_detect=false, null_padding=false, columns={${Object.entries(
    columns,
  )
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(', ')}})`;
