/** Mentions of a list as one with members. Deliberately absent: lists that say who is meant by the words before them. */
import { type Chunk, isComma, type Word } from './chunk.ts';
import { commaListEnd, isOfOne, isShared, isVerbal, partsThings, type Unknown } from './comma-lists.ts';
import { isBare, type Mention, named } from './mention.ts';
import { isNextClause } from './next-clause.ts';
import { exemplified, listed, NAMES } from './spelled-out.ts';

export const joinLists = (chunks: readonly Chunk[], unknown: Unknown): Chunk[] =>
  withBoth(joined(exemplified(listed(joined(withoutItems(chunks, unknown), unknown))), unknown));

const withoutItems = (chunks: readonly Chunk[], unknown: Unknown): readonly Chunk[] =>
  chunks.some((_, i) => partsThings(chunks, i, unknown)) ? chunks.filter((_, i) => !partsThings(chunks, i, unknown)) : chunks;

/** ‘cho cả Togo và Benin’: the word before a list that says it is one is part of it, and so is whose it is: ‘đại sứ các nước gồm Togo và Benin’. */
const withBoth = (chunks: readonly Chunk[]): Chunk[] =>
  ofEach(chunks).flatMap((chunk, i, chunks) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    if (isBoth(chunk) && isSeveral(next) && next?.from === chunk.to) return [];
    const both = isSeveral(chunk) && before && isBoth(before) && before.to === chunk.from ? before : null;
    return both && chunk.kind === 'mention' ? [{ ...chunk, from: both.from, mention: { ...chunk.mention, from: both.from } }] : [chunk];
  });

/** ‘đại sứ của các nước như Togo và Benin’: of each of them. */
function ofEach(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const of = chunks[i + 1]?.kind === 'word' && isOf(chunks[i + 1]) ? 1 : 0;
    const [both, list] = chunks.slice(i + 1 + of, i + 3 + of);
    const whose = chunk.kind === 'mention' && OWNED.has(chunk.mention.class) && isBare(chunk.mention) && chunk.mention.members.length === 0;
    const beside = both && list && isBoth(both) && both.from - chunk.to === of && list.from === both.to;
    if (
      !whose ||
      !beside ||
      list?.kind !== 'mention' ||
      !isSeveral(list) ||
      !list.mention.members.every(({ class: sort }) => NAMES.has(sort))
    ) {
      kept.push(chunk);
      continue;
    }
    const { from } = chunk;
    const members = list.mention.members.map((one) => ({ ...one, class: chunk.mention.class, sector: chunk.mention.sector }));
    kept.push({ ...list, from, mention: { ...chunk.mention, to: list.to, state: list.mention.state, members } });
    i += 2 + of;
  }
  return kept;
}
const OWNED = new Set<Mention['class']>([
  'diplomat',
  'leader',
  'official',
  'ministry',
  'government',
  'parliament',
  'force',
  'vessel',
  'people',
  'firm',
]);
const isOf = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' && chunk.prepositions.length === 1 && chunk.prepositions[0] === 'of';

const isBoth = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.particles.has('both') && chunk.prepositions.length === 0;
const isSeveral = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mention' && chunk.mention.members.length > 1;

/** `Mỹ, Anh và Pháp`, `Nga-Azerbaijan`, `Đức và Pháp`: one mention with members. */
function joined(chunks: readonly Chunk[], unknown: Unknown): Chunk[] {
  const joined: Chunk[] = [];
  // Where the number stands that the names spell out: ‘hai nước Mỹ và Cuba’.
  let counted: Mention | null = null;
  for (let i = 0; i < chunks.length; ) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind !== 'mention') {
      joined.push(chunk);
      counted = null;
      i++;
      continue;
    }
    const company = alongside(chunks, i);
    if (company) {
      joined.pop();
      joined.push(company);
      i += 3;
      continue;
    }
    const end = listEnd(chunks, i, unknown);
    const from = counted?.from ?? chunk.from;
    // “nhà ngoại giao hai nước Nga và Iran”: of each.
    const sort = counted && !WHO.has(counted.class) ? { class: counted.class, sector: counted.sector } : {};
    counted = null;
    if (end === i) {
      // “hai nước Mỹ và Cuba”: the names say who the two are.
      const next = chunks[i + 1];
      const counts = chunk.mention.refers === 'pair' || chunk.mention.refers === 'group';
      const names = counts && next?.kind === 'mention' && next.from === chunk.to && next.mention.refers === null && saysWho(next.mention);
      // “hai người Serbia”, “hai bộ trưởng Serbia”: the one name says whose they are.
      const whose = COUNTED[chunk.mention.class];
      if (names && next.mention.class === 'state' && whose && listEnd(chunks, i + 1, unknown) === i + 1) {
        joined.push({ ...next, from: chunk.from, mention: { ...next.mention, from: chunk.from, class: whose, sector: null } });
        i += 2;
        continue;
      }
      if (names) counted = chunk.mention;
      else joined.push(chunk);
      i++;
      continue;
    }
    const members = chunks.slice(i, end + 1).flatMap((c) => (c.kind === 'mention' ? [c.mention] : []));
    const last = chunks[end] as Chunk;
    const first = chunk.mention;
    joined.push({
      kind: 'mention',
      from,
      to: last.to,
      mention: { ...first, ...sort, from, to: last.to, name: null, members: spread(members).map((one) => ({ ...one, ...sort })) },
    });
    i = end + 1;
  }
  return joined;
}

