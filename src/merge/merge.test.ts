import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heard, type Said, sides, voice } from '../../test/merge/tellings.ts';
import { when } from '../../test/merge/world.ts';
import type { EventRecord, Judgement } from '../model/record.ts';
import { merge } from './merge.ts';

const merged = (said: readonly Said[], judgements: readonly Judgement[] = []) => merge({ ...heard(...said), judgements });
/** The records as groups of event ids. */
const groups = (said: readonly Said[], judgements: readonly Judgement[] = []): string[] =>
  merged(said, judgements).records.map(({ tellings }) => tellings.join(' '));
const only = (said: readonly Said[]): EventRecord => {
  const { records } = merged(said);
  assert.equal(records.length, 1, `expected one record but found ${records.map(({ tellings }) => tellings.join(' ')).join(' | ')}`);
  return records[0] as EventRecord;
};

let minute = 0;
const judged = (verdict: Judgement['verdict'], ...about: string[]): Judgement => ({
  about,
  verdict,
  correction: null,
  by: 'somebody',
  at: `2024-01-01T00:${String(++minute).padStart(2, '0')}:00Z`,
  note: null,
});

test('one act told by two outlets is one record with both', () => {
  const record = only([{}, {}]);
  assert.equal(record.id, 're1');
  assert.deepEqual(record.tellings, ['e1', 'e2']);
  assert.equal(record.support.summary, 'told by 2 outlets, 2 origins');
});

test('an act in return, another act, another pair and another day stay apart', () => {
  assert.equal(groups([{}, { actors: sides('IRN'), recipients: sides('AZE') }]).length, 2);
  assert.equal(groups([{}, { mode: 'discontinue' }]).length, 2);
  assert.equal(groups([{}, { recipients: sides('ARM') }]).length, 2);
  assert.equal(groups([{}, { on: '2023-04-09' }]).length, 2);
});

test('days that differ by one are shown as a difference; what more origins say is the date', () => {
  const record = only([{ on: '2023-04-07', counts: { expelled: 4 } }, { counts: { expelled: 4 } }, { counts: { expelled: 4 } }]);
  assert.equal(record.date?.start, '2023-04-06');
  assert.deepEqual(
    record.differences.map(({ field, values }) => [field, values.map(({ value }) => value)]),
    [['date', ['2023-04-06', '2023-04-07']]],
  );
});

test('two days that contradict each other never come together through a third', () => {
  const counts = { expelled: 4 };
  const found = groups([
    { on: '2023-04-06', counts },
    { on: '2023-04-07', counts },
    { on: '2023-04-08', counts },
  ]);
  assert.ok(found.every((group) => !(group.includes('e1') && group.includes('e3'))));
});

test('two modes of a deed never come together through a telling without a mode', () => {
  const found = groups([{ mode: 'expel' }, { mode: null, names: ['baku'] }, { mode: 'withdraw', names: ['baku'] }]);
  assert.ok(found.every((group) => !(group.includes('e1') && group.includes('e3'))));
});

test('a day within a range is no contradiction and no difference', () => {
  const record = only([{ on: '2023-04-05..2023-04-07' }, { on: '2023-04-06' }]);
  assert.deepEqual([record.date?.start, record.date?.end, record.date?.basis], ['2023-04-06', '2023-04-06', 'corpus']);
  assert.deepEqual(record.differences, []);
});

test('two events of one article stay two, whatever they share', () => {
  assert.equal(groups([{ source: 's' }, { source: 's' }]).length, 2);
});

test('counts that differ are kept with who says so; that of more origins counts', () => {
  const act: Said = { type: 'ASSAULT', mode: 'aerial', names: ['stepanakert'] };
  const record = only([
    { ...act, counts: { killed: 1 } },
    { ...act, counts: { killed: 2 } },
    { ...act, counts: { killed: 2 } },
  ]);
  assert.deepEqual(record.counts, { killed: 2 });
  assert.deepEqual(record.differences, [
    {
      field: 'counts.killed',
      values: [
        { value: '1', tellings: ['e1'] },
        { value: '2', tellings: ['e2', 'e3'] },
      ],
    },
  ]);
});

