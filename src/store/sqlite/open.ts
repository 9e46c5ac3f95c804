/**
 * A store in one file: `node:sqlite` with a write-ahead log, safe for several processes, every commit on disk before it is reported.
 * Deliberately absent: what is stored (../tables.ts) and what is asked (the files beside it).
 */
import { existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import { FORMAT } from '../format.ts';
import { StoreProblem } from '../problem.ts';
import { columnsOf, type Row, type TableName, type Tables, tableStatements } from '../tables.ts';
import { APPLICATION, checkFile } from './check.ts';
import { type Prepare, preparing, sqliteDialect } from './dialect.ts';
import { withWords } from './errors.ts';
import { sqliteWords, WORDS_TABLE } from './words.ts';

/** Milliseconds that one process waits for another that writes. */
const PATIENCE = 120_000;
/** Bytes read where they lie in the system's memory: what a question of very many records reads takes a third of the time so. */
const MAPPED = 2 ** 30;
const DIALECT = { types: { int: 'integer', text: 'text', bytes: 'blob', real: 'real' }, clustered: ' without rowid' } as const;

export interface StoreSetting {
  /** Whether a file that is not there is made. */
  readonly create: boolean;
}

export async function openSqlite(path: string, { create }: StoreSetting): Promise<Engine> {
  if (checkFile(path) === 'new' && !create)
    throw new StoreProblem('store-missing', `a record of Chancery in ${path}`, 'no such file (chancery ingest makes one)');
  return withWords(path, async () => {
    if (!existsSync(path)) makeFile(path);
    const database = new DatabaseSync(path, { timeout: PATIENCE });
    database.exec(
      `pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; pragma temp_store = memory; pragma mmap_size = ${MAPPED};`,
    );
    return engineOn(path, database);
  });
}

/** Makes the tables in a file beside it and puts that in its place in one step, so that nobody ever meets half a store. */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  rmSync(draft, { force: true });
  try {
    const database = new DatabaseSync(draft);
    database.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${FORMAT}; begin`);
    for (const statement of [...tableStatements(DIALECT), WORDS_TABLE]) database.exec(statement);
    database.exec('commit');
    database.close();
    linkSync(draft, path);
  } catch (problem) {
    // Another process was first.
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  } finally {
    rmSync(draft, { force: true });
  }
}

function engineOn(path: string, database: DatabaseSync): Engine {
  const prepare = preparing(database);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database, prepare) });
  return {
    address: path,
    db,
    words: sqliteWords(prepare),
    insert: async (_writer, table, rows) => insert(prepare, table, rows),
    write: (work) => withWords(path, () => db.transaction().execute(work)),
    size: async () => statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0),
    settle: async () => database.exec('pragma optimize; pragma wal_checkpoint(truncate)'),
    close: async () => {
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}

/** Prepared once and run for each row: 20 times the rate of statements built for several rows. */
function insert<T extends TableName>(prepare: Prepare, table: T, rows: readonly Row<T>[]): void {
  const names = columnsOf(table).map(([name]) => name);
  const statement = prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(...names.map((name) => (row as Record<string, SQLInputValue>)[name] as SQLInputValue));
}
