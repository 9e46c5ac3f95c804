/** What the script of a text, or letters that only one language has, tell of its language. */

/** Share of letters that only Vietnamese has from which a Latin text is Vietnamese. */
const VIETNAMESE = 0.03;

type Script =
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'lao'
  | 'burmese'
  | 'georgian'
  | 'khmer'
  | 'kana'
  | 'han'
  | 'hangul';

/** Scripts by the code at which each block ends; what lies between them and is none is of no script. */
const BLOCKS: readonly (readonly [end: number, script: Script | null])[] = [
  [0x370, null],
  [0x400, 'greek'],
  [0x530, 'cyrillic'],
  [0x590, 'armenian'],
  [0x600, 'hebrew'],
  [0x780, 'arabic'],
  [0x900, null],
  [0xe00, 'indic'],
  [0xe80, 'thai'],
  [0xf00, 'lao'],
  [0x1000, null],
  [0x10a0, 'burmese'],
  [0x1100, 'georgian'],
  [0x1780, null],
  [0x1800, 'khmer'],
  [0x3040, null],
  [0x3100, 'kana'],
  [0x3400, null],
  [0xa000, 'han'],
  [0xac00, null],
  [0xd7b0, 'hangul'],
];
const LANGUAGES: Readonly<Record<Script, string>> = {
  greek: 'el',
  cyrillic: 'ru',
  armenian: 'hy',
  hebrew: 'he',
  arabic: 'ar',
  indic: 'hi',
  thai: 'th',
  lao: 'lo',
  burmese: 'my',
  georgian: 'ka',
  khmer: 'km',
  kana: 'ja',
  han: 'zh',
  hangul: 'ko',
};
/** Letters that tell two languages of one script apart. */
const UKRAINIAN = new Set([0x454, 0x456, 0x457, 0x491]);
const PERSIAN = new Set([0x67e, 0x686, 0x6a9, 0x6af, 0x6cc]);

/** A language that the script alone decides, `Latn` for a Latin text that it does not, null for no letters at all. */
export function scriptOf(text: string): string | null {
  let latin = 0;
  let vietnamese = 0;
  let telling = 0;
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    } else if (code < 0x370) {
      latin++;
      // ă đ ơ ư; â ê ô stand in other languages too.
      if (code === 0x102 || code === 0x103 || code === 0x110 || code === 0x111 || (code >= 0x1a0 && code <= 0x1b0)) vietnamese++;
    } else if (code >= 0x1ea0 && code <= 0x1ef9) {
      latin++;
      vietnamese++;
    } else {
      const script = BLOCKS.find(([end]) => code < end)?.[1];
      if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
      if (UKRAINIAN.has(code) || PERSIAN.has(code)) telling++;
    }
  }
  const [top, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  // An ideograph says as much as a word of three or four letters.
  const weight = top === 'han' || top === 'kana' || top === 'hangul' ? 3 : 1;
  if (top === null || latin >= most * weight) return latin === 0 ? null : vietnamese > latin * VIETNAMESE ? 'vi' : 'Latn';
  if (top === 'cyrillic' && telling > most * 0.02) return 'uk';
  if (top === 'arabic' && telling > most * 0.05) return 'fa';
  if (top === 'han' && (counts.get('kana') ?? 0) > most * 0.1) return 'ja';
  return LANGUAGES[top];
}
