/**
 * Who is meant: turns mentions into participants by what the article has said before.
 * Pronouns of a state take the nearest state named before, pronouns of a person the nearest person, `hai nước` the two states in play.
 * Never a guess: what nothing answers stays unknown.
 */
import type { Sector } from '../model/event.ts';
import { MARK } from '../text/tokens.ts';
import { type Discourse, distinct, keyOf, nameKeys, type Party, PERSON_CLASSES, partyOf, without } from './discourse.ts';
import { deedPair, groupOf, isState, lastPair, lastTwo, metLast, pairAhead, severalBefore } from './in-play.ts';
import type { Mention } from './mention.ts';
import { neighbourOf } from './neighbours.ts';

/** The participants behind a mention; `self` is the subject of its clause, which `bên kia` and `người đồng cấp` are not. */
export function resolve(discourse: Discourse, mention: Mention, self: readonly Party[] | null): Party[] {
  const meant = discourse.meant.get(mention);
  if (meant) return [...meant];
  if (mention.members.length > 0) return distinct(mention.members.flatMap((m) => resolve(discourse, m, self)));
  if (mention.refers === 'group') {
    const group = groupOf(discourse, mention, self);
    if (group) return group.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
  }
  if (mention.state || mention.org) return [partyOf(discourse, mention)];
  if (mention.name) {
    const known = nameKeys(mention.name)
      .map((key) => discourse.people.get(key))
      .find(Boolean);
    if (known) return [partyOf(discourse, mention, known)];
    if (isAtHome(discourse, mention)) return [{ ...partyOf(discourse, mention), state: discourse.home?.state ?? null }];
  }
  if (mention.owner) {
    const owner = nameKeys(mention.owner)
      .map((key) => discourse.people.get(key))
      .find(Boolean);
    return owner ? [partyOf(discourse, mention, { ...owner, name: null, office: null, sector: sectorFor(mention, owner) })] : [];
  }
  const before = mention.from;
  const latest = (list: readonly { party: Party; at: number }[]): Party | undefined => list.findLast((e) => e.at < before)?.party;
  const again = (party: Party | undefined): Party[] =>
    party ? [partyOf(discourse, mention, { ...party, name: null, office: null, sector: sectorFor(mention, party) })] : [];
  switch (mention.refers) {
    case 'state': {
      const named = discourse.recent.filter((e) => e.at < before && e.party.state !== null);
      // “Truyền thông Togo đưa tin nước này …”: right before it, it is theirs.
      const press = named.at(-1)?.party;
      if (press?.mention.class === 'media' && press.name === null && before - press.mention.to <= BESIDE_PRESS) return again(press);
      const found = named.findLast(({ party }) => party.mention.class !== 'media');
      // “Báo chí Togo nói bộ trưởng nước này …”: a newspaper's state where no other is named.
      return again(found?.party ?? press);
    }
    case 'person':
      return again(
        leadingPerson(discourse, mention, self) ??
          latest(discourse.persons.filter(({ party }) => rules(mention, party))) ??
          latest(discourse.persons) ??
          whoSpoke(discourse, mention),
      );
    case 'pair': {
      const pair =
        (mention.orMore && metLast(discourse)) ||
        (lastPair(discourse, mention) ?? deedPair(discourse) ?? pairAhead(discourse, mention) ?? lastTwo(discourse, before));
      if (mention.class === 'side' && !pair.every(isState)) return [];
      return pair.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
    }
    case 'group':
    case 'others':
    case 'each-other':
    case 'deed':
      return [];
    case 'counterpart':
    case 'other': {
      const mine = new Set((self ?? []).map(keyOf));
      const pair = discourse.pairs.findLast((p) => p.at < before)?.parties ?? lastTwo(discourse, before);
      const theirs = pair.filter((party) => !mine.has(keyOf(party)));
      // “cắt điện của nước láng giềng”: rather a state than a body of states.
      const besides = theirs.find(({ state }) => state !== null) ?? (mention.refers === 'other' ? theirs[0] : undefined);
      // “Togo bắn rơi năm máy bay đối phương”: before any other is named, whom it fights throughout.
      const foes = mention.refers === 'other' ? [...mine].flatMap((key) => discourse.foes.get(key ?? '') ?? []) : [];
      return again(foes.length === 1 && (!besides || mention.class === 'force') ? foes[0] : besides);
    }
    case 'there':
      return again(discourse.recent.findLast(({ at, party }) => at < before && WHERE.has(party.mention.class))?.party);
    case 'neighbour':
      return again(neighbourOf(discourse, mention, self));
    case 'those':
      return severalBefore(discourse, before).map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
    case 'own':
    case 'they': {
      const acting = actingMany(discourse, mention);
      const own = self !== null && mention.class === 'pronoun' && mention.refers === 'they' && without(acting, self).length === 0;
      const parties = own ? notOneself(discourse, before, self) : acting;
      return parties.map((party) => partyOf(discourse, mention, { ...party, name: null, office: null }));
    }
    case 'body':
      return again(leadingBody(discourse, mention, self));
    case 'document':
      return again(lastOrg(discourse, before));
    case 'speaker':
      return again(speakerNear(discourse, before) ?? latest(discourse.persons));
    default: {
      const same =
        sameOffice(discourse, mention) ?? (self ? undefined : sameForce(discourse, mention)) ?? officialAtHome(discourse, mention);
      if (!same && isTitleAtHome(discourse, mention)) return [{ ...partyOf(discourse, mention), state: discourse.home?.state ?? null }];
      return again(same).map((party) => ({ ...party, mention: { ...mention, at: same?.mention.at ?? null } }));
    }
  }
}

