/** Cuts a sentence into chunks. Deliberately absent: which mentions are one (apposed.ts) and which make a list (lists.ts). */
import type { EventRule } from '../model/pack.ts';
import type { TimeExpression } from '../model/time.ts';
import { longestAt } from '../text/phrases.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { withAffairs } from './affairs.ts';
import { joinApposed } from './apposed.ts';
import { withoutAsides, withoutPauses, withoutSetOff } from './asides.ts';
import { withoutBesides } from './besides.ts';
import type { Chunk, WordSenses } from './chunk.ts';
import { behindDateline } from './dateline.ts';
import { entriesAt, opensName } from './entries.ts';
import { holds, holdsBehind, holdsPassive } from './holds.ts';
import { formOf } from './inflection.ts';
import { titleAt } from './institution.ts';
import type { Entry, Lexicon, Particle } from './lexicon.ts';
import { joinLists } from './lists.ts';
import { withMatters } from './matters.ts';
import { isBare, type Mention, named } from './mention.ts';
import { mentionAt } from './mentions.ts';
import { withoutNames } from './named.ts';
import { attributeHere, compounds, nounHere, readsAsVerb } from './noun-or-verb.ts';
import { shipped } from './shipped.ts';
import { accompanied, sized } from './sized.ts';
import { NAMES } from './spelled-out.ts';
import { governed, stands } from './stands.ts';
import { stated } from './statements.ts';

const KEPT_MARKS = new Set([',', ';', ':', '"', '(', ')', '-', '?']);

/** `times` are those of the sentence, in order. */
export function chunksOf(tokens: Tokens, lexicon: Lexicon, from: number, to: number, times: readonly TimeExpression[]): Chunk[] {
  const chunks: Chunk[] = [];
  let nextTime = 0;
  let skipped = 0;
  for (let i = behindDateline(tokens, lexicon, from, to); i < to; ) {
    while (nextTime < times.length && (times[nextTime] as TimeExpression).from < i) nextTime++;
    const time = times[nextTime];
    if (time && time.from === i) {
      chunks.push({ kind: 'time', from: i, to: time.to, time });
      i = time.to;
      continue;
    }
    if (tokens.kind[i] === MARK) {
      if (lexicon.inflection && hyphenates(tokens, i, chunks.at(-1))) {
        i++;
        continue;
      }
      if (joinsNames(tokens, i, to, chunks.at(-1))) chunks.push({ kind: 'mark', from: i, to: i + 1, mark: '-' });
      else if (KEPT_MARKS.has(tokens.word[i] as string) && !isDecimal(tokens, i))
        chunks.push({ kind: 'mark', from: i, to: i + 1, mark: tokens.word[i] as string, charges: chargesAt(tokens, lexicon, i, to) });
      i++;
      continue;
    }
    // “bắn chết gần 60 người”, “gần một triệu người”: nearly, not near.
    const nearly = i + 1 < to && lexicon.around.has(tokens.word[i] as string) && time?.from !== i + 1 && tokens.gap[i + 1] !== 2;
    if (nearly && (tokens.kind[i + 1] === NUMBER || quantityEnd(tokens, lexicon, i + 1, to) > i + 1)) {
      i++;
      continue;
    }
    const quantity = quantityEnd(tokens, lexicon, i, to);
    if (quantity > i) {
      i = quantity;
      continue;
    }
    const limit = time && time.from > i ? Math.min(to, time.from) : to;
    const chunk = chunkAt(tokens, lexicon, i, limit, to, from, chunks);
    const body = lexicon.inflection ? null : (sized(chunks.at(-1), chunk) ?? accompanied(chunks.at(-1), chunk));
    if (body) chunks[chunks.length - 1] = body;
    else if (chunk && !(lexicon.inflection && says(chunk))) {
      chunks.push(skipped > 0 ? { ...chunk, skipped } : chunk);
      skipped = 0;
    } else if (lexicon.inflection && tokens.kind[i] === WORD && !lexicon.nominal.has(tokens.word[i] as string)) skipped++;
    i = chunk ? chunk.to : i + 1;
  }
  const unknown = (at: number, until = to): boolean => tokens.kind.slice(at, until).some((kind) => kind !== MARK);
  const listed = joinLists(
    joinApposed(
      shipped(
        withoutNames(withoutSetOff(withoutAsides(withoutPauses(stated(withoutBesides(chunks, tokens, lexicon, from))))), tokens, lexicon),
      ),
    ),
    unknown,
  );
  return withAffairs(withMatters(listed, tokens, lexicon));
}

