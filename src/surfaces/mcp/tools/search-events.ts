/** `search_events`: records that a filter finds. */
import type { RecordRow } from '../../../operations/record-contract.ts';
import { plainEvent } from '../../../write/plain.ts';
import type { Tool } from '../tool.ts';
import { clipped, sides } from './short.ts';

export const searchEvents: Tool = {
  name: 'search_events',
  operation: 'events',
  title: 'Search events',
  description:
    'Finds events between states in the record: each is one occurrence as all the pages read tell it, with its best quote and how many ' +
    'independent origins tell it. Narrow it down by who did it, to whom, between which two states, type, status, days, place, outlet and ' +
    'words. All filters given must hold. What no page told is not there, and an alleged or disputed event is not established. ' +
    'Use record with an id for the evidence.',
  fields: ['words', 'actor', 'recipient', 'dyad', 'type', 'status', 'from', 'to', 'place', 'outlet'],
  ceiling: 50,
  usual: 20,
  brief: (row: RecordRow) => ({
    id: row.id,
    type: row.type,
    mode: row.mode,
    score: row.score,
    status: row.status,
    ...sides(row),
    date: row.date && { start: row.date.start, end: row.date.end, precision: row.date.precision, basis: row.date.basis },
    place: row.place?.text ?? null,
    counts: row.counts,
    told: row.support.summary,
    outlets: row.outlets.slice(0, 10),
    title: row.title,
    quote: clipped(row.quote),
  }),
  line: (row: RecordRow & { told: string }) => `${row.id}  ${plainEvent(row)}  ${row.told}\n  “${row.quote}”`,
};
