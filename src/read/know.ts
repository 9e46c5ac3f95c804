/**
 * What the reader must know besides the page: outlets and page words, compiled once for each set that is handed in.
 * Deliberately absent: loading. `src/load` reads the files, the engine is given values.
 */
import type { Outlet } from '../model/outlet.ts';
import type { OtherLanguages, PageWords } from '../model/page-words.ts';
import { compilePhrases, expand, type Phrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { type Cues, compileCues } from './cues.ts';
import { compileLanguages, type LanguageKnowledge } from './language.ts';
import { compileStamps, type StampWords } from './stamp-words.ts';

export interface ReadKnowledge {
  readonly outlets: readonly Outlet[];
  readonly words: readonly PageWords[];
  readonly others: OtherLanguages;
}

export interface OutletName {
  readonly outlet: Outlet;
  /** Written in capitals: `SPA` is an agency, `Spa` is not. */
  readonly shouted: boolean;
}

export interface Prepared {
  readonly words: readonly PageWords[];
  readonly cues: Cues;
  readonly stamps: StampWords;
  readonly languages: LanguageKnowledge;
  /** Outlets by the names that texts credit them with, and how each name is written. */
  readonly names: Phrases<OutletName>;
  readonly domains: ReadonlyMap<string, Outlet>;
  /** What may stand before the colon of a picture's credit, normalised, words apart by one space. */
  readonly picture: ReadonlySet<string>;
  readonly credit: Phrases<true>;
  readonly reports: Phrases<true>;
  /** Abbreviations that end in a full stop, without it, in lower case. */
  readonly shortened: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const prepared = new WeakMap<ReadKnowledge, Prepared>();

/** Compiles what is known, once per value: the same knowledge gives the same compiled one. */
export function prepare(know: ReadKnowledge): Prepared {
  const before = prepared.get(know);
  if (before) return before;
  const { words, outlets, others } = know;
  const all = (pick: (language: PageWords) => readonly string[]): string[] => words.flatMap(pick);
  const now: Prepared = {
    words,
    cues: compileCues(words, outlets),
    stamps: compileStamps(words),
    languages: compileLanguages(words, others),
    names: compilePhrases(
      outlets.flatMap((outlet) => outlet.aliases.map((name) => [plain(name), { outlet, shouted: name.toUpperCase() === name }] as const)),
    ),
    domains: new Map(outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const))),
    picture: new Set(
      all((language) => language.picture)
        .flatMap(expand)
        .map((phrase) => tokenise(phrase).word.join(' ')),
    ),
    credit: compilePhrases(all((language) => language.credit).map((phrase) => [phrase, true] as const)),
    reports: compilePhrases(all((language) => language.reports).map((phrase) => [phrase, true] as const)),
    shortened: new Set(all((language) => language.shortened)),
    common: new Set(all((language) => language.common)),
  };
  prepared.set(know, now);
  return now;
}

/** Names are not patterns: brackets and question marks in them stand for themselves. */
const plain = (name: string): string => name.replace(/[()|?]/gu, ' ');