/** ‘Tướng Togo: Benin vi phạm …’: the rules of a mark behind which somebody is charged. */
function chargesAt(tokens: Tokens, lexicon: Lexicon, at: number, end: number): readonly EventRule[] {
  const acts = longestAt(tokens, lexicon.entries, at, at + 1)?.values ?? [];
  return acts.flatMap((value) => (value.kind === 'act' && holds(value.rule, tokens, lexicon, at + 1, end) ? [value.rule] : []));
}

/** ‘VOV.VN - Thủ tướng …’: the end of an address names no state. */
const endsAddress = (tokens: Tokens, values: readonly Entry[], at: number): boolean =>
  at > 1 &&
  tokens.word[at - 1] === '.' &&
  tokens.gap[at] === 0 &&
  tokens.gap[at - 1] === 0 &&
  (tokens.word[at - 2]?.length ?? 0) > 1 &&
  values.every((value) => value.kind === 'name' && value.name.referent.kind === 'state');

/** The comma of `1,7 triệu` parts no clause, nor does the hyphen of `chiều 15-11`. */
export const isDecimal = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at] === ',' || tokens.word[at] === '-') &&
  at > 0 &&
  tokens.kind[at - 1] === NUMBER &&
  tokens.kind[at + 1] === NUMBER &&
  tokens.gap[at] === 0 &&
  tokens.gap[at + 1] === 0;

/** The hyphen of `war-torn` parts no clause; that of `China-Russia` joins names. */
const hyphenates = (tokens: Tokens, at: number, before: Chunk | undefined): boolean =>
  tokens.word[at] === '-' && tokens.gap[at] === 0 && tokens.gap[at + 1] === 0 && !(before?.kind === 'mention' && before.to === at);

/** ‘Togo/Benin’: a slash joins names as a dash does. */
const joinsNames = (tokens: Tokens, at: number, end: number, before: Chunk | undefined): boolean =>
  tokens.word[at] === '/' &&
  tokens.gap[at] === 0 &&
  tokens.gap[at + 1] === 0 &&
  before?.kind === 'mention' &&
  before.to === at &&
  (NAMES.has(before.mention.class) ||
    (before.mention.state !== null && before.mention.name === null && before.mention.class !== 'media')) &&
  opensName(tokens, at + 1, end);

const OFFICES = new Set<Mention['class']>(['leader', 'official', 'diplomat', 'parliament']);

