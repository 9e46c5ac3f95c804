/**
 * `knowledge/` → `Knowledge`: states, organisations, people, places and dated occurrences, every code in them checked.
 * Deliberately absent: how a language names them (names.ts), and any fact; they stand in the files.
 */
import { existsSync, readdirSync } from 'node:fs';
import type { Knowledge, KnownDay, Occurrence, Organisation, Person, Place, State } from '../model/knowledge.ts';
import {
  daysSchema,
  occurrencesSchema,
  organisationsSchema,
  peopleSchema,
  placesSchema,
  type StateEntry,
  statesSchema,
} from './knowledge-schemas.ts';
import { type Content, contentError, readContent } from './yaml.ts';

const PUBLIC_RECORD = 'public record';

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
  const occurrences = loadOccurrences(root, problems, known);
  const days = loadDays(root, problems, known);
  if (problems.length > 0) throw contentError(problems);
  return { states, organisations, people, places, occurrences, days };
}

type CheckState = (file: Content<unknown>, path: readonly PropertyKey[], iso3: string | null | undefined) => void;

function stateOf(iso3: string, { iso2, fips, name, kind, partOf, at, capital, cow, gw, numbered, borders, agencies }: StateEntry): State {
  return {
    iso3,
    iso2,
    fips: fips ?? null,
    name,
    kind: kind ?? 'state',
    partOf: partOf ?? null,
    capital: capital?.name ?? null,
    lat: at[0],
    lon: at[1],
    cow: cow ?? null,
    gw: gw ?? null,
    numbered: numbered ?? null,
    borders: borders ?? [],
    agencies: agencies ?? [],
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
    if (capital)
      places.set(capital.name, {
        name: capital.name,
        kind: 'city',
        country,
        held: null,
        heldSince: null,
        lat: capital.at[0],
        lon: capital.at[1],
      });
  const file = readContent(root, 'knowledge/places.yaml', placesSchema);
  for (const [name, { kind, country, held, since, at }] of Object.entries(file.value)) {
    known(file, [name, 'country'], country);
    known(file, [name, 'held'], held);
    const other = places.get(name);
    if (other) problems.push(`${file.place([name])}: expected a new place but found “${name}”, the capital of ${other.country}`);
    places.set(name, { name, kind, country: country ?? null, held: held ?? null, heldSince: since ?? null, lat: at[0], lon: at[1] });
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
        // Who leads an armed group is of the state it operates from, as the group is.
        state: state ?? organisation?.state ?? null,
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

function loadOccurrences(root: URL, problems: string[], known: CheckState): readonly Occurrence[] {
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
    return { name, aliases, start, end, source: source ?? PUBLIC_RECORD };
  });
  const beginnings = (file.value.beginnings ?? []).map(({ name, aliases, between, start }, i): Occurrence => {
    for (const [side, state] of (between ?? []).entries()) known(file, ['beginnings', i, 'between', side], state);
    return { name, aliases: aliases ?? [], start, end: start, source: PUBLIC_RECORD, beginning: true, ...(between && { between }) };
  });
  return [...instances, ...single, ...beginnings];
}

function loadDays(root: URL, problems: string[], known: CheckState): readonly KnownDay[] {
  const file = readContent(root, 'knowledge/days.yaml', daysSchema);
  const { kinds, days } = file.value;
  return days.map(({ name, start, end = start, states, kind, words }, i): KnownDay => {
    for (const [j, state] of states.entries()) known(file, ['days', i, 'states', j], state);
    if (end < start) problems.push(`${file.place(['days', i, 'end'])}: expected a day from ${start} on but found ${end}`);
    const ofKind = kind === undefined ? [] : kinds[kind];
    if (!ofKind) problems.push(`${file.place(['days', i, 'kind'])}: expected one of ${Object.keys(kinds).join(', ')} but found “${kind}”`);
    const told = [...(words ?? []), ...(ofKind ?? [])];
    if (ofKind && told.length === 0) problems.push(`${file.place(['days', i])}: expected words or a kind but found neither`);
    return { name, states, words: told, start, end };
  });
}
