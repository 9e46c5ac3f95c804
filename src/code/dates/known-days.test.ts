/** What the world did on a day gives the year of an article that tells of that day and names the states and the deed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from '../../../languages/vi/dates.ts';
import type { KnownDay } from '../../model/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';
import { findTimes } from './find.ts';
import { datePage } from './page.ts';

const day = (name: string, start: string, end = start): KnownDay => ({
  name,
  states: ['ECU', 'PER'],
  words: ['(trục xuất|đóng cửa)', 'lãnh sự quán'],
  start,
  end,
});
const once = [day('Consulate in Piura closed', '2016-07-08')];

function yearOf(text: string, days: readonly KnownDay[], states: readonly string[] = ['ECU', 'PER']): number | null {
  const tokens = tokenise(text);
  const named = states.map((state, at) => ({ at, state, place: null }));
  const page = { tokens, grammar: dates, body: [{ start: 0, end: text.length }], times: findTimes(tokens, dates), named, days };
  return datePage({ ...page, dateline: null, retrieved: null, latestStamp: null, terms: [], occurrences: [] }).year?.year ?? null;
}

test('a day, its states and a word in the sentence of the day give the year', () => {
  assert.equal(yearOf('Ngày 8/7, Ecuador trục xuất ba tùy viên của Peru. Lima chưa lên tiếng.', once), 2016);
});

test('another day, another deed or a state that is not named leave it open', () => {
  assert.equal(yearOf('Ngày 9/7, Ecuador trục xuất ba tùy viên của Peru.', once), null);
  assert.equal(yearOf('Ngày 8/7, Ecuador và Peru ký hiệp định. Hai bên từng trục xuất người của nhau.', once), null);
  assert.equal(yearOf('Ngày 8/7, Ecuador trục xuất ba tùy viên.', once, ['ECU']), null);
});

test('what is still to come was not then', () => {
  assert.equal(yearOf('Ecuador sẽ đóng cửa lãnh sự quán của Peru vào ngày 8/7 tới.', once), null);
});

test('the like done on the same day of two years leaves both', () => {
  const twice = [...once, day('Consulate in Loja closed', '2019-07-07', '2019-07-08')];
  assert.equal(yearOf('Ngày 8/7, Ecuador đóng cửa lãnh sự quán của Peru.', twice), null);
  assert.equal(yearOf('Ngày 7/7, Ecuador đóng cửa lãnh sự quán của Peru.', twice), 2019);
});

test('a longer word of another occurrence hides none', () => {
  const other: KnownDay = { ...day('Attachés of another', '2012-05-05'), states: ['CHL', 'PER'], words: ['trục xuất ba tùy viên'] };
  assert.equal(yearOf('Ngày 8/7, Ecuador trục xuất ba tùy viên của Peru.', [...once, other]), 2016);
});
