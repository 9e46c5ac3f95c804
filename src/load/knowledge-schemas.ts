/** The shapes of the files in `knowledge/`. What they may name is checked in knowledge.ts, once all are read. */
import { z } from 'zod';
import type { Sector } from '../model/event.ts';

const SECTORS = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'REB',
  'OPP',
  'CVL',
  'MED',
  'BUS',
  'IGO',
  'NGO',
  'REF',
] as const satisfies readonly Sector[];

const code = z.string().regex(/^[A-Z]{3}$/u, 'expected an ISO 3166-1 alpha-3 code');
const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);
const sector = z.enum(SECTORS);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u, 'expected a day as 2023-04-08');
/** YAML reads `2016` as a number. */
const date = z.union([z.int(), z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, 'expected a date as 2016, 2016-05 or 2016-05-03')]);

export const statesSchema = z.record(
  code,
  z.strictObject({
    iso2: z.string().length(2),
    fips: z.string().length(2).optional(),
    name: z.string(),
    kind: z.literal('territory').optional(),
    partOf: code.optional(),
    at: point,
    capital: z.strictObject({ name: z.string(), at: point }).optional(),
    cow: z.int().optional(),
    gw: z.int().optional(),
    numbered: z.int().optional(),
    borders: z.array(code).optional(),
    agencies: z.array(z.string()).optional(),
  }),
);

export const organisationsSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.string(),
    kind: z.enum(['igo', 'court', 'bloc', 'ngo', 'armed', 'party', 'de-facto', 'company', 'force']),
    state: code.optional(),
    sector: sector.optional(),
    bodies: z.array(z.string()).optional(),
  }),
);

export const placesSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['city', 'region', 'sea', 'site']),
    country: code.optional(),
    held: code.optional(),
    since: day.optional(),
    at: point,
  }),
);

export const peopleSchema = z.array(
  z.strictObject({
    name: z.string(),
    aliases: z.array(z.string()).optional(),
    state: code.nullish(),
    org: z.string().nullish(),
    office: z.string(),
    sector: sector.nullish(),
    from: date.nullish(),
    to: date.nullish(),
    source: z.string(),
  }),
);

const instance = z.union([z.tuple([day]), z.tuple([day, day]), z.tuple([day, day, z.string()]), z.tuple([day, day, z.string(), z.int()])]);
export const occurrencesSchema = z.strictObject({
  series: z.array(
    z.strictObject({ name: z.string(), aliases: z.array(z.string()), place: z.string().optional(), instances: z.array(instance) }),
  ),
  single: z.array(
    z.strictObject({
      name: z.string(),
      aliases: z.array(z.string()).min(1),
      start: day,
      end: day.optional(),
      source: z.string().optional(),
    }),
  ),
  beginnings: z
    .array(
      z.strictObject({
        name: z.string(),
        aliases: z.array(z.string()).optional(),
        between: z.tuple([z.string(), z.string()]).optional(),
        start: day,
      }),
    )
    .optional(),
});

export const daysSchema = z.strictObject({
  kinds: z.record(z.string(), z.array(z.string())),
  days: z.array(
    z.strictObject({
      name: z.string(),
      start: day,
      end: day.optional(),
      states: z.array(z.string()).min(1),
      kind: z.string().optional(),
      words: z.array(z.string()).optional(),
    }),
  ),
});

export type StateEntry = z.infer<typeof statesSchema>[string];
