/** How a date came to be known; see the contract. */
export type Basis = 'explicit' | 'relative' | 'inferred' | 'published' | 'corpus';

/** The length of time that a date claims to know. */
export type Precision = 'day' | 'days' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade';

/**
 * A dated stretch of time, both ends included, as ISO 8601 days (`2023-04-08`).
 * It carries its precision and its basis, and the reasons in words: nothing guesses silently.
 */
export interface When {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly reasons: readonly string[];
}