test('what is done every day needs more than sides and day', () => {
  const strike: Said = { type: 'ASSAULT', mode: 'aerial' };
  assert.equal(groups([strike, strike].map((one, i) => ({ ...one, names: [['lviv'], ['kharkiv']][i] as string[] }))).length, 2);
  assert.equal(groups([strike, strike].map((one) => ({ ...one, names: ['lviv'] }))).length, 1);
});

test('ministers and presidents who meet on one day hold two meetings', () => {
  const meeting = (name: string): Said => ({
    type: 'CONSULT',
    mode: null,
    actors: sides('RUS', 'CHN').map((one) => (one.state === 'RUS' ? { ...one, name } : one)),
    recipients: [],
    names: ['beijing'],
  });
  assert.equal(groups([meeting('Sergei Lavrov'), meeting('Sergei Lavrov')]).length, 1);
  assert.equal(groups([meeting('Sergei Lavrov'), meeting('Vladimir Putin')]).length, 2);
});

test('a day without its year takes it from the page that has it, and says from which', () => {
  const record = only([{ on: null, open: { month: 4, day: 6, years: [2022, 2023] } }, {}]);
  assert.equal(record.date?.start, '2023-04-06');
  assert.equal(record.date?.basis, 'corpus');
  assert.match(
    record.date?.reasons.join(' ') ?? '',
    /https:\/\/s2\.example\/a .* gives the date.*https:\/\/s1\.example\/a .* has 6\/4 without a year/u,
  );
});

test('where two years fit, or none, the year stays open', () => {
  const open: Said = { on: null, open: { month: 4, day: 6, years: [] } };
  assert.equal(groups([open, {}, { on: '2021-04-06' }]).length, 3);
  assert.equal(groups([{ on: null, open: { month: 4, day: 6, years: [2021, 2022] } }, {}]).length, 2);
});

const opens = (month: number, day: number, over: Said = {}): Said => ({ on: null, open: { month, day, years: [] }, source: 's1', ...over });
const elsewhere: Said = { actors: sides('GEO'), recipients: sides('UKR'), mode: 'discontinue' };
/** The date of the act that no other page tells. */
const carried = (said: readonly Said[]): EventRecord['date'] | undefined =>
  merged(said).records.find(({ actors }) => actors[0]?.state === 'GEO')?.date;

test('the year that another page gives one day of an article holds for its other days, with the reason', () => {
  const date = carried([opens(4, 6), {}, opens(3, 30, elsewhere)]);
  assert.deepEqual([date?.start, date?.end, date?.precision, date?.basis], ['2023-03-30', '2023-03-30', 'day', 'corpus']);
  assert.match(
    date?.reasons.join(' | ') ?? '',
    /https:\/\/s2\.example\/a .* gives the date.* \| https:\/\/s1\.example\/a ‘Title of s1’ tells of 30\/3 and of 6\/4, both without a year/u,
  );
});

test('a year is carried only where it is certain', () => {
  const none: readonly (readonly Said[])[] = [
    // Nobody gives a year; another article; too far in the year; planned, and before.
    [opens(4, 6), opens(3, 30, elsewhere)],
    [opens(4, 6), {}, opens(3, 30, { ...elsewhere, source: 's9' })],
    [opens(4, 6), {}, opens(12, 30, elsewhere)],
    [opens(4, 6), {}, opens(3, 30, { ...elsewhere, status: 'planned' })],
    // The article may not be of that year; another of its days has another year; there is no such day.
    [opens(4, 6), {}, opens(3, 30, { ...elsewhere, open: { month: 3, day: 30, years: [2021, 2022] } })],
    [opens(4, 6), {}, opens(4, 9, { mode: 'withdraw' }), { mode: 'withdraw', on: '2021-04-09' }, opens(3, 30, elsewhere)],
    [opens(4, 6), {}, opens(2, 29, elsewhere)],
    // The other page has the day from its own printing.
    [opens(4, 6), { news: true, counts: { expelled: 4 } }, opens(3, 30, elsewhere)],
  ];
  for (const [i, said] of none.entries()) assert.equal(carried(said), null, `case ${i}`);
  assert.equal(carried([opens(4, 6), {}, opens(4, 20, { ...elsewhere, status: 'planned' })])?.start, '2023-04-20');
});

