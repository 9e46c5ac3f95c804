import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedEvent } from '../model/event.ts';
import { eventOf } from './contract.ts';
import { treeOf } from './tree.ts';

const event: CodedEvent = {
  derivation: { step: 'event', detail: 'SANCTION', from: [] },
  evidence: [{ role: 'body', quote: 'x', end: 1, start: 0 }],
  counts: { killed: 2, expelled: 4 },
  claims: [],
  status: 'reported',
  place: null,
  date: null,
  open: null,
  recipients: [],
  actors: [{ office: null, name: null, sector: 'GOV', org: null, state: 'AZE', text: 'Baku' }],
  score: -5.5,
  cameo: '1661',
  contexts: ['diplomatic'],
  mode: 'expel',
  type: 'SANCTION',
  id: 'a',
};

test('an event has its keys in the order of the contract, whatever the order it was made in, and no derivation', () => {
  assert.equal(
    JSON.stringify(eventOf(event)),
    '{"id":"a","type":"SANCTION","mode":"expel","contexts":["diplomatic"],"cameo":"1661","score":-5.5,' +
      '"actors":[{"text":"Baku","state":"AZE","org":null,"sector":"GOV","name":null,"office":null}],"recipients":[],"date":null,' +
      '"place":null,"status":"reported","claims":[],"counts":{"expelled":4,"killed":2},"evidence":[{"start":0,"end":1,"quote":"x","role":"body"}]}',
  );
});

test('a derivation is a tree of lines with rules, words and offsets', () => {
  const tree = treeOf({
    step: 'event',
    detail: 'SANCTION expel',
    from: [
      {
        step: 'rule',
        detail: 'verb',
        rule: 'expel.diplomats',
        words: { start: 3, end: 11, quote: 'trục\nxuất' },
        from: [{ step: 'role', detail: 'actor AZE', from: [] }],
      },
      { step: 'date', detail: '2023-04-06', from: [] },
    ],
  });
  assert.equal(
    tree,
    ['event: SANCTION expel', '├─ rule: verb [expel.diplomats] “trục xuất” 3–11', '│  └─ role: actor AZE', '└─ date: 2023-04-06'].join(
      '\n',
    ),
  );
});
