/** How an article names somebody with an office: as holding it, as having held it at another time, or as about to enter it. */
import { longestAt, type Phrases } from '../../text/phrases.ts';
import { type Tokens, tokenise } from '../../text/tokens.ts';
import type { Evidence } from './constraint.ts';
import { sentenceAround } from './sentence.ts';

export type Standing = 'holds' | 'held' | 'will-hold';

/** Tokens between a name and a word that tells how the office is held: ‘người tiền nhiệm Barack Obama’. */
const BESIDE = 5;

/** The standing by all mentions of a name in the article's own text; ‘holds’ where the text writes the name in another way. */
export function standingOf(evidence: Evidence, name: string): Standing {
  const mentions = namedAt(evidence, name);
  if (mentions.length === 0) return 'holds';
  const { tokens, compiled } = evidence;
  if (mentions.some((at) => hasWord(tokens, compiled.designates, at - BESIDE, at + BESIDE))) return 'will-hold';
  return mentions.every((at) => isMemory(evidence, at)) ? 'held' : 'holds';
}

/** The tokens at which a name stands: its last word where that is long enough to know it by, else all of it. */
export function namedAt({ tokens, ranges }: Evidence, name: string): number[] {
  const words = tokenise(name).word;
  const last = words.at(-1) ?? '';
  const sought = last.length >= 4 ? [last] : words;
  const found: number[] = [];
  for (const { from, to } of ranges)
    for (let i = from; i + sought.length <= to; i++)
      if (tokens.capital[i] === 1 && sought.every((word, k) => tokens.word[i + k] === word)) found.push(i);
  return found;
}

/** Told of another time: beside ‘cựu’ or ‘khi đó’, or in a sentence that gives a year. */
function isMemory({ tokens, compiled, times }: Evidence, at: number): boolean {
  if (hasWord(tokens, compiled.formers, at - BESIDE - 1, at + 1)) return true;
  const { from, to } = sentenceAround(tokens, at);
  if (hasWord(tokens, compiled.thens, from, to)) return true;
  return times.some((time) => time.from >= from && time.to <= to && time.value.kind === 'calendar' && time.value.year !== null);
}

function hasWord(tokens: Tokens, words: Phrases<true>, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.count); i++) if (longestAt(tokens, words, i, to)) return true;
  return false;
}
