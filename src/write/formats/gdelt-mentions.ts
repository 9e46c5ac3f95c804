/**
 * GDELT 2.0 mentions: 16 columns, tab-separated, without a header; one row for each passage that tells an event of the table of events.
 * Offsets count UTF-16 code units of the page's text. Columns of what is not measured (confidence, length, tone) are empty.
 */
import type { Evidence, Participant } from '../../model/event.ts';
import type { Told } from '../../model/exported.ts';
import { compactDay, compactInstant, dayOf } from '../days.ts';
import { type Field, tabLine } from '../delimited.ts';
import type { Format, Records } from './format.ts';
import { addedOf, type GdeltEvent, gdeltEvents } from './gdelt-rows.ts';

const WEB = 1;
const UNALTERED = 1;

export const gdeltMentions: Format = {
  name: 'gdelt-mentions',
  summary: 'GDELT 2.0 mentions, 16 columns without a header, for the events of gdelt',
  ending: 'mentions.CSV',
  media: 'text/tab-separated-values; charset=utf-8; header=absent',
  async *write(records: Records) {
    for await (const exported of records) {
      const added = addedOf(exported);
      for (const event of gdeltEvents(exported))
        for (const told of exported.told) for (const evidence of told.event.evidence) yield tabLine(rowOf(event, told, evidence, added));
    }
  },
};

const rowOf = ({ id, actor, recipient }: GdeltEvent, told: Told, evidence: Evidence, added: string | null): Field[] => [
  id,
  added,
  seenOn(told),
  WEB,
  told.article.publisher?.domain ?? null,
  told.page.uri,
  null,
  offsetOf(actor, evidence),
  offsetOf(recipient, evidence),
  evidence.start,
  UNALTERED,
  null,
  null,
  null,
  null,
  null,
];

/** The day it was published, else when it was retrieved. */
function seenOn({ article, page }: Told): string | null {
  const day = dayOf(article.published);
  return day !== null ? `${compactDay(day)}000000` : page.retrieved === null ? null : compactInstant(page.retrieved);
}

/** Where the passage names the party in the words of the record. */
function offsetOf(party: Participant | null, { start, quote }: Evidence): number | null {
  const at = party === null ? -1 : quote.indexOf(party.text);
  return at < 0 ? null : start + at;
}
