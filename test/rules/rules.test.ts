/** Every rule's own examples: a `yes` codes as it says, a `no` is not coded by that rule. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../languages/index.ts';
import { code } from '../../src/code/code.ts';
import type { Coder } from '../../src/code/coder.ts';
import type { CodedEvent, Participant } from '../../src/model/event.ts';
import type { EventRule } from '../../src/model/pack.ts';
import { library } from '../../src/operations/library.ts';
import { pageOfCase } from '../corpus/article.ts';

const keys = (side: readonly Participant[]): string =>
  [...new Set(side.map((p) => p.state ?? (p.org ? `ORG:${p.org}` : '-')))].sort().join(',') || '-';

/** `AZE > IRN`, or `AZE,IRN <>` for acts without a direction. */
function reads({ actors, recipients }: CodedEvent, expected: string): boolean {
  const [left = '', right = ''] = expected.split(/ (?:>|<>) ?/u);
  const order = (side: string): string => side.split(',').sort().join(',');
  if (expected.includes('<>')) return keys([...actors, ...recipients]) === order([left, right].filter(Boolean).join(','));
  return keys(actors) === order(left) && keys(recipients) === order(right);
}

/** Learnt weights judge whole articles; an example is what a rule reads. */
const { coder } = library();
const rulesAlone: Coder = {
  ...coder,
  languages: new Map([...coder.languages].map(([language, known]) => [language, { ...known, weights: null }])),
};

function codedFrom(sentence: string, language: string): readonly CodedEvent[] {
  const { page, reading } = pageOfCase(
    { title: '', knownMiss: false, date: '2024-05-02', domain: null, lines: [sentence], expected: [] },
    language,
  );
  return code(reading, page, rulesAlone).value.flatMap(({ events }) => events);
}

const by = (rule: EventRule) => (event: CodedEvent) => JSON.stringify(event.derivation).includes(`"rule":"${rule.id}"`);
const shown = (events: readonly CodedEvent[]): string =>
  events.map((e) => `${e.type} ${keys(e.actors)} > ${keys(e.recipients)}`).join('; ') || 'nothing';

for (const pack of packs) {
  test(`${pack.code}: rule ids are unique`, () => {
    const ids = pack.events.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });
  test(`${pack.code}: a rule’s mode is one of its type’s`, () => {
    assert.deepEqual(
      pack.events.filter(({ type, mode }) => mode && !coder.scheme[type].modes.has(mode)).map(({ id }) => id),
      [],
    );
  });
  for (const rule of pack.events)
    test(`${pack.code}: ${rule.id}`, () => {
      assert.ok(rule.yes.length > 0, `expected an example of ${rule.id} but found none`);
      for (const [sentence, expected] of rule.yes) {
        const events = codedFrom(sentence, pack.code).filter(by(rule));
        assert.ok(
          events.some((event) => reads(event, expected)),
          `expected ${rule.type} ${expected} in “${sentence}” but found ${shown(codedFrom(sentence, pack.code))}`,
        );
      }
      for (const sentence of rule.no ?? [])
        assert.deepEqual(
          shown(codedFrom(sentence, pack.code).filter(by(rule))),
          'nothing',
          `expected nothing by ${rule.id} in “${sentence}”`,
        );
    });
}
