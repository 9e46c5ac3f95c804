/** How sure an act is: learnt weights times the facts that the rules found, as a chance and as reasons in words. */
import type { Weights } from '../model/weights.ts';

/** Facts by name, in words; 1 for what is so, a number of about that size where there is more or less of it. */
export type Facts = Readonly<Record<string, number>>;

export interface Weighed {
  /** 0–1 */
  readonly chance: number;
  readonly facts: Facts;
  readonly weights: Weights;
}

export function weigh(facts: Facts, weights: Weights): Weighed {
  let odds = weights.start;
  for (const fact in facts) odds += (facts[fact] as number) * (weights.facts[fact] ?? 0);
  return { chance: 1 / (1 + Math.exp(-odds)), facts, weights };
}

const REASONS = 4;

/** The facts that counted most for it and against it, strongest first: `+ actor before the act`. */
export function reasonsOf({ facts, weights }: Weighed): string[] {
  return Object.entries(facts)
    .map(([fact, much]): [string, number] => [fact, much * (weights.facts[fact] ?? 0)])
    .filter(([, part]) => part !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, REASONS)
    .map(([fact, part]) => `${part > 0 ? '+' : '−'} ${fact}`);
}
