/** Cuts a sentence into chunks, and joins the mentions of a list into one. */
import type { TimeExpression } from '../model/time.ts';
import { longestAt } from '../text/phrases.ts';
import { MARK, NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import type { Chunk, WordSenses } from './chunk.ts';
import { behindDateline } from './dateline.ts';
import { entriesAt } from './entries.ts';
import { holds, holdsPassive } from './holds.ts';
import { formOf } from './inflection.ts';
import type { Entry, Lexicon, Particle } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { mentionAt } from './mentions.ts';
import { attributeHere, compounds, nounHere, readsAsVerb } from './noun-or-verb.ts';

const KEPT_MARKS = new Set([',', ';', ':', '"', '(', ')', '-', '?']);

/** `times` are those of the sentence, in order. */
export function chunksOf(tokens: Tokens, lexicon: Lexicon, from: number, to: number, times: readonly TimeExpression[]): Chunk[] {
  const chunks: Chunk[] = [];
  let nextTime = 0;
  let skipped = 0;
  for (let i = lexicon.inflection ? behindDateline(tokens, lexicon, from, to) : from; i < to; ) {
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
      if (KEPT_MARKS.has(tokens.word[i] as string)) chunks.push({ kind: 'mark', from: i, to: i + 1, mark: tokens.word[i] as string });
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
    if (chunk && !(lexicon.inflection && says(chunk))) {
      chunks.push(skipped > 0 ? { ...chunk, skipped } : chunk);
      skipped = 0;
    } else if (lexicon.inflection && tokens.kind[i] === WORD && !lexicon.nominal.has(tokens.word[i] as string)) skipped++;
    i = chunk ? chunk.to : i + 1;
  }
  return joinLists(listed(joinLists(withTitles(withCountries(withAliases(withOwners(chunks)))))));
}

/** The hyphen of `war-torn` parts no clause; that of `China-Russia` joins names. */
const hyphenates = (tokens: Tokens, at: number, before: Chunk | undefined): boolean =>
  tokens.word[at] === '-' && tokens.gap[at] === 0 && tokens.gap[at + 1] === 0 && !(before?.kind === 'mention' && before.to === at);

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
  const nameOrHead = hit?.values.some((v) => v.kind === 'name' || v.kind === 'pronoun' || v.kind === 'head');
  // “Đại sứ Nga phát biểu tại …”: right behind whoever speaks a word for what is said says it.
  const speaks =
    hit?.values.some((v) => v.kind === 'speech') && before?.kind === 'mention' && before.to === at && SPEAKERS.has(before.mention.class);
  if ((nameOrHead && !speaks) || !hit) {
    const mention = hit || isFamiliar(tokens, lexicon, at) ? mentionAt(tokens, lexicon, at, limit) : null;
    const ambiguous = mention !== null && hit !== null && isBare(mention) && readsAsVerb(hit.values, lexicon);
    if (mention && isBare(mention) && compounds(tokens, lexicon, mention.to, end)) return null;
    if (mention && !(ambiguous && !nounHere(tokens, lexicon, at, chunks))) {
      return { kind: 'mention', from: at, to: mention.to, mention: grouped(tokens, lexicon, mention) };
    }
  }
  if (!hit) return null;
  const senses = sensesOf(hit.values, formOf(tokens.word[at] as string, lexicon.inflection));
  const acts = hit.values.filter(
    (v): v is Entry & { kind: 'act' } =>
      v.kind === 'act' && (holds(v.rule, tokens, lexicon, hit.to, end) || holdsPassive(v.rule, tokens, lexicon, start, at, hit.to, end)),
  );
  // The word is only part of a longer one before it: ‘ra lệnh’, ‘có kế hoạch’, ‘đồng loạt’.
  const bound = before?.kind === 'word' && before.to === at && before.to - before.from > 1;
  if (acts.length > 0 && !bound && follows(tokens, lexicon.attributive, at, before))
    return { kind: 'word', from: at, to: hit.to, ...NO_SENSES };
  if (lexicon.inflection && acts.length > 0 && attributeHere(tokens, lexicon, at, hit.to, chunks))
    return { kind: 'word', from: at, to: hit.to, ...NO_SENSES };
  const counted =
    at > 0 &&
    tokens.gap[at] !== 2 &&
    before?.to !== at &&
    ((tokens.kind[at - 1] === NUMBER && tokens.gap[at - 1] !== 0) || lexicon.pack.numbers[tokens.word[at - 1] as string] !== undefined);
  const nominal =
    !bound && (lexicon.inflection ? nounHere(tokens, lexicon, at, chunks) : follows(tokens, lexicon.nominal, at, before) || counted);
  const form =
    acts.length > 0 && (nominal || (senses.inflected !== 'participle' && ownsNext(tokens, lexicon, hit.to, end)))
      ? 'noun'
      : acts.some((a) => a.form === 'verb')
        ? 'verb'
        : acts[0]?.form;
  if (form) {
    const own = acts.filter((a) => a.form === form);
    return { kind: 'act', from: at, to: hit.to, rules: (own.length > 0 ? own : acts).map((a) => a.rule), form, ...senses };
  }
  if ((nominal || counted) && senses.particles.has('verb')) return { kind: 'word', from: at, to: hit.to, ...NO_SENSES };
  // A trigger whose rule does not hold may hide a shorter phrase, and is at least a verb.
  if (senses.particles.size === 0 && senses.prepositions.length === 0 && !senses.subordinator && !senses.speech) {
    // “sự xuất hiện của …”: no event, but a noun of two words all the same.
    const shorter = hit.to - at > 1 ? chunkAt(tokens, lexicon, at, hit.to - 1, end, start, chunks) : null;
    if (nominal && !lexicon.inflection && shorter?.kind !== 'act') return { kind: 'word', from: at, to: hit.to, ...NO_SENSES };
    if (shorter || (lexicon.inflection && nominal) || !hit.values.some((v) => v.kind === 'act' && v.form === 'verb')) return shorter;
    senses.particles.add('verb');
  }
  return { kind: 'word', from: at, to: hit.to, ...senses };
}

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

