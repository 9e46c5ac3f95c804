/**
 * A record with everything it stands on: what an export is made of.
 * Deliberately absent: the form in which it is written (src/write/formats).
 */
import type { Article } from './article.ts';
import type { CodedEvent } from './event.ts';
import type { EventRecord } from './record.ts';
import type { PageName } from './telling.ts';

/** An event as one article tells it. */
export interface Told {
  readonly event: Omit<CodedEvent, 'derivation' | 'open'>;
  readonly page: PageName;
  readonly article: Omit<Article, 'body' | 'blocks'>;
}

export interface Exported {
  readonly record: EventRecord;
  /** Every telling of the record, in order of publication, then of their ids. */
  readonly told: readonly Told[];
}
