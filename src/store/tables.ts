/**
 * The tables, once for every database: their columns, keys and indexes as data, from which come the row types and the SQL that makes them.
 * Ground state: page, frame (contents), judgement, meta. The rest is derived and can be made again.
 * Deliberately absent: the index of words, which each database has in its own way.
 */

type Kind = 'int' | 'text' | 'bytes' | 'real';

export interface Table {
  readonly columns: Readonly<Record<string, Kind | `${Kind}?`>>;
  readonly key: readonly string[];
  /** Rows stand in the order of the key, and there is nothing besides: for tables that are only looked up by it. */
  readonly clustered?: true;
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
}

export const TABLES = {
  meta: { columns: { key: 'text', value: 'text' }, key: ['key'] },
  /** Contents of pages, or their coded articles, several in one (frame.ts). */
  frame: { columns: { id: 'int', data: 'bytes' }, key: ['id'] },
  /** `generation`: in which its articles were last coded. `size` in bytes. */
  page: {
    columns: {
      id: 'int',
      uri: 'text',
      sha256: 'bytes',
      form: 'text',
      retrieved: 'text?',
      ingested: 'int',
      size: 'int',
      frame: 'int',
      slot: 'int',
      generation: 'int',
    },
    key: ['id'],
    unique: [['uri', 'sha256']],
    indexes: [['sha256'], ['generation']],
  },
  judgement: {
    columns: { id: 'int', about: 'text', verdict: 'text', correction: 'text?', author: 'text', at: 'text', note: 'text?' },
    key: ['id'],
  },
  outlet: { columns: { id: 'int', name: 'text', domain: 'text?' }, key: ['id'], unique: [['name']] },
  /** `start` and `finish` of its publication, day numbers. `merged`: 0 not yet, 1 it is, 2 it is and is to be again. */
  article: {
    columns: {
      id: 'int',
      page: 'int',
      number: 'int',
      outlet: 'int',
      start: 'int?',
      finish: 'int?',
      events: 'int',
      frame: 'int',
      slot: 'int',
      generation: 'int',
      merged: 'int',
    },
    key: ['id'],
    indexes: [['page'], ['generation', 'merged'], ['generation', 'outlet', 'page', 'start', 'finish']],
  },
  /** Articles by month of publication (day number of its first) that name both states. */
  coverage: { columns: { a: 'text', b: 'text', month: 'int', articles: 'int' }, key: ['a', 'b', 'month'], clustered: true },
  telling: { columns: { event: 'text', article: 'int', record: 'int' }, key: ['event', 'article'], clustered: true },
  /**
   * A record: light columns to find and count it by; the whole is what its first telling says with `delta` laid over it.
   * `type` and `status` are places in EVENT_TYPES and STATUSES; `actors` and `recipients` codes apart by spaces, `outlets` ids; `article`
   * and `event` its first telling; `first` the least page that tells it. `start` and `finish` are day numbers, UNDATED where it has none.
   */
  record: {
    columns: {
      id: 'int',
      name: 'text',
      type: 'int',
      status: 'int',
      score: 'real',
      start: 'int',
      finish: 'int',
      actors: 'text',
      recipients: 'text',
      outlets: 'text',
      country: 'text?',
      place: 'int?',
      origins: 'int',
      article: 'int',
      event: 'int',
      first: 'int',
      delta: 'text?',
    },
    key: ['id'],
  },
  /** Light columns of all records, in blocks (lanes.ts), and words that very many hold (common.ts). */
  lane: { columns: { name: 'text', block: 'int', data: 'bytes' }, key: ['name', 'block'] },
  /** Lists that records share, as the lanes number them (lists.ts). */
  list: { columns: { id: 'int', words: 'text', size: 'int', members: 'text' }, key: ['id'] },
  /** `role` 0 actor, 1 recipient, 2 country of its place; `type` of the record, so that it need not be looked up. */
  party: {
    columns: { code: 'text', role: 'int', start: 'int', record: 'int', type: 'int' },
    key: ['code', 'role', 'start', 'record'],
    clustered: true,
  },
  /** `direction` as in model/relation.ts, by its place there. */
  dyad: {
    columns: { a: 'text', b: 'text', start: 'int', record: 'int', direction: 'int' },
    key: ['a', 'b', 'start', 'record'],
    clustered: true,
  },
  /** Names of places, folded, and the records that have them. */
  place: { columns: { id: 'int', name: 'text' }, key: ['id'], unique: [['name']] },
  placed: { columns: { place: 'int', start: 'int', record: 'int' }, key: ['place', 'start', 'record'], clustered: true },
  doubt: {
    columns: { a: 'int', b: 'int', likeness: 'real', reasons: 'text' },
    key: ['a', 'b'],
    indexes: [['b'], ['likeness', 'a', 'b']],
  },
  /** Records that a telling fits as well, whoever is asked about them or not. */
  rival: { columns: { a: 'int', b: 'int' }, key: ['a', 'b'], clustered: true, indexes: [['b']] },
  /** `articles`: ids of those who tell it, apart by spaces. */
  condition: { columns: { id: 'int', name: 'text', data: 'text', articles: 'text' }, key: ['id'], unique: [['name']] },
  holding: { columns: { a: 'text', b: 'text', condition: 'int' }, key: ['a', 'b', 'condition'], clustered: true },
  /** A dyad in short, for the table of all. */
  relation: { columns: { a: 'text', b: 'text', records: 'int', data: 'text' }, key: ['a', 'b'] },
} as const satisfies Readonly<Record<string, Table>>;

/** Stands for no date where a column must have a value: long before any other. */
export const UNDATED = -10_000_000;

export type TableName = keyof typeof TABLES;

interface Values {
  readonly int: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly real: number;
}
type ValueOf<K> = K extends `${infer Base extends Kind}?` ? Values[Base] | null : K extends Kind ? Values[K] : never;
export type Row<T extends TableName> = {
  -readonly [C in keyof (typeof TABLES)[T]['columns']]: ValueOf<(typeof TABLES)[T]['columns'][C]>;
};
/** The database as Kysely sees it. */
export type Tables = { [T in TableName]: Row<T> };

export interface Dialect {
  readonly types: Readonly<Record<Kind, string>>;
  /** What follows the columns of a clustered table. */
  readonly clustered: string;
}

export const columnsOf = (table: TableName): [string, Kind, boolean][] =>
  Object.entries(TABLES[table].columns).map(([name, kind]) => [name, kind.replace('?', '') as Kind, kind.endsWith('?')]);

/** The statements that make the tables and indexes, in order. */
export function tableStatements({ types, clustered }: Dialect): string[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) => {
    const table: Table = TABLES[name];
    const columns = columnsOf(name).map(([column, kind, nullable]) => `${column} ${types[kind]}${nullable ? '' : ' not null'}`);
    const unique = (table.unique ?? []).map((list) => `unique (${list.join(', ')})`);
    const parts = [...columns, `primary key (${table.key.join(', ')})`, ...unique];
    return [
      `create table ${name} (${parts.join(', ')})${table.clustered ? clustered : ''}`,
      ...(table.indexes ?? []).map((list) => `create index ${name}_${list.join('_')} on ${name} (${list.join(', ')})`),
    ];
  });
}