test('a month of one page and a day without a year of another make a date', () => {
  const record = only([
    { on: '2023-04-01..2023-04-30', counts: { expelled: 4 } },
    { on: null, open: { month: 4, day: 6, years: [] }, counts: { expelled: 4 } },
  ]);
  assert.deepEqual([record.date?.start, record.date?.end, record.date?.basis], ['2023-04-06', '2023-04-06', 'corpus']);
});

test('an undated telling joins on strong evidence where one record fits, and waits where two do', () => {
  const words = ['diplomats', 'provocative', 'embassy', 'baku'];
  const undated: Said = { on: null, counts: { expelled: 4 }, words };
  const dated: Said = { counts: { expelled: 4 }, words };
  assert.equal(groups([undated, dated]).length, 1);
  assert.equal(groups([undated, dated, { ...dated, on: '2022-02-01' }]).length, 3);
  assert.ok(merged([undated, dated, { ...dated, on: '2022-02-01' }]).doubts.length > 0);
  assert.equal(groups([{ on: null }, {}]).length, 2);
});

test('what had not happened yet when an article was printed is not what it tells', () => {
  const detail: Said = { counts: { expelled: 4 }, words: ['diplomats', 'provocative', 'embassy'] };
  assert.equal(groups([{ ...detail, on: null, from: { published: when('2023-01-05') } }, detail]).length, 2);
});

test('news of the day joins the day told by another page shortly before', () => {
  const record = only([{ on: '2023-04-08', news: true, counts: { expelled: 4 } }, { counts: { expelled: 4 } }]);
  assert.deepEqual([record.date?.start, record.date?.basis], ['2023-04-06', 'corpus']);
});

test('origins: an agency, a copy and an only speaker count once', () => {
  const signature = Uint32Array.from({ length: 64 }, (_, i) => i);
  const origins = (...from: readonly Said[]) => only(from).support.origins;
  assert.equal(origins({ from: { credits: ['Reuters'] } }, { from: { credits: ['Reuters'] } }, { from: { credits: ['AFP'] } }), 2);
  assert.equal(origins({ from: { credits: ['Reuters'] } }, { from: { credits: ['AFP'] } }, { from: { credits: ['AFP', 'Reuters'] } }), 2);
  assert.equal(origins({ from: { credits: ['Reuters'] } }, { from: { publisher: { name: 'Reuters', domain: 'reuters.com' } } }), 1);
  assert.equal(origins({ from: { signature } }, { from: { signature } }, {}), 2);
  assert.equal(origins({ voices: [voice('AZE')] }, { voices: [voice('AZE')] }, {}), 2);
  assert.equal(
    origins(
      { from: { publisher: null, page: { uri: 'https://one.example/a', sha256: '1', retrieved: null } } },
      { from: { publisher: null, page: { uri: 'https://one.example/b', sha256: '2', retrieved: null } } },
    ),
    1,
  );
});

test('who asserts and who denies', () => {
  const act: Said = { type: 'ASSAULT', mode: 'targeted', names: ['tehran'] };
  const record = only([
    { ...act, status: 'alleged', voices: [voice('AZE')] },
    { ...act, status: 'disputed', voices: [voice('IRN', 'denies')], from: { published: when('2023-04-09') } },
  ]);
  assert.equal(record.status, 'disputed');
  assert.equal(record.support.summary, 'told by 2 outlets, 2 origins; asserted by AZE, denied by IRN');
  assert.deepEqual(
    record.moves.map(({ status, day }) => `${status} ${day}`),
    ['alleged 2023-04-08', 'denied 2023-04-09'],
  );
});

