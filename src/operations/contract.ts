/**
 * The public contract of `chancery code` and `chancery read` as schemas, so that surfaces can print and check it.
 * Deliberately absent: how the values are made (src/write/contract.ts).
 */
import { z } from 'zod';
import type { Derivation } from '../model/derivation.ts';
import { CONDITION_KINDS, EVENT_TYPES, EVIDENCE_ROLES, SECTORS, STATUSES } from '../model/event.ts';

const offset = z.int().min(0);
export const day = z.string().describe('ISO 8601 day');
export const state = z.string().length(3).nullable().describe('ISO 3166-1 alpha-3, or XKX');
const span = { start: offset, end: offset };

export const when = z.object({
  start: day,
  end: day,
  precision: z.enum(['day', 'days', 'week', 'month', 'quarter', 'season', 'year', 'decade']),
  basis: z.enum(['explicit', 'relative', 'inferred', 'published', 'corpus']),
  reasons: z.array(z.string()),
});

export const pageNameSchema = z.object({ uri: z.string(), sha256: z.string().length(64), retrieved: z.string().nullable() });
const sector = z.enum(SECTORS).nullable().describe('PLOVER sector');

export const participant = z.object({
  text: z.string(),
  state,
  org: z.string().nullable(),
  sector,
  name: z.string().nullable(),
  office: z.string().nullable(),
});

export const speaker = z.object({ text: z.string(), state, org: z.string().nullable(), sector, name: z.string().nullable() });

const claim = z.object({
  speaker,
  stance: z.enum(['asserts', 'denies']),
  via: z.array(z.string()),
  evidence: z.object({ ...span, quote: z.string() }),
});

export const evidence = z.object({ ...span, quote: z.string(), role: z.enum(EVIDENCE_ROLES) });

export const statusSchema = z.enum(STATUSES);
export const place = z.object({ text: z.string(), country: z.string().nullable(), lat: z.number().nullable(), lon: z.number().nullable() });
export const counts = z.record(z.string(), z.union([z.number(), z.object({ min: z.number(), max: z.number() })]));

export const eventSchema = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  cameo: z.string().nullable(),
  score: z.number().min(-10).max(10),
  actors: z.array(participant),
  recipients: z.array(participant),
  date: when.nullable(),
  place: place.nullable(),
  status: statusSchema,
  claims: z.array(claim),
  counts,
  evidence: z.array(evidence).min(1),
});

export const conditionSchema = z.object({
  states: z.array(z.string()),
  condition: z.enum(CONDITION_KINDS),
  since: when.nullable(),
  asOf: when.nullable(),
  claims: z.array(claim),
  evidence: z.array(evidence),
});

/** One line of `chancery code`: an article. */
export const codedSchema = z.object({
  schema: z.literal(1),
  page: pageNameSchema,
  article: z.object({
    index: offset,
    title: z.string(),
    language: z.string().describe('BCP 47'),
    publisher: z.object({ name: z.string(), domain: z.string() }).nullable(),
    byline: z.string().nullable(),
    credits: z.array(z.string()),
    published: when.nullable(),
    states: z.array(z.string().length(3)).describe('ISO 3166-1 alpha-3 of every state that its own text names'),
    body: z.array(z.tuple([offset, offset])),
  }),
  events: z.array(eventSchema),
  conditions: z.array(conditionSchema),
});

const role = z.enum(['title', 'lead', 'byline', 'dateline', 'body', 'caption', 'credit', 'teaser', 'timestamp', 'furniture']);

export const blockSchema = z.object({ ...span, role, article: offset.nullable() });

/** One line of `chancery read`: a page. */
export const pageSchema = z.object({
  page: pageNameSchema,
  text: z.string(),
  blocks: z.array(blockSchema),
});

/** Why an event was coded: a tree from the event down to the words of its page. */
export const derivationSchema: z.ZodType<Derivation> = z.lazy(() =>
  z.object({
    step: z.string(),
    detail: z.string(),
    rule: z.string().optional(),
    words: z.object({ start: z.int(), end: z.int(), quote: z.string() }).optional(),
    from: z.array(derivationSchema),
  }),
) as z.ZodType<Derivation>;
