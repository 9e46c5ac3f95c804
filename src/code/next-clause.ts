/** Where what looks like a list holds the subject of the next clause: ‘trừng phạt Togo, Benin và Ghana phản đối’. Deliberately absent: lists that have commas alone. */
import { type Act, type Chunk, isComma, type Word } from './chunk.ts';
import { SPOKEN } from './clause-verbs.ts';
import { isOfOne, isVerbal } from './comma-lists.ts';
import { verbAhead } from './lookahead.ts';
import { type Mention, named, singles } from './mention.ts';

/** Whether behind the first of the mentions from `start` to `end` a clause begins whose subject the others are. */
export function isNextClause(chunks: readonly Chunk[], start: number, end: number): boolean {
  const three = isComma(chunks[start + 1]) && end > start + 2;
  return (three && ofCompanion(chunks, start, end)) || actsNext(chunks, start, end, three);
}

/** ‘cắt quan hệ với Togo, Benin và Mali rút đại sứ’ */
function ofCompanion(chunks: readonly Chunk[], start: number, end: number): boolean {
  const [before, first, behind] = [chunks[start - 1], chunks[start], chunks[end + 1]];
  const relations = first?.kind === 'mention' && first.mention.class === 'policy';
  const companion = relations || (before?.kind === 'word' && before.prepositions.includes('with'));
  const meets = behind?.kind === 'act' && behind.rules.some((rule) => rule.type === 'CONSULT');
  return companion && isVerbal(behind) && !meets;
}

/** ‘trừng phạt Togo, Benin và Ghana phản đối’, ‘trừng phạt Togo và Benin trục xuất người Ghana’: the clause has its verb, and another one stands behind the list. */
function actsNext(chunks: readonly Chunk[], start: number, end: number, three: boolean): boolean {
  const verb = verbBefore(chunks, start);
  const last = chunks[end - 1];
  if (!verb && three) return behindUnread(chunks, start, end);
  if (!verb || verb.inflected || (last?.kind === 'word' && last.particles.has('joint'))) return false;
  // “trừng phạt Togo, và Benin …”: of two, no comma stands before ‘và’.
  const link = chunks[start + 2];
  if (isComma(chunks[start + 1]) && end === start + 3 && link?.kind === 'word' && link.particles.has('and'))
    return verbAhead(chunks, end + 1);
  if (three && isFronted(chunks, start, end)) return true;
  const next = verbBehind(chunks, end);
  if (!next || verb.rules.some(({ frame, type }) => frame === 'demands' || frame === 'accuses' || type === 'CONSULT')) return false;
  // “trừng phạt Togo và Ngoại trưởng Benin Lu …”: of a state and a person, no list is made.
  if (isMixed(chunks[start], chunks[end])) return true;
  const rules = next.verb.kind === 'act' ? next.verb.rules : [];
  // “trừng phạt các công ty và cá nhân Togo tham gia dự án”: of those whom only the last says whose they are, what they do is why.
  const [one, other] = [chunks[start], chunks[end]];
  const shared = one?.kind === 'mention' && other?.kind === 'mention' && isOfOne(one.mention, other.mention);
  if (shared && (rules.length === 0 || rules.some(({ type }) => !SPOKEN.has(type)))) return false;
  const spoken = rules.every(({ type, frame }) => SPOKEN.has(type) && frame !== 'accuses');
  const takes = verb.rules.every(({ type }) => DONE.has(type) || GIVEN.has(type) || (three && type === 'SUPPORT'));
  if (spoken && takes) return true;
  if (!verb.rules.every(({ type, frame }) => DONE.has(type) && frame === 'acts-on')) return false;
  if (next.also) return true;
  const harm = verb.rules.some(({ type }) => type === 'ASSAULT' || type === 'COERCE');
  // “tấn công Togo và Benin giết chết ba người Ghana”: of harm, what it does.
  if (verb.rules.some(({ type }) => type === 'ACCUSE') || (harm && rules.some(({ type }) => type === 'ASSAULT' || type === 'COERCE')))
    return false;
  // “nã pháo vào Lomé, Benin và Ghana cáo buộc Togo …”: of three, the first may be who is blamed.
  return whomBehind(chunks, three ? start + 1 : start, end, next.at);
}

