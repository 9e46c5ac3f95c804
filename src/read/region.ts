/**
 * Where on a page the running text lies: the stretch of lines worth most together. With markup the page is first narrowed to the element whose
 * lines are worth most together, so that what stands beside or below the article in the page's tree does not count as part of it.
 * Both searches are linear. Deliberately absent: words; `value.ts` has weighed them.
 */
import type { MarkupElement } from '../model/page.ts';
import { sumUp } from './hints.ts';
import type { Evidence } from './survey.ts';

export interface Region {
  /** Lines [from, to). */
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** The best stretch of [from, to): its sum of values is the largest; null if no line is worth anything. */
export function bestStretch(values: ArrayLike<number>, from: number, to: number): Region | null {
  let best: Region | null = null;
  let sum = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += values[i] as number;
    if (sum > 0 && (!best || sum >= best.worth)) best = { from: start, to: i + 1, worth: sum };
  }
  return best;
}

/** What a line that is no prose can cost the element around it: a list of links inside an article must not drive its paragraphs apart. */
const FOREIGN = 3;

/** For each line whether it lies in the element whose lines are worth most together; all of them without markup. */
export function inBestElement(
  lines: readonly Evidence[],
  values: ArrayLike<number>,
  elements: readonly MarkupElement[] | undefined,
): Uint8Array {
  const inside = new Uint8Array(lines.length).fill(1);
  if (!elements || elements.length === 0) return inside;
  const own = new Float64Array(elements.length);
  lines.forEach((line, i) => {
    const element = line.markup?.element ?? -1;
    if (element >= 0) own[element] = (own[element] as number) + Math.max(values[i] as number, -FOREIGN);
  });
  const worth = sumUp(elements, own);
  let best = 0;
  // A child comes after its parent: of equals the innermost wins.
  for (let i = 1; i < elements.length; i++) if ((worth[i] as number) >= (worth[best] as number)) best = i;
  const within = new Uint8Array(elements.length);
  elements.forEach(({ parent }, i) => {
    within[i] = i === best || (parent >= 0 && within[parent] === 1) ? 1 : 0;
  });
  lines.forEach((line, i) => {
    inside[i] = within[line.markup?.element ?? 0] ?? 1;
  });
  return inside;
}
