/** Weights as the file that people read: facts sorted from what speaks most for an act to what speaks most against it. */
import type { Weighing, Weights } from '../src/model/weights.ts';

const HEAD = `# What makes an act that the rules read likely to be right, in log odds. Made by \`npm run train\`: do not edit.
# \`least\`: how sure an act must be to be coded, 0–1. \`start\`: the log odds when nothing is known of it.
`;

/** Smaller weights say nothing. */
const LEAST = 0.005;

export function weightsFile({ read, guessed }: Weights): string {
  return `${HEAD}read:\n${part(read)}guessed:\n${part(guessed)}`;
}

function part({ least, start, facts }: Weighing): string {
  const sorted = Object.entries(facts)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lines = sorted.map(([fact, weight]) => `    ${/[:,]/u.test(fact) ? `'${fact}'` : fact}: ${weight.toFixed(2)}\n`);
  return `  least: ${least}\n  start: ${start.toFixed(2)}\n  facts:\n${lines.join('')}`;
}
