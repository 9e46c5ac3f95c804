/**
 * What the operations over the record answer, as schemas: surfaces print, check and document their answers from these.
 * Deliberately absent: the contract of a single page (contract.ts) and how the values are found (src/store).
 */
import { z } from 'zod';
import { CONDITION_KINDS, EVENT_TYPES } from '../model/event.ts';
import { LINK_KINDS, VERDICTS } from '../model/record.ts';
import {
  blockSchema,
  codedSchema,
  conditionSchema,
  counts,
  day,
  derivationSchema,
  eventSchema,
  pageNameSchema,
  participant,
  place,
  speaker,
  statusSchema,
  when,
} from './contract.ts';

const count = z.int().min(0);
const recordId = z.string().describe('record id; the id of any of its tellings finds it too');
const eventId = z.string().describe('id of a coded event');
const score = z.number().min(-10).max(10).describe('PLOVER conflict–cooperation score, −10 … +10');
const dyad = z.tuple([z.string().length(3), z.string().length(3)]).describe('two ISO 3166-1 alpha-3 codes in alphabetical order');
const outlets = z.array(z.string()).describe('names of the outlets that tell it, sorted');

const support = z.object({
  articles: count,
  outlets: count,
  origins: count.describe('outlets that credit one agency, copy one another or quote the same speaker are one origin'),
  asserts: z.array(speaker),
  denies: z.array(speaker),
  summary: z.string().describe('in words: told by 5 outlets, 2 origins; asserted by Baku, denied by Tehran'),
});

const move = z.object({
  status: z.enum([...statusSchema.options, 'denied', 'confirmed', 'retracted']),
  day: day.nullable().describe('day on which the telling was published'),
  by: z.string().describe('id of the coded event, or of the record that confirms or retracts'),
});

const difference = z.object({
  field: z.string().describe('date, status, mode, place, actors, recipients, counts.killed, …'),
  values: z.array(z.object({ value: z.string(), tellings: z.array(eventId) })),
});

const link = z.object({ kind: z.enum(LINK_KINDS), record: recordId, because: z.string() });

export const recordSchema = z.object({
  id: recordId,
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  cameo: z.string().nullable(),
  score,
  actors: z.array(participant),
  recipients: z.array(participant),
  date: when.nullable(),
  place: place.nullable(),
  status: statusSchema,
  counts,
  tellings: z.array(eventId),
  support,
  moves: z.array(move),
  differences: z.array(difference),
  links: z.array(link),
});

/** A record in a list: with the words to read it by. */
export const recordRowSchema = recordSchema.extend({
  quote: z.string().describe('its best quote: body before title, caption and teaser'),
  title: z.string().describe('title of the article that the quote is from'),
  outlets,
});
export type RecordRow = z.output<typeof recordRowSchema>;

/** A record as a chart draws it. */
export const recordMarkSchema = recordSchema.pick({ id: true, type: true, status: true, score: true }).extend({
  date: z.object({ start: day, end: day }).nullable(),
  actors: z.array(z.string()).describe('ISO 3166-1 alpha-3 codes of states, ORG:ID of organisations; empty where nobody is named'),
  recipients: z.array(z.string()),
  origins: support.shape.origins,
});
export type RecordMark = z.output<typeof recordMarkSchema>;

/** A record beside another one. */
export const shortRecordSchema = recordRowSchema.pick({
  id: true,
  type: true,
  mode: true,
  score: true,
  actors: true,
  recipients: true,
  date: true,
  status: true,
  quote: true,
  title: true,
  outlets: true,
});
export type ShortRecord = z.output<typeof shortRecordSchema>;

const version = z
  .object({ number: z.int().min(1), of: z.int().min(1) })
  .describe('which of the contents kept for the address, oldest retrieval first; of 1 where it never changed');

const article = codedSchema.shape.article;

const evidenceOfTelling = z.object({
  event: eventSchema.describe('the event as this article tells it: date with its reasons, quotes, claims, counts, status'),
  page: pageNameSchema.extend({ version }),
  article: article.describe('title, publisher, credits, published; offsets count in the text of its page'),
});

const doubt = z.object({
  records: z.tuple([shortRecordSchema, shortRecordSchema]),
  likeness: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});

export const judgementSchema = z.object({
  about: z.array(eventId).min(1).max(2).describe('two coded events (same, not-same, unsure) or one (right, wrong, corrected)'),
  verdict: z.enum(VERDICTS),
  correction: z.record(z.string(), z.unknown()).nullable().describe('the fields as they should be, named as in the contract'),
  by: z.string(),
  at: z.string().describe('ISO 8601 instant, UTC'),
  note: z.string().nullable(),
});

/** `chancery record`: everything about one record. */
export const recordDetailSchema = recordRowSchema.extend({
  evidence: z.array(evidenceOfTelling).describe('every telling, in order of publication'),
  linked: z.array(shortRecordSchema).describe('the records that `links` name'),
  doubts: z.array(doubt).describe('records that may be the same occurrence'),
  judgements: z.array(judgementSchema).describe('oldest first'),
});
export type RecordDetail = z.output<typeof recordDetailSchema>;

