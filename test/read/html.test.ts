import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../src/read/formats/html.ts';
import { readFormat } from '../../src/read/formats/index.ts';
import { rolesOf, see } from './reading.ts';

const STORY = [
  'Bộ Ngoại giao Na Uy hôm nay triệu đại sứ Nga để phản đối vụ máy bay không người lái xâm phạm không phận nước này hôm thứ Hai.',
  'Đại sứ Nga bác bỏ cáo buộc, cho rằng phía Na Uy không đưa ra được bằng chứng nào về vụ việc nói trên.',
  'Đây là lần thứ ba trong năm nay hai nước có bất đồng về hoạt động bay ở vùng biên giới phía bắc.',
];
const HTML = `<!doctype html><html lang="vi"><head><title>Na Uy triệu đại sứ Nga - Báo Ví Dụ</title>
<link rel="canonical" href="https://vidu.example/na-uy.html"><meta property="article:published_time" content="2024-06-03T10:15:00+07:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Na Uy triệu đại sứ Nga vì máy bay không người lái","author":{"name":"Lan Anh"},"publisher":{"name":"Báo Ví Dụ"}}</script>
<style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tg">Thế giới</a></li></ul></nav>
<div class="main"><h1>Na Uy triệu đại sứ Nga vì máy bay không người lái</h1>
<div class="article-body"><p>${STORY[0]}</p><figure><img src="a.jpg"><figcaption>Trụ sở Bộ Ngoại giao Na Uy ở Oslo.</figcaption></figure><p>${STORY[1]}</p>
<div class="related"><a href="/1">Phần Lan đóng thêm hai cửa khẩu với Nga</a></div><p>${STORY[2]}</p></div></div>
<aside class="sidebar"><p><a href="/2">Giá dầu tăng phiên thứ ba liên tiếp</a></p></aside><footer>Bản quyền thuộc Báo Ví Dụ</footer></body></html>`;

test('text reads like the page: a block a line, a blank line between paragraphs, nothing of the head', () => {
  const { text, markup } = readHtml(
    '<body><h1>Một&nbsp;hai</h1><p>Ba <b>bốn</b>\n năm</p><ul><li>sáu<li>bảy</ul>tám<br>chín<script>mười</script></body>',
  );
  assert.equal(text, 'Một hai\n\nBa bốn năm\n\nsáu\nbảy\ntám\nchín');
  assert.deepEqual(
    markup.blocks.map(({ tag }) => tag),
    ['h1', 'p', 'li', 'li', 'body', 'body'],
  );
  for (const { start, end } of markup.blocks) assert.equal(text.slice(start, end).trim(), text.slice(start, end));
});

test('what the markup states', () => {
  const { markup } = readHtml(HTML);
  assert.equal(markup.title, 'Na Uy triệu đại sứ Nga vì máy bay không người lái');
  assert.equal(markup.byline, 'Lan Anh');
  assert.equal(markup.publisher, 'Báo Ví Dụ');
  assert.equal(markup.published, '2024-06-03T10:15:00+07:00');
  assert.equal(markup.canonical, 'https://vidu.example/na-uy.html');
  assert.equal(markup.language, 'vi');
});

test('links and names of elements are told with the block', () => {
  const { text, markup } = readHtml('<div class="Box Related"><p id=x>abc <a href=#>def</a></p></div>');
  assert.equal(text, 'abc def');
  assert.deepEqual(markup.blocks[0]?.hints, ['x', 'box', 'related']);
  assert.equal(markup.blocks[0]?.linked, 4);
});

test('an HTML page: body, caption, teasers and furniture apart', () => {
  const seen = see(HTML, 'https://vidu.example/na-uy.html');
  const [article] = seen.articles;
  assert.equal(seen.articles.length, 1);
  assert.equal(article?.title, 'Na Uy triệu đại sứ Nga vì máy bay không người lái');
  assert.equal(article?.published?.start, '2024-06-03');
  assert.equal(article?.byline, 'Lan Anh');
  for (const paragraph of STORY) assert.ok(seen.body().includes(paragraph));
  assert.deepEqual(rolesOf(seen, 'Trụ sở Bộ'), ['caption']);
  assert.deepEqual(rolesOf(seen, 'Phần Lan đóng'), ['teaser']);
  assert.ok(!seen.body().includes('Giá dầu'));
  assert.ok(!seen.body().includes('Bản quyền'));
});

test('broken markup loses no text', () => {
  assert.equal(readHtml('<p>một<p>hai</div></span><td>ba<li>bốn').text.replace(/\s+/gu, ' '), 'một hai ba bốn');
  assert.equal(readHtml('<div><button>Ấn<div>đóng</div></div>sau').text, 'sau');
  assert.equal(readHtml('a < b &amp; c &unknown; <!-- x --> d').text, 'a < b & c &unknown; d');
});

test('a hundred thousand nested elements, and a long line of them', () => {
  assert.equal(readHtml(`${'<div>'.repeat(100_000)}sâu${'</div>'.repeat(100_000)}`).text, 'sâu');
  const { text, markup } = readHtml(`<p>${'<i>từ</i> '.repeat(100_000)}</p>`);
  assert.equal(text.length, 299_999);
  assert.equal(markup.blocks.length, 1);
});

for (const [source, uri, format] of [
  ['Một bài báo.\nĐoạn hai.', 'bai.txt', 'text'],
  ['Một bài báo có dấu < và > trong câu.', 'bai.html', 'text'],
  ['<!DOCTYPE html><html><p>x</p></html>', 'bai.txt', 'html'],
  ['  <!-- x --><html><body>x', '', 'html'],
  ['<p>một</p> <p>hai</p>', 'trang.htm', 'html'],
  ['<?xml version="1.0"?><html xmlns="x"><p>x</p></html>', '', 'html'],
] as const)
  test(`format of ${JSON.stringify(source.slice(0, 30))} in ${uri || 'no file'}: ${format}`, () =>
    assert.equal(readFormat(source, { uri }).format, format));
