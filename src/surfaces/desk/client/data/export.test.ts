import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './export.ts';

test('CSV quotes what needs it and leaves nothing out', () => {
  assert.equal(csvOf([{ a: 'x, "y"', b: -3.5, c: null }]), 'a,b,c\r\n"x, ""y""",-3.5,\r\n');
});

test('a spreadsheet finds no formula in a page’s words', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    assert.ok(
      csvOf([{ a: formula }])
        .split('\r\n')[1]
        ?.replace(/^"/u, '')
        .startsWith("'"),
    );
});
