/**
 * Text from pages, made safe to look at: characters that turn, hide or break what stands around them become marks of their own.
 * Together with `<bdi>` around each text, no page can reorder or imitate the desk. Deliberately absent: any change of the text’s letters.
 */

/** A stretch of text, or a control character with its name. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly text: string; readonly name: string };

const NAMES: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const CONTROLS = new RegExp(CONTROL, 'gu');

export const hasControls = (text: string): boolean => CONTROL.test(text);

export function piecesOf(text: string): readonly Piece[] {
  if (!hasControls(text)) return [{ kind: 'text', text }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(CONTROLS)) {
    if (index > at) pieces.push({ kind: 'text', text: text.slice(at, index) });
    pieces.push({ kind: 'control', text: found, name: nameOf(found) });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** For attributes, titles and exported pictures, which hold no marks: `[RLO]`. */
export const plain = (text: string): string => (hasControls(text) ? text.replace(CONTROLS, (found) => `[${nameOf(found)}]`) : text);

const nameOf = (found: string): string => NAMES[found] ?? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
