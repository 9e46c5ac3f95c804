/** Tellings for tests, as short as can be: what is not said is as in the first one, `AZE expels IRN on 6 April 2023`. */
import type { Source, Telling, Voice } from '../../src/model/telling.ts';
import { party, when } from './world.ts';

export interface Said extends Partial<Omit<Telling, 'date'>> {
  /** `2023-04-06` or `2023-04-06..2023-04-08`; null for none. */
  readonly on?: string | null;
  /** The day counts as that of publication. */
  readonly news?: boolean;
  readonly from?: Partial<Source>;
}

export const sides = (...states: string[]): Telling['actors'] => states.map((state) => party(state));

export const voice = (state: string, stance: Voice['stance'] = 'asserts'): Voice => ({
  speaker: { text: state, state, org: null, sector: 'GOV', name: null },
  stance,
  via: [],
});

export interface Heard {
  readonly tellings: readonly Telling[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Each in an article and an outlet of its own, unless `source` says otherwise; events are called e1, e2, … in this order. */
export function heard(...said: readonly Said[]): Heard {
  const sources = new Map<string, Source>();
  const tellings = said.map(({ on = '2023-04-06', news = false, from, ...over }, i): Telling => {
    const [start = '', end = start] = on?.split('..') ?? [];
    const source = over.source ?? `s${i + 1}`;
    if (!sources.has(source)) sources.set(source, sourceOf(source, from));
    return {
      event: `e${i + 1}`,
      type: 'SANCTION',
      mode: 'expel',
      contexts: [],
      cameo: '166',
      score: -5.5,
      actors: sides('AZE'),
      recipients: sides('IRN'),
      date: on === null ? null : when(start, end, news ? 'published' : 'explicit'),
      open: null,
      place: null,
      status: 'reported',
      voices: [],
      counts: {},
      role: 'body',
      words: [],
      names: [],
      ...over,
      source,
    };
  });
  return { tellings, sources };
}

function sourceOf(id: string, over: Partial<Source> = {}): Source {
  return {
    id,
    page: { uri: `https://${id}.example/a`, sha256: id.padEnd(64, '0'), retrieved: null },
    index: 0,
    title: `Title of ${id}`,
    language: 'en',
    publisher: { name: id, domain: `${id}.example` },
    credits: [],
    published: when('2023-04-08'),
    states: [],
    signature: new Uint32Array(0),
    ...over,
  };
}
