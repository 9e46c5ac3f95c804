/**
 * A record as what its first telling says, and what differs from that: most occurrences are told once, and then nothing does. So the whole
 * of a record is kept once, with the article that tells it.
 */
import type { Speaker } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import { factsOf, tellingFrom } from '../model/telling.ts';
import { differing } from './canonical.ts';
import type { CodedParts } from './store.ts';

/** What an event of an article would be as a record if nobody else told it, near enough: whatever is otherwise stands in the difference. */
export function baseOf(coded: CodedParts, number: number): EventRecord | null {
  const part = coded.events[number];
  if (!part) return null;
  const telling = tellingFrom(part, '');
  const { event, status, voices } = telling;
  const speakers = (wanted: string): Speaker[] => voices.flatMap(({ stance, speaker }) => (stance === wanted ? [speaker] : []));
  return {
    id: `r${event}`,
    ...factsOf(telling),
    tellings: [event],
    support: {
      articles: 1,
      outlets: 1,
      origins: 1,
      asserts: speakers('asserts'),
      denies: speakers('denies'),
      summary: 'told by 1 outlet, 1 origin',
    },
    moves: [{ status, day: coded.article.published?.end ?? null, by: event }],
    differences: [],
    links: [],
  };
}

/** The fields of a record that are not as in its base, as JSON; null where all are. */
export function deltaOf(record: EventRecord, base: EventRecord): string | null {
  const { support, ...rest } = record;
  const supports = differing(support, base.support);
  const delta = { ...differing(rest, base), ...(Object.keys(supports).length > 0 ? { support: supports } : {}) };
  return Object.keys(delta).length > 0 ? JSON.stringify(delta) : null;
}

export function withDelta(base: EventRecord, delta: string | null): EventRecord {
  if (delta === null) return base;
  const { support, ...fields } = JSON.parse(delta) as Partial<EventRecord>;
  return { ...base, ...fields, support: { ...base.support, ...support } };
}
