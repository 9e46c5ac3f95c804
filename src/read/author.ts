/** The author of an article, from the line that names him or her, else from the markup. */
import type { Page } from '../model/page.ts';
import { findPhrases, longestAt } from '../text/phrases.ts';
import { type Tokens, tokenise, WORD } from '../text/tokens.ts';
import { BYLINE } from './cues.ts';
import type { Prepared } from './know.ts';
import { namedOutlets } from './names.ts';
import type { Evidence } from './survey.ts';

/** The name as the page writes it, without `by` before it or the agency in brackets behind it; null if nothing names one. */
export function authorOf(page: Page, bylines: readonly Evidence[], first: boolean, know: Prepared): string | null {
  for (const line of bylines) {
    const name = nameIn(page.text, line, know);
    if (name) return name;
  }
  const stated = first ? (page.markup?.byline ?? '').replace(/^by\s+/iu, '').trim() : '';
  return stated === '' ? null : stated;
}

function nameIn(text: string, line: Evidence, know: Prepared): string | null {
  const tokens = tokenise(text, line.start, line.end);
  let from = 0;
  if (line.cues & BYLINE)
    for (const hit of findPhrases(tokens, know.cues.opens, 0, Math.min(tokens.count, 5))) if (hit.from === from && hit.value === BYLINE) from = hit.to;
  while (from < tokens.count && tokens.kind[from] !== WORD) from++;
  // `Theo TTXVN`, `(theo Reuters)`: a source, no author.
  if (longestAt(tokens, know.credit, from)) return null;
  let to = from;
  while (to < tokens.count && !ends(tokens, to)) to++;
  if (to === from || namedOutlets(tokens, know, from, to).length > 0) return null;
  return text.slice(tokens.start[from] as number, tokens.end[to - 1] as number).replace(/[\s\-–—,:;]+$/u, '');
}

/** A bracket, a stroke or a line break ends the name. */
const ends = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string;
  return word === '(' || word === '|' || word === '/' || tokens.gap[i] === 2 || word === '[';
};