/** Whether a possessor follows: `yêu cầu của Nga` is a demand, not demanding. */
function ownsNext(tokens: Tokens, lexicon: Lexicon, at: number, end: number): boolean {
  if (at >= end || tokens.gap[at] === 2) return false;
  const hit = entriesAt(tokens, lexicon, at, end);
  return (
    hit?.values.length === 1 &&
    hit.values[0]?.kind === 'preposition' &&
    (hit.values[0].preposition === 'of' || hit.values[0].preposition === 'between')
  );
}

/** Of a group that only its number tells apart, at least and at most. */
const GROUP = [3, 12] as const;
const GROUPS = new Set(['side', 'leader', 'official', 'government']);

/** Who speaks. */
const SPEAKERS = new Set(['leader', 'official', 'diplomat', 'person', 'ministry', 'government']);

/** `ba nước`, `bốn quốc gia Arab`: as many as the number before says. */
function grouped(tokens: Tokens, lexicon: Lexicon, mention: Mention): Mention {
  const part = mention.org !== null && mention.class === 'org' && isCountries(tokens, lexicon, mention);
  if (!part && (!GROUPS.has(mention.class) || mention.org)) return mention;
  if (mention.state || mention.refers === 'pair' || tokens.gap[mention.from] === 2) return mention;
  const word = tokens.word[mention.from - 1];
  const size = word === undefined ? Number.NaN : (lexicon.pack.numbers[word] ?? Number(word));
  return size >= GROUP[0] && size <= GROUP[1] ? { ...mention, refers: 'group', size, name: null } : mention;
}

/** `nước châu Âu`: the states of a part of the world. */
function isCountries(tokens: Tokens, lexicon: Lexicon, { from, to }: Mention): boolean {
  const hit = entriesAt(tokens, lexicon, from, to);
  return hit !== null && hit.to < to && hit.values.some((value) => value.kind === 'head' && value.head.class === 'side');
}

const isFamiliar = (tokens: Tokens, lexicon: Lexicon, at: number): boolean =>
  tokens.capital[at] === 1 && lexicon.familiar.has(tokens.word[at] as string);

const isBare = (mention: Mention): boolean => !mention.state && !mention.org && !mention.name && !mention.refers;

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

/** `UAV được cho là của Mỹ`: whose it is said to be is part of the mention; that it is only said stays behind it. */
function withOwners(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const [said, of, owner] = chunks.slice(i + 1, i + 4);
    const doubtful =
      chunk.kind === 'mention' &&
      isBare(chunk.mention) &&
      said?.kind === 'word' &&
      said.speech?.kind === 'rumoured' &&
      of?.kind === 'word' &&
      of.prepositions.includes('of') &&
      owner?.kind === 'mention' &&
      (owner.mention.state !== null || owner.mention.org !== null);
    if (!doubtful) {
      kept.push(chunk);
      continue;
    }
    const { state, org } = owner.mention;
    kept.push({ ...chunk, mention: { ...chunk.mention, state, org } }, { ...said, to: owner.to });
    i += 3;
  }
  return kept;
}

