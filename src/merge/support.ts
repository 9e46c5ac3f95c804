/** How widely an occurrence is told, in numbers and in words. */
import type { Speaker } from '../model/event.ts';
import type { Support } from '../model/record.ts';
import { type Fact, voiceKey } from './fact.ts';
import { type Origins, outletOf } from './origins.ts';

/** `nameOf`: how a state is called, by its ISO 3166-1 alpha-3 code. */
export function supportOf(facts: readonly Fact[], { count }: Origins, nameOf: (state: string) => string): Support {
  const articles = new Set(facts.map(({ source }) => source.id)).size;
  const outlets = new Set(facts.map(({ source }) => outletOf(source))).size;
  const asserts = speakersOf(facts, 'asserts');
  const denies = speakersOf(facts, 'denies');
  const told = `told by ${counted(outlets, 'outlet')}, ${counted(count, 'origin')}`;
  const voices = [said('asserted by', asserts, nameOf), said('denied by', denies, nameOf)].filter((words) => words !== '');
  return {
    articles,
    outlets,
    origins: count,
    asserts,
    denies,
    summary: [told, voices.join(', ')].filter((words) => words !== '').join('; '),
  };
}

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** Everybody who says so, each once, by name before by state. */
function speakersOf(facts: readonly Fact[], stance: 'asserts' | 'denies'): Speaker[] {
  const byKey = new Map<string, Speaker>();
  for (const { telling } of facts)
    for (const voice of telling.voices) {
      const key = voiceKey(voice.speaker) ?? voice.speaker.text;
      if (voice.stance === stance && !byKey.has(key)) byKey.set(key, voice.speaker);
    }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, speaker]) => speaker);
}

function said(verb: string, speakers: readonly Speaker[], nameOf: (state: string) => string): string {
  const names = new Set(speakers.map(({ name, state, org, text }) => (state ? nameOf(state) : (name ?? org ?? text))));
  return names.size === 0 ? '' : `${verb} ${[...names].join(' and ')}`;
}
