/** Whether the words after a trigger are those that its rule needs, and none that it forbids. */
import type { EventRule } from '../model/pack.ts';
import { findPhrases, longestAt, type PhraseHit, type Phrases } from '../text/phrases.ts';
import { MARK, NUMBER, type Tokens } from '../text/tokens.ts';
import { type Chunk, isComma } from './chunk.ts';
import { entriesAt, nameOf } from './entries.ts';
import { formOf } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';

/** Words after the trigger in which a near phrase must begin, a forbidden one must not stand, a needed one must. */
const NEAR = 5;
/** The same where the recipient may stand between: ‘cung cấp cho Ukraine một lượng lớn vũ khí’. */
const NEAR_GIVEN = 8;
const UNLESS = 8;
const NEEDS = 16;
/** The same where a list of what is given, or a condition, may stand between: ‘chuyển xe tăng, xe bọc thép hoặc hệ thống phòng thủ tên lửa cho Togo’. */
const NEEDS_FAR = 24;
const FAR = new Set<EventRule['type']>(['AID', 'THREATEN']);

/** `to` is the end of the trigger, `limit` the end of its sentence. */
export function holds(rule: EventRule, tokens: Tokens, lexicon: Lexicon, to: number, limit: number): boolean {
  const conditions = lexicon.conditions.get(rule);
  if (!conditions) return true;
  const { near, needs, unless } = conditions;
  const ahead = Math.min(limit, to + UNLESS);
  if (unless && found(tokens, unless, to, FORCE.has(rule.type) ? clauseEnd(tokens, to, ahead) : ahead).length > 0) return false;
  // “chống lại Togo, cảnh báo …”: no object stands behind a comma, but ‘bao vây, đốt phá đại sứ quán’ shares one.
  const reached = Math.min(limit, reachOf(tokens, to, rule.frame === 'gives' ? NEAR_GIVEN : NEAR));
  const end = tokens.word[to] === ',' ? reached : clauseEnd(tokens, to, reached);
  // “bác bỏ và yêu cầu Togo …”: what stands right behind ‘và’ is no object.
  const from = lexicon.joins.has(tokens.word[to] as string) ? Math.min(end, to + 2) : to;
  if (
    near &&
    !beginsWithin(tokens, near, from, end, limit) &&
    !(rule.nearName && namesWithin(rule.nearName, tokens, lexicon, to, end, limit))
  )
    return false;
  const reach = FAR.has(rule.type) ? NEEDS_FAR : NEEDS;
  if (!needs) return true;
  const needed = found(tokens, needs, to, Math.min(limit, to + reach));
  return rule.type === 'ACCUSE' ? needed.some(({ from: at }) => !isDenied(tokens, lexicon, to, at)) : needed.length > 0;
}

/** ‘Togo cho rằng Benin không đe dọa ai’: a charge that is denied charges nobody. Tokens [from, at) are what may deny it. */
function isDenied(tokens: Tokens, lexicon: Lexicon, from: number, at: number): boolean {
  for (let i = Math.max(from, at - DENIAL); i < at; i++) {
    const hit = entriesAt(tokens, lexicon, i, at);
    if (hit?.to === at && hit.values.some((value) => value.kind === 'negation')) return true;
  }
  return false;
}
/** Words of the longest denial: ‘chưa bao giờ’. */
const DENIAL = 3;

/** The first comma from here on, or `limit`: ‘Togo bị Benin tấn công, giá dầu tăng’ tells of something else behind it. */
function clauseEnd(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens.kind[i] === MARK && tokens.word[i] === ',' && tokens.gap[i + 1] !== 0) return i;
  return limit;
}

const FORCE = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);
/** Modes of force that no lasting state is told in: ‘Dữ liệu của Togo bị tin tặc đánh cắp’. */
const DONE = new Set(['troops', 'cyber', 'seize']);

/** Words between a passive marker, or a relative word, and its verb: adverbs, and where verbs do not inflect the agent, `bị chính phủ Nga đóng cửa`. */
const MARKED = { inflected: 3, plain: 6 };

function markerBefore(tokens: Tokens, lexicon: Lexicon, from: number, at: number): number | null {
  let reach = lexicon.inflection ? MARKED.inflected : MARKED.plain;
  for (let i = at - 1; i >= Math.max(from, at - reach); i--) {
    // “bị Liên minh châu Phi (AU) đình chỉ”: a short name in brackets is only said beside.
    if (tokens.word[i] === ')' && tokens.word[i - 2] === '(') {
      i -= 2;
      reach += 3;
      continue;
    }
    if (tokens.gap[i + 1] === 2 || tokens.kind[i] === MARK) return null;
    const word = tokens.word[i] as string;
    // “mức thuế mà Mỹ áp lên hàng hóa …”: what a relative clause is about stands before it, too.
    if (lexicon.passives.has(word) || (!lexicon.inflection && lexicon.relatives.has(word))) return i;
  }
  return null;
}

/** Words that no dictionary holds within a passive verb's agent, at most. */
const UNKNOWN = 4;

