import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadKnowledge } from './knowledge.ts';

const root = new URL('../../', import.meta.url);
const knowledge = loadKnowledge(root);
const { states, organisations, places, occurrences } = knowledge;

test('every entry of ISO 3166-1, and Kosovo', () => {
  assert.equal(states.size, 250);
  assert.equal(new Set([...states.values()].map(({ iso2 }) => iso2)).size, 250);
  // The United Nations' 193 members, with Kosovo, Palestine, Taiwan and the Vatican.
  assert.equal([...states.values()].filter(({ kind }) => kind === 'state').length, 197);
});

test('borders have two sides', () => {
  for (const { iso3, borders } of states.values())
    for (const other of borders) assert.ok(states.get(other)?.borders.includes(iso3), `${iso3}–${other}`);
});

test('territories belong to states, and codes of today are one each', () => {
  for (const { iso3, kind, partOf } of states.values())
    assert.ok(kind === 'state' ? partOf === null : partOf === null || states.get(partOf)?.kind === 'state', iso3);
  for (const key of ['cow', 'gw'] as const) {
    const codes = [...states.values()].flatMap((state) => state[key] ?? []);
    assert.equal(new Set(codes).size, codes.length, key);
  }
  assert.deepEqual([states.get('VNM')?.cow, states.get('DEU')?.gw, states.get('YEM')?.gw, states.get('SRB')?.gw], [816, 260, 678, 340]);
});

test('capitals are places in their own state', () => {
  for (const { iso3, capital } of states.values()) if (capital) assert.equal(places.get(capital)?.country, iso3, capital);
});

test('de-facto authorities and armed groups carry the state that the codebook gives', () => {
  const expected: Readonly<Record<string, string | null>> = {
    ARTSAKH: 'ARM',
    DPR: 'UKR',
    LPR: 'UKR',
    ABKHAZIA: 'GEO',
    'SOUTH-OSSETIA': 'GEO',
    TRANSNISTRIA: 'MDA',
    TRNC: 'CYP',
    SOMALILAND: 'SOM',
    HAMAS: 'PSE',
    HEZBOLLAH: 'LBN',
    HOUTHI: 'YEM',
    IS: null,
    'AL-QAEDA': null,
    UN: null,
    NATO: null,
    WEST: null,
  };
  for (const [id, state] of Object.entries(expected)) assert.equal(organisations.get(id)?.state, state, id);
});

test('disputed ground lies where the codebook says', () => {
  const expected = {
    'Nagorno-Karabakh': 'AZE',
    Crimea: 'UKR',
    'Golan Heights': 'SYR',
    Gaza: 'PSE',
    'Paracel Islands': null,
    'Red Sea': null,
  };
  for (const [place, country] of Object.entries(expected)) assert.equal(places.get(place)?.country, country, place);
});

test('instances of a series do not overlap, and numbers rise', () => {
  const series = Map.groupBy(
    occurrences.filter((o) => o.series),
    (o) => o.series,
  );
  assert.ok(series.size > 10);
  for (const [name, instances] of series)
    for (const [i, one] of instances.entries()) {
      const next = instances[i + 1];
      if (next) assert.ok(one.end < next.start && (one.number ?? 0) <= (next.number ?? Infinity), `${name} ${one.start}`);
    }
});

/** Loads the knowledge with one file replaced. */
function loadWith(file: string, source: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  try {
    cpSync(new URL('knowledge/', root), join(folder, 'knowledge'), { recursive: true });
    writeFileSync(join(folder, file), source);
    loadKnowledge(pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('an unknown code is an error that names the file and the line', () => {
  assert.throws(
    () => loadWith('knowledge/places.yaml', '# places\nHere: {kind: city, at: [1, 2]}\nThere: {kind: city, country: ZZZ, at: [1, 2]}\n'),
    /knowledge\/places\.yaml:3: expected a code of knowledge\/states\.yaml but found “ZZZ”/u,
  );
  assert.throws(
    () => loadWith('knowledge/people/test.yaml', '- {name: A B, org: NOBODY, office: chief, source: test}\n'),
    /knowledge\/people\/test\.yaml:1: expected an id of knowledge\/organisations\.yaml but found “NOBODY”/u,
  );
  assert.throws(
    () => loadWith('knowledge/occurrences.yaml', 'series: []\nsingle:\n  - {name: x, aliases: [x], start: 2020-02-02, end: 2020-01-01}\n'),
    /knowledge\/occurrences\.yaml:3: expected a day from 2020-02-02 on but found 2020-01-01/u,
  );
  assert.throws(
    () => loadWith('knowledge/days.yaml', 'kinds: {call: [x]}\ndays:\n  - {name: x, start: 2020-02-02, states: [USA], kind: visit}\n'),
    /knowledge\/days\.yaml:3: expected one of call but found “visit”/u,
  );
  assert.throws(
    () => loadWith('knowledge/days.yaml', 'kinds: {}\ndays:\n  - {name: x, start: 2020-02-02, states: [USA]}\n'),
    /knowledge\/days\.yaml:3: expected words or a kind but found neither/u,
  );
});
