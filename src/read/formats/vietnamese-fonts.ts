/**
 * Vietnamese as it was written before Unicode: TCVN3 (also ABC, the fonts `.VnTime`), a byte a letter, and VNI, a vowel and then its mark.
 * Both hide behind a Western encoding. Deliberately absent: toned capitals of TCVN3, which had a font of their own.
 */

/** Pairs of a byte and the letter it stands for, written as the Latin-1 character of the byte and the letter. */
const TCVN3_PAIRS = `
  µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị
  ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư`;

const TCVN3 = new Map<number, string>([[0xad, 'ư']]);
for (const pair of TCVN3_PAIRS.trim().split(/\s+/u)) TCVN3.set(pair.charCodeAt(0), pair.slice(1));

/** Letters that VNI writes with one byte. */
const VNI_SINGLE = new Map<string, string>();
for (const pair of 'ìì íí æỉ óĩ òị ôơ öư îỵ ñđ ÌÌ ÍÍ ÆỈ ÓĨ ÒỊ ÔƠ ÖƯ ÎỴ ÑĐ'.split(' ')) VNI_SINGLE.set(pair.charAt(0), pair.slice(1));

/** What VNI's marks do to the vowel before them: combining marks, the vowel's own first. */
const VNI_MARKS = new Map<string, string>();
const [GRAVE, ACUTE, HOOK, TILDE, DOT, BREVE, ROOF] = ['̀', '́', '̉', '̃', '̣', '̆', '̂'] as const;
for (const [mark, combining] of [
  ['ø', GRAVE],
  ['ù', ACUTE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['ê', BREVE],
  ['è', BREVE + GRAVE],
  ['é', BREVE + ACUTE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
  ['â', ROOF],
  ['à', ROOF + GRAVE],
  ['á', ROOF + ACUTE],
  ['å', ROOF + HOOK],
  ['ã', ROOF + TILDE],
  ['ä', ROOF + DOT],
] as const) {
  VNI_MARKS.set(mark, combining);
  VNI_MARKS.set(mark.toUpperCase(), combining);
}
const VOWELS = new Set('aeiouyAEIOUYôöÔÖ');

/** Bytes as Latin-1 characters: one code unit a byte, so that both writings can be read as text. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return parts.join('');
}

export function decodeTcvn3(bytes: Uint8Array): string {
  const parts: string[] = [];
  const text = latin(bytes);
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = TCVN3.get(text.charCodeAt(i));
    if (letter === undefined) continue;
    parts.push(text.slice(from, i), letter);
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

export function decodeVni(bytes: Uint8Array): string {
  const parts: string[] = [];
  const text = latin(bytes);
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 128) continue;
    const char = text.charAt(i);
    const mark = i > 0 && VOWELS.has(text.charAt(i - 1)) ? VNI_MARKS.get(char) : undefined;
    const letter = mark ?? VNI_SINGLE.get(char);
    if (letter === undefined) continue;
    parts.push(text.slice(from, i), letter);
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('').normalize('NFC');
}
