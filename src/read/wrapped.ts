/**
 * Lines that a page broke inside a sentence, joined: a paragraph wrapped at a column, a name with an abbreviation at the line's end.
 */
import { isShortened } from './caption-in-line.ts';
import { kind, UPPER } from './characters.ts';
import type { Prepared } from './know.ts';
import { type Line, measure } from './line.ts';
import { isDoubled } from './twice.ts';

/** A line narrower than this is no paragraph that was wrapped. */
const COLUMN = 40;

/** Lines broken inside a sentence joined into one, which then spans the line break. */
export function joinWrapped(text: string, lines: readonly Line[], know: Prepared): Line[] {
  const joined: Line[] = [];
  // Joined lines are measured once, when the last of them is known, so that a page of one long paragraph stays linear.
  let from = -1;
  const close = (to: number): void => {
    if (from < 0) return;
    const first = lines[from] as Line;
    joined.push(from === to ? first : measure(text, first.start, (lines[to] as Line).end, first.gap, first.markup));
    from = -1;
  };
  let wrapped = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    if (before && continues(text, before, line, wrapped, know)) wrapped = wrapped || line.opensSmall;
    else {
      close(i - 1);
      from = i;
      wrapped = false;
    }
  }
  close(lines.length - 1);
  return joined;
}

function continues(text: string, before: Line, line: Line, wrapped: boolean, know: Prepared): boolean {
  if (line.gap !== 1 || before.markup?.element !== line.markup?.element) return false;
  const width = before.end - before.start;
  if (width < COLUMN) return false;
  if (before.terminal)
    return before.last === 46 && isShortened(text, before.end - 1, know) && kind(text.charCodeAt(line.start)) === UPPER && line.words > 6;
  if (before.last === 58 || before.last === 59) return false;
  if (line.opensSmall) return before.words >= 6 && !isDoubled(text, line.start, line.end);
  return wrapped && width >= 56 && before.words >= 8 && line.words >= 3;
}
