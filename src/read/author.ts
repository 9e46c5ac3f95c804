/** The author of an article, as the markup states it, else from the line that names him or her. */
import type { Page } from '../model/page.ts';
import { longestAt } from '../text/phrases.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import { BYLINE, CALL, walk } from './cues.ts';
import type { Prepared } from './know.ts';
import { namedOutlets } from './names.ts';
import type { Evidence } from './survey.ts';
import { type TextView, tokensIn } from './view.ts';

/** The name as the page writes it, without `by` before it or the agency in brackets behind it; null if nothing names one. */
export function authorOf(page: Page, view: TextView, bylines: readonly Evidence[], first: boolean, know: Prepared): string | null {
  const stated = first ? (page.markup?.byline ?? '').replace(/^by\s+/iu, '').trim() : '';
  if (stated !== '') return stated;
  for (const line of bylines) {
    const name = line.cues & CALL ? null : nameIn(view, line, know);
    if (name) return name;
  }
  return null;
}

function nameIn(view: TextView, line: Evidence, know: Prepared): string | null {
  const range = tokensIn(view, line.start, line.end);
  const { tokens } = range;
  let { from } = range;
  while (from < range.to && tokens.kind[from] !== WORD) from++;
  if (line.cues & BYLINE) from = pastByline(tokens, from, range.to, know);
  while (from < range.to && tokens.kind[from] !== WORD) from++;
  // `Theo TTXVN`, `(theo Reuters)`: a source, no author.
  if (longestAt(tokens, know.credit, from, range.to)) return null;
  let to = from;
  while (to < range.to && !(to > from && ends(tokens, to))) to++;
  if (to === from || namedOutlets({ tokens, from, to }, know).length > 0) return null;
  return view.text.slice(tokens.start[from] as number, tokens.end[to - 1] as number).replace(/[\s\-–—,:;]+$/u, '');
}

/** Past `by`, `written by`, `tác giả`, or where it began. */
function pastByline(tokens: Tokens, at: number, limit: number, know: Prepared): number {
  let past = at;
  walk(tokens, at, limit, know.cues.opens.root, (values, to) => {
    if (values.includes(BYLINE)) past = to;
  });
  return past;
}

/** A bracket, a stroke or a line break ends the name. */
const ends = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string;
  return word === '(' || word === ')' || word === ';' || word === '|' || word === '/' || tokens.gap[i] === 2 || word === '[';
};
