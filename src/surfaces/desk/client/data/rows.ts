/** Records as flat rows for a table or a spreadsheet. */
import type { RecordRow, ShortRecord } from './answers.ts';
import type { Row } from './export.ts';
import type { QueueItem } from './queue.ts';

const side = (sides: RecordRow['actors']): string => sides.map(({ state, org, text }) => org ?? state ?? text).join(' ');

export const rowOf = (record: RecordRow): Row => ({
  id: record.id,
  date_start: record.date?.start ?? null,
  date_end: record.date?.end ?? null,
  date_basis: record.date?.basis ?? null,
  type: record.type,
  mode: record.mode,
  cameo: record.cameo,
  score: record.score,
  actors: side(record.actors),
  recipients: side(record.recipients),
  status: record.status,
  place: record.place?.text ?? null,
  articles: record.support.articles,
  outlets: record.outlets.join(' '),
  independent_sources: record.support.origins,
  asserted_by: record.support.asserts.map(({ text }) => text).join('; '),
  denied_by: record.support.denies.map(({ text }) => text).join('; '),
  quote: record.quote,
});

const shortOf = ({ id, date, type, mode, actors, recipients, status, quote }: ShortRecord, name: string): Row =>
  Object.fromEntries(
    Object.entries({ id, date: date?.start ?? null, type, mode, actors: side(actors), recipients: side(recipients), status, quote }).map(
      ([key, value]) => [`${key}_${name}`, value],
    ),
  );

/** What is to be judged: one record, or two with their likeness. */
export const reviewRowOf = (item: QueueItem): Row =>
  item.kind === 'doubt'
    ? { likeness: item.likeness, ...shortOf(item.records[0], 'a'), ...shortOf(item.records[1], 'b') }
    : shortOf(item.record, 'a');
