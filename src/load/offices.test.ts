import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../languages/index.ts';
import { loadKnowledge } from './knowledge.ts';

test('every office that a pack’s titles name is one that somebody in knowledge/people holds', () => {
  const held = new Set(loadKnowledge(new URL('../../', import.meta.url)).people.map(({ office }) => office));
  const general = ['head of state'];
  const unknown = packs.flatMap(({ offices = [] }) => offices.flatMap((title) => title.offices)).filter((office) => !held.has(office));
  assert.deepEqual(
    unknown.filter((office) => !general.includes(office)),
    [],
  );
});
