import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolesOf, see } from './reading.ts';

const PARAGRAPHS = [
  'Chính phủ Chile hôm nay thông báo sẽ nối lại đàm phán với Bolivia về quyền sử dụng nguồn nước sông Silala ở biên giới hai nước.',
  'Ngoại trưởng Chile cho biết vòng đàm phán đầu tiên dự kiến diễn ra tại La Paz vào cuối tháng này, với sự tham gia của các chuyên gia kỹ thuật.',
  'Phía Bolivia hoan nghênh quyết định trên, song nhấn mạnh mọi thỏa thuận phải tôn trọng chủ quyền của nước này đối với con sông.',
];
const TITLE = 'Chile nối lại đàm phán với Bolivia về sông Silala';

test('a plain story: title, lead, body', () => {
  const seen = see(`${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`);
  assert.deepEqual(
    seen.lines.map((line) => line.split(':')[0]),
    ['title0', 'lead0', 'body0', 'body0'],
  );
  assert.equal(seen.articles[0]?.title, TITLE);
  assert.equal(seen.articles[0]?.language, 'vi');
  assert.equal(seen.articles[0]?.published, null);
  assert.equal(seen.articles[0]?.publisher, null);
  assert.deepEqual(seen.issues, []);
});

test('furniture around a story is not in its body', () => {
  const seen = see(
    [
      'A- A A+',
      '',
      TITLE,
      '',
      'Thế giới 17:38, 01/10/2020',
      'Chia sẻ Facebook',
      ...PARAGRAPHS,
      '',
      'Bạn có thích bài viết này không?',
      'Thích',
      'Không thích',
      '',
      'Tin cùng chuyên mục',
      'Peru bắt nghi phạm buôn vũ khí qua biên giới',
      'Argentina tăng lương tối thiểu từ tháng tới',
      'Bình luận (0)',
    ].join('\n'),
  );
  assert.equal(seen.articles.length, 1);
  assert.equal(seen.articles[0]?.title, TITLE);
  assert.deepEqual(seen.body().split('\n'), PARAGRAPHS);
  assert.deepEqual(rolesOf(seen, 'Peru bắt'), ['teaser']);
  assert.deepEqual(rolesOf(seen, 'Không thích'), ['furniture']);
});

test('titles told twice with a cut-off snippet are teasers, wherever the credit stands', () => {
  const teaser = [
    'Brazil mở lại lãnh sự quán tại Caracas sau ba năm',
    '',
    'Brazil mở lại lãnh sự quán tại Caracas sau ba năm',
    '',
    'Bộ Ngoại giao Brazil cho biết lãnh sự quán sẽ bắt đầu làm việc từ ...',
    '',
  ];
  const other = teaser.map((line) => line.replaceAll('Brazil', 'Ecuador'));
  const seen = see(
    [TITLE, '', ...PARAGRAPHS.flatMap((line) => [line, '']), ...teaser, ...other, '(theo Reuters)', '', 'Đọc thêm', ''].join('\n'),
  );
  assert.equal(seen.articles.length, 1);
  assert.deepEqual(new Set(rolesOf(seen, 'lãnh sự quán')), new Set(['teaser']));
  assert.deepEqual(rolesOf(seen, '(theo Reuters)'), ['credit']);
  assert.deepEqual(seen.articles[0]?.credits, ['Reuters']);
  assert.equal(seen.articles[0]?.publisher, null);
});

test('a title glued to itself, with a clock below, is a teaser and its clock no date of the story', () => {
  const seen = see(
    [
      TITLE,
      '',
      ...PARAGRAPHS,
      '',
      'Tin nóng',
      'Mưa lớn gây ngập ở miền Trung từ đêm nayMưa lớn gây ngập ở miền Trung từ đêm nay',
      '10:42:54 02/03/2025',
      'Giá vàng lại tăng mạnhGiá vàng lại tăng mạnh',
      '12:00:01 03/03/2025',
    ].join('\n'),
  );
  assert.deepEqual(rolesOf(seen, 'Mưa lớn'), ['teaser']);
  assert.deepEqual(rolesOf(seen, '02/03/2025'), ['timestamp']);
  assert.equal(seen.articles[0]?.published, null);
});

test('a link to another story in mid body is a teaser, a subheading is body', () => {
  const link = 'Hàn Quốc phóng thành công vệ tinh do thám thứ ba';
  const heading = 'Bolivia nhấn mạnh chủ quyền đối với con sông';
  const seen = see(
    [
      TITLE,
      '',
      PARAGRAPHS[0],
      '',
      link,
      '',
      PARAGRAPHS[1],
      '',
      heading,
      '',
      PARAGRAPHS[2],
      '',
      PARAGRAPHS[0]?.replace('hôm nay', 'sau đó'),
    ].join('\n'),
  );
  assert.deepEqual(rolesOf(seen, link), ['teaser']);
  assert.deepEqual(rolesOf(seen, heading), ['body']);
});

test('lines that lead to other stories by a cue', () => {
  const seen = see(
    [
      TITLE,
      '',
      PARAGRAPHS[0],
      '>> Peru điều tra vụ rò rỉ dầu ngoài khơi',
      PARAGRAPHS[1],
      PARAGRAPHS[2],
      'Xem thêm: Toàn cảnh tranh chấp nguồn nước ở Nam Mỹ',
    ].join('\n\n'),
  );
  assert.deepEqual(rolesOf(seen, '>> Peru'), ['teaser']);
  assert.deepEqual(rolesOf(seen, 'Xem thêm'), ['teaser']);
});

