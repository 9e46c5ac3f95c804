/** Mentions of languages that put the head first: `Ngoại trưởng Đức Annalena Baerbock`, `quân đội của Nga`, `nước này`. */
import type { Name, Person } from '../model/knowledge.ts';
import type { Head, Pronoun } from '../model/pack.ts';
import { longestAt } from '../text/phrases.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import { entriesAt, type Hit, hasPreposition, headOf, nameOf, opensName, pronounOf, properName } from './entries.ts';
import { holds } from './holds.ts';
import { institutionEnd, titleAt } from './institution.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { build, identity, ofStates, textOf } from './mention-parts.ts';

const MOST_MODIFIERS = 4;
/** What carries a name with a number. */
const NUMBERED = new Set(['vessel', 'force']);
/** What is whoever's holds, owns or runs it. */
const HELD = new Set(['vessel', 'place', 'firm', 'agency']);
/** Of how many states they are, a number says: `ngoại trưởng 10 nước ASEAN`. */
const COUNTED_OF = new Set(['leader', 'official', 'diplomat']);
/** Whose is also a delegation: `đoàn đại biểu do Ngoại trưởng Togo dẫn đầu`. */
const SPONSORED = new Set([...HELD, 'official']);
const LOCATED = new Set(['diplomat', 'mission', 'rebels', 'government', 'court', 'police']);
/** Of the state that they are in: ‘phiến quân ở Mali’, ‘chính quyền tại Kiev’, ‘một tòa án ở Lomé’. */
const OF_PLACE = new Set(['rebels', 'government', 'court', 'police']);
const PERSON_HEADS = new Set([
  'leader',
  'official',
  'diplomat',
  'force',
  'parliament',
  'court',
  'people',
  'person',
  'rebels',
  'agency',
  'government',
]);