/** `limit` ends what a phrase may span, `end` the sentence. */
function chunkAt(
  tokens: Tokens,
  lexicon: Lexicon,
  at: number,
  limit: number,
  end: number,
  start: number,
  chunks: readonly Chunk[],
): Chunk | null {
  const before = chunks.at(-1);
  const hit = entriesAt(tokens, lexicon, at, limit);
  // “ba nước đã họp”: three states, not ‘a state that has …’.
  if (hit && hit.to - at > 1 && hit.values.every(({ kind }) => kind === 'relative') && isCounted(tokens, lexicon, at))
    return chunkAt(tokens, lexicon, at, hit.to - 1, end, start, chunks);
  const nameOrHead =
    hit?.values.some((v) => v.kind === 'name' || v.kind === 'pronoun' || v.kind === 'head') && !endsAddress(tokens, hit.values, at);
  // “Đại sứ Nga phát biểu tại …”: right behind whoever speaks a word for what is said says it.
  const speaks =
    hit?.values.some((v) => v.kind === 'speech') && before?.kind === 'mention' && before.to === at && SPEAKERS.has(before.mention.class);
  const title = titleAt(tokens, lexicon, at, limit);
  if ((nameOrHead && !speaks) || !hit || title) {
    const read = hit || title || isFamiliar(tokens, lexicon, at) ? mentionAt(tokens, lexicon, at, limit) : null;
    const mention = read && caught(tokens, lexicon, read, before);
    const ambiguous = mention !== null && hit !== null && isBare(mention) && readsAsVerb(hit.values, lexicon);
    if (mention?.refers === 'document' && governed(chunks)) return null;
    if (mention && isBare(mention) && compounds(tokens, lexicon, mention.to, end)) return null;
    // “ông Chủ tịch Quốc hội Togo”: before an office ‘ông’ is only a form of address.
    const titled = mention?.refers === 'person' && mention.class === 'pronoun' && !lexicon.inflection ? mention.to : limit;
    const office = titled < limit ? mentionAt(tokens, lexicon, titled, limit) : null;
    if (office && OFFICES.has(office.class) && named(office)) return null;
    // “vụ thử” points at a test told of; “vụ thử tên lửa” tells of one.
    const tells = mention?.refers === 'deed' && hit?.values.some((v) => v.kind === 'act' && holds(v.rule, tokens, lexicon, hit.to, end));
    if (mention && !tells && !(ambiguous && !nounHere(tokens, lexicon, at, chunks))) {
      return { kind: 'mention', from: at, to: mention.to, mention: grouped(tokens, lexicon, mention) };
    }
  }
  if (!hit) return null;
  const own = sensesOf(hit.values, formOf(tokens.word[at] as string, lexicon.inflection));
  const senses = own.particles.has('calling') && callsCharge(tokens, lexicon, hit.to, end) ? { ...own, speech: DENIES } : own;
  const acts = hit.values.filter(
    (v): v is Entry & { kind: 'act' } =>
      v.kind === 'act' &&
      stands(v.rule, tokens, lexicon, hit.to, end, chunks) &&
      !(senses.speech?.kind === 'denies' && v.rule.type === 'REJECT' && charges(tokens, lexicon, hit.to, end)) &&
      (holds(v.rule, tokens, lexicon, hit.to, end) ||
        holdsPassive(v.rule, tokens, lexicon, chunks, start, at, hit.to, end) ||
        (before?.kind === 'mention' && before.to === at && holdsBehind(v.rule, tokens, lexicon, before.from, hit.to, end))),
  );
  // “buộc Togo phải xin lỗi”: whoever is made to do it does it, and nobody only says that it is due.
  if (hit.to - at > 1 && acts.length > 0 && acts.every(({ rule }) => rule.frame === 'advises') && isCompelled(chunks))
    return chunkAt(tokens, lexicon, at, at + 1, end, start, chunks);
  // The word is only part of a longer one before it: ‘ra lệnh’, ‘có kế hoạch’, ‘đồng loạt’.
  const bound = before?.kind === 'word' && before.to === at && before.to - before.from > 1;
  // “phụ trách đàm phán với Lào”
  const told = bound && before.particles.has('verb') && lexicon.attributive.has(tokens.word.slice(before.from, at).join(' '));
  // “Giới chuyên gia không loại trừ khả năng Togo rút quân”: but what is held possible is no attribute.
  const attributes = told || (!bound && follows(tokens, lexicon.attributive, at, before) && !isMade(chunks, at));
  if (acts.length > 0 && attributes && !voiced(acts, before)) {
    // “nghị quyết lên án Togo”, “dự luật trừng phạt Togo”: it says against whom that is.
    const hostile = !lexicon.inflection && acts.every(({ rule }) => HOSTILE.has(rule.type));
    // “ký thỏa thuận ngừng bắn tại Togo”: and where.
    const tail =
      !lexicon.inflection && !hostile && hit.to - at > 1 ? chunkAt(tokens, lexicon, hit.to - 1, hit.to, end, start, chunks) : null;
    const where = tail?.kind === 'word' && tail.prepositions.length === 1 && tail.prepositions[0] === 'at';
    const against: WordSenses = hostile
      ? { ...NO_SENSES, prepositions: ['against'] }
      : where
        ? { ...NO_SENSES, prepositions: ['at'] }
        : NO_SENSES;
    return { kind: 'word', from: at, to: hit.to, ...(senses.particles.has('hint') ? senses : against) };
  }
  if (lexicon.inflection && acts.length > 0 && attributeHere(tokens, lexicon, at, hit.to, chunks))
    return { kind: 'word', from: at, to: hit.to, ...NO_SENSES };
  const counted =
    at > 0 &&
    tokens.gap[at] !== 2 &&
    before?.to !== at &&
    !ordinal(tokens, lexicon, at) &&
    ((tokens.kind[at - 1] === NUMBER && tokens.gap[at - 1] !== 0) || lexicon.pack.numbers[tokens.word[at - 1] as string] !== undefined);
  // “bất chấp phản đối từ Togo”: what opens a clause is no part of it.
  const apart = !bound || (before.kind === 'word' && before.subordinator !== null);
  const nominal =
    (apart && (lexicon.inflection ? nounHere(tokens, lexicon, at, chunks) : follows(tokens, lexicon.nominal, at, before) || counted)) ||
    denied(acts, chunks) ||
    (acts.length > 0 && happens(tokens, lexicon, hit.to, end));
  const form =
    acts.length > 0 &&
    (nominal ||
      comesFrom(acts, tokens, lexicon, hit.to, end) ||
      (senses.inflected !== 'participle' && !answers(acts, hit.to - at) && !asked(chunks) && ownsNext(tokens, lexicon, hit.to, end)))
      ? 'noun'
      : acts.some((a) => a.form === 'verb')
        ? 'verb'
        : acts[0]?.form;
  if (form) {
    // “kế hoạch tấn công Togo”: not done yet, or never.
    // “nguy cơ một cuộc tấn công”, “nói về khả năng cuộc gặp”
    const perhaps = !lexicon.inflection && before?.kind === 'word' && before.to === at && before.particles.has('possible');
    if (form === 'noun' && (perhaps || follows(tokens, lexicon.plans, at, before))) senses.particles.add('possible');
    if (form === 'verb' && isFaced(acts, tokens, lexicon, at, before)) senses.particles.add('faced');
    const fitting = acts.filter((a) => a.form === form);
    return { kind: 'act', from: at, to: hit.to, rules: (fitting.length > 0 ? fitting : acts).map((a) => a.rule), form, ...senses };
  }
  // “hành động vi phạm chủ quyền”: that it wrongs somebody the word says wherever it stands.
  const wrongs: WordSenses = senses.particles.has('violating') ? { ...NO_SENSES, particles: new Set(['violating'] as const) } : NO_SENSES;
  if ((nominal || counted) && senses.particles.has('verb')) return { kind: 'word', from: at, to: hit.to, ...wrongs };
  // A trigger whose rule does not hold may hide a shorter phrase, and is at least a verb.
  if (senses.particles.size === 0 && senses.prepositions.length === 0 && !senses.subordinator && !senses.speech) {
    // “sự xuất hiện của …”: no event, but a noun of two words all the same.
    const shorter = hit.to - at > 1 ? chunkAt(tokens, lexicon, at, hit.to - 1, end, start, chunks) : null;
    if (nominal && !lexicon.inflection && shorter?.kind !== 'act') return { kind: 'word', from: at, to: hit.to, ...NO_SENSES };
    if (shorter || (lexicon.inflection && nominal) || !hit.values.some((v) => v.kind === 'act' && v.form === 'verb')) return shorter;
    senses.particles.add('verb');
  }
  const since = senses.subordinator && before?.kind === 'time' && before.to === at;
  const subordinator = since ? sinceTime(tokens, lexicon, at, hit.to) : senses.subordinator;
  return { kind: 'word', from: at, to: hit.to, ...senses, subordinator };
}

