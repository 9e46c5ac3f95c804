/** Mentions that stand beside one another and are one: a name and its alias, titles before a name, a place and its country. */
import { type Chunk, isComma } from './chunk.ts';
import { speaksUp } from './clause-verbs.ts';
import { isVerbal } from './comma-lists.ts';
import { verbAhead } from './lookahead.ts';
import { isBare, type Mention } from './mention.ts';

export const joinApposed = (chunks: readonly Chunk[]): Chunk[] =>
  withCommas(
    withCommas(
      withCommas(withRegions(withAliases(withBodies(withOwners(onBoard(withFleets(withPosts(withOffices(chunks)))))))), joinCountry),
      joinOffice,
    ),
    joinTitle,
  );

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

/** ‘IAEA của Liên hợp quốc’: a body of a body is one. */
function withBodies(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const [of, whole] = chunks.slice(i + 1, i + 3);
    kept.push(chunk);
    if (chunk.kind !== 'mention' || !isBody(chunk.mention) || whole?.kind !== 'mention' || !isBody(whole.mention)) continue;
    const owned = of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of';
    if (owned && of.from === chunk.to && whole.from === of.to) i += 2;
  }
  return kept;
}
const isBody = ({ class: sort, org, state, members }: Mention): boolean =>
  sort === 'org' && org !== null && state === null && members.length === 0;

/** ‘Phát biểu trước báo giới, ông Jean Martin – Ngoại trưởng Togo – chỉ trích …’: behind an opening phrase a name and the post set off beside it are one. */
function withOffices(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const [open, post, close] = chunks.slice(i + 1, i + 4);
    kept.push(chunk);
    if (chunk.kind !== 'mention' || post?.kind !== 'mention' || open?.kind !== 'mark' || close?.kind !== 'mark') continue;
    const { class: sort, name, state, members } = chunk.mention;
    const whose = post.mention.state ?? post.mention.org;
    const titled =
      TITLED.has(post.mention.class) && post.mention.class !== 'force' && !post.mention.name && post.mention.members.length === 0;
    const apart = open.mark === close.mark && SET_OFF.has(open.mark);
    const own = sort === 'person' && name && members.length === 0 && (state === null || state === post.mention.state);
    if (!own || !whose || !titled || !apart || !isComma(chunks[i - 1]) || !verbAhead(chunks, i + 4)) continue;
    kept.splice(-1, 1, { ...chunk, to: post.to, mention: { ...post.mention, from: chunk.from, name } });
    i += 3;
  }
  return kept;
}
/** Marks that set off who somebody is. */
const SET_OFF = new Set([',', '–', '-', '—']);

/** Tokens of a name, at least and at most. */
const NAME = [2, 5] as const;

/** `trục xuất ông Jean Martin, Đại sứ Togo tại nước này`: behind a name that is nobody's, the post that closes the clause says whose. */
function withPosts(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const comma = chunks[i + 1];
    if (!comma || !isComma(comma)) {
      kept.push(chunk);
      continue;
    }
    const [post, at, seat] = chunks.slice(i + 2, i + 5);
    const person = chunk.kind === 'mention' && chunk.mention.class === 'person' && chunk.mention.name && !chunk.mention.state;
    const titled =
      post?.kind === 'mention' && TITLED.has(post.mention.class) && (post.mention.state ?? post.mention.org) && !post.mention.name;
    const seated = at?.kind === 'word' && at.prepositions.includes('at') && seat?.kind === 'mention';
    const behind = chunks[i + (seated ? 5 : 3)];
    const closes = behind === undefined || (behind.kind === 'mark' && behind.mark === ',');
    // “trục xuất Jean Martin, đại sứ Togo”: so it does behind a name that no dictionary holds.
    const name = chunk.kind === 'act' && chunk.form === 'verb' ? comma.from - chunk.to : 0;
    if (name >= NAME[0] && name <= NAME[1] && titled && closes) {
      kept.push(chunk);
      i += 1;
      continue;
    }
    const before = chunks[i - 1];
    const acted = before?.kind === 'word' && before.particles.has('filler') ? chunks[i - 2]?.kind === 'act' : before?.kind === 'act';
    if (!person || !titled || !closes || !acted) {
      kept.push(chunk);
      continue;
    }
    kept.push({ ...chunk, to: post.to, mention: { ...post.mention, from: chunk.from, name: chunk.mention.name } });
    i += 2;
  }
  return kept;
}

