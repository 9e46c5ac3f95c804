/**
 * What the quotes of an event speak of: content words, which compare within a language, and names, which compare across languages.
 * Deliberately absent: names of states, which are on the sides already, and any word of a language; the lexicon knows both.
 */
import type { Language } from '../code/coder.ts';
import type { Entry } from '../code/lexicon.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { findPhrases } from '../text/phrases.ts';
import { type Tokens, WORD } from '../text/tokens.ts';

export interface Spoken {
  /** Normalised, sorted, none twice. */
  readonly words: readonly string[];
  /** Keys of places, ids of organisations, names of people, and other words with a capital inside a sentence; folded, sorted, none twice. */
  readonly names: readonly string[];
}

/** A name shorter than this is too often something else. */
const LEAST_NAME = 4;

export function spokenIn(tokens: Tokens, quotes: readonly Span[], language: Language | null, sides: readonly string[]): Spoken {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const quote of quotes) {
    const from = firstToken(tokens, quote.start);
    const to = firstToken(tokens, quote.end);
    const known = new Uint8Array(to - from);
    for (const hit of language ? findPhrases(tokens, language.lexicon.entries, from, to) : []) {
      const name = nameOf(hit.value);
      if (name) names.add(fold(name));
      // What the lexicon takes for a state, an office or a function word is no name, and a state is no content.
      known.fill(isState(hit.value) ? 2 : 1, hit.from - from, hit.to - from);
    }
    for (let i = from; i < to; i++) {
      const word = tokens.word[i] as string;
      if (tokens.kind[i] !== WORD || known[i - from] === 2) continue;
      if (word.length > 1 && !language?.common.has(word)) words.add(word);
      if (i > from && known[i - from] === 0 && tokens.capital[i] === 1 && word.length >= LEAST_NAME && !language?.common.has(word))
        names.add(fold(word));
    }
  }
  for (const name of sides.map(fold)) for (const part of [name, ...name.split(' ')]) names.delete(part);
  return { words: [...words].sort(), names: [...names].sort() };
}

function nameOf(entry: Entry): string | null {
  if (entry.kind !== 'name') return null;
  const { referent } = entry.name;
  if (referent.kind === 'place') return referent.place;
  if (referent.kind === 'person') return referent.person.name;
  return referent.kind === 'organisation' ? referent.id : null;
}

const isState = (entry: Entry): boolean => entry.kind === 'name' && entry.name.referent.kind === 'state';

/** The first token that begins at an offset or behind it. */
function firstToken({ start, count }: Tokens, offset: number): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
