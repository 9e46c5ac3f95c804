/** What an article has told so far, as far as it says who is meant later: who was named, who acted, who spoke. */
import type { EventType, Participant } from '../model/event.ts';
import type { Knowledge, Person } from '../model/knowledge.ts';
import type { EventRule, Pack } from '../model/pack.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Mention } from './mention.ts';
import type { Verbal } from './verbal.ts';

/** A participant with what roles need to know about its mention. */
export interface Party extends Participant {
  readonly mention: Mention;
  /** What it was called where it was named, for pronouns. */
  readonly antecedent: Mention['class'];
}

export interface Discourse {
  /** Every office that a person held, by the person's name. */
  readonly holdings: ReadonlyMap<string, readonly Person[]>;
  /** The states of the world, for who borders on whom. */
  readonly states: Knowledge['states'];
  /** Whose officials need no state, or undefined. */
  readonly home: Pack['home'];
  /** The day on which the article was published, ISO 8601, or null. */
  on: string | null;
  readonly tokens: Tokens;
  /** Last words of persons' names in this article → who they are. */
  readonly people: Map<string, Party>;
  /** States and organisations named so far, latest last. */
  readonly recent: { key: string; party: Party; at: number }[];
  /** Whose ground has been told of, oldest first: ‘không phận Togo’. */
  readonly grounds: { key: string; party: Party; at: number }[];
  /** Every state that the article names by its name or its capital, wherever it does, by its first mention. */
  readonly everywhere: Map<string, Party>;
  readonly persons: { party: Party; at: number }[];
  /** Officials of the newspaper's own state that the article names, wherever it does: a headline has the office alone. */
  readonly officials: Party[];
  /** Titles of the newspaper's own officials that the article gives to others, wherever it does. */
  readonly foreign: Set<string>;
  /** The two sides in play, latest last. */
  readonly pairs: { parties: readonly Party[]; at: number }[];
  /** Lists of three or more, for `ba nước`. */
  readonly groups: { parties: readonly Party[]; at: number }[];
  /** The lists of three states or more that stand anywhere in the article, and which other states their sentences name. */
  readonly lists: { readonly parties: readonly Party[]; readonly beside: ReadonlySet<string> }[];
  readonly speakers: { party: Party; at: number }[];
  /** The parties of the last clauses' subjects, and whether the clause stands under no other. */
  readonly subjects: { parties: readonly Party[]; at: number; main: boolean }[];
  /** When each party was last told to have spoken or acted: what it says next was said then. */
  readonly occasions: Map<string, { readonly when: When; readonly at: number }>;
  /** The first of these in the article, and whether it was speech. */
  readonly firsts: Map<string, { readonly when: When; readonly at: number; readonly spoke: boolean }>;
  /** Who last did something against each party, for what answers it. */
  readonly towards: Map<string, { readonly actors: readonly Party[]; readonly at: number }>;
  /** Who last asked each party for something or offered it. */
  readonly asked: Map<string, { readonly actors: readonly Party[]; readonly at: number }>;
  /** The last time that the sentence before told, or null. */
  told: When | null;
  /** The day of the last act among the same parties. */
  readonly dated: Map<string, When>;
  /** Whom each party fights anywhere in the article. */
  foes: ReadonlyMap<string, readonly Party[]>;
  /** What a mention means where that is not what it would by itself. */
  readonly meant: Map<Mention, readonly Party[]>;
  /** The first act of the last sentence that told one of somebody against or with another, for ‘có động thái tương tự’. */
  main: { readonly rule: EventRule; readonly actors: readonly Party[]; readonly recipients: readonly Party[]; readonly at: number } | null;
  /** The last act of each type, for nouns that point back: `vụ tấn công này`. */
  readonly acts: Map<
    string,
    { readonly rule: EventRule; readonly verbal: Verbal; readonly actors: readonly Party[]; readonly recipients: readonly Party[] }
  >;
  /** The last act of the sentences before. */
  deed: Deed | null;
  /** All acts of the sentences before, for `động thái này`. */
  readonly deeds: Deed[];
}

export interface Deed {
  readonly type: EventType;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Token of its verb. */
  readonly at: number;
  /** Token at which its sentence begins. */
  readonly sentence: number;
  /** Told by itself, and not as the reason or the content of another. */
  readonly main: boolean;
}

export const newDiscourse = (
  tokens: Tokens,
  holdings: Discourse['holdings'],
  states: Discourse['states'],
  home?: Pack['home'],
): Discourse => ({
  tokens,
  holdings,
  states,
  home,
  on: null,
  people: new Map(),
  recent: [],
  grounds: [],
  everywhere: new Map(),
  persons: [],
  officials: [],
  foreign: new Set(),
  pairs: [],
  groups: [],
  lists: [],
  speakers: [],
  subjects: [],
  occasions: new Map(),
  firsts: new Map(),
  towards: new Map(),
  asked: new Map(),
  told: null,
  dated: new Map(),
  foes: new Map(),
  meant: new Map(),
  main: null,
  acts: new Map(),
  deed: null,
  deeds: [],
});

export const PERSON_CLASSES = new Set(['leader', 'official', 'diplomat', 'person', 'parliament']);

export const keyOf = (party: Pick<Participant, 'state' | 'org'>): string | null => party.state ?? (party.org ? `ORG:${party.org}` : null);

/** The forms by which a person is called again: the whole name, its last word and (for East Asian order) its first. */
export function nameKeys(name: string): string[] {
  const words = name.normalize('NFC').split(/\s+/u);
  const keys = [name.normalize('NFC'), words.at(-1) ?? name, words[0] ?? name];
  return [...new Set(keys.filter((key) => key.length > 1))];
}

export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Map<string, Party>();
  for (const party of parties) {
    const key = keyOf(party);
    if (key && !seen.has(key)) seen.set(key, party);
  }
  return [...seen.values()];
}

export const without = (parties: readonly Party[], others: readonly Party[]): Party[] => {
  const keys = new Set(others.map(keyOf));
  return parties.filter((party) => !keys.has(keyOf(party)));
};

/** The first of the lists that names anybody. */
export const first = (...lists: readonly (readonly Party[])[]): readonly Party[] => lists.find((list) => list.length > 0) ?? [];

export function partyOf(discourse: Discourse, mention: Mention, from?: Participant): Party {
  const { tokens } = discourse;
  const held = mention.person ? officeOn(mention.person, discourse) : null;
  return {
    text: tokens.text.slice(tokens.start[mention.from], tokens.end[mention.to - 1]),
    state: from?.state ?? (held ? held.state : mention.state),
    org: from?.org ?? (held ? (held.org ?? mention.org) : mention.org),
    sector: mention.sector ?? from?.sector ?? null,
    name: mention.name ?? from?.name ?? null,
    office: mention.office ?? from?.office ?? null,
    mention,
    antecedent: (from as Party | undefined)?.antecedent ?? mention.class,
  };
}

/** Of the offices that somebody held, the one held on the day of publication; without a day, one whose state or organisation the text has named; else the dictionary's. */
function officeOn(person: Person, { holdings, on, recent }: Discourse): Person | null {
  const held = holdings.get(person.name);
  if (!held || held.length < 2) return null;
  const then = on && held.filter((p) => p.from !== null && p.from <= on && (p.to === null || p.to >= on.slice(0, p.to.length))).at(-1);
  if (then || on) return then || null;
  const named = (p: Person): boolean => recent.some(({ party }) => (p.state !== null ? party.state === p.state : party.org === p.org));
  return named(person) ? null : (held.findLast(named) ?? null);
}
