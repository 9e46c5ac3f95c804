/** The numbers of an act: where in its sentence they stand, and the one who needs no number. */
import type { CodedEvent } from '../model/event.ts';
import type { EventRule } from '../model/pack.ts';
import type { Tokens } from '../text/tokens.ts';
import { isDecimal } from './chunks.ts';
import type { Language } from './coder.ts';
import { countedBy, countsIn, keyAt } from './counts.ts';
import type { Sentence } from './sentences.ts';
import type { Verbal } from './verbal.ts';

interface Counting {
  readonly tokens: Tokens;
  readonly language: Pick<Language, 'counter'>;
}

export function countsOf(
  rule: EventRule,
  verbal: Verbal,
  verbals: readonly Verbal[],
  sentence: Sentence,
  { tokens, language }: Counting,
): CodedEvent['counts'] {
  const keys = countedBy(rule.type, rule.mode);
  if (keys.length === 0) return {};
  const [from, to] = countedIn(rule, verbal, verbals, sentence, tokens);
  const told = countsIn(tokens, language.counter, from, to, keys);
  const key = keyAt(tokens, language.counter, verbal.from);
  return key && keys.includes(key) && told[key] === undefined && isOnePerson(verbal) ? { ...told, [key]: 1 } : told;
}

/**
 * Where the number of an act stands: for an attack anywhere in its sentence, for a threat behind it, else in its clause up to the next act
 * of another kind: ‘trục xuất đại sứ và dọa đuổi 300 binh sĩ’.
 */
function countedIn(
  { type, mode }: EventRule,
  verbal: Verbal,
  verbals: readonly Verbal[],
  sentence: Sentence,
  tokens: Tokens,
): readonly [from: number, to: number] {
  if (type === 'ASSAULT') return [sentence.from, sentence.to];
  if (type === 'THREATEN') return [verbal.from, sentence.to];
  const next = verbals.find(
    ({ from, clause, form, rules }) =>
      from >= verbal.to && clause === verbal.clause && form === 'verb' && rules.some((rule) => rule.type !== type || rule.mode !== mode),
  );
  // “33,000 binh sĩ …”: the whole number before the clause’s first word.
  let first = verbal.clauseFrom - 1;
  while (first - 2 >= sentence.from && isDecimal(tokens, first - 1)) first -= 2;
  return [Math.max(sentence.from, first), next?.from ?? verbal.clauseTo];
}

/** ‘trục xuất Đại sứ Chile Ana Ruiz’, ‘ông này bị trục xuất’. */
function isOnePerson({ passive, subject, objects, inherited }: Verbal): boolean {
  const whom = passive ? subject : objects.length === 1 ? objects[0] : null;
  if (!whom || (passive && inherited) || whom.members.length > 0) return false;
  return whom.name !== null || whom.refers === 'person';
}
