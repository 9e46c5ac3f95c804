/** CSV, Parquet and the tab-separated tables of the field, read back by DuckDB with the types that each format gives its columns. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { csv } from '../../src/write/formats/csv.ts';
import { gdelt } from '../../src/write/formats/gdelt.ts';
import { gdeltMentions } from '../../src/write/formats/gdelt-mentions.ts';
import { icews } from '../../src/write/formats/icews.ts';
import { panel } from '../../src/write/formats/panel.ts';
import { parquet } from '../../src/write/formats/parquet.ts';
import { polecat } from '../../src/write/formats/polecat.ts';
import { sidesOf } from '../../src/write/sides.ts';
import { scratch } from '../cli/chancery.ts';
import { queried, type Row, tabTable } from './duckdb.ts';
import { AWKWARD, RECORDS, written } from './samples.ts';

const { folder, remove } = scratch();
after(remove);

const SIDES = RECORDS.reduce((sum, { record }) => sum + sidesOf(record).length, 0);
const typed = (names: string, types: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(names.split(',').map((name) => [name, types[name] ?? 'VARCHAR']));
const picked = (row: Row | undefined, ...names: readonly string[]): unknown[] => names.map((name) => row?.[name]);

test('CSV', async () => {
  const rows = await queried(folder, 'a.csv', await written(csv), 'select * from read_csv(FILE, header=true, all_varchar=true)');
  assert.equal(rows.length, RECORDS.length);
  assert.deepEqual(
    rows.map(({ id, type, date_start }) => [id, type, date_start]),
    RECORDS.map(({ record }) => [record.id, record.type, record.date?.start ?? null]),
  );
  assert.equal(rows[0]?.['quote'], AWKWARD.told[0]?.event.evidence[0]?.quote);
  assert.deepEqual(picked(rows[0], 'actor_states', 'actor_orgs', 'killed_min', 'killed_max', 'injured_max'), [
    'AZE;',
    ';UN',
    '1',
    '2',
    '3',
  ]);
});

test('Parquet, typed, in several row groups', async () => {
  const many = Array.from({ length: 12_000 }, (_, i) => RECORDS[i % RECORDS.length] ?? AWKWARD);
  const bytes = await written(parquet, many);
  const [sum] = await queried(
    folder,
    'a.parquet',
    bytes,
    'select count(*)::int as n, sum(score) as score, max(date_end)::varchar as last from FILE',
  );
  assert.equal(sum?.['n'], many.length);
  assert.ok(Math.abs(Number(sum?.['score']) - many.reduce((total, { record }) => total + record.score, 0)) < 1e-6);
  assert.equal(
    sum?.['last'],
    many
      .flatMap(({ record }) => record.date?.end ?? [])
      .sort()
      .at(-1),
  );
  const [first] = await queried(
    folder,
    'a.parquet',
    bytes,
    'select typeof(date_start) as day, typeof(actor_states) as states, typeof(killed_min) as killed, actor_states, actor_orgs, quote, killed_min, lat from FILE limit 1',
  );
  const quote = AWKWARD.told[0]?.event.evidence[0]?.quote;
  assert.deepEqual(first, {
    ...{ day: 'DATE', states: 'VARCHAR[]', killed: 'INTEGER' },
    ...{ actor_states: ['AZE', null], actor_orgs: [null, 'UN'], quote, killed_min: 1, lat: 40.98 },
  });
  const [empty] = await queried(folder, 'empty.parquet', await written(parquet, []), 'select count(*)::int as n from FILE');
  assert.equal(empty?.['n'], 0);
});

const ACTOR = 'Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,Religion2Code,Type1Code,Type2Code,Type3Code';
const GEO = 'Geo_Type,Geo_Fullname,Geo_CountryCode,Geo_ADM1Code,Geo_ADM2Code,Geo_Lat,Geo_Long,Geo_FeatureID';
const prefixed = (prefix: string, names: string): string =>
  names
    .split(',')
    .map((name) => prefix + name)
    .join(',');
const GDELT = typed(
  [
    'GlobalEventID,Day,MonthYear,Year,FractionDate',
    ...[prefixed('Actor1', ACTOR), prefixed('Actor2', ACTOR)],
    'IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone',
    ...[prefixed('Actor1', GEO), prefixed('Actor2', GEO), prefixed('Action', GEO)],
    'DATEADDED,SOURCEURL',
  ].join(','),
  {
    ...{ GlobalEventID: 'BIGINT', Day: 'INTEGER', MonthYear: 'INTEGER', Year: 'INTEGER', FractionDate: 'DOUBLE', IsRootEvent: 'INTEGER' },
    ...{ QuadClass: 'INTEGER', GoldsteinScale: 'DOUBLE', NumMentions: 'INTEGER', NumSources: 'INTEGER', NumArticles: 'INTEGER' },
    ...{ AvgTone: 'DOUBLE', ActionGeo_Type: 'INTEGER', ActionGeo_Lat: 'DOUBLE', ActionGeo_Long: 'DOUBLE', DATEADDED: 'BIGINT' },
  },
);

test('GDELT events: 61 columns', async () => {
  assert.equal(Object.keys(GDELT).length, 61);
  const rows = await queried(folder, 'a.export.CSV', await written(gdelt), `select * from ${tabTable(GDELT, false)}`);
  assert.equal(rows.length, SIDES);
  assert.equal(new Set(rows.map(({ GlobalEventID }) => GlobalEventID)).size, SIDES);
  const [first, second] = rows;
  assert.deepEqual(picked(first, 'Day', 'MonthYear', 'Year', 'FractionDate'), [null, 202304, 2023, null]);
  assert.deepEqual(picked(first, 'Actor1Code', 'Actor1Name', 'Actor1CountryCode', 'Actor1Type1Code'), [
    'AZEGOV',
    'AZERBAIJAN',
    'AZE',
    'GOV',
  ]);
  assert.deepEqual(picked(second, 'Actor1Code', 'Actor1Name', 'Actor1CountryCode', 'Actor1KnownGroupCode'), [
    'IGOUNO',
    'UNITED NATIONS',
    null,
    'UNO',
  ]);
  assert.deepEqual(picked(first, 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'), [
    '1952',
    '195',
    '19',
    4,
    -10,
  ]);
  assert.deepEqual(picked(first, 'NumMentions', 'NumSources', 'NumArticles'), [2, 2, 2]);
  assert.deepEqual(picked(first, 'ActionGeo_CountryCode', 'ActionGeo_Lat'), ['AJ', 40.98]);
  assert.deepEqual(picked(first, 'DATEADDED', 'SOURCEURL'), ['20230501013000', AWKWARD.told[0]?.page.uri]);
  const expelled = rows.find(({ Day }) => Day === 20180329);
  assert.equal(expelled?.['FractionDate'], 2018.2438);
});

test('GDELT mentions: 16 columns, of the events of the other table', async () => {
  const columns = typed(
    'GlobalEventID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,MentionIdentifier,SentenceID,Actor1CharOffset,Actor2CharOffset,ActionCharOffset,InRawText,Confidence,MentionDocLen,MentionDocTone,MentionDocTranslationInfo,Extras',
    {
      GlobalEventID: 'BIGINT',
      EventTimeDate: 'BIGINT',
      MentionTimeDate: 'BIGINT',
      MentionType: 'INTEGER',
      Actor1CharOffset: 'INTEGER',
      ActionCharOffset: 'INTEGER',
    },
  );
  assert.equal(Object.keys(columns).length, 16);
  const rows = await queried(folder, 'a.mentions.CSV', await written(gdeltMentions), `select * from ${tabTable(columns, false)}`);
  const events = await queried(
    folder,
    'b.export.CSV',
    await written(gdelt),
    `select GlobalEventID, NumMentions from ${tabTable(GDELT, false)}`,
  );
  const mentions = Map.groupBy(rows, ({ GlobalEventID }) => GlobalEventID);
  assert.deepEqual(
    events.map(({ GlobalEventID, NumMentions }) => [GlobalEventID, NumMentions]),
    events.map(({ GlobalEventID }) => [GlobalEventID, mentions.get(GlobalEventID)?.length]),
  );
  assert.deepEqual(picked(rows[0], 'MentionTimeDate', 'MentionSourceName', 'Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset'), [
    '20230430000000',
    'example.org',
    10,
    '37',
    10,
  ]);
});

test('ICEWS: 20 columns', async () => {
  const bytes = await written(icews);
  const names =
    'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude';
  assert.equal(Buffer.from(bytes).toString('utf8').split('\n')[0], names.replaceAll(',', '\t'));
  const columns = typed(names, {
    'Event ID': 'BIGINT',
    'Event Date': 'DATE',
    Intensity: 'DOUBLE',
    'Story ID': 'BIGINT',
    Latitude: 'DOUBLE',
    Longitude: 'DOUBLE',
  });
  const rows = await queried(folder, 'a.tab', bytes, `select * from ${tabTable(columns, true)}`);
  assert.equal(rows.length, SIDES);
  assert.deepEqual(
    picked(rows[0], 'Source Name', 'Source Country', 'Event Text', 'CAMEO Code', 'Intensity', 'Target Name', 'Target Country'),
    [...['Azerbaijan', 'Azerbaijan', 'Employ remotely piloted aerial munitions', '1952', -10, 'Nguyễn "A", B', 'Iran']],
  );
  for (const row of rows) assert.ok(row['Event Text'] && row['Intensity'] !== undefined, JSON.stringify(row));
});

test('POLECAT: 40 columns', async () => {
  const bytes = await written(polecat);
  const names = Buffer.from(bytes).toString('utf8').split('\n')[0]?.split('\t') ?? [];
  assert.equal(names.length, 40);
  const columns = typed(names.join(','), {
    'Event Date': 'DATE',
    Intensity: 'DOUBLE',
    'Actor COW': 'INTEGER',
    'Publication Date': 'DATE',
    Latitude: 'DOUBLE',
  });
  const rows = await queried(folder, 'a.txt', bytes, `select * from ${tabTable(columns, true)}`);
  assert.equal(rows.length, SIDES);
  assert.deepEqual(
    picked(rows[0], 'Event ID', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts', 'Actor Country', 'Actor COW'),
    [...['r00000000000000aa-1', 'ASSAULT', 'drone', -9.5, 'MATERIAL CONFLICT', 'military;territory', 'AZE', 373]],
  );
  assert.deepEqual(picked(rows[0], 'Recipient Name', 'Recipient COW', 'Recipient Title', 'Publication Date', 'Language', 'Version'), [
    ...['Nguyễn "A", B', '630', 'general', '2023-04-30', 'vi', 'Chancery 0.0.0'],
  ]);
});

test('panel: every dated record between two states is in it once for each direction', async () => {
  const rows = await queried(folder, 'panel.csv', await written(panel), 'select * from read_csv(FILE, header=true)');
  const first = rows.find(({ month, actor }) => actor === 'AZE' && String(month).startsWith('2023-04'));
  assert.deepEqual(
    picked(
      first,
      'actor_cow',
      'actor_gw',
      'recipient',
      'recipient_cow',
      'records',
      'disputed',
      'material_conflict',
      'assault',
      'score_sum',
    ),
    [...['373', '373', 'IRN', '630', '1', '1', '1', '1', -9.5]],
  );
  for (const row of rows) {
    const of = (...names: readonly string[]): number => names.reduce((sum, name) => sum + Number(row[name]), 0);
    assert.equal(of('reported', 'alleged', 'disputed', 'planned'), of('records'));
    assert.equal(of('verbal_cooperation', 'material_cooperation', 'verbal_conflict', 'material_conflict'), of('records'));
  }
});
