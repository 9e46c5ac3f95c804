import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../languages/index.ts';
import { loadContextNames, loadScheme } from './scheme.ts';

const root = new URL('../../', import.meta.url);
const names = new Set(loadContextNames(root));

test('contexts come with the types and modes that bring them', () => {
  const scheme = loadScheme(root);
  assert.deepEqual(scheme.CONSULT.contexts, ['diplomatic']);
  assert.deepEqual(scheme.COERCE.modes.get('cyber')?.contexts, ['cyber']);
  assert.deepEqual(scheme.AID.contexts, []);
});

test('packs and their rules name only contexts of the scheme', () => {
  for (const { code, contexts, events } of packs) {
    const said = [...contexts.flatMap(({ context }) => context ?? []), ...events.flatMap((rule) => rule.contexts ?? [])];
    assert.deepEqual(
      said.filter((context) => !names.has(context)),
      [],
      code,
    );
  }
});

test('every pack has words for the same contexts', () => {
  const [first, ...others] = packs.map(({ contexts }) => [...new Set(contexts.flatMap(({ context }) => context ?? []))].sort());
  for (const other of others) assert.deepEqual(other, first);
});
