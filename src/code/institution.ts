/** Names of institutions that no dictionary holds, up to the state whose they are: ‘Ủy ban Kiểm soát Năng lượng Nguyên tử | Togo’. */
import type { Head, HeadClass } from '../model/pack.ts';
import { longestAt } from '../text/phrases.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { entriesAt, hasPreposition, nameOf } from './entries.ts';
import type { Lexicon } from './lexicon.ts';

/** What is called by what it does. */
const INSTITUTIONS = new Set<HeadClass>(['ministry', 'agency', 'parliament', 'police', 'force', 'court', 'rebels']);

/** Tokens between the noun and the state, at most. */
const LONGEST = 12;

/**
 * Where the capitals behind an institution's noun end, if whose it is stands right behind them; else where they began.
 * Of two syllables only the first is written with a capital, and between two such words stands at most a small ‘và’ or ‘về’.
 */
export function institutionEnd(tokens: Tokens, lexicon: Lexicon, noun: HeadClass, from: number, limit: number): number {
  if (!INSTITUTIONS.has(noun)) return from;
  for (let to = from; to < limit && to - from <= LONGEST && tokens.gap[to] === 1; ) {
    if (to > from && isOwner(tokens, lexicon, to, limit)) return isWritten(tokens, from, to) ? to : from;
    const next = tokens.capital[to] === 1 ? wordEnd(tokens, lexicon, to, limit) : joinEnd(tokens, lexicon, to, limit);
    if (next === to) return from;
    to = next;
  }
  return from;
}

/** Of a headline all in capitals nobody can tell where the name ends. */
const isWritten = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 || tokens.capital.subarray(from, to).some((capital) => capital === 0);

/** `Viện` Nghiên cứu Chiến lược Togo: a noun that only such a name makes one, and where the state's name begins. */
export function titleAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { readonly head: Head; readonly to: number } | null {
  const hit = tokens.capital[at] === 1 ? longestAt(tokens, lexicon.titles, at, limit) : null;
  const head = hit?.values[0];
  if (!hit || !head || (entriesAt(tokens, lexicon, at, limit)?.to ?? at) > hit.to) return null;
  const to = institutionEnd(tokens, lexicon, head.class, hit.to, limit);
  return to > hit.to ? { head, to } : null;
}

/** ‘Togo’, ‘của Togo’. */
function isOwner(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const hit = entriesAt(tokens, lexicon, at, limit);
  if (hit && hasPreposition(hit, 'of') && !hasPreposition(hit, 'by')) return hit.to < limit && isOwner(tokens, lexicon, hit.to, limit);
  // “Ủy ban Hợp tác Togo - Benin” is of both.
  return hit !== null && nameOf(hit)?.referent.kind === 'state' && tokens.word[hit.to] !== '-';
}

/** ‘Kiểm soát’, ‘Thuế’: a small second syllable belongs to it unless it is a verb of its own. */
function wordEnd(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
  const hit = entriesAt(tokens, lexicon, at, limit);
  if (tokens.kind[at] !== WORD || (hit && nameOf(hit))) return at;
  const small = at + 1 < limit && tokens.gap[at + 1] === 1 && tokens.kind[at + 1] === WORD && tokens.capital[at + 1] === 0;
  if (!small) return at + 1;
  if (hit && hit.to > at + 1) return hit.to;
  const second = entriesAt(tokens, lexicon, at + 1, limit);
  return second?.values.some(({ kind }) => kind === 'act') ? at + 1 : at + 2;
}

/** ‘và’, ‘về’ before one more word with a capital. */
function joinEnd(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): number {
  const hit = entriesAt(tokens, lexicon, at, limit);
  const joins = hit?.values.some(({ kind }) => kind === 'and' || kind === 'preposition') ?? false;
  return hit && joins && hit.to < limit && tokens.capital[hit.to] === 1 && !isOwner(tokens, lexicon, hit.to, limit) ? hit.to : at;
}
