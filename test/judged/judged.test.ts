/** The judged pages are well formed, and the coder's acts are counted against them as their README says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { codedOf, type GoldEvent, goldIn, tallyOf } from '../../bench/judged.ts';
import { filesIn, judged } from '../../bench/samples.ts';
import { loadKnowledge } from '../../src/load/knowledge.ts';
import { EVENT_TYPES } from '../../src/model/event.ts';

const { states, organisations } = loadKnowledge(new URL('../../', import.meta.url));
const isKnown = (side: string): boolean => (side.startsWith('ORG:') ? organisations.has(side.slice(4)) : states.has(side));

for (const [name, set] of Object.entries(judged)) {
  const lines = goldIn(set);

  test(`judged/${name}: every page has its line, and every line its page`, () => {
    assert.deepEqual(
      lines.map(({ page }) => page).sort(),
      filesIn(set.folder).map((path) => basename(path)),
    );
  });

  test(`judged/${name}: what is judged stands on the page`, () => {
    for (const { page, article, events } of lines) {
      const text = readFileSync(`${set.folder}/${page}`, 'utf8');
      assert.ok(text.startsWith(article.title), `expected ${page} to begin with “${article.title}”`);
      for (const { types, actors, recipients, anchors, optional } of events) {
        assert.ok(anchors.length > 0 || optional, `expected words of ${page} that tell of ${types}`);
        for (const anchor of anchors) assert.ok(text.includes(anchor), `expected “${anchor}” on ${page}`);
        assert.ok(
          types.every((type) => (EVENT_TYPES as readonly string[]).includes(type)),
          `${page}: ${types}`,
        );
        for (const side of [...actors, ...recipients])
          assert.ok(isKnown(side) || optional, `expected a known state on ${page} but found ${side}`);
      }
    }
  });
}

const line = goldIn(judged.open).find(({ events }) => events.some(({ optional }) => !optional));
assert.ok(line);
const coded = codedOf(line, judged.open.folder)?.events ?? [];
const [hit] = coded.filter((event) => tallyOf([event], line.events).met === 1);
assert.ok(hit, `expected an event of ${line.page} to be right`);
const asked = line.events.filter(({ optional }) => !optional).length;

test('an event that the page tells is a hit, once', () => {
  assert.deepEqual(tallyOf([hit], line.events), { met: 1, required: asked, extra: [] });
  assert.deepEqual(tallyOf([hit, hit], line.events), { met: 1, required: asked, extra: [hit] });
});

test('an event that the page does not tell is wrong', () => {
  const other = { ...hit, actors: [], recipients: [] };
  assert.deepEqual(tallyOf([other], line.events), { met: 0, required: asked, extra: [other] });
});

test('an optional event is neither right nor wrong', () => {
  const events = line.events.map((event): GoldEvent => ({ ...event, optional: true }));
  assert.deepEqual(tallyOf([hit], events), { met: 0, required: 0, extra: [] });
});
