/** Whether the words after a trigger are those that its rule needs, and none that it forbids. */
import type { EventRule } from '../model/pack.ts';
import { findPhrases, longestAt, type Phrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** Words after the trigger in which a near phrase must begin, a forbidden one must not stand, a needed one must. */
const NEAR = 5;
const UNLESS = 8;
const NEEDS = 16;

/** `to` is the end of the trigger, `limit` the end of its sentence. */
export function holds(rule: EventRule, tokens: Tokens, lexicon: Lexicon, to: number, limit: number): boolean {
  const conditions = lexicon.conditions.get(rule);
  if (!conditions) return true;
  const { near, needs, unless } = conditions;
  if (unless && findPhrases(tokens, unless, to, Math.min(limit, to + UNLESS)).length > 0) return false;
  if (near && !beginsWithin(tokens, near, to, Math.min(limit, to + NEAR), limit)) return false;
  return !needs || findPhrases(tokens, needs, to, Math.min(limit, to + NEEDS)).length > 0;
}

function beginsWithin(tokens: Tokens, phrases: Phrases<true>, from: number, to: number, limit: number): boolean {
  for (let i = from; i < to; i++) if (longestAt(tokens, phrases, i, limit)) return true;
  return false;
}
