/** The contexts of an event, from its kind and from the words of its sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code } from '../../src/code/code.ts';
import { library } from '../../src/operations/library.ts';
import { pageOfCase } from './article.ts';

function contextsIn(language: string, ...lines: readonly string[]): readonly (readonly string[])[] {
  const { page, reading } = pageOfCase(
    { title: 'contexts', knownMiss: false, date: '2023-05-10', domain: null, lines, expected: [] },
    language,
  );
  return code(reading, page, library().coder).value.flatMap(({ events }) => events.map(({ contexts }) => contexts));
}

const CASES: readonly (readonly [language: string, text: string, contexts: readonly string[]])[] = [
  ['vi', 'Nga trục xuất 23 nhà ngoại giao Anh.', ['diplomatic']],
  ['vi', 'Mỹ và Trung Quốc hội đàm về thuế quan.', ['diplomatic', 'economic']],
  ['vi', 'Tin tặc Nga tấn công mạng vào ngân hàng của Ukraine trước cuộc bầu cử.', ['cyber', 'economic', 'election']],
  ['vi', 'Mỹ chỉ trích Trung Quốc vi phạm nhân quyền của người Duy Ngô Nhĩ.', ['human_rights', 'religion_ethnicity']],
  ['vi', 'Bộ Quốc phòng Hàn Quốc chỉ trích Nhật Bản.', []],
  ['vi', 'Triều Tiên thử tên lửa đạn đạo hướng về phía Nhật Bản.', ['military']],
  ['en', 'Russia expelled 23 British diplomats.', ['diplomatic']],
  ['en', 'The United States condemned China over human rights.', ['human_rights']],
  ['en', 'The South Korean defence ministry criticised Japan.', []],
];

for (const [language, text, contexts] of CASES) test(`contexts: ${text}`, () => assert.deepEqual(contextsIn(language, text), [contexts]));

test('another sentence of the article gives an event no context', () => {
  const [first] = contextsIn('vi', 'Mỹ chỉ trích Trung Quốc.', 'Quân đội hai nước vừa diễn tập chống khủng bố ở Thái Lan.');
  assert.deepEqual(first, []);
});
