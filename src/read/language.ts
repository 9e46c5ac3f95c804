/**
 * In what language a text is written, as BCP 47: by script, then by letters that only Vietnamese has, then by function words.
 * Vietnamese typed without diacritics is still `vi`. Deliberately absent: certainty about languages nobody gave words for; those are `und`
 * unless their script or the small list here names them.
 */
import type { PageWords } from '../model/page-words.ts';
import { fold } from '../text/normalise.ts';
import { isLetter } from './characters.ts';

/** How much of a text is looked at, in characters. */
const SAMPLE = 3000;

/** A few function words of languages without a pack, enough to tell them apart. */
const OTHERS: readonly (readonly [language: string, words: string])[] = [
  ['fr', 'le la les des et est une dans pour que qui sur au pas avec du ce il par plus'],
  ['de', 'der die das und ist den von zu mit auf für im dem nicht ein eine als auch es an'],
  ['es', 'el la los las y de que en un una por con para su del se es al como más'],
  ['pt', 'o os as e de que em um uma por com para do da no na não se mais ao'],
  ['it', 'il lo gli e di che in un una per con del della non si è alla più da i'],
  ['id', 'yang dan di dari untuk dengan ini itu pada tidak akan dalam adalah juga ke oleh telah'],
  ['nl', 'de het een en van in is dat op te zijn voor met niet aan er om ook als'],
  ['tr', 've bir bu için ile da de olarak çok daha olan en gibi kadar sonra ancak'],
  ['pl', 'i w na z do się że jest nie to o jak po od przez dla oraz jego'],
  ['ro', 'și de la în cu pe un o care din este nu pentru sunt mai că'],
];

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

export function compileLanguages(words: readonly PageWords[]): LanguageKnowledge {
  const voices: Voice[] = [];
  for (const { language, common } of words) {
    voices.push({ language, words: new Set(common), enough: 0.15 });
    const plain = common.filter((word) => fold(word) !== word).map(fold);
    if (plain.length > 10) voices.push({ language, words: new Set(plain), enough: 0.15 });
  }
  for (const [language, list] of OTHERS)
    if (!words.some((known) => known.language === language)) voices.push({ language, words: new Set(list.split(' ')), enough: 0.12 });
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
    if (share < enough || share <= most + 0.02 || (hits[i] as number) < 3) return;
    most = share;
    best = language;
  });
  if (best === 'und' && hint && byScript === 'Latn') return hint.split('-')[0]?.toLowerCase() || 'und';
  return best;
}

const VIETNAMESE = 0.03;

/** A language that the script alone decides, `Latn` for a Latin text that it does not, null for no letters at all. */
function scriptOf(text: string): string | null {
  const count = { latin: 0, vietnamese: 0, cyrillic: 0, ukrainian: 0, han: 0, kana: 0, hangul: 0, arabic: 0, persian: 0, hebrew: 0, thai: 0, greek: 0, armenian: 0, georgian: 0, indic: 0, lao: 0, khmer: 0, burmese: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 65) continue;
    if (code < 0x370) {
      if (!isLetter(code) && code !== 0x300 && code !== 0x301) continue;
      count.latin++;
      // ă đ ơ ư; â ê ô stand in other languages too. Decomposed text shows its tones as combining marks.
      if (code === 0x102 || code === 0x103 || code === 0x110 || code === 0x111 || (code >= 0x1a0 && code <= 0x1b0)) count.vietnamese++;
    } else if (code >= 0x1ea0 && code <= 0x1ef9) {
      count.latin++;
      count.vietnamese++;
    } else if (code < 0x400) count.greek++;
    else if (code < 0x530) {
      count.cyrillic++;
      if (code === 0x456 || code === 0x457 || code === 0x454 || code === 0x491) count.ukrainian++;
    } else if (code < 0x590) count.armenian++;
    else if (code < 0x600) count.hebrew++;
    else if (code < 0x780) {
      count.arabic++;
      if (code === 0x67e || code === 0x686 || code === 0x6af || code === 0x6a9 || code === 0x6cc) count.persian++;
    } else if (code >= 0x900 && code < 0xe00) count.indic++;
    else if (code >= 0xe00 && code < 0xe80) count.thai++;
    else if (code >= 0xe80 && code < 0xf00) count.lao++;
    else if (code >= 0x1000 && code < 0x10a0) count.burmese++;
    else if (code >= 0x10a0 && code < 0x1100) count.georgian++;
    else if (code >= 0x1780 && code < 0x1800) count.khmer++;
    else if (code >= 0x3040 && code < 0x3100) count.kana++;
    else if (code >= 0x3400 && code < 0xa000) count.han++;
    else if (code >= 0xac00 && code < 0xd7b0) count.hangul++;
  }
  const { latin } = count;
  const rest = (Object.keys(count) as (keyof typeof count)[]).filter((name) => name !== 'latin' && name !== 'vietnamese' && name !== 'ukrainian' && name !== 'persian');
  const top = rest.reduce((a, b) => (count[b] > count[a] ? b : a));
  // An ideograph says as much as a word of three or four letters.
  const weight = top === 'han' || top === 'kana' || top === 'hangul' ? 3 : 1;
  if (latin >= count[top] * weight) return latin === 0 ? null : count.vietnamese > latin * VIETNAMESE ? 'vi' : 'Latn';
  switch (top) {
    case 'cyrillic':
      return count.ukrainian > count.cyrillic * 0.02 ? 'uk' : 'ru';
    case 'han':
      return count.kana > count.han * 0.1 ? 'ja' : 'zh';
    case 'kana':
      return 'ja';
    case 'arabic':
      return count.persian > count.arabic * 0.05 ? 'fa' : 'ar';
    default:
      return { hangul: 'ko', hebrew: 'he', thai: 'th', greek: 'el', armenian: 'hy', georgian: 'ka', lao: 'lo', khmer: 'km', burmese: 'my', indic: 'hi' }[top] ?? 'und';
  }
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
