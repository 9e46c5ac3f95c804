/** The desk in a real Chromium, on a real server over a real store. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everywhereJourney } from './journeys/everywhere.ts';
import { hostileJourney } from './journeys/hostile.ts';
import { recordJourney } from './journeys/record.ts';
import { relationJourney } from './journeys/relation.ts';
import { relationsJourney } from './journeys/relations.ts';
import { reviewJourney } from './journeys/review.ts';
import { searchJourney } from './journeys/search.ts';
import { tryJourney } from './journeys/try.ts';
import { openStage, type Stage } from './stage.ts';

let opened: Stage | null = null;
const stage = (): Stage => {
  if (!opened) throw new Error('expected an open stage but found none');
  return opened;
};

before(async () => {
  opened = await openStage();
});
after(() => opened?.close());

/** The map and the coder are data, each loaded when it is first needed. */
const DATA = /assets\/(land|worker)-/u;

test('desk: what a browser loads is less than 300 kB', () => {
  const client = stage().built.filter(({ path }) => !DATA.test(path));
  const size = client.reduce((sum, { sent }) => sum + sent, 0);
  assert.ok(stage().built.some(({ path }) => DATA.test(path)) && size > 50_000, `expected the whole desk but found ${size} bytes`);
  assert.ok(size < 300_000, `expected less than 300,000 bytes but found ${size}`);
});

relationsJourney(stage);
relationJourney(stage);
recordJourney(stage);
searchJourney(stage);
tryJourney(stage);
reviewJourney(stage);
hostileJourney(stage);
everywhereJourney(stage);