/** ‘Nhà lãnh đạo này’, ‘chính quyền của ông’: a leader, or who is called by his name alone, and no envoy. */
const rules = ({ class: sort, like }: Mention, { antecedent }: Party): boolean => {
  const ruler = sort === 'government' || like?.includes('leader') === true;
  return !ruler || antecedent === 'leader' || antecedent === 'person';
};

/** Tokens of a verb of saying. */
const BESIDE_PRESS = 3;

/** What says where something happens. */
const WHERE = new Set(['state', 'capital', 'mission']);

/** Tokens over which a resolution is of the organisation named before it. */
const DOCUMENT_REACH = 120;

/** ‘Nghị quyết kêu gọi …’: of the organisation, the court or the parliament named last. */
const lastOrg = ({ recent }: Discourse, before: number): Party | undefined =>
  recent.findLast(({ at, party }) => at < before && before - at < DOCUMENT_REACH && RESOLVING.has(party.antecedent))?.party;
const RESOLVING = new Set(['org', 'court', 'parliament']);

/** ‘Phó Thủ tướng Lê Thành Long’: an office and a name as only the newspaper's own state has them. */
export function isAtHome({ home }: Pick<Discourse, 'home'>, { name, office, class: sort }: Mention): boolean {
  const [surname, ...given] = name?.split(' ') ?? [];
  return given.length > 0 && OFFICERS.has(sort) && (office !== null || sort === 'force') && home?.surnames.includes(surname ?? '') === true;
}

const OFFICERS = new Set(['leader', 'official', 'diplomat', 'parliament', 'force']);

/** Tokens over which ‘họ’ looks for others than who acts. */
const OTHERS_REACH = 60;

/** Of whom ‘họ’ is said where it is not a state. */
const MANY = new Set<Mention['class']>(['people', 'official', 'diplomat', 'person', 'force', 'police', 'rebels', 'org', 'vessel']);

/** Who acted last; ‘Benin chỉ trích việc ông Silva áp thuế. Họ cho rằng …’: not the one man in a clause of what somebody else did. */
function actingMany({ subjects }: Discourse, { from, class: sort, refers }: Mention): readonly Party[] {
  const last = subjects.findLast(({ at }) => at < from);
  const [one, ...more] = last?.parties ?? [];
  const man = one !== undefined && more.length === 0 && one.antecedent !== 'parliament' && PERSON_CLASSES.has(one.antecedent);
  if (!last || last.main || !man || one.name === null || sort !== 'pronoun' || refers !== 'they') return last?.parties ?? [];
  const main = subjects.findLast((entry) => entry.main && entry.at < last.at);
  return (main && from - main.at < GOES_ON ? main : last).parties;
}

