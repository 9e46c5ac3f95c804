/** Known occurrences that a text names, with the times that it gives in the same sentence. */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { compilePhrases, findPhrases, type Phrases } from '../../text/phrases.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Evidence } from './constraint.ts';
import { sentenceAround } from './sentence.ts';

/** One name found in the text: the occurrences that bear it, and the times beside it. */
export interface Mention {
  readonly name: string;
  /** Its tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly instances: readonly Occurrence[];
  /** Whether its number or its place tells which instance is meant. */
  readonly told: 'number' | 'place' | null;
  readonly times: readonly TimeExpression[];
}

const known = new WeakMap<readonly Occurrence[], Phrases<Occurrence>>();

/** Aliases are phrase patterns, as content writes them. */
function compiled(occurrences: readonly Occurrence[]): Phrases<Occurrence> {
  const before = known.get(occurrences);
  if (before) return before;
  const phrases = compilePhrases(
    occurrences.filter((one) => !one.beginning).flatMap((one) => one.aliases.map((alias) => [alias, one] as const)),
  );
  known.set(occurrences, phrases);
  return phrases;
}

/** Every known name in the article's own text. */
export function mentionsOf(evidence: Pick<Evidence, 'tokens' | 'ranges' | 'times' | 'occurrences' | 'named'>): Mention[] {
  const { tokens, ranges, times, occurrences } = evidence;
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
    return { name, from, to, times: beside, ...meant(evidence, from, to, instances) };
  });
}

/** How many tokens behind a name its number in the series may stand: ‘ASEAN lần thứ 34’; and its place: ‘G20 diễn ra ở Osaka’. */
const NUMBER_REACH = 4;
const PLACE_REACH = 8;

/** The instance whose number or place the text gives, or all of them. */
function meant(
  { tokens, named }: Pick<Evidence, 'tokens' | 'named'>,
  from: number,
  to: number,
  instances: readonly Occurrence[],
): Pick<Mention, 'instances' | 'told'> {
  for (let i = from; i < Math.min(tokens.count, to + NUMBER_REACH) && (i === from || tokens.gap[i] !== 2); i++) {
    if (tokens.kind[i] !== NUMBER || tokens.gap[i + 1] === 0) continue;
    const numbered = instances.filter((one) => one.number === Number(tokens.word[i]));
    if (numbered.length > 0) return { instances: numbered, told: 'number' };
  }
  const sentence = sentenceAround(tokens, from);
  const near = named.filter(({ at, place }) => place !== null && at >= to && at < Math.min(sentence.to, to + PLACE_REACH));
  const places = new Set(near.map(({ place }) => place));
  const held = instances.filter(({ series, place }) => series !== undefined && place !== undefined && places.has(place));
  return held.length > 0 && held.length < instances.length ? { instances: held, told: 'place' } : { instances, told: null };
}
