/** A half-open range [start, end) in UTF-16 code units of a page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `quote === text.slice(start, end)` always holds. */
export interface Quote extends Span {
  readonly quote: string;
}

export function quoteOf(text: string, { start, end }: Span): Quote {
  return { start, end, quote: text.slice(start, end) };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
