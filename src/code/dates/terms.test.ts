import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person } from '../../model/knowledge.ts';
import { compilePhrases } from '../../text/phrases.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Entry } from '../lexicon.ts';
import { termsIn } from './terms.ts';

const person = (name: string, office: string, from: string, to: string | null): Person => ({
  name,
  aliases: [],
  state: null,
  org: null,
  office,
  sector: 'GOV',
  from,
  to,
  source: 'test',
});

const people = [
  person('Ana Ruiz', 'ambassador to Japan', '2018-03', '2022-11'),
  person('Ana Ruiz', 'deputy foreign minister', '2022-11', null),
  person('Bo Lind', 'foreign minister', '2015', '2019'),
  person('Cy Moor', 'foreign minister', '2017', '2021'),
  person('Cy Moor', 'foreign ministry spokesperson', '2012', '2014'),
  person('Dee Pratt', 'national security adviser', '2018-04', '2019-09'),
  person('Dee Pratt', 'ambassador to the UN', '2005', '2006'),
];

const head = (words: string, office: string): [string, Entry] => [
  words,
  { kind: 'head', head: { words: [words], class: 'official', sector: 'GOV', office } },
];
const entries = compilePhrases<Entry>([
  head('Ngoại trưởng', 'foreign minister'),
  head('Thứ trưởng Ngoại giao', 'deputy foreign minister'),
  head('Đại sứ', 'ambassador'),
  head('phát ngôn viên', 'spokesperson'),
  head('cố vấn', 'official'),
  ['nước này', { kind: 'pronoun', pronoun: { words: [], kind: 'state' } }],
  ['để giúp', { kind: 'causative' }],
  ['người đồng cấp', { kind: 'pronoun', pronoun: { words: [], kind: 'counterpart' } }],
  ...people.map((one): [string, Entry] => [
    one.name,
    { kind: 'name', name: { text: one.name, referent: { kind: 'person', person: one } } },
  ]),
]);
const words = {
  lexicon: { entries },
  offices: compilePhrases<readonly string[]>([['cố vấn an ninh quốc gia', ['national security adviser']]]),
  formers: compilePhrases<true>([['(cựu|cố)', true]]),
};
const holdings = Map.groupBy(people, (one) => one.name);

function check(text: string, expected: readonly string[]): void {
  const tokens = tokenise(text);
  const found = termsIn(tokens, [{ from: 0, to: tokens.count }], words, holdings);
  assert.deepEqual(
    found.map(({ name, former, from, to }) => `${former ? 'former ' : ''}${name} ${from}..${to ?? ''}`),
    expected,
    text,
  );
}

test('the title decides which of several offices is meant', () => {
  check('Thứ trưởng Ngoại giao Nga Ana Ruiz lên tiếng.', ['Ana Ruiz 2022-11..']);
  check('Đại sứ Ana Ruiz lên tiếng.', ['Ana Ruiz 2018-03..2022-11']);
  check('Cựu phát ngôn viên Cy Moor lên tiếng.', ['former Cy Moor 2012..2014']);
  check('Cựu phát ngôn viên Cy Moor đến. Phát ngôn viên Cy Moor lên tiếng.', ['Cy Moor 2012..2014']);
});

test('the pack’s own titles say more than the noun', () => {
  check('Cố vấn an ninh quốc gia Dee Pratt lên tiếng.', ['Dee Pratt 2018-04..2019-09']);
  check('Cố vấn Dee Pratt lên tiếng.', []);
});

test('a title may stand behind the name, unless it goes with another', () => {
  check('Dee Pratt, cố vấn an ninh quốc gia, lên tiếng.', ['Dee Pratt 2018-04..2019-09']);
  check('Dee Pratt, Ngoại trưởng Bo Lind và những người khác lên tiếng.', ['Bo Lind 2015..2019']);
});

test('a counterpart has the office of the one named before', () => {
  check('Ngoại trưởng nước này Bo Lind và người đồng cấp Iran Cy Moor gặp nhau.', ['Bo Lind 2015..2019', 'Cy Moor 2017..2021']);
});

test('a name without a title, or with one of another sentence, dates nothing', () => {
  check('Ông Bo Lind lên tiếng.', []);
  check('Ngoại trưởng lên tiếng. Bo Lind im lặng.', []);
  check('Đại sứ Bo Lind lên tiếng.', []);
  check('Họ đòi bầu lại Ngoại trưởng để giúp Bo Lind.', []);
});
