/**
 * What a person should judge: pairs of records that may be one, or records that rest on somebody's word alone.
 * Deliberately absent: judging, and what has been judged before, unless somebody took it back.
 */
import type { JudgementAnswer, RecordRow, ReviewItem } from './answers.ts';
import { ask } from './ask.ts';
import { countingOf } from './gold.ts';

export type QueueKind = 'doubt' | 'record';

/** Why a record is asked about; the desk says it in the language chosen. */
export type Weakness = 'one-source' | 'alleged' | 'disputed' | 'no-date' | 'nobody';

export type QueueItem = ReviewItem | { readonly kind: 'record'; readonly record: RecordRow; readonly weaknesses: readonly Weakness[] };

export interface Queue {
  readonly items: readonly QueueItem[];
  /** Of all that there are, loaded or not. */
  readonly total: number;
  /** Asks for what follows; null at the end. */
  readonly next: string | null;
}

/** Asked for at the beginning, which somebody waits for, and thereafter. */
const [FIRST, STEP] = [10, 100];

/** The beginning, or what follows a token. */
export async function queueOf(kind: QueueKind, after: string | null, signal?: AbortSignal): Promise<Queue> {
  const limit = after === null ? FIRST : STEP;
  if (kind === 'doubt') {
    const { values, total, next } = await ask('review', { limit, after }, signal);
    return { items: values, total: total ?? values.length, next };
  }
  const [weak, judgements] = await Promise.all([
    ask('events', { status: ['alleged', 'disputed'], limit, after }, signal),
    ask('judgements', {}, signal),
  ]);
  const judged = judgedIn(judgements.values);
  const open = weak.values.filter(({ tellings }) => !tellings.some((id) => judged.has(id)));
  return {
    items: open.map((record) => ({ kind: 'record', record, weaknesses: weaknessesOf(record) })),
    total: (weak.total ?? weak.values.length) - (weak.values.length - open.length),
    next: weak.next,
  };
}

/** What names an item in the address. */
export const keyOf = (item: QueueItem): string => idsOf(item).join('.');

export const idsOf = (item: QueueItem): readonly string[] => (item.kind === 'doubt' ? item.records.map(({ id }) => id) : [item.record.id]);

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
