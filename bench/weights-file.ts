/** Weights as the file that people read: facts sorted from what speaks most for an act to what speaks most against it. */
import type { Weights } from '../src/model/weights.ts';

const HEAD = `# What makes an act that the rules read likely to be right, in log odds. Made by \`npm run train\`: do not edit.
# \`least\`: how sure an act must be to be coded, 0–1. \`start\`: the log odds when nothing is known of it.
`;

/** Smaller weights say nothing. */
const LEAST = 0.005;

export function weightsFile({ least, start, facts }: Weights): string {
  const sorted = Object.entries(facts)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lines = sorted.map(([fact, weight]) => `  ${/[:,]/u.test(fact) ? `'${fact}'` : fact}: ${weight.toFixed(2)}\n`);
  return `${HEAD}least: ${least}\nstart: ${start.toFixed(2)}\nfacts:\n${lines.join('')}`;
}
