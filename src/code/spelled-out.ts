/** Lists that say who is meant by the many before them: ‘bốn nước gồm …’, ‘các nước như …’, ‘nhiều nước, trong đó có …’. */
import { type Chunk, isComma } from './chunk.ts';
import { verbAhead } from './lookahead.ts';
import { isBare, type Mention, singles } from './mention.ts';

/** `bốn nước gồm A, B, C và D`, `hai thành viên NATO là A và B`: the list says who they are; `Iran và nhóm P5+1 gồm A và B`: who the last is. */
export function listed(all: readonly Chunk[]): Chunk[] {
  const chunks = namedBehind(placeless(all));
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const dash = chunks[i + 1];
    const dashed = dash?.kind === 'mark' && dash.mark === '-' && chunk.kind === 'mention' && chunk.mention.class === 'org';
    const comma =
      chunks[i + 1]?.kind === 'mark' && chunk.kind === 'mention' && (dashed || isMany(chunk.mention) || isRegion(chunk.mention)) ? 1 : 0;
    const listing = isListing(chunk) ? i : isListing(chunks[i + 1 + comma]) ? i + 1 + comma : -1;
    const people = peopleAmong(chunks, i);
    if (people) {
      kept.push(people);
      const counted = isCounted(chunks, i) ? 1 : 0;
      i += (isWord(chunks[i + 5 + counted], 'passive') ? 4 : 3) + counted;
      continue;
    }
    const list = chunks[listing + 1];
    if (list && isMadeUp(chunk, list) && listing === i + 1) {
      kept.push(chunk);
      // “gồm quan chức quốc phòng và Cơ quan Phát triển Quốc tế Mỹ tới thăm Togo”
      i = listing + (isWord(chunks[listing + 2], 'and') && isBody(chunks[listing + 3]) ? 3 : 1);
      continue;
    }
    const spot = listing >= 0 && list?.kind === 'mention' && list.from === chunks[listing]?.to ? placeAmong(chunk, list.mention) : null;
    if (spot && list) {
      kept.push({ ...spot, to: list.to });
      i = listing + 1;
      continue;
    }
    const some = chunks[listing];
    // “Nhiều nước, trong đó có Togo”: one of them may be all that is named.
    const among = some?.kind === 'word' && some.particles.has('relative');
    const names =
      listing >= 0 &&
      list?.kind === 'mention' &&
      (list.mention.members.length > 1 ? list.mention.members.every((m) => m.state) : among && bareNames([list]));
    const beside = listing > i && (chunks[listing] as Chunk).from - chunk.to <= 1 + comma && list?.from === chunks[listing]?.to;
    // “bốn thành viên của Hội đồng Bảo an - gồm A và B - đã …”: those of whom they are some.
    const between = listing === i + 2 && [chunks[i + 1], chunks[listing + 2]].every((mark) => mark?.kind === 'mark' && mark.mark === '-');
    if (names && between && chunk.kind === 'mention') {
      const of = kept.at(-1);
      if (of?.kind === 'word' && of.prepositions.includes('of')) kept.pop();
      kept.push(list);
      i = listing + 2;
      continue;
    }
    // “bị nhiều nước, trong đó có Togo và Benin, cấm nhập cảnh”: behind the passive, the list says who does it.
    const [closing, does] = chunks.slice(listing + 2, listing + 4);
    // “cáo buộc ba nước, gồm Togo và Benin, tấn công Mali”: so it does behind a verb that tells what they do.
    const told = comma === 1 && does?.kind === 'act' && does.form === 'verb' && tellsOfThem(kept);
    const doers = names && beside && (isWord(kept.at(-1), 'passive') || told) && closing && isComma(closing) && does?.kind === 'act';
    if (names && chunk.kind === 'mention' && beside) {
      // “đại diện 11 nước, trong đó có Togo và Benin”: the list says whose they are.
      const envoys = kept.at(-1);
      if (envoys?.kind === 'mention' && ENVOYS.has(envoys.mention.class) && isBare(envoys.mention) && chunk.from - envoys.to <= 1)
        kept.pop();
      const others = chunk.mention.members.slice(0, -1);
      const { mention } = list;
      kept.push(
        others.length > 0
          ? { ...list, from: chunk.from, mention: { ...mention, from: chunk.from, members: [...others, ...mention.members] } }
          : doers
            ? { ...list, from: chunk.from }
            : list,
      );
      i = doers ? listing + 2 : listing + 1;
    } else if (names && listing === i && isWord(kept.at(-1), 'both') && kept.at(-1)?.to === chunk.from) {
      // “cho các nước gồm Togo và Benin”
      kept.push(reaching(list, chunk.from));
      i = listing + 1;
    } else if (!(names && listing === i)) kept.push(chunk);
  }
  return kept;
}