export function headInitial(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const heads: Head[] = [];
  let modifiers = 0;
  let possessed = false;
  let end = at;
  let name: [number, number] | null = null;
  const title = titleAt(tokens, lexicon, at, limit);
  if (title) heads.push(title.head);
  for (let i = title?.to ?? at; i < limit; ) {
    if (i > at && tokens.gap[i] === 2) break;
    const titled =
      heads.length === 1 && heads[0] && i === end && tokens.capital[at] === 1
        ? institutionEnd(tokens, lexicon, heads[0].class, i, limit)
        : i;
    if (titled > i) {
      i = titled;
      continue;
    }
    const hit = i === at ? doing(tokens, lexicon, i, limit) : entriesAt(tokens, lexicon, i, limit);
    const found = hit && nameOf(hit);
    // “Hạm đội Thái Bình Dương Nga”: the state behind the sea says whose it is.
    const owner =
      hit && found?.referent.kind === 'place' && heads[0]?.class === 'force' ? stateRight(tokens, lexicon, hit.to, limit) : null;
    if (hit && owner) return withName(tokens, lexicon, at, hit.to, owner.to, owner.name, heads, name, limit);
    if (hit && found) return withName(tokens, lexicon, at, i, hit.to, found, heads, name, limit);
    const points = hit && pronounOf(hit);
    // “các nước thành viên nhất trí”, but “các nước thành viên NATO nhất trí”: whose they are stands right behind.
    // “nhà lãnh đạo của Togo”, but “nhà lãnh đạo” alone points at one told of.
    const of =
      hit && points?.kind === 'person' && hit.to < limit && tokens.gap[hit.to] === 1 ? entriesAt(tokens, lexicon, hit.to, limit) : null;
    const theirs =
      of !== null && hasPreposition(of, 'of') && (namesAt(tokens, lexicon, of.to, limit) || belongsToBody(tokens, lexicon, of.to, limit));
    const named = hit !== null && points !== null && (theirs || namesAt(tokens, lexicon, hit.to, limit));
    const head = hit && (points === null || named) ? headOf(hit) : null;
    if (hit && head && (!hit.values.some((v) => v.kind === 'act') || (i === at && isThingOf(hit, tokens, lexicon, limit)))) {
      if ((heads.length > 0 && name && !possessed) || (head.proper && tokens.capital[i] !== 1)) break;
      // “tàu dầu ngoài khơi Malta”: where it is, not whose.
      if (heads.length > 0 && heads[0]?.class !== 'place' && hasPreposition(hit, 'near')) break;
      heads.push(head);
      if (head.proper) name = [i, hit.to];
      i = hit.to;
      end = i;
      modifiers = 0;
      continue;
    }
    const initials = heads.length > 0 ? afterInitials(tokens, i, limit) : i;
    const known = initials > i && initials < limit ? entriesAt(tokens, lexicon, initials, limit) : null;
    const person = known && nameOf(known);
    if (known && person?.referent.kind === 'person') return withName(tokens, lexicon, at, initials, known.to, person, heads, name, limit);
    const pronoun = head ? null : points;
    if (hit && pronoun) {
      if (heads.length === 0) return pronounMention(tokens, lexicon, at, hit.to, pronoun, limit);
      // “chính quyền ông Trump”
      const ruler = pronoun.kind === 'person' && heads[0]?.class === 'government' && !name ? personAfter(tokens, lexicon, i, limit) : null;
      if (ruler?.state && heads[0]) return owned(build(at, end, { head: heads[0], heads }), ruler);
      if (pronoun.kind === 'person' || pronoun.kind === 'speaker') break;
      return pointing(tokens, lexicon, at, hit.to, limit, pronoun, heads, name);
    }
    // “Kerremans cho biết …”
    if (heads.length === 0 && !hit && tokens.capital[i] === 1 && lexicon.familiar.has(tokens.word[i] as string)) {
      const to = properName(tokens, lexicon, i, limit);
      return build(at, to, { name: textOf(tokens, [i, to]) });
    }
    if (heads.length === 0) break;
    // “Ngoại trưởng các nước ASEAN”
    if (
      hit?.values.some(({ kind }) => kind === 'both') &&
      (namesAt(tokens, lexicon, hit.to, limit) || isOfBody(tokens, lexicon, hit.to, limit))
    ) {
      i = hit.to;
      continue;
    }
    // “Lãnh đạo 27 nước thành viên EU”
    if (COUNTED_OF.has(heads[0]?.class ?? '') && isCounted(tokens, lexicon, i, limit)) {
      i++;
      continue;
    }
    // “các thỏa thuận do ông Trump làm trung gian”: who brings it about is not whose it is.
    const brought = hit !== null && hasPreposition(hit, 'by') && sponsorOf(tokens, lexicon, hit.to, limit) !== null;
    const possessor = hit && !brought && hasPreposition(hit, 'of') ? personAfter(tokens, lexicon, hit.to, limit) : null;
    if (possessor && heads[0]) return owned(build(at, end, { head: heads[0], heads, name: name && textOf(tokens, name) }), possessor);
    // “tin tặc được Togo hậu thuẫn”
    const backed = hit && heads[0]?.class === 'agency' && hit.values.some(({ kind }) => kind === 'passive');
    const sponsor = hit && (backed || hasPreposition(hit, 'by')) ? sponsorOf(tokens, lexicon, hit.to, limit) : null;
    // “con tàu từ khu vực do nhóm này kiểm soát”: where from, not whose.
    const held = sponsor && (SPONSORED.has(heads[0]?.class ?? '') || (sponsor.commands && heads[0]?.class === 'force'));
    if (held && !(heads[0]?.class === 'vessel' && heads.at(-1)?.class === 'place'))
      return { ...build(at, sponsor.of.to, { head: heads[0] ?? null, heads, name: name && textOf(tokens, name) }), ...sponsor.of };
    if (sponsor || (hit && hasPreposition(hit, 'by') && isCarriedOut(tokens, lexicon, hit.to, limit))) break;
    if (hit && hasPreposition(hit, 'by') && givesReason(tokens, lexicon, hit.to, limit)) break;
    // “phóng tên lửa từ không phận Lebanon”: where from, not whose.
    if (hit && heads[0]?.class === 'force' && hasPreposition(hit, 'from')) break;
    if (hit && hasPreposition(hit, 'of') && leadsOn(tokens, lexicon, hit.to, limit)) {
      i = hit.to;
      possessed = true;
      continue;
    }
    // “đoàn xe quân sự cuối cùng của Pháp”
    const last = hit?.values.some(({ kind }) => kind === 'sequel') ? entriesAt(tokens, lexicon, hit.to, limit) : null;
    if (hit && last && hasPreposition(last, 'of') && leadsOn(tokens, lexicon, last.to, limit)) {
      i = last.to;
      possessed = true;
      continue;
    }
    const christened = hit !== null && NUMBERED.has(heads[0]?.class ?? '') && isChristened(tokens, hit, i, limit);
    const proper = (!hit || christened) && opensName(tokens, i, limit) ? properName(tokens, lexicon, i, limit) : i;
    if (proper > i) {
      if (name) break;
      name = [i, proper];
      i = proper;
      end = i;
      continue;
    }
    // “tàu Hải Dương 8 của Trung Quốc”: the number is part of a vessel's name.
    const numbered =
      tokens.kind[i] === NUMBER && NUMBERED.has(heads[0]?.class ?? '') && (name !== null || isOwned(tokens, lexicon, i + 1, limit));
    // “nhóm APT28 thuộc …”
    const joined = tokens.kind[i] === NUMBER && tokens.gap[i] === 0 && name !== null;
    if (hit || (tokens.kind[i] !== WORD && !numbered && !joined) || ++modifiers > MOST_MODIFIERS) break;
    i++;
  }
  const head = heads[0];
  if (!head) return null;
  const judges = head.class === 'court' || head.class === 'police';
  const located = LOCATED.has(head.class)
    ? (locationAfter(tokens, lexicon, end, limit) ?? (judges ? townAfter(tokens, lexicon, end, limit) : null))
    : null;
  if (located && OF_PLACE.has(head.class))
    return { ...build(at, located.to, { head, heads, name: name && textOf(tokens, name) }), state: located.state };
  return { ...build(at, located?.to ?? end, { head, heads, name: name && textOf(tokens, name) }), at: located?.state ?? null };
}

