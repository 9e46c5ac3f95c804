/**
 * The tellings of one occurrence as its record: for each field the value that most origins give, with all that differs beside it.
 * What a person put right or found right counts before all else. Deliberately absent: links to other records (threads.ts).
 */
import type { Count, EventPlace } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import { factsOf } from '../model/telling.ts';
import { dateOf } from './dating.ts';
import { differencesOf } from './differences.ts';
import type { Fact } from './fact.ts';
import type { Judged } from './judged.ts';
import { movesOf, statusOf } from './moves.ts';
import { type Origins, originsOf } from './origins.ts';
import { supportOf } from './support.ts';

export function recordOf(facts: readonly Fact[], judged: Judged, nameOf: (state: string) => string): EventRecord {
  if (facts.length === 1) return aloneOf(facts, nameOf);
  const sorted = facts.toSorted((a, b) => (nameOfFact(a) < nameOfFact(b) ? -1 : 1));
  const looked = sorted.filter(({ telling }) => judged.checked.has(telling.event));
  const trusted = looked.length > 0 ? looked : sorted;
  const origins = originsOf(sorted);
  const main = mainOf(trusted, origins);
  const { mode, cameo, score } = main.mode === null ? modeFrom(trusted, main, origins) : main;
  const moves = movesOf(sorted);
  return {
    id: recordId(sorted),
    type: main.type,
    mode,
    contexts: [...new Set(sorted.filter(({ telling }) => telling.type === main.type).flatMap(({ telling }) => telling.contexts))].sort(),
    cameo,
    score,
    actors: main.actors,
    recipients: main.recipients,
    date: dateOf(looked.some(({ days }) => days) ? looked : sorted, origins),
    place: placeOf(trusted, origins) ?? placeOf(sorted, origins),
    status: looked.length > 0 ? main.status : statusOf(sorted, moves, origins),
    counts: { ...countsOf(sorted, origins), ...(looked.length > 0 ? countsOf(looked, origins) : {}) },
    tellings: [...new Set(sorted.map(({ telling }) => telling.event))],
    support: supportOf(sorted, origins, nameOf),
    moves,
    differences: differencesOf(sorted),
    links: [],
  };
}

/** The record of what only one article tells. */
function aloneOf(facts: readonly Fact[], nameOf: (state: string) => string): EventRecord {
  const { telling, source } = facts[0] as Fact;
  const origins = { of: new Map([[source.id, 0]]), count: 1 };
  return {
    id: recordId(facts),
    ...factsOf(telling),
    tellings: [telling.event],
    support: supportOf(facts, origins, nameOf),
    moves: movesOf(facts),
    differences: [],
    links: [],
  };
}

const nameOfFact = ({ telling, source }: Fact): string => `${telling.event} ${source.id}`;
const recordId = (sorted: readonly Fact[]): string => `r${sorted[0]?.telling.event ?? ''}`;

/** What most origins give; `tells` makes the vote, null abstains. */
function voted<T>(
  facts: readonly Fact[],
  { of }: Origins,
  tells: (fact: Fact) => T | null,
  keyOf: (value: T) => string,
): Map<string, number> {
  const voters = new Map<string, Set<number>>();
  for (const fact of facts) {
    const value = tells(fact);
    if (value === null) continue;
    const key = keyOf(value);
    voters.set(key, (voters.get(key) ?? new Set()).add(of.get(fact.source.id) ?? 0));
  }
  return new Map([...voters].map(([key, origins]) => [key, origins.size]));
}

const sidesOf = ({ actors, recipients }: Fact): string => `${actors.join()}>${recipients.join()}`;
const complete = ({ actors, recipients }: Fact): boolean => actors.length > 0 && (recipients.length > 0 || actors.length > 1);

/** The telling whose type and sides most origins share; one that names both sides before one that does not. */
function mainOf(facts: readonly Fact[], origins: Origins): Fact['telling'] {
  const sides = voted(facts, origins, sidesOf, (key) => key);
  const types = voted(
    facts,
    origins,
    ({ telling }) => telling.type,
    (key) => key,
  );
  const rank = (fact: Fact): number =>
    3 * (types.get(fact.telling.type) ?? 0) +
    (sides.get(sidesOf(fact)) ?? 0) +
    (complete(fact) ? 10 : 0) +
    (fact.persons.length > 0 ? 0.5 : 0);
  return facts.reduce((best, fact) => (rank(fact) > rank(best) ? fact : best)).telling;
}

function modeFrom(facts: readonly Fact[], main: Fact['telling'], origins: Origins): Pick<Fact['telling'], 'mode' | 'cameo' | 'score'> {
  const same = facts.filter(({ telling }) => telling.type === main.type && telling.mode !== null);
  const modes = voted(
    same,
    origins,
    ({ telling }) => telling.mode,
    (key) => key,
  );
  const [first] = same.toSorted((a, b) => (modes.get(b.telling.mode ?? '') ?? 0) - (modes.get(a.telling.mode ?? '') ?? 0));
  return first?.telling ?? main;
}

function placeOf(facts: readonly Fact[], origins: Origins): EventPlace | null {
  const key = (place: EventPlace): string => `${place.lat} ${place.lon} ${place.country} ${place.lat === null ? place.text : ''}`;
  const votes = voted(facts, origins, ({ telling }) => telling.place, key);
  let best: EventPlace | null = null;
  for (const { telling } of facts)
    if (telling.place && (best === null || (votes.get(key(telling.place)) ?? 0) > (votes.get(key(best)) ?? 0))) best = telling.place;
  return best;
}

/** Of each count the value that most origins give; of equals the one printed last, for tolls are mended later. */
function countsOf(facts: readonly Fact[], origins: Origins): Record<string, Count> {
  const counts: Record<string, Count> = {};
  for (const name of [...new Set(facts.flatMap(({ telling }) => Object.keys(telling.counts)))].sort()) {
    const votes = voted(
      facts,
      origins,
      ({ telling }) => telling.counts[name] ?? null,
      (count) => JSON.stringify(count),
    );
    const given = facts.flatMap((fact) => {
      const count = fact.telling.counts[name];
      return count === undefined ? [] : [{ count, votes: votes.get(JSON.stringify(count)) ?? 0, day: fact.published?.end ?? 0 }];
    });
    const [best] = given.sort((a, b) => b.votes - a.votes || b.day - a.day);
    if (best) counts[name] = best.count;
  }
  return counts;
}