/** `New York, Mỹ`, `thủ đô Tehran, Iran`: the state behind a comma only says where the place is. */
function withCountries(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (const chunk of chunks) {
    const comma = kept.at(-1);
    const place = kept.at(-2);
    const country =
      chunk.kind === 'mention' &&
      chunk.mention.class === 'state' &&
      chunk.mention.from === chunk.from &&
      comma?.kind === 'mark' &&
      comma.mark === ',' &&
      comma.to === chunk.from &&
      place?.kind === 'mention' &&
      place.to === comma.from &&
      (place.mention.class === 'place' || place.mention.class === 'capital') &&
      place.mention.state === chunk.mention.state;
    if (!country) {
      kept.push(chunk);
      continue;
    }
    kept.length -= 2;
    kept.push({ ...place, to: chunk.to, mention: { ...place.mention, to: chunk.to } });
  }
  return kept;
}

const TITLED = new Set(['leader', 'official', 'diplomat', 'force']);

/** `Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh`: titles before a name are one person's. */
function withTitles(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (const chunk of chunks) {
    const comma = kept.at(-1);
    const title = kept.at(-2);
    const one =
      chunk.kind === 'mention' &&
      chunk.mention.name !== null &&
      TITLED.has(chunk.mention.class) &&
      comma?.kind === 'mark' &&
      comma.mark === ',' &&
      comma.to === chunk.from &&
      title?.kind === 'mention' &&
      title.to === comma.from &&
      isTitle(title.mention);
    if (!one) {
      kept.push(chunk);
      continue;
    }
    kept.length -= 2;
    kept.push({ ...chunk, from: title.from, mention: { ...chunk.mention, from: title.from } });
  }
  return kept;
}

const isTitle = (mention: Mention): boolean => isBare(mention) && mention.members.length === 0 && TITLED.has(mention.class);

const isClosing = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.mark === ')';

/** Tokens that an alias in brackets takes, brackets and all. */
const ALIAS = 6;

/** `Các Tiểu vương quốc Arab thống nhất (UAE), Bahrain`: a short name in brackets belongs to the mention before it. */
function withAliases(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const opening = chunks[i + 1];
    if (chunk.kind === 'mention' && opening?.kind === 'mark' && opening.mark === '(' && opening.from === chunk.to) {
      const end = [i + 2, i + 3].find((at) => isClosing(chunks[at]));
      const closing = end === undefined ? undefined : chunks[end];
      if (end !== undefined && closing && closing.to - opening.from <= ALIAS) {
        kept.push({ ...chunk, to: closing.to, mention: { ...chunk.mention, to: closing.to } });
        i = end;
        continue;
      }
    }
    kept.push(chunk);
  }
  return kept;
}

/** `Mỹ, Anh và Pháp`, `Nga-Azerbaijan`, `Đức và Pháp`: one mention with members. */
function joinLists(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; ) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind !== 'mention') {
      joined.push(chunk);
      i++;
      continue;
    }
    const end = listEnd(chunks, i);
    if (end === i) {
      // “hai nước Mỹ và Cuba”: the names say who the two are.
      const next = chunks[i + 1];
      const counts = chunk.mention.refers === 'pair' || chunk.mention.refers === 'group';
      const names = counts && next?.kind === 'mention' && next.from === chunk.to && next.mention.refers === null;
      if (!names) joined.push(chunk);
      i++;
      continue;
    }
    const members = chunks.slice(i, end + 1).flatMap((c) => (c.kind === 'mention' ? [c.mention] : []));
    const last = chunks[end] as Chunk;
    const first = chunk.mention;
    joined.push({
      kind: 'mention',
      from: chunk.from,
      to: last.to,
      mention: { ...first, to: last.to, name: null, members: spread(members) },
    });
    i = end + 1;
  }
  return joined;
}

