/** Expected events beside coded ones: which were met, which were missed, and what was coded besides. */
import type { CodedEvent } from '../../src/model/event.ts';
import { plainEvent } from '../../src/write/plain.ts';
import { type Expectation, meets } from './expectation.ts';

export interface Verdict {
  readonly met: number;
  readonly required: number;
  readonly missed: readonly Expectation[];
  readonly extra: readonly CodedEvent[];
}

/** Events that stand in teasers alone are no article's own and do not count. */
export function judge(expected: readonly Expectation[], coded: readonly CodedEvent[]): Verdict {
  const left = coded.filter(({ evidence }) => evidence.some(({ role }) => role !== 'teaser'));
  const missed: Expectation[] = [];
  let met = 0;
  for (const wanted of [...expected].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const at = left.findIndex((event) => meets(wanted, event));
    if (at >= 0) left.splice(at, 1);
    if (wanted.optional) continue;
    if (at >= 0) met++;
    else missed.push(wanted);
  }
  return { met, required: expected.filter(({ optional }) => !optional).length, missed, extra: left };
}

export const agrees = ({ missed, extra }: Verdict): boolean => missed.length === 0 && extra.length === 0;

/** What went wrong, a line each. */
export const complaint = ({ missed, extra }: Verdict): string =>
  [
    ...missed.map(({ line }) => `expected ${line} but found it nowhere`),
    ...extra.map((event) => `expected nothing but found ${plainEvent(event)} “${event.evidence[0]?.quote ?? ''}”`),
  ].join('\n');

/** What precision and recall are counted from. */
export type Tally = Pick<Verdict, 'met' | 'required' | 'extra'>;

/** Precision and recall over many verdicts. */
export function figures(verdicts: readonly Tally[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const sum = (of: (verdict: Tally) => number): number => verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const met = sum((verdict) => verdict.met);
  const precision = met / Math.max(1, met + sum(({ extra }) => extra.length));
  const recall =
    met /
    Math.max(
      1,
      sum(({ required }) => required),
    );
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