/** ‘một số nước ở Đông Âu như Togo và Benin’, ‘nhiều nước quanh biển Đen, trong đó có …’: where the many lie is named before they are. */
function placeless(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.flatMap((chunk, i) => {
    if (isPlaced(chunks, i - 1) || isPlaced(chunks, i - 2)) return [];
    return isPlaced(chunks, i) ? [{ ...chunk, to: (chunks[i + 2] as Chunk).to }] : [chunk];
  });
}

/** ‘cấm công dân 12 nước nhập cảnh, trong đó có Togo và Benin’: who some of the many are is said behind their clause. */
function namedBehind(chunks: readonly Chunk[]): readonly Chunk[] {
  const listing = chunks.findLastIndex(isListing);
  const comma = listing - 1;
  const list = chunks[listing + 1];
  if (comma < 0 || !isComma(chunks[comma]) || list?.kind !== 'mention' || list.from !== chunks[listing]?.to) return chunks;
  const opens = chunks.findLastIndex((chunk, i) => i < comma && isComma(chunk)) + 1;
  const many = chunks.findLastIndex(
    (chunk, i) => i < comma && chunk.kind === 'mention' && chunk.mention.class === 'side' && isMany(chunk.mention),
  );
  const whole = chunks[many];
  if (!whole || many < opens || (chunks[comma]?.from ?? 0) === whole.to || !singles(list.mention).every(({ state }) => state))
    return chunks;
  const told = { ...list, from: whole.from, to: whole.to };
  return [...chunks.slice(0, many), told, ...chunks.slice(many + 1, comma), ...chunks.slice(listing + 2)];
}

function isPlaced(chunks: readonly Chunk[], i: number): boolean {
  const [many, where, place, behind, further] = chunks.slice(Math.max(0, i), i + 5);
  if (i < 0 || many?.kind !== 'mention' || !isMany(many.mention) || !where || place?.kind !== 'mention') return false;
  if (where.kind !== 'word' || !(where.prepositions.includes('at') || where.prepositions.includes('near'))) return false;
  const spells = (chunk: Chunk | undefined): boolean => chunk !== undefined && (isListing(chunk) || isExamples(chunk));
  return where.from === many.to && place.from === where.to && (spells(behind) || (isComma(behind) && spells(further)));
}

/** Whether what its object does may stand behind it: asked, blamed, condemned or invited. */
function tellsOfThem(before: readonly Chunk[]): boolean {
  const last = before.at(-1);
  // “mời đại diện 11 nước, gồm …”
  const verb = last?.kind === 'mention' && isBare(last.mention) ? before.at(-2) : last;
  return verb?.kind === 'act' && verb.form === 'verb' && verb.rules.some(({ frame, judges }) => judges || WITH_CONTENT.has(frame));
}
const ENVOYS = new Set<Mention['class']>(['official', 'diplomat', 'leader', 'ministry']);
const WITH_CONTENT = new Set(['demands', 'accuses', 'calls-in']);

/** ‘cử phái đoàn gồm 20 quan chức tới Togo’: of how many people of no state a delegation consists says nothing of who goes where. */
const isMadeUp = (whole: Chunk, parts: Chunk): boolean =>
  whole.kind === 'mention' &&
  whole.mention.class === 'official' &&
  isBare(whole.mention) &&
  parts.kind === 'mention' &&
  singles(parts.mention).every(({ state, org, name }) => !state && !org && !name);

/** A ministry or an agency of a state. */
const isBody = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && (chunk.mention.class === 'ministry' || (chunk.mention.class === 'org' && chunk.mention.state !== null));

