import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../load/content.ts';
import { type ContentData, contentOf, dataOf } from './content.ts';

const content = loadContent(new URL('../../', import.meta.url));

test('content made data, written, read and revived is the same content', () => {
  const revived = contentOf(JSON.parse(JSON.stringify(dataOf(content))) as ContentData);
  assert.deepEqual(revived.outlets, content.outlets);
  assert.deepEqual(revived.coding.scheme, content.coding.scheme);
  assert.deepEqual(revived.coding.knowledge, content.coding.knowledge);
  assert.deepEqual(revived.cameo, content.cameo);
  assert.deepEqual([...revived.coding.names.keys()], [...content.coding.names.keys()]);
  for (const [language, names] of content.coding.names) {
    const other = revived.coding.names.get(language) ?? [];
    assert.equal(other.length, names.length);
    assert.ok(
      names.every((name, i) => JSON.stringify(sorted(name)) === JSON.stringify(sorted(other[i] ?? {}))),
      language,
    );
  }
});

test('a person that names refer to is the very person of knowledge', () => {
  const { knowledge, names } = contentOf(dataOf(content)).coding;
  const people = new Set(knowledge.people);
  for (const { referent } of [...names.values()].flat()) if (referent.kind === 'person') assert.ok(people.has(referent.person));
});

const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
