/**
 * In what language a text is written, as BCP 47: by script, then by letters that only Vietnamese has, then by function words.
 * Vietnamese typed without diacritics is still `vi`. Deliberately absent: certainty about languages nobody gave words for; those are `und`
 * unless their script or the words of `others` name them.
 */
import type { OtherLanguages, PageWords } from '../model/page-words.ts';
import { fold } from '../text/normalise.ts';
import { isLetter } from './characters.ts';
import { scriptOf } from './scripts.ts';

/** How much of a text is looked at, in characters. */
export const SAMPLE = 1200;

/** In a text of fewer words two that a language has are enough, else three. */
const FEW = 15;

interface Voice {
  readonly language: string;
  readonly words: ReadonlySet<string>;
  /** Share of its words by which the language is taken for granted. */
  readonly enough: number;
}

export interface LanguageKnowledge {
  readonly voices: readonly Voice[];
  /** The voices that a word speaks with, by their indices. */
  readonly speaks: ReadonlyMap<string, readonly number[]>;
}

/** `others` are function words of languages that have no pack, enough to tell them apart. */
export function compileLanguages(words: readonly PageWords[], others: OtherLanguages): LanguageKnowledge {
  const voices: Voice[] = [];
  for (const { language, common } of words) {
    voices.push({ language, words: new Set(common), enough: 0.15 });
    const plain = common.filter((word) => fold(word) !== word).map(fold);
    if (plain.length > 10) voices.push({ language, words: new Set(plain), enough: 0.15 });
  }
  for (const [language, list] of Object.entries(others))
    if (!words.some((known) => known.language === language)) voices.push({ language, words: new Set(list), enough: 0.12 });
  const speaks = new Map<string, number[]>();
  voices.forEach((voice, i) => {
    for (const word of voice.words) speaks.set(word, [...(speaks.get(word) ?? []), i]);
  });
  return { voices, speaks };
}

/** The language of a text; `hint` (a page's own statement) decides only where the text does not. */
export function languageOf(text: string, know: LanguageKnowledge, hint: string | null = null): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const byScript = scriptOf(sample);
  if (byScript && byScript !== 'Latn') return byScript;
  const words = wordsOf(sample);
  const hits = new Float64Array(know.voices.length);
  for (const word of words) for (const voice of know.speaks.get(word) ?? []) hits[voice] = (hits[voice] as number) + 1;
  let best = 'und';
  let most = 0;
  know.voices.forEach(({ language, enough }, i) => {
    const share = (hits[i] as number) / Math.max(1, words.length);
    // A strong voice beats a weak one whatever their order; equal voices keep the order of the packs.
    if (share < enough || share <= most + 0.02 || (hits[i] as number) < (words.length < FEW ? 2 : 3)) return;
    most = share;
    best = language;
  });
  if (best === 'und' && hint && byScript === 'Latn') return hint.split('-')[0]?.toLowerCase() || 'und';
  return best;
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  const lower = text.toLowerCase();
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const inside = i < lower.length && isLetter(lower.charCodeAt(i));
    if (inside && from < 0) from = i;
    if (inside || from < 0) continue;
    words.push(lower.slice(from, i));
    from = -1;
  }
  return words;
}
