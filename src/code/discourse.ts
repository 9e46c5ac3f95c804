/**
 * Who is meant: turns mentions into participants by what the article has said before.
 * Pronouns of a state take the nearest state named before, pronouns of a person the nearest person, `hai nước` the two states in play.
 * Never a guess: what nothing answers stays unknown.
 */
import type { EventType, Participant, Sector } from '../model/event.ts';
import type { Person } from '../model/knowledge.ts';
import type { EventRule, Pack } from '../model/pack.ts';
import type { When } from '../model/when.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Mention, singles } from './mention.ts';

/** A participant with what roles need to know about its mention. */
export interface Party extends Participant {
  readonly mention: Mention;
  /** What it was called where it was named, for pronouns. */
  readonly antecedent: Mention['class'];
}

export interface Discourse {
  /** Every office that a person held, by the person's name. */
  readonly holdings: ReadonlyMap<string, readonly Person[]>;
  /** Whose officials need no state, or undefined. */
  readonly home: Pack['home'];
  /** The day on which the article was published, ISO 8601, or null. */
  on: string | null;
  readonly tokens: Tokens;
  /** Last words of persons' names in this article → who they are. */
  readonly people: Map<string, Party>;
  /** States and organisations named so far, latest last. */
  readonly recent: { key: string; party: Party; at: number }[];
  readonly persons: { party: Party; at: number }[];
  /** The two sides in play, latest last. */
  readonly pairs: { parties: readonly Party[]; at: number }[];
  /** Lists of three or more, for `ba nước`. */
  readonly groups: { parties: readonly Party[]; at: number }[];
  readonly speakers: { party: Party; at: number }[];
  /** The parties of the last clauses' subjects. */
  readonly subjects: { parties: readonly Party[]; at: number }[];
  /** When each party was last told to have spoken or acted: what it says next was said then. */
  readonly occasions: Map<string, { readonly when: When; readonly at: number }>;
  /** The first of these in the article. */
  readonly firsts: Map<string, { readonly when: When; readonly at: number }>;
  /** Who last did something against each party, for what answers it. */
  readonly towards: Map<string, { readonly actors: readonly Party[]; readonly at: number }>;
  /** The last time that the sentence before told, or null. */
  told: When | null;
  /** The day of the last act among the same parties. */
  readonly dated: Map<string, When>;
  /** What a mention means where that is not what it would by itself. */
  readonly meant: Map<Mention, readonly Party[]>;
  /** The last act of each type, for nouns that point back: `vụ tấn công này`. */
  readonly acts: Map<string, { readonly rule: EventRule; readonly actors: readonly Party[]; readonly recipients: readonly Party[] }>;
  /** The last act of the sentences before, for `động thái này`. */
  deed: Deed | null;
}

export interface Deed {
  readonly type: EventType;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Token of its verb. */
  readonly at: number;
}

export const newDiscourse = (tokens: Tokens, holdings: Discourse['holdings'], home?: Pack['home']): Discourse => ({
  tokens,
  holdings,
  home,
  on: null,
  people: new Map(),
  recent: [],
  persons: [],
  pairs: [],
  groups: [],
  speakers: [],
  subjects: [],
  occasions: new Map(),
  firsts: new Map(),
  towards: new Map(),
  told: null,
  dated: new Map(),
  meant: new Map(),
  acts: new Map(),
  deed: null,
});

const PERSON_CLASSES = new Set(['leader', 'official', 'diplomat', 'person', 'parliament']);
const NOT_PARTY = new Set(['place', 'policy', 'thing']);

export const keyOf = (party: Pick<Participant, 'state' | 'org'>): string | null => party.state ?? (party.org ? `ORG:${party.org}` : null);

/** Remembers who the persons of a sentence's mentions are: first pass over an article. */
export function introduce(discourse: Discourse, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) introduceApposed(discourse, mention, mentions[i + 1]);
  for (const mention of mentions.flatMap(singles)) {
    if (!mention.name || !(mention.state || mention.org || isAtHome(discourse, mention))) continue;
    if (!PERSON_CLASSES.has(mention.class) && mention.class !== 'force' && mention.class !== 'court' && mention.class !== 'rebels')
      continue;
    const [party] = resolve(discourse, mention, null);
    if (!party) continue;
    for (const key of nameKeys(mention.name)) if (!discourse.people.has(key)) discourse.people.set(key, party);
  }
}

/** `Đại tướng Chaichan, Thứ trưởng Quốc phòng Thái Lan`: the office behind the comma says whose the person is. */
function introduceApposed(discourse: Discourse, person: Mention, office: Mention | undefined): void {
  if (!office || !person.name || person.state || person.org || office.name || !(office.state || office.org)) return;
  const beside = office.from === person.to + 1 && discourse.tokens.word[person.to] === ',';
  if (!beside || !PERSON_CLASSES.has(office.class)) return;
  const party = { ...partyOf(discourse, office), name: person.name };
  for (const key of nameKeys(person.name)) if (!discourse.people.has(key)) discourse.people.set(key, party);
}

