/** How a relation stands at the end of what is on record: the mean of its last twelve months, and what lasts. */
import type { RelationAnswer } from '../data/answers.ts';

export interface Standing {
  /** First day of the months that are counted. */
  readonly from: string;
  /** The last day on record. */
  readonly to: string;
  readonly records: number;
  /** Null where no record of these months has a score. */
  readonly mean: number | null;
  /** Lasting states that reach into these months, each once. */
  readonly conditions: readonly string[];
}

const MONTHS = 12;

/** Null where nothing is dated. */
export function standingOf({ to, series: { month }, bands }: RelationAnswer): Standing | null {
  const last = month.slice(-MONTHS);
  const [first] = last;
  if (to === null || !first) return null;
  const records = last.reduce((sum, period) => sum + period.records, 0);
  const score = last.reduce((sum, period) => sum + (period.score?.sum ?? 0), 0);
  return {
    from: first.start,
    to,
    records,
    mean: records === 0 ? null : score / records,
    conditions: [...new Set(bands.filter(({ end }) => end === null || end >= first.start).map(({ condition }) => condition))],
  };
}
