/** What something is called is no deed of whoever calls it so: ‘Togo gọi đây là tấn công khủng bố’, ‘coi đó là thảm sát người Benin’. */
import type { EventType } from '../model/event.ts';
import { longestAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import type { Lexicon } from './lexicon.ts';

/** What a deed that somebody suffers may be called. */
const DEEDS = new Set<EventType>(['ASSAULT', 'MOBILIZE']);
const QUOTES = new Set(['"', '“', '‘', "'"]);

/** Deeds right behind a copula, and whoever is named right behind such a deed, are words that do nothing. */
export function withoutNames(chunks: readonly Chunk[], tokens: Tokens, lexicon: Lexicon): Chunk[] {
  const kept: Chunk[] = [];
  let called = false;
  let victim = false;
  for (const chunk of chunks) {
    const named: boolean = (called && isDeed(chunk)) || (victim && chunk.kind === 'mention');
    kept.push(named ? { ...NOTHING, from: chunk.from, to: chunk.to } : chunk);
    victim = named && chunk.kind === 'act';
    called = (called && (named || (chunk.kind === 'mark' && QUOTES.has(chunk.mark)))) || isCopula(tokens, lexicon, chunk);
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