/** `tàu Kiwala thuộc "hạm đội bóng tối" của Nga`: a ship is whose the fleet in quotes is. */
function withFleets(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind !== 'mention' || chunk.mention.class !== 'vessel' || chunk.mention.state) {
      kept.push(chunk);
      continue;
    }
    const [of, opens, fleet, closes] = chunks.slice(i + 1, i + 5);
    const quoted = isOf(of) && isQuote(opens) && fleet?.kind === 'mention' && isBare(fleet.mention) && isQuote(closes);
    const at = isOf(chunks[i + 5]) ? i + 6 : i + 5;
    const owner = chunks[at];
    if (!quoted || owner?.kind !== 'mention') {
      kept.push(chunk);
      continue;
    }
    const { state, org } = owner.mention;
    kept.push({ ...chunk, to: owner.to, mention: { ...chunk.mention, to: owner.to, state, org } });
    i = at;
  }
  return kept;
}

/** `máy bay trên tàu sân bay Togo`: what a ship carries is whose the ship is. */
function onBoard(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    // “Máy bay trên” may also be the one told of above: not with a ship right behind it.
    const pointing = chunk.kind === 'mention' && chunk.mention.refers === 'body';
    if (chunk.kind !== 'mention' || !(pointing || (chunk.mention.class === 'force' && isBare(chunk.mention)))) {
      kept.push(chunk);
      continue;
    }
    const [on, behind] = [chunks[i + 1], chunks[i + 2]];
    const aboard = on?.kind === 'word' && on.prepositions.length === 1 && on.prepositions[0] === 'at';
    const ship = pointing ? on : aboard ? behind : undefined;
    if (ship?.kind !== 'mention' || ship.mention.class !== 'force' || !ship.mention.state) {
      kept.push(chunk);
      continue;
    }
    const { state, org } = ship.mention;
    kept.push({ ...chunk, to: ship.to, mention: { ...chunk.mention, to: ship.to, class: 'force', refers: null, state, org } });
    i += pointing ? 1 : 2;
  }
  return kept;
}

const isOf = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.prepositions.includes('of');
const isQuote = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.mark === '"';

type Mentioned = Chunk & { readonly kind: 'mention' };

/** Two mentions with only a comma between them, where `join` makes one of them. */
function withCommas(
  chunks: readonly Chunk[],
  join: (before: Mention, after: Mentioned, behind: Chunk | undefined, told: readonly Chunk[]) => Mention | null,
): Chunk[] {
  const kept: Chunk[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const comma = kept.at(-1);
    const before = kept.at(-2);
    const beside =
      chunk.kind === 'mention' &&
      comma?.kind === 'mark' &&
      comma.mark === ',' &&
      comma.to === chunk.from &&
      before?.kind === 'mention' &&
      before.to === comma.from;
    const mention = beside ? join(before.mention, chunk, chunks[i + 1], kept) : null;
    if (!beside || !mention) {
      kept.push(chunk);
      continue;
    }
    kept.length -= 2;
    kept.push({ ...before, to: chunk.to, mention });
  }
  return kept;
}

const speaks = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'act' && speaksUp(chunk)) || (chunk?.kind === 'word' && chunk.speech?.kind === 'says');

/** `New York, Mỹ`, `thủ đô Tehran, Iran`: the state behind a comma only says where the place is. */
const joinCountry = (
  place: Mention,
  { mention: country, from }: Mentioned,
  behind: Chunk | undefined,
  told: readonly Chunk[],
): Mention | null =>
  // “Togo không kích trụ sở X ở Cotonou, Benin lên án”: behind what has been told the state speaks.
  !(speaks(behind) && told.some(isVerbal)) &&
  country.class === 'state' &&
  country.from === from &&
  (place.class === 'place' || place.class === 'capital') &&
  place.state === country.state
    ? { ...place, to: country.to }
    : null;

/** `tỉnh Potosi, miền Nam Bolivia`, `làng A, huyện B, tỉnh Potosi, Bolivia`: of a place that no dictionary holds, so do the region and the state behind it. */
const withRegions = (chunks: readonly Chunk[]): Chunk[] => withCommas(chunks, joinRegion);

