/**
 * What a line is worth as running text of an article, in words of prose: a paragraph counts its words, a menu item costs some.
 * The best stretch of a page is the one whose lines are worth most together (`region.ts`). Evidence is added up, no single cue decides.
 */
import type { MarkupElement } from '../model/page.ts';
import { COMMENTS, FURNITURE, LIST, OUTLET, RELATED, SELF_TALK } from './cues.ts';
import { type Hints, holdersOf, sumUp, weighHints } from './hints.ts';
import type { Evidence } from './survey.ts';

/** No paragraph outweighs a page: words beyond this add nothing. */
const MOST = 80;

/** What a short line costs in markup that does not link it. */
const UNLINKED = -3;
const FOREIGN = LIST | FURNITURE | OUTLET | RELATED | SELF_TALK;

export function value(line: Evidence): number {
  const { words } = line;
  let worth = shape(line);
  // What no menu links to is less likely to be one.
  if (line.markup && worth < UNLINKED && line.linked < 0.2 && (line.cues & FOREIGN) === 0) worth = UNLINKED;
  if (line.doubled) worth -= 12 + words / 2;
  if (line.cues & LIST) worth -= 30;
  if (line.cues & FURNITURE) worth -= 6;
  if (line.cues & OUTLET) worth -= 15;
  if (line.cues & RELATED) worth -= 10;
  if (line.cues & SELF_TALK) worth -= words < 60 ? 20 : 8;
  if (line.stamps.length > 0 && line.stamps.every((stamp) => stamp.others < 6)) worth -= 6;
  if (line.times > 1) worth -= Math.min(words, 20);
  if (line.linked > 0.5) worth -= Math.max(0, worth) + 4;
  else if (line.linked > 0.2 && worth > 0) worth *= 1 - line.linked;
  return worth;
}

/** What a unit of weight of an element's names costs its lines. */
const HINT = 6;

/** What readers wrote below an article is worth less than the article, however long it is. */
const COMMENTED = 0.35;
const STORY = 80;

function discountComments(lines: readonly Evidence[], values: Float64Array): void {
  let told = 0;
  let below = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (below && value > 0) values[i] = value * COMMENTED;
    else if (value > 0) told += value;
    if ((lines[i] as Evidence).cues & COMMENTS && told > STORY) below = true;
  }
}

export interface Weighed {
  readonly values: Float64Array;
  /** Of the page's elements; null in plain text. */
  readonly hints: Hints | null;
}

/** The values of all lines; with markup, what the names of their elements say against them is taken off. */
export function weighLines(lines: readonly Evidence[], elements: readonly MarkupElement[] | undefined): Weighed {
  const values = Float64Array.from(lines, value);
  discountComments(lines, values);
  if (!elements || elements.length === 0) return { values, hints: null };
  const prose = new Float64Array(elements.length);
  lines.forEach((line, i) => {
    const element = line.markup?.element ?? -1;
    if (element >= 0) prose[element] = (prose[element] as number) + Math.max(0, values[i] as number);
  });
  const hints = weighHints(
    elements,
    sumUp(elements, prose),
    holdersOf(
      elements,
      lines.map((line) => line.markup?.element ?? -1),
    ),
  );
  lines.forEach((line, i) => {
    values[i] = (values[i] as number) - HINT * (hints.against[line.markup?.element ?? -1] ?? 0);
  });
  return { values, hints };
}

/** Worth by length and shape alone. */
function shape(line: Evidence): number {
  const { words } = line;
  const prose = line.stops > 0 && !line.ellipsis;
  // A line of capitals is a headline or a menu, whatever its length.
  const shouting = words > 3 && line.shouted > words * 0.6;
  if (shouting) return -6;
  const titled = words > 4 && line.capitals > words * 0.75;
  const length = Math.min(words, MOST);
  if (line.terminal && !line.ellipsis) return words < 5 ? -3 : titled ? length / 4 - 4 : length - 4;
  if (prose && words >= 25) return length * 0.8 - 4;
  if (words >= 40) return length * 0.5;
  if (words >= 20) return line.commas > 1 ? 4 : 0;
  return line.ellipsis ? -6 : -8;
}
