/** Records as marks on the course of a relation: where each stands, and how large. Deliberately absent: drawing them. */
import type { RecordRow } from '../data/answers.ts';
import { type Quad, quadOf, radiusOf, shapeOf } from './quads.ts';
import { middleOf } from './time.ts';

export interface PlacedMark {
  readonly record: RecordRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Dated records in order of time. Marks that would cover one another stand one above the other. */
export function placed(records: readonly RecordRow[], x: (at: number) => number, y: (score: number) => number): readonly PlacedMark[] {
  const piles = new Map<string, number>();
  const marks = records.flatMap((record) => {
    if (!record.date) return [];
    const at = x(middleOf(record.date));
    const pile = `${Math.round(at / 7)} ${record.score}`;
    const height = piles.get(pile) ?? 0;
    piles.set(pile, height + 1);
    const lift = Math.ceil(height / 2) * (height % 2 === 0 ? 7 : -7);
    return [{ record, x: at, y: y(record.score) + lift, radius: radiusOf(record.support.origins) }];
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