/** ‘cho máy bay xâm phạm không phận Togo’, ‘điều máy bay chặn tàu Togo’: what somebody makes a thing do is no attribute of it. */
function isMade(chunks: readonly Chunk[], at: number): boolean {
  const [makes, what] = chunks.slice(-2);
  const moves = what?.kind === 'mention' && what.to === at && (what.mention.class === 'force' || what.mention.class === 'vessel');
  return moves && makes?.kind === 'word' && (makes.particles.has('causative') || makes.particles.has('sending'));
}

/** ‘buộc Togo’ */
function isCompelled(chunks: readonly Chunk[]): boolean {
  const [makes, whom] = chunks.slice(-2);
  return whom?.kind === 'mention' && (makes?.kind === 'word' || makes?.kind === 'act') && makes.particles.has('forcing');
}

/** ‘vài ngày sau khi Togo tấn công’: a time takes the first word of what opens the clause behind it. */
function sinceTime(tokens: Tokens, lexicon: Lexicon, at: number, to: number): WordSenses['subordinator'] {
  const whole = entriesAt(tokens, lexicon, at - 1, to);
  const alone = entriesAt(tokens, lexicon, at, to);
  const opens = (hit: typeof whole): WordSenses['subordinator'] => (hit?.to === to ? sensesOf(hit.values, null).subordinator : null);
  return opens(whole) ?? opens(alone);
}

