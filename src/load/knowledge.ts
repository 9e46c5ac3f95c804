/**
 * `knowledge/` → `Knowledge`: states, organisations, people, places and dated occurrences, every code in them checked.
 * Deliberately absent: how a language names them (names.ts), and any fact; they stand in the files.
 */
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Sector } from '../model/event.ts';
import type { Knowledge, Occurrence, Organisation, Person, Place, State } from '../model/knowledge.ts';
import { type Content, contentError, readContent } from './yaml.ts';

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
const PUBLIC_RECORD = 'public record';
/** YAML reads `2016` as a number. */
const date = z.union([z.int(), z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, 'expected a date as 2016, 2016-05 or 2016-05-03')]);

const statesSchema = z.record(
  code,
  z.strictObject({
    iso2: z.string().length(2),
    name: z.string(),
    kind: z.literal('territory').optional(),
    partOf: code.optional(),
    at: point,
    capital: z.strictObject({ name: z.string(), at: point }).optional(),
    cow: z.int().optional(),
    gw: z.int().optional(),
    borders: z.array(code).optional(),
  }),
);

const organisationsSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.string(),
    kind: z.enum(['igo', 'court', 'bloc', 'ngo', 'armed', 'party', 'de-facto', 'company', 'force']),
    state: code.optional(),
    sector: sector.optional(),
    bodies: z.array(z.string()).optional(),
  }),
);

const placesSchema = z.record(
  z.string(),
  z.strictObject({ kind: z.enum(['city', 'region', 'sea', 'site']), country: code.optional(), at: point }),
);

const peopleSchema = z.array(
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
const occurrencesSchema = z.strictObject({
  series: z.array(
    z.strictObject({ name: z.string(), aliases: z.array(z.string()), place: z.string().optional(), instances: z.array(instance) }),
  ),
  single: z.array(
    z.strictObject({
      name: z.string(),
      aliases: z.array(z.string()).optional(),
      start: day,
      end: day.optional(),
      source: z.string().optional(),
    }),
  ),
});

/** The knowledge below `root`, the folder that holds `knowledge/`. Throws one error that lists every problem with its file and line. */
export function loadKnowledge(root: URL): Knowledge {
  const problems: string[] = [];
  const stateFile = readContent(root, 'knowledge/states.yaml', statesSchema);
  const states = new Map(Object.entries(stateFile.value).map(([iso3, entry]) => [iso3, stateOf(iso3, entry)]));
  const known = (file: Content<unknown>, path: readonly PropertyKey[], iso3: string | null | undefined): void => {
    if (iso3 && !states.has(iso3)) problems.push(`${file.place(path)}: expected a code of knowledge/states.yaml but found “${iso3}”`);
  };
  for (const { iso3, partOf, borders } of states.values()) {
    known(stateFile, [iso3, 'partOf'], partOf);
    for (const [i, border] of borders.entries()) known(stateFile, [iso3, 'borders', i], border);
  }
  const organisations = loadOrganisations(root, known);
  const places = loadPlaces(root, stateFile.value, known, problems);
  const people = loadPeople(root, organisations, known, problems);
  const occurrences = loadOccurrences(root, problems);
  if (problems.length > 0) throw contentError(problems);
  return { states, organisations, people, places, occurrences };
}

type StateEntry = z.infer<typeof statesSchema>[string];
type CheckState = (file: Content<unknown>, path: readonly PropertyKey[], iso3: string | null | undefined) => void;

function stateOf(iso3: string, { iso2, name, kind, partOf, at, capital, cow, gw, borders }: StateEntry): State {
  return {
    iso3,
    iso2,
    name,
    kind: kind ?? 'state',
    partOf: partOf ?? null,
    capital: capital?.name ?? null,
    lat: at[0],
    lon: at[1],
    cow: cow ?? null,
    gw: gw ?? null,
    borders: borders ?? [],
  };
}

function loadOrganisations(root: URL, known: CheckState): ReadonlyMap<string, Organisation> {
  const file = readContent(root, 'knowledge/organisations.yaml', organisationsSchema);
  const organisations = new Map<string, Organisation>();
  for (const [id, { name, kind, state, sector, bodies }] of Object.entries(file.value)) {
    known(file, [id, 'state'], state);
    organisations.set(id, { id, name, kind, state: state ?? null, sector: sector ?? 'IGO', bodies: bodies ?? [] });
  }
  return organisations;
}

/** The places of the file, and every state's capital. */
function loadPlaces(
  root: URL,
  states: Readonly<Record<string, StateEntry>>,
  known: CheckState,
  problems: string[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [country, { capital }] of Object.entries(states))
    if (capital) places.set(capital.name, { name: capital.name, kind: 'city', country, lat: capital.at[0], lon: capital.at[1] });
  const file = readContent(root, 'knowledge/places.yaml', placesSchema);
  for (const [name, { kind, country, at }] of Object.entries(file.value)) {
    known(file, [name, 'country'], country);
    const other = places.get(name);
    if (other) problems.push(`${file.place([name])}: expected a new place but found “${name}”, the capital of ${other.country}`);
    places.set(name, { name, kind, country: country ?? null, lat: at[0], lon: at[1] });
  }
  return places;
}

function loadPeople(root: URL, organisations: ReadonlyMap<string, Organisation>, known: CheckState, problems: string[]): readonly Person[] {
  const folder = new URL('knowledge/people/', root);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.flatMap((name) => {
    const file = readContent(root, `knowledge/people/${name}`, peopleSchema);
    return file.value.map(({ name, aliases, state, org, office, sector, from, to, source }, i): Person => {
      known(file, [i, 'state'], state);
      const organisation = org ? organisations.get(org) : undefined;
      if (org && !organisation)
        problems.push(`${file.place([i, 'org'])}: expected an id of knowledge/organisations.yaml but found “${org}”`);
      return {
        name,
        aliases: aliases ?? [],
        state: state ?? null,
        org: org ?? null,
        office,
        sector: sector ?? organisation?.sector ?? 'GOV',
        from: from == null ? null : String(from),
        to: to == null ? null : String(to),
        source,
      };
    });
  });
}

function loadOccurrences(root: URL, problems: string[]): readonly Occurrence[] {
  const file = readContent(root, 'knowledge/occurrences.yaml', occurrencesSchema);
  const inOrder = (path: readonly PropertyKey[], start: string, end: string): void => {
    if (end < start) problems.push(`${file.place(path)}: expected a day from ${start} on but found ${end}`);
  };
  const instances = file.value.series.flatMap(({ name, aliases, place: usual, instances }, i) =>
    instances.map(([start, end = start, place = usual, number], j): Occurrence => {
      inOrder(['series', i, 'instances', j], start, end);
      return {
        name: `${name} ${start.slice(0, 4)}`,
        aliases,
        start,
        end,
        source: PUBLIC_RECORD,
        series: name,
        ...(place === undefined ? {} : { place }),
        ...(number === undefined ? {} : { number }),
      };
    }),
  );
  const single = file.value.single.map(({ name, aliases, start, end = start, source }, i): Occurrence => {
    inOrder(['single', i, 'end'], start, end);
    return { name, aliases: aliases ?? [], start, end, source: source ?? PUBLIC_RECORD };
  });
  return [...instances, ...single];
}
