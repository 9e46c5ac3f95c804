/**
 * `languages/<code>/names/` → every way in which a language names states, organisations, places and people, checked against `Knowledge`.
 * Deliberately absent: matching (src/text), and what a name means beyond its referent.
 */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Knowledge, Name, Person, Referent } from '../model/knowledge.ts';
import { type Content, contentError, readContent } from './yaml.ts';

const KINDS = ['name', 'demonym', 'capital', 'seat', 'description', 'historic'] as const;

/** Lists may hold lists, so that YAML anchors can be joined. */
const words = z.preprocess((value) => (Array.isArray(value) ? value.flat() : value), z.array(z.string()));
const detailed = z.strictObject({
  text: z.string(),
  place: z.string().optional(),
  pair: z.literal(true).optional(),
  after: words.optional(),
  notBefore: words.optional(),
  notAfter: words.optional(),
  notOpening: words.optional(),
});
const nameSchema = z.union([z.string(), detailed]);
const namesSchema = z.array(nameSchema);
const header = { looseHyphens: z.boolean().optional(), joiners: z.array(z.string()).optional(), lists: z.unknown().optional() };

const stateEntry = z.partialRecord(z.enum(KINDS), namesSchema);
const statesSchema = z.object(header).catchall(stateEntry);
const organisationEntry = z.preprocess((value) => (Array.isArray(value) ? { name: value } : value), z.record(z.string(), namesSchema));
const organisationsSchema = z.object(header).catchall(organisationEntry);
const placesSchema = z.object(header).catchall(namesSchema);
const peopleSchema = z.record(z.string(), z.array(z.string()));

type NameEntry = z.infer<typeof nameSchema>;
type Header = z.infer<z.ZodObject<typeof header>>;
type Add = (entry: NameEntry, referent: Referent, path: readonly PropertyKey[], place?: string) => void;

/** The names of a language below `root`, the folder that holds `languages/`. Throws one error that lists every problem with file and line. */
export function loadNames(root: URL, language: string, knowledge: Knowledge): readonly Name[] {
  const folder = `languages/${language}/names/`;
  const names: Name[] = [];
  const problems: string[] = [];
  addStates(readContent(root, `${folder}states.yaml`, statesSchema), knowledge, names, problems);
  addOrganisations(readContent(root, `${folder}organisations.yaml`, organisationsSchema), knowledge, names, problems);
  addPlaces(readContent(root, `${folder}places.yaml`, placesSchema), knowledge, names, problems);
  const people = `${folder}people.yaml`;
  addPeople(existsSync(new URL(people, root)) ? readContent(root, people, peopleSchema) : null, knowledge.people, names, problems);
  if (problems.length > 0) throw contentError(problems);
  return names;
}

function addStates(file: Content<z.infer<typeof statesSchema>>, { states, places }: Knowledge, names: Name[], problems: string[]): void {
  const add = adder(file, places, names, problems);
  for (const [iso3, entry] of entriesOf<z.infer<typeof stateEntry>>(file.value)) {
    const state = states.get(iso3);
    if (!state) {
      problems.push(`${file.place([iso3])}: expected a code of knowledge/states.yaml but found “${iso3}”`);
      continue;
    }
    const own = new Set((entry.name ?? []).map(textOf));
    for (const as of KINDS) {
      const isCity = as === 'capital' || as === 'seat' || (as === 'name' && state.capital === state.name);
      const place = isCity ? (state.capital ?? undefined) : undefined;
      const listed = entry[as] ?? defaults(as, state);
      for (const [i, name] of listed.entries())
        if (as !== 'capital' || !own.has(textOf(name))) add(name, { kind: 'state', state: iso3, as }, [iso3, as, i], place);
    }
  }
}

/** A state goes by its common English name, and its capital by its own, where the language says nothing else. */
function defaults(
  as: (typeof KINDS)[number],
  { name, capital }: { readonly name: string; readonly capital: string | null },
): readonly NameEntry[] {
  const text = as === 'name' ? name : as === 'capital' ? capital : null;
  return text ? [text] : [];
}

