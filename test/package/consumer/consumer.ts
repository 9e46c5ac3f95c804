/**
 * A program of somebody else's that uses the package: compiled and run against the published form, never from here.
 * `node consumer.ts PAGE` prints the coded articles twice, by the library with its content and by the bundle, then what became of them:
 * records merged and written here, and the same by way of a store.
 */
import { readFileSync } from 'node:fs';
import {
  citationOf,
  code,
  codeText,
  contentOf,
  dyadsOf,
  type EventRecord,
  type Exported,
  formats,
  merge,
  openLibrary,
  pageOfBytes,
  read,
  tell,
} from 'chancery';
import { codeText as codeWithin } from 'chancery/browser';
import content from 'chancery/content';
import { exportOperation, ingestOperation, openStore, perform } from 'chancery/store';

const [uri = ''] = process.argv.slice(2);
const source = readFileSync(uri, 'utf8');
const library = openLibrary(contentOf(content));
const own = codeText(library, source, { uri });
const within = codeWithin(source, { uri });
for (const { articles } of [own, within]) for (const article of articles) console.log(JSON.stringify(article));

const page = pageOfBytes(new TextEncoder().encode(source), { uri, sha256: own.reading?.page.sha256 ?? '', retrieved: null }).value;
if (page === null) throw new Error('expected a page but found none');
const coded = code(read(page, library.reader).value, page, library.coder).value;
const told = coded.map((article) => tell(page, article, library.coder));
const { records } = merge({
  tellings: told.flatMap(({ tellings }) => tellings),
  sources: new Map(told.map(({ source: each }) => [each.id, each])),
});
const exported = records.map(
  (record: EventRecord): Exported => ({
    record,
    told: coded.flatMap(({ article, events }) =>
      events.filter(({ id }) => record.tellings.includes(id)).map((event) => ({ event, page, article })),
    ),
  }),
);
const { scheme, knowledge } = library.content.coding;
const csv = formats.find(({ name }) => name === 'csv');
let rows = -1;
for await (const _line of csv?.write(exported, { scheme, knowledge, cameo: library.content.cameo, version: '0' }) ?? []) rows++;
const dyads = new Set(records.flatMap((record) => dyadsOf(record).map(({ dyad }) => dyad.join('-'))));
const [first] = exported;
const cited = first ? citationOf(first, 'bibtex', { accessed: '2026-01-24', version: '0' }).split('\n')[0] : '';

for await (const outcome of perform(ingestOperation, { paths: [uri], store: 'record.db' }))
  if (outcome.kind === 'issue' && outcome.failed) throw new Error(outcome.issue.message);
const store = await openStore('record.db', { create: false });
const kept: string[] = [];
for await (const { record } of store.exported({})) kept.push(record.id);
await store.close();
let bytes = 0;
for await (const outcome of perform(exportOperation, { format: 'parquet', store: 'record.db' }))
  if (outcome.kind === 'bytes') bytes += outcome.bytes.length;
console.log(JSON.stringify({ records: records.map(({ id }) => id), kept, rows, dyads: dyads.size, cited, bytes }));