/** ‘Cùng với Togo, Benin phản đối …’: both do it. */
function alongside(chunks: readonly Chunk[], i: number): Chunk | null {
  const word = chunks[i - 1];
  const opens = chunks[i - 2] === undefined || chunks[i - 2]?.kind === 'mark';
  const [one, comma, other, verb] = chunks.slice(i, i + 4);
  if (word?.kind !== 'word' || !word.particles.has('and') || !word.prepositions.includes('with') || !opens) return null;
  if (one?.kind !== 'mention' || !isComma(comma) || other?.kind !== 'mention' || !isVerbal(verb)) return null;
  if (!named(one.mention) || !named(other.mention) || !joins(chunks, i, other.mention, false)) return null;
  const [from, to] = [one.from, other.to];
  return { kind: 'mention', from, to, mention: { ...other.mention, from, to, name: null, members: [one.mention, other.mention] } };
}

/** What a pair is called that is only counted. */
const WHO = new Set<Mention['class']>(['pronoun', 'side']);
/** What two of somebody are. */
const COUNTED: Readonly<Partial<Record<Mention['class'], Mention['class']>>> = { pronoun: 'people', leader: 'official' };

/** Not what they are to do: ‘kêu gọi hai bên ngừng bắn’. */
const saysWho = (mention: Mention): boolean => mention.members.length > 0 || mention.name !== null || named(mention);

/** In `Bộ Ngoại giao Armenia và Azerbaijan` the head belongs to each member. */
function spread(members: readonly Mention[]): Mention[] {
  const first = members[0] as Mention;
  // `đại sứ tại Mỹ và Úc`: one in each.
  if (first.at !== null && first.state === null)
    return members.map((m) => (m === first || m.state === null ? m : { ...first, from: m.from, to: m.to, at: m.state }));
  const headed =
    first.class !== 'state' && first.class !== 'capital' && first.class !== 'org' && first.class !== 'person' && first.class !== 'pronoun';
  return members.map((m) =>
    headed && (m.class === 'state' || m.class === 'capital') ? { ...m, class: first.class, sector: first.sector } : m,
  );
}

function listEnd(chunks: readonly Chunk[], start: number, unknown: Unknown): number {
  let end = start;
  let sure = start;
  // “Tại Paris, Đức và Anh nhất trí …”: a place, and then who did it there.
  const place = chunks[start]?.kind === 'mention' && chunks[start].mention.class === 'capital' && isWhere(chunks[start - 1]);
  const comma = chunks[start + 1];
  if (place && comma?.kind === 'mark' && comma.mark === ',') return start;
  for (let i = start + 1; i + 1 <= chunks.length; ) {
    const previous = chunks[end] as Chunk;
    const link = chunks[i];
    if (!link || link.from !== previous.to) break;
    const and = link.kind === 'word' && (link.particles.has('and') || isThen(link, chunks[i + 1]));
    const comma = link.kind === 'mark' && link.mark === ',';
    const dash = link.kind === 'mark' && link.mark === '-';
    if (!and && !comma && !dash) break;
    let next = chunks[i + 1];
    let step = 2;
    let last = and || dash;
    if (comma && next?.kind === 'word' && (next.particles.has('and') || isThen(next, chunks[i + 2])) && next.from === link.to) {
      // “cấm cửa quan chức Togo, cùng với Benin và Ghana”: who does it as well, or whom it is done to as well, nobody can tell.
      if (next.prepositions.includes('with') && chunks.slice(0, start).some((one) => one.kind === 'act' && one.form === 'verb')) break;
      last = true;
      next = chunks[i + 2];
      step = 3;
    }
    // “Nga, Trung Quốc và các nước châu Âu”.
    const before = next?.kind === 'word' && next.particles.has('both') ? next : link;
    if (before !== link) next = chunks[i + step++];
    if (next?.kind !== 'mention' || next.from < before.to || next.from - before.to > 2 || !joins(chunks, start, next.mention, dash)) break;
    end = i + step - 1;
    if (last) sure = end;
    i = end + 1;
  }
  if (sure > start && end > sure && isCompany(chunks, start, end)) return end;
  if (sure > start && (isNextClause(chunks, start, sure) || isFromSource(chunks, start, sure))) return start;
  return sure === start && end > start ? commaListEnd(chunks, start, end, unknown) : sure;
}

