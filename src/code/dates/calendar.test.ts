import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, dayOf, isoOf, mondayOf, monthLength, parseIso, parseIsoSpan, weekdayOf } from './calendar.ts';

test('day numbers and days are inverse over six centuries', () => {
  for (let number = dayNumber(1600, 1, 1); number <= dayNumber(2200, 1, 1); number += 13) {
    const { year, month, day } = dayOf(number);
    assert.equal(dayNumber(year, month, day), number);
    assert.ok(day >= 1 && day <= monthLength(year, month));
  }
});

test('the count begins on 1 January 1970, a Thursday', () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.equal(weekdayOf(0), 4);
  assert.equal(isoOf(mondayOf(0)), '1969-12-29');
});

test('weekdays that anybody can look up', () => {
  for (const [iso, weekday] of [
    ['2024-02-29', 4],
    ['2023-04-08', 6],
    ['2016-02-28', 7],
    ['1945-09-02', 7],
    ['1900-03-01', 4],
  ] as const)
    assert.equal(weekdayOf(parseIso(iso) ?? Number.NaN), weekday, iso);
});

test('only days that exist are read', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '20230101', '2023-1-1', 'yesterday', ''])
    assert.equal(parseIso(text), null, text);
  assert.equal(parseIso('2024-02-29T10:00:00Z'), parseIso('2024-02-29'));
});

test('a date is as long as it is precise', () => {
  const span = (text: string) => {
    const read = parseIsoSpan(text);
    return read && `${isoOf(read.start)}..${isoOf(read.end)}`;
  };
  assert.equal(span('2016'), '2016-01-01..2016-12-31');
  assert.equal(span('2016-02'), '2016-02-01..2016-02-29');
  assert.equal(span('2016-02-03'), '2016-02-03..2016-02-03');
  assert.equal(span('2016-14'), null);
  assert.equal(span('soon'), null);
});
