/**
 * What a database must bring for the store to run on it. Everything else is SQL that serves all of them, through Kysely.
 * Deliberately absent: any table by name.
 */
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Row, TableName, Tables } from './tables.ts';

export type Reader = Kysely<Tables>;
export type Writer = Transaction<Tables>;

/** An index of words; `fold`ed text in, `fold`ed text to find. */
export interface WordIndex {
  readonly add: (writer: Writer, rows: readonly { readonly record: number; readonly text: string }[]) => Promise<void>;
  readonly remove: (writer: Writer, records: readonly number[]) => Promise<void>;
  readonly clear: (writer: Writer) => Promise<void>;
  /** A query for the numbers of the records whose text has every one of the phrases. */
  readonly matching: (phrases: readonly string[]) => RawBuilder<number>;
  /** The same, as `id`, of those whose text has one word at least of every group. */
  readonly holding: (groups: readonly (readonly string[])[]) => RawBuilder<number>;
}

export interface Engine {
  /** As a person may see it: without a password. */
  readonly address: string;
  readonly db: Reader;
  readonly words: WordIndex;
  /** Many rows, as fast as the database takes them. */
  readonly insert: <T extends TableName>(writer: Writer, table: T, rows: readonly Row<T>[]) => Promise<void>;
  /** One writer at a time, over all processes: what it reads stays true until it ends. What it wrote is durable once this resolves. */
  readonly write: <Value>(work: (writer: Writer) => Promise<Value>) => Promise<Value>;
  /** Bytes on disk. */
  readonly size: () => Promise<number>;
  /** After many changes: lets the database put itself in order. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}
