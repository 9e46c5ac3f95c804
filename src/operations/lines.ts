/** Records, dates and parties as a person reads them at a terminal. */
import type { Participant } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import type { RecordRow } from '../store/store.ts';

export const partyLine = (side: readonly Participant[]): string => side.map(({ state, org, text }) => state ?? org ?? text).join(', ');

/** `AZE → IRN`, `AZE, IRN`, `→ IRN`. */
export function sidesLine({ actors, recipients }: Pick<EventRecord, 'actors' | 'recipients'>): string {
  const [from, to] = [partyLine(actors), partyLine(recipients)];
  if (to === '') return from || '?';
  return `${from || '?'} → ${to}`;
}

/** `2023-04-06`, `2023-04`, `2023`, `2023-04-06…08`; `undated`. */
export function dateLine(date: EventRecord['date']): string {
  if (!date) return 'undated';
  const { start, end, precision } = date;
  if (precision === 'year') return start.slice(0, 4);
  if (precision === 'month') return start.slice(0, 7);
  return start === end ? start : `${start}…${end.startsWith(start.slice(0, 8)) ? end.slice(8) : end}`;
}

export const kindLine = ({ type, mode, status }: Pick<EventRecord, 'type' | 'mode' | 'status'>): string =>
  [type, ...(mode === null ? [] : [mode]), ...(status === 'reported' ? [] : [`(${status})`])].join(' ');

/** What of a record a person reads first. */
type Readable = Pick<RecordRow, 'id' | 'type' | 'mode' | 'status' | 'date' | 'actors' | 'recipients' | 'quote' | 'title' | 'outlets'> &
  Partial<Pick<RecordRow, 'support'>>;

/** One record in three lines. */
export function eventLine(record: Readable): string {
  const head = `${dateLine(record.date).padEnd(10)}  ${kindLine(record).padEnd(22)}  ${sidesLine(record)}`;
  return [
    head,
    `            “${record.quote}”`,
    `            ${record.support?.summary ?? record.title} · ${record.outlets.join(', ')} · ${record.id}`,
  ].join('\n');
}
