/** `chancery ingest`: takes pages into the record. What is reported as kept is on disk; whatever ends it, ingesting again goes on from there. */
import { z } from 'zod';
import type { RawPage } from '../load/page.ts';
import { findPages } from '../load/pages.ts';
import { FRAME_PAGES } from '../store/frame.ts';
import type { KeptAs, MergeReport, Store } from '../store/store.ts';
import { asksForPages, pageFields, pagesOnInput } from './asking.ts';
import type { CodedBatch } from './coding/code-batch.ts';
import { codingPool, type Pool } from './coding/pool.ts';
import { overStore, storeFields } from './keeping.ts';
import { mergeKnowledge } from './library.ts';
import type { Operation, Outcome, World } from './operation.ts';
import { programVersions } from './versions.ts';

const input = z.object({ ...pageFields, ...storeFields }).refine(...asksForPages);

const output = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('kept').describe('pages that are on disk from now on, or were before'),
    pages: z.array(
      z.object({
        uri: z.string(),
        sha256: z.string(),
        as: z
          .enum(['new', 'changed', 'known'])
          .describe('changed: another content than before at this address, kept as a version of its own'),
      }),
    ),
  }),
  z.object({
    kind: z.literal('done'),
    new: z.int(),
    changed: z.int(),
    known: z.int(),
    failed: z.int().describe('inputs that are no page'),
    records: z.int().describe('records in all'),
    gained: z.int().describe('records that were not there before'),
    lost: z.int().describe('records that became part of others'),
    retold: z.int().describe('records that read otherwise than before'),
  }),
]);
type Value = z.output<typeof output>;

/** Frames kept in one transaction at most: some hundred pages, half a second of coding. The first ones are kept sooner, so that there is news. */
const TOGETHER = 16;

export const ingestOperation: Operation<typeof input, Value> = {
  name: 'ingest',
  summary: 'Take pages into the record: keep them, code them, and merge what they tell',
  input,
  output,
  writes: true,
  pages: pagesOnInput,
  async *run(asked, world) {
    yield* overStore(asked, world, (store) => ingest(asked, world, store), { create: true });
  },
  text: { render: rendered },
};

type Asked = z.output<typeof input>;

async function* ingest(asked: Asked, world: World, store: Store): AsyncGenerator<Outcome<Value>> {
  const pool = codingPool();
  const sum = { new: 0, changed: 0, known: 0, failed: 0 };
  try {
    if (Object.keys(await store.versions()).length === 0) await store.setVersions(programVersions());
    for await (const outcome of keepAll(asked, world, store, pool)) {
      if (outcome.kind === 'issue' && outcome.failed) sum.failed++;
      if (outcome.kind === 'value' && outcome.value.kind === 'kept') for (const { as } of outcome.value.pages) sum[as]++;
      yield outcome;
    }
  } finally {
    await pool.close();
  }
  yield { kind: 'progress', done: sum.new + sum.changed + sum.known, of: null, stage: 'merging' };
  const report = await store.merge(mergeKnowledge());
  for (const issue of report.issues) yield { kind: 'issue', about: 'the record', issue, failed: false };
  yield { kind: 'value', value: { kind: 'done', ...sum, ...countsOf(report) } };
}

const countsOf = ({ records, gained, lost, changed }: MergeReport) => ({
  records,
  gained: gained.length,
  lost: lost.length,
  retold: changed.length,
});

/** A frame under way: pages known before stand beside those that are being coded. */
interface UnderWay {
  readonly known: readonly RawPage[];
  readonly coding: Promise<CodedBatch>;
}

async function* keepAll(asked: Asked, world: World, store: Store, pool: Pool): AsyncGenerator<Outcome<Value>> {
  const of = asked.jsonl ? null : asked.paths.length;
  const under: UnderWay[] = [];
  const ready: (CodedBatch & { readonly known: readonly RawPage[] })[] = [];
  let done = 0;
  let together = 1;
  const settle = async function* (most: number): AsyncGenerator<Outcome<Value>> {
    while (under.length > most) {
      const first = under.shift() as UnderWay;
      ready.push({ ...(await first.coding), known: first.known });
      if (ready.length >= together || under.length === 0) yield* commit();
    }
  };
  const commit = async function* (): AsyncGenerator<Outcome<Value>> {
    const batches = ready.splice(0);
    together = Math.min(TOGETHER, 2 * together);
    const as = await store.keep(batches, new Date().toISOString());
    const pages = batches
      .flatMap((batch) => batch.pages.map(({ name }) => name))
      .map(({ uri, sha256 }, i) => ({ uri, sha256, as: as[i] as KeptAs }));
    const known = batches.flatMap((batch) => batch.known).map(({ uri, sha256 }) => ({ uri, sha256, as: 'known' as const }));
    done += pages.length + known.length;
    for (const batch of batches) for (const issue of batch.issues) yield { kind: 'issue', ...issue };
    yield { kind: 'value', value: { kind: 'kept', pages: [...known, ...pages] } };
    yield { kind: 'progress', done, of };
  };
  for await (const frame of framesOf(asked, world)) {
    yield* frame.issues;
    const has = await store.has(frame.raws);
    const fresh = frame.raws.filter((_, i) => !has[i]);
    const known = frame.raws.filter((_, i) => has[i]);
    const coding = pool.code(fresh);
    // Its failure is met where it is waited for.
    coding.catch(() => undefined);
    under.push({ known, coding });
    yield* settle(pool.width);
  }
  yield* settle(0);
}

interface Frame {
  readonly raws: readonly RawPage[];
  readonly issues: readonly Outcome<Value>[];
}

/** The pages asked for, so many at a time; each content of an address once. */
async function* framesOf(asked: Asked, world: World): AsyncGenerator<Frame> {
  const paths = asked.paths.length > 0 ? asked.paths : ['-'];
  let raws: RawPage[] = [];
  let issues: Outcome<Value>[] = [];
  const wanted = { paths, jsonl: asked.jsonl, retrieved: asked.retrieved ?? null };
  for await (const { uri, raw, issues: met } of findPages(wanted, { folder: world.folder, input: world.input })) {
    for (const issue of met) issues.push({ kind: 'issue', about: uri, issue, failed: raw === null });
    if (raw) raws.push(raw);
    if (raws.length < FRAME_PAGES) continue;
    yield { raws, issues };
    raws = [];
    issues = [];
  }
  yield { raws, issues };
}

function rendered(value: Value): string {
  if (value.kind === 'kept')
    return value.pages
      .filter(({ as }) => as === 'changed')
      .map(({ uri }) => `${uri}: another content than before, kept as a new version`)
      .join('\n');
  const { gained, lost, retold, records } = value;
  const counts = [
    `${value.new} new`,
    `${value.changed} changed`,
    `${value.known} known before`,
    ...(value.failed > 0 ? [`${value.failed} failed`] : []),
  ];
  return `pages: ${counts.join(', ')}\nrecords: ${records}, of them ${gained} new and ${retold} told anew; ${lost} became part of others`;
}
