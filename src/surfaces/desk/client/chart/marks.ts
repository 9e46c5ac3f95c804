/** Records as marks on the course of a relation: where each stands, and how large. Deliberately absent: drawing them. */
import type { RecordMark, RecordRow } from '../data/answers.ts';
import type { Side } from '../text/names.ts';
import { type Quad, quadOf, radiusOf, shapeOf } from './quads.ts';
import { middleOf, monthEnd } from './time.ts';

/** What a mark stands for. Told briefly it has no mode, and its quote is asked for when somebody looks. */
export interface Marked extends Pick<RecordRow, 'id' | 'type' | 'mode' | 'status' | 'score'> {
  readonly date: { readonly start: string; readonly end: string; readonly precision: string } | null;
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  readonly origins: number;
  readonly quote: string | null;
}

export const markedRecord = ({ support, ...record }: RecordRow): Marked => ({ ...record, origins: support.origins });

export const markedBriefly = ({ date, actors, recipients, ...rest }: RecordMark): Marked => ({
  ...rest,
  date: date && { ...date, precision: precisionOf(date) },
  actors: actors.map(sideOf),
  recipients: recipients.map(sideOf),
  mode: null,
  quote: null,
});

/** `AZE`, `ORG:NATO`. */
const sideOf = (code: string): Side =>
  code.startsWith('ORG:') ? { state: null, org: code.slice(4), text: code } : { state: code, org: null, text: code };

const precisionOf = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  start.endsWith('-01-01') && end.endsWith('-12-31') ? 'year' : start.endsWith('-01') && end === monthEnd(start) ? 'month' : 'day';

export interface PlacedMark {
  readonly record: Marked;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Dated records in order of time. Marks that would cover one another stand one above the other. */
export function placed(records: readonly Marked[], x: (at: number) => number, y: (score: number) => number): readonly PlacedMark[] {
  const piles = new Map<string, number>();
  const marks = records.flatMap((record) => {
    if (!record.date) return [];
    const at = x(middleOf(record.date));
    const pile = `${Math.round(at / 7)} ${record.score}`;
    const height = piles.get(pile) ?? 0;
    piles.set(pile, height + 1);
    const lift = Math.ceil(height / 2) * (height % 2 === 0 ? 7 : -7);
    return [{ record, x: at, y: y(record.score) + lift, radius: radiusOf(record.origins) }];
  });
  return marks.sort((a, b) => a.x - b.x || a.y - b.y);
}

export interface Alike {
  readonly quad: Quad;
  /** Anything but reported: drawn hollow. */
  readonly open: boolean;
  readonly d: string;
}

/** Marks that look alike as one path. */
export const alikeOf = (marks: readonly PlacedMark[]): readonly Alike[] =>
  [...Map.groupBy(marks, ({ record }) => `${quadOf(record.type)} ${record.status !== 'reported'}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const d = group.map(({ record, x, y, radius }) => shapeOf(record.status, radius, x, y)).join('');
    return [{ quad: quadOf(first.record.type), open: first.record.status !== 'reported', d }];
  });

/** CSS pixels beside a mark that still are the mark: fingers are wide. */
const REACH = 5;

/** The mark under a point, the nearest of several; −1 where there is none. */
export function markAt(marks: readonly PlacedMark[], x: number, y: number): number {
  let [best, at] = [Number.POSITIVE_INFINITY, -1];
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot(mark.x - x, mark.y - y) - mark.radius;
    if (distance <= REACH && distance <= best) [best, at] = [distance, index];
  }
  return at;
}
