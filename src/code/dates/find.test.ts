import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates as en } from '../../../languages/en/dates.ts';
import { dates as vi } from '../../../languages/vi/dates.ts';
import { tokenise } from '../../text/tokens.ts';
import { findTimes } from './find.ts';

const wordsOf = (text: string, grammar = vi): string[] =>
  findTimes(tokenise(text), grammar).map(({ start, end }) => text.slice(start, end));

test('offsets count in the text as it came, composed or not', () => {
  const text = '  Hôm thứ Tư (5/6),\n\tngày 27 tháng 5 năm 2019 và đêm qua.';
  for (const form of [text, text.normalize('NFD')])
    assert.deepEqual(
      wordsOf(form).map((words) => words.normalize('NFC')),
      ['thứ Tư (5/6)', 'ngày 27 tháng 5 năm 2019', 'đêm qua'],
    );
});

test('only the tokens that are asked for are read', () => {
  const tokens = tokenise('Ngày 5/6 họ đến, ngày 7/6 họ đi.');
  const comma = tokens.word.indexOf(',');
  assert.equal(findTimes(tokens, vi).length, 2);
  assert.equal(findTimes(tokens, vi, comma).length, 1);
  assert.equal(findTimes(tokens, vi, 0, comma).length, 1);
});

test('an expression does not cross a line', () => {
  assert.deepEqual(wordsOf('Họp ngày 27\n5/2019 thì khác'), ['ngày 27', '5/2019']);
});

test('the words before say how a time is held', () => {
  const bound = (text: string) => findTimes(tokenise(text), vi)[0]?.bound;
  assert.equal(bound('kể từ năm 1993'), 'since');
  assert.equal(bound('tính đến chiều 30/9'), 'until');
  assert.equal(bound('trước cuối năm nay'), 'before');
  assert.equal(bound('vào năm 1993'), null);
});

test('tense is that of the clause, and not of what somebody says', () => {
  const tense = (text: string) => findTimes(tokenise(text), vi)[0]?.tense;
  assert.equal(tense('EU sẽ họp vào ngày 5/6.'), 'future');
  assert.equal(tense('Ngày 5/6, EU cho biết sẽ họp.'), 'past');
  assert.equal(tense('Hôm 5/6 EU họp.'), 'past');
  assert.equal(tense('Họ đề xuất gặp nhau ngày 5/6 song Hà Nội đã từ chối.'), 'future');
  assert.equal(tense('ngày 5/6'), null);
});

test('lines without accents are read as Vietnamese without accents, other lines are not', () => {
  assert.deepEqual(wordsOf('HOM QUA, NGAY 27/5'), ['HOM QUA, NGAY 27/5']);
  assert.deepEqual(wordsOf('Ông nói hom qua họ đến'), []);
});

test('hostile text: nesting, endless numbers, every opening of a rule at once', () => {
  for (const text of [
    'thứ Hai ('.repeat(4000),
    '5, '.repeat(4000),
    '5/6 - '.repeat(4000),
    'ngày '.repeat(4000),
    'sáng chiều tối '.repeat(3000),
    'cuối '.repeat(4000),
  ])
    for (const grammar of [vi, en]) {
      const tokens = tokenise(text);
      let last = 0;
      for (const { from, to, start, end } of findTimes(tokens, grammar)) {
        assert.ok(from >= last && to > from && end > start);
        last = to;
      }
    }
});
