/**
 * Bytes → text. Unicode by its own evidence, then what the page declares, then the Vietnamese encodings before Unicode by what reads as Vietnamese.
 * The decoded text is left as it is: windows-1258 keeps its combining marks, and nothing is normalised.
 * Deliberately absent: statistics for other languages' legacy encodings; those are read as declared, else as windows-1252.
 */
import type { Issue, Result } from '../../model/issue.ts';
import { byMark, foreignKind, unicodeIn, wideByEvidence } from './bytes.ts';
import { decodeTcvn3, decodeVni } from './vietnamese-fonts.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case, or `tcvn3`, `vni`, `binary`. */
  readonly encoding: string;
}

/** Decodes a page; `declared` is what its carrier says of it (`Content-Type: text/html; charset=…` or the bare name). */
export function decode(bytes: Uint8Array, declared: string | null = null): Result<Decoded> {
  const marked = byMark(bytes);
  if (marked) return { value: { text: decoderOf(marked).decode(bytes), encoding: marked }, issues: [] };
  const wide = wideByEvidence(bytes);
  if (wide) return { value: { text: decoderOf(wide).decode(bytes), encoding: wide }, issues: [] };
  const foreign = foreignKind(bytes);
  if (foreign)
    return { value: { text: '', encoding: 'binary' }, issues: [{ code: 'page-binary', message: `expected text but found ${foreign}` }] };
  const strict = strictUtf8(bytes);
  if (strict !== null) return { value: { text: strict, encoding: 'utf-8' }, issues: [] };
  const { valid, broken } = unicodeIn(bytes);
  const name = encodingNamed(charsetOf(declared) ?? declaredInside(bytes));
  // A byte or two lost in a page of UTF-8 does not make it something else.
  if (valid >= broken * 4 || (name === 'utf-8' && valid >= broken))
    return { value: { text: decoderOf('utf-8').decode(bytes), encoding: 'utf-8' }, issues: [damaged(broken)] };
  return legacy(bytes, name);
}

/** The text of flawless UTF-8, or null. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const damaged = (broken: number): Issue => ({
  code: 'encoding-damaged',
  message: `expected UTF-8 but found ${broken} byte sequences that are none`,
});

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  let decoder = decoders.get(encoding);
  if (!decoder) {
    // The mark stays in the text, as white space: offsets count in the file as anybody else decodes it.
    decoder = new TextDecoder(encoding, { ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  return decoder;
}

/** The charset in `text/html; charset=x`, or the bare name. */
function charsetOf(declared: string | null): string | null {
  if (!declared) return null;
  const at = declared.toLowerCase().indexOf('charset=');
  if (at < 0) return declared.includes('/') ? null : declared;
  return (
    declared
      .slice(at + 8)
      .replace(/["']/gu, '')
      .split(';')[0]
      ?.trim() ?? null
  );
}

/** A page declares its encoding within so many bytes. */
const HEAD = 4096;

/** What an HTML or XML page declares of itself in its first bytes. */
function declaredInside(bytes: Uint8Array): string | null {
  const head = decoderOf('windows-1252').decode(bytes.subarray(0, HEAD));
  return (
    (/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/iu.exec(head) ??
      /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,40})/iu.exec(head))?.[1] ?? null
  );
}

const OWN_NAMES: Readonly<Record<string, string>> = {
  tcvn: 'tcvn3',
  tcvn3: 'tcvn3',
  abc: 'tcvn3',
  'x-viet-tcvn': 'tcvn3',
  vni: 'vni',
  'x-viet-vni': 'vni',
};

/** An encoding by any of its names; null for one that nobody knows. */
function encodingNamed(name: string | null): string | null {
  if (!name) return null;
  const own = OWN_NAMES[name.toLowerCase()];
  if (own) return own;
  try {
    return new TextDecoder(name.toLowerCase()).encoding;
  } catch {
    return null;
  }
}

/** Encodings that Vietnamese pages of old declared for want of a name for their own. */
const EVASIVE = new Set(['windows-1252', 'windows-1258', 'utf-8']);

function legacy(bytes: Uint8Array, declared: string | null): Result<Decoded> {
  const read = (encoding: string): string =>
    encoding === 'tcvn3' ? decodeTcvn3(bytes) : encoding === 'vni' ? decodeVni(bytes) : decoderOf(encoding).decode(bytes);
  if (declared && !EVASIVE.has(declared)) return { value: { text: read(declared), encoding: declared }, issues: [] };
  const vietnamese = vietnameseEncoding(bytes);
  const encoding = vietnamese ?? (declared && declared !== 'utf-8' ? declared : 'windows-1252');
  const issues: Issue[] =
    vietnamese || declared === encoding
      ? []
      : [{ code: 'encoding-unknown', message: 'expected UTF-8 or a declared encoding but found neither; read as windows-1252' }];
  return { value: { text: read(encoding), encoding }, issues };
}

/** Words that every page of Vietnamese holds, all with letters that only the right encoding gives. */
const TELLING = new Set('của và là những được không người các một đã với việt nước này để về cũng từ đến bị sẽ ở vào đó'.split(' '));
const TRIED = 20_000;

/** The encoding under which a page reads as Vietnamese, or null. */
function vietnameseEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, TRIED);
  let best: string | null = null;
  let most = 2;
  for (const [encoding, text] of [
    ['windows-1258', decoderOf('windows-1258').decode(sample)],
    ['tcvn3', decodeTcvn3(sample)],
    ['vni', decodeVni(sample)],
  ] as const) {
    let hits = 0;
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u))
      if (TELLING.has(word)) hits++;
    if (hits > most) {
      most = hits;
      best = encoding;
    }
  }
  return best;
}