/** ‘bị trực thăng tấn công’: right behind a passive marker the verb at the end of a noun is what is done. */
function doing(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Hit | null {
  const hit = entriesAt(tokens, lexicon, at, limit);
  if (!hit || at === 0 || !lexicon.passives.has(tokens.word[at - 1] as string) || !headOf(hit)) return hit;
  // “bị người biểu tình đập phá”, “bị xe tăng Togo nã đạn”: unless that stands behind the whole noun, or its owner does.
  const behind = hit.to < limit ? entriesAt(tokens, lexicon, hit.to, limit) : null;
  if (isVerb(tokens, lexicon, hit.to, limit) || (behind && (nameOf(behind) || hasPreposition(behind, 'of')))) return hit;
  for (let i = at + 1; i < hit.to; i++) if (isVerb(tokens, lexicon, i, limit)) return entriesAt(tokens, lexicon, at, i);
  return hit;
}

/** ‘quyết định của Togo’: a word whose rules do not hold here does nothing where its owner stands right behind it. */
function isThingOf({ to, values }: Hit, tokens: Tokens, lexicon: Lexicon, limit: number): boolean {
  if (!isOwned(tokens, lexicon, to, limit)) return false;
  if (values.some((value) => value.kind === 'act' && holds(value.rule, tokens, lexicon, to, limit))) return false;
  // “quyết định của Togo trục xuất đại sứ”: what is decided is done by the owner.
  const owner = headInitial(tokens, lexicon, to + 1, limit);
  const behind = owner && owner.to < limit ? entriesAt(tokens, lexicon, owner.to, limit) : null;
  return behind?.values.some((value) => value.kind === 'act' && value.rule.frame === 'advises') ?? false;
}

const isVerb = (tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean =>
  at < limit && (entriesAt(tokens, lexicon, at, limit)?.values.some((value) => value.kind === 'act' && value.form === 'verb') ?? false);

/** `Hạm đội 5 của Mỹ`: the number is the force's where its owner stands behind it. */
function isOwned(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const hit = at < limit && tokens.gap[at] === 1 ? entriesAt(tokens, lexicon, at, limit) : null;
  return hit !== null && hasPreposition(hit, 'of') && leadsOn(tokens, lexicon, hit.to, limit);
}

/** `Tổng thống V. Putin`, `Thủ tướng B. Netanyahu`: where the name behind its initials begins. */
function afterInitials(tokens: Tokens, at: number, limit: number): number {
  let to = at;
  while (
    to + 1 < limit &&
    tokens.word[to]?.length === 1 &&
    tokens.capital[to] === 1 &&
    tokens.word[to + 1] === '.' &&
    tokens.gap[to + 1] === 0
  )
    to += 2;
  return to;
}

/** `tàu Hướng Dương Hồng 10`, `đại sứ Trung Quốc Triệu Vệ Đông`: a word of the dictionary that a name begins with. */
const isChristened = (tokens: Tokens, { values }: Hit, at: number, limit: number): boolean =>
  tokens.capital[at] === 1 &&
  at + 1 < limit &&
  tokens.gap[at + 1] === 1 &&
  (tokens.capital[at + 1] === 1 || tokens.kind[at + 1] === NUMBER) &&
  !values.some(({ kind }) => kind === 'name' || kind === 'head' || kind === 'pronoun');

/** `Ngoại trưởng nước này Hossein Amirabdollahian`: the pronoun names the state, and a known person after it names it better. */
function pointing(
  tokens: Tokens,
  lexicon: Lexicon,
  at: number,
  to: number,
  limit: number,
  pronoun: Pronoun,
  heads: readonly Head[],
  before: [number, number] | null,
): Mention {
  const head = heads[0] ?? null;
  const plain = build(at, to, { head, heads, refers: pronoun.kind, name: before && textOf(tokens, before) });
  if (pronoun.states) return ofStates(plain, pronoun.states);
  if (pronoun.kind !== 'state' || to >= limit || tokens.gap[to] !== 1 || tokens.capital[to] !== 1) return plain;
  const hit = entriesAt(tokens, lexicon, to, limit);
  const person = hit && nameOf(hit);
  if (hit && person?.referent.kind === 'person')
    return { ...plain, ...identity(person, null, head, heads, lexicon), to: hit.to, name: textOf(tokens, [to, hit.to]), refers: null };
  const proper = hit ? to : properName(tokens, lexicon, to, limit);
  return proper > to ? { ...plain, to: proper, name: textOf(tokens, [to, proper]) } : plain;
}

/** `ông`, `bà Merkel` behind `của`. */
function personAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  if (at >= limit || tokens.gap[at] === 2) return null;
  const hit = entriesAt(tokens, lexicon, at, limit);
  const pronoun = hit && pronounOf(hit);
  return hit && pronoun?.kind === 'person' ? pronounMention(tokens, lexicon, at, hit.to, pronoun, limit) : null;
}

/** `người đồng cấp Đức của ông`: whose it is besides. */
function possessorAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  const of = at < limit ? entriesAt(tokens, lexicon, at, limit) : null;
  return of && hasPreposition(of, 'of') ? personAfter(tokens, lexicon, of.to, limit) : null;
}

