/** What merging promises whatever the tellings: the same from any order, nothing new from its own outcome, and parts as the whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom, worldOf } from '../../test/merge/world.ts';
import type { EventRecord, Judgement } from '../model/record.ts';
import type { Telling } from '../model/telling.ts';
import { Groups } from './groups.ts';
import { keysOf } from './keys.ts';
import { merge } from './merge.ts';

function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const order = [...things];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

const byId = (records: readonly EventRecord[]): Map<string, EventRecord> => new Map(records.map((record) => [record.id, record]));
const recordOf = (records: readonly EventRecord[]): Map<string, EventRecord> =>
  new Map(records.flatMap((record) => record.tellings.map((event) => [event, record] as const)));

for (const seed of [1, 2, 3]) {
  const { tellings, sources } = worldOf(1500, seed, 1);
  const whole = merge({ tellings, sources });
  const random = randomFrom(seed);

  test(`seed ${seed}: any order gives the same`, () => {
    for (let i = 0; i < 3; i++) {
      const other = merge({ tellings: shuffled(tellings, random), sources: new Map(shuffled([...sources], random)) });
      assert.deepEqual(other, whole);
    }
  });

  test(`seed ${seed}: every telling is in one record, and what is told twice over counts once`, () => {
    assert.deepEqual(whole.records.flatMap((record) => record.tellings).sort(), tellings.map(({ event }) => event).sort());
    assert.ok(whole.records.some((record) => record.tellings.length > 2));
    assert.deepEqual(merge({ tellings: [...tellings, ...tellings], sources }).records, whole.records);
  });

  test(`seed ${seed}: a set closed under keys gives the records of the whole`, () => {
    const parts = closedSets(tellings, sources);
    assert.ok(parts.length > 20, `expected many sets but found ${parts.length}`);
    const records = byId(whole.records.map((record) => ({ ...record, links: [] })));
    for (const part of shuffled(parts, random).slice(0, 60))
      for (const record of merge({ tellings: part, sources }).records) assert.deepEqual({ ...record, links: [] }, records.get(record.id));
  });

  test(`seed ${seed}: what a person judged is kept`, () => {
    const several = whole.records.filter((record) => record.tellings.length > 1).slice(0, 20);
    const apart = several.map(({ tellings: [a, b] }) => judgement('not-same', a as string, b as string));
    const found = recordOf(merge({ tellings, sources, judgements: apart }).records);
    for (const { about } of apart) assert.notEqual(found.get(about[0] as string), found.get(about[1] as string));
    const strangers = shuffled(tellings, random)
      .slice(0, 12)
      .map(({ event }) => event);
    const same = strangers.slice(1).map((event, i) => judgement('same', strangers[i] as string, event));
    const joined = recordOf(merge({ tellings, sources, judgements: shuffled(same, random) }).records);
    assert.equal(new Set(strangers.map((event) => joined.get(event))).size, 1);
  });
}

function judgement(verdict: Judgement['verdict'], ...about: string[]): Judgement {
  return { about, verdict, correction: null, by: 'a', at: '2024-01-01T00:00:00Z', note: null };
}

/** Tellings in sets that no key leads out of. */
function closedSets(tellings: readonly Telling[], sources: ReturnType<typeof worldOf>['sources']): Telling[][] {
  const groups = new Groups<string>();
  const offered = new Map<string, string[]>();
  const sought = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, key: string, event: string): void => {
    const events = map.get(key);
    if (events) events.push(event);
    else map.set(key, [event]);
  };
  for (const telling of tellings) {
    const source = sources.get(telling.source);
    assert.ok(source);
    const { own, offers, seeks } = keysOf(telling, source);
    groups.join(telling.event, telling.event);
    for (const key of own) groups.join(telling.event, `own ${key}`);
    for (const key of offers) note(offered, key, telling.event);
    for (const key of seeks) note(sought, key, telling.event);
  }
  for (const [key, seekers] of sought)
    for (const seeker of seekers) for (const offerer of offered.get(key) ?? []) groups.join(seeker, offerer);
  const byEvent = new Map(tellings.map((telling) => [telling.event, telling]));
  return groups.all().map((group) => group.flatMap((event) => byEvent.get(event) ?? []));
}
