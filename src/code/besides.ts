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

/** ‘Trước Togo, Benin cũng cắt quan hệ với Ghana’, ‘Ngoài Togo, Benin …’: the chunks behind the comma. */
export function withoutBesides(chunks: readonly Chunk[], tokens: Tokens, lexicon: Lexicon, from: number): readonly Chunk[] {
  const at = Math.max(0, chunks.slice(0, WORDS).findIndex(isName));
  const named = chunks[at];
  if (!isName(named) || !named || !lexicon.besides.has(tokens.word.slice(from, named.from).join(' '))) return chunks;
  let end = at + 1;
  while (isAnd(chunks[end]) && isName(chunks[end + 1])) end += 2;
  const subject = chunks[end + 1];
  // “Trừ Togo, các nước còn lại …”
  const whom = subject?.kind === 'mention' || (subject?.kind === 'word' && subject.particles.has('both'));
  return isComma(chunks[end]) && whom ? chunks.slice(end + 1) : chunks;
}
