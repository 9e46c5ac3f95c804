/** Every rule of every time grammar is run on its own examples: what stands in [brackets] is found, by that rule among others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates as en } from '../../../languages/en/dates.ts';
import { dates as vi } from '../../../languages/vi/dates.ts';
import type { TimeRule } from '../../model/time.ts';
import { tokenise } from '../../text/tokens.ts';
import { findTimes } from './find.ts';

for (const grammar of [vi, en]) {
  test(`${grammar.language}: ids are unique`, () => {
    assert.equal(new Set(grammar.rules.map((rule) => rule.id)).size, grammar.rules.length);
  });
  for (const rule of grammar.rules)
    test(`${grammar.language}: ${rule.id}`, () => {
      assert.ok(rule.yes.length + (rule.no?.length ?? 0) > 0, 'expected at least one example');
      for (const example of rule.yes) checkYes(rule, example);
      for (const example of rule.no ?? []) {
        const text = example.normalize('NFC');
        const found = findTimes(tokenise(text), grammar).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(found, [], example);
      }
    });

  function checkYes(rule: TimeRule, example: string): void {
    const [start, end] = [example.indexOf('['), example.indexOf(']') - 1];
    const text = example.replace('[', '').replace(']', '');
    const found = findTimes(tokenise(text), grammar);
    const extents = found.map((time) => text.slice(time.start, time.end));
    assert.ok(
      extents.includes(text.slice(start, end)),
      `expected “${text.slice(start, end)}” but found ${JSON.stringify(extents)} in “${text}”`,
    );
    const exact = found.find((time) => time.start === start && time.end === end);
    assert.ok(exact?.rules.includes(rule.id), `expected it by ${rule.id} but found ${exact?.rules.join(', ')} in “${text}”`);
  }
}
