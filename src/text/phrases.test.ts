import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compilePhrases, expand, findPhrases, longestAt } from './phrases.ts';
import { tokenise, tokensOf } from './tokens.ts';

const found = (patterns: readonly string[], text: string): string[] => {
  const tokens = tokenise(text);
  const phrases = compilePhrases(patterns.map((pattern) => [pattern, pattern] as const));
  return findPhrases(tokens, phrases).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

test('alternatives, optional groups and optional words', () => {
  const pattern = ['(đưa ra|có) (những)? lời? chỉ trích'];
  assert.deepEqual(found(pattern, 'Nga đưa ra những lời chỉ trích, Mỹ có chỉ trích, Anh có những chỉ trích'), [
    'đưa ra những lời chỉ trích',
    'có chỉ trích',
    'có những chỉ trích',
  ]);
  assert.deepEqual(found(pattern, 'Nga đưa những lời chỉ trích'), []);
});

test('groups within groups, and groups glued to a word', () => {
  assert.deepEqual(found(['(hội (đàm|kiến)|gặp (gỡ)?) với'], 'hội kiến với A, gặp với B, gặp gỡ với C'), [
    'hội kiến với',
    'gặp với',
    'gặp gỡ với',
  ]);
  assert.deepEqual(expand('Ả(-| |)rập'), ['Ả-rập', 'Ả rập', 'Ảrập']);
  assert.deepEqual(found(['talk(s)?', 'strike(s|d)'], 'talk talks strikes striked strike'), ['talk', 'talks', 'strikes', 'striked']);
});

test('the longest phrase wins, and one that fails half-way does not hide a shorter one', () => {
  const phrases = compilePhrases([
    ['trục xuất', 'short'],
    ['trục xuất nhà ngoại giao', 'long'],
  ]);
  const values = (text: string) => longestAt(tokenise(text), phrases, 0)?.values;
  assert.deepEqual(values('trục xuất nhà ngoại giao Nga'), ['long']);
  assert.deepEqual(values('trục xuất nhà báo Nga'), ['short']);
  assert.equal(longestAt(tokenise('trục\nxuất'), phrases, 0), null);
});

test('a phrase of millions of variants is compiled and matched as any other', () => {
  const words = '(a|b|c|d|e|f|g|h|i|k)';
  const pattern = Array.from({ length: 8 }, () => words).join(' ');
  assert.deepEqual(found([pattern], 'x a b c d e f g h y'), ['a b c d e f g h']);
  assert.throws(() => expand(pattern), /expected at most 5000 variants but found/u);
});

test('what is no phrase is refused with its text', () => {
  assert.throws(() => compilePhrases([['(a|b', 1]]), /expected balanced brackets but found “\(a\|b”/u);
  assert.throws(() => compilePhrases([['()', 1]]), /expected a phrase with words/u);
});

test('the tokens of a text are made once and those of another anew', () => {
  const one = tokensOf('Nga và Mỹ');
  assert.equal(tokensOf('Nga và Mỹ'), one);
  assert.deepEqual(tokensOf('Anh').word, ['anh']);
  assert.deepEqual(tokensOf('Nga và Mỹ').word, one.word);
});
