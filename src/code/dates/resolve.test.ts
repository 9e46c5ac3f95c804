import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates as vi } from '../../../languages/vi/dates.ts';
import type { When } from '../../model/when.ts';
import { tokenise } from '../../text/tokens.ts';
import type { TimeContext } from './context.ts';
import { findTimes } from './find.ts';
import { resolve } from './resolve.ts';

const NOTHING: TimeContext = { published: null, year: null, previous: null };
const on = (start: string, end = start): When => ({
  start,
  end,
  precision: start === end ? 'day' : 'days',
  basis: 'explicit',
  reasons: ['given'],
});
const published = (start: string, end = start): TimeContext => ({ ...NOTHING, published: on(start, end) });

function check(text: string, context: TimeContext, expected: string | null): void {
  const [time] = findTimes(tokenise(text), vi);
  assert.ok(time, `expected a time in “${text}”`);
  const when = resolve(time, context);
  assert.equal(when && `${when.start}..${when.end} ${when.precision} ${when.basis}`, expected, text);
  if (when) assert.ok(when.reasons.length > 0 && when.reasons.every((reason) => reason.length > 5), 'expected a reason');
}

test('what the words give in full needs no context', () => {
  check('ngày 27/5/2019', NOTHING, '2019-05-27..2019-05-27 day explicit');
  check('năm 1993', NOTHING, '1993-01-01..1993-12-31 year explicit');
  check('thập niên 1990', NOTHING, '1990-01-01..1999-12-31 decade explicit');
  check('từ tháng 3 đến tháng 8/2020', NOTHING, '2020-03-01..2020-08-31 month explicit');
});

test('nothing is guessed where the context is silent', () => {
  for (const text of [
    'ngày 27/5',
    'tháng 5',
    'hôm qua',
    'thứ Hai',
    'tuần trước',
    'năm ngoái',
    'cùng ngày',
    'ba ngày trước',
    'hai năm qua',
    'ngày 15',
    'mùa hè',
  ])
    check(text, NOTHING, null);
});

test('days that do not exist are no dates', () => {
  check('ngày 31/4/2019', NOTHING, null);
  check('ngày 29/2/2023', NOTHING, null);
  check('ngày 30/2', published('2024-03-05'), null);
});

test('the year of the article dates what has no year, as inferred', () => {
  const context: TimeContext = { ...NOTHING, year: { year: 2023, reason: 'the terms of two ministers leave 2023' } };
  check('ngày 6/4', context, '2023-04-06..2023-04-06 day inferred');
  check('hôm 19/9 năm ngoái', context, '2022-09-19..2022-09-19 day inferred');
  check('28 và 29/2', context, null);
  check('hôm qua', context, null);
});

test('a publication of two days gives two days', () => {
  const context = published('2024-07-30', '2024-07-31');
  check('hôm qua', context, '2024-07-29..2024-07-30 days relative');
  check('tuần trước', context, '2024-07-22..2024-07-28 week relative');
  check('tháng trước', context, '2024-06-01..2024-06-30 month relative');
  check('ngày 30/7', context, '2024-07-30..2024-07-30 day inferred');
});

test('a weekday that two days of publication place a week apart is left open', () => {
  check('hôm thứ Tư', published('2024-07-30', '2024-07-31'), null);
  check('hôm thứ Hai', published('2024-07-30', '2024-07-31'), '2024-07-29..2024-07-29 day relative');
});

test('steps from a publication known only to the year', () => {
  const context = published('2019-01-01', '2019-12-31');
  check('năm ngoái', context, '2018-01-01..2018-12-31 year relative');
  check('hôm qua', context, null);
  check('hồi tháng 5', context, '2019-05-01..2019-05-31 month inferred');
});

test('tense turns what has no year ahead or back', () => {
  check('hồi tháng 12', published('2024-11-20'), '2023-12-01..2023-12-31 month inferred');
  check('sẽ họp vào tháng 12', published('2024-11-20'), '2024-12-01..2024-12-31 month inferred');
  check('sẽ họp vào thứ Tư', published('2024-05-02'), '2024-05-08..2024-05-08 day relative');
});

test('the caller may know the tense better', () => {
  check('thứ Tư', { ...published('2024-05-02'), tense: 'future' }, '2024-05-08..2024-05-08 day relative');
  check('thứ Tư', { ...published('2024-05-02'), tense: 'past' }, '2024-05-01..2024-05-01 day relative');
});

test('the date told before is what a narrative goes on from', () => {
  const context: TimeContext = { ...published('2024-05-02'), previous: on('2024-04-19') };
  check('cùng ngày', context, '2024-04-19..2024-04-19 day relative');
  check('ngày hôm sau', context, '2024-04-20..2024-04-20 day relative');
  check('hai tuần trước đó', context, '2024-04-01..2024-04-07 week relative');
  check('cùng năm', context, '2024-01-01..2024-12-31 year relative');
});
