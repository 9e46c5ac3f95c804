/**
 * The contexts of an event: those of its rule and of its type and mode, and those whose words stand in the sentences that tell of it.
 * Deliberately absent: contexts of the article as a whole, which say little of any one act in it.
 */
import type { EventType } from '../model/event.ts';
import type { Scheme } from '../model/scheme.ts';
import { longestAt, type Phrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';

/** Phrases with the context that they tell of; null where they only look like it: ‘Bộ Quốc phòng’. */
export type ContextPhrases = Phrases<string | null>;

/** What a language brings to reading them. */
export interface ContextReader {
  readonly contexts: ContextPhrases;
  readonly lexicon: Pick<Lexicon, 'entries'>;
}

/** The contexts of a group of tellings, each once, in alphabetical order. */
export function contextsOf(
  group: readonly Draft[],
  { type, mode, scheme }: { readonly type: EventType; readonly mode: string | null; readonly scheme: Scheme },
  tokens: Tokens,
  words: ContextReader,
): readonly string[] {
  const found = new Set<string>(scheme[type].contexts);
  for (const context of (mode && scheme[type].modes.get(mode)?.contexts) || []) found.add(context);
  for (const { rule } of group) for (const context of rule.contexts ?? []) found.add(context);
  for (const sentence of new Set(group.map((draft) => draft.sentence))) told(sentence, tokens, words, found);
  return [...found].sort();
}

/** A name is read as a whole: no ‘quốc hội’ stands in ‘Trung Quốc hội đàm’. */
function told({ from, to }: Sentence, tokens: Tokens, { contexts, lexicon }: ContextReader, found: Set<string>): void {
  for (let i = from; i < to; ) {
    const hit = longestAt(tokens, contexts, i, to);
    for (const context of hit?.values ?? []) if (context !== null) found.add(context);
    const entry = longestAt(tokens, lexicon.entries, i, to);
    const named = entry?.values.some(({ kind }) => kind === 'name') ? entry.to : 0;
    i = Math.max(hit?.to ?? i + 1, named);
  }
}