/** `luật sư của ông`, `chính quyền của ông Maduro`: of the person's state, but not the person. */
const owned = (thing: Mention, { to, state, org, name, refers }: Mention): Mention => ({
  ...thing,
  to,
  state,
  org,
  refers: state || org ? null : refers,
  ...(name ? { owner: name } : {}),
});

/** Whether what follows `của` is a noun or a name of the same mention. */
function leadsOn(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const hit = at < limit && tokens.gap[at] !== 2 ? entriesAt(tokens, lexicon, at, limit) : null;
  // “của cả Togo và Benin”, but “của hai nước”
  if (hit?.values.some(({ kind }) => kind === 'both') && !pronounOf(hit))
    return namesAt(tokens, lexicon, hit.to, limit) || isOfBody(tokens, lexicon, hit.to, limit);
  // “lãnh đạo của 27 nước EU”
  if (isCounted(tokens, lexicon, at, limit)) return true;
  return hit?.values.some((v) => v.kind === 'name' || v.kind === 'head' || (v.kind === 'pronoun' && v.pronoun.kind !== 'person')) ?? false;
}

/** `27 nước EU`: of how many of a body they are. */
const isCounted = (tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean =>
  at + 1 < limit && tokens.kind[at] === NUMBER && headInitial(tokens, lexicon, at + 1, limit)?.org != null;

/** `tất cả các nước EU`, `tất cả 27 nước EU` */
const isOfBody = (tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean =>
  isCounted(tokens, lexicon, at, limit) || (at < limit && headInitial(tokens, lexicon, at, limit)?.org != null);

/** `của tất cả 27 nước EU` */
function belongsToBody(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const all = at < limit ? entriesAt(tokens, lexicon, at, limit) : null;
  const from = all?.values.some(({ kind }) => kind === 'both') ? all.to : at;
  return isCounted(tokens, lexicon, from, limit);
}

/** Names that can stand in the list of those who carry something out, at most. */
const DOERS = 4;

/** `đòn tấn công bằng tên lửa do Ấn Độ, Pháp thực hiện`: who carries it out, not whose the means is. */
function isCarriedOut(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  for (let i = at, doers = 0; i < limit && doers < DOERS; doers++) {
    const doer = headInitial(tokens, lexicon, i, limit);
    if (!doer || doer.to >= limit) return false;
    const next = entriesAt(tokens, lexicon, doer.to, limit);
    if (next?.values.some(({ kind }) => kind === 'light')) return true;
    const listed = tokens.word[doer.to] === ',' || next?.values.some(({ kind }) => kind === 'and');
    if (!listed) return false;
    i = next?.to ?? doer.to + 1;
  }
  return false;
}

/**
 * `huy động quân dự bị do Ghana đóng cửa khẩu với Togo`: where its verb is nothing that makes or brings a thing, or has an object of its
 * own, who acts there is not whose the noun is.
 */
function givesReason(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const doer = at < limit ? entriesAt(tokens, lexicon, at, limit) : null;
  const verb = doer && nameOf(doer) && doer.to < limit ? entriesAt(tokens, lexicon, doer.to, limit) : null;
  const rules = verb?.values.flatMap((value) => (value.kind === 'act' && value.form === 'verb' ? [value.rule] : [])) ?? [];
  if (!verb || rules.length === 0) return false;
  if (rules.some(({ type }) => DECIDED.has(type))) return true;
  const next = verb.to < limit ? entriesAt(tokens, lexicon, verb.to, limit) : null;
  return next ? nameOf(next) !== null || headOf(next) !== null : tokens.kind[verb.to] === NUMBER && verb.to < limit;
}
/** What is done by deciding or saying it. */
const DECIDED = new Set(['REJECT', 'ACCUSE', 'CONCEDE', 'THREATEN', 'SANCTION']);

interface Sponsor {
  readonly of: Pick<Mention, 'to' | 'state' | 'org' | 'refers'>;
  /** He does not only back them, he leads them. */
  readonly commands: boolean;
}

/** `do Iran hậu thuẫn`: who stands behind it is not whose it is, but of ships, places and spies. */
function sponsorOf(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Sponsor | null {
  // “do các công ty của Togo sở hữu”: a determiner comes before.
  const next = at + 1 < limit && tokens.gap[at + 1] === 1 ? at + 1 : at;
  const sponsor = headInitial(tokens, lexicon, at, limit) ?? headInitial(tokens, lexicon, next, limit);
  const verb = sponsor && sponsor.to < limit && tokens.gap[sponsor.to] !== 2 ? entriesAt(tokens, lexicon, sponsor.to, limit) : null;
  if (!sponsor || !verb?.values.some(({ kind }) => kind === 'sponsoring')) return null;
  const commands = verb.values.some(({ kind }) => kind === 'commanding');
  // “lực lượng do NATO dẫn đầu”
  const org = sponsor.state || commands ? sponsor.org : null;
  return { of: { to: verb.to, state: sponsor.state, org, refers: sponsor.refers }, commands };
}

/** `tàu mang cờ Panama do Hy Lạp quản lý`, `vùng Kashmir do Ấn Độ kiểm soát`: who holds it, where the name before says whose it is. */
function heldAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Sponsor['of'] | null {
  const by = at < limit && tokens.gap[at] === 1 ? entriesAt(tokens, lexicon, at, limit) : null;
  return by && hasPreposition(by, 'by') ? (sponsorOf(tokens, lexicon, by.to, limit)?.of ?? null) : null;
}

function withName(
  tokens: Tokens,
  lexicon: Lexicon,
  at: number,
  from: number,
  nameEnd: number,
  found: Name,
  heads: readonly Head[],
  before: [number, number] | null,
  limit: number,
): Mention {
  const { referent } = found;
  const head = heads[0] ?? null;
  const serves = head?.class === 'official' && isRegion(referent) ? servedAfter(tokens, lexicon, nameEnd, limit) : null;
  if (serves) return { ...build(at, serves.to, { head, heads, name: serves.name }), state: serves.state };
  let to = nameEnd;
  let written: [number, number] | null = before;
  let person: Person | null = referent.kind === 'person' ? referent.person : null;
  if (person) written = [from, nameEnd];
  const takesPerson = !person && (!head || PERSON_HEADS.has(head.class) || head.class === 'ministry');
  if (takesPerson && to < limit && tokens.gap[to] === 1 && opensName(tokens, to, limit)) {
    const hit = entriesAt(tokens, lexicon, to, limit);
    const next = hit && nameOf(hit);
    if (hit && next?.referent.kind === 'person') {
      person = next.referent.person;
      written = [to, hit.to];
      to = hit.to;
    } else if (head && (!hit || (PERSON_HEADS.has(head.class) && isChristened(tokens, hit, to, limit)))) {
      const proper = properName(tokens, lexicon, to, limit);
      if (proper > to) {
        written = [to, proper];
        to = proper;
      }
    }
  } else if (person && to < limit && tokens.gap[to] === 1 && tokens.capital[to] === 1 && !entriesAt(tokens, lexicon, to, limit)) {
    to = properName(tokens, lexicon, to, limit);
    written = [from, to];
  }
  const base = build(at, to, { head, heads, name: written && textOf(tokens, written) });
  const posted = head !== null && (head.class === 'diplomat' || head.class === 'mission');
  const located = posted ? (locationAfter(tokens, lexicon, to, limit) ?? seatAfter(tokens, lexicon, to, limit)) : null;
  // “chuyến thăm Đức của ông”: of a bare name it is the visit that is his.
  const possessor = head && !located ? possessorAfter(tokens, lexicon, to, limit) : null;
  const called = located && !written ? calledAfter(tokens, lexicon, located.to, limit) : null;
  const whole = {
    ...base,
    ...identity(found, person, head, heads, lexicon),
    ...(called && { name: textOf(tokens, called) }),
    ...(heads.some(({ line }) => line) && { line: true as const }),
    to: called?.[1] ?? located?.to ?? possessor?.to ?? base.to,
    at: located ? located.state : null,
  };
  const held = HELD.has(head?.class ?? referent.kind) ? heldAfter(tokens, lexicon, to, limit) : null;
  if (held) return head?.class !== 'vessel' && held.state ? { ...whole, to: held.to, state: held.state } : { ...whole, to: held.to };
  const owner = referent.kind === 'place' ? ownerAfter(tokens, lexicon, to, limit) : null;
  // “Hạm đội Biển Đen của Nga”: a force called after a place.
  return owner ? { ...whole, ...owner, ...(head?.class === 'force' && { class: head.class }) } : whole;
}

/** ‘Đại sứ Trung Quốc tại Nhật Bản Ngô Giang Hạo’: the name of whoever is posted there; it may begin as a state's does (‘Hàn’). */
function calledAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): [number, number] | null {
  const begins = (i: number): boolean => i < limit && tokens.gap[i] === 1 && tokens.kind[i] === WORD && tokens.capital[i] === 1;
  if (!begins(at)) return null;
  const hit = entriesAt(tokens, lexicon, at, limit);
  if (hit && nameOf(hit)?.referent.kind === 'person') return [at, hit.to];
  const from = hit && hit.to === at + 1 && begins(at + 1) ? at + 1 : at;
  const to = hit && from === at ? at : properName(tokens, lexicon, from, limit);
  return to > from ? [at, to] : null;
}

/** ‘châu Phi’, and ‘châu Âu’ too, which is also said for the Union. */
const isRegion = (referent: Name['referent']): boolean => referent.kind === 'place' || referent.kind === 'organisation';

/** ‘Vụ trưởng Vụ châu Phi Bộ Ngoại giao Togo’: the part of the world is whom the office deals with, the ministry behind it is whose it is. */
function servedAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): Mention | null {
  if (at >= limit || tokens.gap[at] !== 1) return null;
  const of = entriesAt(tokens, lexicon, at, limit);
  const ministry = headInitial(tokens, lexicon, of && hasPreposition(of, 'of') ? of.to : at, limit);
  return ministry?.class === 'ministry' && ministry.state ? ministry : null;
}

/** `của Mỹ`, `thuộc Bộ Ngoại giao Nhật Bản` after a place: whose it is counts, not where it lies; `từ hướng Beirut` says neither. */
function ownerAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; state: string } | null {
  const of = at < limit && tokens.gap[at] !== 2 ? entriesAt(tokens, lexicon, at, limit) : null;
  return of && hasPreposition(of, 'of') && !hasPreposition(of, 'from') ? stateAfter(tokens, lexicon, of.to, limit) : null;
}