/** ‘Nghị quyết lên án …’: a document asks and blames; any other act behind it only says what it is about. */
const voiced = (acts: readonly (Entry & { kind: 'act' })[], before: Chunk | undefined): boolean =>
  before?.kind === 'mention' && before.mention.refers === 'document' && acts.every(({ rule }) => VOICED.has(rule.type));
const VOICED = new Set(['REQUEST', 'ACCUSE']);
const HOSTILE = new Set(['ACCUSE', 'SANCTION', 'PROTEST']);

/** ‘bác bỏ cáo buộc bắn vào tàu cá’: what is denied is a charge, and nobody charges there. */
function denied(acts: readonly (Entry & { kind: 'act' })[], chunks: readonly Chunk[]): boolean {
  const before = chunks.findLast((chunk) => !(chunk.kind === 'word' && chunk.particles.has('filler')));
  return before?.kind === 'word' && before.speech?.kind === 'denies' && acts.length > 0 && acts.every(({ rule }) => rule.type === 'ACCUSE');
}

/** ‘im lặng trước cáo buộc tấn công …’, ‘đối mặt với cáo buộc …’: a charge that the subject faces, and does not make. */
function isFaced(
  acts: readonly (Entry & { kind: 'act' })[],
  tokens: Tokens,
  lexicon: Lexicon,
  at: number,
  before: Chunk | undefined,
): boolean {
  if (lexicon.inflection || before?.to !== at || !acts.every(({ rule }) => rule.frame === 'accuses')) return false;
  if (before.kind === 'word' && !before.particles.has('verb')) return before.prepositions.includes('about') && !before.subordinator;
  if ((before.kind !== 'word' && before.kind !== 'act') || before.to - before.from < 2) return false;
  // “tức giận trước cáo buộc …”
  const last =
    entriesAt(tokens, lexicon, at - 1, at)?.values.flatMap((value) => (value.kind === 'preposition' ? value.preposition : [])) ?? [];
  return last.includes('with') || last.includes('about');
}

/** ‘bác bỏ cáo buộc viện trợ …’: right behind a word of denial stands a charge, whatever it is about. */
function charges(tokens: Tokens, lexicon: Lexicon, at: number, end: number): boolean {
  const hit = at < end && tokens.gap[at] === 1 ? entriesAt(tokens, lexicon, at, end) : null;
  const acts = hit?.values.filter((value) => value.kind === 'act') ?? [];
  return acts.length > 0 && acts.every(({ rule }) => rule.type === 'ACCUSE');
}