/** ‘bắt 12 người, trong đó có ba công dân Togo’: of people of no state, those of whom it is told. */
function peopleAmong(all: readonly Chunk[], at: number): Chunk | null {
  const chunks = isCounted(all, at) ? [...all.slice(0, at + COUNTED), ...all.slice(at + COUNTED + 1)] : all;
  const [many, comma, among, some] = chunks.slice(at, at + 4);
  if (many?.kind !== 'mention' || !isCrowd(many.mention) || !comma || !isComma(comma)) return null;
  if (among?.kind !== 'word' || some?.kind !== 'mention') return null;
  const before = chunks[at - 1];
  const object = before?.kind === 'act' && before.form === 'verb' && among.particles.has('relative');
  // “Bốn ngư dân, gồm hai người Togo, bị Benin bắt”
  const [closing, marker] = chunks.slice(at + 4, at + 6);
  const suffers = isListing(among) && closing !== undefined && isComma(closing) && marker !== undefined && isWord(marker, 'passive');
  // “Sáu thuyền viên, trong đó ba người Togo, thiệt mạng”
  const opens = (before === undefined || before.kind === 'mark' || before.kind === 'time') && among.particles.has('relative');
  const subject = opens && closing !== undefined && isComma(closing) && verbAhead(chunks, at + 5);
  if (!object && !suffers && !subject) return null;
  const counted = isListing(among) || some.from > among.to;
  return counted && some.from - among.to <= COUNT && PEOPLE.has(some.mention.class) && some.mention.state ? some : null;
}
/** ‘trong đó có hai công dân Togo’: the number is a word of its own. */
const COUNTED = 3;
const isCounted = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at + COUNTED], 'both') && chunks[at + COUNTED]?.from === chunks[at + COUNTED - 1]?.to;
/** People, ships or soldiers of no state. */
const isCrowd = (mention: Mention): boolean =>
  mention.class === 'people' ? isMany(mention) : FLEET.has(mention.class) && isBare(mention) && mention.members.length === 0;
const FLEET = new Set(['vessel', 'force', 'official', 'diplomat', 'media']);
/** Words of a number: ‘ít nhất hơn 300’. */
const COUNT = 4;
const PEOPLE = new Set(['people', 'force', 'official', 'diplomat', 'vessel', 'media']);

/** Words that no dictionary holds between the many and `như`, at most: ‘các nước láng giềng phía tây như’. */
const UNKNOWN = 5;

/** `các nước châu Á như A và B`: the names stand for the many, whether these are a party themselves or not. */
export function exemplified(all: readonly Chunk[]): Chunk[] {
  const chunks = placeless(all);
  const kept: Chunk[] = [];
  let spent: Chunk | null = null;
  let from: number | null = null;
  for (const [i, chunk] of chunks.entries()) {
    if (chunk === spent) continue;
    if (from !== null) {
      // “cho các nước như Togo và Benin”: nothing stands between.
      kept.push(reaching(chunk, from));
      from = null;
      continue;
    }
    const many = kept.at(-1);
    const list = chunks[i + 1];
    // “Togo và một số nước như Benin”: behind a party, one name may be all that is named.
    const one = many?.kind === 'mention' && endsMany(many.mention) && many.mention.members.length > 1;
    const names =
      isExamples(chunk) &&
      many &&
      list?.kind === 'mention' &&
      list.from === chunk.to &&
      (isList(list.mention) || (one && list.mention.state !== null && bareNames([list])));
    const between = many ? chunk.from - many.to : 0;
    // “Các thành viên như A và B đã …”: of many that no dictionary holds, at the head of a clause.
    const opens = !many || many.kind === 'mark' || (many.kind === 'word' && many.particles.has('both'));
    if (opens && isExamples(chunk) && list?.kind === 'mention' && isList(list.mention) && verbAhead(chunks, i + 2)) {
      if (many?.to === chunk.from) from = chunk.from;
      continue;
    }
    // “cho các nước như Togo và Benin”
    if (isWord(many, 'both') && names && many?.to === chunk.from) {
      from = chunk.from;
      continue;
    }
    const beside = names && list?.kind === 'mention' ? partiesBeside(kept) : null;
    if (beside && list?.kind === 'mention') {
      // “Togo, Benin, cùng các nước khác trong khu vực như Mali và Niger”
      const [head] = beside;
      kept.length -= beside.length;
      const named = beside.flatMap((c) => (c.kind === 'mention' && !isRegion(c.mention) ? singles(c.mention) : []));
      const parties = named.filter(({ refers }) => refers !== 'others');
      const first = head as Chunk & { readonly kind: 'mention' };
      const members = [...parties, ...singles(list.mention)];
      kept.push({ ...first, to: list.to, mention: { ...first.mention, to: list.to, name: null, members } });
      spent = list;
    } else if (!names || between > UNKNOWN) kept.push(chunk);
    else if (many.kind === 'mention' && isMany(many.mention)) kept.pop();
    // “lãnh đạo các nước châu Phi như Togo và Benin”
    else if (many.kind === 'mention' && isRegion(many.mention) && isWord(kept.at(-2), 'both') && kept.at(-2)?.to === many.from) {
      from = many.from;
      kept.pop();
    } else if (many.kind === 'mention' && list && endsMany(many.mention)) {
      // “Togo và một loạt đồng minh như Benin và Mali”
      const members = [...many.mention.members.slice(0, -1), ...singles(list.mention)];
      kept[kept.length - 1] = { ...many, to: list.to, mention: { ...many.mention, to: list.to, members } };
      spent = list;
    } else if (between < 2 || !leadsTo(many)) kept.push(chunk);
  }
  return kept;
}

