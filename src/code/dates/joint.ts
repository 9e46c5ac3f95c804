/** A word or mark that joins two times: into a range (‘đến’, a dash) or into a list (‘và’, a comma). */
import { longestAt } from '../../text/phrases.ts';
import { continues, type Source } from './draft.ts';

export interface Joint {
  readonly to: number;
  readonly kind: 'range' | 'list';
  readonly dash: boolean;
  readonly comma: boolean;
}

export function jointAt(source: Source, at: number): Joint | null {
  if (!continues(source, at)) return null;
  const { tokens, times, limit } = source;
  const range = longestAt(tokens, times.ranges, at, limit);
  const hit = range ?? longestAt(tokens, times.lists, at, limit);
  if (!hit || !continues(source, hit.to)) return null;
  const word = tokens.word[at];
  return { to: hit.to, kind: range ? 'range' : 'list', dash: word === '-', comma: word === ',' };
}
