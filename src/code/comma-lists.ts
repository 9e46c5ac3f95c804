/** Lists with nothing but commas: ‘trừng phạt Togo, Benin’, ‘bị Togo, Benin chỉ trích’. Where the last name may begin a clause of its own, it does. */
import { type Chunk, isComma, type Word } from './chunk.ts';
import { SPOKEN } from './clause-verbs.ts';
import { verbAhead } from './lookahead.ts';
import { isBare, type Mention } from './mention.ts';
import { bareNames, isExamples, NAMES } from './spelled-out.ts';

/** Whether words that no dictionary holds stand from a token to the end of the sentence, or to a chunk. */
export type Unknown = (from: number, to?: number) => boolean;

/** Where the list of the mentions from `start` to `end`, commas between them, ends; `start` if they are none. */
export function commaListEnd(chunks: readonly Chunk[], start: number, end: number, unknown: Unknown): number {
  // “Sau cuộc gặp giữa Togo và Benin, Ghana …”: behind ‘và’ a list is over.
  if (isWhole(chunks[start])) return start;
  // “trừng phạt Togo, Benin, Ghana phản đối”: whether the second is struck or protests, nobody can tell.
  if (end - start >= THREE && underVerb(chunks, start) && does(chunks, end)) return start;
  return isCommaList(chunks, start, end, unknown) ? end : start;
}

const isWhole = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mention' && chunk.mention.members.length > 1;

function isCommaList(chunks: readonly Chunk[], start: number, end: number, unknown: Unknown): boolean {
  const members = chunks.slice(start, end + 1);
  const [before, behind] = [chunks[start - 1], chunks[end + 1]];
  const closed = closes(chunks, end, unknown);
  const bare = bareNames(members);
  // “Mỹ, Anh... đã trừng phạt”: dots within a sentence say that it is one.
  if (behind?.kind === 'mark' && DOTS.has(behind.mark) && chunks.length > end + 2) return true;
  // “do Mỹ, Anh, Pháp thực hiện”: three names need no ‘và’.
  if (end - start >= THREE && bare) return true;
  if (isGoods(members) || isCounted(before, members)) return true;
  if (closed && governed(before) && ownedByLast(members)) return true;
  // “trừng phạt năm công ty, ba cá nhân Togo liên quan đến dự án”
  const told = behind?.kind === 'word' && (behind.particles.has('light') || behind.particles.has('passive'));
  if ((closed || told) && governed(behindNumber(chunks, start)) && partiesOfLast(members)) return true;
  // “một số nước khác như Togo, miền bắc Mali, Benin cũng …”: examples are a list whatever joins them.
  const examples = before?.to === chunks[start]?.from && before && (isExamples(before) || isListing(before));
  if (examples && (end - start >= THREE || (bare && (does(chunks, end) || closed)))) return true;
  // “cầu cứu Nga, Liên hợp quốc sau khi …”, “đánh thuế hàng hóa Nga, Iran từ ngày 4/3”
  if (closed && (namesBehind(members) || areAlike(members)) && governed(behindNumber(chunks, start))) return true;
  if (isDoer(chunks, start, end) && (headed(members) || areRulers(members))) return true;
  // “đàm phán giữa Togo, Benin”
  if (before?.kind === 'word' && before.prepositions.includes('between') && headed(members)) return true;
  // “Mỹ, Hàn Quốc tập trận”: a headline leaves the last ‘và’ out.
  const first = opensSentence(chunks, start) || inSubject(chunks, start);
  const opened = first || beginsClause(chunks, start) || asks(before);
  const subject = opened || (blames(before) && doesNext(chunks, end + 1)) || isGroup(before);
  return (
    subject &&
    does(chunks, end) &&
    (first ? headed(members) || areRulers(members) || ownedByLast(members) : opened && !isCopula(before) ? namesBehind(members) : bare)
  );
}

/** Chunks of a list of three. */
const THREE = 4;
const DOTS = new Set(['.', '…']);

/** Whether whoever stands at `end` does what follows. */
const does = (chunks: readonly Chunk[], end: number): boolean =>
  isVerbal(chunks[end + (chunks[end + 1]?.kind === 'time' ? 2 : 1)]) || verbAhead(chunks, end + 1);

