/** What something is called is no deed of whoever calls it so: ‘Togo gọi đây là tấn công khủng bố’, ‘coi đó là thảm sát người Benin’. */
import type { EventType } from '../model/event.ts';
import { longestAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import type { Lexicon } from './lexicon.ts';

/** What a deed that somebody suffers may be called. */
const DEEDS = new Set<EventType>(['ASSAULT', 'MOBILIZE']);

/** Deeds right behind a copula, and whoever is named right behind such a deed, are words that do nothing. */
export function withoutNames(chunks: readonly Chunk[], tokens: Tokens, lexicon: Lexicon): Chunk[] {
  const kept: Chunk[] = [];
  let name: Chunk | null = null;
  for (const chunk of chunks) {
    const last = kept.at(-1);
    // “là "tấn công …"”: a quote mark parts nothing.
    const before: Chunk | undefined = last?.kind === 'mark' && last.mark === '"' ? kept.at(-2) : last;
    const called: boolean = isDeed(chunk) && before !== undefined && (before === name || isCopula(tokens, lexicon, before));
    const victim: boolean = chunk.kind === 'mention' && last !== undefined && last === name;
    const word: Chunk = called || victim ? { ...NOTHING, from: chunk.from, to: chunk.to } : chunk;
    kept.push(word);
    if (called) name = word;
  }
  return kept;
}

const NOTHING = { kind: 'word', particles: new Set<never>(), prepositions: [], subordinator: null, speech: null, inflected: null } as const;

const isDeed = (chunk: Chunk): boolean => chunk.kind === 'act' && chunk.form === 'verb' && chunk.rules.every(({ type }) => DEEDS.has(type));

/** ‘là’, and what ends in it: ‘gọi đây là’. */
function isCopula(tokens: Tokens, lexicon: Lexicon, chunk: Chunk): boolean {
  if (chunk.kind !== 'word' && chunk.kind !== 'act') return false;
  const kinds = (longestAt(tokens, lexicon.entries, chunk.to - 1, chunk.to)?.values ?? []).map(({ kind }) => kind);
  return kinds.includes('listing') && kinds.includes('complementiser');
}
