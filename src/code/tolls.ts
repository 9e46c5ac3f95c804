/**
 * What an attack cost where the sentence behind it says so: ‘Vụ tấn công khiến 11 người thiệt mạng’, ‘Ít nhất 11 người đã thiệt mạng’.
 * Deliberately absent: tolls of sentences that tell an attack of their own, and of those further on.
 */
import type { Tokens } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { type Counter, countsIn, opensWithQuantity } from './counts.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

interface Read {
  readonly sentence: Sentence;
  readonly clauses: Clauses;
}

export function applyTolls(drafts: readonly Draft[], parsed: readonly Read[], tokens: Tokens, counter: Counter): Draft[] {
  const settled = [...drafts];
  parsed.forEach(({ sentence, clauses }, at) => {
    const before = parsed[at - 1]?.sentence;
    if (!before || before.role !== sentence.role || attacksIn(drafts, sentence).length > 0) return;
    const [only, ...others] = attacksIn(settled, before);
    if (!only || others.length > 0 || Object.keys(only.counts).length > 0) return;
    if (!pointsBack(clauses) && !opensWithQuantity(tokens, counter, sentence.from, sentence.to)) return;
    const counts = countsIn(tokens, counter, sentence.from, sentence.to);
    if (Object.keys(counts).length > 0) settled[settled.indexOf(only)] = { ...only, counts };
  });
  return settled;
}

const attacksIn = (drafts: readonly Draft[], sentence: Sentence): readonly Draft[] =>
  drafts.filter((draft) => draft.sentence === sentence && draft.type === 'ASSAULT');

/** ‘vụ tấn công’: a noun of attack of which nobody new is said to be the doer or the victim. */
const pointsBack = ({ verbals }: Clauses): boolean =>
  verbals.some(
    ({ form, rules, objects, obliques }) =>
      form === 'noun' && objects.length === 0 && obliques.length === 0 && rules.some((rule) => rule.type === 'ASSAULT'),
  );
