/**
 * The public contract: model values as plain objects whose keys always come in the same order, one for each line of JSON.
 * Adding a field is free; renaming or dropping one takes a new `schema` number.
 * Deliberately absent: schemas that check it (src/operations/contract.ts) and writing to anything.
 */
import type { Article, Reading } from '../model/article.ts';
import type { Coded } from '../model/coded.ts';
import type { Claim, CodedEvent, Condition, Evidence, Participant, Speaker } from '../model/event.ts';
import type { Page } from '../model/page.ts';
import type { Quote } from '../model/span.ts';
import type { When } from '../model/when.ts';

const SCHEMA = 1;

/** A line of `chancery read`. */
export function readingLine(page: Page, reading: Reading) {
  return {
    page: pageOf(page),
    text: page.text,
    blocks: reading.blocks.map(({ start, end, role, article }) => ({ start, end, role, article })),
  };
}

/** A line of `chancery code`. */
export function codedLine(page: Page, { article, states, events, conditions }: Coded) {
  return {
    schema: SCHEMA as 1,
    page: pageOf(page),
    article: articleOf(article, states),
    events: events.map(eventOf),
    conditions: conditions.map(conditionOf),
  };
}

export const pageOf = ({ uri, sha256, retrieved }: Page) => ({ uri, sha256, retrieved });

export const articleOf = (article: Article, states: readonly string[]) => ({
  index: article.index,
  title: article.title,
  language: article.language,
  publisher: article.publisher && { name: article.publisher.name, domain: article.publisher.domain },
  byline: article.byline,
  credits: [...article.credits],
  published: whenOf(article.published),
  states: [...states],
  body: article.body.map(({ start, end }): [number, number] => [start, end]),
});

export const eventOf = (event: CodedEvent) => ({
  id: event.id,
  type: event.type,
  mode: event.mode,
  contexts: [...event.contexts],
  cameo: event.cameo,
  score: event.score,
  actors: event.actors.map(participantOf),
  recipients: event.recipients.map(participantOf),
  date: whenOf(event.date),
  place: event.place && { text: event.place.text, country: event.place.country, lat: event.place.lat, lon: event.place.lon },
  status: event.status,
  claims: event.claims.map(claimOf),
  counts: Object.fromEntries(Object.entries(event.counts).sort(([a], [b]) => (a < b ? -1 : 1))),
  evidence: event.evidence.map(evidenceOf),
});

const conditionOf = (condition: Condition) => ({
  states: [...condition.states],
  condition: condition.condition,
  since: whenOf(condition.since),
  asOf: whenOf(condition.asOf),
  claims: condition.claims.map(claimOf),
  evidence: condition.evidence.map(evidenceOf),
});

const participantOf = ({ text, state, org, sector, name, office }: Participant) => ({ text, state, org, sector, name, office });
const speakerOf = ({ text, state, org, sector, name }: Speaker) => ({ text, state, org, sector, name });
const quoteOf = ({ start, end, quote }: Quote) => ({ start, end, quote });
const evidenceOf = ({ role, ...quote }: Evidence) => ({ ...quoteOf(quote), role });

const claimOf = ({ speaker, stance, via, evidence }: Claim) => ({
  speaker: speakerOf(speaker),
  stance,
  via: [...via],
  evidence: quoteOf(evidence),
});

const whenOf = (when: When | null) =>
  when && { start: when.start, end: when.end, precision: when.precision, basis: when.basis, reasons: [...when.reasons] };
