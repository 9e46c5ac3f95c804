/** What stands ahead in a sentence's chunks: whether a clause, a verb, a finite verb follows. */
import { advises } from './advice.ts';
import type { Act, Chunk, Word } from './chunk.ts';

/** Whether chunk `at` begins a clause rather than a phrase: `sau khi Nga …`, not `do Nga`. */
export function opensClause(chunks: readonly Chunk[], word: Word, at: number): boolean {
  const next = chunks[at + 1];
  // “vì "can thiệp vào bầu cử"”
  if (next?.kind === 'mark' && next.mark === '"') return opensClause(chunks, word, at + 1);
  // “kể từ năm 1993”: only since when.
  if (next?.kind === 'time' && !verbAhead(chunks, at + 2) && chunks[at + 2]?.kind !== 'mention') return false;
  if (word.prepositions.length === 0) return true;
  if (!next) return false;
  if (next.kind === 'act') return next.form === 'verb' || next.inflected === null;
  if (word.inflected && finiteAhead(chunks, at + 1)) return true;
  if (next.kind === 'mention') return verbAhead(chunks, at + 2);
  // “vì có máy bay xâm phạm không phận”
  if (next.kind === 'word' && next.particles.has('filler') && chunks[at + 2]?.kind === 'mention') return verbAhead(chunks, at + 3);
  return next.kind === 'word' && verbAhead(chunks, at + 1);
}

/** Whether a finite verb comes before the next mark: ‘after ministers of both countries met’, not ‘after talks led by Norway’. */
function finiteAhead(chunks: readonly Chunk[], at: number): boolean {
  for (let j = at; j < chunks.length; j++) {
    const chunk = chunks[j] as Chunk;
    if (chunk.kind === 'mark' && chunk.mark !== '"') return false;
    const verb =
      (chunk.kind === 'act' && chunk.form === 'verb') || (chunk.kind === 'word' && (chunk.particles.has('verb') || chunk.speech !== null));
    if (!verb || !('inflected' in chunk) || chunk.inflected === 'gerund') continue;
    const [before, after] = [chunks[j - 1], chunks[j + 1]];
    const infinitive = before?.kind === 'word' && before.particles.has('infinitive');
    const reduced = after?.kind === 'word' && after.prepositions.length === 1 && after.prepositions[0] === 'by';
    if (!infinitive && !reduced) return true;
  }
  return false;
}

/** Whether only particles stand between chunk `at` and a verb. */
export function verbAhead(chunks: readonly Chunk[], at: number): boolean {
  for (let j = at; j < chunks.length && j < at + 7; j++) {
    const chunk = chunks[j] as Chunk;
    if (chunk.kind === 'time' || (chunk.kind === 'mark' && chunk.mark === '"')) continue;
    if (chunk.kind === 'act') return true;
    if (chunk.kind !== 'word') return false;
    // “Japan on Sunday released …”
    if (chunk.inflected && chunk.prepositions.length > 0 && chunks[j + 1]?.kind === 'time') continue;
    if (chunk.speech && chunk.speech.kind !== 'source') return true;
    const { particles } = chunk;
    // “Đáp trả, Togo triển khai máy bay chặn …”
    if (particles.has('sending') && chunks[j + 1]?.kind === 'mention' && chunks[j + 2]?.kind === 'act') return true;
    if (
      particles.has('filler') ||
      particles.has('negation') ||
      particles.has('future') ||
      particles.has('possible') ||
      particles.has('passive')
    ) {
      // “sẽ gặp phải một thất bại”: with a noun behind it, it is a verb itself.
      if (particles.has('passive') && particles.has('verb') && chunks[j + 1]?.kind === 'mention') return true;
      // “có thể bị Mỹ trừng phạt”: the doer stands before the verb.
      if (particles.has('passive') && !chunk.inflected && chunks[j + 1]?.kind === 'mention') return verbAhead(chunks, j + 2);
      continue;
    }
    return particles.has('verb') || particles.has('causative');
  }
  return false;
}

/** Where somebody is or acts from. */
const WHERE = ['at', 'near', 'from'] as const;

/** Whether a place and then a verb stand ahead: ‘ở Ghana tập trận’, ‘hôm 2/5 từ Ghana nã pháo’. */
export function verbBehindPlace(chunks: readonly Chunk[], at: number): boolean {
  let from = at;
  while (from < at + 3 && isAdverb(chunks[from])) from++;
  const [where, place] = chunks.slice(from, from + 2);
  // “tàu chiến Benin ngoài khơi Ghana nã pháo”
  if (where?.kind === 'mention')
    return where.mention.class === 'place' && where.from === chunks[from - 1]?.to && verbAhead(chunks, from + 1);
  if (where?.kind !== 'word' || where.inflected || !WHERE.some((kind) => where.prepositions.includes(kind))) return false;
  return place?.kind === 'mention' && place.from === where.to && place.mention.members.length === 0 && verbAhead(chunks, from + 2);
}