/** `tại Trung Quốc`, `ở thủ đô Tehran` after an ambassador or an embassy. */
function locationAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; state: string } | null {
  if (at >= limit) return null;
  const preposition = entriesAt(tokens, lexicon, at, limit);
  return preposition && hasPreposition(preposition, 'at') ? stateAfter(tokens, lexicon, preposition.to, limit) : null;
}

/** `tại Istanbul` after a court or the police: of the state that the town is in. */
function townAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; state: string } | null {
  const preposition = at < limit ? entriesAt(tokens, lexicon, at, limit) : null;
  const town = preposition && hasPreposition(preposition, 'at') ? headInitial(tokens, lexicon, preposition.to, limit) : null;
  return town?.class === 'place' && town.state && !town.refers ? { to: town.to, state: town.state } : null;
}

/** Whether the name of a state or an organisation stands there. */
function namesAt(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): boolean {
  const hit = at < limit && tokens.gap[at] === 1 ? entriesAt(tokens, lexicon, at, limit) : null;
  const kind = hit && nameOf(hit)?.referent.kind;
  return kind === 'state' || kind === 'organisation';
}

/** The name of a state right behind a sea: the last word of the sea is nobody's surname. */
function stateRight(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; name: Name } | null {
  const hit = at < limit && tokens.gap[at] === 1 && tokens.capital[at] === 1 ? longestAt(tokens, lexicon.entries, at, limit) : null;
  const name = hit?.values.find((value) => value.kind === 'name' && value.name.referent.kind === 'state');
  return hit && name?.kind === 'name' ? { to: hit.to, name: name.name } : null;
}