/** ‘Togo vẽ lại bản đồ Benghazi, Benin và Ghana phản đối’: behind a subject whose verb no dictionary holds, those who say something to nobody. */
function behindUnread(chunks: readonly Chunk[], start: number, end: number): boolean {
  const [subject, ...between] = chunks.slice(0, start);
  const next = verbBehind(chunks, end);
  const speaks = next?.verb.kind === 'act' && next.verb.rules.every(({ type }) => SPOKEN.has(type)) && next.at === chunks.length - 1;
  if (subject?.kind !== 'mention' || !named(subject.mention) || !speaks) return false;
  const apart = (chunks[start]?.from ?? 0) - subject.to > 1;
  return apart && between.every((chunk) => chunk.kind === 'mention' || (chunk.kind === 'word' && !chunk.prepositions.includes('with')));
}

/** Whose verb takes no other verb behind its object. */
const DONE = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'ACCUSE', 'PROTEST', 'CONCEDE', 'RETREAT', 'THREATEN']);

/** Whoever is given something does not say anything by that. */
const GIVEN = new Set(['AID', 'COOPERATE', 'MOBILIZE', 'REJECT']);

const PERSONS = new Set<Mention['class']>(['leader', 'official', 'person', 'diplomat']);
/** A state or what is a state's, and a person by name. */
const isMixed = (first: Chunk | undefined, last: Chunk | undefined): boolean =>
  first?.kind === 'mention' &&
  last?.kind === 'mention' &&
  !PERSONS.has(first.mention.class) &&
  PERSONS.has(last.mention.class) &&
  last.mention.name !== null;

/** The verb that a mention stands under. */
function verbBefore(chunks: readonly Chunk[], at: number): Act | null {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'act' && chunk.form === 'verb') return chunk;
    if (chunk.kind === 'mark' || (chunk.kind === 'word' && ends(chunk))) return null;
  }
  return null;
}
const ends = ({ particles, subordinator, prepositions, speech }: Word): boolean =>
  (particles.has('causative') && prepositions.length === 0) ||
  particles.has('complementiser') ||
  particles.has('contrast') ||
  (speech !== null && speech.kind !== 'source') ||
  (subordinator !== null && prepositions.length === 0);

/** ‘Sau khi Togo thăm Benin, Ghana và Peru …’: the clause that the sentence opens with is over, for no other stands behind. */
function isFronted(chunks: readonly Chunk[], start: number, end: number): boolean {
  const [head] = chunks;
  if (head?.kind !== 'word' || head.subordinator === null || !verbAhead(chunks, end + 1)) return false;
  return chunks.slice(1, start).every((chunk) => !isComma(chunk)) && !chunks.slice(end + 1).some(isComma);
}

/** What verb stands behind a mention, its particles aside, and whether it says that this comes besides. */
function verbBehind(
  chunks: readonly Chunk[],
  end: number,
): { readonly verb: Act | Word; readonly at: number; readonly also: boolean } | null {
  let also = false;
  for (let at = end + 1; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'time') continue;
    if (chunk.kind === 'act') return chunk.form === 'verb' ? { verb: chunk, at, also } : null;
    if (chunk.kind !== 'word') return null;
    if (chunk.speech?.kind === 'says') return { verb: chunk, at, also };
    if (!AUXILIARIES.some((kind) => chunk.particles.has(kind))) return null;
    also ||= chunk.particles.has('also');
  }
  return null;
}
const AUXILIARIES = ['filler', 'negation', 'future', 'possible', 'passive'] as const;

/** Whether the verb at `at` is done to somebody who is not in the list. */
function whomBehind(chunks: readonly Chunk[], start: number, end: number, at: number): boolean {
  const states = chunks.slice(start, end + 1).flatMap((c) => (c.kind === 'mention' ? singles(c.mention).map(({ state }) => state) : []));
  for (const chunk of chunks.slice(at + 1)) {
    if (chunk.kind === 'mark' || (chunk.kind === 'word' && ends(chunk))) return false;
    if (chunk.kind === 'mention' && named(chunk.mention)) return singles(chunk.mention).every(({ state }) => !states.includes(state));
  }
  return false;
}
