/**
 * The public contract: model values as plain objects whose keys always come in the same order, one for each line of JSON.
 * Adding a field is free; renaming or dropping one takes a new `schema` number.
 * Deliberately absent: schemas that check it (src/operations/contract.ts) and writing to anything.
 */
import type { Article, Reading } from '../model/article.ts';
import type { Coded } from '../model/coded.ts';
import type { Claim, CodedEvent, Condition, EventPlace, Evidence, Participant, Speaker } from '../model/event.ts';
import type { Page } from '../model/page.ts';
import type { Quote } from '../model/span.ts';
import type { When } from '../model/when.ts';

export const SCHEMA = 1 as const;

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
    schema: SCHEMA,
    page: pageOf(page),
    article: articleOf(article, states),
    events: events.map(eventOf),
    conditions: conditions.map(conditionOf),
  };
}

export type ReadingLine = ReturnType<typeof readingLine>;
export type CodedLine = ReturnType<typeof codedLine>;

export const pageOf = ({ uri, sha256, retrieved }: Pick<Page, 'uri' | 'sha256' | 'retrieved'>) => ({ uri, sha256, retrieved });

export const articleOf = (article: Article, states: readonly string[]) => ({
  ...headOf(article),
  states: [...states],
  body: article.body.map(({ start, end }): [number, number] => [start, end]),
});

/** An article without what it says. */
export const headOf = (article: Omit<Article, 'body' | 'blocks'>) => ({
  index: article.index,
  title: article.title,
  language: article.language,
  publisher: article.publisher && { name: article.publisher.name, domain: article.publisher.domain },
  byline: article.byline,
  credits: [...article.credits],
  published: whenOf(article.published),
});

export const eventOf = (event: Omit<CodedEvent, 'derivation' | 'open'>) => ({
  id: event.id,
  type: event.type,
  mode: event.mode,
  contexts: [...event.contexts],
  cameo: event.cameo,
  score: event.score,
  actors: event.actors.map(participantOf),
  recipients: event.recipients.map(participantOf),
  date: whenOf(event.date),
  place: placeOf(event.place),
  status: event.status,
  claims: event.claims.map(claimOf),
  counts: countsOf(event.counts),
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

export const placeOf = (place: EventPlace | null) => place && { text: place.text, country: place.country, lat: place.lat, lon: place.lon };
export const countsOf = (counts: CodedEvent['counts']) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
export const participantOf = ({ text, state, org, sector, name, office }: Participant) => ({ text, state, org, sector, name, office });
export const speakerOf = ({ text, state, org, sector, name }: Speaker) => ({ text, state, org, sector, name });
const quoteOf = ({ start, end, quote }: Quote) => ({ start, end, quote });
const evidenceOf = ({ role, ...quote }: Evidence) => ({ ...quoteOf(quote), role });

const claimOf = ({ speaker, stance, via, evidence }: Claim) => ({
  speaker: speakerOf(speaker),
  stance,
  via: [...via],
  evidence: quoteOf(evidence),
});

export const whenOf = (when: When | null) =>
  when && { start: when.start, end: when.end, precision: when.precision, basis: when.basis, reasons: [...when.reasons] };