/** ‘Togo cáo buộc họ can thiệp’: nobody accuses himself; whoever was named last besides who acts. */
function notOneself({ recent }: Discourse, before: number, self: readonly Party[]): readonly Party[] {
  const mine = new Set(self.map(keyOf));
  const last = recent.findLast(({ at, key, party }) => at < before && !mine.has(key) && MANY.has(party.mention.class));
  return last && before - last.at <= OTHERS_REACH ? [last.party] : [];
}

/** ‘Thủ tướng’ alone is the prime minister named before, ‘tòa án’ the court. */
function sameOffice(discourse: Discourse, mention: Mention): Party | undefined {
  if (mention.name || !OFFICES.has(mention.class)) return undefined;
  // “Tòa La Haye”: an international court is named as an organisation.
  const judges = ({ antecedent, sector }: Party): boolean => mention.class === 'court' && antecedent === 'org' && sector === 'JUD';
  const same = (party: Party): boolean =>
    mention.office ? isOffice(party.office, mention.office) : party.antecedent === mention.class || judges(party);
  return discourse.recent.findLast((entry) => entry.at < mention.from && same(entry.party))?.party;
}

/** ‘Liên quân đã không kích’: alone as a subject it is the coalition, ‘quân đội’ the army named before. */
function sameForce({ tokens, recent }: Discourse, { class: sort, from, to, name }: Mention): Party | undefined {
  if ((sort !== 'force' && sort !== 'vessel') || name) return undefined;
  const begins = ({ mention }: Party): boolean =>
    mention.to - mention.from > to - from && tokens.word.slice(from, to).every((word, i) => tokens.word[mention.from + i] === word);
  return recent.findLast(({ at, party }) => at < from && begins(party))?.party;
}

/** ‘Chủ tịch nước tiếp Đại sứ Lào’: before any of that office is named, the newspaper's own one, whom the article names further on. */
function officialAtHome({ tokens, officials }: Discourse, { from, to, class: sort, name }: Mention): Party | undefined {
  if (name || !OFFICERS.has(sort) || sort === 'force') return undefined;
  const words = tokens.word.slice(from, to);
  return officials.find(({ mention }) => words.every((word, i) => tokens.word[mention.from + i] === word));
}

/** ‘Chiều 5/3, Chủ tịch nước hội đàm với Tổng thống Togo’: the title alone at the head of a clause, where the article gives it to nobody else. */
function isTitleAtHome({ tokens, home, foreign }: Discourse, { from, to, class: sort, name }: Mention): boolean {
  if (!home?.titles || name || !OFFICERS.has(sort)) return false;
  if (tokens.gap[from] !== 2 && tokens.kind[from - 1] !== MARK && from > 0) return false;
  const words = tokens.word.slice(from, to).join(' ');
  return home.titles.includes(words) && !foreign.has(words);
}

/** ‘Bộ trưởng’ alone may be the foreign minister. */
const isOffice = (held: string | null, said: string): boolean =>
  held === said || (said === 'minister' && held !== null && held.endsWith(' minister'));

const OFFICES = new Set(['leader', 'official', 'diplomat', 'ministry', 'mission', 'court', 'parliament']);

/** Tokens over which the subject of a clause goes on as ‘ông’. */
const GOES_ON = 80;

/**
 * ‘Bà Merkel tiếp ông Macron. Bà nói …’: the last subject that is a person, not whoever was named last. Only of ‘ông’ and ‘bà’ alone:
 * ‘ông này’ points at the last one.
 */
