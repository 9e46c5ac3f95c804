/** Nouns that say over again who somebody is and tell what he does: ‘Iran, quốc gia hậu thuẫn …,’ and ‘đoàn Lào là đoàn đầu tiên tới …’. */
import { type Chunk, isComma } from './chunk.ts';
import { isNominative } from './clause-level.ts';
import { isBarePolicy } from './clause-verbs.ts';
import { verbAhead } from './lookahead.ts';
import { isBare, type Mention, named } from './mention.ts';

/** Who can be told of over again as ‘nước’ or ‘quốc gia’. */
const STATES = new Set<Mention['class']>(['state', 'capital', 'side', 'government']);
/** Who can as ‘người’. */
const PERSONS = new Set<Mention['class']>(['leader', 'official', 'diplomat', 'person']);
const ALONE = new Set<Mention['class']>(['side', 'state']);

/** Whom a noun right behind a comma is a word for, if it begins a clause about him. */
export function meantBeside(chunks: readonly Chunk[], at: number): Mention | null {
  const [who, comma, noun] = chunks.slice(Math.max(0, at - 2), at + 1);
  if (who?.kind !== 'mention' || comma?.kind !== 'mark' || comma.mark !== ',' || noun?.kind !== 'mention') return null;
  const { mention } = noun;
  if (who.to !== comma.from || mention.members.length > 0 || !isBare(mention) || !verbAhead(chunks, at + 1)) return null;
  const person = mention.class === 'people' && mention.to - mention.from === 1 && PERSONS.has(who.mention.class);
  // “…, các nước kêu gọi”, “…, cộng đồng quốc tế kêu gọi”: many are no word for one.
  const one = mention.from === comma.to && !(mention.class === 'side' && mention.sector === null);
  const state = one && ALONE.has(mention.class) && STATES.has(who.mention.class) && named(who.mention) && who.mention.members.length === 0;
  return person || state ? who.mention : null;
}

/** Whether a noun behind ‘là’ only says of what sort its subject is: ‘Đoàn Lào là đoàn đại biểu đầu tiên …’. */
export const isPredicate = (subject: Mention, noun: Mention): boolean =>
  isNominative(subject) &&
  (named(subject) || subject.name !== null || subject.refers === 'person') &&
  noun.members.length === 0 &&
  isNominative(noun) &&
  (isBare(noun) || (noun.state === null && noun.name === null && PERSONS.has(noun.class) && PERSONS.has(subject.class)));

/** ‘Togo — khách hàng lớn nhất của Benin năm 2022 — tuyên bố …’: what is set off between a subject and its verb has a time of its own. */
export function isSetOff(chunks: readonly Chunk[], at: number): boolean {
  const time = chunks[at];
  const open = chunks.findLastIndex((chunk, i) => i < at && isDash(chunk));
  const close = chunks.findIndex((chunk, i) => i > at && isDash(chunk));
  const who = chunks[open - 1];
  if (open < 1 || close < 0 || !time || who?.kind !== 'mention' || !isNominative(who.mention)) return false;
  const inside = chunks.slice(open + 1, close);
  const says = inside[0] !== time && inside.every(({ kind }) => kind !== 'act');
  return says && verbAhead(chunks, close + 1);
}

/** ‘sẽ hủy hợp đồng (đã) ký (với Benin hồi) năm 2016’, ‘đình chỉ hiệp ước được ký từ năm 1960’: the year is the paper's. */
export function isOfPaper(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1;
  while (isLink(chunks[i])) i--;
  // “ký với Benin”
  const partner = chunks[i]?.kind === 'mention' && isWith(chunks[i - 1]) ? 2 : 0;
  const signed = chunks[i - partner];
  if (!signed || signed.kind === 'mark' || signed.kind === 'time' || signed.kind === 'mention' || signed.inflected) return false;
  // “ủng hộ kế hoạch do Benin đề xuất năm 2007”
  const whose = chunks[i - 1];
  const proposed =
    whose?.kind === 'mention' && whose.mention.class === 'policy' && whose.mention.state !== null && whose.to === signed.from;
  if (proposed && chunks.slice(0, i - 1).some((chunk) => chunk.kind === 'act' && chunk.form === 'verb')) return true;
  if (!signed.particles.has('concluded')) return false;
  if (signed.kind === 'word' && partner === 0) return true;
  // “Togo và Benin ký năm 1994”: under no other verb it is what is told.
  const rest = chunks.slice(0, i - partner);
  const noun = rest.findLastIndex((chunk) => chunk.kind !== 'word');
  const paper = rest[noun];
  const joined = rest.slice(noun + 1).some((chunk) => chunk.kind === 'word' && chunk.particles.has('and'));
  // “hủy hợp đồng”, “rút khỏi hiệp ước”: the paper may be part of what is done with it.
  if (paper?.kind === 'act') return paper.form === 'verb' && !joined;
  return paper?.kind === 'mention' && isBarePolicy(paper.mention) && rest.some((chunk) => chunk.kind === 'act' && chunk.form === 'verb');
}
const isLink = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && (chunk.particles.has('filler') || chunk.prepositions.includes('from') || chunk.prepositions.includes('to'));
const isWith = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.prepositions.includes('with');