/** ‘Theo ông Ba, Togo và Benin phải …’: a comma parts whose word it is from who acts; behind a list of sources stands another. */
function isFromSource(chunks: readonly Chunk[], start: number, end: number): boolean {
  const [source, link, behind] = [chunks[start - 1], chunks[start + 1], chunks[end + 1]];
  const says = source?.kind === 'word' || source?.kind === 'act' ? source.speech?.kind === 'source' : false;
  return says && isComma(link) && behind !== undefined && behind.kind !== 'mark';
}

/** ‘Togo cùng Benin, Ghana, Mali đưa quân …’: before any verb those behind the commas are of the company too. */
function isCompany(chunks: readonly Chunk[], start: number, end: number): boolean {
  const [before, link, verb] = [chunks[start - 1], chunks[start + 1], chunks[end + 1]];
  const opens = before === undefined || before.kind === 'mark' || before.kind === 'time';
  if (!opens || link?.kind !== 'word' || link.inflected || !link.prepositions.includes('with') || !isVerbal(verb)) return false;
  return chunks.slice(start, end + 1).every((chunk) => chunk.kind !== 'mention' || NAMES.has(chunk.mention.class));
}

/** ‘Anh rồi Canada’: who came next is one more. */
const isThen = ({ particles }: Word, next: Chunk | undefined): boolean =>
  particles.has('sequel') && next?.kind === 'mention' && next.mention.refers === null && NAMES.has(next.mention.class);

function joins(chunks: readonly Chunk[], start: number, next: Mention, dash: boolean): boolean {
  const first = (chunks[start] as Chunk & { kind: 'mention' }).mention;
  // “thả 15 lính Togo và Togo cũng thả …”: nobody stands twice in a list.
  if (next.class === 'state' && next.state === first.state) return false;
  if (next.refers === 'others') return first.class === 'state' || first.class === 'capital';
  if (next.refers) return next.refers === 'counterpart' && PEOPLE.has(first.class);
  if (first.at === null && first.refers && first.refers !== 'state' && first.refers !== 'person') return false;
  const bare = NAMES.has(next.class);
  // “ở Jakarta, Ngoại trưởng Nga …”: a place and then who did it there.
  if (!bare && NAMES.has(first.class) && PEOPLE.has(next.class) && isWhere(chunks[start - 1])) return false;
  // “cuộc gặp Trump - Putin”: two persons of two states.
  const persons = first.class === 'person' && next.class === 'person' && first.state !== null && next.state !== null;
  if (dash && persons) return first.state !== next.state;
  if (dash) return bare && (NAMES.has(first.class) || first.state !== null) && next.to - next.from <= 3;
  if (isShared(first, next) || isOfOne(first, next)) return true;
  // “hợp đồng giữa Bộ Quốc phòng và hãng A”: between whom something is, whatever they are.
  if (isBetween(chunks[start - 1]) && SIDES.has(first.class) && SIDES.has(next.class)) return true;
  const known = (m: Mention): boolean => named(m) || m.refers !== null;
  if (bare) return known(first) || first.at !== null;
  if (!known(next) && !known(first)) return next.class === first.class || (CRAFT.has(first.class) && CRAFT.has(next.class));
  return (
    next.class !== 'policy' &&
    next.class !== 'thing' &&
    first.class !== 'policy' &&
    (NAMES.has(first.class) || first.class === next.class || sameSort(first, next))
  );
}

/** ‘máy bay, tàu thuyền hay binh sĩ Togo’ */
const CRAFT = new Set<Mention['class']>(['force', 'vessel']);

const isWhere = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.prepositions.includes('at');

const isBetween = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.prepositions.includes('between');

const PEOPLE = new Set([
  'leader',
  'official',
  'person',
  'ministry',
  'government',
  'diplomat',
  'parliament',
  'side',
  'state',
  'capital',
  'org',
]);
const SIDES = new Set<string>([...PEOPLE, 'firm', 'agency']);
const sameSort = (a: Mention, b: Mention): boolean => PEOPLE.has(a.class) && PEOPLE.has(b.class);
