/**
 * What a person should judge: the doubts of the record, then what rests on one word alone.
 * Deliberately absent: what has been judged before, unless somebody took it back.
 */
import type { JudgementAnswer, RecordRow, ReviewItem } from './answers.ts';
import { ask } from './ask.ts';
import { countingOf } from './gold.ts';

/** Why a record is asked about; the desk says it in the language chosen. */
export type Weakness = 'one-source' | 'alleged' | 'disputed' | 'no-date' | 'nobody';

export type QueueItem =
  | Exclude<ReviewItem, { kind: 'record' }>
  | { readonly kind: 'record'; readonly record: RecordRow; readonly weaknesses: readonly Weakness[] };

const MOST = 200;

export async function queueOf(signal: AbortSignal): Promise<readonly QueueItem[]> {
  const [doubts, weak, judgements] = await Promise.all([
    ask('review', { limit: MOST }, signal),
    ask('events', { status: ['alleged', 'disputed'], limit: MOST }, signal),
    ask('judgements', {}, signal),
  ]);
  const judged = judgedIn(judgements.values);
  return [
    ...doubts.values.flatMap((item) => (item.kind === 'doubt' ? [item] : [])),
    ...weak.values
      .filter(({ tellings }) => !tellings.some((id) => judged.has(id)))
      .map((record) => ({ kind: 'record' as const, record, weaknesses: weaknessesOf(record) }))
      .sort((a, b) => b.weaknesses.length - a.weaknesses.length),
  ];
}

/** Ids of the events that a judgement of one event still counts for. */
export const judgedIn = (judgements: readonly JudgementAnswer[]): ReadonlySet<string> =>
  new Set(countingOf(judgements).flatMap(({ about }) => (about.length === 1 ? about : [])));

export function weaknessesOf({ support, status, date, actors }: RecordRow): readonly Weakness[] {
  return [
    ...(status === 'alleged' || status === 'disputed' ? [status] : []),
    ...(support.origins <= 1 ? ['one-source' as const] : []),
    ...(date === null ? ['no-date' as const] : []),
    ...(actors.length === 0 ? ['nobody' as const] : []),
  ];
}