/** The forms by which a person is called again: the whole name, its last word and (for East Asian order) its first. */
function nameKeys(name: string): string[] {
  const words = name.normalize('NFC').split(/\s+/u);
  const keys = [name.normalize('NFC'), words.at(-1) ?? name, words[0] ?? name];
  return [...new Set(keys.filter((key) => key.length > 1))];
}

/** Notes what a sentence's mentions bring into play. */
export function mentioned(discourse: Discourse, mention: Mention): void {
  for (const single of singles(mention)) {
    if (!single.state && !single.org) {
      const [party] = resolve(discourse, single, null);
      if (party && single.name) remember(discourse, party, single.from);
      continue;
    }
    if (single.class === 'place') continue;
    if (single.at !== null && single.state !== null)
      remember(
        discourse,
        { ...partyOf(discourse, { ...single, name: null, person: null, state: single.at, org: null }), office: null },
        single.from,
      );
    remember(discourse, partyOf(discourse, single), single.from);
  }
  const parties = singles(mention).flatMap((m) => (m.state || m.org ? [partyOf(discourse, m)] : []));
  const named = distinct(parties);
  if (named.length === 2) discourse.pairs.push({ parties: named, at: mention.from });
  if (named.length > 2) discourse.groups.push({ parties: named, at: mention.from });
}

/** Two that have dealt with each other are the two in play, in the order in which the article first named them. */
export function putInPlay(discourse: Discourse, sides: readonly Party[], at: number): void {
  const parties = distinct(sides);
  if (parties.length !== 2) return;
  const keys = new Set(parties.map(keyOf));
  const before = discourse.pairs.find((pair) => pair.parties.every((party) => keys.has(keyOf(party))));
  const order = before?.parties.map(keyOf) ?? [];
  discourse.pairs.push({ parties: parties.toSorted((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b))), at });
}

function remember(discourse: Discourse, party: Party, at: number): void {
  const key = keyOf(party);
  if (!key) return;
  discourse.recent.push({ key, party, at });
  if (PERSON_CLASSES.has(party.mention.class) && !party.mention.plural) discourse.persons.push({ party, at });
}

export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Map<string, Party>();
  for (const party of parties) {
    const key = keyOf(party);
    if (key && !seen.has(key)) seen.set(key, party);
  }
  return [...seen.values()];
}

