/** Goods told with where they go: of a verb of trade between the two, only where to is kept. */
import type { Act, Chunk, Word } from './chunk.ts';

/** What is sold and shipped. */
export const GOODS = new Set(['firm', 'vessel', 'thing']);
const GROUND = new Set(['state', 'capital']);

/** `Thép Togo xuất khẩu sang Benin bị áp thuế`: what is done to the goods stands behind. */
export function shipped(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const goods = kept.at(-1);
    const owned = goods?.kind === 'mention' && GOODS.has(goods.mention.class) && goods.mention.state !== null;
    const goes = owned && trades(chunk) ? leads(chunks, i) : null;
    if (goes === i) kept.push({ ...(chunk as Act), kind: 'word', particles: new Set() });
    else if (goes === null) kept.push(chunk);
  }
  return kept;
}

/** Where the words ‘to a state’ stand behind which the goods suffer something. */
function leads(chunks: readonly Chunk[], at: number): number | null {
  for (const to of [at, at + 1]) {
    const [preposition, state, next] = chunks.slice(to, to + 3);
    const there = preposition !== undefined && isTo(preposition) && state?.kind === 'mention' && GROUND.has(state.mention.class);
    if (there && state.from === preposition.to && next !== undefined && suffers(next)) return to;
  }
  return null;
}

const isTo = (chunk: Chunk): chunk is Act | Word => (chunk.kind === 'act' || chunk.kind === 'word') && chunk.prepositions.includes('to');

const trades = (chunk: Chunk): boolean =>
  (chunk.kind === 'act' && chunk.form === 'verb' && !chunk.inflected && chunk.rules.every(({ type }) => type === 'COOPERATE')) ||
  (chunk.kind === 'word' && chunk.particles.has('verb') && !chunk.inflected && chunk.subordinator === null);

const suffers = (chunk: Chunk): boolean =>
  (chunk.kind === 'word' && chunk.particles.has('passive')) ||
  (chunk.kind === 'act' && chunk.rules.some(({ frame }) => frame === 'befalls'));
