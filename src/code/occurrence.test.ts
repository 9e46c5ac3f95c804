/** Which tellings are one occurrence, whatever the order in which the article has them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRule } from '../model/pack.ts';
import type { CalendarTime } from '../model/time.ts';
import type { Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { occurrences } from './occurrence.ts';

const RULE = { id: 'sanction.expel', type: 'SANCTION', mode: 'expel', frame: 'acts-on' } as EventRule;
const parties = (...states: readonly string[]): Party[] => states.map((state) => ({ state, org: null }) as Party);
const onDay = (day: number): Draft['verbal']['time'] => {
  const value = { kind: 'calendar', year: null, month: 5, day, step: null } as CalendarTime;
  return { value, bound: null } as Draft['verbal']['time'];
};

interface Told {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly day?: number;
  readonly words?: string;
  readonly role?: Draft['sentence']['role'];
  readonly rule?: EventRule;
}

/** Each telling stands in a sentence of its own. */
const told = ({ from, to, day, words = '', role = 'body', rule = RULE }: Told): Draft =>
  ({
    rule,
    type: rule.type,
    mode: rule.mode,
    actors: parties(...from),
    recipients: parties(...to),
    date: null,
    status: 'reported',
    claims: [],
    counts: {},
    place: null,
    trigger: 'trục xuất',
    words: new Set(words.split(' ')),
    verbal: { form: 'verb', subject: null, time: day === undefined ? null : onDay(day) } as Draft['verbal'],
    sentence: { role } as Draft['sentence'],
    weighed: null,
  }) as Draft;

const groupsOf = (drafts: readonly Draft[]): number[][] => occurrences(drafts).map((group) => group.map((draft) => drafts.indexOf(draft)));

test('a title and the body that goes on from it are one', () => {
  assert.deepEqual(groupsOf([told({ from: ['POL'], to: ['RUS'], role: 'title' }), told({ from: ['POL'], to: ['RUS'], day: 26 })]), [
    [0, 1],
  ]);
});

test('two days are two, and an undated telling bridges them in no order', () => {
  const [first, second, undated] = [8, 16, undefined].map((day) =>
    told({ from: ['NLD'], to: ['RUS'], ...(day === undefined ? {} : { day }) }),
  ) as [Draft, Draft, Draft];
  for (const drafts of [
    [first, second, undated],
    [first, undated, second],
    [undated, second, first],
  ]) {
    const together = groupsOf(drafts).some((group) => group.includes(drafts.indexOf(first)) && group.includes(drafts.indexOf(second)));
    assert.ok(!together, 'expected two groups but found one');
  }
});

test('an act in return is another', () => {
  assert.equal(groupsOf([told({ from: ['CAN'], to: ['CHN'] }), told({ from: ['CHN'], to: ['CAN'] })]).length, 2);
});

test('other recipients are another occurrence, unless the words are the same', () => {
  const said = { ...RULE, id: 'request.change', type: 'REQUEST', mode: 'change' } as EventRule;
  const words = 'ngừng bắn ngay lập tức và mở hành lang';
  const whole = told({ from: ['MDA'], to: ['RUS', 'UKR'], words, rule: said });
  assert.equal(groupsOf([whole, told({ from: ['MDA'], to: ['RUS', 'BLR'], words: 'trả lại tài sản của công ty', rule: said })]).length, 2);
  assert.equal(groupsOf([whole, told({ from: ['MDA'], to: ['RUS', 'BLR'], words, rule: said })]).length, 1);
});

test('what is said about something else is said apart', () => {
  const said = { ...RULE, id: 'accuse.allege', type: 'ACCUSE', mode: 'allege' } as EventRule;
  const fires = told({ from: ['DZA'], to: ['MAR'], words: 'hậu thuẫn các nhóm đốt rừng', rule: said });
  assert.equal(groupsOf([fires, told({ from: ['DZA'], to: ['MAR'], words: 'nghe lén điện thoại giới chức', rule: said })]).length, 2);
  assert.equal(groupsOf([fires, told({ from: ['DZA'], to: ['MAR'], words: 'hậu thuẫn nhóm đốt rừng ở Kabylie', rule: said })]).length, 1);
});

test('an act whose actor is left out is the one told before', () => {
  assert.deepEqual(groupsOf([told({ from: ['SRB'], to: ['HRV'] }), told({ from: [], to: ['HRV'] })]), [[0, 1]]);
});
