/** Whose statement it is that says what a sentence tells: ‘“…”, thông báo của Bộ Ngoại giao Togo viết’, ‘Theo thông cáo hôm 5/3 của Bộ Ngoại giao Togo, …’. */
import { type Chunk, isComma, isWhen } from './chunk.ts';
import { isBare, type Mention, named } from './mention.ts';

/** The chunks with whoever makes the statement in its place. */
export const stated = (chunks: readonly Chunk[]): readonly Chunk[] => atEnd(atHead(chunks));

/** ‘“…”, tuyên bố hôm 5/3 của Togo có đoạn’, ‘“…”, tuyên bố nêu rõ’: who speaks at the end of the sentence. */
function atEnd(chunks: readonly Chunk[]): readonly Chunk[] {
  const says = chunks.findLastIndex((chunk) => chunk.kind === 'word' && chunk.speech?.kind === 'says' && chunk.speech.trails === true);
  const comma = chunks.findLastIndex((chunk, i) => i < says && isComma(chunk));
  const behind = chunks.slice(says + 1);
  if (comma < 1 || !behind.every((chunk) => chunk.kind === 'mark' || isWhen(chunk))) return chunks;
  const subject = chunks.slice(comma + 1, says);
  const [one] = subject;
  const head = chunks.slice(0, comma + 1);
  // “tuyên bố nêu rõ”: of whoever spoke last.
  if (one && subject.length === 1 && isSaid(one) && !(one.kind === 'mention' && one.mention.class === 'thing')) {
    const { from, to } = one;
    return [...head, { kind: 'mention', from, to, mention: { ...SPEAKER, from, to } }, ...chunks.slice(comma + 2)];
  }
  const speaker = madeBy(subject, chunks[comma]?.to ?? 0);
  return speaker ? [...head, ...speaker, ...chunks.slice(says)] : chunks;
}

/** ‘Theo thông cáo hôm 5/3 của Bộ Ngoại giao Togo, Benin …’: the source is who has issued it. */
function atHead(chunks: readonly Chunk[]): readonly Chunk[] {
  const [source] = chunks;
  const comma = chunks.findIndex(isComma);
  if (!source || !speaks(source, 'source') || comma < 1) return chunks;
  const speaker = madeBy(chunks.slice(1, comma), source.to);
  return speaker ? [source, ...speaker, ...chunks.slice(comma)] : chunks;
}

/** ‘thông cáo (hôm 5/3) của Bộ Ngoại giao Togo’, begun at a token: whoever makes it, with the time; null where it is nobody's. */
function madeBy(chunks: readonly Chunk[], begins: number): readonly Chunk[] | null {
  const when = chunks.filter(isWhen);
  const rest = chunks.filter((chunk) => !isWhen(chunk));
  const [one, ...more] = rest;
  if (!one) return null;
  // “tuyên bố của Bộ Ngoại giao Togo”: a statement that is somebody's.
  if (one.kind === 'mention' && isStatement(one.mention) && named(one.mention) && more.length === 0)
    return [{ ...one, mention: { ...one.mention, class: 'government', name: null } }, ...when];
  const [of, owner, ...others] = isSaid(one) ? more : rest;
  // “bản thông cáo của …”: a noun that no dictionary holds.
  const unread = isSaid(one) || ((chunks[0]?.from ?? begins) > begins && one === of);
  const owned = of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of' && owner?.kind === 'mention';
  return unread && owned && others.length === 0 && SPEAKERS.has(owner.mention.class) ? [owner, ...when] : null;
}

/** ‘tuyên bố’, ‘thông cáo’. */
const isStatement = ({ class: sort, members, refers }: Mention): boolean =>
  (sort === 'policy' || sort === 'thing') && members.length === 0 && refers === null;
const speaks = (chunk: Chunk, kind: 'says' | 'source'): boolean =>
  (chunk.kind === 'word' || chunk.kind === 'act') && chunk.speech?.kind === kind;
const isSaid = (chunk: Chunk): boolean =>
  chunk.kind === 'mention' ? isStatement(chunk.mention) && isBare(chunk.mention) : speaks(chunk, 'says');

/** Whoever speaks, where only the statement is named. */
const SPEAKER: Omit<Mention, 'from' | 'to'> = {
  class: 'pronoun',
  state: null,
  org: null,
  sector: null,
  office: null,
  person: null,
  name: null,
  refers: 'speaker',
  place: null,
  at: null,
  modifies: false,
  members: [],
};

/** Who makes statements. */
const SPEAKERS = new Set<Mention['class']>([
  'ministry',
  'government',
  'mission',
  'force',
  'agency',
  'parliament',
  'org',
  'court',
  'police',
  'leader',
  'official',
  'diplomat',
  'state',
  'capital',
]);