test('an act is confirmed by who did it, and a claim retracted by who made it', () => {
  const act: Said = { type: 'ASSAULT', mode: 'targeted', names: ['tehran'] };
  const alleged: Said = { ...act, status: 'alleged', voices: [voice('IRN')] };
  const later = { published: when('2023-05-01') };
  const confirmed = only([alleged, { ...act, voices: [voice('AZE')], from: later }]);
  assert.deepEqual([confirmed.status, confirmed.moves.map(({ status }) => status)], ['reported', ['alleged', 'confirmed']]);
  const retracted = only([alleged, { ...act, status: 'disputed', voices: [voice('IRN', 'denies')], from: later }]);
  assert.deepEqual(
    retracted.moves.map(({ status }) => status),
    ['alleged', 'retracted'],
  );
});

test('an announcement and the act that fulfils it are two records with a link', () => {
  const words = ['embassy', 'havana', 'reopen', 'washington'];
  const plan: Said = { type: 'AGREE', mode: null, actors: sides('USA', 'CUB'), recipients: [], on: '2015-06-30', words, names: ['havana'] };
  const { records } = merged([plan, { ...plan, type: 'SUPPORT', on: '2015-07-20' }]);
  assert.deepEqual(
    records.map(({ links }) => links.map(({ kind, record }) => `${kind} ${record}`)),
    [['fulfilled-by re2'], ['fulfils re1']],
  );
});

test('who claimed something and denies it later retracts it, though the two are not one record; another act is no answer', () => {
  const act: Said = { type: 'ASSAULT', mode: null, actors: sides('IRN'), recipients: sides('SAU'), names: ['abqaiq'] };
  const later = { published: when('2023-05-01') };
  const claim: Said = { ...act, status: 'alleged', voices: [voice('USA')] };
  const denial: Said = { ...act, on: '2023-05-01', news: true, status: 'disputed', voices: [voice('USA', 'denies')], from: later };
  const told = merged([claim, denial, { ...denial, names: ['khobar'] }, { ...denial, news: false }]).records;
  assert.deepEqual(
    told.map(({ links }) => links.map(({ kind, record }) => `${kind} ${record}`)),
    [['retracted-by re2'], ['retracts re1'], [], []],
  );
  assert.deepEqual(told[0]?.moves, [
    { status: 'alleged', day: '2023-04-08', by: 'e1' },
    { status: 'retracted', day: '2023-05-01', by: 're2' },
  ]);
});

test('judgements: same carries on, not-same holds, withdrawn leaves nothing, the latest counts', () => {
  const far: Said[] = [{}, { on: '2021-01-01' }, { on: '2019-01-01' }];
  assert.equal(groups(far, [judged('same', 'e1', 'e2'), judged('same', 'e3', 'e2')]).length, 1);
  assert.equal(groups(far, [judged('same', 'e1', 'e2'), judged('withdrawn', 'e2', 'e1')]).length, 3);
  assert.equal(groups([{}, {}], [judged('not-same', 'e1', 'e2')]).length, 2);
  assert.equal(groups([{}, {}], [judged('not-same', 'e1', 'e2'), judged('same', 'e2', 'e1')]).length, 1);
  const contradictory = [judged('not-same', 'e1', 'e3'), judged('same', 'e1', 'e2'), judged('same', 'e2', 'e3')];
  const { records, issues } = merged(far, contradictory);
  assert.ok(records.every(({ tellings }) => !(tellings.includes('e1') && tellings.includes('e3'))));
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['judgements-contradict'],
  );
});

