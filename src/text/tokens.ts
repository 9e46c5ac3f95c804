/**
 * Text as tokens: words, numbers and punctuation with their places in the page's own text.
 * Words are normalised (NFC, lower case, one tone placement, one dash, one quote mark), offsets are not:
 * whatever is matched on tokens points back at the original text.
 * Deliberately absent: sentences and anything a single language decides.
 */
import { normaliseWord } from './normalise.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offsets in `text`, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Normalised form; marks are one character each (`-` for any dash, `"` for any double, `'` for any single quote mark). */
  readonly word: readonly string[];
  /** 1 where the word begins with an upper-case letter. */
  readonly capital: Uint8Array;
  /** What stands between the token before and this one: 0 nothing, 1 space, 2 line break. */
  readonly gap: Uint8Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const OTHER = 5;

const letterLike = /[\p{L}\p{M}]/u;

function classOf(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK;
  if (code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000)
    return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : OTHER;
  return letterLike.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => (code >= 0xd800 && code <= 0xdfff ? OTHER : classOf(code)));

const MARKS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '―': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
};

/** The tokens of `text` between `from` and `to` (all of it by default). Linear in its length. */
export function tokenise(text: string, from = 0, to = text.length): Tokens {
  let size = Math.max(16, (to - from) >> 2);
  let start = new Int32Array(size);
  let end = new Int32Array(size);
  let kind = new Uint8Array(size);
  let capital = new Uint8Array(size);
  let gap = new Uint8Array(size);
  const word: string[] = [];
  let count = 0;
  let between = 0;
  for (let i = from; i < to; ) {
    const type = CLASSES[text.charCodeAt(i)] as number;
    if (type === SPACE || type === BREAK) {
      if (type === BREAK) between = 2;
      else if (between === 0) between = 1;
      i++;
      continue;
    }
    let j = i + 1;
    if (type === LETTER || type === DIGIT) while (j < to && CLASSES[text.charCodeAt(j)] === type) j++;
    if (count === size) {
      size *= 2;
      start = grown(start, new Int32Array(size));
      end = grown(end, new Int32Array(size));
      kind = grown(kind, new Uint8Array(size));
      capital = grown(capital, new Uint8Array(size));
      gap = grown(gap, new Uint8Array(size));
    }
    start[count] = i;
    end[count] = j;
    gap[count] = between;
    const raw = text.slice(i, j);
    if (type === LETTER) {
      const normal = normaliseWord(raw);
      kind[count] = WORD;
      capital[count] = normal.capital ? 1 : 0;
      word.push(normal.word);
    } else if (type === DIGIT) {
      kind[count] = NUMBER;
      word.push(raw);
    } else {
      kind[count] = MARK;
      word.push(MARKS[raw] ?? raw);
    }
    between = 0;
    count++;
    i = j;
  }
  return { text, count, start, end, kind, word, capital, gap };
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

let last: Tokens | null = null;

/** The tokens of a whole text, kept until those of another are asked for: the stages that see one page share them. */
export function tokensOf(text: string): Tokens {
  if (last?.text !== text) last = tokenise(text);
  return last;
}
