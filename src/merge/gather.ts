/**
 * Tellings to occurrences. Every telling is taken once, the richest first, and joins the occurrence for which most speaks, if enough does
 * and nothing contradicts it; else it is an occurrence of its own. The order is that of the tellings' own content, so that the outcome
 * does not depend on the order in which they came. Two tellings of one article never join: the coder has told them apart.
 * What has little to be found by (a month, a day without its year, no date at all) joins only where exactly one occurrence fits.
 */
import { Cluster, type Match } from './cluster.ts';
import { DOUBT, JOIN } from './evidence.ts';
import { type Fact, STANDINGS } from './fact.ts';
import type { Judged } from './judged.ts';
import { type Keys, keysOfFact } from './keys.ts';

/** A telling that may be of an occurrence, and was not taken for it. */
export interface Near {
  readonly fact: Fact;
  readonly like: Fact;
  readonly weight: number;
  /** Whether a person can tell: it is the likeliest, and hardly another is as likely; or a person was unsure of it. */
  readonly open: boolean;
}

export interface Gathered {
  /** The tellings of each occurrence. */
  readonly occurrences: readonly (readonly Fact[])[];
  readonly near: readonly Near[];
}

/** What a mean may lie below JOIN where the best reaches it. */
const SPREAD = 2;
/** What an undated telling needs beyond JOIN. */
const UNDATED = 1;
/** By how much one must fit better than the next to be the only one that fits. */
const CLEAR = 1;
/** A key under which more occurrences stand tells nothing apart. */
const CROWD = 48;
/** Occurrences noted as near to a telling, the likeliest; where so many fit about equally well, nobody can say which it is. */
const NOTED = 3;

export function gather(facts: readonly Fact[], judged: Judged): Gathered {
  const occurrences: (readonly Fact[])[] = [];
  const near: Near[] = [];
  const units = unitsOf(facts, judged);
  // Only what somebody seeks need be offered.
  const sought = new Set<string>();
  for (const fact of units.flat()) if (fact.standing !== 'full') for (const key of keysOfFact(fact).seeks) sought.add(key);
  const places = new Map<string, Cluster[]>();
  for (const facts of units) {
    const unit = { facts, keys: facts.map(keysOfFact) };
    const found = find(unit, places, judged);
    const chosen = choose(unit, found);
    const cluster = chosen ?? new Cluster();
    if (!chosen) occurrences.push(cluster.members);
    near.push(...nearOf(found, chosen, judged));
    settle(unit, cluster, places, sought);
  }
  return { occurrences, near };
}

/** What is taken as one from the start: a telling, or those that a person judged to be one. */
type Unit = readonly Fact[];

interface Placed {
  readonly facts: Unit;
  readonly keys: readonly Keys[];
}

function unitsOf(facts: readonly Fact[], { together }: Judged): Unit[] {
  const ordered = facts.toSorted(inOrder);
  const groups = new Map<string, Fact[]>();
  const nameOf = new Map(together.flatMap((group) => group.map((event) => [event, group[0] as string] as const)));
  for (const fact of ordered) {
    // One content at two addresses tells the same events, by the same ids.
    const name = nameOf.get(fact.telling.event) ?? fact.telling.event;
    const group = groups.get(name);
    const last = group?.at(-1);
    // What is handed over twice counts once.
    if (last && last.telling.event === fact.telling.event && last.source.id === fact.source.id) continue;
    if (group) group.push(fact);
    else groups.set(name, [fact]);
  }
  return [...groups.values()];
}

/** The better it can be found and the more it tells, the earlier it comes. */
function inOrder(a: Fact, b: Fact): number {
  const standing = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  if (standing !== 0) return standing;
  const rich = richness(b) - richness(a);
  if (rich !== 0) return rich;
  const start = (a.days?.start ?? 0) - (b.days?.start ?? 0);
  if (start !== 0) return start;
  return compare(a.telling.event, b.telling.event) || compare(a.source.id, b.source.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const richness = ({ telling, own, persons, days }: Fact): number =>
  (own ? 2 : 0) +
  (days && days.end === days.start ? 1 : 0) +
  (telling.mode ? 1 : 0) +
  (telling.place ? 1 : 0) +
  (persons.length > 0 ? 1 : 0) +
  Object.keys(telling.counts).length;

interface Found {
  readonly of: Cluster;
  readonly match: Match;
  readonly fact: Fact;
}

/** Every occurrence with which a unit shares a key and which nothing in it contradicts, the likeliest first. */
function find({ facts, keys }: Placed, places: ReadonlyMap<string, readonly Cluster[]>, { apart }: Judged): Found[] {
  const best = new Map<Cluster, Found>();
  const barred = new Set<Cluster>();
  facts.forEach((fact, i) => {
    const { own, seeks } = keys[i] as Keys;
    const seen = new Set<Cluster>();
    for (const key of own === seeks ? own : [...own, ...seeks]) {
      const there = places.get(key);
      if (!there || (fact.standing !== 'full' && there.length > CROWD)) continue;
      for (const cluster of there) {
        if (seen.has(cluster)) continue;
        seen.add(cluster);
        const match = cluster.match(fact, apart.get(fact.telling.event));
        if (!match) barred.add(cluster);
        else if (match.best > (best.get(cluster)?.match.best ?? Number.NEGATIVE_INFINITY)) best.set(cluster, { of: cluster, match, fact });
      }
    }
  });
  return [...best.values()]
    .filter(({ of }) => !barred.has(of))
    .sort((a, b) => b.match.best - a.match.best || compare(idOf(a.of), idOf(b.of)));
}

const idOf = ({ members }: Cluster): string => members[0]?.telling.event ?? '';

function choose({ facts }: Placed, found: readonly Found[]): Cluster | null {
  const [first, second] = found;
  if (!first) return null;
  const { standing } = first.fact;
  const need = JOIN + (standing === 'undated' ? UNDATED : 0);
  if (first.match.best < need || first.match.mean < need - SPREAD) return null;
  const vague = facts.every((fact) => fact.standing !== 'full' && fact.standing !== 'half');
  return vague && second && second.match.best > Math.max(DOUBT, first.match.best - CLEAR) ? null : first.of;
}

function nearOf(found: readonly Found[], chosen: Cluster | null, { unsure }: Judged): Near[] {
  const others = found.filter(({ of, match }) => of !== chosen && match.best >= DOUBT);
  const [first, last] = [others[0], others[NOTED - 1]];
  const clear = first && (!last || last.match.best < first.match.best - CLEAR);
  const judged = ({ fact, of }: Found): boolean => of.holds(unsure.get(fact.telling.event));
  return others
    .filter((one, i) => i < NOTED || judged(one))
    .map((one, i) => ({ fact: one.fact, like: one.match.with, weight: one.match.best, open: (i === 0 && clear === true) || judged(one) }));
}

function settle({ facts, keys }: Placed, cluster: Cluster, places: Map<string, Cluster[]>, sought: ReadonlySet<string>): void {
  const stand = (key: string): void => {
    if (cluster.keys.has(key)) return;
    cluster.keys.add(key);
    const there = places.get(key);
    if (there) there.push(cluster);
    else places.set(key, [cluster]);
  };
  facts.forEach((fact, i) => {
    cluster.add(fact);
    const { own, offers } = keys[i] as Keys;
    for (const key of own) stand(key);
    for (const key of offers) if (sought.has(key)) stand(key);
  });
}
