/** A record beside another one, and the doubt between two. */
import type { DoubtRow, RecordRow } from '../store/store.ts';

export type Short = Pick<
  RecordRow,
  'id' | 'type' | 'mode' | 'score' | 'actors' | 'recipients' | 'date' | 'status' | 'quote' | 'title' | 'outlets'
>;

export const shortOf = ({ id, type, mode, score, actors, recipients, date, status, quote, title, outlets }: RecordRow): Short => ({
  id,
  type,
  mode,
  score,
  actors,
  recipients,
  date,
  status,
  quote,
  title,
  outlets,
});

export interface DoubtValue {
  readonly records: readonly [Short, Short];
  readonly likeness: number;
  readonly reasons: readonly string[];
}

export const doubtOf = ({ records: [a, b], likeness, reasons }: DoubtRow): DoubtValue => ({
  records: [shortOf(a), shortOf(b)],
  likeness,
  reasons,
});