/** ‘Giao tranh lại bùng phát giữa …’: what breaks out is a thing, whatever its word may be elsewhere. */
function happens(tokens: Tokens, lexicon: Lexicon, behind: number, end: number): boolean {
  if (behind >= end || tokens.gap[behind] === 2) return false;
  const hit = entriesAt(tokens, lexicon, behind, end);
  if (!hit) return false;
  const is = (particle: Particle): boolean => hit.values.some((value) => value.kind === particle);
  return is('occurring') || (is('filler') && happens(tokens, lexicon, hit.to, end));
}

/** ‘nghị quyết số 1559 yêu cầu …’, ‘lần thứ 12 lên án …’: such a number counts nothing behind it. */
const ordinal = (tokens: Tokens, lexicon: Lexicon, at: number): boolean =>
  at > 1 && tokens.kind[at - 1] === NUMBER && (lexicon.pack.quantities?.notAfter.includes(tokens.word[at - 2] as string) ?? false);

/** A number stands right before. */
const isCounted = (tokens: Tokens, lexicon: Lexicon, at: number): boolean =>
  at > 0 && tokens.gap[at] !== 2 && (tokens.kind[at - 1] === NUMBER || lexicon.pack.numbers[tokens.word[at - 1] as string] !== undefined);

const opensLonger = (tokens: Tokens, lexicon: Lexicon, at: number, end: number): boolean =>
  (longestAt(tokens, lexicon.entries, at, end)?.to ?? at) > at + 1;

/** The end of `1,5 triệu`, `hàng chục nghìn`: a number or a word of quantity with what multiplies it; else `at`. */
function quantityEnd(tokens: Tokens, lexicon: Lexicon, at: number, end: number): number {
  const word = tokens.word[at] as string;
  if (tokens.kind[at] !== NUMBER && !lexicon.quantifiers.has(word) && lexicon.pack.numbers[word] === undefined) return at;
  let to = at + 1;
  // “hôm 23-2 triệu tập đại sứ”: a longer word begins there.
  while (to < end && tokens.gap[to] !== 2 && lexicon.scales.has(tokens.word[to] as string) && !opensLonger(tokens, lexicon, to, end)) to++;
  return to > at + 1 ? to : at;
}

/** Whether a word that has lost all its senses, an attribute, would only part what belongs together. */
const says = (chunk: Chunk): boolean =>
  chunk.kind === 'word' && chunk.particles.size === 0 && chunk.prepositions.length === 0 && !chunk.subordinator && !chunk.speech;

const NO_SENSES: WordSenses = { particles: new Set(), prepositions: [], subordinator: null, speech: null, inflected: null };

/** Whether one of these words stands right before, not as the end of a longer one: `sự phản đối`, `những lời chỉ trích`, but `Bộ Quốc phòng`. */
function follows(tokens: Tokens, words: ReadonlySet<string>, at: number, before: Chunk | undefined): boolean {
  // “hồi đầu tuần áp đặt …”: the last word of a time is none of them.
  if (at === 0 || tokens.gap[at] === 2 || (before?.kind === 'time' && before.to === at)) return false;
  // “hành động "xâm lược"”
  if (tokens.word[at - 1] === '"' && at > 1 && tokens.gap[at] === 0) return follows(tokens, words, at - 1, undefined);
  const one = tokens.word[at - 1] as string;
  const longest = before?.kind === 'mention' && before.to === at ? at - before.from : 1;
  return (longest <= 1 && words.has(one)) || (at > 1 && longest <= 2 && words.has(`${tokens.word[at - 2]} ${one}`));
}

/** ‘chấp nhận kế hoạch của Togo’: an answer that holds what it answers; the possessor is whose that is. */
const answers = (acts: readonly (Entry & { kind: 'act' })[], words: number): boolean =>
  words > 2 && acts.every(({ form, rule }) => form === 'verb' && rule.frame === 'acts-on' && ANSWERS.has(rule.type));
