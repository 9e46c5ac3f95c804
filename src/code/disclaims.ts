/** Who denies in a sentence, in whatever words: ‘bác bỏ’, ‘chúng tôi không nổ súng’, ‘cáo buộc này là bịa đặt’. */
import type { EventType } from '../model/event.ts';
import { findPhrases, type Phrases } from '../text/phrases.ts';
import type { Clauses } from './clauses.ts';
import { type Discourse, distinct, keyOf, type Party } from './discourse.ts';
import type { Mention } from './mention.ts';
import type { Quote } from './quotes.ts';
import { deniesCharge } from './refusals.ts';
import { resolve } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { says, type Verbal } from './verbal.ts';

export interface Disclaimer {
  readonly deniers: readonly Party[];
  /** Of an act that its doer says he has not done, of which type. */
  readonly types: readonly EventType[] | null;
}

export interface Telling {
  readonly sentence: Sentence;
  readonly clauses: Clauses;
}

export function disclaimersIn(
  { sentence, clauses: { verbals } }: Telling,
  discourse: Discourse,
  quotes: readonly Quote[],
  baseless: Phrases<true>,
): Disclaimer[] {
  const who = (mention: Mention | null): readonly Party[] => (mention ? distinct(resolve(discourse, mention, null)) : []);
  const said = verbals.flatMap((verbal): Disclaimer[] => {
    if (verbal.speech?.kind === 'denies' && !verbal.negated) return [{ deniers: who(denierOf(verbal)), types: null }];
    if (deniesCharge(verbal, verbals)) return [{ deniers: who(verbal.agent), types: null }];
    return disowns(verbal, who) ? [{ deniers: who(verbal.subject), types: verbal.rules.map(({ type }) => type) }] : [];
  });
  const called = findPhrases(discourse.tokens, baseless, sentence.from, sentence.to).map(
    ({ from }): Disclaimer => ({
      deniers: who(callerOf(verbals, quotes, from)),
      types: null,
    }),
  );
  return [...said, ...called].filter(({ deniers }) => deniers.length > 0);
}

/** ‘Cáo buộc bị Moskva phủ nhận’: of a denial in the passive, the one who utters it. */
const denierOf = ({ passive, agent, subject }: Verbal): Mention | null => (passive ? agent : subject);

/** ‘Togo khẳng định không bắn sang Benin’: what somebody says that he has not done. */
function disowns({ negated, planned, possible, rules, context, subject }: Verbal, who: (mention: Mention) => readonly Party[]): boolean {
  if (!negated || planned || possible || rules.length === 0 || context.kind !== 'said' || !context.speaker || !subject) return false;
  const speakers = new Set(who(context.speaker).map(keyOf));
  const doers = who(subject).map(keyOf);
  return doers.length > 0 && doers.every((doer) => doer !== null && speakers.has(doer));
}

/** Who calls it untrue: whoever speaks over the quote or in the sentence, else its first subject. */
function callerOf(verbals: readonly Verbal[], quotes: readonly Quote[], at: number): Mention | null {
  const quote = quotes.find(({ from, to }) => from <= at && at < to);
  if (quote) return quote.speaker;
  const own = verbals.filter(({ subject, inherited }) => subject !== null && !inherited);
  const before = own.filter(({ to, context }) => to <= at && context.kind === 'fact');
  const speaker = before.find((verbal) => says(verbal)) ?? own.find((verbal) => verbal.from > at && verbal.form === 'speech') ?? before[0];
  return speaker?.subject ?? null;
}