test('judgements: wrong leaves a telling out, corrected changes it and counts before others', () => {
  assert.deepEqual(groups([{}, {}], [judged('wrong', 'e1')]), ['e2']);
  const correction = { ...judged('corrected', 'e2'), correction: { counts: { expelled: 4 }, recipients: sides('ARM') } };
  const { records } = merged([{}, {}], [correction]);
  assert.deepEqual(
    records.map(({ recipients, counts }) => [recipients[0]?.state, counts]),
    [
      ['IRN', {}],
      ['ARM', { expelled: 4 }],
    ],
  );
});

test('one act told under two types is offered for judgement where much speaks for it, and never merged', () => {
  const words = ['cable', 'gas', 'signed', 'transit', 'undersea'];
  const deal = (type: 'AGREE' | 'SUPPORT' | 'CONSULT' | 'AID', over: Said = {}): Said => ({ type, mode: null, words, ...over });
  const pairs = (said: readonly Said[], judgements: readonly Judgement[] = []): string[] =>
    merged(said, judgements).doubts.map(({ records }) => records.join(' '));
  assert.deepEqual(groups([deal('AGREE'), deal('SUPPORT')]), ['e1', 'e2']);
  assert.deepEqual(pairs([deal('AGREE'), deal('SUPPORT')]), ['re1 re2']);
  assert.deepEqual(pairs([deal('AGREE'), deal('CONSULT')]), ['re1 re2']);
  // Types that no paper takes for one another; another day; no common words; one page that tells both; two that fit.
  assert.deepEqual(pairs([deal('AGREE'), deal('AID')]), []);
  assert.deepEqual(pairs([deal('AGREE'), deal('SUPPORT', { on: '2023-04-09' })]), []);
  assert.deepEqual(pairs([deal('AGREE'), deal('SUPPORT', { words: ['corn', 'minister', 'ports', 'wheat'] })]), []);
  assert.deepEqual(pairs([deal('AGREE', { source: 's9' }), deal('SUPPORT', { source: 's9' })]), []);
  assert.deepEqual(pairs([deal('AGREE'), deal('SUPPORT'), deal('CONSULT', { source: 's2' })]), []);
  assert.deepEqual(pairs([deal('AGREE'), deal('SUPPORT')], [judged('not-same', 'e1', 'e2')]), []);
  assert.deepEqual(groups([deal('AGREE'), deal('SUPPORT')], [judged('same', 'e1', 'e2')]), ['e1 e2']);
});

test('a correction that no record can take in is told and set aside, and the rest is merged', () => {
  const broken: readonly Readonly<Record<string, unknown>>[] = [
    { actors: 'ARM' },
    { recipients: [null] },
    { type: 'EXPULSION' },
    { date: { start: 'yesterday', end: 'today' } },
    { counts: { expelled: 'four' } },
    { place: 'Baku' },
  ];
  for (const correction of broken) {
    const judgement: Judgement = { ...judged('corrected', 'e2'), correction };
    const { records, issues } = merged([{}, {}, { recipients: sides('GEO') }], [judgement]);
    assert.deepEqual(
      records.map(({ tellings }) => tellings.join(' ')),
      ['e1 e2', 'e3'],
    );
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['judgement-broken'],
    );
    for (const word of ['somebody', 'e2', judgement.at, Object.keys(correction)[0] ?? '?'])
      assert.ok(issues[0]?.message.includes(word), word);
  }
});

test('of two contents at one address the one retrieved last tells', () => {
  const page = (sha256: string, retrieved: string) => ({ page: { uri: 'https://one.example/a', sha256, retrieved } });
  const { records, superseded } = merged([{ from: page('b', '2023-04-07') }, { from: page('a', '2023-04-09'), on: '2023-04-05' }]);
  assert.deepEqual(
    records.map(({ tellings }) => tellings),
    [['e2']],
  );
  assert.deepEqual([...superseded], ['s1']);
});

