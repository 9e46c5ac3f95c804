/**
 * One occurrence as all the pages read tell it: the unit of the record.
 * Deliberately absent: how tellings become records (src/merge) and the quotes, which stay with the coded articles.
 */
import type { ConditionKind, EventFacts, Speaker, Status } from './event.ts';
import type { When } from './when.ts';

/** How widely an occurrence is told. Outlets that credit one agency, copy one another or quote the same speaker are one origin. */
export interface Support {
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
  readonly asserts: readonly Speaker[];
  readonly denies: readonly Speaker[];
  /** In words: ‘told by 5 outlets, 2 origins; asserted by Baku, denied by Tehran’. */
  readonly summary: string;
}

/** A step in what is held of a record over time, and the telling that made it. */
export interface Move {
  readonly status: Status | 'denied' | 'confirmed' | 'retracted';
  /** ISO 8601 day on which the telling was published, or null where its article has no date. */
  readonly day: string | null;
  /** Id of the coded event or, for a later act that confirms or retracts, of the record that does. */
  readonly by: string;
}

/** A thing on which tellings differ; every value is kept with those who say so. */
export interface Difference {
  /** `date`, `status`, `mode`, `place`, `actors`, `recipients`, `counts.killed`, … */
  readonly field: string;
  readonly values: readonly {
    /** As a person reads it: `2023-04-06`, `2`, `AZE`. */
    readonly value: string;
    /** Ids of the coded events that say so. */
    readonly tellings: readonly string[];
  }[];
}

/** `accuses`: that record is the act which this one alleges; `alleged-by`: the other way round; and so on. */
export const LINK_KINDS = [
  'accuses',
  'alleged-by',
  'confirms',
  'confirmed-by',
  'denies',
  'denied-by',
  'retracts',
  'retracted-by',
  'fulfils',
  'fulfilled-by',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  readonly kind: LinkKind;
  /** Id of the other record. */
  readonly record: string;
  /** Why the two belong together, in words. */
  readonly because: string;
}

/** Its date has the basis `corpus` where another page dated it; the reasons name that page. */
export interface EventRecord extends EventFacts {
  /** `r` and the least id among its tellings; the id of any of its tellings finds it too, so that a citation outlives later pages. */
  readonly id: string;
  /** Ids of coded events, sorted. */
  readonly tellings: readonly string[];
  readonly support: Support;
  /** In order of time. */
  readonly moves: readonly Move[];
  readonly differences: readonly Difference[];
  readonly links: readonly Link[];
}

/** Two records that may be one occurrence: kept apart, and offered for judgement. */
export interface Doubt {
  /** Record ids, the lesser first. */
  readonly records: readonly [string, string];
  /** 0 … 1. */
  readonly likeness: number;
  readonly reasons: readonly string[];
}

/** Ids of two records, the lesser first: a telling of one fits the other too, but nobody is asked about it. */
export type Rivals = readonly [string, string];

export const VERDICTS = ['same', 'not-same', 'unsure', 'right', 'wrong', 'corrected', 'withdrawn'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What a person decided; kept as it was given and never changed. A later judgement on the same things counts instead of an earlier one,
 * and `withdrawn` takes it back.
 */
export interface Judgement {
  /** Two ids of coded events (same / not-same / unsure), or one (right / wrong / corrected). */
  readonly about: readonly string[];
  readonly verdict: Verdict;
  /** For `corrected`: the fields as they should be, named as in the contract. */
  readonly correction: Readonly<Record<string, unknown>> | null;
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly note: string | null;
}

/** A lasting state of a relation, as several pages tell it. */
export interface ConditionRecord {
  readonly id: string;
  /** ISO 3166-1 alpha-3, sorted. */
  readonly states: readonly string[];
  readonly condition: ConditionKind;
  readonly since: When | null;
  /** The last day for which a page says that it holds. */
  readonly asOf: When | null;
  /** Ids of the sources that say so, sorted. */
  readonly sources: readonly string[];
}
