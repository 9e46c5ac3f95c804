import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../languages/index.ts';
import { loadKnowledge } from './knowledge.ts';
import { loadCameo, loadScheme } from './scheme.ts';

const root = new URL('../../', import.meta.url);
const cameo = loadCameo(root);

test('every CAMEO code that the scheme or a rule gives is in the table', () => {
  const types = Object.values(loadScheme(root)).flatMap(({ cameo: code, modes }) => [
    code,
    ...[...modes.values()].map((mode) => mode.cameo),
  ]);
  const rules = packs.flatMap(({ events }) => events.flatMap((rule) => rule.cameo ?? []));
  for (const code of [...types, ...rules]) assert.ok(cameo.codes.has(code), code);
});

test('codes of actors are of states and organisations that knowledge has', () => {
  const { states, organisations } = loadKnowledge(root);
  for (const state of cameo.countries.keys()) assert.ok(states.has(state), state);
  for (const group of cameo.groups.keys()) assert.ok(organisations.has(group), group);
});