test('a judgement holds for the next content of its page where that tells the same act in the same words', () => {
  const page = (sha256: string, retrieved: string) => ({ page: { uri: 'https://one.example/a', sha256, retrieved } });
  const words = ['diplomats', 'expelled', 'four'];
  const versions = (later: Said): Said[] => [
    { words, from: page('b', '2023-04-07') },
    { words, ...later, from: page('a', '2023-04-09') },
  ];
  const left = (later: Said): number => merged(versions(later), [judged('wrong', 'e1')]).records.length;
  assert.equal(left({}), 0);
  assert.equal(left({ words: ['diplomats', 'expelled', 'five'] }), 1);
  assert.equal(left({ recipients: sides('ARM') }), 1);
  assert.deepEqual([...merged(versions({}), [judged('wrong', 'e1')]).carried], [['e1', 'e2']]);
});

test('one content at two addresses is one event with two articles', () => {
  const { tellings, sources } = heard({}, {});
  const same = tellings.map((telling) => ({ ...telling, event: 'e1' }));
  const [record] = merge({ tellings: same, sources }).records;
  assert.deepEqual([record?.tellings, record?.support.articles], [['e1'], 2]);
});

test('what may be one is offered, with what speaks for it and against it', () => {
  const { records, doubts } = merged([
    { counts: { expelled: 4 }, names: ['baku'] },
    { on: '2023-04-07', counts: { expelled: 5 }, names: ['baku'] },
  ]);
  assert.equal(records.length, 2);
  assert.deepEqual(
    doubts.map(({ records: pair }) => pair),
    [['re1', 're2']],
  );
  assert.ok(doubts[0]?.reasons.includes('expelled: 4 and 5'));
  assert.ok(doubts[0]?.reasons.includes('same actors: AZE'));
});

test('of several that fit a telling, the likeliest is offered; where very many do, none, and all are rivals', () => {
  const detail: Said = { counts: { expelled: 4 }, words: ['diplomats', 'provocative', 'embassy'] };
  const undated: Said = { ...detail, on: null };
  const years = (...list: number[]): Said[] => list.map((year) => ({ ...detail, on: `${year}-04-06` }));
  const two = merged([undated, ...years(2021, 2022)]);
  assert.deepEqual([two.doubts.length, two.rivals.length], [1, 1]);
  const many = merged([undated, ...years(2018, 2019, 2020, 2021, 2022)]);
  assert.deepEqual([many.records.length, many.doubts.length, many.rivals.length], [6, 0, 3]);
});

test('what a person was unsure of is offered still', () => {
  const detail: Said = { counts: { expelled: 4 }, words: ['diplomats', 'provocative', 'embassy'] };
  const said: Said[] = [{ ...detail, on: null }, ...[2018, 2019, 2020, 2021].map((year) => ({ ...detail, on: `${year}-04-06` }))];
  const { doubts } = merged(said, [judged('unsure', 'e1', 'e5')]);
  assert.deepEqual(
    doubts.map(({ records: pair }) => pair),
    [['re1', 're5']],
  );
});

test('a telling whose source is unknown is left out, and an issue says so', () => {
  const { tellings } = heard({});
  const { records, issues } = merge({ tellings, sources: new Map() });
  assert.deepEqual([records.length, issues.map(({ code }) => code)], [0, ['source-unknown']]);
});

test('conditions: tellings of one spell are one record, a spell years later another', () => {
  const { sources } = heard({}, { from: { published: when('2023-12-01') } }, { from: { published: when('2027-01-01') } });
  const conditions = ['s1', 's2', 's3'].map((source) => ({
    source,
    states: ['ARM', 'TUR'],
    condition: 'tense' as const,
    since: null,
    asOf: null,
  }));
  const found = merge({ tellings: [], sources, conditions }).conditions;
  assert.deepEqual(found.map((one) => `${one.sources.join(' ')} until ${one.asOf?.end}`).sort(), [
    's1 s2 until 2023-12-01',
    's3 until 2027-01-01',
  ]);
});