const ANSWERS = new Set(['AGREE', 'REJECT']);

/** ‘lời kêu gọi Benin rút quân của Togo’: what somebody is called on to do is a verb, and the possessor is whose call it is. */
function asked(chunks: readonly Chunk[]): boolean {
  const [call, whom] = chunks.slice(-2);
  const demands = call?.kind === 'act' && call.form === 'noun' && !call.inflected && call.rules.every(({ frame }) => frame === 'demands');
  return demands && whom?.kind === 'mention' && whom.from === call.to;
}

/** Whether a possessor follows: `yêu cầu của Nga` is a demand, not demanding. */
function ownsNext(tokens: Tokens, lexicon: Lexicon, behind: number, end: number): boolean {
  // “"cảnh báo" của Nga”
  const at = tokens.word[behind] === '"' ? behind + 1 : behind;
  if (at >= end || tokens.gap[at] === 2) return false;
  const hit = entriesAt(tokens, lexicon, at, end);
  return (
    hit?.values.length === 1 &&
    hit.values[0]?.kind === 'preposition' &&
    (hit.values[0].preposition === 'of' || hit.values[0].preposition === 'between')
  );
}

/** ‘theo yêu cầu từ Togo’, ‘chỉ trích từ Benin’: what is only said has one from whom it comes, and is no verb there. */
function comesFrom(acts: readonly (Entry & { kind: 'act' })[], tokens: Tokens, lexicon: Lexicon, behind: number, end: number): boolean {
  if (lexicon.inflection || acts.length === 0 || !acts.every(({ rule }) => SAID.has(rule.type)) || behind >= end) return false;
  const hit = tokens.gap[behind] === 2 ? null : entriesAt(tokens, lexicon, behind, end);
  const kinds = new Set(hit?.values.map((value) => (value.kind === 'preposition' ? value.preposition : null)));
  return hit !== null && kinds.size === 2 && kinds.has('from') && kinds.has('of') && mentionAt(tokens, lexicon, hit.to, end) !== null;
}
const SAID = new Set([...VOICED, 'THREATEN']);

/** ‘gọi (những) cáo buộc của Togo là bịa đặt’: who has a word for a charge denies it. */
function callsCharge(tokens: Tokens, lexicon: Lexicon, at: number, end: number): boolean {
  const several = at < end && lexicon.nominal.has(tokens.word[at] as string);
  return charges(tokens, lexicon, several ? at + 1 : at, end);
}
const DENIES: WordSenses['speech'] = { kind: 'denies', words: [], refuses: true };

/** Of a group that only its number tells apart, at least and at most. */
const GROUP = [3, 12] as const;
const COUNTABLE = new Set<Mention['refers']>(['state', 'others', 'neighbour']);
const GROUPS = new Set(['side', 'leader', 'official', 'government']);

/** Who speaks. */
const SPEAKERS = new Set(['leader', 'official', 'diplomat', 'person', 'ministry', 'government']);

/** `ba nước`, `bốn quốc gia Arab`, `bốn nước này`: as many as the number before says; `lãnh đạo ba nước`: as the number within. */
function grouped(tokens: Tokens, lexicon: Lexicon, mention: Mention): Mention {
  if (mention.org !== null && isOneOf(tokens, lexicon, mention)) return { ...mention, org: null };
  const part = mention.org !== null && mention.class === 'org' && isCountries(tokens, lexicon, mention);
  // “5 công dân nước này” are no five states.
  const these = mention.class === 'pronoun' && COUNTABLE.has(mention.refers);
  if (!these && !part && (!GROUPS.has(mention.class) || mention.org)) return mention;
  if (mention.state || mention.refers === 'pair' || tokens.gap[mention.from] === 2) return mention;
  const before = numberAt(tokens, lexicon, mention.from - 1);
  const size = isGroupSize(before) ? before : ofStates(tokens, lexicon, mention);
  if (!isGroupSize(size)) return mention;
  return { ...mention, refers: mention.refers === 'others' ? 'others' : 'group', size, name: null };
}

