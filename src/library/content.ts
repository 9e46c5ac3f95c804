/**
 * The content rooms as one value, and the same as plain data: JSON that a build embeds and a browser revives.
 * Deliberately absent: files (src/load) and the language packs, which are code.
 */
import type { EventType } from '../model/event.ts';
import type { Knowledge, KnownDay, Name, Occurrence, Organisation, Person, Place, State } from '../model/knowledge.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Cameo, CameoCode, ModeScheme, Scheme, TypeScheme } from '../model/scheme.ts';
import type { Weights } from '../model/weights.ts';

/** What coding needs to know besides the packs. */
export interface CodingContent {
  readonly scheme: Scheme;
  readonly knowledge: Knowledge;
  /** Names by the code of their language. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Learnt weights by the code of their language, of those that have any. */
  readonly weights: ReadonlyMap<string, Weights>;
}

/** All content. Whoever makes one may put off `coding` and `cameo` until they are asked for. */
export interface Content {
  readonly outlets: readonly Outlet[];
  readonly coding: CodingContent;
  readonly cameo: Cameo;
}

type NameWords = Omit<Name, 'referent'>;

/**
 * The names of a language. People, of whom there are thousands, come last and mostly go by their own name and aliases: `people` holds
 * only those who do not, by their index.
 */
interface NamesData {
  readonly others: readonly Name[];
  readonly people: Readonly<Record<number, readonly (NameWords | string)[]>>;
}

interface TypeData extends Omit<TypeScheme, 'modes'> {
  readonly modes: Readonly<Record<string, ModeScheme>>;
}

/** Records of one shape, thousands of them: the names of their fields once, and then their values. */
interface Table<Row> {
  readonly columns: readonly (keyof Row)[];
  readonly rows: readonly (readonly Row[keyof Row][])[];
}

/** `Content` as JSON holds it. */
export interface ContentData {
  readonly outlets: readonly Outlet[];
  readonly scheme: Readonly<Record<EventType, TypeData>>;
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly people: Table<Person>;
  readonly places: Table<Place>;
  readonly occurrences: readonly Occurrence[];
  readonly days: Table<KnownDay>;
  readonly names: Readonly<Record<string, NamesData>>;
  readonly weights: Readonly<Record<string, Weights>>;
  readonly cameo: {
    readonly codes: Readonly<Record<string, CameoCode>>;
    readonly countries: Readonly<Record<string, string>>;
    readonly groups: Readonly<Record<string, string>>;
  };
}

export function dataOf({ outlets, coding: { scheme, knowledge, names, weights }, cameo }: Content): ContentData {
  const { states, organisations, people, places, occurrences, days } = knowledge;
  return {
    outlets,
    scheme: mapTypes(scheme, ({ modes, ...rest }): TypeData => ({ ...rest, modes: Object.fromEntries(modes) })),
    states: [...states.values()],
    organisations: [...organisations.values()],
    people: tableOf(people),
    places: tableOf([...places.values()]),
    occurrences,
    days: tableOf(days),
    names: Object.fromEntries([...names].map(([language, list]) => [language, namesData(list, people)])),
    weights: Object.fromEntries(weights),
    cameo: {
      codes: Object.fromEntries(cameo.codes),
      countries: Object.fromEntries(cameo.countries),
      groups: Object.fromEntries(cameo.groups),
    },
  };
}

/** The content that `dataOf` made data of. It trusts its argument: content is checked where it is loaded. */
export function contentOf(data: ContentData): Content {
  const people = listOf(data.people);
  return {
    outlets: data.outlets,
    coding: {
      scheme: mapTypes(data.scheme, ({ modes, ...rest }): TypeScheme => ({ ...rest, modes: new Map(Object.entries(modes)) })),
      knowledge: {
        states: new Map(data.states.map((state) => [state.iso3, state])),
        organisations: new Map(data.organisations.map((organisation) => [organisation.id, organisation])),
        people,
        places: new Map(listOf(data.places).map((place) => [place.name, place])),
        occurrences: data.occurrences,
        days: listOf(data.days),
      },
      names: new Map(Object.entries(data.names).map(([language, list]) => [language, namesOf(list, people)])),
      weights: new Map(Object.entries(data.weights)),
    },
    cameo: {
      codes: new Map(Object.entries(data.cameo.codes)),
      countries: new Map(Object.entries(data.cameo.countries)),
      groups: new Map(Object.entries(data.cameo.groups)),
    },
  };
}

function tableOf<Row extends object>(list: readonly Row[]): Table<Row> {
  const columns = Object.keys(list[0] ?? {}) as (keyof Row)[];
  return { columns, rows: list.map((row) => columns.map((column) => row[column])) };
}

const listOf = <Row extends object>({ columns, rows }: Table<Row>): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as Row);

function namesData(names: readonly Name[], people: readonly Person[]): NamesData {
  const held = Map.groupBy(names, ({ referent }) => (referent.kind === 'person' ? referent.person : null));
  const special = people.flatMap((person, i) => {
    const words = (held.get(person) ?? []).map(({ text, referent: _, ...rest }) =>
      Object.keys(rest).length > 0 ? { text, ...rest } : text,
    );
    return JSON.stringify(words) === JSON.stringify(usual(person)) ? [] : [[i, words] as const];
  });
  return { others: held.get(null) ?? [], people: Object.fromEntries(special) };
}

const namesOf = ({ others, people: special }: NamesData, people: readonly Person[]): Name[] => [
  ...others,
  ...people.flatMap((person, i) =>
    (special[i] ?? usual(person)).map((words): Name => {
      const referent = { kind: 'person', person } as const;
      return typeof words === 'string' ? { text: words, referent } : { ...words, referent };
    }),
  ),
];

const usual = ({ name, aliases }: Person): string[] => [...new Set([name, ...aliases])];

const mapTypes = <A, B>(types: Readonly<Record<EventType, A>>, each: (type: A) => B): Record<EventType, B> =>
  Object.fromEntries(Object.entries(types).map(([type, value]) => [type, each(value)])) as Record<EventType, B>;
