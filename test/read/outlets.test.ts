import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadOutlets } from '../../src/load/outlets.ts';
import { know } from './reading.ts';

/** Loads outlets from files made for the test. */
function load(files: Readonly<Record<string, string>>): ReturnType<typeof loadOutlets> {
  const root = mkdtempSync(join(tmpdir(), 'outlets-'));
  try {
    for (const [name, source] of Object.entries(files)) {
      const path = join(root, 'outlets', name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, source);
    }
    return loadOutlets(pathToFileURL(`${root}/`));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const ONE = '{ id: a, name: A, domains: [a.vn], kind: agency, state: VNM, aliases: [Aa], furniture: [] }';

test('lists and folders of outlets are loaded', () => {
  const outlets = load({
    'agencies.yaml': `- ${ONE}\n`,
    'b.vn/outlet.yaml': 'id: b\nname: B\ndomains: [b.vn]\nkind: newspaper\nstate: null\naliases: []\nfurniture: [Theo dõi B trên]\n',
  });
  assert.deepEqual(
    outlets.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('errors name the file and what was expected', () => {
  assert.throws(() => load({ 'agencies.yaml': `- ${ONE.replace('agency', 'radio')}\n` }), /outlets\/agencies\.yaml:1: .*expected one of/u);
  assert.throws(() => load({ 'agencies.yaml': `- ${ONE.replace('a.vn', 'https://a.vn')}\n` }), /expected a domain in lower case/u);
  assert.throws(
    () => load({ 'agencies.yaml': `- ${ONE}\n- ${ONE}\n` }),
    /outlets\/agencies\.yaml, entry 2: expected a id of its own but found “a”|expected an? id of its own/u,
  );
});

test('the outlets of the house: the agencies and papers that Vietnamese pages credit', () => {
  const names = new Set(know.outlets.flatMap(({ aliases }) => aliases));
  for (const name of [
    'TTXVN',
    'Reuters',
    'AFP',
    'Tân Hoa Xã',
    'Yonhap',
    'KCNA',
    'IRNA',
    'Armenpress',
    'Azertac',
    'VnExpress',
    'Tuổi Trẻ',
    'VTC News',
    'GD&TĐ',
    'BBC Tiếng Việt',
  ])
    assert.ok(names.has(name), `expected an outlet named ${name}`);
  assert.ok(know.outlets.length >= 100);
});
