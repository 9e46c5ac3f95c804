/**
 * The fields by which records are asked for: events, facets and exports share them.
 * Deliberately absent: how they are answered (src/store).
 */
import { z } from 'zod';
import { EVENT_TYPES, STATUSES } from '../model/event.ts';
import type { Dyad } from '../model/relation.ts';
import { type Listing, RECORD_ORDERS, type RecordFilter } from '../store/store.ts';
import { day } from './asking.ts';

/** `AZE`, `aze`, `ORG:NATO` or `NATO`. */
const party = z
  .string()
  .regex(/^(ORG:)?[A-Za-z0-9-]{2,20}$/u, 'expected an ISO 3166-1 alpha-3 code (AZE) or an organisation (ORG:NATO)')
  .meta({ value: 'CODE' });

export const stateCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/u, 'expected an ISO 3166-1 alpha-3 code (AZE)')
  .transform((code) => code.toUpperCase());

/** Fields that narrow the record down; every one given must hold. */
export const filterFields = {
  actor: party.optional().describe('who did it: an ISO 3166-1 alpha-3 code (AZE) or an organisation (ORG:NATO)'),
  recipient: party.optional().describe('to whom'),
  dyad: z
    .string()
    .regex(/^[A-Za-z]{3}-[A-Za-z]{3}$/u, 'expected two codes (AZE-IRN)')
    .optional()
    .describe('between these two states, in either direction: AZE-IRN')
    .meta({ value: 'AAA-BBB' }),
  type: z.array(z.enum(EVENT_TYPES)).default([]).describe('PLOVER types; may be given several times'),
  status: z.array(z.enum(STATUSES)).default([]).describe('reported, alleged, disputed or planned; may be given several times'),
  from: day.optional().describe('dated on this day or later').meta({ value: 'DATE' }),
  to: day.optional().describe('dated on this day or earlier').meta({ value: 'DATE' }),
  place: z.string().optional().describe('ISO code of a country, or words of a place’s name').meta({ value: 'PLACE' }),
  outlet: z.string().optional().describe('name or domain of an outlet that tells it').meta({ value: 'NAME' }),
  words: z
    .string()
    .optional()
    .describe('words of its quotes and titles, with or without diacritics; “in quotes” as a phrase')
    .meta({ value: 'WORDS' }),
  since: z.int().min(0).optional().describe('first told by a page kept after this mark (see status)').meta({ value: 'MARK' }),
};
const FilterShape = z.object(filterFields);
export type Filter = z.output<typeof FilterShape>;

/** What the store is asked. */
export function filterOf({ actor, recipient, dyad, type, status, from, to, place, outlet, words, since }: Filter): RecordFilter {
  const [one = '', other = ''] = dyad?.split('-') ?? [];
  const between = dyad === undefined ? undefined : dyadOf(one, other);
  return { actor, recipient, dyad: between, types: type, statuses: status, from, to, place, outlet, words, since };
}

/** Two codes in alphabetical order. */
export function dyadOf(one: string, other: string): Dyad {
  const [a, b] = [one.toUpperCase(), other.toUpperCase()];
  return a < b ? [a, b] : [b, a];
}

/** How a list goes on. */
export const listFields = {
  limit: z.int().min(1).max(1000).default(100).describe('how many at most').meta({ value: 'NUMBER' }),
  after: z
    .string()
    .regex(/^-?\d+(\.-?\d+)*$/u, { error: ({ input: found }) => `expected the token that a list ended with but found “${String(found)}”` })
    .optional()
    .describe('go on after what was listed, by the token that it ended with')
    .meta({ value: 'TOKEN' }),
};

/** In what order records are listed, and how the list goes on. */
export const recordListFields = {
  sort: z
    .enum(RECORD_ORDERS)
    .default('newest')
    .describe('newest or oldest by date, latest-told by when a page first told it, most-told by its origins')
    .meta({ value: 'ORDER' }),
  ...listFields,
};
const ListShape = z.object(recordListFields);

export const listingOf = ({ sort, limit, after }: z.output<typeof ListShape>): Listing => ({ order: sort, limit, after: after ?? null });
