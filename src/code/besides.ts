/** Who has done the same, named before the subject: not a party to what the sentence tells. */
import type { Tokens } from '../text/tokens.ts';
import { type Chunk, isComma, isWhen } from './chunk.ts';
import type { Lexicon } from './lexicon.ts';
import { verbAhead } from './lookahead.ts';

const NAMES = new Set(['state', 'capital', 'org', 'government']);
const isName = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && NAMES.has(chunk.mention.class) && chunk.mention.refers === null;
const isAnd = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.particles.has('and');

/** Chunks up to the name, at most: ‘không giống như’. */
const WORDS = 3;

/** ‘Trước Togo, Benin cũng cắt quan hệ với Ghana’, ‘Togo nói ngoài Benin, …’: the chunks without those named so at the head of a clause. */
export function withoutBesides(all: readonly Chunk[], tokens: Tokens, lexicon: Lexicon, from: number): readonly Chunk[] {
  const chunks = withoutLike(withoutPost(all), tokens, lexicon);
  const said = chunks.findIndex((chunk) => chunk.kind === 'word' && chunk.speech?.kind === 'says');
  // “Hôm 5/3, trước Togo, Benin …”
  const time = chunks.findIndex((chunk) => !isWhen(chunk));
  const head = time > 0 ? (isComma(chunks[time]) ? time + 1 : time) : 0;
  const whole = withoutAt(chunks, head, chunks[head - 1]?.to ?? from, tokens, lexicon);
  return whole.length < chunks.length || said < 0 ? whole : withoutAt(chunks, said + 1, chunks[said]?.to ?? from, tokens, lexicon);
}

function withoutAt(chunks: readonly Chunk[], start: number, from: number, tokens: Tokens, lexicon: Lexicon): readonly Chunk[] {
  const head = chunks[start];
  const first = head?.kind === 'word' && head.particles.has('complementiser') ? head.to : from;
  const at = start + Math.max(0, chunks.slice(start, start + WORDS).findIndex(isName));
  const named = chunks[at];
  if (!isName(named) || !named || !lexicon.besides.has(tokens.word.slice(first, named.from).join(' '))) return chunks;
  let end = at + 1;
  while (isAnd(chunks[end]) && isName(chunks[end + 1])) end += 2;
  // “Trước Togo, hôm 5/3 Benin …”
  const subject = chunks.slice(end + 1).find((chunk) => !isWhen(chunk));
  // “Trừ Togo, các nước còn lại …”
  const whom = subject?.kind === 'mention' || (subject?.kind === 'word' && subject.particles.has('both'));
  const kept = first === from ? start : start + 1;
  return isComma(chunks[end]) && whom ? [...chunks.slice(0, kept), ...chunks.slice(end + 1)] : chunks;
}

/** ‘Togo trừng phạt Benin, tương tự Ghana’, ‘…, trừ Ghana’: who is like them, or not, at the end of a clause. */
function withoutLike(chunks: readonly Chunk[], tokens: Tokens, lexicon: Lexicon): readonly Chunk[] {
  const at = chunks.findIndex((chunk, i) => {
    if (!isName(chunk)) return false;
    const before = chunks.findLastIndex((one, j) => j < i && isComma(one));
    const comma = chunks[before];
    if (!comma || i - before > WORDS || chunks.slice(before, i).some(isAnd)) return false;
    const next = chunks[i + 1];
    return lexicon.besides.has(tokens.word.slice(comma.to, chunk.from).join(' ')) && (next === undefined || isComma(next));
  });
  if (at < 0) return chunks;
  const comma = chunks.findLastIndex((one, j) => j < at && isComma(one));
  const after = chunks.slice(at + 1);
  // “Togo và Benin, sau Ghana, ký hiệp ước”: between a subject and its verb, commas and all.
  const apart =
    after.length > 0 && chunks.slice(0, comma).every((one) => one.kind === 'mention' || isAnd(one)) && verbAhead(chunks, at + 2);
  // “Togo nói, giống Ghana, Benin …”: told of whoever comes next.
  const last = after.every(({ kind }) => kind !== 'mention');
  return comma > 0 && (apart || last) ? [...chunks.slice(0, comma), ...(apart ? after.slice(1) : after)] : chunks;
}

/** ‘Theo phóng viên TTXVN tại New Delhi, Ấn Độ và Úc …’: where a newspaper's man sits ends at the comma, and nothing is done there. */
function withoutPost(chunks: readonly Chunk[]): readonly Chunk[] {
  const [source, paper, at, town, comma] = chunks;
  const media = source?.kind === 'word' && source.speech?.kind === 'source' && paper?.kind === 'mention' && paper.mention.class === 'media';
  const posted = at?.kind === 'word' && at.prepositions.includes('at') && town?.kind === 'mention' && town.mention.members.length === 0;
  return media && posted && isComma(comma) ? [source, paper, ...chunks.slice(4)] : chunks;
}