/** ‘bị Bộ trưởng Quốc phòng Togo, Benin và Ghana bác bỏ’: the marker before whoever does it, however many and by whatever name. */
function markerOfAgent(chunks: readonly Chunk[], at: number): number | null {
  let unknown = 0;
  let end = at;
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    unknown += end - chunk.to;
    if (unknown > UNKNOWN) return null;
    end = chunk.from;
    if (chunk.kind === 'word' && chunk.particles.has('passive')) return chunk.from;
    const lists = isComma(chunk) && chunks[i - 1]?.kind === 'mention' && chunks[i + 1]?.kind === 'mention';
    const among = chunk.kind === 'word' && AMONG.some((particle) => chunk.particles.has(particle));
    if (chunk.kind !== 'mention' && chunk.kind !== 'time' && !lists && !among) return null;
  }
  return null;
}
const AMONG = ['and', 'both', 'filler'] as const;

/** Words over which a passive verb reaches back for its object: ‘the border was later closed’. */
const BACK = { inflected: 9, plain: 14 };

/** Whether a participle after a passive marker has its near phrase before it: `talks were called off`; so has the verb of a relative clause. Tokens [from, at) are the sentence's, and so are `chunks`. */
export function holdsPassive(
  rule: EventRule,
  tokens: Tokens,
  lexicon: Lexicon,
  chunks: readonly Chunk[],
  from: number,
  at: number,
  to: number,
  limit: number,
): boolean {
  const conditions = lexicon.conditions.get(rule);
  // “hòn đảo hiện bị Philippines kiểm soát” tells how things stand.
  if (
    !conditions?.near ||
    (!lexicon.inflection && FORCE.has(rule.type) && !DONE.has(rule.mode ?? '')) ||
    (lexicon.inflection && formOf(tokens.word[at] as string, lexicon.inflection) !== 'participle')
  )
    return false;
  const marked = markerBefore(tokens, lexicon, from, at) ?? (lexicon.inflection ? null : markerOfAgent(chunks, at));
  if (marked === null) return false;
  const { near } = conditions;
  if (!holdsAhead(conditions, tokens, to, limit)) return false;
  const back = Math.max(from, marked - (lexicon.inflection ? BACK.inflected : BACK.plain));
  // “Crimea bị Nga sáp nhập”
  if (rule.mode === 'seize') return rule.nearName !== undefined && namesWithin(rule.nearName, tokens, lexicon, back, marked, limit);
  return found(tokens, near, back, marked).length > 0;
}

/** Whether nothing forbidden stands ahead, and what is needed does. */
function holdsAhead({ needs, unless }: Conditions, tokens: Tokens, to: number, limit: number): boolean {
  if (unless && found(tokens, unless, to, Math.min(limit, to + UNLESS)).length > 0) return false;
  return !needs || found(tokens, needs, to, Math.min(limit, to + NEEDS)).length > 0;
}
type Conditions = NonNullable<ReturnType<Lexicon['conditions']['get']>>;

/** Tokens from the object of a clause without ‘mà’ to the subject: ‘mức thuế 25% Togo áp lên …’. */
const TOLD = 6;

/** ‘Mức thuế 25% Togo áp lên thép Benin’: so has the verb of a clause without a relative word, with whom it is done to right behind. */
export function holdsBehind(rule: EventRule, tokens: Tokens, lexicon: Lexicon, subject: number, to: number, limit: number): boolean {
  const conditions = lexicon.conditions.get(rule);
  if (!conditions?.near || lexicon.inflection || FORCE.has(rule.type) || !holdsAhead(conditions, tokens, to, limit)) return false;
  const next = entriesAt(tokens, lexicon, to, limit);
  if (!next?.values.some((value) => value.kind === 'preposition' && AIMS.has(value.preposition))) return false;
  for (let i = subject; i > Math.max(0, subject - TOLD); i--) {
    if (tokens.gap[i] === 2 || (tokens.kind[i - 1] === MARK && tokens.word[i - 1] !== '%')) return false;
    if (longestAt(tokens, conditions.near, i - 1, subject)?.values.includes(true)) return true;
  }
  return false;
}
const AIMS = new Set<string>(['against', 'for', 'to']);

/** Whether a name of one of these kinds begins in [from, to). */
function namesWithin(kinds: readonly string[], tokens: Tokens, lexicon: Lexicon, from: number, to: number, limit: number): boolean {
  for (let i = from; i < to; ) {
    const hit = entriesAt(tokens, lexicon, i, limit);
    const kind = hit && nameOf(hit)?.referent.kind;
    if (kind && kinds.includes(kind)) return true;
    i = hit ? hit.to : i + 1;
  }
  return false;
}

/** The token up to which so many words reach from here; ‘9.000’ is one of them. */
function reachOf(tokens: Tokens, from: number, words: number): number {
  let to = from + words;
  for (let i = from + 1; i < to; i++) if (tokens.word[i] === '.' && tokens.kind[i - 1] === NUMBER && tokens.kind[i + 1] === NUMBER) to += 2;
  return to;
}

/** Whether one of the phrases begins in [from, to); a longer word that only holds one is passed over. */
function beginsWithin(tokens: Tokens, phrases: Phrases<boolean>, from: number, to: number, limit: number): boolean {
  for (let i = from; i < to; ) {
    const hit = longestAt(tokens, phrases, i, limit);
    if (hit?.values.includes(true)) return true;
    i = hit?.to ?? i + 1;
  }
  return false;
}

/** The phrases in [from, to), without the longer words that only hold one. */
const found = (tokens: Tokens, phrases: Phrases<boolean>, from: number, to: number): readonly PhraseHit<boolean>[] =>
  findPhrases(tokens, phrases, from, to).filter(({ value }) => value);
