import type { Span } from '../../model/span.ts';
import type { Tokens } from '../../text/tokens.ts';

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Spans in page order as ranges of the tokens that lie in them; one walk over the tokens. */
export function rangesOf(tokens: Tokens, spans: readonly Span[]): TokenRange[] {
  let at = 0;
  return spans.map((span) => {
    while (at < tokens.count && (tokens.start[at] as number) < span.start) at++;
    const from = at;
    while (at < tokens.count && (tokens.end[at] as number) <= span.end) at++;
    return { from, to: at };
  });
}