/** `tại Liên Hợp Quốc` after an ambassador: posted to no state. */
function seatAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; state: null } | null {
  const preposition = at < limit && tokens.gap[at] !== 2 ? entriesAt(tokens, lexicon, at, limit) : null;
  const hit = preposition && hasPreposition(preposition, 'at') ? entriesAt(tokens, lexicon, preposition.to, limit) : null;
  return hit && nameOf(hit)?.referent.kind === 'organisation' ? { to: hit.to, state: null } : null;
}

/** A state's name, behind a noun or two at most: ‘thủ đô Tehran’. */
function stateAfter(tokens: Tokens, lexicon: Lexicon, at: number, limit: number): { to: number; state: string } | null {
  let i = at;
  for (let steps = 0; steps < 3 && i < limit; steps++) {
    const hit = entriesAt(tokens, lexicon, i, limit);
    if (!hit) return null;
    const name = nameOf(hit);
    if (name?.referent.kind === 'state') return { to: hit.to, state: name.referent.state };
    if (name || !headOf(hit)) return null;
    i = hit.to;
  }
  return null;
}

const isPerson = (hit: Hit | null): boolean => hit !== null && nameOf(hit)?.referent.kind === 'person';

function pronounMention(tokens: Tokens, lexicon: Lexicon, at: number, to: number, pronoun: Pronoun, limit: number): Mention {
  // “ông Galuzin”, “bà Merkel”: the pronoun is a title.
  // “bà von der Leyen”: so does a known name that begins small.
  const known = pronoun.kind === 'person' && to < limit && tokens.gap[to] === 1 ? entriesAt(tokens, lexicon, to, limit) : null;
  if (pronoun.kind === 'person' && to < limit && (opensName(tokens, to, limit) || isPerson(known)) && tokens.gap[to] === 1) {
    const hit = known;
    const name = hit && nameOf(hit);
    if (hit && name?.referent.kind === 'person')
      return {
        ...build(at, hit.to, { name: textOf(tokens, [to, hit.to]) }),
        ...identity(name, name.referent.person, null, [], lexicon),
        refers: null,
      };
    const proper = properName(tokens, lexicon, to, limit);
    if (proper > to && !(hit && name)) return { ...build(at, proper, { name: textOf(tokens, [to, proper]) }), class: 'person' };
  }
  // “nước láng giềng Peru”: the name says which.
  if (pronoun.kind === 'neighbour' && to < limit && tokens.gap[to] === 1) {
    const hit = tokens.capital[to] === 1 ? entriesAt(tokens, lexicon, to, limit) : null;
    const name = hit && nameOf(hit);
    if (hit && name?.referent.kind === 'state') return { ...build(at, hit.to, {}), ...identity(name, null, null, [], lexicon) };
    // “Benin, láng giềng phía tây của Nigeria”: it only says where Benin is.
    const of = entriesAt(tokens, lexicon, to, limit);
    const whose = of && hasPreposition(of, 'of') ? headInitial(tokens, lexicon, of.to, limit) : null;
    if (whose?.state) return build(at, whose.to, {});
  }
  if (pronoun.kind === 'counterpart') {
    const rest = headInitial(tokens, lexicon, to, limit);
    if (rest && rest.refers === null && (rest.state || rest.name))
      return {
        ...rest,
        from: at,
        to: possessorAfter(tokens, lexicon, rest.to, limit)?.to ?? rest.to,
        class: 'official',
        refers: rest.state ? null : 'counterpart',
      };
    const proper = tokens.capital[to] === 1 ? properName(tokens, lexicon, to, limit) : to;
    if (proper > to) return build(at, proper, { refers: 'counterpart', name: textOf(tokens, [to, proper]) });
  }
  const plain = { ...build(at, to, { refers: pronoun.kind }), ...(pronoun.orMore && { orMore: pronoun.orMore }) };
  if (pronoun.states) return ofStates({ ...plain, class: 'side' }, pronoun.states);
  if (pronoun.of) return { ...plain, deeds: pronoun.of };
  if (pronoun.like) return { ...plain, class: pronoun.like[0], like: pronoun.like };
  return pronoun.pair ? { ...plain, class: pronoun.pair === 'persons' ? 'leader' : 'side' } : plain;
}
