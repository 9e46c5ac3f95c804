/**
 * Logistic regression with an L2 penalty: gradient descent with momentum, from nought, so that the same rows always give the same weights.
 * Forty lines rather than a library: a few hundred rows of some sixty facts need no more, and the weights must be the same everywhere.
 */
import type { Facts } from '../src/code/weigh.ts';

export interface Row {
  readonly facts: Facts;
  readonly right: boolean;
}

export interface Learnt {
  readonly start: number;
  /** By fact, in alphabetical order. */
  readonly facts: Facts;
}

export interface Learning {
  /** How much a large weight costs; more for fewer rows. */
  readonly penalty: number;
  /** Rows that must have a fact, and that must lack it, for it to get a weight. */
  readonly seldom: number;
}

const STEPS = 1500;
const RATE = 0.5;
const MOMENTUM = 0.9;

export function learn(rows: readonly Row[], { penalty, seldom }: Learning): Learnt {
  const names = frequentFacts(rows, seldom);
  const inputs = rows.map(({ facts }) => [1, ...names.map((name) => facts[name] ?? 0)]);
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, j) => (j === 0 ? 0 : penalty * weight));
    inputs.forEach((input, i) => {
      const odds = input.reduce((sum, value, j) => sum + value * (weights[j] as number), 0);
      const error = 1 / (1 + Math.exp(-odds)) - (rows[i]?.right ? 1 : 0);
      for (let j = 0; j < slope.length; j++) slope[j] = (slope[j] as number) + error * (input[j] as number);
    });
    for (let j = 0; j < weights.length; j++) {
      speed[j] = MOMENTUM * (speed[j] as number) - (RATE / Math.max(1, rows.length)) * (slope[j] as number);
      weights[j] = (weights[j] as number) + (speed[j] as number);
    }
  }
  return { start: weights[0] as number, facts: Object.fromEntries(names.map((name, j) => [name, weights[j + 1] as number])) };
}

function frequentFacts(rows: readonly Row[], seldom: number): string[] {
  const having = new Map<string, number>();
  for (const { facts } of rows)
    for (const [name, much] of Object.entries(facts)) if (much !== 0) having.set(name, (having.get(name) ?? 0) + 1);
  return [...having]
    .filter(([, count]) => count >= seldom && rows.length - count >= seldom)
    .map(([name]) => name)
    .sort();
}