/** Whether a verb of the same clause stands before, and right before is whom it is done to. */
function underVerb(chunks: readonly Chunk[], start: number): boolean {
  const before = chunks[start - 1];
  if (!before || asks(before) || blames(before) || !governed(before)) return false;
  const clause = chunks.slice(0, start).findLastIndex((chunk) => chunk.kind === 'mark' || (chunk.kind === 'word' && isLink(chunk)));
  return chunks.slice(clause + 1, start).some((chunk) => chunk.kind === 'act' && chunk.form === 'verb' && !chunk.inflected);
}
const isLink = (word: Chunk & { kind: 'word' }): boolean => word.subordinator !== null || word.particles.has('complementiser');

/** ‘bị Togo, Benin chỉ trích’, ‘do Togo, Benin phóng’: by whom. */
function isDoer(chunks: readonly Chunk[], start: number, end: number): boolean {
  const [before, behind] = [chunks[start - 1], chunks[end + 1]];
  if (before?.kind !== 'word' || before.inflected) return false;
  if (before.particles.has('passive')) return verbAhead(chunks, end + 1);
  const act = (behind?.kind === 'act' && behind.form === 'verb') || (behind?.kind === 'word' && behind.particles.has('light'));
  return before.prepositions.includes('by') && act;
}

/** Whether only what opens a sentence stands before: a quote mark, a day, ‘Trước đó,’. */
const opensSentence = (chunks: readonly Chunk[], start: number): boolean =>
  chunks
    .slice(opensWhere(chunks) ? 3 : 0, start)
    .every(
      (chunk) =>
        chunk.kind === 'time' ||
        (chunk.kind === 'mark' && (chunk.mark === '"' || chunk.mark === ',' || chunk.mark === ':')) ||
        (chunk.kind === 'word' && isAdverb(chunk)),
    ) &&
  (chunks[start - 1]?.kind !== 'word' || chunks[start - 1]?.to === chunks[start]?.from);
/** ‘Tại Lomé, lãnh đạo Togo, Benin, Ghana …’: where it happens, before whoever does it. */
const opensWhere = ([at, place, comma]: readonly Chunk[]): boolean =>
  at?.kind === 'word' && at.prepositions.length === 1 && at.prepositions[0] === 'at' && place?.kind === 'mention' && isComma(comma);

/** ‘Là thành viên NATO, Togo …’ opens with what somebody is. */
const isAdverb = ({ particles, prepositions, speech }: Word): boolean =>
  (particles.has('filler') || particles.has('both')) &&
  prepositions.length === 0 &&
  speech === null &&
  !NOUNS.some((kind) => particles.has(kind));
const NOUNS = ['verb', 'complementiser', 'relative'] as const;

/** ‘Động thái này của Togo, Benin bị …’: whose the subject is that the sentence opens with, nothing that no dictionary holds between. */
function inSubject(chunks: readonly Chunk[], start: number): boolean {
  const of = chunks[start - 1];
  const before = chunks.slice(0, start);
  const noun = (chunk: Chunk): boolean => chunk.kind === 'mention' || (chunk.kind === 'act' && chunk.form === 'noun') || chunk === of;
  const close = before.every((chunk, i) => chunk.to === chunks[i + 1]?.from);
  return of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of' && close && before.every(noun);
}

/** Whether a clause begins here: ‘trong khi đó Latvia, Litva …’, ‘đưa tin, Pháp, Đức …’, ‘sau khi Togo, Benin …’; not behind a preposition or within a list. */
function beginsClause(chunks: readonly Chunk[], start: number): boolean {
  const [before, above, source] = [chunks[start - 1], chunks[start - 2], chunks[start - 3]];
  const colon = before?.kind === 'mark' && (before.mark === ':' || before.mark === ';');
  return (
    colon ||
    // “khi 19 máy bay Togo, Benin áp sát”
    (opens(before) && before !== undefined && (chunks[start]?.from ?? 0) - before.to <= NUMBER) ||
    (isComma(before) && (opens(above) || above?.kind === 'time' || isSource(source, above)))
  );
}

/** Tokens before what is listed that no dictionary holds: a number. */
const NUMBER = 1;

const opens = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' &&
  (chunk.particles.has('contrast') ||
    chunk.particles.has('complementiser') ||
    chunk.speech?.kind === 'says' ||
    (chunk.subordinator !== null && chunk.prepositions.length === 0));

/** ‘Theo Bộ Ngoại giao Togo, …’: whose word it is; a name alone could be the first of the list. */
const isSource = (word: Chunk | undefined, who: Chunk | undefined): boolean =>
  word?.kind === 'word' && word.speech?.kind === 'source' && who?.kind === 'mention' && !NAMES.has(who.mention.class);

