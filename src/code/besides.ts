/** Who has done the same, named before the subject: not a party to what the sentence tells. */
import type { Tokens } from '../text/tokens.ts';
import { type Chunk, isComma } from './chunk.ts';
import type { Lexicon } from './lexicon.ts';

const NAMES = new Set(['state', 'capital', 'org', 'government']);
const isName = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && NAMES.has(chunk.mention.class) && chunk.mention.refers === null;
const isAnd = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.particles.has('and');

/** Chunks up to the name, at most: ‘không giống như’. */
const WORDS = 3;

/** ‘Trước Togo, Benin cũng cắt quan hệ với Ghana’, ‘Togo nói ngoài Benin, …’: the chunks without those named so at the head of a clause. */
export function withoutBesides(chunks: readonly Chunk[], tokens: Tokens, lexicon: Lexicon, from: number): readonly Chunk[] {
  const said = chunks.findIndex((chunk) => chunk.kind === 'word' && chunk.speech?.kind === 'says');
  const whole = withoutAt(chunks, 0, from, tokens, lexicon);
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
  const subject = chunks[end + 1];
  // “Trừ Togo, các nước còn lại …”
  const whom = subject?.kind === 'mention' || (subject?.kind === 'word' && subject.particles.has('both'));
  const kept = first === from ? start : start + 1;
  return isComma(chunks[end]) && whom ? [...chunks.slice(0, kept), ...chunks.slice(end + 1)] : chunks;
}