function partyOf(discourse: Discourse, mention: Mention, from?: Participant): Party {
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

/** Of ‘Nga kêu gọi các bên kiềm chế’, the two in play besides whoever asks. */
export function othersInPlay(discourse: Discourse, mention: Mention, self: readonly Party[]): Party[] {
  const mine = new Set(self.map(keyOf));
  const named = discourse.pairs.findLast((p) => p.at < mention.from)?.parties.filter((party) => !mine.has(keyOf(party)));
  const pair =
    (named?.length === 2 ? named : null) ??
    deedPair(discourse)?.filter((party) => !mine.has(keyOf(party))) ??
    lastTwo(discourse, mention.from, mine);
  return pair.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
}

/** Tokens within which ‘nước này’ looks for a state besides the one that acts. */
const NEAR = 40;

/** ‘Trump dọa áp thuế lên hàng hóa nước này’: the nearest state besides the one that acts, or nobody. */
export function stateBesides(discourse: Discourse, mention: Mention, self: readonly Party[]): Party[] {
  const mine = new Set(self.map(keyOf));
  const found = discourse.recent.findLast(
    ({ at, key, party }) =>
      at < mention.from && mention.from - at < NEAR && party.state !== null && party.mention.class !== 'media' && !mine.has(key),
  );
  return found ? [partyOf(discourse, mention, { ...found.party, name: null, office: null })] : [];
}

/** The participants behind a mention; `self` is the subject of its clause, which `bên kia` and `người đồng cấp` are not. */
export function resolve(discourse: Discourse, mention: Mention, self: readonly Party[] | null): Party[] {
  const meant = discourse.meant.get(mention);
  if (meant) return [...meant];
  if (mention.members.length > 0) return distinct(mention.members.flatMap((m) => resolve(discourse, m, self)));
  if (mention.refers === 'group') {
    const group = discourse.groups.findLast((g) => g.at < mention.from && g.parties.length === mention.size);
    if (group) return group.parties.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
  }
  if (mention.state || mention.org) return [partyOf(discourse, mention)];
  if (mention.name) {
    const known = nameKeys(mention.name)
      .map((key) => discourse.people.get(key))
      .find(Boolean);
    if (known) return [partyOf(discourse, mention, known)];
    if (isAtHome(discourse, mention)) return [{ ...partyOf(discourse, mention), state: discourse.home?.state ?? null }];
  }
  if (mention.owner) {
    const owner = nameKeys(mention.owner)
      .map((key) => discourse.people.get(key))
      .find(Boolean);
    return owner ? [partyOf(discourse, mention, { ...owner, name: null, office: null, sector: sectorFor(mention, owner) })] : [];
  }
  const before = mention.from;
  const latest = (list: readonly { party: Party; at: number }[]): Party | undefined => list.findLast((e) => e.at < before)?.party;
  const again = (party: Party | undefined): Party[] =>
    party ? [partyOf(discourse, mention, { ...party, name: null, office: null, sector: sectorFor(mention, party) })] : [];
  switch (mention.refers) {
    case 'state': {
      const found = discourse.recent.findLast((e) => e.at < before && e.party.state !== null && e.party.mention.class !== 'media');
      return again(found?.party);
    }
    case 'person':
      return again(leadingPerson(discourse, mention, self) ?? latest(discourse.persons));
    case 'pair': {
      const pair = lastPair(discourse, mention) ?? deedPair(discourse) ?? lastTwo(discourse, before);
      if (mention.class === 'side' && !pair.every(isState)) return [];
      return pair.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
    }
    case 'group':
    case 'each-other':
    case 'deed':
      return [];
    case 'counterpart':
    case 'other': {
      const mine = new Set((self ?? []).map(keyOf));
      const pair = discourse.pairs.findLast((p) => p.at < before)?.parties ?? lastTwo(discourse, before);
      return again(pair.find((party) => !mine.has(keyOf(party)) && (mention.refers !== 'counterpart' || party.state !== null)));
    }
    case 'those':
      return severalBefore(discourse, before).map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
    case 'own':
    case 'they': {
      const parties = discourse.subjects.findLast((s) => s.at < before)?.parties ?? [];
      return parties.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
    }
    case 'body':
      return again(leadingBody(discourse, mention, self));
    case 'document':
      return again(lastOrg(discourse, before));
    case 'speaker':
      return again(speakerNear(discourse, before) ?? latest(discourse.persons));
    default: {
      const same = sameOffice(discourse, mention) ?? (self ? undefined : sameForce(discourse, mention));
      return again(same).map((party) => ({ ...party, mention: { ...mention, at: same?.mention.at ?? null } }));
    }
  }
}

/** Tokens over which a resolution is of the organisation named before it. */
const DOCUMENT_REACH = 120;

/** ‘Nghị quyết kêu gọi …’: of the organisation, the court or the parliament named last. */
const lastOrg = ({ recent }: Discourse, before: number): Party | undefined =>
  recent.findLast(({ at, party }) => at < before && before - at < DOCUMENT_REACH && RESOLVING.has(party.antecedent))?.party;
const RESOLVING = new Set(['org', 'court', 'parliament']);

/** ‘Phó Thủ tướng Lê Thành Long’: an office and a name as only the newspaper's own state has them. */
function isAtHome({ home }: Discourse, { name, office, class: sort }: Mention): boolean {
  const [surname, ...given] = name?.split(' ') ?? [];
  return given.length > 0 && OFFICERS.has(sort) && (office !== null || sort === 'force') && home?.surnames.includes(surname ?? '') === true;
}

const OFFICERS = new Set(['leader', 'official', 'diplomat', 'parliament', 'force']);

/** ‘Thủ tướng’ alone is the prime minister named before, ‘tòa án’ the court. */
function sameOffice(discourse: Discourse, mention: Mention): Party | undefined {
  if (mention.name || !OFFICES.has(mention.class)) return undefined;
  const same = (party: Party): boolean => (mention.office ? isOffice(party.office, mention.office) : party.antecedent === mention.class);
  return discourse.recent.findLast((entry) => entry.at < mention.from && same(entry.party))?.party;
}

/** ‘Liên quân đã không kích’: alone as a subject it is the coalition, ‘quân đội’ the army named before. */
function sameForce({ tokens, recent }: Discourse, { class: sort, from, to, name }: Mention): Party | undefined {
  if (sort !== 'force' || name) return undefined;
  const begins = ({ mention }: Party): boolean =>
    mention.to - mention.from > to - from && tokens.word.slice(from, to).every((word, i) => tokens.word[mention.from + i] === word);
  return recent.findLast(({ at, party }) => at < from && begins(party))?.party;
}

/** ‘Bộ trưởng’ alone may be the foreign minister. */
const isOffice = (held: string | null, said: string): boolean =>
  held === said || (said === 'minister' && held !== null && held.endsWith(' minister'));

const OFFICES = new Set(['leader', 'official', 'diplomat', 'ministry', 'mission', 'court', 'parliament']);

/** ‘hai ngoại trưởng’: the last two that were persons; ‘hai nước’: the last two states; ‘hai bên’: the last two. */
function lastPair({ pairs }: Discourse, mention: Mention): readonly Party[] | undefined {
  const last = (fits: (party: Party) => boolean): readonly Party[] | undefined =>
    pairs.findLast(({ at, parties }) => at < mention.from && parties.every(fits))?.parties;
  if (mention.class === 'side') return last(isState);
  return (PERSON_CLASSES.has(mention.class) ? last(({ antecedent }) => PERSON_CLASSES.has(antecedent)) : undefined) ?? last(() => true);
}

const isState = ({ state }: Party): boolean => state !== null;

/** Tokens over which the subject of a clause goes on as ‘ông’. */
const GOES_ON = 80;

/**
 * ‘Bà Merkel tiếp ông Macron. Bà nói …’: the last subject that is a person, not whoever was named last. Only of ‘ông’ and ‘bà’ alone:
 * ‘ông này’ points at the last one.
 */
function leadingPerson(discourse: Discourse, { from, to }: Mention, self: readonly Party[] | null): Party | undefined {
  const { tokens } = discourse;
  if (to - from > 1) return undefined;
  const isPerson = ({ name, antecedent, mention }: Party): boolean =>
    PERSON_CLASSES.has(antecedent) && (name !== null || mention.refers === 'person');
  const lead = discourse.subjects.findLast(({ parties, at }) => at < from && parties.some(isPerson));
  const [party, ...more] = lead?.parties ?? [];
  if (!lead || !party || more.length > 0 || from - lead.at >= GOES_ON) return undefined;
  const { mention } = party;
  const titled = mention.refers === 'person' || mention.class === 'person';
  const other = titled && mention.to - mention.from <= 2 && tokens.word[mention.from] !== tokens.word[from];
  return other || self?.some((own) => keyOf(own) === keyOf(party)) ? undefined : party;
}

/** ‘Lực lượng này’: of a subject the last subject that was named as such, else the last one that was, besides whoever acts. */
function leadingBody({ subjects, recent }: Discourse, { from, like }: Mention, self: readonly Party[] | null): Party | undefined {
  // A bloc of states is no ‘nhóm này’ of rebels.
  const armed = like?.includes('rebels');
  const fits = (party: Party | undefined): boolean =>
    party !== undefined &&
    like?.some((sort) => sort === party.antecedent) === true &&
    (!armed || party.antecedent !== 'org' || party.sector === 'REB');
  const mine = new Set((self ?? []).map(keyOf));
  const last = recent.findLast(({ at, key, party }) => at < from && !mine.has(key) && fits(party))?.party;
  const lead = self ? undefined : subjects.findLast(({ parties, at }) => at < from && parties.length === 1 && fits(parties[0]));
  return lead && from - lead.at < GOES_ON ? lead.parties[0] : last;
}

/** ‘các nước này’: the last states that were named as a list or that did something together. */
function severalBefore({ groups, pairs, subjects }: Discourse, before: number): readonly Party[] {
  const last = [groups, pairs, subjects]
    .map((list) => list.findLast(({ parties, at }) => at < before && parties.length > 1))
    .reduce((a, b) => (b && (!a || b.at > a.at) ? b : a), undefined);
  return last?.parties ?? [];
}

/** Who is quoted: the speaker named right after the words, else the last one before them. */
function speakerNear(discourse: Discourse, at: number): Party | undefined {
  const after = discourse.speakers.find((entry) => entry.at > at && entry.at - at < 90);
  return (after ?? discourse.speakers.findLast((entry) => entry.at < at))?.party;
}

const sectorFor = (mention: Mention, party: Party): Sector | null => mention.sector ?? party.sector;

/** The two between whom the last act was. */
function deedPair({ deed }: Discourse): readonly Party[] | null {
  const parties = deed ? distinct([...deed.actors, ...deed.recipients]) : [];
  return parties.length === 2 ? parties : null;
}

function lastTwo(discourse: Discourse, before: number, except: ReadonlySet<string | null> = new Set()): Party[] {
  const found: Party[] = [];
  for (let i = discourse.recent.length - 1; i >= 0 && found.length < 2; i--) {
    const entry = discourse.recent[i];
    if (
      !entry ||
      entry.at >= before ||
      except.has(entry.key) ||
      NOT_PARTY.has(entry.party.mention.class) ||
      entry.party.mention.class === 'media'
    )
      continue;
    if (!found.some((party) => keyOf(party) === entry.key)) found.unshift(entry.party);
  }
  return found.length === 2 ? found : [];
}
