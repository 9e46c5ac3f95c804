import assert from 'node:assert/strict';
import { test } from 'node:test';
import { see } from './reading.ts';

const BODY = [
  'Thủ tướng hai nước hôm qua ký tuyên bố chung về hợp tác năng lượng tại Oslo, mở đường cho việc xây dựng đường ống dẫn khí mới.',
  'Theo tuyên bố, hai bên sẽ cùng đầu tư vào dự án và chia sẻ chi phí theo tỷ lệ ngang nhau trong mười năm tới.',
  'Các nhà phân tích cho rằng dự án giúp khu vực giảm phụ thuộc vào nguồn cung từ bên ngoài trong những năm tới.',
];
const page = (...head: string[]): string => ['Na Uy và Ba Lan ký tuyên bố chung về đường ống dẫn khí', ...head, ...BODY].join('\n');

for (const [stamp, day] of [
  ['17:38, 01/10/2020', '2020-10-01'],
  ['Thế giới 17:38, 01/10/2020', '2020-10-01'],
  ['Cập nhật lúc: 14:59 23/11/2024 (GMT+7)', '2024-11-23'],
  ['(Ngày đăng: 06/08/2024)', '2024-08-06'],
  ['Thứ ba, 13/12/2016 | 20:40 GMT+7', '2016-12-13'],
  ['12 tháng 12 2016', '2016-12-12'],
  ['20/04/2021 - 20:23', '2021-04-20'],
  ['08/11/13, 07:05 Thế giới', '2013-11-08'],
  ['Thứ Hai, ngày 5 tháng 6 năm 2023 lúc 09h15', '2023-06-05'],
] as const)
  test(`published: ${stamp}`, () => {
    const published = see(page(stamp)).articles[0]?.published;
    assert.equal(published?.start, day);
    assert.equal(published?.end, day);
    assert.equal(published?.basis, 'explicit');
  });

test('of several stamps in the head the first is the publication', () => {
  assert.equal(see(page('Thứ ba, 13/12/2016 | 20:40 GMT+7', '14/12/2016 08:00')).articles[0]?.published?.start, '2016-12-13');
});

test('a bare date below the lead, or alone below the last paragraph, is the publication', () => {
  const [title = '', lead = '', ...rest] = page().split('\n');
  const day = (...lines: string[]) => see(lines.join('\n')).articles[0]?.published?.start;
  assert.equal(day(title, 'Hà Linh', lead, '18:05 | 14/03/2019', ...rest), '2019-03-14');
  assert.equal(day(title, lead, ...rest, '15/03/2019'), '2019-03-15');
  assert.equal(day(title, lead, 'Theo BBC', '16 tháng 3 2019', ...rest), '2019-03-16');
  assert.equal(day(title, lead, ...rest.slice(0, 1), '17/03/2019', ...rest.slice(1)), undefined);
});

test('a page that tells no year has no date of publication', () => {
  assert.equal(see(page('5/6, 10:30')).articles[0]?.published, null);
});

for (const [stamp, day] of [
  ['Monday 3 June 2024', '2024-06-03'],
  ['Jun 3, 2024 10:15 GMT', '2024-06-03'],
  ['Published November 20th, 2019 - 07:29 GMT', '2019-11-20'],
  ['PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Wed, Nov 20, 2019', '2019-11-19'],
] as const)
  test(`published in English: ${stamp}`, () => {
    const seen = see(
      [
        'Norway and Poland sign accord on gas pipeline',
        'By Jane Roe',
        stamp,
        'The prime ministers of Norway and Poland signed an accord on a new gas pipeline in Oslo on Monday, ending two years of talks.',
        'Under the accord the two countries will share the cost of the project, which is expected to take five years to build.',
      ].join('\n'),
    );
    assert.equal(seen.articles[0]?.published?.start, day);
    assert.equal(seen.articles[0]?.byline, 'Jane Roe');
    assert.equal(seen.articles[0]?.language, 'en');
  });

test('a day and month that cannot be told apart are not guessed', () => {
  const seen = see(
    [
      'Norway and Poland sign accord on gas pipeline',
      '03/06/2024',
      'The prime ministers of Norway and Poland signed an accord on a new gas pipeline in Oslo, ending two years of talks.',
      'They said that the two countries will share the cost of the project, which is to be built in five years.',
    ].join('\n'),
  );
  assert.equal(seen.articles[0]?.published, null);
  assert.deepEqual(seen.issues, ['date-ambiguous']);
});

test('the publisher by address, by its own furniture, by its own mark; a credit is none', () => {
  assert.equal(see(page(), 'https://vnexpress.net/x-4700.html').articles[0]?.publisher?.name, 'VnExpress');
  assert.equal(see(page(), 'https://news.example.org/a').articles[0]?.publisher?.domain, 'news.example.org');
  assert.equal(see(page('Theo dõi Baoquocte.vn trên')).articles[0]?.publisher?.domain, 'baoquocte.vn');
  assert.equal(see(`${page()}\n\nvietnamplus.vn\n`).articles[0]?.publisher?.domain, 'vietnamplus.vn');
  assert.equal(see(page().replace('Thủ tướng', '(VTC News) - Thủ tướng')).articles[0]?.publisher?.domain, 'vtcnews.vn');
  assert.equal(see(`${page()}\n(theo Reuters)`).articles[0]?.publisher, null);
});

test('credits in passing and at the end, not those of pictures', () => {
  const seen = see(
    `${page()}\nTheo Yonhap, dự án còn cần được quốc hội hai nước phê chuẩn trước khi khởi công vào năm tới.\nQuang cảnh lễ ký ở Oslo. Ảnh: EFE\nThu Trang (theo AFP)`,
  );
  assert.deepEqual(seen.articles[0]?.credits, ['Yonhap', 'AFP']);
  assert.equal(seen.articles[0]?.byline, 'Thu Trang');
});

test('an agency’s name in small letters is a word', () => {
  const seen = see(`${page()}\nTheo các nhà báo, khu spa của khách sạn ở Oslo là nơi hai bên gặp nhau lần đầu tiên vào năm ngoái.`);
  assert.deepEqual(seen.articles[0]?.credits, []);
});
