/** Pages that come a few at a time make the record that all of them make at once. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { variedPages } from '../../bench/varied.ts';
import { mergeKnowledge } from '../../src/operations/library.ts';
import { keepCommon } from '../../src/store/common.ts';
import type { Engine } from '../../src/store/engine.ts';
import { addJudgement, keep } from '../../src/store/ground.ts';
import { hitsOf, numbersHit } from '../../src/store/hits.ts';
import { mergeAll } from '../../src/store/merge-all.ts';
import { mergeSome } from '../../src/store/merge-some.ts';
import { numbersOf } from '../../src/store/numbers.ts';
import { storeOver } from '../../src/store/over.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { scratch } from '../cli/chancery.ts';
import { batchesOf, rawOf, samples, twice } from '../conformance/pages.ts';
import { everyRecord, NOW } from '../conformance/suite.ts';

const { folder, remove } = scratch();
after(remove);
const known = mergeKnowledge();

/** Pages that tell the same again, a content that replaces another, and states told of by several. */
const pages = [
  ...samples,
  ...[...variedPages(60)].map(({ uri, text, retrieved }) => rawOf(uri, text, retrieved)),
  ...samples.map(({ uri, bytes }) => rawOf(uri.replace('example', 'again'), bytes)),
  ...twice,
  ...twice.map(({ uri, bytes }) => rawOf(uri, `${Buffer.from(bytes).toString()}Nga phản đối quyết định của Azerbaijan.\n`, '2024-01-01')),
];

const opened: Engine[] = [];
after(() => Promise.all(opened.map(({ close }) => close())));

async function engine(name: string): Promise<Engine> {
  const made = await openSqlite(join(folder, `${name}.db`), { create: true });
  opened.push(made);
  return made;
}

async function everything(on: Engine): Promise<object> {
  const store = storeOver(on);
  const doubts = await store.doubts(1000, null);
  const conditions = await on.db.selectFrom('condition').select('data').execute();
  const coverage = await on.db.selectFrom('coverage').selectAll().orderBy('a').orderBy('b').orderBy('month').execute();
  return {
    records: await everyRecord(store),
    facets: { ...(await store.facets({})), outlets: null },
    relations: await store.relations(),
    doubts: doubts.values.map(({ records, likeness }) => [...records.map(({ id }) => id), likeness]).sort(),
    conditions: conditions.map(({ data }) => data).sort(),
    coverage,
  };
}

test('a few at a time or all at once', async () => {
  const batches = batchesOf(pages, 8);
  const whole = await engine('whole');
  await keep(whole, batches, NOW);
  await mergeAll(whole, known);
  const bit = await engine('bit');
  for (const [i, batch] of batches.toReversed().entries()) {
    await keep(bit, [batch], NOW);
    if (i === 3) await mergeAll(bit, known);
    else await mergeSome(bit, known);
  }
  assert.deepEqual(await everything(bit), await everything(whole));
  for (const one of [bit, whole]) await checkCommon(one);
});

/** Words and sequences with a lane of their own are found there just as in the index of words. */
async function checkCommon(on: Engine): Promise<void> {
  const { hits: all } = await hitsOf(on, {}, []);
  const lanes = await on.db.selectFrom('lane').select('name').distinct().where('name', 'like', 'word %').execute();
  const sequences = lanes.filter(({ name }) => name.slice('word '.length).includes(' '));
  assert.ok(sequences.length > 5 && lanes.length - sequences.length > 5, `expected words and sequences but found ${lanes.length}`);
  for (const { name } of lanes) {
    const word = name.slice('word '.length);
    const hits = new Uint8Array(all);
    assert.deepEqual(await keepCommon(on.db, hits, [word, 'nowhere']), ['nowhere']);
    const found = [...(await numbersOf(on.db, on.words.matching([word])))].sort((a, b) => a - b);
    assert.deepEqual([...numbersHit({ hits })], found, word);
  }
}

test('a judgement merges again what it is about, and no more', async () => {
  const one = await engine('judged');
  await keep(one, batchesOf(pages, 8), NOW);
  await mergeAll(one, known);
  const before = await everything(one);
  const record = (await everyRecord(storeOver(one))).find(({ tellings }) => tellings.length > 1);
  const about = record?.tellings.slice(0, 2) ?? [];
  assert.equal(about.length, 2);
  await addJudgement(one, { about, verdict: 'not-same', correction: null, by: 'An', at: '2026-01-01T00:00:00Z', note: null });
  const report = await mergeSome(one, known);
  assert.deepEqual([report.gained.length + report.changed.length > 0, report.gained.length < 5], [true, true]);
  await addJudgement(one, { about, verdict: 'withdrawn', correction: null, by: 'An', at: '2026-01-02T00:00:00Z', note: null });
  await mergeSome(one, known);
  assert.deepEqual(await everything(one), before);
});

