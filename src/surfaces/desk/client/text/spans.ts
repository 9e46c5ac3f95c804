/**
 * A text cut along overlapping spans: each stretch with everything that covers it.
 * Deliberately absent: how a stretch looks.
 */
export interface Marked {
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface Stretch<Mark extends Marked> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Cuts `[from, to)` at the ends of the marks; empty stretches are left out. Marks beyond it are clipped. */
export function stretches<Mark extends Marked>(from: number, to: number, marks: readonly Mark[]): readonly Stretch<Mark>[] {
  const near = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = [...new Set([from, to, ...near.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? to;
    return { start, end, marks: near.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