test('captions by their credit, by the file above them, by being told again', () => {
  const caption = 'Một đoạn sông Silala nhìn từ trên cao.';
  const seen = see(
    [
      TITLE,
      '',
      PARAGRAPHS[0],
      '',
      'song-silala-bien-gioi.jpg',
      'Đoạn sông chảy qua biên giới hai nước. (Nguồn: EFE)',
      '',
      caption,
      '',
      PARAGRAPHS[1],
      '',
      PARAGRAPHS[2],
      '',
      caption,
    ].join('\n'),
  );
  assert.deepEqual(rolesOf(seen, '.jpg'), ['furniture']);
  assert.deepEqual(rolesOf(seen, '(Nguồn: EFE)'), ['caption']);
  assert.deepEqual(rolesOf(seen, caption), ['caption', 'caption']);
});

test('a body in one line: captions are cut out of it, and the author from its end', () => {
  const seen = see(
    `${TITLE}\n${PARAGRAPHS[0]} Ngoại trưởng hai nước bắt tay tại La Paz. Ảnh: AFP/TTXVN ${PARAGRAPHS[1]} ${PARAGRAPHS[2]} Minh Hà (tổng hợp)\n`,
  );
  assert.deepEqual(rolesOf(seen, 'bắt tay'), ['caption']);
  assert.ok(seen.lines.some((line) => line === 'caption0: Ngoại trưởng hai nước bắt tay tại La Paz. Ảnh: AFP/TTXVN'));
  assert.equal(seen.articles[0]?.byline, 'Minh Hà');
});

test('two articles without a blank line between them', () => {
  const seen = see(
    [
      'Nga và Kazakhstan bàn về vận chuyển dầu',
      'Theo phóng viên TTXVN tại Moskva, ngày 3/6, bộ trưởng năng lượng Nga và Kazakhstan đã thảo luận về việc vận chuyển dầu qua đường ống chung trong năm nay.',
      'Hai bên nhất trí giữ nguyên mức phí trung chuyển và mở rộng công suất của các trạm bơm ở vùng Tây Kazakhstan.',
      'Bộ trưởng Nga nói thỏa thuận có lợi cho cả hai nước và bảo đảm nguồn cung ổn định cho các nhà máy lọc dầu.',
      'Ai Cập mở lại cửa khẩu với Libya sau hai tháng',
      'Theo phóng viên TTXVN tại Cairo, Ai Cập ngày 3/6 mở lại cửa khẩu Salloum ở biên giới với Libya sau hai tháng đóng cửa vì lý do an ninh.',
      'Cửa khẩu Salloum ở biên giới Libya. Ảnh: AFP/TTXVN',
      'Hàng trăm xe tải chở hàng đã qua cửa khẩu trong ngày đầu tiên, theo chính quyền địa phương của Libya.',
    ].join('\n'),
  );
  assert.deepEqual(
    seen.articles.map(({ title }) => title),
    ['Nga và Kazakhstan bàn về vận chuyển dầu', 'Ai Cập mở lại cửa khẩu với Libya sau hai tháng'],
  );
  assert.ok(!seen.body(0).includes('Salloum'));
  assert.ok(!seen.body(1).includes('Moskva'));
});

test('a digest of short stories under headings is one article', () => {
  const seen = see(
    [
      'Tin thế giới ngày 5/6',
      'Peru bắt nghi phạm buôn vũ khí; Chile và Bolivia nối lại đàm phán về sông Silala là những tin đáng chú ý.',
      'Peru bắt nghi phạm buôn vũ khí',
      'Cảnh sát Peru hôm qua bắt ba nghi phạm buôn vũ khí qua biên giới với Ecuador, thu giữ hơn hai trăm khẩu súng trường.',
      'Chile và Bolivia nối lại đàm phán về sông Silala',
      'Phái đoàn hai nước gặp nhau tại La Paz để bàn về việc sử dụng nguồn nước của con sông chảy qua biên giới chung.',
      'Argentina tăng lương tối thiểu',
      'Chính phủ Argentina quyết định tăng lương tối thiểu thêm mười phần trăm từ đầu tháng tới, theo thông báo của bộ lao động.',
    ].join('\n\n'),
  );
  assert.equal(seen.articles.length, 1);
  assert.equal(seen.articles[0]?.title, 'Tin thế giới ngày 5/6');
  assert.ok(seen.body().includes('Argentina tăng lương tối thiểu'));
});

test('a line broken after an abbreviation goes on in the next', () => {
  const seen = see(
    `${TITLE}\nPhái đoàn Chile hôm qua gặp phái đoàn Bolivia bên lề Diễn đàn kinh tế quốc tế thường niên ở St.\nPetersburg để chuẩn bị cho vòng đàm phán sắp tới về nguồn nước của con sông ở biên giới.\n${PARAGRAPHS[2]}`,
  );
  assert.ok(seen.lines.some((line) => line.startsWith('lead0') && line.includes('St.\nPetersburg')));
});

test('no text and no article are said', () => {
  assert.deepEqual(see('').issues, ['page-empty']);
  assert.deepEqual(see('Trang chủ\nThế giới\nThể thao\nGiải trí\nĐăng nhập\nLiên hệ quảng cáo\n').issues, ['article-missing']);
});
