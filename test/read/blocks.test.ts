/** What holds for every page, whatever stands on it: blocks cover the text, quotes are true, reading again gives the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFormat } from '../../src/read/formats/index.ts';
import { read } from '../../src/read/read.ts';
import { know } from './reading.ts';

/** A small generator of numbers in [0, 1), the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PARTS = [
  'Bộ trưởng hai nước hôm nay gặp nhau tại Oslo để thảo luận về đường ống dẫn khí mới.',
  'Na Uy và Ba Lan ký tuyên bố',
  'Ảnh: AFP/TTXVN',
  '(Nguồn: ',
  ')',
  '10:42:54 02/03/2025',
  'Xem thêm:',
  '>>',
  'Tin liên quan',
  'a-b_c.jpg',
  '...',
  '…',
  '“',
  '”',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2028',
  '.',
  ':',
  '/',
  '😀',
  '\ud83d',
  'e\u0301',
  '外交部',
  'TTXVN',
  'Theo',
  'Minh Hà',
  '(theo Reuters)',
  'vietnamplus.vn',
  '\u0000',
  '\ufeff',
];
const TAGS = [
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<a href=x>',
  '</a>',
  '<br>',
  '<h1>',
  '</h1>',
  '<figcaption>',
  '<script>',
  '</script>',
  '<li>',
  '&amp;',
  '&nbsp;',
  '<',
  '<!--',
  '-->',
];

function check(source: string): void {
  const { text, markup } = readFormat(source);
  const page = { uri: 'x', sha256: '', retrieved: null, text, markup };
  const { blocks, articles } = read(page, know).value;
  let at = 0;
  for (const { start, end, article } of blocks) {
    assert.ok(start >= at && end > start, `expected blocks in order and not empty but found ${start}–${end} after ${at}`);
    assert.equal(text.slice(at, start).trim(), '', 'expected only white space between blocks');
    assert.ok(article === null || article < articles.length);
    at = end;
  }
  assert.equal(text.slice(at).trim(), '', 'expected only white space after the last block');
  for (const article of articles) {
    for (const { start, end } of article.body) assert.ok(blocks.some((block) => block.start === start && block.end === end));
    assert.deepEqual(
      article.blocks,
      blocks.filter((block) => block.article === article.index),
    );
  }
  assert.deepEqual(read(page, know).value, { blocks, articles });
}

test('blocks cover any text', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = numbers(seed);
    check(Array.from({ length: Math.floor(next() * 60) }, () => PARTS[Math.floor(next() * PARTS.length)]).join(next() < 0.5 ? '' : ' '));
  }
});

test('blocks cover any markup', () => {
  const all = [...PARTS, ...TAGS, ...TAGS];
  for (let seed = 1; seed <= 200; seed++) {
    const next = numbers(seed * 7919);
    check(`<html><body>${Array.from({ length: Math.floor(next() * 80) }, () => all[Math.floor(next() * all.length)]).join('')}`);
  }
});

test('a megabyte in one line, and in a hundred thousand lines', () => {
  check('Bộ trưởng hai nước gặp nhau tại Oslo. '.repeat(30_000));
  check('Trang chủ\nThế giới\n'.repeat(50_000));
});
