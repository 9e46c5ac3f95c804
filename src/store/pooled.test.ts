/** What tellings share is one thing, and they say what they said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Telling } from '../model/telling.ts';
import { pooling } from './pooled.ts';

const telling = (event: string, start: string): Telling => ({
  event,
  source: 's',
  type: 'CONSULT',
  mode: null,
  contexts: [],
  cameo: '040',
  score: 1,
  actors: [{ text: 'Nga', state: 'RUS', org: null, sector: null, name: null, office: null }],
  recipients: [],
  date: { start, end: start, precision: 'day', basis: 'explicit', reasons: [] },
  open: null,
  place: null,
  status: 'reported',
  voices: [],
  counts: { killed: { min: 2, max: 2 } },
  role: 'lead',
  words: ['nga'],
  names: ['ivan'],
});

test('tellings share what they have in common, and nothing else', () => {
  const pooled = pooling();
  const given = [telling('a', '2020-01-02'), telling('b', '2020-01-02'), telling('c', '2020-01-03')] as const;
  const [a, b, c] = given.map(pooled) as [Telling, Telling, Telling];
  assert.deepEqual([a, b, c], given);
  assert.equal(b.actors, a.actors);
  assert.equal(b.date, a.date);
  assert.notEqual(c.date, a.date);
});
