/**
 * A word for a case before the clause that tells of it: ‘thiệt mạng trong `vụ` Togo không kích một căn cứ’, ‘phản đối `vụ` Togo bắn vào tàu cá’.
 * Before a noun it says nothing: ‘trong vụ MH17’.
 */
import type { Chunk, Word, WordSenses } from './chunk.ts';
import { verbAhead } from './lookahead.ts';

const NONE: Omit<WordSenses, 'particles'> = { prepositions: [], subordinator: null, speech: null, inflected: null };
const FACTIVE: WordSenses = { ...NONE, particles: new Set(['complementiser', 'factive']) };
const WHEN: WordSenses = { ...NONE, particles: new Set(), subordinator: 'when' };

/** Chunks behind it over which the verb of its clause may stand. */
const REACH = 8;

export function withAffairs(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (const [i, chunk] of chunks.entries()) {
    if (!(chunk.kind === 'word' && chunk.particles.has('affair'))) {
      kept.push(chunk);
      continue;
    }
    const before = kept.at(-1);
    const beside = before?.kind === 'word' && before.to === chunk.from ? before : null;
    // “sau vụ”, “kể từ vụ”, “vì vụ”: the clause opens by itself.
    if (!isTold(chunks, i + 1) || beside?.subordinator) continue;
    const governed = beside !== null && beside.prepositions.length > 0;
    if (governed) kept.pop();
    kept.push({ kind: 'word', from: governed ? beside.from : chunk.from, to: chunk.to, ...(governed ? sense(beside) : FACTIVE) });
  }
  return kept;
}

/** ‘về vụ’ is what is spoken of, ‘trong vụ’ where it happens. */
const sense = ({ prepositions }: Word): WordSenses => (prepositions.includes('about') ? FACTIVE : WHEN);

/** Whether somebody stands there, and what he does behind him. */
function isTold(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  const [who, behind] = first?.kind === 'word' && first.particles.has('both') ? [chunks[at + 1], at + 2] : [first, at + 1];
  if (who?.kind !== 'mention' || who.mention.refers === 'deed' || !verbAhead(chunks, behind)) return false;
  const rest = chunks.slice(behind, behind + REACH);
  const mark = rest.findIndex(({ kind }) => kind === 'mark');
  return (mark < 0 ? rest : rest.slice(0, mark)).some((chunk) => chunk.kind === 'act' && chunk.form === 'verb');
}
