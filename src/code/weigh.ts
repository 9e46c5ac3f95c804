/** How sure an act is: learnt weights times the facts that the rules found, as a chance and as reasons in words. */
import type { Weights } from '../model/weights.ts';

/** Facts by name, in words; 1 for what is so, a number of about that size where there is more or less of it. */
export type Facts = Readonly<Record<string, number>>;

export interface Weighed {
  /** 0–1 */
  readonly chance: number;
  /** The facts that counted most for it and against it, strongest first: `+ actor before the act`. */
  readonly reasons: readonly string[];
}

const REASONS = 4;

export function weigh(facts: Facts, { start, facts: weights }: Weights): Weighed {
  const parts = Object.entries(facts)
    .map(([fact, much]): [string, number] => [fact, much * (weights[fact] ?? 0)])
    .filter(([, part]) => part !== 0);
  const odds = parts.reduce((sum, [, part]) => sum + part, start);
  const strongest = parts.toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, REASONS);
  return { chance: 1 / (1 + Math.exp(-odds)), reasons: strongest.map(([fact, part]) => `${part > 0 ? '+' : '−'} ${fact}`) };
}