/** A list from where the words begin that say it is one. */
const reaching = (chunk: Chunk, from: number): Chunk =>
  chunk.kind === 'mention' ? { ...chunk, from, mention: { ...chunk.mention, from } } : chunk;

export const isExamples = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.particles.has('examples');

const isList = ({ members }: Mention): boolean => members.length > 1 && members.every(({ state }) => state !== null);

/** ‘vào nhiều thành phố, trong đó có thủ đô Lomé’: the one that is named tells where all of them are. */
function placeAmong(many: Chunk, named: Mention): (Chunk & { readonly kind: 'mention' }) | null {
  if (many.kind !== 'mention' || !isRegion(many.mention) || many.mention.name !== null) return null;
  const places = singles(named);
  const [first] = places;
  const alike = places.every(
    ({ class: sort, state }) => (sort === 'place' || sort === 'capital') && state !== null && state === first?.state,
  );
  return first && alike ? { ...many, mention: { ...many.mention, state: first.state, to: named.to } } : null;
}

/** `nước châu Phi`: a part of the world, which is nobody. */
const isRegion = ({ class: sort, state, org, refers }: Mention): boolean => sort === 'place' && !state && !org && !refers;

/** Several whom nobody names: countries of a part of the world, groups, allies. */
const isMany = ({ class: sort, state, name, refers, members }: Mention): boolean =>
  state === null &&
  name === null &&
  members.length === 0 &&
  (refers === null || refers === 'group' || refers === 'other' || refers === 'others') &&
  MANY.has(sort);
const MANY = new Set(['org', 'pronoun', 'side', 'government', 'rebels', 'leader', 'people', 'state']);

/** The chunks of ‘Togo, Benin, cùng các nước khác trong khu vực’ at the end of these, from the first party on, or null. */
function partiesBeside(chunks: readonly Chunk[]): readonly Chunk[] | null {
  const region = chunks.at(-1)?.kind === 'mention' && chunks.at(-2)?.kind === 'word' ? 2 : 0;
  const many = chunks.length - 1 - region;
  const and = chunks[many - 1];
  const list = chunks[many];
  if (list?.kind === 'mention' && endsMany(list.mention)) return chunks.slice(many);
  if (!isWord(list, 'both') || !and || !isWord(and, 'and')) return null;
  let at = many - 2;
  if (isComma(chunks[at])) at--;
  if (!isParty(chunks[at])) return null;
  while (isComma(chunks[at - 1]) && isParty(chunks[at - 2]) && chunks[at - 1]?.to === chunks[at]?.from) at -= 2;
  return chunks.slice(at);
}

const isWord = (chunk: Chunk | undefined, particle: 'both' | 'and' | 'passive'): boolean =>
  chunk?.kind === 'word' && chunk.particles.has(particle);
const isParty = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'mention' && singles(chunk.mention).every(({ class: sort }) => NAMES.has(sort));

/** ‘Togo và các đồng minh’. */
const endsMany = ({ members }: Mention): boolean => {
  const last = members.at(-1);
  return last !== undefined && members.slice(0, -1).every(({ state, org }) => state !== null || org !== null) && isMany(last);
};

const leadsTo = (chunk: Chunk): boolean =>
  (chunk.kind === 'act' && chunk.form === 'verb') || (chunk.kind === 'word' && chunk.prepositions.length > 0);

const isListing = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.particles.has('listing');

export const bareNames = (chunks: readonly Chunk[]): boolean =>
  chunks.every((c) => c.kind !== 'mention' || c.mention.class === 'state' || c.mention.class === 'capital' || isCountry(c.mention));

/** `nước Pháp`. */
const isCountry = ({ class: sort, state, name }: Mention): boolean => sort === 'side' && state !== null && name === null;

export const NAMES = new Set(['state', 'capital', 'org']);
