/** From a page to what merging reads of it, with the real packs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code } from '../../src/code/code.ts';
import { tell } from '../../src/merge/tell.ts';
import { library } from '../../src/operations/library.ts';
import { codedLine } from '../../src/write/contract.ts';
import { pageOfCase } from '../corpus/article.ts';

const { coder } = library();

function told(language: string, date: string | null, ...lines: string[]) {
  const { page, reading } = pageOfCase(
    { title: 'sample', knownMiss: false, date, domain: 'outlet.example', lines, expected: [] },
    language,
  );
  const [coded] = code(reading, page, coder).value;
  assert.ok(coded);
  return { ...tell(page, coded, coder), coded, page };
}

test('an article names states by name, capital, nationality and people, each once', () => {
  const { source, coded, page } = told(
    'vi',
    '2023-04-08',
    'Azerbaijan trục xuất 4 nhà ngoại giao Iran.',
    'Tehran phản đối, còn Ngoại trưởng Nga Sergei Lavrov kêu gọi kiềm chế.',
  );
  assert.deepEqual(source.states, ['AZE', 'IRN', 'RUS']);
  assert.deepEqual(codedLine(page, coded).article.states, ['AZE', 'IRN', 'RUS']);
  assert.deepEqual(told('en', '2023-04-08', 'French diplomats flew to Baku.').source.states, ['AZE', 'FRA']);
});

test('a day without its year is told as such, with the years that fit', () => {
  const [telling] = told('vi', null, 'Ngày 29/2, Azerbaijan trục xuất 4 nhà ngoại giao Iran.').tellings;
  assert.equal(telling?.date, null);
  assert.deepEqual([telling?.open?.month, telling?.open?.day], [2, 29]);
  assert.ok(telling?.open?.years.every((year) => year % 4 === 0));
  assert.equal(told('vi', '2024-03-02', 'Ngày 29/2, Azerbaijan trục xuất 4 nhà ngoại giao Iran.').tellings[0]?.open, null);
});

test('names compare across languages; states and the sides themselves are none', () => {
  const [vi] = told('vi', '2020-10-05', 'Ngày 4/10, Azerbaijan tấn công các vị trí của Armenia ở Nagorno-Karabakh.').tellings;
  const [en] = told('en', '2020-10-05', 'Azerbaijan shelled Armenian positions in Nagorno-Karabakh on 4 October.').tellings;
  assert.deepEqual(vi?.names, ['nagorno-karabakh']);
  assert.deepEqual(en?.names, ['nagorno-karabakh']);
});

test('words are those that a text is about', () => {
  const [telling] = told(
    'en',
    '2023-04-08',
    'Azerbaijan said on Thursday that it had expelled four Iranian diplomats over provocative actions.',
  ).tellings;
  assert.ok(telling?.words.includes('provocative'));
  for (const word of ['azerbaijan', 'iranian', 'on', 'that', 'thursday', 'had']) assert.ok(!telling?.words.includes(word), word);
});
