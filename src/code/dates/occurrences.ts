/** Known occurrences that a text names, with the times that it gives in the same sentence. */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { compilePhrases, findPhrases, type Phrases } from '../../text/phrases.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { TokenRange } from './body.ts';
import { sentenceAround } from './sentence.ts';

/** One name found in the text: the occurrences that bear it, and the times beside it. */
export interface Mention {
  readonly name: string;
  readonly instances: readonly Occurrence[];
  readonly times: readonly TimeExpression[];
}

const known = new WeakMap<readonly Occurrence[], Phrases<Occurrence>>();

/** Aliases are phrase patterns, as content writes them. */
function compiled(occurrences: readonly Occurrence[]): Phrases<Occurrence> {
  const before = known.get(occurrences);
  if (before) return before;
  const phrases = compilePhrases(occurrences.flatMap((one) => one.aliases.map((alias) => [alias, one] as const)));
  known.set(occurrences, phrases);
  return phrases;
}

/** Every known name in the given ranges of tokens. */
export function mentionsOf(
  tokens: Tokens,
  ranges: readonly TokenRange[],
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
    const name = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
    return { name, instances: numbered(tokens, to, instances), times: beside };
  });
}

/** How many tokens behind a name its number in the series may stand: ‘ASEAN lần thứ 34’. */
const NUMBER_REACH = 4;

/** The instance whose number follows the name, or all of them. */
function numbered(tokens: Tokens, to: number, instances: readonly Occurrence[]): readonly Occurrence[] {
  for (let i = to; i < Math.min(tokens.count, to + NUMBER_REACH) && tokens.gap[i] !== 2; i++) {
    if (tokens.kind[i] !== NUMBER || tokens.gap[i + 1] === 0) continue;
    const meant = instances.filter((one) => one.number === Number(tokens.word[i]));
    if (meant.length > 0) return meant;
  }
  return instances;
}
