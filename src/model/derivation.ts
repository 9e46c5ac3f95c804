import type { Quote } from './span.ts';

/** Why a fact was coded: a step, the words it stands on, the rule, and the steps below it. `chancery explain` prints it. */
export interface Derivation {
  readonly step: string;
  readonly detail: string;
  readonly rule?: string;
  readonly words?: Quote;
  readonly from: readonly Derivation[];
}
