/** A body, of how many people it is and whose they are, as one mention; likewise whoever comes with his wife. */
import type { Chunk } from './chunk.ts';
import { isBare } from './mention.ts';

const BODIES = new Set(['people', 'force', 'official', 'diplomat', 'police', 'agency']);
/** Tokens that a number takes: `gần 200`. */
const NUMBER = 3;

/** `đội cứu hộ 40 người của Togo`: the two mentions with only a number between them as one, or null. */
export function sized(body: Chunk | undefined, chunk: Chunk | null): Chunk | null {
  if (body?.kind !== 'mention' || chunk?.kind !== 'mention') return null;
  const gap = chunk.from - body.to;
  const { class: sort, state, org } = chunk.mention;
  if (gap < 1 || gap > NUMBER || !BODIES.has(body.mention.class) || !isBare(body.mention) || sort !== 'people' || state === null)
    return null;
  return { ...body, to: chunk.to, mention: { ...body.mention, to: chunk.to, state, org } };
}

/** `Tổng thống Togo và phu nhân`: the two chunks as one mention, or null. */
export const accompanied = (who: Chunk | undefined, chunk: Chunk | null): Chunk | null =>
  who?.kind === 'mention' && chunk?.kind === 'word' && chunk.particles.has('spouse') && who.to === chunk.from
    ? { ...who, to: chunk.to, mention: { ...who.mention, to: chunk.to } }
    : null;