/** ‘lần đầu tiên kể từ năm 2017’: since when nothing like it has been is not when it is done. */
export function isMeasure(chunks: readonly Chunk[], at: number): boolean {
  const time = chunks[at];
  const since = time?.kind === 'time' && time.time.bound === 'since';
  const unseen = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.particles.has('unseen') && (time?.from ?? 0) - chunk.to <= SINCE;
  return since && chunks.slice(Math.max(0, at - 2), at).some(unseen);
}
/** Tokens of ‘kể từ sau’. */
const SINCE = 3;

/** ‘xin lỗi về vụ thảm sát năm 1947’, ‘theo thỏa thuận năm 2015’: a year right behind what is spoken of is its own. */
export function isOfNoun(chunks: readonly Chunk[], at: number): boolean {
  const [before, time] = [chunks[at - 1], chunks[at]];
  if (time?.kind !== 'time' || before?.to !== time.from || time.time.value.kind !== 'calendar') return false;
  const { year, day, step } = time.time.value;
  if (year === null || day !== null || step !== null) return false;
  if (before.kind === 'act') return before.form === 'noun' && !before.inflected;
  return before.kind === 'mention' && !before.mention.refers && DATED.has(before.mention.class);
}
const DATED = new Set<Mention['class']>(['policy', 'thing']);

const isDash = (chunk: Chunk): boolean => chunk.kind === 'mark' && DASHES.has(chunk.mark);
const DASHES = new Set(['–', '-', '—']);

/** ‘Togo cáo buộc, vào đêm 31/8, Benin đã tấn công …’: a day set off between who charges and whom is no clause of its own. */
export function withoutPauses(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(
    (chunk) => chunk.kind === 'act' && chunk.form === 'verb' && !chunk.inflected && chunk.rules.some(({ frame }) => frame === 'accuses'),
  );
  if (at < 0 || !isComma(chunks[at + 1])) return chunks;
  const behind = chunks.slice(at + 2);
  const time = behind.findIndex(({ kind }) => kind === 'time');
  const bare = behind.slice(0, time).every((chunk) => chunk.kind === 'word' && chunk.particles.has('filler'));
  const [close, whom] = behind.slice(time + 1, time + 3);
  if (time < 0 || !bare || !isComma(close) || whom?.kind !== 'mention' || !verbAhead(behind, time + 3)) return chunks;
  return chunks.filter((chunk) => chunk !== close && chunk !== chunks[at + 1]);
}

/** What is whose it is linked with or where it sits. */
const LINKED = new Set<Mention['class']>(['agency', 'firm', 'vessel']);
/** Chunks of an aside, at most. */
const ASIDE = 6;

/** ‘Togo tố nhóm tin tặc A, có liên hệ với tình báo Benin, xâm nhập …’: what is set off behind whom somebody charges only says whose he is. */
export function withoutAsides(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex((chunk) => chunk.kind === 'act' && !chunk.inflected && chunk.rules.some(({ frame }) => frame === 'accuses'));
  const [whom, open, first] = at < 0 ? [] : chunks.slice(at + 1, at + 4);
  const close = chunks.findIndex((chunk, i) => i > at + 3 && isComma(chunk));
  if (whom?.kind !== 'mention' || whom.mention.state !== null || !isComma(open) || first?.kind !== 'word') return chunks;
  const linked = first.particles.has('verb') || first.prepositions.includes('by') || first.prepositions.includes('of');
  if (!linked || close < 0 || close > at + 3 + ASIDE || !verbAhead(chunks, close + 1)) return chunks;
  const inside = chunks.slice(at + 3, close);
  const [whose, ...more] = inside.flatMap((chunk) => (chunk.kind === 'mention' && named(chunk.mention) ? [chunk.mention] : []));
  if (inside.some(({ kind }) => kind === 'act') || more.length > 0) return chunks;
  const { state, org } = whose && LINKED.has(whom.mention.class) ? whose : whom.mention;
  return [...chunks.slice(0, at + 1), { ...whom, mention: { ...whom.mention, state, org } }, ...chunks.slice(close + 1)];
}

/** Chunks set off between a subject and its verb, at most. */
const SET_OFF = 12;

/** ‘Togo - đồng minh của Mỹ trong cuộc chiến chống IS - tấn công vào …’: what is told of him between dashes is not what he does. */
export function withoutSetOff(chunks: readonly Chunk[]): readonly Chunk[] {
  const open = chunks.findIndex((chunk, i) => isDash(chunk) && chunks[i - 1]?.kind === 'mention');
  const close = chunks.findIndex((chunk, i) => i > open + 1 && isDash(chunk));
  const who = chunks[open - 1];
  if (open < 1 || close < 0 || close - open > SET_OFF || who?.kind !== 'mention' || !isNominative(who.mention) || !named(who.mention))
    return chunks;
  const [noun, ...told] = chunks.slice(open + 1, close);
  // “Togo - Benin - Ghana” are three.
  const again =
    noun?.kind === 'mention' && noun.mention.refers === null && noun.to - noun.from > 1 && !STATES_THEMSELVES.has(noun.mention.class);
  const only = told.every((chunk) => chunk.kind !== 'act' || (chunk.form === 'noun' && !chunk.inflected));
  const further = told.some(
    (chunk) => chunk.kind === 'act' || (chunk.kind === 'word' && chunk.prepositions.length > 0 && !chunk.inflected),
  );
  return again && only && further && verbAhead(chunks, close + 1) ? [...chunks.slice(0, open), ...chunks.slice(close + 1)] : chunks;
}
const STATES_THEMSELVES = new Set<Mention['class']>(['state', 'capital', 'org']);
