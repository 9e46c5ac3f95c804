/** Citations read by citation-js, as reference managers would. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { citationOf } from '../../src/write/citation/index.ts';
import { AWKWARD, RECORDS } from './samples.ts';

type Cited = readonly Record<string, unknown>[];
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as {
  Cite: new (source: unknown) => { readonly data: Cited; format(kind: string, options: object): string };
};
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');

const SETTING = { accessed: '2026-01-24', version: '0.1.0' };

test('BibTeX: the record with the day it was looked at, and its sources', () => {
  const [record, first, second, ...rest] = new Cite(citationOf(AWKWARD, 'bibtex', SETTING)).data;
  assert.equal(rest.length, 0);
  assert.equal(record?.['title'], 'ASSAULT drone: AZE, UN → IRN, 2023-04-01 … 2023-04-30');
  assert.deepEqual(record?.['accessed'], { 'date-parts': [[2026, 1, 24]] });
  assert.deepEqual(
    record?.['author'],
    [{ literal: 'Chancery' }].map(({ literal }) => ({ family: literal })),
  );
  assert.equal(first?.['title'], 'Tin "nóng", 50 % và hơn');
  assert.equal(first?.['container-title'], 'Báo A, B');
  assert.equal(first?.['URL'], AWKWARD.told[0]?.page.uri);
  assert.deepEqual(first?.['issued'], { 'date-parts': [[2023, 4, 30]] });
  assert.equal(second?.['URL'], undefined);
});

test('CSL-JSON: the same, and a style can print it', () => {
  for (const exported of RECORDS) {
    const cite = new Cite(citationOf(exported, 'csl-json', SETTING));
    assert.equal(cite.data.length, 1 + exported.told.length);
    assert.match(cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }), /Chancery/u);
  }
});