test('a judgement on a content that is replaced holds, whether all is merged again or what is new', async () => {
  const [page, other] = twice;
  assert.ok(page && other);
  const changed = rawOf(page.uri, `${Buffer.from(page.bytes).toString()}Nga phản đối quyết định của Azerbaijan.\n`, '2030-01-01');
  const late = rawOf('https://c.example/3', other.bytes);
  const [bit, whole] = [await engine('carried'), await engine('carried-whole')];
  for (const one of [bit, whole]) {
    await keep(one, batchesOf(twice, 8), NOW);
    await mergeAll(one, known);
    const [record] = (await everyRecord(storeOver(one))).filter(({ tellings }) => tellings.length > 1);
    const about = record?.tellings ?? [];
    await addJudgement(one, { about, verdict: 'not-same', correction: null, by: 'An', at: NOW, note: null });
  }
  for (const batch of batchesOf([changed, late], 1)) {
    await keep(bit, [batch], NOW);
    await mergeSome(bit, known);
    await keep(whole, [batch], NOW);
  }
  await mergeAll(whole, known);
  assert.deepEqual(await everything(bit), await everything(whole));
  const outlets = (await everyRecord(storeOver(bit))).map((record) => record.outlets.join(' '));
  assert.ok(!outlets.some((names) => names.includes('a.example') && names.includes('b.example')), outlets.join(', '));
});

test('a year given by a page that comes later, or that goes again, dates the other days of an article', async () => {
  const open = rawOf(
    'https://a.example/open',
    'Azerbaijan và Iran\n\nNgày 6/4, Azerbaijan trục xuất 4 nhà ngoại giao Iran.\nNgày 12/4, Iran triệu đại sứ Azerbaijan tới để phản đối.\n',
  );
  const dated = rawOf(
    'https://b.example/dated',
    'Nhìn lại quý hai\n\n20/06/2023 10:00\n\nNgày 6/4/2023, Azerbaijan trục xuất 4 nhà ngoại giao Iran.\n',
  );
  const gone = rawOf(dated.uri, 'Thời tiết\n\n20/06/2023 10:00\n\nHôm nay trời mưa ở nhiều nơi.\n', '2030-01-01');
  const carried = async (on: Engine): Promise<(string | undefined)[]> =>
    (await everyRecord(storeOver(on))).filter(({ type }) => type === 'ACCUSE').map(({ date }) => date?.start);
  for (const [name, pages, days] of [
    ['later', [open, dated], ['2023-04-12']],
    ['before', [dated, open], ['2023-04-12']],
    ['gone', [open, dated, gone], [undefined]],
  ] as const) {
    const [bit, whole] = [await engine(`years-${name}`), await engine(`years-${name}-whole`)];
    for (const page of pages) {
      await keep(bit, batchesOf([page], 1), NOW);
      await mergeSome(bit, known);
      await keep(whole, batchesOf([page], 1), NOW);
    }
    await mergeAll(whole, known);
    assert.deepEqual(await carried(bit), days, name);
    assert.deepEqual(await everything(bit), await everything(whole));
  }
});

test('claims and their answers are linked whether they come together or one by one', async () => {
  const raws = [
    'Mỹ cáo buộc Iran\n\n16/09/2019 10:00\n\nNgày 15/9, Mỹ cáo buộc Iran tấn công nhà máy lọc dầu Abqaiq của Saudi Arabia hôm 14/9.\n',
    'Iran phủ nhận tấn công nhà máy lọc dầu Abqaiq của Saudi Arabia\n\n17/09/2019 10:00\n\nIran phủ nhận tấn công nhà máy lọc dầu Abqaiq của Saudi Arabia.\n',
    'Iran admits attack\n\nOctober 20, 2019\n\nIran said it had attacked the Abqaiq plant in Saudi Arabia.\nIran rejected the American accusation over Abqaiq.\n',
  ].map((text, i) => rawOf(`https://news.example/${i}`, text));
  const whole = await engine('claims-whole');
  await keep(whole, batchesOf(raws, 8), NOW);
  await mergeAll(whole, known);
  const kinds = (await everyRecord(storeOver(whole))).flatMap(({ links }) => links.map(({ kind }) => kind)).sort();
  assert.deepEqual(kinds, ['accuses', 'alleged-by', 'confirmed-by', 'confirms', 'denied-by', 'denied-by', 'denies', 'denies']);
  for (const order of [raws, raws.toReversed()]) {
    const bit = await engine(`claims-${order[0]?.uri.at(-1)}`);
    for (const raw of order) {
      await keep(bit, batchesOf([raw], 1), NOW);
      await mergeSome(bit, known);
    }
    assert.deepEqual(await everything(bit), await everything(whole));
  }
});
