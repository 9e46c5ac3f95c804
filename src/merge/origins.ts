/**
 * How many of those who tell an occurrence know it from somewhere of their own. Sources are one origin where they credit the same agency
 * (or one is that agency), print copies of one text, belong to one outlet, or have it from the same only speaker.
 * An article that credits several agencies adds no origin to theirs.
 */
import { fold } from '../text/normalise.ts';
import { type Fact, voiceKey } from './fact.ts';
import { Groups } from './groups.ts';
import { bandsOf, likeness } from './signature.ts';

export interface Origins {
  /** The origin of each source, by its id: 0, 1, … */
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Two texts with this share of common shingles are copies. */
const COPY = 0.5;

export function originsOf(facts: readonly Fact[]): Origins {
  const groups = new Groups<string>();
  const keysBySource = new Map<string, Set<string>>();
  for (const fact of facts) {
    const keys = keysBySource.get(fact.source.id) ?? new Set();
    keysBySource.set(fact.source.id, keys);
    for (const key of originKeys(fact)) keys.add(key);
  }
  const several: [string, Set<string>][] = [];
  const taken = new Set<string>();
  for (const [source, keys] of keysBySource) {
    groups.join(source, source);
    if (keys.size > 1) several.push([source, keys]);
    for (const key of keys.size === 1 ? keys : []) {
      taken.add(key);
      groups.join(source, key);
    }
  }
  for (const [source, keys] of several.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = [...keys].sort();
    const key = sorted.find((one) => taken.has(one)) ?? (sorted[0] as string);
    taken.add(key);
    groups.join(source, key);
  }
  joinAlike(facts, groups);
  const numbers = new Map<unknown, number>();
  const of = new Map<string, number>();
  for (const source of [...keysBySource.keys()].sort()) {
    const group = groups.of(source);
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    of.set(source, numbers.get(group) as number);
  }
  return { of, count: numbers.size };
}

/** Where a telling has it from: its only speaker, else whom it came through, else whom the article credits, else its own outlet. */
function originKeys({ telling, source }: Fact): string[] {
  const asserting = telling.voices.filter(({ stance }) => stance === 'asserts');
  const speakers = new Set(asserting.map(({ speaker }) => voiceKey(speaker)));
  const [speaker] = speakers;
  if (speakers.size === 1 && speaker) return [`speaker ${speaker}`];
  const via = asserting.flatMap((voice) => voice.via.slice(0, 1));
  const through = via.length > 0 ? via : source.credits;
  return through.length > 0 ? [...new Set(through.map((name) => `outlet ${fold(name)}`))] : [ownKey(source)];
}

const ownKey = ({ publisher, page }: Fact['source']): string => (publisher ? `outlet ${fold(publisher.name)}` : `page ${page.uri}`);

/** The outlet of a source: its domain, else its page. */
export const outletOf = ({ publisher, page }: Fact['source']): string =>
  publisher?.domain || (/^[a-z]+:\/\/([^/]+)/u.exec(page.uri)?.[1] ?? page.uri);

/** So few are sooner compared each with each. */
const FEW = 16;

function joinEach(sources: readonly Fact['source'][], groups: Groups<string>): void {
  for (const [i, one] of sources.entries())
    for (const other of sources.slice(i + 1))
      if (groups.of(one.id) !== groups.of(other.id) && likeness(one.signature, other.signature) >= COPY) groups.join(one.id, other.id);
}

function joinAlike(facts: readonly Fact[], groups: Groups<string>): void {
  const outlets = new Map<string, string>();
  const bands = new Map<string, Fact['source'][]>();
  for (const { source } of facts) {
    const outlet = outletOf(source);
    groups.join(source.id, outlets.get(outlet) ?? source.id);
    outlets.set(outlet, source.id);
  }
  const sources = new Map(facts.map(({ source }) => [source.id, source]));
  if (sources.size <= FEW) return joinEach([...sources.values()], groups);
  for (const source of sources.values())
    for (const band of bandsOf(source.signature)) {
      const others = bands.get(band) ?? [];
      for (const other of others) if (likeness(source.signature, other.signature) >= COPY) groups.join(source.id, other.id);
      // Copies of a copy are met through the first.
      if (!others.some((other) => groups.of(other.id) === groups.of(source.id))) others.push(source);
      bands.set(band, others);
    }
}
