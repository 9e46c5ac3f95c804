import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/read/formats/decode.ts';

const WORDS = 'Bộ Ngoại giao của Việt Nam và các nước đã thảo luận về việc này với những người không được mời.';
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length * 2 }, (_, i) =>
      (i & 1) === (little ? 0 : 1) ? text.charCodeAt(i >> 1) & 255 : text.charCodeAt(i >> 1) >> 8,
    ),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const TCVN3 = 'Bé Ngo¹i giao cña ViÖt Nam vµ c¸c n­íc ®· th¶o luËn vÒ viÖc nµy víi nh÷ng ng­êi kh«ng ®­îc mêi.';
const VNI = 'Boä Ngoaïi giao cuûa Vieät Nam vaø caùc nöôùc ñaõ thaûo luaän veà vieäc naøy vôùi nhöõng ngöôøi khoâng ñöôïc môøi.';

for (const [name, bytes, encoding] of [
  ['UTF-8', utf8(WORDS), 'utf-8'],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(WORDS)]), 'utf-8'],
  ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...wide(WORDS, true)]), 'utf-16le'],
  ['UTF-16 big end first, with a mark', Uint8Array.from([0xfe, 0xff, ...wide(WORDS, false)]), 'utf-16be'],
  ['UTF-16 without a mark', wide(WORDS, true), 'utf-16le'],
  ['UTF-16 big end first, without a mark', wide(WORDS, false), 'utf-16be'],
  ['TCVN3', latin(TCVN3), 'tcvn3'],
  ['VNI', latin(VNI), 'vni'],
] as const)
  test(`${name} is read without being told`, () => {
    const { value, issues } = decode(bytes);
    assert.equal(value.encoding, encoding);
    // The mark stays, as white space: offsets count in the file as anybody else decodes it.
    assert.equal(value.text, name.endsWith('with a mark') ? `\ufeff${WORDS}` : WORDS);
    assert.deepEqual(issues, []);
  });

test('capitals and every tone of VNI', () => {
  assert.equal(
    decode(latin('ÑAÏI SÖÙ, ÖÙng cöû, AÊn, AÂm, OÂng, Ô, caéng thaúng, chieám ñoùng, kyõ sö, lyù do, tæ leä'), 'vni').value.text,
    'ĐẠI SỨ, Ứng cử, Ăn, Âm, Ông, Ơ, cắng thẳng, chiếm đóng, kỹ sư, lý do, tỉ lệ',
  );
});

test('windows-1258 keeps its combining marks', () => {
  const bytes = latin('Vi\xea\xf2t Nam v\xe0 c\xe1c n\xfd\xf5\xecc l\xe0 c\xfba nh\xfd\xf5\xdeng ng\xfd\xf5\xccii kh\xf4ng');
  const { value } = decode(bytes, 'text/html; charset=windows-1258');
  assert.equal(value.encoding, 'windows-1258');
  assert.ok(value.text.startsWith('Viê\u0323t Nam'));
});

test('what the page or its carrier declares is honoured', () => {
  assert.equal(decode(latin('<meta charset="windows-1251">\xcc\xee\xf1\xea\xe2\xe0')).value.text, '<meta charset="windows-1251">Москва');
  assert.equal(decode(latin('\xcc\xee\xf1\xea\xe2\xe0'), 'text/plain; charset=windows-1251').value.text, 'Москва');
  assert.equal(decode(utf8(WORDS), 'windows-1252').value.text, WORDS);
});

test('a few lost bytes do not unmake UTF-8', () => {
  const bytes = utf8(WORDS);
  const { value, issues } = decode(Uint8Array.from([...bytes, 0xe1, 0xbb]));
  assert.equal(value.encoding, 'utf-8');
  assert.equal(value.text, `${WORDS}\ufffd`);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['encoding-damaged'],
  );
});

test('what is no text is said to be none', () => {
  for (const bytes of [
    latin('%PDF-1.4'),
    latin('PK\x03\x04x'),
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    Uint8Array.from([0, 1, 2, 3, 4, 5, 0, 9, 7, 7, 0]),
  ]) {
    const { value, issues } = decode(bytes);
    assert.equal(value.text, '');
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['page-binary'],
    );
  }
});

test('bytes of no known encoding are read as Western, and that is said', () => {
  const { value, issues } = decode(latin('Le président a été reçu à Genève.'));
  assert.equal(value.text, 'Le président a été reçu à Genève.');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['encoding-unknown'],
  );
});

test('nothing is nothing', () => assert.deepEqual(decode(new Uint8Array()), { value: { text: '', encoding: 'utf-8' }, issues: [] }));