/** Whether a verb, or a preposition that says whom it is done to, stands right before. */
const governed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act' ||
  (chunk?.kind === 'word' &&
    (chunk.prepositions.some((kind) => kind !== 'at')
      ? !chunk.prepositions.includes('at') || chunk.prepositions.includes('against')
      : false));

/** ‘bắt hai du khách Togo, Benin’: what stands before how many they are. */
const behindNumber = (chunks: readonly Chunk[], start: number): Chunk | undefined => {
  const number = chunks[start - 1];
  return number?.kind === 'word' && number.particles.has('both') && number.prepositions.length === 0 ? chunks[start - 2] : number;
};

/** Whether the clause ends behind `end`, or only its time follows. */
function closes(chunks: readonly Chunk[], end: number, unknown: Unknown): boolean {
  const [last, behind, next] = chunks.slice(end, end + 3);
  // “áp thuế lên Togo, Benin nổi giận”: what no dictionary holds may be what the last does.
  if (!last || unknown(last.to, behind?.from)) return false;
  if (behind === undefined || (behind.kind === 'time' && next === undefined)) return true;
  if (behind.kind === 'mark')
    return behind.mark === ';' || (behind.mark === '"' && next === undefined) || (isComma(behind) && goesOn(next));
  if (behind.kind !== 'word') return false;
  // “phá hủy xe tăng, pháo của Togo hôm 6/11”
  if (behind.particles.has('filler') && next?.kind === 'time' && chunks[end + 3] === undefined) return true;
  // “thăm Togo, Benin và dự hội nghị”
  if (behind.particles.has('and')) return next?.kind === 'act' ? next.form === 'verb' : verbAhead(chunks, end + 2);
  // “gặp lãnh đạo Togo, Benin bên lề hội nghị”: behind who acts there stands a verb.
  const beside = behind.prepositions.length > 0 && !behind.particles.has('passive') && !behind.prepositions.includes('with');
  const acts = (next?.kind === 'mention' || next?.kind === 'time') && verbAhead(chunks, end + 3);
  return behind.subordinator !== null || (beside && !acts && (!behind.prepositions.includes('from') || next?.kind === 'time'));
}

/** Behind a comma, what goes on with the same subject or begins another clause: ‘…, đồng thời cắt viện trợ’. */
const goesOn = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act'
    ? chunk.form === 'verb'
    : chunk?.kind === 'word' && (chunk.particles.has('contrast') || chunk.particles.has('adding') || chunk.subordinator !== null);

/** `Nga, Iran`, `hàng hóa Nga, Iran`: names, the first of them perhaps with what is theirs. */
const namesBehind = (chunks: readonly Chunk[]): boolean => bareNames(chunks.slice(1)) && (bareNames(chunks) || isTheirs(chunks[0]));
/** `Israel, Hamas`, `Mỹ, EU`: at the head of a sentence bodies count, too. */
const headed = (chunks: readonly Chunk[]): boolean =>
  namesBehind(chunks) || chunks.every((c) => c.kind !== 'mention' || NAMES.has(c.mention.class));
const isTheirs = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && (THEIRS.has(chunk.mention.class) || (chunk.mention.state !== null && chunk.mention.name === null));
const THEIRS = new Set(['org', 'firm', 'people', 'leader', 'official', 'diplomat', 'force', 'vessel']);

/** `năm nhà ngoại giao Togo, ba nhà ngoại giao Benin`: the same of each state. */
function areAlike(chunks: readonly Chunk[]): boolean {
  const who = chunks.flatMap((chunk) => (chunk.kind === 'mention' ? [chunk.mention] : []));
  const [first] = who;
  const alike = who.every(({ class: sort, state, name }) => sort === first?.class && sort !== 'place' && state !== null && name === null);
  return alike && new Set(who.map(({ state }) => state)).size === who.length;
}

/** `Tổng thống Togo Ba, Thủ tướng Benin Lu`: of a state each. */
function areRulers(chunks: readonly Chunk[]): boolean {
  const who = chunks.flatMap((chunk) => (chunk.kind === 'mention' ? [chunk.mention] : []));
  return (
    who.every(({ class: sort, state }) => RULERS.has(sort) && state !== null) && new Set(who.map(({ state }) => state)).size === who.length
  );
}
const RULERS = new Set<Mention['class']>(['leader', 'official', 'person', 'ministry', 'government']);