const periodSchema = z.object({
  start: day,
  end: day,
  records: count,
  types: z.partialRecord(z.enum(EVENT_TYPES), count),
  quads: z.tuple([count, count, count, count]).describe('verbal cooperation, material cooperation, verbal conflict, material conflict'),
  score: z.object({ sum: z.number(), mean: score, low: score, high: score }).nullable().describe('low and high bound the mean at 95 %'),
  articles: count.describe('articles published in the period that name both states'),
  kind: z.enum(['told', 'calm', 'silent']).describe('records; articles that tell of nothing; no article about the dyad'),
});

const bandSchema = z.object({
  condition: z.enum(CONDITION_KINDS),
  start: day.nullable(),
  end: day.nullable(),
  records: z.array(z.string()).describe('ids of condition records'),
});

export const turnSchema = z.object({
  at: day.describe('first day of the month'),
  before: score,
  after: score,
  direction: z.enum(['worse', 'better']),
  strength: z.number().min(0).max(1).describe('the share by which the change lowers the cost of the series'),
  records: z.array(recordId).describe('the records that made it, weightiest first'),
});

/** `chancery relation`: the course of one dyad. */
export const relationSchema = z.object({
  dyad,
  from: day.nullable(),
  to: day.nullable(),
  records: count,
  undated: count.describe('records without a date: in no period'),
  apart: z
    .object({ month: z.array(recordId), quarter: z.array(recordId), year: z.array(recordId) })
    .describe('records whose date is wider than a period of the grain: in no period of it'),
  beside: z.array(recordId).describe('records on the soil of one that touch the other, by a hand that nobody names: in no series'),
  series: z.object({ month: z.array(periodSchema), quarter: z.array(periodSchema), year: z.array(periodSchema) }),
  bands: z.array(bandSchema),
  turns: z.array(turnSchema),
});

/** `chancery relations`: one row a dyad. */
export const dyadRowSchema = z.object({
  dyad,
  records: count,
  last: day.nullable().describe('the day of its last dated record'),
  lastYear: z
    .object({ records: count, mean: score.nullable() })
    .describe('the twelve months up to its last record: records, and their mean score'),
  turn: turnSchema.nullable().describe('its latest turn'),
  conditions: z.array(z.object({ condition: z.enum(CONDITION_KINDS), asOf: day.nullable() })).describe('latest first'),
});
export type DyadRow = z.output<typeof dyadRowSchema>;

const counted = z.array(z.object({ value: z.string(), count })).describe('most frequent first; years in order');

/** `chancery facets`: how the records that a filter finds fall out. */
export const facetsSchema = z.object({
  total: count,
  actors: counted.describe('ISO 3166-1 alpha-3, or ORG:NATO'),
  recipients: counted,
  types: counted,
  statuses: counted,
  outlets: counted,
  years: counted,
});
export type Facets = z.output<typeof facetsSchema>;

/** `chancery page`: a kept page as Chancery sees it. */
export const keptPageSchema = z.object({
  page: pageNameSchema.extend({ version, ingested: z.string().describe('ISO 8601 instant, UTC') }),
  versions: z.array(pageNameSchema).describe('every content kept for this address, oldest retrieval first'),
  text: z.string(),
  blocks: z.array(blockSchema),
  articles: z.array(article),
  events: z.array(eventSchema.extend({ article: z.int(), record: recordId.nullable().describe('null until it is merged') })),
  conditions: z.array(conditionSchema.extend({ article: z.int() })),
});

/** `chancery derivation`: why one telling was coded. */
export const derivedSchema = z.object({ event: eventId, page: pageNameSchema, derivation: derivationSchema });

/** `chancery cite`: a reference. */
export const citedSchema = z.object({ id: z.string(), style: z.enum(['bibtex', 'csl-json']), accessed: day, citation: z.string() });

/** `chancery sources`: one row an outlet. */
export const outletRowSchema = z.object({
  outlet: z.string().describe('name, or the host of its pages where nobody knows it'),
  domain: z.string().nullable(),
  pages: count,
  articles: count,
  records: count.describe('records that it tells of'),
  first: day.nullable(),
  last: day.nullable(),
});

/** `chancery review`: two records that may be one occurrence. */
export const reviewSchema = doubt.extend({ kind: z.literal('doubt') });

const versions = z
  .record(z.string(), z.string())
  .describe('of what the record was derived with: coder, packs, scheme, knowledge, outlets: content hashes');

/** `chancery status`: what the store holds, and whether it is up to date. */
export const statusReportSchema = z.object({
  store: z.string().describe('the file, or the server without its password'),
  pages: count,
  articles: count,
  events: count,
  records: count,
  conditions: count,
  doubts: count,
  judgements: count,
  size: count.describe('bytes'),
  last: z.string().nullable().describe('ISO 8601 instant of the last page kept'),
  mark: count.describe('number of the last page kept; ask for what is new with `since` of this'),
  since: z.object({ mark: count, pages: count, records: count }).nullable().describe('what came after the mark that was asked for'),
  unmerged: count.describe('articles that are kept and not yet merged; the next ingest goes on with them'),
  versions: z.object({ store: versions.nullable(), program: versions }),
  rebuild: z.array(z.string()).describe('why a rebuild is due; empty where none is'),
});
export type StatusReport = z.output<typeof statusReportSchema>;
