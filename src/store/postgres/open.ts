/**
 * A shared store on a PostgreSQL server. Everything stands in a schema of its own, `chancery`, so that a database can hold other things too.
 * Writers take turns by an advisory lock: numbers are given out in order, as with one file.
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine, Writer } from '../engine.ts';
import { checkFormat, FORMAT } from '../format.ts';
import { StoreProblem } from '../problem.ts';
import { columnsOf, type Row, type TableName, type Tables, tableStatements } from '../tables.ts';
import { withWords } from './errors.ts';
import { postgresWords, WORDS_STATEMENTS } from './words.ts';

const DIALECT = { types: { int: 'bigint', text: 'text collate "C"', bytes: 'bytea', real: 'double precision' }, clustered: '' } as const;
const ARRAYS = { int: 'bigint[]', text: 'text[]', bytes: 'bytea[]', real: 'double precision[]' } as const;
/** Of the advisory lock that writers take. */
const LOCK = 0x63686379;

export async function openPostgres(address: string, { create }: { readonly create: boolean }): Promise<Engine> {
  const shown = withoutPassword(address);
  const pool = poolOf(address);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = () => db.destroy();
  try {
    await withWords(shown, () => prepare(db, shown, create));
  } catch (problem) {
    await close();
    throw problem;
  }
  return {
    address: shown,
    db,
    words: postgresWords,
    insert,
    write: (work) =>
      withWords(shown, () =>
        db.transaction().execute(async (writer) => {
          await sql`select pg_advisory_xact_lock(${LOCK})`.execute(writer);
          return work(writer);
        }),
      ),
    size: async () => {
      const { rows } = await sql<{ size: number }>`
        select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as size
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'chancery' and c.relkind = 'r'`.execute(db);
      return rows[0]?.size ?? 0;
    },
    settle: async () => {
      await sql`analyze`.execute(db);
    },
    close,
  };
}

/** Numbers are read as numbers: none here comes near 2⁵³. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === 20 || id === 1700 ? Number : pg.types.getTypeParser(id, format)),
};

const poolOf = (address: string): pg.Pool =>
  new pg.Pool({
    connectionString: address,
    types: TYPES,
    options: '-c search_path=chancery',
    allowExitOnIdle: true,
    connectionTimeoutMillis: 10_000,
  }).on('error', () => undefined);

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = '';
    return url.href;
  } catch {
    throw new StoreProblem('store-unreachable', 'an address like postgres://user@host/database', `“${address}”`);
  }
}

async function prepare(db: Kysely<Tables>, shown: string, create: boolean): Promise<void> {
  const made = async (): Promise<boolean> => {
    const { rows } = await sql<{ there: boolean }>`select to_regclass('chancery.meta') is not null as there`.execute(db);
    return rows[0]?.there === true;
  };
  if (!(await made())) {
    if (!create) throw new StoreProblem('store-missing', `a record of Chancery in ${shown}`, 'a database without one');
    await db.transaction().execute(async (writer) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(writer);
      if (await made()) return;
      await sql`create schema if not exists chancery`.execute(writer);
      for (const statement of [...tableStatements(DIALECT), ...WORDS_STATEMENTS]) await sql.raw(statement).execute(writer);
      await writer
        .insertInto('meta')
        .values({ key: 'format', value: String(FORMAT) })
        .execute();
    });
  }
  const format = await db.selectFrom('meta').select('value').where('key', '=', 'format').executeTakeFirst();
  checkFormat(Number(format?.value ?? 0), shown);
}

/** Rows as one array a column: one statement and no limit of parameters. */
async function insert<T extends TableName>(writer: Writer, table: T, rows: readonly Row<T>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(table);
  const names = sql.join(columns.map(([name]) => sql.ref(name)));
  const valuesOf = (name: string): unknown[] => rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]);
  const arrays = sql.join(columns.map(([name, kind]) => sql`${valuesOf(name)}::${sql.raw(ARRAYS[kind])}`));
  await sql`insert into ${sql.table(table)} (${names}) select * from unnest(${arrays})`.execute(writer);
}
