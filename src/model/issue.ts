import type { Span } from './span.ts';

/** Something a stage could not do or was unsure of, as data. Pure stages return issues; only the edge throws. */
export interface Issue {
  /** A stable kebab-case name, e.g. `page-empty`. */
  readonly code: string;
  /** One sentence: what was expected, and what was found. */
  readonly message: string;
  readonly span?: Span;
  readonly rule?: string;
}

/** What every pure stage returns. */
export interface Result<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
