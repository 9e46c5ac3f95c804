/** Lasting states of a relation: a phrase that says how things are, in a clause about two states. */
import type { Condition, Evidence } from '../model/event.ts';
import type { ConditionRule, Pack } from '../model/pack.ts';
import { quoteOf } from '../model/span.ts';
import { compilePhrases, findPhrases, type Phrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Discourse, distinct, keyOf } from './discourse.ts';
import type { Mention } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Sentence } from './sentences.ts';

export const compileConditions = (pack: Pack): Phrases<ConditionRule> =>
  compilePhrases(pack.conditions.flatMap((rule) => rule.words.map((word) => [word, rule] as const)));

export function conditionsIn(
  tokens: Tokens,
  phrases: Phrases<ConditionRule>,
  sentence: Sentence,
  mentions: readonly Mention[],
  discourse: Discourse,
): Condition[] {
  const found: Condition[] = [];
  for (const hit of findPhrases(tokens, phrases, sentence.from, sentence.to)) {
    const { condition } = hit.value;
    const states = condition && pairNear(mentions, hit.from, discourse);
    if (!states) continue;
    const evidence: Evidence = { ...quoteOf(tokens.text, sentence), role: sentence.role };
    found.push({ states, condition, since: null, asOf: null, claims: [], evidence: [evidence] });
  }
  return found;
}

/** The two states of a list or a pronoun of both nearest to the phrase; else the only two of the sentence. */
function pairNear(mentions: readonly Mention[], at: number, discourse: Discourse): string[] | null {
  const pairs = mentions
    .map((mention) => ({ mention, parties: distinct(resolve(discourse, mention, null)).filter((p) => p.state !== null) }))
    .filter(({ parties }) => parties.length === 2)
    .sort((a, b) => Math.abs(a.mention.from - at) - Math.abs(b.mention.from - at));
  const nearest = pairs[0]?.parties;
  if (nearest) return nearest.map((p) => keyOf(p) as string).sort();
  const all = distinct(mentions.flatMap((m) => (m.class === 'place' ? [] : resolve(discourse, m, null)))).filter((p) => p.state !== null);
  return all.length === 2 ? all.map((p) => keyOf(p) as string).sort() : null;
}

/** One condition per pair and kind, with all its evidence. */
export function joinConditions(conditions: readonly Condition[]): Condition[] {
  const byKey = new Map<string, Condition>();
  for (const condition of conditions) {
    const key = `${condition.condition} ${condition.states.join('-')}`;
    const before = byKey.get(key);
    byKey.set(key, before ? { ...before, evidence: [...before.evidence, ...condition.evidence] } : condition);
  }
  return [...byKey.values()];
}
