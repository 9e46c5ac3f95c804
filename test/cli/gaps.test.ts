import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chancery } from './chancery.ts';

const PAGE = `Nga và Ukraine lại căng thẳng ở biên giới phía bắc

Hôm 3/5/2024, Nga nguýt nguẩy Ukraine trước ống kính. Nga trục xuất ba nhà ngoại giao Đức.

Đến tối, Ba Lan cũng nguýt nguẩy Belarus. Báo chí không nói thêm gì về chuyện này.
`;

test('verbs between two states that were coded as nothing are counted, with their words; what was coded is not', async () => {
  const { code, out } = await chancery(['gaps', '--json', '-'], { input: PAGE });
  const gaps = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(code, 0);
  assert.deepEqual(
    gaps.map(({ language, verb, count, examples }) => [language, verb, count, examples.map((one: { states: string[] }) => one.states)]),
    [
      [
        'vi',
        'nguýt nguẩy',
        2,
        [
          ['RUS', 'UKR'],
          ['POL', 'BLR'],
        ],
      ],
    ],
  );
  for (const { start, end, quote } of gaps[0].examples) assert.equal(PAGE.slice(start, end), quote);
});
