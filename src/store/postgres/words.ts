/** The index of words on PostgreSQL: a tsvector without any language's stems, over text that is folded already. */
import { sql } from 'kysely';
import type { WordIndex } from '../engine.ts';

export const WORDS_STATEMENTS = [
  'create table words (record bigint primary key, text tsvector not null)',
  'create index words_text on words using gin (text)',
];

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

export const postgresWords: WordIndex = {
  add: async (writer, rows) => {
    if (rows.length === 0) return;
    const records = rows.map(({ record }) => record);
    // Only what is a word to SQLite's index too: PostgreSQL's own parser makes one token of a host or a number with its unit.
    const texts = rows.map(({ text }) => [...text.matchAll(LETTERS)].join(' '));
    await sql`insert into words (record, text)
      select record, to_tsvector('simple', text) from unnest(${records}::bigint[], ${texts}::text[]) as given (record, text)`.execute(
      writer,
    );
  },
  remove: async (writer, records) => {
    await sql`delete from words where record = any (${[...records]}::bigint[])`.execute(writer);
  },
  clear: async (writer) => {
    await sql`truncate words`.execute(writer);
  },
  holding: (groups) =>
    sql`select record as id from words where text @@ to_tsquery('simple', ${groups.map((words) => `(${words.join(' | ')})`).join(' & ')})`,
  matching: (phrases) =>
    sql`select record from words where ${sql.join(
      phrases.map((phrase) => sql`text @@ phraseto_tsquery('simple', ${phrase})`),
      sql` and `,
    )}`,
};