/** `bốn nước gồm A, B, C và D`, `hai thành viên NATO là A và B`: the list says who they are; `Iran và nhóm P5+1 gồm A và B`: who the last is. */
function listed(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const listing = isListing(chunk) ? i : isListing(chunks[i + 1]) ? i + 1 : -1;
    const list = chunks[listing + 1];
    const names = listing >= 0 && list?.kind === 'mention' && list.mention.members.length > 1 && list.mention.members.every((m) => m.state);
    const beside = listing > i && (chunks[listing] as Chunk).from - chunk.to <= 1 && list?.from === chunks[listing]?.to;
    if (names && chunk.kind === 'mention' && beside) {
      const others = chunk.mention.members.slice(0, -1);
      const { mention } = list;
      kept.push(
        others.length > 0
          ? { ...list, from: chunk.from, mention: { ...mention, from: chunk.from, members: [...others, ...mention.members] } }
          : list,
      );
      i = listing + 1;
    } else if (!(names && listing === i)) kept.push(chunk);
  }
  return kept;
}

const isListing = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.particles.has('listing');

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

function listEnd(chunks: readonly Chunk[], start: number): number {
  let end = start;
  let sure = start;
  for (let i = start + 1; i + 1 <= chunks.length; ) {
    const previous = chunks[end] as Chunk;
    const link = chunks[i];
    if (!link || link.from !== previous.to) break;
    const and = link.kind === 'word' && link.particles.has('and');
    const comma = link.kind === 'mark' && link.mark === ',';
    const dash = link.kind === 'mark' && link.mark === '-';
    if (!and && !comma && !dash) break;
    let next = chunks[i + 1];
    let step = 2;
    let last = and || dash;
    if (comma && next?.kind === 'word' && next.particles.has('and') && next.from === link.to) {
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
  // “do Mỹ, Anh, Pháp thực hiện”: three names need no ‘và’.
  if (sure === start && end - start >= 4 && bareNames(chunks.slice(start, end + 1))) return end;
  // “cầu cứu Nga, Liên hợp quốc sau khi …”
  const behind = chunks[end + 1];
  const object = chunks[start - 1]?.kind === 'act' && (behind === undefined || (behind.kind === 'word' && behind.subordinator !== null));
  if (sure === start && end > start && object && bareNames(chunks.slice(start, end + 1))) return end;
  // “Mỹ, Hàn Quốc tập trận”: a headline leaves the last ‘và’ out.
  if (
    sure === start &&
    end > start &&
    (start === 0 || asks(chunks[start - 1]) || isGroup(chunks[start - 1])) &&
    bareNames(chunks.slice(start, end + 1)) &&
    isVerbal(chunks[end + (chunks[end + 1]?.kind === 'time' ? 2 : 1)])
  )
    return end;
  return sure;
}

/** Whether somebody is asked to do what follows: ‘kêu gọi Mỹ, Iran kiềm chế’. */
const asks = (chunk: Chunk | undefined): boolean => chunk?.kind === 'act' && chunk.rules.some((rule) => rule.frame === 'demands');

const isGroup = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && (chunk.mention.refers === 'group' || chunk.mention.refers === 'pair');

const isVerbal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act' ||
  (chunk?.kind === 'word' && (chunk.particles.has('filler') || chunk.particles.has('verb') || chunk.particles.has('future')));

const bareNames = (chunks: readonly Chunk[]): boolean =>
  chunks.every((c) => c.kind !== 'mention' || c.mention.class === 'state' || c.mention.class === 'capital' || isCountry(c.mention));

/** `nước Pháp`. */
const isCountry = ({ class: sort, state, name }: Mention): boolean => sort === 'side' && state !== null && name === null;

const NAMES = new Set(['state', 'capital', 'org']);

function joins(chunks: readonly Chunk[], start: number, next: Mention, dash: boolean): boolean {
  const first = (chunks[start] as Chunk & { kind: 'mention' }).mention;
  if (next.refers) return next.refers === 'counterpart' && PEOPLE.has(first.class);
  if (first.at === null && first.refers && first.refers !== 'state' && first.refers !== 'person') return false;
  const bare = NAMES.has(next.class);
  // “ở Jakarta, Ngoại trưởng Nga …”: a place and then who did it there.
  if (!bare && NAMES.has(first.class) && PEOPLE.has(next.class) && isWhere(chunks[start - 1])) return false;
  if (dash) return bare && (NAMES.has(first.class) || first.state !== null) && next.to - next.from <= 3;
  const known = (m: Mention): boolean => m.state !== null || m.org !== null || m.refers !== null;
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