/** Whether somebody is asked to do what follows: ‘kêu gọi Mỹ, Iran kiềm chế’. */
const asks = (chunk: Chunk | undefined): boolean =>
  // “dọa trả đũa Togo, Benin cam kết …”: whoever is threatened need not do anything.
  chunk?.kind === 'act' && chunk.rules.some(({ frame, type }) => frame === 'demands' && type !== 'THREATEN');

/** ‘tố Togo, Benin đưa tàu chiến tới’: nor is it only the last who does what somebody blames two for. */
const blames = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act' && !chunk.inflected && chunk.form === 'verb' && chunk.rules.some(({ type }) => type === 'ACCUSE');
function doesNext(chunks: readonly Chunk[], at: number): boolean {
  const [verb, next] = chunks.slice(at, at + 2);
  const act = verb?.kind === 'act' ? verb : next;
  return act?.kind === 'act' && (act === verb || verb?.kind === 'time') && act.rules.every(({ type }) => !SPOKEN.has(type));
}

const isGroup = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && (chunk.mention.refers === 'group' || chunk.mention.refers === 'pair');

/** ‘hai nước Togo, Benin’: just so many. */
const isCounted = (chunk: Chunk | undefined, members: readonly Chunk[]): boolean =>
  chunk?.kind === 'mention' &&
  chunk.to === members[0]?.from &&
  bareNames(members) &&
  (chunk.mention.refers === 'pair' ? 2 : chunk.mention.size) === members.filter(({ kind }) => kind === 'mention').length;

/** ‘Vốn là đồng minh của Togo, Benin …’: what somebody is, and then who. */
const isCopula = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && chunk.particles.has('complementiser') && chunk.particles.has('listing');

/** ‘gồm’, but not ‘là’. */
const isListing = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.particles.has('listing') && !isCopula(chunk);

export const isVerbal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act' ||
  (chunk?.kind === 'word' && (chunk.particles.has('filler') || chunk.particles.has('verb') || chunk.particles.has('future')));

/** ‘các quan chức và doanh nghiệp Togo’: the last says whose all are. */
export const isOfOne = (first: Mention, last: Mention): boolean =>
  isBare(first) && [first, last].every(({ class: sort }) => TARGETS.has(sort)) && last.state !== null && last.name === null;
const TARGETS = new Set<Mention['class']>(['people', 'firm', 'official', 'diplomat']);

/** ‘phá hủy xe tăng, pháo của Togo’: things, the last of which says whose all of them are. */
export const isShared = (first: Mention, last: Mention): boolean =>
  THINGS.has(first.class) && isBare(first) && THINGS.has(last.class) && last.state !== null && last.refers === null && last.name === null;
const THINGS = new Set<Mention['class']>(['firm', 'force', 'vessel', 'policy', 'thing', 'place']);

const ownedByLast = (chunks: readonly Chunk[]): boolean => sharesWithLast(chunks, isShared);
const partiesOfLast = (chunks: readonly Chunk[]): boolean => sharesWithLast(chunks, isOfOne);

function sharesWithLast(chunks: readonly Chunk[], shares: (one: Mention, last: Mention) => boolean): boolean {
  const all = chunks.flatMap((chunk) => (chunk.kind === 'mention' ? [chunk.mention] : []));
  const last = all.at(-1);
  return last !== undefined && all.slice(0, -1).every((one) => shares(one, last));
}

/** ‘cấm nhập khẩu gạo, thịt bò của Togo’: whether the comma at `at` only parts a thing that no dictionary holds from one that says whose both are. */
export function partsThings(chunks: readonly Chunk[], at: number, unknown: Unknown): boolean {
  const [verb, comma, thing] = chunks.slice(at - 1, at + 2);
  if (verb?.kind !== 'act' || verb.form !== 'verb' || verb.inflected || !comma || !isComma(comma) || thing?.kind !== 'mention')
    return false;
  const between = comma.from - verb.to;
  const owned = THINGS.has(thing.mention.class) && thing.mention.state !== null && thing.mention.name === null;
  return between > 0 && between <= ITEM && thing.from === comma.to && owned && closes(chunks, at + 1, unknown);
}
/** Words of such a thing, at most. */
const ITEM = 3;

/** `thuế lên than, khí đốt Mỹ`: the last says whose all of it is. */
const isGoods = (chunks: readonly Chunk[]): boolean =>
  chunks.every((c, i) => c.kind !== 'mention' || (c.mention.class === 'firm' && (c.mention.state !== null) === (i === chunks.length - 1)));
