/** The lines of a page with what has been found out about them, as the search for its articles is handed them. */
import type { Page } from '../model/page.ts';
import type { Prepared } from './know.ts';
import type { Evidence } from './survey.ts';
import type { TextView } from './view.ts';
import { type Wording, wordingOf } from './wording.ts';

/** From this worth on a line counts as a paragraph. */
export const PARAGRAPH = 8;
/** No single line can tear a stretch apart. */
export const FLOOR = -9;
export interface PageLines {
  readonly page: Page;
  readonly view: TextView;
  readonly lines: readonly Evidence[];
  readonly values: Float64Array;
  readonly parts: Uint8Array;
  readonly know: Prepared;
}

/** The wording of the paragraphs among lines [from, to). */
export function paragraphWording({ view, lines, values, parts }: PageLines, from: number, to: number): Wording {
  const prose: Evidence[] = [];
  for (let i = from; i < to; i++) if ((values[i] as number) > PARAGRAPH && parts[i] === 0) prose.push(lines[i] as Evidence);
  return wordingOf(view, prose);
}

/** The lines of one article. */
export interface Stretch {
  /** Line of the title, or −1. */
  readonly title: number;
  /** Lines [from, to): from the first after the title to the last paragraph. */
  readonly from: number;
  readonly to: number;
  /** The first paragraph. */
  readonly prose: number;
  readonly wording: Wording;
}
