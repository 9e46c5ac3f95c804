/** The credits of pictures, by which captions are known. */
import { tokenise } from '../text/tokens.ts';
import { PICTURE } from './cues.ts';
import type { Prepared } from './know.ts';
import type { Evidence } from './survey.ts';

/** Whether a line holds the credit of a picture: `Ảnh: AFP`, `(Nguồn: IRNA/TTXVN)`, `Photo: …`. */
export function hasPictureCredit(text: string, line: Evidence, know: Prepared): boolean {
  if (line.cues & PICTURE && line.words < 12) return true;
  for (let at = text.indexOf(':', line.start); at >= 0 && at < line.end; at = text.indexOf(':', at + 1)) {
    const tokens = tokenise(text, Math.max(line.start, at - 28), at);
    for (let size = Math.min(4, tokens.count); size >= 1; size--) {
      const from = tokens.count - size;
      if (!know.picture.has(tokens.word.slice(from).join(' '))) continue;
      if (tokens.capital[from] === 1 || tokens.word[from - 1] === '(' || from === 0) return true;
    }
  }
  return false;
}