const joinRegion = (place: Mention, { mention: region, from, to }: Mentioned, behind: Chunk | undefined): Mention | null => {
  const unknown = place.class === 'place' && place.name !== null && place.state === null && place.refers === null;
  if (!unknown || region.from !== from || region.members.length > 0 || region.refers !== null) return null;
  // “Sau vụ nổ ở tỉnh Potosi, Bolivia đóng cửa biên giới”: what acts behind the comma is no such state.
  const closes = behind === undefined || (behind.kind === 'mark' && behind.from === to);
  const aside = closes || (behind.kind === 'word' && (behind.prepositions.length > 0 || behind.particles.has('and')));
  // “làng A, huyện B, …”: the state may come later.
  const within = region.class === 'place' && aside && (region.state !== null || region.name !== null);
  const country = region.class === 'state' && region.name === null && closes;
  return within || country ? { ...place, to: region.to, state: region.state } : null;
};

const TITLED = new Set(['leader', 'official', 'diplomat', 'force']);

/** `Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh`: titles before a name are one person's; so are `tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Togo` where the clause ends. */
const joinTitle = (title: Mention, { mention: named }: Mentioned, behind: Chunk | undefined): Mention | null => {
  const posts = title.office !== null && named.office !== null && named.state !== null && (!behind || behind.kind === 'mark');
  return (named.name !== null || posts) && TITLED.has(named.class) && isTitle(title) ? { ...named, from: title.from } : null;
};

/** `Thượng tướng Nguyễn Tân Cương, Ủy viên Trung ương Đảng, Thứ trưởng Quốc phòng`: so are titles behind an officer's name of no state. */
const joinOffice = (officer: Mention, { mention: title }: Mentioned): Mention | null =>
  officer.class === 'force' && officer.name !== null && !officer.state && !officer.org && isTitle(title) && title.office !== null
    ? { ...officer, to: title.to }
    : null;

const isTitle = (mention: Mention): boolean => isBare(mention) && mention.members.length === 0 && TITLED.has(mention.class);

const isClosing = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.mark === ')';

/** Tokens that an alias in brackets takes, brackets and all. */
const ALIAS = 6;

/** Tokens of a word behind them that says what sort of thing it is: ‘tự sát’. */
const SORT = 2;

/** `máy bay không người lái (UAV) của Ukraine`: behind the brackets stands whose it is. */
function ownerAt(thing: Mention, chunks: readonly Chunk[], at: number): Mention | null {
  const [of, owner] = chunks.slice(at, at + 2);
  if (thing.name !== null || !isBare(thing) || thing.members.length > 0) return null;
  if (of?.kind !== 'word' || of.prepositions.length !== 1 || of.prepositions[0] !== 'of' || owner?.kind !== 'mention') return null;
  const { mention } = owner;
  return (mention.state !== null || mention.org !== null) && mention.members.length === 0 && of.to === owner.from ? mention : null;
}

/** `hãng Turkcell (Thổ Nhĩ Kỳ)`: the state alone in brackets is whose the thing is. */
function stateIn(thing: Mention, inside: readonly Chunk[]): Mention | null {
  const [only, more] = inside;
  if (thing.state !== null || thing.org !== null || thing.refers !== null || thing.members.length > 0) return null;
  return !more && only?.kind === 'mention' && only.mention.class === 'state' && only.mention.members.length === 0 ? only.mention : null;
}

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
        // “máy bay không người lái (UAV) tự sát của Togo”: what sort of thing it is may end in a word that has a use of its own.
        const next = chunks[end + 1];
        const at =
          next?.kind === 'word' && next.particles.size === 0 && !next.inflected && next.to === closing.to + SORT ? end + 2 : end + 1;
        const owner = ownerAt(chunk.mention, chunks, at) ?? stateIn(chunk.mention, chunks.slice(i + 2, end));
        const to = Math.max(owner?.to ?? 0, closing.to);
        kept.push({ ...chunk, to, mention: { ...chunk.mention, to, ...(owner && { state: owner.state, org: owner.org }) } });
        i = owner && owner.to > closing.to ? at + 1 : end;
        continue;
      }
    }
    kept.push(chunk);
  }
  return kept;
}
