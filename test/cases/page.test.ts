/** From a whole page, as it is read, to its records: what its parts tell of one act is one record. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code } from '../../src/code/code.ts';
import { merge } from '../../src/merge/merge.ts';
import { tell } from '../../src/merge/tell.ts';
import { library } from '../../src/operations/library.ts';
import { read } from '../../src/read/read.ts';

const PAGE = `Azerbaijan trục xuất bốn nhà ngoại giao Iran

07/04/2023 09:15

Bộ Ngoại giao Azerbaijan cho biết nước này ngày 6/4 đã trục xuất 4 nhà ngoại giao Iran vì những hành động không phù hợp với tư cách của họ.

Theo thông cáo, đại sứ Iran tại Baku đã được mời đến để nghe quyết định. Bốn người có 48 giờ để rời khỏi lãnh thổ Azerbaijan.

Phía Iran chưa bình luận về việc này. Quan hệ giữa hai nước láng giềng xấu đi từ đầu năm.

Tin liên quan

Azerbaijan trục xuất 4 nhà ngoại giao Iran hôm 6/4
Ngày 6/4, Azerbaijan tuyên bố trục xuất 4 nhà ngoại giao Iran khỏi nước này...

Giá dầu tăng nhẹ trong phiên cuối tuần
Thị trường chờ đợi cuộc họp tiếp theo của các nước xuất khẩu...
`;

test('title, body and teaser tell of one act on one day: one record', () => {
  const { reader, coder } = library();
  const page = { uri: 'https://bao.example/1', sha256: '0'.repeat(64), retrieved: '2023-04-08', text: PAGE, markup: null };
  const reading = read(page, reader).value;
  assert.ok(
    reading.blocks.some(({ role, start, end }) => role === 'teaser' && PAGE.slice(start, end).includes('trục xuất')),
    'expected the page to have a teaser of the act',
  );
  const told = code(reading, page, coder).value.map((coded) => tell(page, coded, coder));
  const { records } = merge({
    tellings: told.flatMap(({ tellings }) => tellings),
    sources: new Map(told.map(({ source }) => [source.id, source])),
  });
  const expulsions = records.filter(({ mode }) => mode === 'expel');
  assert.deepEqual(
    expulsions.map(({ date, counts, tellings }) => [date?.start, counts['expelled'], tellings.length]),
    [['2023-04-06', 4, 1]],
  );
});
