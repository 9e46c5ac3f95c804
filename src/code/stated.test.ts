/** Marks and addresses made up for the purpose. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedOutside } from './stated.ts';

const stated = (uri: string, text = 'Hai bên gặp nhau.'): string | null => {
  const when = statedOutside({ uri, text });
  return when && `${when.start}..${when.end} ${when.basis}`;
};

test('an address with a day or a month', () => {
  assert.equal(stated('https://bao.example/2018/10/17/hai-ben-gap-nhau.html'), '2018-10-17..2018-10-17 inferred');
  assert.equal(stated('https://bao.example/amp/20190726/hai-ben-7839037.html'), '2019-07-26..2019-07-26 inferred');
  assert.equal(stated('https://bao.example/hai-ben-gap-nhau-20190927135344404.htm'), '2019-09-27..2019-09-27 inferred');
  assert.equal(stated('https://bao.example/the-gioi/202203/hai-ben-11d1a7c/'), '2022-03-01..2022-03-31 inferred');
  assert.equal(stated('https://bao.example/hai-ben-198260304135744467.htm'), '2026-03-04..2026-03-04 inferred');
  assert.equal(stated('https://bao.example/2013/20131219/hai-ben.html'), '2013-12-19..2013-12-19 inferred');
});

test('numbers that are no dates, and files', () => {
  assert.equal(stated('https://bao.example/hai-ben-gap-nhau-323111/'), null);
  assert.equal(stated('https://bao.example/20191399/a.html'), null);
  assert.equal(stated('https://bao.example/a-86147620.vnp'), null);
  assert.equal(stated('pages/2018/10/17/a.txt'), null);
});

test('a mark at the head of the page, before its address', () => {
  const uri = 'https://bao.example/2001/01/01/a.html';
  assert.equal(stated(uri, 'Hai bên gặp nhau\n\n date 2018-10 Hôm 17/10, …'), '2018-10-01..2018-10-31 explicit');
  assert.equal(stated(uri, 'Hai bên gặp nhau\n\n date 2018-10-18 Hôm 17/10, …'), '2018-10-18..2018-10-18 explicit');
  assert.equal(stated('a.txt', 'Hai bên hẹn nhau date 2018-10-18 ở Lima.'), null);
});
