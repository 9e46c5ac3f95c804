/**
 * What every store must do, whatever database it runs on: the same tests, each on a store of its own.
 * Deliberately absent: how a store is made (conformance.test.ts).
 */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { RawPage } from '../../src/load/page.ts';
import type { Exported } from '../../src/model/exported.ts';
import type { EventRecord } from '../../src/model/record.ts';
import { mergeKnowledge } from '../../src/operations/library.ts';
import { RECORD_ORDERS, type RecordFilter, type RecordRow, type Store } from '../../src/store/store.ts';
import { fold } from '../../src/text/normalise.ts';
import { batchesOf, rawOf, samples, twice } from './pages.ts';

export const NOW = '2026-01-02T03:04:05.000Z';
const known = mergeKnowledge();
const coded = batchesOf(samples, 4);

/** A store with nothing in it. */
export type Open = () => Promise<Store>;

export async function filled(store: Store, batches = coded): Promise<Store> {
  for (const batch of batches) await store.keep([batch], NOW);
  await store.merge(known);
  return store;
}

export async function everyRecord(store: Store, filter: RecordFilter = {}): Promise<RecordRow[]> {
  const records: RecordRow[] = [];
  for await (const record of store.eachRecord(filter)) records.push(record);
  return records;
}

export function conform(name: string, open: Open): void {
  const on = (what: string, check: (store: Store, t: TestContext) => Promise<void>): void => {
    test(`${name}: ${what}`, async (t) => {
      const store = await open();
      try {
        await check(store, t);
      } finally {
        await store.close();
      }
    });
  };

  on('a page is kept once, and another content at its address as a version', async (store) => {
    const [first, again, changed] = [
      rawOf('https://x.example/', 'Một'),
      rawOf('https://x.example/', 'Một'),
      rawOf('https://x.example/', 'Hai'),
    ];
    const [batch, both] = [batchesOf([first], 1), batchesOf([again, changed], 2)];
    assert.deepEqual(await store.keep(batch, NOW), ['new']);
    assert.deepEqual(await store.has([first, changed]), [true, false]);
    assert.deepEqual(await store.keep(both, NOW), ['known', 'changed']);
    const page = await store.page('https://x.example/', null);
    assert.deepEqual(
      [Buffer.from(page?.page.bytes ?? []).toString(), page?.page.version, page?.page.ingested],
      ['Hai', { number: 2, of: 2 }, NOW],
    );
    const older = await store.page(first.sha256, null);
    assert.deepEqual([Buffer.from(older?.page.bytes ?? []).toString(), older?.page.version], ['Một', { number: 1, of: 2 }]);
    assert.equal((await store.counts()).pages, 2);
  });

  on('the order in which pages come makes no difference to the record', async (store) => {
    await filled(store);
    const other = await open();
    await filled(other, batchesOf(samples.toReversed(), 3));
    assert.deepEqual(await everyRecord(other), await everyRecord(store));
    await other.close();
  });

  on('one occurrence on two pages is one record with both', async (store) => {
    await filled(store, batchesOf(twice, 1));
    const [expulsion] = (await everyRecord(store)).filter(({ mode }) => mode === 'expel');
    assert.deepEqual(
      [expulsion?.support.outlets, expulsion?.outlets, expulsion?.date?.start],
      [2, ['a.example', 'b.example'], '2023-04-06'],
    );
    const detail = await store.record(expulsion?.id ?? '');
    assert.deepEqual(
      detail?.evidence.map(({ page }) => [page.uri, page.version.of]),
      [
        ['https://a.example/1', 1],
        ['https://b.example/2', 1],
      ],
    );
    for (const telling of expulsion?.tellings ?? []) assert.equal((await store.record(telling))?.record.id, expulsion?.id);
  });

  on('a filter finds just what reading every record finds', async (store) => {
    await filled(store);
    const all = await everyRecord(store);
    for (const [filter, holds] of FILTERS) {
      const found = await everyRecord(store, filter);
      const expected = all.filter(holds);
      assert.ok(expected.length > 0 && expected.length < all.length, `expected ${JSON.stringify(filter)} to tell records apart`);
      assert.deepEqual(
        found.map(({ id }) => id),
        expected.map(({ id }) => id),
        JSON.stringify(filter),
      );
      const { total } = await store.records(filter, { order: 'newest', limit: 1, after: null });
      assert.equal(total, expected.length);
      assert.equal((await store.facets(filter)).total, expected.length);
    }
  });

  on('words need no diacritics, and no syntax in them does harm', async (store) => {
    await filled(store);
    const ids = async (words: string): Promise<string[]> => (await everyRecord(store, { words })).map(({ id }) => id);
    assert.deepEqual(await ids('đại sứ quán'), await ids('dai su quan'));
    assert.ok((await ids('"đại sứ quán"')).length > 0);
    assert.deepEqual(await ids('"quán sứ đại"'), []);
    for (const words of ['"', "'", 'a OR b', 'NEAR(', '*', 'x:y', '--', '%', ')']) await ids(words);
  });

  on('words together with an actor find what both find', async (store) => {
    await filled(store);
    const said = (await everyRecord(store, { words: 'đại sứ' })).map(({ id }) => id);
    const all = await everyRecord(store);
    const actor = all.find(({ id, actors }) => said.includes(id) && actors[0]?.state)?.actors[0]?.state ?? '';
    const expected = all.filter(({ id, actors }) => said.includes(id) && names(actor, actors)).map(({ id }) => id);
    assert.ok(expected.length > 0 && expected.length < said.length);
    for (const order of RECORD_ORDERS) {
      const { values, total } = await store.records({ actor, words: 'đại sứ' }, { order, limit: 1000, after: null });
      assert.deepEqual([total, values.map(({ id }) => id).sort()], [expected.length, expected], order);
    }
  });

  on('a list goes on where it stopped, in every order', async (store) => {
    await filled(store);
    const all = await everyRecord(store);
    const american = all.filter(({ actors }) => names('USA', actors));
    for (const [filter, expected] of [[{}, all] as const, [{ actor: 'USA' }, american] as const])
      for (const order of RECORD_ORDERS) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<Store['records']>> = await store.records(filter, { order, limit: 7, after });
          seen.push(...page.values.map(({ id }) => id));
          assert.equal(page.total, expected.length);
          after = page.next;
        } while (after !== null);
        assert.deepEqual(
          seen.toSorted(),
          expected.map(({ id }) => id),
          order,
        );
      }
    const newest = (await store.records({}, { order: 'newest', limit: 1000, after: null })).values.map(({ date }) => date?.start ?? '');
    assert.deepEqual(newest, newest.toSorted().toReversed());
  });

  on('marks tell of the same records, in the same order, what stands in their rows', async (store) => {
    await filled(store);
    for (const order of RECORD_ORDERS) {
      const listing = { order, limit: 12, after: null };
      const [records, marks] = [await store.records({ actor: 'USA' }, listing), await store.marks({ actor: 'USA' }, listing)];
      assert.deepEqual([marks.total, marks.next], [records.total, records.next]);
      const expected = records.values.map(({ id, type, status, score, date, actors, recipients, support: { origins } }) => {
        const days = date && { start: date.start, end: date.end };
        return { id, type, status, score, date: days, actors: codes(actors), recipients: codes(recipients), origins };
      });
      assert.ok(expected.length > 5);
      assert.deepEqual(marks.values, expected, order);
    }
  });

  on('facets count what is there, with a filter and without', async (store) => {
    await filled(store);
    const all = await everyRecord(store);
    const facets = await store.facets({});
    const sum = (values: readonly { readonly count: number }[]): number => values.reduce((total, { count }) => total + count, 0);
    assert.deepEqual([facets.total, sum(facets.types), sum(facets.statuses)], [all.length, all.length, all.length]);
    const dated = all.filter(({ date }) => date !== null).length;
    assert.equal(sum(facets.years), dated);
    // What is kept of types, statuses, actors and outlets alone, and the same counted.
    for (const filter of [
      { types: ['SANCTION', 'CONSULT'] as const },
      { statuses: ['disputed', 'planned'] as const },
      { actor: 'USA' },
      { actor: 'NATO' },
      { outlet: 'other.example' },
    ])
      assert.deepEqual(await store.facets(filter), await store.facets({ ...filter, since: 0 }));
    const narrowed = await store.facets({ types: ['SANCTION'] });
    assert.deepEqual(
      narrowed.types,
      facets.types.filter(({ value }) => value === 'SANCTION'),
    );
  });

  on('a judgement changes the record, and taking it back restores it', async (store) => {
    await filled(store, batchesOf(twice, 1));
    const before = await everyRecord(store);
    const merged = before.find(({ tellings }) => tellings.length > 1) as RecordRow;
    const judge = async (verdict: 'not-same' | 'wrong' | 'withdrawn', about: readonly string[], at: string): Promise<EventRecord[]> => {
      await store.judge({ about, verdict, correction: null, by: 'An', at, note: null });
      await store.merge(known);
      return everyRecord(store);
    };
    const [one, other] = merged.tellings as [string, string];
    assert.equal((await judge('not-same', [one, other], '2026-01-01T00:00:00Z')).length, before.length + 1);
    assert.deepEqual(await judge('withdrawn', [one, other], '2026-01-02T00:00:00Z'), before);
    assert.equal(
      (await judge('wrong', [one], '2026-01-03T00:00:00Z')).find(({ tellings }) => tellings.includes(one)),
      undefined,
    );
    assert.deepEqual([...(await store.events([one, 'nothing'])).keys()], [one]);
    assert.deepEqual(await judge('withdrawn', [one], '2026-01-04T00:00:00Z'), before);
    assert.equal((await store.judgements()).length, 4);
  });

  on('a judgement holds for the next content of its page, at once and for good', async (store) => {
    const [page, other] = twice as [RawPage, RawPage];
    const changed = rawOf(page.uri, `${Buffer.from(page.bytes).toString()}Nga phản đối quyết định của Azerbaijan.\n`, '2030-01-01');
    await filled(store, batchesOf(twice, 1));
    const before = (await everyRecord(store)).find(({ outlets }) => outlets.length > 1) as RecordRow;
    await store.judge({ about: before.tellings, verdict: 'not-same', correction: null, by: 'An', at: NOW, note: null });
    await store.merge(known);
    await filled(store, batchesOf([changed], 1));
    assert.ok((await everyRecord(store)).every(({ outlets }) => outlets.length === 1));
    await filled(store, batchesOf([rawOf('https://c.example/3', other.bytes)], 1));
    const expulsions = (await everyRecord(store)).filter(({ mode }) => mode === 'expel');
    assert.ok(!expulsions.some(({ outlets }) => outlets.includes('a.example') && outlets.includes('b.example')));
    const judged = expulsions.filter(({ outlets }) => outlets.includes('a.example'));
    assert.deepEqual((await store.record(judged[0]?.id ?? ''))?.judgements.length, 1);
  });

  on('an export has every record that a filter finds, with all that it stands on', async (store) => {
    await filled(store, batchesOf([...samples, ...twice], 5));
    for (const filter of [{}, { actor: 'AZE' }]) {
      const records = await everyRecord(store, filter);
      const exported: Exported[] = [];
      for await (const one of store.exported(filter)) exported.push(one);
      assert.deepEqual(
        exported.map(({ record }) => record),
        records,
      );
      for (const { record, told } of exported) {
        assert.deepEqual([...new Set(told.map(({ event }) => event.id))].sort(), record.tellings);
        assert.deepEqual(told, (await store.record(record.id))?.evidence);
      }
    }
  });

  on('a rebuild gives the same record, says that nothing changed, and goes on after an interruption', async (store) => {
    await filled(store);
    const before = await everyRecord(store);
    assert.equal(await store.beginRebuild('v2'), samples.length);
    await recodeSome(store, 5);
    assert.deepEqual(await everyRecord(store), before);
    assert.equal(await store.endRebuild(known), null);
    assert.equal(await store.beginRebuild('v2'), samples.length - 5);
    assert.equal(await store.beginRebuild('v3'), samples.length);
    await recodeSome(store, 1000);
    const report = await store.endRebuild(known);
    assert.deepEqual([report?.gained, report?.lost, report?.changed], [[], [], []]);
    assert.deepEqual(await everyRecord(store), before);
    assert.equal((await store.counts()).articles, coded.flatMap(({ pages }) => pages).flatMap(({ articles }) => articles).length);
  });

  on('relations, outlets and counts agree with the records', async (store) => {
    await filled(store);
    const counts = await store.counts();
    assert.deepEqual([counts.pages, counts.unmerged, counts.mark, counts.last], [samples.length, 0, samples.length, NOW]);
    assert.equal(counts.records, (await everyRecord(store)).length);
    const rows = await store.relations();
    for (const { dyad, records } of rows) assert.equal((await store.relation(dyad, known.scheme)).records, records);
    const outlets = await store.outlets();
    assert.equal(
      outlets.reduce((sum, { articles }) => sum + articles, 0),
      counts.articles,
    );
    assert.equal((await store.since(samples.length - 1)).pages, 1);
    assert.equal((await store.since(0)).records, counts.records);
  });

  on('two who keep the same pages at once keep each once', async (store) => {
    const batches = batchesOf(samples.slice(0, 6), 2);
    const as = (await Promise.all([store.keep(batches, NOW), store.keep(batches, NOW), store.keep(batches, NOW)])).flat();
    assert.equal(as.filter((one) => one === 'new').length, 6);
    assert.equal((await store.counts()).pages, 6);
  });
}

