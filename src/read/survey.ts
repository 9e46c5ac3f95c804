/**
 * The evidence of every line of a page, gathered before anything is decided: measures, cues, dates, repetition, likeness to other lines, markup.
 * Deliberately absent: decisions. `region.ts` finds where the article lies, `roles.ts` what each line of it is.
 */
import type { Page } from '../model/page.ts';
import { cuesOf } from './cues.ts';
import { pieces } from './cut.ts';
import type { Prepared } from './know.ts';
import { type Line, linesOf } from './line.ts';
import { type Stamp, stampsIn } from './stamps.ts';
import { isDoubled } from './twice.ts';
import type { TextView } from './view.ts';

export interface Evidence extends Line {
  /** Cue bits of `cues.ts`. */
  readonly cues: number;
  readonly stamps: readonly Stamp[];
  /** The line is one text told twice: `TitleTitle`, `Title Title`. */
  readonly doubled: boolean;
  /** Index of the first line with the same words, itself if it is the first. */
  readonly first: number;
  /** How many lines have the same words. */
  readonly times: number;
  /** Share of its characters inside links, 0 in plain text. */
  readonly linked: number;
}

const LONGEST_REPEATED = 600;

export function survey(page: Page, view: TextView, know: Prepared, order: 'dmy' | 'mdy' | null): Evidence[] {
  const { text } = page;
  const lines = pieces(view, linesOf(text, page.markup?.blocks ?? null), know);
  const seen = new Map<string, { first: number; times: number }>();
  const repeats = lines.map((line, i) => {
    if (line.end - line.start > LONGEST_REPEATED) return { first: i, times: 1 };
    const words = text.slice(line.start, line.end);
    const before = seen.get(words);
    if (before) {
      before.times++;
      return before;
    }
    const now = { first: i, times: 1 };
    seen.set(words, now);
    return now;
  });
  // Written out: copying a line's fields by spreading costs as much as measuring it.
  return lines.map((line, i) => ({
    start: line.start,
    end: line.end,
    gap: line.gap,
    words: line.words,
    capitals: line.capitals,
    shouted: line.shouted,
    numbers: line.numbers,
    commas: line.commas,
    stops: line.stops,
    last: line.last,
    terminal: line.terminal,
    ellipsis: line.ellipsis,
    opensSmall: line.opensSmall,
    markup: line.markup,
    cues: cuesOf(view, line.start, line.end, know.cues),
    stamps: stampsIn(view, line.start, line.end, know.stamps, order),
    doubled: isDoubled(text, line.start, line.end),
    first: repeats[i]?.first ?? i,
    times: repeats[i]?.times ?? 1,
    linked: line.markup ? Math.min(1, line.markup.linked / Math.max(1, line.markup.end - line.markup.start)) : 0,
  }));
}