/** Whether an ordinary verb or one that only carries a noun comes next, its particles aside: ‘mà Mỹ đã áp đặt’. */
export function carries(chunks: readonly Chunk[], at: number): boolean {
  for (let j = at; j < chunks.length && j < at + 4; j++) {
    const chunk = chunks[j] as Chunk;
    if (chunk.kind === 'time') continue;
    if (chunk.kind === 'act') return chunk.particles.has('light');
    if (chunk.kind !== 'word' || chunk.speech) return false;
    if (chunk.particles.has('verb')) return true;
    if (!chunk.particles.has('filler') && !chunk.particles.has('future')) return false;
  }
  return false;
}

/** A passive marker may have its agent before the verb: `bị Mỹ trừng phạt`. */
export function beforeVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  // “bị cả Somalia và Ethiopia khước từ”
  const agent = chunk?.kind === 'word' && chunk.particles.has('both') ? at + 1 : at;
  return verbAhead(chunks, at) || (chunks[agent]?.kind === 'mention' && verbAhead(chunks, agent + 1));
}

/** Whether a verb of an act follows at once: `tuyên bố trừng phạt`. */
export function directVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let j = at; j < chunks.length && j < at + 4; j++) {
    const chunk = chunks[j] as Chunk;
    if (chunk.kind === 'act') return true;
    if (chunk.kind === 'word' && (chunk.particles.has('filler') || chunk.particles.has('future') || chunk.particles.has('negation')))
      continue;
    return false;
  }
  return false;
}

/**
 * ‘Tàu chiến Togo áp sát nên hải quân Benin nổ súng’, ‘Togo thấy tàu Benin áp sát, nên điều tàu chiến’: a word that can also advise joins
 * what came of it, where another acts behind it or a comma parts it from what was done.
 */
export function concludes(chunks: readonly Chunk[], act: Act, at: number): boolean {
  if (!act.particles.has('contrast') || !advises(act)) return false;
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  if (before?.kind === 'mark' && before.mark === ',' && chunks.slice(0, at - 1).some(isDoing)) return verbAhead(chunks, at + 1);
  return next?.kind === 'mention' && next.from === act.to && verbAhead(chunks, at + 2);
}

const isDoing = (chunk: Chunk): boolean => chunk.kind === 'act' || (chunk.kind === 'word' && chunk.particles.has('verb') && !chunk.speech);

/** ‘buộc Togo phải rút quân’: a word that is an act only upon ships or forces makes whoever else stands next do what comes. */
export function compels(chunks: readonly Chunk[], act: Act, at: number): boolean {
  const next = chunks[at + 1];
  if (!act.particles.has('forcing') || act.inflected || next?.kind !== 'mention' || !verbAhead(chunks, at + 2)) return false;
  return act.rules.every(({ object }) => object !== undefined && !object.some((sort) => sort === next.mention.class));
}

/** Behind what a party that a noun of action names may carry it to another: ‘lệnh trừng phạt EU áp lên Togo’. */
const AIMS = ['against', 'for', 'to', 'with'] as const;

/** ‘lệnh trừng phạt EU áp lên Togo’, ‘lô vũ khí EU gửi cho Togo’: at `at` stands the verb of a clause without ‘mà’ that tells of the noun before its subject. */
export function carriesTo(chunks: readonly Chunk[], at: number, noun: Act['rules']): boolean {
  let verb = at;
  while (isAdverb(chunks[verb])) verb++;
  const [chunk, behind, whom] = chunks.slice(verb, verb + 3);
  if (chunk?.kind !== 'act' && chunk?.kind !== 'word') return false;
  const given = chunk.kind === 'act' && chunk.form === 'verb' && chunk.rules.filter(({ frame }) => frame === 'gives');
  const gives = given && noun.some(({ type, frame }) => frame === 'gives' && given.some((rule) => rule.type === type));
  const carried = chunk.particles.has('light') && !chunk.speech;
  const aims = behind?.kind === 'word' && AIMS.some((kind) => behind.prepositions.includes(kind)) && !behind.prepositions.includes('at');
  return (gives || carried) && aims && whom?.kind === 'mention';
}

const isAdverb = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'time' || (chunk?.kind === 'word' && chunk.particles.has('filler') && !chunk.particles.has('verb'));
