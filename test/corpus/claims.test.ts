/** Who says so and through whom: what the corpus lines do not tell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code } from '../../src/code/code.ts';
import type { Claim } from '../../src/model/event.ts';
import { library } from '../../src/operations/library.ts';
import { pageOfCase } from './article.ts';

function claimsIn(...lines: readonly string[]): readonly Claim[] {
  const { page, reading } = pageOfCase({ title: 'claims', knownMiss: false, date: '2023-05-10', domain: null, lines, expected: [] }, 'vi');
  return code(reading, page, library().coder).value.flatMap(({ events }) => events.flatMap(({ claims }) => claims));
}

const said = (claims: readonly Claim[]): string[] =>
  claims.map(({ speaker, stance, via }) => [stance, speaker.state ?? speaker.text, ...via].join(' '));

test('the chain that a claim came through is told from the nearest on, each once and by its name', () => {
  const nested = 'TTXVN dẫn hãng tin IRNA dẫn lời một quan chức Iran cho biết Israel đã không kích Syria.';
  assert.deepEqual(said(claimsIn(nested)), ['asserts IRN IRNA TTXVN']);
});

test('what only a newspaper says is the newspaper’s claim, by its name; one without a name claims nothing', () => {
  const [claim] = claimsIn('Tờ nhật báo Asahi Shimbun đưa tin Nga đã yêu cầu Mông Cổ hủy cuộc tập trận.');
  assert.deepEqual([claim?.speaker.text, claim?.speaker.sector, claim?.via], ['Asahi Shimbun', 'MED', []]);
  assert.deepEqual(said(claimsIn('Theo Reuters, Iran đã tấn công tàu dầu của Anh.')), ['asserts Reuters']);
  assert.deepEqual(claimsIn('Báo chí đưa tin Trung Quốc đã yêu cầu Hàn Quốc hủy cuộc tập trận.'), []);
});

test('a quote that its paragraph does not close has nobody behind it', () => {
  const claims = claimsIn(
    '"Iran đã tấn công tàu dầu của Anh. Họ sẽ còn làm thế.',
    'Ngoại trưởng Mỹ Antony Blinken nói về quan hệ hai nước.',
  );
  assert.deepEqual(claims, []);
});
