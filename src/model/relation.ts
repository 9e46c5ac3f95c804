/**
 * The course of a relation: a dyad's records as series, bands and turns.
 * Deliberately absent: how they are drawn from records (src/relate) and how they are shown.
 */
import type { ConditionKind, EventType } from './event.ts';

/** ISO 3166-1 alpha-3, in alphabetical order. */
export type Dyad = readonly [string, string];

/** How a record belongs to a dyad: the first acts on the second, the second on the first, both together, or see `beside`. */
export type Direction = 'first' | 'second' | 'mutual' | 'beside';

/** A record as a relation reads it. */
export interface RelationRow {
  readonly id: string;
  readonly type: EventType;
  /** PLOVER conflict–cooperation score, −10 … +10. */
  readonly score: number;
  readonly quad: 1 | 2 | 3 | 4;
  /** ISO 8601 days, both included. */
  readonly date: { readonly start: string; readonly end: string } | null;
  readonly direction: Direction;
}

export type Grain = 'month' | 'quarter' | 'year';

/**
 * PLOVER conflict–cooperation scores of the records of a period, weighed alike. `low` and `high` bound the mean at 95 %: Student’s t with
 * the deviation within periods, pooled over the series, as in an analysis of variance; the whole scale where there is nothing to pool.
 */
export interface PeriodScore {
  readonly sum: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Period {
  /** ISO 8601 days, both included. */
  readonly start: string;
  readonly end: string;
  readonly records: number;
  readonly types: Readonly<Partial<Record<EventType, number>>>;
  /** Records by quad class: verbal cooperation, material cooperation, verbal conflict, material conflict. */
  readonly quads: readonly [number, number, number, number];
  /** Null where there is no record. */
  readonly score: PeriodScore | null;
  /** Articles published in the period that name both states. */
  readonly articles: number;
  /** `told`: there are records; `calm`: articles were read, and tell of nothing; `silent`: no article about the dyad was read. */
  readonly kind: 'told' | 'calm' | 'silent';
}

/** A condition that held for a time. */
export interface Band {
  readonly condition: ConditionKind;
  /** Null where no page says since when. */
  readonly start: string | null;
  /** The last day for which a page says so. */
  readonly end: string | null;
  /** Ids of condition records. */
  readonly records: readonly string[];
}

/** A month at which the level of the relation changed. */
export interface Turn {
  /** First day of the month. */
  readonly at: string;
  /** Mean score before and after, −10 … +10. */
  readonly before: number;
  readonly after: number;
  readonly direction: 'worse' | 'better';
  /** How sure: the share by which the change lowers the cost of the series, 0 … 1. */
  readonly strength: number;
  /** Ids of the records that made it, weightiest first. */
  readonly records: readonly string[];
}

export interface Relation {
  readonly dyad: Dyad;
  /** First and last day that its dated records span; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Records between the two, dated or not, without those `beside`. */
  readonly records: number;
  /** Records without a date: in no period. */
  readonly undated: number;
  /** Ids of records whose date is wider than a period of the grain: in no period of it, since spreading them would make up when. */
  readonly apart: Readonly<Record<Grain, readonly string[]>>;
  /** Ids of records on the soil of one that touch the other, by a hand that nobody names: part of the story, in no series. */
  readonly beside: readonly string[];
  readonly series: Readonly<Record<Grain, readonly Period[]>>;
  readonly bands: readonly Band[];
  readonly turns: readonly Turn[];
}
