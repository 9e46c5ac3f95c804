/**
 * One form for words that are written in several: NFC and NFD, upper and lower case, old and new tone placement (hoà, hòa).
 * Deliberately absent: offsets. Tokens keep them; nothing here changes a text that offsets count in.
 */

export interface NormalWord {
  readonly word: string;
  readonly capital: boolean;
}

/** Open syllables whose tone mark has an old and a new place; both read as the newer dictionaries' `hoà` → `hòa` press form. */
const TONES = ['̀', '́', '̉', '̃', '̣'];
const TONE_PAIRS = new Map<string, string>();
for (const [first, second] of [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
] as const)
  for (const tone of TONES) TONE_PAIRS.set((first + second + tone).normalize('NFC'), (first + tone + second).normalize('NFC'));

const PAIR = new RegExp(`^([^aeiouyăâêôơưđ]*)(${[...TONE_PAIRS.keys()].join('|')})$`, 'u');

/** `thuỷ` → `thủy`; `quỳ` and `khoẻ` alike; closed syllables (`hoàng`) have one form and are left alone. Expects NFC, lower case. */
function placeTone(syllable: string): string {
  if (syllable.length > 7 || syllable.length < 2) return syllable;
  const found = PAIR.exec(syllable);
  if (!found) return syllable;
  const [, onset = '', rime = ''] = found;
  // After `q` the u belongs to the onset: `quỳ` is q-u-ỳ in either school.
  if (onset === 'q') return syllable;
  return onset + (TONE_PAIRS.get(rime) ?? rime);
}

const MEMORY = 50_000;
const known = new Map<string, NormalWord>();

/** A word in the form in which lexicons hold it. Remembers what it has seen; the answer depends on `raw` alone. */
export function normaliseWord(raw: string): NormalWord {
  const before = known.get(raw);
  if (before) return before;
  // “Ðức”: typed with the letter eth, which looks the same.
  const composed = raw.normalize('NFC').replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ');
  const lower = composed.toLowerCase();
  const normal: NormalWord = { word: placeTone(lower), capital: composed.charAt(0) !== lower.charAt(0) };
  if (known.size >= MEMORY) known.clear();
  known.set(raw, normal);
  return normal;
}

/** Without tone marks, accents and the bar of đ: `Đặng Hoà` → `dang hoa`. For URLs and for searching. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}
