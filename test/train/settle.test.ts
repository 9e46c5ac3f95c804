/** What learnt weights keep and leave out, and that the derivation says why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code } from '../../src/code/code.ts';
import type { Coder } from '../../src/code/coder.ts';
import type { Coded } from '../../src/model/coded.ts';
import type { Weights } from '../../src/model/weights.ts';
import { library } from '../../src/operations/library.ts';
import { treeOf } from '../../src/write/tree.ts';
import { pageOfCase } from '../corpus/article.ts';

/** One article, coded with these weights. */
function coded(lines: readonly string[], weights: Weights | null): Coded {
  const { coder } = library();
  const languages = new Map([...coder.languages].map(([language, known]) => [language, { ...known, weights }]));
  const asked: Coder = { ...coder, languages };
  const { page, reading } = pageOfCase({ title: '', knownMiss: false, date: '2024-05-02', domain: null, lines, expected: [] }, 'vi');
  return code(reading, page, asked).value[0] as Coded;
}

const shown = ({ events }: Coded): string[] =>
  events.map(({ type, actors, recipients }) => `${type} ${actors.map((p) => p.state)} > ${recipients.map((p) => p.state)}`);

const TOLD = ['Azerbaijan trục xuất bốn nhà ngoại giao Iran.'];

test('an act that is not sure enough is left out, with the reasons', () => {
  const article = coded(TOLD, { least: 0.5, start: 0.3, facts: { 'type SANCTION': -1 } });
  assert.deepEqual(shown(article), []);
  const [left] = article.leftOut;
  assert.ok(left);
  assert.match(treeOf(left), /^left out: SANCTION expel\n/u);
  assert.match(treeOf(left), /sure: 33 % by learnt weights\n.*because: − type SANCTION/u);
});

test('a sure act is kept, and says how sure it is', () => {
  const article = coded(TOLD, { least: 0.5, start: 2, facts: { 'in the body': 0.5 } });
  assert.deepEqual(shown(article), ['SANCTION AZE > IRN']);
  assert.match(treeOf(article.events[0]?.derivation as never), /sure: 92 % by learnt weights\n.*because: \+ in the body/u);
});

test('without weights nothing is doubted', () => {
  assert.deepEqual(shown(coded(TOLD, null)), ['SANCTION AZE > IRN']);
  assert.deepEqual(coded(TOLD, null).leftOut, []);
});
