/**
 * A derivation as an indented tree of lines: what was decided, by which rule, on which words, and what that stands on.
 * Deliberately absent: colours; a surface may add them.
 */
import type { Derivation } from '../model/derivation.ts';

/** One line for each step, children below their parent, in order. */
export function treeOf(derivation: Derivation): string {
  const lines = [headOf(derivation)];
  const grow = (steps: readonly Derivation[], indent: string): void => {
    steps.forEach((step, index) => {
      const last = index === steps.length - 1;
      lines.push(`${indent}${last ? '└─ ' : '├─ '}${headOf(step)}`);
      grow(step.from, indent + (last ? '   ' : '│  '));
    });
  };
  grow(derivation.from, '');
  return lines.join('\n');
}

function headOf({ step, detail, rule, words }: Derivation): string {
  const parts = [step];
  if (detail) parts.push(`: ${detail}`);
  if (rule) parts.push(` [${rule}]`);
  if (words) parts.push(` “${oneLine(words.quote)}” ${words.start}–${words.end}`);
  return parts.join('');
}

/** Long words are cut for reading; their offsets are whole. */
function oneLine(quote: string): string {
  const flat = quote.replaceAll(/\s+/gu, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