const isGroupSize = (size: number): boolean => size >= GROUP[0] && size <= GROUP[1];

const numberAt = (tokens: Tokens, lexicon: Lexicon, at: number): number => {
  const word = tokens.word[at];
  return word === undefined ? Number.NaN : (lexicon.pack.numbers[word] ?? Number(word));
};

/** ‘ngoại trưởng ba nước’: the number before the last of its nouns, where that means states. */
function ofStates(tokens: Tokens, lexicon: Lexicon, { from, to, name, refers }: Mention): number {
  if (name !== null || refers !== null) return Number.NaN;
  for (let at = from + 1; at + 1 < to; at++) {
    const size = numberAt(tokens, lexicon, at);
    const hit = isGroupSize(size) ? entriesAt(tokens, lexicon, at + 1, to) : null;
    if (hit?.to === to && hit.values.some((value) => value.kind === 'head' && value.head.class === 'side')) return size;
  }
  return Number.NaN;
}

/** `nước châu Âu`: the states of a part of the world. */
function isCountries(tokens: Tokens, lexicon: Lexicon, { from, to }: Mention): boolean {
  const hit = entriesAt(tokens, lexicon, from, to);
  return hit !== null && hit.to < to && hit.values.some((value) => value.kind === 'head' && value.head.class === 'side');
}

/** ‘bắt hai người bị nghi làm gián điệp’: whoever is caught is not the two told of, but people told of for the first time. */
function caught(tokens: Tokens, lexicon: Lexicon, mention: Mention, before: Chunk | undefined): Mention {
  const { from, to, refers } = mention;
  if (refers !== 'pair' || mention.state || before?.kind !== 'act' || before.form !== 'verb' || before.to !== from) return mention;
  if (!before.rules.every(({ type }) => type === 'COERCE')) return mention;
  const people = mentionAt(tokens, lexicon, from + 1, to);
  return people?.class === 'people' && people.to === to && people.refers === null ? { ...people, from } : mention;
}

/** ‘một nước EU’, ‘đại sứ một nước thành viên EU’, ‘quốc gia NATO đầu tiên’: one of its members, and not the body. */
function isOneOf(tokens: Tokens, lexicon: Lexicon, { from, to }: Mention): boolean {
  const opens = (at: number): boolean =>
    at < to && (entriesAt(tokens, lexicon, at, to)?.values.some((v) => v.kind === 'head' && v.head.class === 'side') ?? false);
  for (let at = Math.max(0, from - 1); at < to; at++)
    if (numberAt(tokens, lexicon, at) === 1 && tokens.gap[at + 1] === 1 && opens(at + 1)) return true;
  const ordinal = to + 1 < tokens.word.length && tokens.gap[to] === 1 && lexicon.ordinals.has(`${tokens.word[to]} ${tokens.word[to + 1]}`);
  return ordinal && opens(from);
}

const isFamiliar = (tokens: Tokens, lexicon: Lexicon, at: number): boolean =>
  tokens.capital[at] === 1 && lexicon.familiar.has(tokens.word[at] as string);

function sensesOf(values: readonly Entry[], inflected: WordSenses['inflected']): WordSenses & { particles: Set<Particle> } {
  const particles = new Set<Particle>();
  const prepositions: WordSenses['prepositions'][number][] = [];
  let subordinator: WordSenses['subordinator'] = null;
  let speech: WordSenses['speech'] = null;
  for (const value of values)
    switch (value.kind) {
      case 'preposition':
        prepositions.push(value.preposition);
        break;
      case 'subordinator':
        subordinator = value.subordinator;
        break;
      case 'speech':
        speech = value.speech;
        break;
      case 'name':
      case 'head':
      case 'pronoun':
      case 'act':
        break;
      default:
        particles.add(value.kind);
    }
  return { particles, prepositions, subordinator, speech, inflected };
}
