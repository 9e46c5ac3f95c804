/**
 * A made-up world for trying merging on: occurrences between states, told by articles that leave things out, date loosely and miscount.
 * Who is between whom follows a power law, as in the news. The same seed makes the same world. Nothing here is about any real state.
 */
import type { EventType, OpenDate, Participant, Status } from '../../src/model/event.ts';
import type { Source, Telling } from '../../src/model/telling.ts';
import type { Basis, When } from '../../src/model/when.ts';

export interface Told {
  readonly tellings: readonly Telling[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The occurrence behind each event id. */
  readonly truth: ReadonlyMap<string, number>;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ACTS: readonly (readonly [EventType, string | null, string | null])[] = [
  ['SANCTION', 'expel', 'expelled'],
  ['SANCTION', 'discontinue', null],
  ['ASSAULT', 'heavy-weapons', 'killed'],
  ['ASSAULT', 'aerial', 'killed'],
  ['ASSAULT', null, 'injured'],
  ['COERCE', 'arrest', 'detained'],
  ['MOBILIZE', 'troops', 'troops'],
  ['ACCUSE', 'disapprove', null],
  ['ACCUSE', 'allege', null],
  ['REQUEST', 'change', null],
  ['CONSULT', 'visit', null],
  ['CONSULT', null, null],
  ['AGREE', null, null],
  ['SUPPORT', null, null],
  ['AID', null, null],
  ['RETREAT', 'release', 'released'],
];

const DAY = 86_400_000;
const FIRST = Date.UTC(2012, 0, 1) / DAY;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const code = (state: number): string => `${letter(state / 676)}${letter(state / 26)}${letter(state)}`;
const letter = (number: number): string => String.fromCharCode(65 + (Math.floor(number) % 26));

export const party = (state: string, name: string | null = null): Participant => ({
  text: state,
  state,
  org: null,
  sector: 'GOV',
  name,
  office: null,
});

export const when = (start: string, end = start, basis: Basis = 'explicit'): When => ({
  start,
  end,
  precision: start === end ? 'day' : 'month',
  basis,
  reasons: [],
});

interface Occurrence {
  readonly index: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actor: string;
  readonly recipient: string;
  readonly day: number;
  readonly counted: string | null;
  readonly count: number;
  readonly topic: number;
  readonly place: string;
}

/** About `size` tellings of about half as many occurrences over `years` years. */
export function worldOf(size: number, seed: number, years = 10): Told {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const state = (): string => code(Math.floor(180 * random() ** 3));
  const tellings: Telling[] = [];
  const sources = new Map<string, Source>();
  const truth = new Map<string, number>();
  for (let index = 0; tellings.length < size; index++) {
    const [type, mode, counted] = ACTS[below(ACTS.length)] as (typeof ACTS)[number];
    const actor = state();
    let recipient = state();
    while (recipient === actor) recipient = state();
    const day = FIRST + below(365 * years);
    const one: Occurrence = {
      index,
      type,
      mode,
      actor,
      recipient,
      day,
      counted,
      count: 1 + below(60),
      topic: below(5000),
      place: `place${below(400)}`,
    };
    const times = random() < 0.5 ? 1 : 1 + below(6);
    for (let i = 0; i < times; i++) {
      const source = sourceOf(sources, below, day, random);
      const event = `${index.toString(16).padStart(8, '0')}${i.toString(16)}${below(0xfffffff).toString(16)}`;
      tellings.push(tellingOf(one, event, source, random, below));
      truth.set(event, index);
    }
  }
  return { tellings, sources, truth };
}

type Below = (limit: number) => number;

function sourceOf(sources: Map<string, Source>, below: Below, day: number, random: () => number): Source {
  const published = day + (random() < 0.85 ? below(3) : below(900));
  const outlet = below(200);
  const language = outlet % 2 === 0 ? 'vi' : 'en';
  const id = `s${sources.size.toString(16).padStart(8, '0')}`;
  const source: Source = {
    id,
    page: { uri: `https://outlet${outlet}.example/${id}`, sha256: id.padEnd(64, '0'), retrieved: null },
    index: 0,
    title: `Article ${id}`,
    language,
    publisher: { name: `Outlet ${outlet}`, domain: `outlet${outlet}.example` },
    credits: random() < 0.4 ? [`Agency ${below(8)}`] : [],
    published: random() < 0.9 ? when(iso(published)) : null,
    states: [],
    signature: new Uint32Array(0),
  };
  sources.set(id, source);
  return source;
}

function tellingOf(one: Occurrence, event: string, source: Source, random: () => number, below: Below): Telling {
  const half = random() < 0.08;
  const count = random() < 0.9 ? one.count : one.count + 1 + below(2);
  const word = (i: number): string => `${source.language}${one.topic * 12 + i}`;
  return {
    event,
    source: source.id,
    type: one.type,
    mode: random() < 0.9 ? one.mode : null,
    contexts: [],
    cameo: null,
    score: -1,
    actors: [party(one.actor)],
    recipients: half ? [] : [party(one.recipient)],
    ...datedBy(one.day, source, random),
    place: null,
    status: 'reported' as Status,
    voices: [],
    counts: one.counted && random() < 0.8 ? { [one.counted]: count } : {},
    role: 'body',
    words: [
      ...new Set(Array.from({ length: 8 }, () => (random() < 0.75 ? word(below(12)) : `${source.language}noise${below(3000)}`))),
    ].sort(),
    names: random() < 0.5 ? [one.place] : [],
  };
}

function datedBy(day: number, { published }: Source, random: () => number): { readonly date: When | null; readonly open: OpenDate | null } {
  const told = iso(day);
  const roll = random();
  if (roll < 0.6) return { date: when(told), open: null };
  if (roll < 0.64) return { date: when(iso(day + 1)), open: null };
  const near = published && Date.parse(published.start) / DAY - day;
  if (roll < 0.8 && published && near !== null && near <= 2) return { date: { ...published, basis: 'published' }, open: null };
  if (roll < 0.87) return { date: when(`${told.slice(0, 7)}-01`, `${told.slice(0, 7)}-28`), open: null };
  if (roll < 0.93) return { date: null, open: { month: Number(told.slice(5, 7)), day: Number(told.slice(8, 10)), years: [] } };
  return { date: null, open: null };
}
