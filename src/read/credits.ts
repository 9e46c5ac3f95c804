/**
 * The outlets that an article credits: in its credit and signature lines, at its opening (`(Reuters) -`), and in passing (`theo AFP`, `Yonhap đưa tin`).
 * Deliberately absent: credits of pictures, and outlets that are only spoken of.
 */
import type { Block } from '../model/article.ts';
import { longestAt } from '../text/phrases.ts';
import { type Tokens, WORD } from '../text/tokens.ts';
import type { Prepared } from './know.ts';
import { namedOutlets } from './names.ts';
import { type TextView, tokensIn } from './view.ts';

export function creditsOf(view: TextView, blocks: readonly Block[], know: Prepared): string[] {
  const names: string[] = [];
  for (const block of blocks) {
    const line = block.role === 'credit' || block.role === 'byline';
    if (!line && block.role !== 'lead' && block.role !== 'body') continue;
    const range = tokensIn(view, block.start, block.end);
    for (const { outlet, from, to } of namedOutlets(range, know))
      if (!names.includes(outlet.name) && (line || credited(range.tokens, range.from, from, to, know))) names.push(outlet.name);
  }
  return names;
}

/** How many words may stand between `theo` and the outlet's name: `theo phóng viên của TTXVN`. */
const BETWEEN = 4;

function credited(tokens: Tokens, lowest: number, from: number, to: number, know: Prepared): boolean {
  if (longestAt(tokens, know.reports, to)) return true;
  if (tokens.word[from - 1] === '(' && tokens.word[to] === ')') return true;
  for (let i = from - 1; i >= lowest && i >= from - BETWEEN; i--) {
    const hit = longestAt(tokens, know.credit, i, from);
    if (hit) return true;
    if (tokens.kind[i] !== WORD && tokens.word[i] !== ',') return false;
  }
  return false;
}
