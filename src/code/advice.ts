/** What is said to be due: ‘Togo phải rút quân’ asks something of Togo only where somebody says it. */
import type { Act, Chunk, Word } from './chunk.ts';

const advice = ({ rules }: Act): Act['rules'] => rules.filter(({ frame }) => frame === 'advises');

export const advises = (chunk: Act | Word): chunk is Act => chunk.kind === 'act' && advice(chunk).length > 0;

/** Of words that can be a deed or what is due, what they are where somebody says them, and where nobody does. */
export function asSaid(chunk: Act, said: boolean): Act | null {
  const due = advice(chunk);
  if (said) return { ...chunk, rules: due };
  return due.length < chunk.rules.length ? { ...chunk, rules: chunk.rules.filter((rule) => !due.includes(rule)) } : null;
}

/** ‘“Togo phải rút quân”, Ngoại trưởng Benin nói’, ‘…, theo Bộ Ngoại giao Benin’: whether a speaker and his verb close the sentence. */
export function spokenBehind(chunks: readonly Chunk[], at: number): boolean {
  const rest = chunks.slice(at + 1);
  if (endsWithSource(rest)) return true;
  const verb = rest.findLastIndex((chunk) => (chunk.kind === 'word' || chunk.kind === 'act') && chunk.speech?.trails === true);
  // “…, Ngoại trưởng Benin nói trong chuyến thăm Togo”
  if (verb < 0 || rest.slice(verb + 1).some((chunk) => chunk.kind === 'act' && chunk.form === 'verb')) return false;
  const speaker = rest.findLastIndex(({ kind }, i) => i < verb && kind === 'mention');
  const between = rest.slice(speaker + 1, verb);
  // “…, ông Kofi, người phát ngôn Bộ Ngoại giao Benin, nói”
  const pause = between.at(-1)?.kind === 'mark' ? between.slice(0, -1) : between;
  return speaker > 0 && rest[speaker - 1]?.kind === 'mark' && pause.every((chunk) => chunk.kind === 'time' || isAside(chunk));
}

function endsWithSource(rest: readonly Chunk[]): boolean {
  const source = rest.findLastIndex((chunk) => chunk.kind === 'word' && chunk.speech?.kind === 'source');
  const [speaker, end] = rest.slice(source + 1, source + 3);
  if (source < 1 || rest[source - 1]?.kind !== 'mark' || speaker?.kind !== 'mention' || speaker.mention.class === 'media') return false;
  return end === undefined || (end.kind === 'mark' && end.mark === '.');
}

const isAside = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.particles.has('filler');