function leadingPerson(discourse: Discourse, { from, to, class: sort }: Mention, self: readonly Party[] | null): Party | undefined {
  const { tokens } = discourse;
  // “chính quyền của ông”
  const own = sort === 'government';
  if (to - from > 1 && !own) return undefined;
  const isPerson = ({ name, office, antecedent, mention }: Party): boolean =>
    PERSON_CLASSES.has(antecedent) && (name !== null || office !== null || mention.refers === 'person');
  const last = discourse.subjects.findLast(({ parties, at }) => at < from && parties.some(isPerson));
  // “Tổng thống Togo nói đại sứ Benin phải rời đi. Ông …”: who says it, not of whom he says it.
  const above = last && !last.main ? discourse.subjects.findLast(({ main, at }) => main && at < last.at) : undefined;
  const beside = above && last && !tokens.word.slice(above.at, last.at).includes('.');
  const lead = beside && above.parties.some(isPerson) ? above : last;
  const [party, ...more] = lead?.parties ?? [];
  if (!lead || !party || more.length > 0 || from - lead.at >= GOES_ON) return undefined;
  const word = tokens.word[own ? to - 1 : from];
  // “ông Kovrig … bà”
  const isOther = ({ mention }: Party): boolean =>
    (mention.refers === 'person' || mention.class === 'person') && mention.to - mention.from <= 2 && tokens.word[mention.from] !== word;
  return [party, ...(last?.parties ?? [])].some(isOther) || self?.some((own) => keyOf(own) === keyOf(party)) ? undefined : party;
}

/** ‘Lực lượng này’: of a subject the last subject that was named as such, else the last one that was, besides whoever acts. */
function leadingBody(
  { tokens, subjects, recent }: Discourse,
  { from, to, like }: Mention,
  self: readonly Party[] | null,
): Party | undefined {
  // A bloc of states is no ‘nhóm này’ of rebels.
  const armed = like?.includes('rebels');
  // “Người phát ngôn của Houthi nói nhóm này …”: who speaks for an armed body.
  const speaksFor = ({ antecedent, org, state }: Party): boolean =>
    armed === true && antecedent === 'official' && org !== null && state !== null;
  const fits = (party: Party | undefined): boolean =>
    party !== undefined &&
    (speaksFor(party) ||
      (like?.some((sort) => sort === party.antecedent) === true && (!armed || party.antecedent !== 'org' || party.sector === 'REB')));
  const mine = new Set((self ?? []).map(keyOf));
  // “các tàu trên”: ships, where any were named, and not the coast guard that saw them.
  const words = like?.[0] === 'vessel' ? tokens.word.slice(from, to - 1) : [];
  const named = ({ mention }: Party): boolean =>
    words.length === 0 || tokens.word.slice(mention.from, mention.to).some((word) => words.includes(word));
  const before = recent.filter(({ at, key, party }) => at < from && !mine.has(key) && fits(party));
  const last = (before.findLast(({ party }) => named(party)) ?? before.at(-1))?.party;
  const leads = (party: Party | undefined): boolean => party !== undefined && fits(party) && named(party);
  const near = self
    ? []
    : subjects.filter(({ parties, at }) => at < from && from - at < GOES_ON && parties.length === 1 && leads(parties[0]));
  // “Bộ Ngoại giao Togo phản đối việc cảnh sát Benin bắt ngư dân. Cơ quan này nói …”: who protests, not of whom it is told.
  const lead = near.findLast(({ main }) => main) ?? near.at(-1);
  return lead ? lead.parties[0] : last;
}

/** Who is quoted: the speaker named right after the words, else the last one before them. */
function speakerNear(discourse: Discourse, at: number): Party | undefined {
  const after = discourse.speakers.find((entry) => entry.at > at && entry.at - at < 90);
  return (after ?? discourse.speakers.findLast((entry) => entry.at < at))?.party;
}

/** ‘Theo quan chức này’: where nobody has been named, whoever spoke last. */
const whoSpoke = ({ speakers }: Discourse, { from, to }: Mention): Party | undefined =>
  to - from > 1 ? speakers.findLast(({ at }) => at < from)?.party : undefined;

const sectorFor = (mention: Mention, party: Party): Sector | null => mention.sector ?? party.sector;
