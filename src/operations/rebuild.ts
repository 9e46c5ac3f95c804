/** `chancery rebuild`: makes the record again from its pages and judgements, and says what changed. Interrupted, it goes on where it stopped. */
import { z } from 'zod';
import { FRAME_PAGES } from '../store/frame.ts';
import type { KeptPage, MergeReport, RecodedBatch, Store } from '../store/store.ts';
import type { CodedBatch } from './coding/code-batch.ts';
import { codingPool } from './coding/pool.ts';
import { overStore, storeFields } from './keeping.ts';
import { mergeKnowledge } from './library.ts';
import type { Operation, Outcome } from './operation.ts';
import { programVersions } from './versions.ts';

const input = z.object({
  list: z.boolean().default(false).describe('also name every record gained, lost or changed'),
  ...storeFields,
});

const what = z.enum(['gained', 'lost', 'changed']);

const output = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), id: z.string(), what }),
  z.object({
    kind: z.literal('done'),
    pages: z.int(),
    records: z.int(),
    gained: z.int().describe('records that were not there before'),
    lost: z.int().describe('records that are there no more'),
    changed: z.int().describe('records that read otherwise'),
  }),
]);
type Value = z.output<typeof output>;

/** Frames of pages coded at once. */
const TOGETHER = 8;

export const rebuildOperation: Operation<typeof input, Value> = {
  name: 'rebuild',
  summary: 'Make the record again from its pages and judgements, and say what changed',
  input,
  output,
  writes: true,
  async *run(asked, world) {
    yield* overStore(asked, world, (store) => rebuild(store, asked.list));
  },
  text: { render: (value) => (value.kind === 'record' ? `${value.what} ${value.id}` : summary(value)) },
};

const summary = ({ pages, records, gained, lost, changed }: Value & { kind: 'done' }): string =>
  `${pages} pages coded again; ${records} records: ${gained} gained, ${lost} lost, ${changed} changed`;

async function* rebuild(store: Store, list: boolean): AsyncGenerator<Outcome<Value>> {
  const versions = programVersions();
  const of = await store.beginRebuild(JSON.stringify(versions));
  let done = 0;
  let report: MergeReport | null = null;
  while (!report) {
    for await (const pages of recodeAll(store)) {
      done += pages;
      yield { kind: 'progress', done, of };
    }
    yield { kind: 'progress', done, of, stage: 'merging' };
    report = await store.endRebuild(mergeKnowledge());
  }
  await store.setVersions(versions);
  for (const issue of report.issues) yield { kind: 'issue', about: 'the record', issue, failed: false };
  if (list)
    for (const kind of what.options) for (const id of report[kind]) yield { kind: 'value', value: { kind: 'record', id, what: kind } };
  const { records, gained, lost, changed } = report;
  yield { kind: 'value', value: { kind: 'done', pages: done, records, gained: gained.length, lost: lost.length, changed: changed.length } };
}

/** Codes every outdated page; yields how many are done, step by step. */
async function* recodeAll(store: Store): AsyncGenerator<number> {
  const pool = codingPool();
  try {
    for (;;) {
      const pages = await store.outdated(FRAME_PAGES * TOGETHER);
      if (pages.length === 0) return;
      const frames = Array.from({ length: Math.ceil(pages.length / FRAME_PAGES) }, (_, i) =>
        pages.slice(i * FRAME_PAGES, (i + 1) * FRAME_PAGES),
      );
      const coded = await Promise.all(frames.map((frame) => pool.code(frame)));
      await store.recode(coded.map((batch, i) => recodedOf(frames[i] as KeptPage[], batch)));
      yield pages.length;
    }
  } finally {
    await pool.close();
  }
}

/** A page that can no longer be decoded keeps its place, without articles. */
function recodedOf(pages: readonly KeptPage[], batch: CodedBatch): RecodedBatch {
  const coded = new Map(batch.pages.map(({ name, articles }) => [`${name.sha256} ${name.uri}`, articles]));
  return {
    pages: pages.map(({ id, uri, sha256 }) => ({ page: id, articles: coded.get(`${sha256} ${uri}`) ?? [] })),
    articles: batch.articles,
  };
}
