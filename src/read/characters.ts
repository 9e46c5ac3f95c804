/**
 * What kind of character a code unit is, from one table, so that a page is measured in one pass over it.
 * Deliberately absent: languages. Scripts without case count as lower case.
 */
export const SPACE = 1;
export const BREAK = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
export const MARK = 6;
export const JOINER = 7;

const TABLED = 0x2000;

function kindOf(code: number): number {
  if (code === 10 || code === 13) return BREAK;
  if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0 || code === 0x1680) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 0xad) return JOINER;
  const char = String.fromCharCode(code);
  if (/[\p{M}]/u.test(char)) return JOINER;
  if (!/[\p{L}]/u.test(char)) return MARK;
  return char.toLowerCase() === char ? LOWER : UPPER;
}

const TABLE = Uint8Array.from({ length: TABLED }, (_, code) => kindOf(code));

/** The kind of a UTF-16 code unit: white space is what JavaScript calls so, and surrogates count as marks. */
export function kind(code: number): number {
  if (code < TABLED) return TABLE[code] as number;
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff) return SPACE;
  if (code === 0x2028 || code === 0x2029) return BREAK;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return JOINER;
  if (code < 0x2c00 || (code >= 0x3001 && code <= 0x303f)) return MARK;
  if (code >= 0xff00 && code <= 0xff0f) return MARK;
  if (code >= 0xd800 && code <= 0xf8ff) return MARK;
  return LOWER;
}

export const isLetter = (code: number): boolean => {
  const found = kind(code);
  return found === LOWER || found === UPPER;
};

/** Whether a sentence may end with it: `.`, `!`, `?`, `…` and the full-width ones. */
export const endsSentence = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x061f ||
  code === 0x06d4 ||
  code === 0x0964;

/** Quote marks and brackets that may stand after the end of a sentence. */
export const closes = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb || code === 0x300d;

/** Quote marks and brackets that may stand before its beginning. */
export const opens = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 40 ||
  code === 91 ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab ||
  code === 0x300c ||
  code === 0x201e;

/** The place of a character in text[from, to), or −1; never looks farther, unlike `indexOf`. */
export function findCode(text: string, code: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === code) return i;
  return -1;
}

export const COLON = 58;
