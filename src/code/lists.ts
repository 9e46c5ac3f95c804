/** Mentions of a list as one with members. Deliberately absent: lists that say who is meant by the words before them. */
import { type Chunk, isComma, type Word } from './chunk.ts';
import { SPOKEN } from './clause-verbs.ts';
import { type Mention, named } from './mention.ts';
import { bareNames, exemplified, isExamples, listed, NAMES } from './spelled-out.ts';

/** `end` is behind the sentence’s last word. */
export const joinLists = (chunks: readonly Chunk[], end: number): Chunk[] =>
  withBoth(joined(exemplified(listed(joined(chunks, end))), end));

/** ‘cho cả Togo và Benin’: the word before a list that says it is one is part of it. */
const withBoth = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.flatMap((chunk, i) => {
    const [before, next] = [chunks[i - 1], chunks[i + 1]];
    if (isBoth(chunk) && isSeveral(next) && next?.from === chunk.to) return [];
    const both = isSeveral(chunk) && before && isBoth(before) && before.to === chunk.from ? before : null;
    return both && chunk.kind === 'mention' ? [{ ...chunk, from: both.from, mention: { ...chunk.mention, from: both.from } }] : [chunk];
  });

const isBoth = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.particles.has('both') && chunk.prepositions.length === 0;
const isSeveral = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mention' && chunk.mention.members.length > 1;

