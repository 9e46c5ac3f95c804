import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../model/knowledge.ts';
import { admits, type StateAt } from './names.ts';
import { tokenise } from './tokens.ts';

const STATES = new Set(['nga', 'mỹ', 'trung', 'ấn', 'hàn', 'nhật']);

/** Whether the name is admitted where the text marks it: `gặp [Nga] hôm qua`. */
function fits(name: Omit<Name, 'referent'>, marked: string): boolean {
  const tokens = tokenise(marked.replace('[', '').replace(']', ''));
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const from = tokens.start.subarray(0, tokens.count).indexOf(start);
  const to = tokens.end.subarray(0, tokens.count).indexOf(end) + 1;
  const stateAt: StateAt = (at, limit) => (at < limit && STATES.has(tokens.word[at] as string) ? at + 1 : null);
  return admits({ ...name, referent: { kind: 'state', state: 'RUS', as: 'name' } }, tokens, from, to, tokens.count, stateAt);
}

function check(name: Omit<Name, 'referent'>, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) assert.equal(fits(name, text), true, text);
  for (const text of no) assert.equal(fits(name, text), false, text);
}

test('a word with a capital needs one, other words do not', () => {
  check({ text: 'Hội đồng bảo an' }, ['tại [Hội đồng Bảo an]', '[HỘI ĐỒNG BẢO AN]'], ['[hội đồng Bảo an]']);
  check({ text: '(Nhà|nhà) nước Do Thái' }, ['[nhà nước Do Thái]'], ['[nhà nước do thái]']);
});

test('a word all in capitals needs them all', () => {
  check({ text: 'IS' }, ['đánh [IS]'], ['[Is] it true', '[is]']);
  check({ text: 'U.S' }, ['the [U.S]. said'], ['[u.s]']);
});

test('neighbours may forbid', () => {
  check(
    { text: 'Nga', notAfter: ['chị', 'Thúy', 'nghệ sĩ'] },
    ['gặp [Nga]', 'chị.\n[Nga] nói'],
    ['chị [Nga]', 'Thúy [Nga]', 'nghệ sĩ [Nga]'],
  );
  check(
    { text: 'Nhật', notBefore: ['báo Aa', 'Minh'] },
    ['[Nhật] báo động', '[Nhật] minh bạch', '[Nhật]\nMinh'],
    ['[Nhật] báo Phố Wall', '[Nhật] Minh'],
  );
});

test('the opening of a sentence may forbid', () => {
  check(
    { text: 'Anh', notOpening: ['kể', 'Aa'] },
    ['thủ tướng [Anh] Boris', '[Anh], Pháp', 'nước [Anh] kể'],
    ['[Anh] Nam đến', 'Xong. [Anh] kể', '"[Anh] kể'],
  );
});

test('a short form needs its pair or the right word before it', () => {
  const name = { text: 'Hàn', pair: ['-', ',', 'và'], after: ['quân', 'thủ tướng'] };
  check(
    name,
    ['[Hàn] - Nhật', 'Mỹ-[Hàn]', 'Mỹ và [Hàn]', 'Nhật, [Hàn]', 'quân [Hàn]', 'Thủ tướng [Hàn]'],
    ['[Hàn]', 'anh [Hàn]', '[Hàn] - Nam', 'bạn và [Hàn]', '- [Hàn]'],
  );
});
