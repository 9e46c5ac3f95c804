/**
 * Sentences with two states and something between them that nothing was made of: where the vocabulary lacks a word.
 * Deliberately absent: any judgement on whether there is an event; that is for whoever reads the list.
 */
import type { Gap } from '../model/coded.ts';
import { quoteOf } from '../model/span.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { entriesAt } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, singles } from './mention.ts';
import type { Sentence } from './sentences.ts';
import type { Verbal } from './verbal.ts';

/** Tokens between two states, at most, for one to do something to the other. */
const REACH = 14;
/** Words of an unknown verb. */
const WORDS = 2;

/** The gaps of one sentence; `coded` are the verbals that became events. */
export function gapsIn(
  sentence: Sentence,
  { mentions, verbals }: Clauses,
  coded: ReadonlySet<Verbal>,
  tokens: Tokens,
  lexicon: Lexicon,
): Gap[] {
  if (sentence.role === 'caption' || verbals.some((verbal) => coded.has(verbal))) return [];
  const gaps: Gap[] = [];
  const ordered = mentions.toSorted((a, b) => a.from - b.from);
  for (const [i, left] of ordered.entries()) {
    const right = ordered[i + 1];
    if (!right || right.from <= left.to || right.from - left.to > REACH || !areTwo(left, right)) continue;
    const verb = verbBetween(left, right, verbals, tokens, lexicon);
    if (verb) gaps.push({ verb, states: [...statesOf(left), ...statesOf(right)], evidence: quoteOf(tokens.text, sentence) });
  }
  return gaps;
}

const statesOf = (mention: Mention): string[] => singles(mention).flatMap(({ state }) => (state === null ? [] : [state]));

function areTwo(left: Mention, right: Mention): boolean {
  const [a, b] = [statesOf(left), statesOf(right)];
  return a.length > 0 && b.length > 0 && !a.some((state) => b.includes(state));
}

/** The last verb between the two, as the text has it; where there is none, the first words that no dictionary holds. */
function verbBetween(left: Mention, right: Mention, verbals: readonly Verbal[], tokens: Tokens, lexicon: Lexicon): string | null {
  const verbal = verbals.findLast(({ from, to }) => from >= left.to && to <= right.from);
  const from = verbal ? verbal.from : unknownFrom(left.to, right.from, tokens, lexicon);
  const to = verbal ? verbal.to : Math.min(right.from, from + WORDS);
  const words = tokens.word.slice(from, to);
  return words.length > 0 && words.every((_, i) => tokens.kind[from + i] === WORD) ? words.join(' ').toLowerCase() : null;
}

function unknownFrom(from: number, to: number, tokens: Tokens, lexicon: Lexicon): number {
  for (let i = from; i < to; ) {
    const known = entriesAt(tokens, lexicon, i, to);
    if (!known) return i;
    i = known.to;
  }
  return to;
}
