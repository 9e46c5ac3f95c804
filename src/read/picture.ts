/** The credits of pictures, by which captions are known. */
import { COLON, findCode } from './characters.ts';
import { PICTURE } from './cues.ts';
import type { Prepared } from './know.ts';
import type { Line } from './line.ts';
import { type TextView, tokensIn } from './view.ts';

/** The longest words before a credit's colon, in characters. */
export const CUE = 28;

/** Whether a line holds the credit of a picture: `Ảnh: AFP`, `(Nguồn: IRNA/TTXVN)`, `Photo: …`. */
export function hasPictureCredit(view: TextView, line: Line & { readonly cues: number }, know: Prepared): boolean {
  if (line.cues & PICTURE && line.words < 12) return true;
  const { text } = view;
  for (let at = findCode(text, COLON, line.start, line.end); at >= 0; at = findCode(text, COLON, at + 1, line.end)) {
    const { tokens, from, to } = tokensIn(view, Math.max(line.start, at - CUE), at);
    for (let size = Math.min(4, to - from); size >= 1; size--) {
      const first = to - size;
      if (!know.picture.has(tokens.word.slice(first, to).join(' '))) continue;
      if (tokens.capital[first] === 1 || tokens.word[first - 1] === '(' || tokens.start[first] === line.start) return true;
    }
  }
  return false;
}
