/**
 * Where a sentence begins behind its dateline: `MOSCOW (Reuters) - Russia …`, `Taipei, Taiwan — Five …`, `GENEVA: The …`.
 * The place says where the report was written, not who acts. Deliberately absent: datelines that stand on a line of their own (src/read).
 */
import { MARK, NUMBER, type Tokens } from '../text/tokens.ts';
import { entriesAt, nameOf } from './entries.ts';
import type { Lexicon } from './lexicon.ts';

const LONGEST = 16;

/** The first token behind the dateline that tokens [from, to) open with; `from` where they open with none. */
export function behindDateline(tokens: Tokens, lexicon: Lexicon, from: number, to: number): number {
  const hit = from < to ? entriesAt(tokens, lexicon, from, to) : null;
  const referent = hit && nameOf(hit)?.referent;
  // ‘NEW DELHI – …’: of a name of several words, all of them together.
  const shouted = from < to && isShouted(tokens, from, hit && nameOf(hit) ? hit.to : from + 1);
  const placed = referent?.kind === 'place' || (referent?.kind === 'state' && (referent.as === 'capital' || shouted));
  // Where verbs do not inflect, ‘Lomé – Cotonou’ are two who do something: only a place in capitals opens there.
  if ((!placed && !shouted) || (!lexicon.inflection && !(placed && shouted))) return from;
  let bracket = false;
  let told = shouted;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    const word = tokens.word[i] as string;
    if (i > from && tokens.gap[i] === 2) return from;
    if (!bracket && ends(tokens, i, to, shouted)) return told ? beyond(tokens, i, to) : from;
    if (word === '(') bracket = true;
    else if (word === ')') bracket = false;
    else if (!bracket && tokens.kind[i] !== MARK && tokens.kind[i] !== NUMBER && tokens.capital[i] === 0) return from;
    // An agency, a date or the state after the city: ‘Taipei, Taiwan’.
    if (word === '(' || word === ',' || tokens.kind[i] === NUMBER) told = true;
  }
  return from;
}

/** A spaced dash, or behind a place in capitals a colon, with a new sentence after it. */
function ends(tokens: Tokens, i: number, to: number, shouted: boolean): boolean {
  const dash = tokens.word[i] === '-' && tokens.gap[i] === 1;
  if (!dash && !(shouted && tokens.word[i] === ':')) return false;
  const next = beyond(tokens, i, to);
  return (
    next < to &&
    (dash ? tokens.gap[next] !== 0 || tokens.word[next] === '"' : true) &&
    tokens.capital[next] === 1 &&
    !isShouted(tokens, next)
  );
}

function beyond(tokens: Tokens, i: number, to: number): number {
  let next = i + 1;
  while (next < to && tokens.word[next] === '-') next++;
  return next;
}

function isShouted(tokens: Tokens, at: number, to = at + 1): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[to - 1]);
  return word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
}
