/** The index of words on SQLite: FTS5 without content of its own, over text that is folded already (its own folding leaves ‘đ’ alone). */
import { sql } from 'kysely';
import type { WordIndex } from '../engine.ts';
import type { Prepare } from './dialect.ts';

export const WORDS_TABLE = `create virtual table words using fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`;

export const sqliteWords = (prepare: Prepare): WordIndex => ({
  add: async (_writer, rows) => {
    const statement = prepare('insert into words (rowid, text) values (?, ?)');
    for (const { record, text } of rows) statement.run(record, text);
  },
  remove: async (_writer, records) => {
    const statement = prepare('delete from words where rowid = ?');
    for (const record of records) statement.run(record);
  },
  clear: async () => {
    prepare('drop table words').run();
    prepare(WORDS_TABLE).run();
  },
  holding: (groups) =>
    sql`select rowid as id from words where words match ${groups.map((words) => `(${words.join(' OR ')})`).join(' AND ')}`,
  matching: (phrases) => sql`select rowid as record from words where words match ${phrases.map((phrase) => `"${phrase}"`).join(' ')}`,
});
