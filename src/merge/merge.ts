/**
 * Many articles' tellings to records: a function of the *set* of its arguments, in whatever order they come. The steps and nothing else:
 * set aside what is superseded or wrong → gather tellings of one occurrence → a record for each → years from other pages → links between
 * records → doubts.
 *
 * Merging is local. A set of tellings that is closed under `keysOf` (no telling outside it shares an own key with one inside, or offers
 * what one inside seeks, or the other way round) and under judgements of `same` gives just those records that the whole gives, but for
 * their links and the years that other tellings of their articles have from elsewhere, which reach across such sets.
 */
import type { Issue } from '../model/issue.ts';
import type { State } from '../model/knowledge.ts';
import type { ConditionRecord, Doubt, EventRecord, Judgement, Rivals } from '../model/record.ts';
import type { Scheme } from '../model/scheme.ts';
import type { ConditionTelling, Source, Telling } from '../model/telling.ts';
import { type Carried, carriedOver, carriedTo } from './carried.ts';
import { conditionRecords } from './conditions.ts';
import { corrected } from './correction.ts';
import { doubtsOf, type NamedNear } from './doubts.ts';
import { recordOf } from './entry.ts';
import { type Fact, factOf } from './fact.ts';
import { byFamily } from './families.ts';
import { gather } from './gather.ts';
import { judgedOf } from './judged.ts';
import { shaded } from './shades.ts';
import type { Threaded } from './thread.ts';
import { type Thread, threadsOf } from './threads.ts';
import { supersededSources } from './versions.ts';
import { withYears } from './years.ts';

export interface ToMerge {
  readonly tellings: Iterable<Telling>;
  /** By id. A telling without its source is left out, and an issue says so. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly conditions?: Iterable<ConditionTelling>;
  readonly judgements?: readonly Judgement[];
  /** Event ids that are an occurrence each as they stand, and are only linked: tellings that nothing new can be one with. */
  readonly settled?: readonly (readonly string[])[];
  /** How states are called in `support.summary`; by default by their codes. */
  readonly states?: ReadonlyMap<string, State>;
  /** Gives the score and the CAMEO code of a type or mode that a person put right. */
  readonly scheme?: Scheme;
}

export interface Merged {
  /** Sorted by id. */
  readonly records: readonly EventRecord[];
  readonly conditions: readonly ConditionRecord[];
  /** The likeliest first. */
  readonly doubts: readonly Doubt[];
  /** Who merges one of two rivals again must have the other at hand. */
  readonly rivals: readonly Rivals[];
  /** Sources of pages that a later content of the same address has replaced; they are in no record. */
  readonly superseded: ReadonlySet<string>;
  /** Events of such pages that somebody judged, and those of today for which the judgement holds. */
  readonly carried: Carried;
  readonly issues: readonly Issue[];
}

export function merge({ tellings, sources, conditions = [], judgements = [], settled = [], states, scheme }: ToMerge): Merged {
  const superseded = supersededSources(sources.values());
  const all = Array.isArray(tellings) ? (tellings as readonly Telling[]) : [...tellings];
  const carried = carriedOver(all, sources, superseded, judgements);
  const judged = judgedOf(carriedTo(judgements, carried));
  const issues: Issue[] = [...judged.issues];
  const loose: Heard[] = [];
  const standing = settled.map((): Heard[] => []);
  const standsIn = new Map(settled.flatMap((events, i) => events.map((event) => [event, standing[i] as Heard[]] as const)));
  for (const telling of all) {
    const source = sources.get(telling.source);
    if (!source) issues.push(sourceless(telling));
    else if (!superseded.has(source.id) && !judged.wrong.has(telling.event))
      (standsIn.get(telling.event) ?? loose).push({ telling: corrected(telling, judged.corrected.get(telling.event), scheme), source });
  }
  const nameOf = (state: string): string => states?.get(state)?.name ?? state;
  const threaded: Threaded[] = [];
  const named: NamedNear[] = [];
  const take = (members: readonly Fact[]): string => {
    const record = recordOf(members, judged, nameOf);
    threaded.push(threadedOf(record, members));
    return record.id;
  };
  for (const family of byFamily(loose, judged)) {
    const { occurrences, near } = gather(family.map(factHeard), judged);
    const idOf = new Map<Fact, string>();
    for (const members of occurrences) {
      const id = take(members);
      for (const fact of members) idOf.set(fact, id);
    }
    named.push(...near.map((one) => ({ ...one, from: idOf.get(one.fact) ?? '', to: idOf.get(one.like) ?? '' })));
  }
  for (const members of standing) if (members.length > 0) take(members.map(factHeard));
  const dated = withYears(threaded, sources);
  const threads = threadsOf(dated, (source) => sources.get(source)?.language);
  const current = new Map([...sources].filter(([id]) => !superseded.has(id)));
  return {
    records: dated.map(({ record }) => withThread(record, threads.get(record.id))).sort((a, b) => (a.id < b.id ? -1 : 1)),
    conditions: conditionRecords(conditions, current),
    ...doubtsOf([...named, ...shaded(dated, sources, judged)], judged.unsure),
    superseded,
    carried,
    issues: issues.sort((a, b) => (a.message < b.message ? -1 : 1)),
  };
}

/** What came of a claim on other pages, once its own pages have had their say. */
function withThread(record: EventRecord, thread: Thread | undefined): EventRecord {
  if (!thread) return record;
  const moves = [...record.moves, ...thread.moves];
  return { ...record, links: thread.links, moves: moves.filter(({ status }, i) => i === 0 || status !== moves[i - 1]?.status) };
}

interface Heard {
  readonly telling: Telling;
  readonly source: Source;
}

const factHeard = ({ telling, source }: Heard): Fact => factOf(telling, source);

const sourceless = ({ event, source }: Telling): Issue => ({
  code: 'source-unknown',
  message: `expected the source ${source} of event ${event} but found none by that id`,
});

const threadedOf = (record: EventRecord, members: readonly Fact[]): Threaded => ({
  record,
  tellings: members.map(({ telling }) => telling).sort((a, b) => (a.event + a.source < b.event + b.source ? -1 : 1)),
});
