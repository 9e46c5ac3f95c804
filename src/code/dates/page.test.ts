/** Articles made up for the purpose: what the day of publication and the year are worked out from, and where they are left open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates as en } from '../../../languages/en/dates.ts';
import { dates as vi } from '../../../languages/vi/dates.ts';
import type { When } from '../../model/when.ts';
import { tokenise } from '../../text/tokens.ts';
import { findTimes } from './find.ts';
import { datePage, type PageDate, type PageTimes } from './page.ts';

type Given = Partial<Omit<PageTimes, 'tokens' | 'times' | 'body'>>;

function pageOf(text: string, given: Given = {}): PageDate {
  const tokens = tokenise(text);
  const grammar = given.grammar ?? vi;
  return datePage({
    tokens,
    grammar,
    body: [{ start: 0, end: text.length }],
    times: findTimes(tokens, grammar),
    dateline: null,
    retrieved: null,
    latestStamp: null,
    terms: [],
    occurrences: [],
    ...given,
  });
}

function check(text: string, given: Given, expected: string | null): PageDate {
  const page = pageOf(text, given);
  const { published } = page;
  assert.equal(published && `${published.start}..${published.end}`, expected, JSON.stringify(page.issues));
  if (published) assert.ok(published.basis !== 'inferred' || published.reasons.length > 0);
  else
    assert.ok(page.year !== null || page.issues.some((issue) => issue.code.startsWith('year-')), 'expected a reason for leaving it open');
  return page;
}

const term = (name: string, from: string | null, to: string | null) => ({ name, former: false, from, to });
const occurrence = (name: string, alias: string, start: string, end = start) => ({ name, aliases: [alias], start, end, source: 'test' });

test('a dateline decides', () => {
  const dateline: When = {
    start: '2020-10-01',
    end: '2020-10-01',
    precision: 'day',
    basis: 'explicit',
    reasons: ['printed above the text'],
  };
  const { published, year } = pageOf('Ngày 29/2, hai bên gặp nhau.', { dateline });
  assert.equal(published, dateline);
  assert.equal(year?.year, 2020);
});

test('a weekday with its date leaves few years, the stamps beside it fewer', () => {
  const text = 'Hôm thứ Tư (5/6), phái đoàn rời Geneva.';
  check(text, { latestStamp: '2026-01-01', terms: [term('Ana Brnabić', '2017-06-29', '2024-12-31')] }, null);
  check(text, { latestStamp: '2026-01-01', terms: [term('Claudia Sheinbaum', '2024-02-01', null)] }, '2024-06-05..2024-06-06');
});

test('29 February needs a leap year', () => {
  const page = check(
    'Trước đó, ngày 29/2, hai bộ trưởng ký thỏa thuận. Ngày 1/3, Berlin hoan nghênh.',
    { retrieved: '2026-01-24', terms: [term('Annalena Baerbock', '2021-12-08', '2025-05-06')] },
    '2024-03-01..2024-03-02',
  );
  assert.match(page.published?.reasons.join(' ') ?? '', /leap year/u);
});

test('terms of office that leave one year', () => {
  check(
    'Ngày 28/11, Tổng thống Barack Obama lên án vụ việc; Tổng thống Rodrigo Duterte bác bỏ.',
    { terms: [term('Barack Obama', '2009-01-20', '2017-01-20'), term('Rodrigo Duterte', '2016-06-30', '2022-06-30')] },
    '2016-11-28..2016-11-29',
  );
});

test('a day told again with its year, but not one that is celebrated', () => {
  check('Hôm 7-3, tàu Lào cập cảng. Thủy thủ trên boong tàu, ngày 7-3-2021. Ảnh: KPL', {}, '2021-03-07..2021-03-08');
  check('Hôm 7-3, hai nước làm lễ kỷ niệm ngày ký hiệp định (7-3-1996).', {}, null);
});

test('terms of office that leave several years leave the date open, and say which', () => {
  const page = check(
    'Trong các ngày 7-8/4, Ngoại trưởng Amirabdollahian và Ngoại trưởng Bayramov điện đàm.',
    { terms: [term('Hossein Amirabdollahian', '2021-08-25', '2024-05-19'), term('Jeyhun Bayramov', '2020-07-16', null)] },
    null,
  );
  assert.match(page.issues[0]?.message ?? '', /2022, 2023, 2024/u);
});

test('somebody named as of another time does not bound the article', () => {
  const terms = [term('Barack Obama', '2009-01-20', '2017-01-20'), term('Rex Tillerson', '2017-02-01', '2018-03-31')];
  check('Ngày 16/6, Ngoại trưởng Tillerson đảo ngược chính sách của cựu Tổng thống Barack Obama.', { terms }, '2017-06-16..2017-06-17');
});

test('a day of taking office dates the page by the term', () => {
  check(
    'Từ khi nắm chính quyền giữa năm ngoái, Tổng thống Rodrigo Duterte tìm cách hòa giải. Ngày 15/8, Manila ra thông cáo.',
    { terms: [term('Rodrigo Duterte', '2016-06-30', '2022-06-30')] },
    '2017-08-15..2017-08-16',
  );
});

test('an instance of a known series on the days that the text gives', () => {
  const occurrences = [
    occurrence('Forum 2023', 'Diễn đàn Hoàng Hải', '2023-06-14', '2023-06-17'),
    occurrence('Forum 2024', 'Diễn đàn Hoàng Hải', '2024-06-05', '2024-06-08'),
    occurrence('Forum 2025', 'Diễn đàn Hoàng Hải', '2025-06-04', '2025-06-07'),
  ];
  check('Ngày 6/6, ông phát biểu. Diễn đàn Hoàng Hải diễn ra từ ngày 5 – 8/6.', { occurrences }, '2024-06-06..2024-06-07');
});

test('a known occurrence told as ‘năm ngoái’', () => {
  const occurrences = [occurrence('Crash', 'vụ rơi máy bay ở Aktau', '2024-12-25')];
  check('Ngày 21/7, Moskva lên tiếng về vụ rơi máy bay ở Aktau tháng 12 năm ngoái.', { occurrences }, '2025-07-21..2025-07-22');
});

test('a year called by its number is over; ‘đến nay’ tells that it is not', () => {
  const text = 'Ngày 9/5, Hà Nội lên tiếng. Từ đầu năm 2019 đến nay đã có 12 vụ bắt giữ.';
  check(text, { retrieved: '2024-01-01' }, '2019-05-09..2019-05-10');
  check('Ngày 9/5, Hà Nội lên tiếng sau vụ va chạm hồi năm 2019.', { retrieved: '2021-01-01' }, '2020-05-09..2020-05-10');
});

test('‘năm ngoái (2018)’ gives the year', () => {
  check('Ngày 9/5, Hà Nội lên tiếng. Năm ngoái (2018) không có vụ nào.', {}, '2019-05-09..2019-05-10');
});

test('what is foretold with its year bounds the article from above', () => {
  check(
    'Ngày 29/6, Tokyo hoãn hội nghị; bầu cử dự kiến diễn ra vào đầu năm 2018. Năm 2016, hội nghị đã bị hủy.',
    {},
    '2017-06-29..2017-06-30',
  );
});

test('today with its date is the day of publication', () => {
  const terms = [term('Barack Obama', '2016-01-01', '2017-01-20')];
  check('Sáng nay (7/4), Tổng thống Barack Obama tới Hà Nội.', { terms }, '2016-04-07..2016-04-07');
  check('Hôm qua (6/4), Tổng thống Barack Obama tới Hà Nội.', { terms }, '2016-04-07..2016-04-07');
});

test('beside ‘hôm nay’ the day of ‘hôm 16/6’ is over', () => {
  const terms = [term('Patrick Shanahan', '2019-01-01', '2019-06-23')];
  check('Quyền bộ trưởng Patrick Shanahan hôm nay phê duyệt kế hoạch. Hôm 16/6, ông nói khác.', { terms }, '2019-06-17..2019-06-18');
});

test('a full date opens the article', () => {
  check('Ngày 20/10/2016, tại Bắc Kinh, hai bên hội đàm.', {}, '2016-10-20..2016-10-21');
});

test('without a day the article lies where the terms overlap', () => {
  check('Đại sứ Haley rời phiên họp.', { terms: [term('Nikki Haley', '2017-01-27', '2017-12-31')] }, '2017-01-27..2017-12-31');
});

test('a companion on the page breaks a tie', () => {
  const companions: When[] = [{ start: '2024-06-06', end: '2024-06-07', precision: 'days', basis: 'inferred', reasons: ['x'] }];
  const text = 'Vụ tấn công hôm 27/1/2023 khiến sứ quán đóng cửa. Trong tháng 12 năm ngoái, hai bên nối lại đàm phán.';
  const far = 'Các bên đã gặp nhau nhiều lần. '.repeat(20);
  check(far + text, { retrieved: '2025-06-01' }, null);
  check(far + text, { retrieved: '2025-06-01', companions }, '2024-06-01..2024-06-30');
});

test('nothing at all leaves everything open', () => {
  check('Hai bên nhất trí tăng cường hợp tác.', {}, null);
});

test('English articles are worked out alike', () => {
  check(
    'On Monday, June 5, the envoys met in Vienna. Last Friday the truce had failed.',
    { grammar: en, terms: [term('Antony Blinken', '2021-01-26', '2025-01-20')] },
    '2023-06-05..2023-06-06',
  );
});

test('the day of the news is the latest day told, though the day of printing may be the next', () => {
  const terms = [term('Rex Tillerson', '2017-02-01', '2018-03-31')];
  const { news } = check(
    'Ngày 25/4, Ngoại trưởng Tillerson tới Ankara.',
    { terms: [...terms, term('Ana Ruiz', '2017-01-01', '2017-12-31')] },
    '2017-04-25..2017-04-26',
  );
  assert.deepEqual([news?.start, news?.end], ['2017-04-25', '2017-04-25']);
  assert.equal(pageOf('Hôm nay (25/4/2017), hai bên ký hiệp định.').news, null);
});

test('nobody is named with an office before the term, unless as chosen for it', () => {
  const terms = [term('Rex Tillerson', '2017-02-01', '2018-03-31')];
  check('Ngày 25/1, Ngoại trưởng Rex Tillerson tới Ankara.', { terms }, '2018-01-25..2018-01-26');
});

test('who has left an office dates the article after the term, and not into another one', () => {
  const gone = (from: string, to: string | null) => ({ ...term('Ana Ruiz', from, to), former: true });
  const terms = [gone('2017-01-20', '2021-01-20'), gone('2025-01-20', null), term('Bo Lind', '2023-03-01', '2026-12-31')];
  check('Ngày 5/6, cựu Tổng thống Ana Ruiz gặp Ngoại trưởng Bo Lind.', { terms: terms.slice(0, 2) }, null);
  check(
    'Ngày 5/6, cựu Tổng thống Ana Ruiz gặp Ngoại trưởng Bo Lind. Hồi tháng 3/2024 họ cũng gặp nhau.',
    { terms },
    '2024-06-05..2024-06-06',
  );
});

test('years that fit are told in runs', () => {
  const terms = [term('Ana Ruiz', '2017-01-20', '2021-01-20'), term('Ana Ruiz', '2025-01-20', '2026-02-01')];
  const { issues } = pageOf('Ngày 5/6, Tổng thống Ana Ruiz tới Ankara.', { terms });
  assert.deepEqual(
    issues.map(({ message }) => message),
    ['expected one year for ‘Ngày 5/6’ but found 2017 to 2020, 2025 to fit'],
  );
});

const ana = (from: string, to: string) => ({ terms: [term('Ana Ruiz', from, to)] });

test('one thing told with its date and again with its weekday gives the year', () => {
  const text = (again: string) =>
    `Tàu tuần duyên Peru đâm chìm một tàu cá Ecuador ở ngoài khơi Salinas ngày 6/3, theo bà Ana Ruiz. ${again}`;
  const told = 'Quito cho biết đầu tuần này tàu tuần duyên Peru đâm chìm một tàu cá Ecuador ở ngoài khơi Salinas.';
  const other = 'Quito cho biết đầu tuần này quốc hội họp bàn về ngân sách.';
  check(text(told), { retrieved: '2017-12-31', ...ana('2014-01-01', '2017-06-30') }, '2017-03-06..2017-03-12');
  check(text(other), { retrieved: '2017-12-31', ...ana('2014-01-01', '2017-06-30') }, null);
});

test('a day told again as yesterday is the day before the article', () => {
  const text = (again: string) =>
    `Tàu sân bay Alba của Peru hôm qua cập cảng Salinas sau chuyến tuần tra dài ngày. ${again} Bà Ana Ruiz ra đón.`;
  const given = ana('2019-01-01', '2019-12-31');
  check(text('Tàu sân bay Alba của Peru neo đậu ở cảng Salinas hôm 7/8.'), given, '2019-08-08..2019-08-08');
  check(text('Quốc hội Ecuador họp hôm 7/8.'), given, '2019-08-08..2019-08-10');
  check(
    'Vụ tàu sân bay Alba của Peru mắc cạn ở cảng Salinas hôm 7/8 chỉ là tin đồn, bà Ana Ruiz hôm qua cho biết.',
    given,
    '2019-08-08..2019-08-10',
  );
});

test('a meeting that the news comes from gives the year, one that is only named does not', () => {
  const forum = [2014, 2015, 2016, 2017].map((year) => ({
    ...occurrence('Forum', 'diễn đàn Andes', `${year}-0${year - 2013}-07`, `${year}-0${year - 2013}-09`),
    series: 'Forum',
  }));
  const given = { ...ana('2014-01-01', '2017-06-30'), occurrences: forum };
  check('Ngày 8/3, Tổng thống Ana Ruiz cảnh báo Peru. Bà phát biểu tại phiên bế mạc diễn đàn Andes.', given, '2016-03-08..2016-03-09');
  check('Ngày 8/3, Tổng thống Ana Ruiz cảnh báo Peru. Bà từng lập ra diễn đàn Andes.', given, null);
});

test('where a summit was held tells which it was', () => {
  const held = (year: number, place: string) => ({
    ...occurrence('Summit', 'thượng đỉnh Andes', `${year}-07-02`),
    series: 'Summit',
    place,
  });
  const occurrences = [held(2015, 'Lima'), held(2016, 'Quito'), held(2017, 'Bogotá')];
  const text = 'Ngày 8/7, Tổng thống Ana Ruiz tới Paris, sau thượng đỉnh Andes vừa kết thúc ở Quito.';
  const named = [{ at: tokenise(text).word.indexOf('quito'), state: 'ECU', place: 'Quito' }];
  check(text, { ...ana('2015-01-01', '2017-12-31'), occurrences, named }, '2016-07-08..2016-07-09');
  check(text, { ...ana('2015-01-01', '2017-12-31'), occurrences }, null);
});

test('a month that is looked back on beside a known occurrence is its own', () => {
  const given = { ...ana('2015-01-01', '2018-12-31'), occurrences: [occurrence('Raid', 'cầu Toro', '2016-04-07')] };
  check('Ngày 27/6, bà Ruiz nhắc tới cầu Toro. Vụ tấn công hồi tháng 4 làm nhiều người chết.', given, '2016-06-27..2016-06-28');
  check('Ngày 27/6, bà Ruiz nhắc tới cầu Toro. Vụ tấn công hồi tháng 5 làm nhiều người chết.', given, null);
});

test('an anniversary of a known beginning gives the year', () => {
  const began = (alias: string, start: string) => ({ ...occurrence(alias, alias, start), beginning: true as const });
  const occurrences = [
    began('thành lập Liên minh Andes', '1969-05-26'),
    { ...began('ties', '1978-02-01'), aliases: [], between: ['PER', 'NOR'] },
  ];
  const given = { ...ana('2015-01-01', '2019-12-31'), occurrences };
  check('Ngày 20/5, bà Ana Ruiz dự lễ kỷ niệm 50 năm thành lập Liên minh Andes.', given, '2019-05-20..2019-05-21');
  const text = 'Ngày 20/5, bà Ana Ruiz của Peru tới Na Uy dự lễ kỷ niệm 40 năm thiết lập quan hệ ngoại giao.';
  const words = tokenise(text).word;
  const named = [
    { at: words.indexOf('peru'), state: 'PER', place: null },
    { at: words.indexOf('na'), state: 'NOR', place: null },
  ];
  check(text, { ...given, named }, '2018-05-20..2018-05-21');
  check(text, given, null);
});

test('an anniversary written with both its days gives the year', () => {
  check('Ngày 15/8, bà Ana Ruiz gửi lời chúc mừng (15/8/1947-15/8/2017).', ana('2015-01-01', '2019-12-31'), '2017-08-15..2017-08-16');
});

test('so many years after what is dated beside it', () => {
  const given = ana('2017-01-01', '2020-12-31');
  const text = 'Ngày 18/6, bà Ana Ruiz lên tiếng. Thông tin được đưa ra gần 5 năm sau khi tàu Alba bị bắn chìm vào tháng 7/2014.';
  check(text, given, '2019-06-18..2019-06-19');
  check(text.replace('Thông tin được đưa ra', 'Con tàu được vớt'), given, null);
});

test('the news is so many days after what its frame tells', () => {
  const given = ana('2019-01-01', '2019-12-31');
  check(
    'Bà Ana Ruiz hôm nay lên án vụ việc. Phát biểu được đưa ra hai ngày sau khi tàu Alba bị bắn chìm vào ngày 14/9.',
    given,
    '2019-09-16..2019-09-16',
  );
});

test('a year said twice is one time', () => {
  check('Ngày 11/1, hai bên nối lại quan hệ. Đại sứ bị trục xuất vào tháng 4/2024 năm ngoái.', {}, '2025-01-11..2025-01-12');
});
