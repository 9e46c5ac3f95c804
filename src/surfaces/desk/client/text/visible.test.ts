import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasControls, piecesOf, plain } from './visible.ts';

const RLO = '\u202e';

test('a character that turns the text around becomes a mark of its own', () => {
  assert.deepEqual(piecesOf(`Baku ${RLO}narI`), [
    { kind: 'text', text: 'Baku ' },
    { kind: 'control', text: RLO, name: 'RLO' },
    { kind: 'text', text: 'narI' },
  ]);
});

test('the letters stay as they are', () => {
  for (const text of ['Hà Nội\nHuế\t1', '<script>alert(1)</script>', `${RLO}\u0000\u200b`, ''])
    assert.equal(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
      text,
    );
});

test('Vietnamese in either normal form has no controls', () => {
  assert.equal(hasControls('Đại sứ quán'.normalize('NFD')), false);
  assert.equal(hasControls('Đại sứ quán'), false);
});

test('where no mark can stand, the name stands in brackets', () => {
  assert.equal(plain(`a${RLO}b\u0007`), 'a[RLO]b[U+0007]');
});
