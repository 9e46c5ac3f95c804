import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusFiles, verdictOn } from './corpus.ts';
import { agrees, complaint } from './verdict.ts';

const files = corpusFiles();

test('there is a corpus for each language', () => {
  assert.ok(files.some(({ language }) => language === 'vi') && files.some(({ language }) => language === 'en'));
});

for (const { path, language, cases } of files)
  for (const one of cases)
    test(`${path}: ${one.knownMiss ? '~ ' : ''}${one.title}`, async () => {
      const verdict = await verdictOn(one, language);
      if (one.knownMiss) assert.ok(!agrees(verdict), 'expected a known miss but found that it passes: take its ~ away');
      else assert.ok(agrees(verdict), complaint(verdict));
    });

test('a title stands once in a file', () => {
  for (const { path, cases } of files) {
    const titles = cases.map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
      path,
    );
  }
});