function addOrganisations(
  file: Content<z.infer<typeof organisationsSchema>>,
  { organisations, places }: Knowledge,
  names: Name[],
  problems: string[],
): void {
  const add = adder(file, places, names, problems);
  for (const [id, entry] of entriesOf<z.infer<typeof organisationEntry>>(file.value)) {
    const organisation = organisations.get(id);
    if (!organisation) problems.push(`${file.place([id])}: expected an id of knowledge/organisations.yaml but found “${id}”`);
    for (const [part, listed] of Object.entries(entry)) {
      const body = part === 'name' ? null : part;
      if (organisation && body && !organisation.bodies?.includes(body))
        problems.push(`${file.place([id, part])}: expected “name” or a body of ${id} in knowledge/organisations.yaml but found “${part}”`);
      for (const [i, name] of listed.entries()) add(name, { kind: 'organisation', id, body }, [id, part, i]);
    }
  }
}

function addPlaces(file: Content<z.infer<typeof placesSchema>>, { states, places }: Knowledge, names: Name[], problems: string[]): void {
  const add = adder(file, places, names, problems);
  const named = new Map(entriesOf<z.infer<typeof namesSchema>>(file.value));
  for (const place of named.keys())
    if (!places.has(place)) problems.push(`${file.place([place])}: expected a key of knowledge/places.yaml but found “${place}”`);
  const capitals = new Set([...states.values()].map(({ capital }) => capital));
  for (const place of places.keys()) {
    // Capitals are named with their states; any other place goes by its English name where the language has none of its own.
    const listed = named.get(place) ?? (capitals.has(place) ? [] : [place]);
    for (const [i, name] of listed.entries()) add(name, { kind: 'place', place }, [place, i], place);
  }
}

function addPeople(file: Content<z.infer<typeof peopleSchema>> | null, people: readonly Person[], names: Name[], problems: string[]): void {
  const forms = new Map(file ? Object.entries(file.value) : []);
  const known = new Set<string>();
  for (const person of people) {
    known.add(person.name);
    for (const text of new Set([person.name, ...person.aliases, ...(forms.get(person.name) ?? [])]))
      names.push(nameOf(text, { kind: 'person', person }));
  }
  for (const name of forms.keys())
    if (file && !known.has(name)) problems.push(`${file.place([name])}: expected a name of knowledge/people/ but found “${name}”`);
}

/** What the file says beside its header. */
const entriesOf = <T>(file: Header): readonly (readonly [string, T])[] =>
  Object.entries(file as Readonly<Record<string, T>>).filter(([key]) => !(key in header));

function adder(file: Content<Header>, places: Knowledge['places'], names: Name[], problems: string[]): Add {
  const { looseHyphens, joiners } = file.value;
  return (entry, referent, path, at) => {
    const { text, place, pair, ...neighbours }: z.infer<typeof detailed> = typeof entry === 'string' ? { text: entry } : entry;
    if (place !== undefined && !places.has(place))
      problems.push(`${file.place([...path, 'place'])}: expected a key of knowledge/places.yaml but found “${place}”`);
    if (pair && !joiners) problems.push(`${file.place([...path, 'pair'])}: expected “joiners” in the file’s header but found none`);
    const where = place ?? at;
    names.push({
      ...nameOf(looseHyphens ? loosened(text) : text, referent),
      ...(where === undefined ? {} : { place: where }),
      ...(pair ? { pair: joiners ?? [] } : {}),
      ...(neighbours as Partial<Name>),
    });
  };
}

const textOf = (entry: NameEntry): string => (typeof entry === 'string' ? entry : entry.text);

const nameOf = (text: string, referent: Referent): Name => (startsLower(text) ? { text, referent, capital: false } : { text, referent });

/** Whether the first word of some variant is written without a capital. */
function startsLower(pattern: string): boolean {
  if (!pattern.includes('(') && !pattern.includes('?')) return pattern.charAt(0) !== pattern.charAt(0).toUpperCase();
  const first = /^(?:\([^()]*\)\??|[^\s(]+)/u.exec(pattern)?.[0] ?? pattern;
  return /(?:^|[\s(|])\p{Ll}/u.test(first) || (first.endsWith('?') && startsLower(pattern.slice(first.length).trimStart()));
}

/** `I-ran` is also written `Iran`, and a name of three syllables or more with spaces: `Vê nê xu ê la`. */
function loosened(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(/[\p{L}\p{M}]+(?:-\p{Ll}[\p{L}\p{M}]*)+/gu, (word) => {
    const syllables = word.split('-');
    const forms = [word, syllables.join(''), ...(syllables.length > 2 ? [syllables.join(' ')] : [])];
    return `(${forms.join('|')})`;
  });
}
