/** Whether a trigger stands where its rule wants it: right behind some mention, right before some name, no verb before it. */
import type { EventRule } from '../model/pack.ts';
import { longestAt, type Phrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Chunk, isComma } from './chunk.ts';
import { AUXILIARY } from './clause-verbs.ts';
import { entriesAt, nameOf } from './entries.ts';
import type { Lexicon } from './lexicon.ts';

/** `to` is the end of the trigger, `end` of its sentence; `chunks` are those before it. */
export function stands(rule: EventRule, tokens: Tokens, lexicon: Lexicon, to: number, end: number, chunks: readonly Chunk[]): boolean {
  if (rule.before) {
    const next = to < end ? entriesAt(tokens, lexicon, to, end) : null;
    const kind = next && nameOf(next)?.referent.kind;
    if (!kind || !rule.before.some((wanted) => wanted === kind)) return false;
  }
  const { since, never } = lexicon.conditions.get(rule) ?? {};
  if (since && !opensWith(since, rule, tokens, chunks)) return false;
  if (never && opensWith(never, rule, tokens, chunks)) return false;
  if (!rule.behind || isTitled(rule.behind, chunks)) return true;
  // “Tổng thống Kenya cho biết ông sẽ tới Uganda”: what is said is a clause of its own.
  const opening = chunks
    .slice(chunks.findLastIndex((chunk) => chunk.kind === 'mark' || isSaying(chunk)) + 1)
    // “Hai binh sĩ Togo bị thương …”: so many, or both.
    .filter((chunk, i) => !isAside(chunk) && !(i === 0 && chunk.kind === 'word' && chunk.particles.has('both')));
  // “Nga và Ấn Độ thỏa thuận thanh toán …”: each of those who do it.
  return opening.length > 0 && opening.every((chunk) => chunk.kind === 'mention' && rule.behind?.includes(chunk.mention.class) === true);
}

/** ‘Thứ trưởng Ngoại giao Togo, bà A, đến Benin’: the subject with its name or its office between commas. */
function isTitled(behind: readonly string[], chunks: readonly Chunk[]): boolean {
  const [who, open, aside, close] = chunks.slice(-SHUT_IN);
  const stands = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mention' && behind.includes(chunk.mention.class);
  const names = [who, aside].some((chunk) => chunk?.kind === 'mention' && chunk.mention.name !== null);
  return isComma(open) && isComma(close) && stands(who) && stands(aside) && names && !governed(chunks.slice(0, -SHUT_IN));
}
/** Chunks of such a subject. */
const SHUT_IN = 4;

/** Whether the clause begins with a mention of one of these, and no verb follows it. */
function opensWith(phrases: Phrases<true>, { frame }: EventRule, tokens: Tokens, chunks: readonly Chunk[]): boolean {
  // “quan hệ Chile - Peru”: a dash parts no clause.
  const opening = chunks.slice(chunks.findLastIndex((chunk) => (chunk.kind === 'mark' && chunk.mark !== '-') || opens(chunk)) + 1);
  // “bị tin tặc Togo tấn công”: in the passive whoever stands behind its marker.
  const suffers = opening.findIndex((chunk) => chunk.kind === 'word' && chunk.particles.has('passive'));
  const agent = suffers < 0 ? undefined : opening[suffers + 1];
  const first = opening.find(({ kind }) => kind === 'mention');
  // “Tên lửa của Benin bay 1.000 km và rơi xuống …”: what ‘and’ joins has the subject of the verb before.
  const link = opening.findLast((chunk) => chunk.kind !== 'word' || !chunk.particles.has('filler'));
  const joined = link?.kind === 'word' && link.particles.has('and');
  if (governed(opening) && !joined) return false;
  // “Trực thăng bị tên lửa bắn hạ”: but of what befalls a missile it is the missile that is named first.
  return [first, frame === 'befalls' ? undefined : agent].some((one) => {
    if (one?.kind !== 'mention') return false;
    if (longestAt(tokens, phrases, one.from, one.to)) return true;
    // “hàng chục UAV của Togo”: how many there are stands before the mention.
    const least = Math.max(chunks[chunks.indexOf(one) - 1]?.to ?? 0, one.from - COUNTED);
    for (let at = least; at < one.from; at++) if ((longestAt(tokens, phrases, at, one.to)?.to ?? 0) > one.from) return true;
    return false;
  });
}

/** Tokens of a number before what is counted. */
const COUNTED = 3;

/** ‘Togo cho biết tên lửa …’, ‘sau khi tên lửa …’: behind these a clause begins. */
const opens = (chunk: Chunk): boolean =>
  chunk.kind === 'word' && (chunk.subordinator !== null || chunk.speech !== null || chunk.particles.has('complementiser'));

const isSaying = (chunk: Chunk): boolean =>
  chunk.kind === 'word' && (chunk.speech?.kind === 'says' || chunk.particles.has('complementiser'));

/** What may stand before the subject of a clause or behind it. */
const isAside = (chunk: Chunk): boolean =>
  chunk.kind === 'time' ||
  (chunk.kind === 'word' && (chunk.subordinator !== null || ASIDE.some((particle) => chunk.particles.has(particle))));
const ASIDE = [...AUXILIARY, 'contrast', 'complementiser', 'and'] as const;

/** Whether a verb stands before it in its clause. */
export function governed(chunks: readonly Chunk[]): boolean {
  const start = chunks.findLastIndex(({ kind }) => kind === 'mark');
  return chunks.slice(start + 1).some((c) => (c.kind === 'act' && c.form === 'verb') || (c.kind === 'word' && c.particles.has('verb')));
}
