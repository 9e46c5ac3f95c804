/** Weights learnt from judged pages: what speaks for an act as it was read, and what against it. A language may have none. */
export interface Weights {
  /** How sure, 0–1, an act must be to be coded. */
  readonly least: number;
  /** Log odds of an act of which nothing is known. */
  readonly start: number;
  /** Log odds that each fact adds; facts that stand nowhere here add none. */
  readonly facts: Readonly<Record<string, number>>;
}
