/** Known occurrences that a text names, with the times that it gives in the same sentence. */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { compilePhrases, findPhrases, type Phrases } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { sentenceAround } from './sentence.ts';

/** One name found in the text: the occurrences that bear it, and the times beside it. */
export interface Mention {
  readonly name: string;
  readonly instances: readonly Occurrence[];
  readonly times: readonly TimeExpression[];
}

const known = new WeakMap<readonly Occurrence[], Phrases<Occurrence>>();

function compiled(occurrences: readonly Occurrence[]): Phrases<Occurrence> {
  const before = known.get(occurrences);
  if (before) return before;
  const plain = (alias: string) => alias.replace(/[()|?]/gu, ' ').trim();
  const entries = occurrences.flatMap((occurrence) => occurrence.aliases.map((alias) => [plain(alias), occurrence] as const));
  const phrases = compilePhrases(entries.filter(([alias]) => alias !== ''));
  known.set(occurrences, phrases);
  return phrases;
}

/** Every known name in the given ranges of tokens. */
export function mentionsOf(
  tokens: Tokens,
  ranges: readonly { readonly from: number; readonly to: number }[],
  times: readonly TimeExpression[],
  occurrences: readonly Occurrence[],
): Mention[] {
  const found = new Map<number, { to: number; instances: Occurrence[] }>();
  for (const { from, to } of ranges)
    for (const hit of findPhrases(tokens, compiled(occurrences), from, to)) {
      const at = found.get(hit.from);
      if (at) at.instances.push(hit.value);
      else found.set(hit.from, { to: hit.to, instances: [hit.value] });
    }
  return [...found].map(([from, { to, instances }]) => {
    const sentence = sentenceAround(tokens, from);
    const beside = times.filter((time) => time.from >= sentence.from && time.to <= sentence.to);
    return { name: tokens.text.slice(tokens.start[from], tokens.end[to - 1]), instances, times: beside };
  });
}
