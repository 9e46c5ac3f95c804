import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { codedSchema } from '../../src/operations/contract.ts';
import { examples, expectedPages } from './examples.ts';

const all = await examples();

test('expected.txt tells of every sample page', () => {
  const told = new Set(expectedPages().map(({ title }) => title));
  assert.deepEqual(
    readdirSync(new URL('../../examples/pages', import.meta.url)).filter((name) => !told.has(name)),
    [],
  );
});

for (const { name, expected, coded, record } of all)
  test(name, () => {
    assert.ok(coded && record, 'expected an article with this title but found none');
    codedSchema.parse(record);
    assert.equal(coded.article.language, expected.title.slice(0, 2));
    if (expected.date) assert.deepEqual([coded.article.published?.start, coded.article.published?.end], [expected.date, expected.date]);
    if (expected.domain) assert.equal(coded.article.publisher?.domain, expected.domain);
    assert.ok(coded.article.body.length > 0, 'expected a body but found none');
  });