async function recodeSome(store: Store, limit: number): Promise<void> {
  const pages = await store.outdated(limit);
  for (const page of pages) {
    const [batch] = batchesOf([page], 1);
    if (batch) await store.recode([{ pages: [{ page: page.id, articles: batch.pages[0]?.articles ?? [] }], articles: batch.articles }]);
  }
}

const codes = (side: EventRecord['actors']): string[] =>
  [...new Set(side.flatMap(({ state, org }) => state ?? (org === null ? [] : `ORG:${org}`)))].sort();
const names = (state: string, side: EventRecord['actors']): boolean => side.some((one) => one.state === state);
const FILTERS: readonly (readonly [RecordFilter, (record: RecordRow) => boolean])[] = [
  [{ actor: 'USA' }, ({ actors }) => names('USA', actors)],
  [{ recipient: 'rus' }, ({ recipients }) => names('RUS', recipients)],
  [{ types: ['SANCTION', 'CONSULT'] }, ({ type }) => type === 'SANCTION' || type === 'CONSULT'],
  [{ statuses: ['disputed'] }, ({ status }) => status === 'disputed'],
  [{ from: '2018-01-01', to: '2018-12-31' }, ({ date }) => date !== null && date.end >= '2018-01-01' && date.start <= '2018-12-31'],
  [{ to: '2014-12-31' }, ({ date }) => date !== null && date.start <= '2014-12-31'],
  [{ place: 'QAT' }, ({ place }) => place?.country === 'QAT'],
  [{ place: 'bac kinh' }, ({ place }) => place !== null && fold(place.text).includes('bac kinh')],
  [{ statuses: ['reported', 'disputed'] }, ({ status }) => status === 'reported' || status === 'disputed'],
  [
    { types: ['ACCUSE'], statuses: ['alleged', 'reported'] },
    ({ type, status }) => type === 'ACCUSE' && (status === 'alleged' || status === 'reported'),
  ],
  [{ actor: 'USA', recipient: 'RUS' }, ({ actors, recipients }) => names('USA', actors) && names('RUS', recipients)],
  [
    { actor: 'USA', types: ['SANCTION', 'CONSULT'] },
    ({ actors, type }) => names('USA', actors) && (type === 'SANCTION' || type === 'CONSULT'),
  ],
  [
    { outlet: 'other.example', statuses: ['reported'] },
    ({ outlets, status }) => outlets.includes('other.example') && status === 'reported',
  ],
  [{ outlet: 'OTHER.example' }, ({ outlets }) => outlets.includes('other.example')],
  [
    { actor: 'USA', types: ['SANCTION'], from: '2000-01-01' },
    ({ actors, type, date }) => names('USA', actors) && type === 'SANCTION' && (date?.end ?? '') >= '2000',
  ],
];