/** `Mỹ, Anh và Pháp`, `Nga-Azerbaijan`, `Đức và Pháp`: one mention with members. */
function joined(chunks: readonly Chunk[], close: number): Chunk[] {
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
    const end = listEnd(chunks, i, close);
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
      if (names && next.mention.class === 'state' && whose && listEnd(chunks, i + 1, close) === i + 1) {
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

function listEnd(chunks: readonly Chunk[], start: number, close: number): number {
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
  // “Mỹ, Anh... đã trừng phạt”: dots within a sentence say that it is one.
  const dots = chunks[end + 1];
  if (sure > start && isNextClause(chunks, start, sure)) return start;
  if (sure === start && end > start && dots?.kind === 'mark' && DOTS.has(dots.mark) && chunks.length > end + 2) return end;
  // “do Mỹ, Anh, Pháp thực hiện”: three names need no ‘và’.
  if (sure === start && end - start >= 4 && bareNames(chunks.slice(start, end + 1))) return end;
  if (sure === start && end > start && isGoods(chunks.slice(start, end + 1))) return end;
  // “một số nước khác như Togo, miền bắc Mali, Benin cũng …”: examples are a list whatever joins them.
  const head = chunks[start - 1];
  const examples = head !== undefined && isExamples(head) && head.to === chunks[start]?.from;
  if (
    sure === start &&
    examples &&
    (end - start >= 4 || (end > start && bareNames(chunks.slice(start, end + 1)) && isVerbal(chunks[end + 1])))
  )
    return end;
  // “cầu cứu Nga, Liên hợp quốc sau khi …”, “đánh thuế hàng hóa Nga, Iran từ ngày 4/3”
  const object = governed(chunks[start - 1]) && closes(chunks, end + 1, close);
  if (sure === start && end > start && object && namesBehind(chunks.slice(start, end + 1))) return end;
  // “do Ấn Độ, Pháp thực hiện”
  const [by, does] = [chunks[start - 1], chunks[end + 1]];
  const carried = by?.kind === 'word' && by.prepositions.includes('by') && does?.kind === 'word' && does.particles.has('light');
  if (sure === start && end > start && carried && bareNames(chunks.slice(start, end + 1))) return end;
  // “Mỹ, Hàn Quốc tập trận”: a headline leaves the last ‘và’ out.
  if (
    sure === start &&
    end > start &&
    (start === 0 ||
      asks(chunks[start - 1]) ||
      (blames(chunks[start - 1]) && doesNext(chunks, end + 1)) ||
      isGroup(chunks[start - 1]) ||
      beginsClause(chunks, start)) &&
    (start === 0 ? headed : bareNames)(chunks.slice(start, end + 1)) &&
    isVerbal(chunks[end + (chunks[end + 1]?.kind === 'time' ? 2 : 1)])
  )
    return end;
  return sure;
}

/** ‘cắt quan hệ với Togo, Benin và Mali rút đại sứ’: who stands behind the comma does what follows. */
function isNextClause(chunks: readonly Chunk[], start: number, sure: number): boolean {
  const [before, comma, behind] = [chunks[start - 1], chunks[start + 1], chunks[sure + 1]];
  const first = chunks[start];
  const relations = first?.kind === 'mention' && first.mention.class === 'policy';
  const companion = relations || (before?.kind === 'word' && before.prepositions.includes('with'));
  const meets = behind?.kind === 'act' && behind.rules.some((rule) => rule.type === 'CONSULT');
  return companion && isComma(comma) && sure > start + 2 && isVerbal(behind) && !meets;
}

const DOTS = new Set(['.', '…']);

/** ‘Anh rồi Canada’: who came next is one more. */
const isThen = ({ particles }: Word, next: Chunk | undefined): boolean =>
  particles.has('sequel') && next?.kind === 'mention' && next.mention.refers === null && NAMES.has(next.mention.class);

/** Whether a clause begins here: ‘trong khi đó Latvia, Litva …’, ‘đưa tin, Pháp, Đức …’; not behind a preposition or within a list. */
function beginsClause(chunks: readonly Chunk[], start: number): boolean {
  const [before, above] = [chunks[start - 1], chunks[start - 2]];
  const opens = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === 'word' && (chunk.particles.has('contrast') || chunk.particles.has('complementiser') || chunk.speech?.kind === 'says');
  return opens(before) || (before?.kind === 'mark' && before.mark === ',' && (opens(above) || above?.kind === 'time'));
}

/** Whether a verb, or a preposition that says whom it is done to, stands right before. */
const governed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act' || (chunk?.kind === 'word' && AIMS.some((kind) => chunk.prepositions.includes(kind)));
const AIMS = ['with', 'against', 'for'] as const;

/** Whether a clause ends there, or only its time follows; not before words that no dictionary holds, ‘Sau khi trừng phạt Benin, Togo lao đao’. */
function closes(chunks: readonly Chunk[], at: number, end: number): boolean {
  const [behind, next] = chunks.slice(at, at + 2);
  if (behind === undefined) return (chunks.at(-1)?.to ?? end) >= end;
  if (behind.kind === 'time' && next === undefined) return true;
  if (behind.kind !== 'word') return false;
  // “gặp lãnh đạo Togo, Benin bên lề hội nghị”: behind who acts there stands a verb.
  const beside = behind.prepositions.length > 0 && !behind.particles.has('passive') && !behind.prepositions.includes('with');
  return behind.subordinator !== null || (beside && (!behind.prepositions.includes('from') || next?.kind === 'time'));
}

/** `Nga, Iran`, `hàng hóa Nga, Iran`: names, the first of them perhaps with what is theirs. */
const namesBehind = (chunks: readonly Chunk[]): boolean =>
  bareNames(chunks.slice(1)) && (bareNames(chunks) || (chunks[0]?.kind === 'mention' && THEIRS.has(chunks[0].mention.class)));
/** `Israel, Hamas`, `Mỹ, EU`: at the head of a sentence bodies count, too. */
const headed = (chunks: readonly Chunk[]): boolean =>
  namesBehind(chunks) || chunks.every((c) => c.kind !== 'mention' || NAMES.has(c.mention.class));
const THEIRS = new Set(['org', 'firm', 'people', 'leader', 'official', 'diplomat', 'force', 'vessel']);

/** Whether somebody is asked to do what follows: ‘kêu gọi Mỹ, Iran kiềm chế’. */
const asks = (chunk: Chunk | undefined): boolean =>
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

const isVerbal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act' ||
  (chunk?.kind === 'word' && (chunk.particles.has('filler') || chunk.particles.has('verb') || chunk.particles.has('future')));

/** `thuế lên than, khí đốt Mỹ`: the last says whose all of it is. */
const isGoods = (chunks: readonly Chunk[]): boolean =>
  chunks.every((c, i) => c.kind !== 'mention' || (c.mention.class === 'firm' && (c.mention.state !== null) === (i === chunks.length - 1)));

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
  if (dash) return bare && (NAMES.has(first.class) || first.state !== null) && next.to - next.from <= 3;
  const known = (m: Mention): boolean => named(m) || m.refers !== null;
  if (bare) return known(first) || first.at !== null;
  if (!known(next) && !known(first)) return next.class === first.class;
  return (
    next.class !== 'policy' &&
    next.class !== 'thing' &&
    first.class !== 'policy' &&
    (NAMES.has(first.class) || first.class === next.class || sameSort(first, next))
  );
}

const isWhere = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.prepositions.includes('at');

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
const sameSort = (a: Mention, b: Mention): boolean => PEOPLE.has(a.class) && PEOPLE.has(b.class);
