/** What bytes tell of themselves: a mark, the pattern of UTF-16, a signature that is no text, sequences that are UTF-8. */

export function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: spaces and letters of the Latin script leave every other byte empty, and the bytes between are no control codes. */
export function wideByEvidence(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, SAMPLE) & ~1;
  if (size < 8) return null;
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (let i = 0; i < size; i += 2) {
    const [a = 0, b = 0] = [bytes[i], bytes[i + 1]];
    if (a === 0) even++;
    if (b === 0) odd++;
    // Only beside an empty byte is a small one a control code: `đ` is 01 11.
    if ((a === 0 && isControl(b)) || (b === 0 && isControl(a))) controls++;
  }
  const pairs = size / 2;
  if (controls > pairs * 0.02) return null;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip data', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What bytes are that are no text, in words; null for text. */
export function foreignKind(bytes: Uint8Array): string | null {
  for (const [kind, signature] of SIGNATURES) if (signature.every((byte, i) => bytes[i] === byte)) return kind;
  const size = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < size; i++) if (isControl(bytes[i] as number)) control++;
  return control > size * 0.02 ? 'binary data' : null;
}

/** Sequences of several bytes that are UTF-8, and bytes that cannot be. */
export function unicodeIn(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let follow = 0;
    while (follow < more && ((bytes[i + follow + 1] ?? 0) & 0xc0) === 0x80) follow++;
    if (more > 0 && follow === more) valid++;
    else broken++;
    i += follow;
  }
  return { valid, broken };
}
