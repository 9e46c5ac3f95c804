/** Whom an act is against where its own clause does not say: the sentence before it, or what the article has told, does. */

import type { EventType } from '../model/event.ts';
import type { EventRule } from '../model/pack.ts';
import type { Scheme } from '../model/scheme.ts';
import { abroad } from './abroad.ts';
import { acrossBorder } from './across-border.ts';
import { employer } from './agents.ts';
import { blamedDeed, whomAnswered } from './answered.ts';
import { agreedByMeeting, agreedThere, whomBeside } from './beside.ts';
import { brought, thanked } from './brought.ts';
import { asksAll, asksOwn, isBarePolicy } from './clause-verbs.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { eased } from './eased.ts';
import { metElsewhere, reconciled } from './elsewhere.ts';
import { fallen } from './fallen.ts';
import { firedByFoe, foe } from './foes.ts';
import { HARM } from './going-on.ts';
import { heldGround, offshore } from './held.ts';
import { menaced } from './menaced.ts';
import { isBare, type Mention } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import { others, type Setting } from './setting.ts';
import { bereaved, givenAlike } from './tidings.ts';
import { aboard, besides, gaoled, repaid, volleyed } from './told-before.ts';
import type { Verbal } from './verbal.ts';

export function withRecipients(read: Roles, setting: Setting): Roles {
  const { verbal, rule } = setting;
  const roles = offshore(heldGround(domesticPlace(read, setting), setting), setting);
  if (alliesAsked(roles, setting)) return { actors: roles.actors, recipients: [] };
  // What several do together is done to nobody else.
  const deed = blamedDeed(roles, setting);
  if (deed) return { actors: roles.actors, recipients: deed };
  const pact = praised(roles, setting);
  if (pact) return { actors: roles.actors, recipients: pact };
  const agreed = agreedThere(roles, setting) ?? agreedByMeeting(roles, setting);
  if (agreed) return agreed;
  const meeting = metElsewhere(roles, setting) ?? reconciled(roles, setting);
  if (meeting) return meeting;
  const held = gaoled(roles, setting) ?? besides(roles, setting);
  if (held) return held;
  const struckDown = fallen(roles, setting);
  if (struckDown) return { actors: roles.actors, recipients: struckDown };
  const fired = firedByFoe(roles, setting);
  if (fired) return { actors: fired, recipients: roles.recipients };
  const together = rule.frame === 'mutual' && new Set(roles.actors.map(keyOf)).size > 1;
  if (together || roles.recipients.length > 0 || asksAll(verbal)) return roles;
  // “cáo buộc Togo can thiệp và kêu gọi người dân cầm súng”
  if (setting.before?.type === 'ACCUSE' && asksOwn(verbal)) return roles;
  const recipients = verbal.passive
    ? (foe(roles, setting) ?? acrossBorder(roles, setting))
    : verbal.form === 'verb'
      ? recipientsOf(roles, setting)
      : (repaid(roles, setting) ??
        suffered(roles, setting) ??
        struck(roles, setting) ??
        brought(roles, setting) ??
        eased(roles, setting) ??
        opposed(roles, setting) ??
        foe(roles, setting));
  return recipients ? { actors: roles.actors, recipients } : roles;
}

/** ‘Togo và Benin nhất trí tăng sức ép với Ghana. Peru kêu gọi các bên kiềm chế’: two who have done nothing to one another are not those who are asked to let go. */
function alliesAsked({ recipients }: Roles, { verbal, rule, discourse: { deeds } }: Setting): boolean {
  if (rule.type !== 'REQUEST' || !verbal.objects.some(({ refers, orMore }) => refers === 'pair' && orMore) || recipients.length !== 2)
    return false;
  const [one, other] = recipients.map(keyOf);
  const between = deeds.filter(({ actors, recipients }) => {
    const keys = new Set([...actors, ...recipients].map(keyOf));
    return keys.has(one ?? null) && keys.has(other ?? null);
  });
  const others = deeds.some(
    ({ type, actors }) => !FRIENDLY.has(type) && actors.length > 0 && actors.every((p) => keyOf(p) !== one && keyOf(p) !== other),
  );
  return others && between.length > 0 && between.every(({ type }) => FRIENDLY.has(type));
}
const FRIENDLY = new Set<EventType>(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'AID']);

function recipientsOf(roles: Roles, setting: Setting): readonly Party[] | null {
  const { verbal, rule, before, discourse, scheme } = setting;
  return (
    ownDeed(roles, setting) ??
    ownGovernment(roles, setting) ??
    employer(roles, setting) ??
    abroad(roles, setting) ??
    shared(verbal, before, scheme) ??
    undone(roles, setting) ??
    unmade(roles, setting) ??
    regretted(roles, setting) ??
    charged(roles, setting) ??
    trespassed(roles, setting) ??
    intercepted(roles, setting) ??
    menaced(roles, setting) ??
    aboard(roles, setting) ??
    volleyed(roles, setting) ??
    aimed(roles, setting) ??
    benefited(roles, setting) ??
    thanked(roles, setting) ??
    posted(roles, setting) ??
    measured(roles, setting) ??
    brought(roles, setting) ??
    eased(roles, setting) ??
    whomAnswered(roles, setting) ??
    suffered(roles, setting) ??
    acrossBorder(roles, setting) ??
    joined(roles, rule, discourse) ??
    facing(roles, setting) ??
    bereaved(roles, setting) ??
    givenAlike(roles, setting) ??
    welcomed(roles, verbal, rule, discourse) ??
    opposed(roles, setting) ??
    foe(roles, setting) ??
    whomBeside(roles, setting)
  );
}

/** ‘Ông Trump chỉ trích sự ủng hộ của Mỹ đối với Ukraine’: what one's own state does is nobody else's fault. */
function ownDeed({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const [theme] = verbal.theme?.rules ?? [];
  if (!verbal.theme || !theme || !rule.judges || actors.length === 0) return null;
  const doers = rolesOf(verbal.theme, theme, discourse).actors;
  return doers.length > 0 && others(doers, actors) === null ? [] : null;
}

const RULERS = new Set(['state', 'capital', 'government', 'force', 'leader', 'side']);

/** Those whom an armed group fights in its own state, and the ground that it takes from them. */
const GOVERNMENT = new Set(['force', 'government', 'police', 'ministry']);

/** ‘Houthi tấn công quân chính phủ Yemen’: a group with a name of its own, not just any rebels. */
const fightsGovernment = ({ mention, org }: Party, recipients: readonly Party[], { type, seizes }: EventRule): boolean =>
  type === 'ASSAULT' &&
  org !== null &&
  mention.class === 'org' &&
  recipients.length > 0 &&
  recipients.every((p) => p.org === null && (GOVERNMENT.has(p.mention.class) || (seizes === true && p.mention.class === 'place')));

/** ‘Houthi chiếm hai tỉnh ở Yemen’: whose soldiers and ground those are. */
function ownGovernment({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const [actor, ...more] = actors;
  if (!actor || more.length > 0 || verbal.passive || verbal.objects.every(isBare)) return null;
  const hit = verbal.objects.flatMap((object) => resolve(discourse, object, null));
  return hit.every((party) => keyOf(party) === keyOf(actor)) && fightsGovernment(actor, hit, rule) ? hit : null;
}

/** Poison gas against one's own: ‘quân đội Syria dùng vũ khí hóa học ở Khan Sheikhoun’, and groups that fight their own government. No other act at home is told as an international one. */
export function isAtHome({ actors, recipients }: Roles, rule: EventRule): boolean {
  const [actor, ...more] = actors;
  if (actor && more.length === 0 && recipients.every((p) => keyOf(p) === keyOf(actor)) && fightsGovernment(actor, recipients, rule))
    return true;
  return (
    rule.mode === 'unconventional' &&
    actor !== undefined &&
    RULERS.has(actor.mention.class) &&
    more.length === 0 &&
    recipients.every((p) => keyOf(p) === keyOf(actor))
  );
}

/** Acts of forces that go somewhere. */
const SHIFTED = new Set(['MOBILIZE', 'RETREAT']);

/** A place of one's own is where, not whom; nor are troops sent to a territory of one's own, ‘Pháp điều tàu tới Polynesia’, against it. */
function domesticPlace(roles: Roles, { rule, discourse }: Setting): Roles {
  if (isAtHome(roles, rule)) return { ...roles, recipients: roles.actors };
  const actors = new Set(roles.actors.map((p) => p.state ?? p.org));
  const owner = ({ state }: Party): string | null => (SHIFTED.has(rule.type) && state && discourse.states.get(state)?.partOf) || null;
  return { ...roles, recipients: roles.recipients.filter((p) => !actors.has(p.state ?? p.org) && !actors.has(owner(p))) };
}

/** ‘trục xuất … Nga và đóng cửa hai tòa nhà’: of two acts of one subject the second may leave the recipient out. */
function shared(verbal: Verbal, before: Draft | null, scheme: Scheme): readonly Party[] | null {
  if (!before || before.verbal.passive || before.recipients.length === 0) return null;
  if (before.verbal.subject !== verbal.subject || before.verbal.context !== verbal.context) return null;
  const sort = (rule: EventRule): string => (rule.type === 'MOBILIZE' ? 'alone' : scheme[rule.type].quad >= 3 ? 'conflict' : 'cooperation');
  const [rule] = verbal.rules;
  // “bày tỏ lấy làm tiếc, bắt bảy nghi phạm”: whose suspects those are, nobody says.
  if (
    rule?.mode === 'arrest' &&
    before.rule.type !== 'ASSAULT' &&
    before.rule.type !== 'COERCE' &&
    verbal.objects.some((object) => object.class === 'people' && isBare(object))
  )
    return null;
  // “yêu cầu Chile tuân thủ …, chấm dứt việc khoan dầu”: that is asked, too, and nothing done to Chile.
  if (before.rule.type === 'REQUEST' && rule?.type === 'SANCTION') return null;
  // “bắn hạ trực thăng Togo, xin lỗi vì nhầm lẫn”: to whom one has just done harm.
  if (rule?.type === 'CONCEDE' && rule.confesses && HARM.has(before.type)) return before.recipients;
  if (!rule || sort(rule) === 'alone' || sort(rule) !== sort(before.rule)) return null;
  // Two steps of one help are one.
  const further = verbal.planned && !before.verbal.planned;
  const again = sort(rule) === 'cooperation' && rule.type === before.rule.type && rule.type !== 'CONCEDE';
  return again && !further ? null : before.recipients;
}

/** Tokens between a breach and the clause that tells with whom the paper was made. */
const MADE = 12;

/** ‘hủy thỏa thuận mà Togo và Benin đã ký’: what is broken off had been made with the other. */
function unmade({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'SANCTION' || rule.mode !== 'discontinue' || actors.length !== 1) return null;
  const next = verbals.find(({ from }) => from >= verbal.to);
  const [pact] = next?.rules ?? [];
  if (!next || next.from - verbal.to > MADE || next.form !== 'verb' || pact?.type !== 'SUPPORT' || pact.frame !== 'mutual') return null;
  const made = rolesOf(next, pact, discourse);
  const parties = [...made.actors, ...made.recipients];
  const own = parties.some((party) => keyOf(party) === keyOf(actors[0] as Party));
  return own ? others(parties, actors) : null;
}

/** ‘xin lỗi vì đã không kích Togo’: who is sorry for what he did to somebody tells him so. */
function regretted({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (!rule.confesses || actors.length === 0) return null;
  const deed = verbals.find(({ from, subordinator, inherited }) => from >= verbal.to && subordinator === 'because' && inherited);
  const [own] = deed?.rules ?? [];
  return deed && own ? others(rolesOf(deed, own, discourse).recipients, actors) : null;
}

/** ‘mở lại cửa khẩu với Togo sau khi đóng cửa biên giới hai tuần’: what is undone had been done to the same. */
function undone({ actors }: Roles, { verbal, rule, before }: Setting): readonly Party[] | null {
  const after = verbal.subordinator === 'after' && verbal.inherited && !verbal.passive && rule.type === 'SANCTION';
  return after && before?.type === 'CONCEDE' && actors.length > 0 ? others(before.recipients, actors) : null;
}

/** ‘đưa 12 người vào danh sách đen với cáo buộc liên quan đến Togo’: who is accused in the same clause is punished. */
function charged({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'SANCTION' || actors.length === 0) return null;
  const charge = verbals.find(
    ({ from, clause, subject, rules }) =>
      from > verbal.from && clause === verbal.clause && subject === verbal.subject && rules[0]?.type === 'ACCUSE',
  );
  const accused = charge?.rules[0] && rolesOf(charge, charge.rules[0], discourse).recipients;
  return accused ? others(accused, actors) : null;
}

/** Airspace or waters without an owner are whose who complains, who says so, or who acts on the intruder. */
function trespassed({ actors }: Roles, { verbal, rule, verbals, before, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'MOBILIZE' || rule.frame !== 'acts-on' || actors.length === 0) return null;
  // “Togo phát hiện máy bay Benin áp sát”: or who sees him come.
  const seen = verbals.find(({ form, inflected, objects, to }) => {
    const [intruder, ...more] = objects;
    return form === 'causative' && !inflected && intruder === verbal.subject && more.length === 0 && verbal.from - to < SIGHTED;
  });
  const bare =
    (seen !== undefined && verbal.objects.length + verbal.obliques.length === 0) ||
    verbal.objects.some((object) => object.class === 'place' && !object.state && !object.refers) ||
    // “Togo nói binh sĩ Benin xâm nhập trái phép”
    (verbal.objects.length + verbal.obliques.length === 0 && verbal.context.kind !== 'fact' && !verbal.inflected);
  if (!bare) return null;
  const intruders = new Set(actors.map(keyOf));
  const speaker = seen?.subject ?? verbal.context.speaker;
  const owners = speaker ? resolve(discourse, speaker, null) : before?.recipients.some((p) => intruders.has(keyOf(p))) ? before.actors : [];
  const [owner, ...more] = owners.filter((party) => party.state !== null && party.mention.class !== 'media');
  return owner && more.length === 0 && !intruders.has(keyOf(owner)) ? [owner] : null;
}

/** Tokens from ‘phát hiện’ to what those do whom one sees, behind who they are. */
const SIGHTED = 10;

/** ‘Togo điều tiêm kích khi máy bay Benin áp sát’, ‘Tàu Benin áp sát tàu Togo, Togo bắn cảnh cáo’: forces move against whoever has come near. */
function intercepted({ actors }: Roles, { verbal, rule, verbals, before, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'MOBILIZE' || actors.length === 0) return null;
  // What is aimed at nobody named, as a shot in warning, answers whoever comes near in the clause before.
  const mine = new Set(actors.map(keyOf));
  const answers = verbal.objects.length + verbal.obliques.length === 0 && before?.type === 'MOBILIZE';
  if (answers && before.recipients.some((party) => mine.has(keyOf(party)))) return others(before.actors, actors);
  const occasions = verbal.reason
    ? [verbal.reason, ...verbal.reason.content]
    : verbals.filter(({ subordinator, from }) => subordinator === 'when' && from > verbal.from);
  const intrusion = occasions.find(({ subject, inherited, passive, rules }) => {
    return subject && !inherited && !passive && rules.some(({ type, frame }) => type === 'MOBILIZE' && frame === 'acts-on');
  });
  return intrusion?.subject ? others(resolve(discourse, intrusion.subject, actors), actors) : null;
}

/** Behind what stands whom force is used on. */
const AIMS = ['against', 'to'] as const;

/** What forces are sent or ways are blocked for against somebody: to press, to threaten, to watch or to fight him. */
const PRESSED = new Set<EventType>(['REQUEST', 'THREATEN', 'MOBILIZE', 'ASSAULT', 'COERCE', 'PROTEST']);

/** What is done for somebody or with him. */
const KIND = new Set<EventType>(['SUPPORT', 'AID', 'AGREE', 'COOPERATE', 'CONSULT']);

/** ‘mở chiến dịch quân sự nhằm phi quân sự hóa Ukraine’, ‘điều tàu chiến để ép Togo nhượng bộ’: against whom its own purpose names. */
function aimed({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  // “phong tỏa tuyến đường sắt để ngăn ngũ cốc Togo”
  const sends = rule.type === 'MOBILIZE' || rule.type === 'PROTEST';
  if (!(sends || (rule.type === 'ASSAULT' && rule.frame === 'acts-on')) || actors.length === 0) return null;
  const goals = verbals.filter(({ from, subordinator, subject, rules, benefits }) => {
    // “tấn công tàu hàng để ủng hộ Togo”: whoever a blow is to help is not hit by it.
    const kind = benefits || (rules.length > 0 && rules.every(({ type }) => KIND.has(type)));
    const presses = sends ? rules.some(({ type }) => PRESSED.has(type)) : !kind;
    return from > verbal.from && subordinator === 'purpose' && subject === verbal.subject && presses;
  });
  // “dùng tên lửa để tấn công vào lãnh thổ Nga”
  const targets = ({ objects, obliques }: Verbal): readonly Mention[] => [
    ...objects,
    ...obliques.filter(({ prepositions }) => AIMS.some((kind) => prepositions.includes(kind))).map(({ mention }) => mention),
  ];
  return others(
    goals.flatMap((goal) => targets(goal).flatMap((target) => resolve(discourse, target, actors))),
    actors,
  );
}

/** ‘chi 20 triệu USD để tái thiết Togo’, ‘viện trợ 1 triệu USD giúp Togo’: help goes to whom its own purpose is to help. */
function benefited({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (!(rule.type === 'AID' || rule.type === 'AGREE') || actors.length === 0) return null;
  const goals = verbals.filter((goal) => {
    const helps = goal.benefits || goal.rules.some(({ type }) => type === 'AID');
    // “chi 20 triệu USD để mua lều cho Togo”
    const buys = goal.form === 'plain' && !goal.inflected;
    // “sẵn sàng góp sức tái thiết Togo”
    const promised = goal.benefits && goal.context.by === verbal;
    const beside = rule.type === 'AID' ? goal.clause === verbal.clause && helps : promised;
    // “sẽ ký một dự luật nhằm cấp 12 tỷ USD cho Togo”
    const own = goal.subordinator === 'purpose' ? helps || buys : beside;
    return goal.from > verbal.from && (goal === verbal.theme ? helps : goal.subject === verbal.subject && own);
  });
  const sides = goals.flatMap((goal) => {
    const dative = goal.obliques.filter(({ prepositions }) => prepositions.includes('for')).map(({ mention }) => mention);
    const helps = goal.benefits || goal.rules.some(({ type }) => type === 'AID');
    return [...(helps ? goal.objects : []), ...dative].flatMap((object) => resolve(discourse, object, actors));
  });
  // “viện trợ 1 triệu USD để Togo phục hồi”: or to whoever is to do something with it.
  const enabled = verbals.filter(({ subordinator, subject, inherited, from, context }) => {
    const does = subordinator === 'purpose' && context.kind === 'intended' && subject !== null && subject !== verbal.subject && !inherited;
    return (rule.type === 'AID' || rule.type === 'AGREE') && rule.frame === 'gives' && does && from > verbal.from;
  });
  const able = enabled.slice(0, 1).flatMap(({ subject }) => (subject ? resolve(discourse, subject, actors) : []));
  return others(sides, actors) ?? others(able, actors);
}

/** ‘Đại sứ quán Togo tại Benin ra tuyên bố phản đối’: whom a mission answers is the state it stands in. */
function posted({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const { subject } = verbal;
  const speaks = rule.type === 'ACCUSE' || rule.type === 'REQUEST';
  if (!speaks || subject?.class !== 'mission' || !subject.at || verbal.objects.length > 0) return null;
  return others(resolve(discourse, { ...subject, state: subject.at, at: null }, null), actors);
}

/** What is hit without saying whose it is. */
const HURTS = new Set(['cyber', 'restrict', 'seize']);
const HIT = new Set(['people', 'place', 'thing', 'force', 'vessel', 'ministry', 'parliament']);

/** Who tells of what befalls where they are. */
const LOCAL = new Set(['official', 'police', 'government']);

/** Whose a noun of an attack is. */
const isDoer = ({ prepositions }: Verbal['obliques'][number]): boolean => prepositions.includes('of');

/** A town or province that no dictionary holds. */
const isSomewhere = ({ class: sort, name, state, org, refers }: Mention): boolean =>
  sort === 'place' && name !== null && !state && !org && !refers;

/** ‘Campuchia cáo buộc Thái Lan nã pháo’: who accuses of an attack, with nobody else named, was attacked. */
function suffered({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { kind, speaker } = verbal.context;
  // “cáo buộc B nổ súng vào dân thường”: whose they are goes without saying.
  const hacked = rule.mode === 'cyber';
  const told = verbal.objects.some((object) => !(isBare(object) || isSomewhere(object)) || !(HIT.has(object.class) || hacked));
  // “tố B bắt cóc nhiều thủy thủ”: but not whose people are that were taken.
  const taken = rule.mode === 'abduct' && verbal.objects.some((object) => object.class === 'people');
  // “cáo buộc quân đội Togo thanh trừng sắc tộc”: nor whom a massacre of nobody named has hit.
  const killed = rule.mode === 'targeted' && verbal.form === 'verb' && verbal.objects.length === 0;
  // “cáo buộc Togo làm gián điệp”
  const spies = rule.contexts?.includes('intelligence') === true && kind === 'alleged';
  // “cáo buộc Togo can thiệp bầu cử”: nobody else's than the accuser's, where it is not said whose.
  const meddles =
    rule.type === 'COERCE' && rule.mode === null && kind === 'alleged' && verbal.obliques.length === 0 && verbal.objects.some(isBarePolicy);
  const hurts = rule.type === 'ASSAULT' || (rule.type === 'COERCE' && (spies || HURTS.has(rule.mode ?? '')));
  if (!(meddles || (hurts && !told)) || !speaker || actors.length === 0 || taken || killed) return null;
  const accusers = others(resolve(discourse, speaker, null), actors);
  // “tố Benin ném bom tỉnh Kara”: of a place that no dictionary holds, only across a border.
  const somewhere = verbal.objects.some(isSomewhere);
  const borders = ({ state }: Party): boolean =>
    actors.some((actor) => discourse.states.get(actor.state ?? '')?.borders.includes(state ?? ''));
  if (somewhere && !accusers?.some(borders)) return null;
  if (somewhere && kind === 'said' && rule.type === 'ASSAULT' && !verbal.inflected) return accusers;
  // “Togo cảnh báo tin tặc Benin đã xâm nhập mạng của hai công ty”
  if (kind === 'alleged' || (kind === 'said' && hacked && !verbal.inflected && verbal.objects.length > 0)) return accusers;
  // “Giới chức Togo cho biết quân Benin pháo kích làm ba người thiệt mạng”: across a border, where those are who tell of it.
  // … and so “vụ pháo kích của Benin làm ba người thiệt mạng”, of two at odds whoever tells of it.
  const keys = new Set([...(accusers ?? []), ...actors].map(keyOf));
  const atOdds = discourse.pairs.some(({ parties }) => parties.every((party) => keys.has(keyOf(party))));
  const local = LOCAL.has(speaker.class) || (atOdds && keys.size === 2);
  const telling = kind === 'said' && rule.type === 'ASSAULT' && rule.frame === 'acts-on' && !verbal.inflected && local;
  const blank = verbal.obliques.every(isDoer) && verbal.objects.every((object) => object.class === 'people');
  if (telling && blank && verbals.some(({ falling, from, negated }) => falling && !negated && from > verbal.from)) {
    const foes = actors.some((actor) => (discourse.foes.get(keyOf(actor) ?? '') ?? []).length > 0);
    return !foes && accusers?.some(borders) ? accusers : null;
  }
  // “A và B đụng độ … A nói phía B bắn vào một đồn biên phòng”
  const post = verbal.objects.length > 0 && verbal.objects.every((object) => object.class === 'place');
  return kind === 'said' && rule.type === 'ASSAULT' && !verbal.inflected && post && keys.size === 2 && atOdds ? accusers : null;
}

/** ‘ủng hộ Togo sau vụ tấn công của Benin’, ‘trả đũa Benin sau vụ tấn công của nhóm’: who is stood by, or hits back, was attacked. */
function struck({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'ASSAULT' || verbal.form !== 'noun' || actors.length === 0) return null;
  const main = verbals.findLast(({ form, to }) => form !== 'noun' && to <= verbal.from);
  // “đáp trả vụ tấn công của Benin”, “Đáp trả vụ tấn công của Benin, Togo đóng cửa biên giới”
  if (main?.reacting && !verbal.subordinator && verbal.from - main.to <= ANSWERED) {
    const answering = main.subject ?? verbals.find(({ from, form }) => from > verbal.from && form !== 'noun')?.subject;
    return answering ? others(resolve(discourse, answering, null), actors) : null;
  }
  if (verbal.subordinator !== 'after') return null;
  const [first] = main?.rules ?? [];
  if (main && first?.type === 'SUPPORT' && !main.negated) return others(rolesOf(main, first, discourse).recipients, actors);
  const answered = main?.reacting ? main.objects.flatMap((object) => resolve(discourse, object, null)) : [];
  const same = answered.some((party) => actors.some((actor) => keyOf(actor) === keyOf(party)));
  return main?.subject && same ? others(resolve(discourse, main.subject, null), actors) : null;
}

/** Tokens between a verb of answering and the noun of what it answers: ‘hành động’. */
const ANSWERED = 3;

/** ‘Togo phản đối lệnh cấm đánh bắt cá của Benin’: who opposes that something is forbidden is kept from it. */
function opposed({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'COERCE' || rule.mode !== 'restrict' || actors.length === 0) return null;
  const { by } = verbal.context;
  const blame = verbals.find((other) => other.theme === verbal || other === by);
  const [first] = blame?.rules ?? [];
  if (!blame || first?.frame !== 'acts-on' || !(first.type === 'ACCUSE' || first.type === 'REJECT')) return null;
  return others(rolesOf(blame, first, discourse).actors, actors);
}

/** ‘Togo công bố một loạt biện pháp chống lại Benin, bao gồm đóng cửa biên giới’: whom the measures are against that it is one of. */
function measured({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'SANCTION' || actors.length === 0) return null;
  const taken = verbals
    .filter(
      ({ to, form, subject, negated }) => to <= verbal.from && form !== 'verb' && form !== 'noun' && !negated && subject === verbal.subject,
    )
    .flatMap(({ obliques }) => obliques.filter(({ prepositions }) => prepositions.includes('against')));
  const [last] = taken.slice(-1);
  return last ? others(resolve(discourse, last.mention, actors), actors) : null;
}

/** What is done to whomever an article puts beside its actor. */
const FACED = new Set<EventType>(['SANCTION', 'THREATEN']);
/** The share of the pairs with a party in them that must be with one and the same other. */
const SURE = 0.9;

/** ‘Mỹ rút khỏi thỏa thuận’, ‘quân đội Hàn Quốc dọa đáp trả’: what breaks or threatens with nobody named does so to the one that the article puts beside its actor throughout. */
function facing({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const [actor, ...more] = actors;
  // “sẵn sàng đàm phán”
  const talks = rule.type === 'AGREE' && verbal.content.some(({ rules }) => rules.some(({ type }) => type === 'CONSULT'));
  if (!actor || more.length > 0 || !(talks || FACED.has(rule.type))) return null;
  const beside = discourse.pairs.flatMap(({ parties }) =>
    parties.some((party) => keyOf(party) === keyOf(actor)) ? parties.filter((party) => keyOf(party) !== keyOf(actor)) : [],
  );
  const last = beside.at(-1);
  const times = beside.filter((party) => last && keyOf(party) === keyOf(last)).length;
  return last && times >= 2 && times >= beside.length * SURE ? [last] : null;
}

/** ‘EU hoan nghênh thỏa thuận’, ‘… bước tiến này’: of what is nobody's own and no harm, those who agreed last. */
function praised({ actors, recipients }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const [object, ...more] = verbal.objects;
  const pact = discourse.acts.get('pact');
  if (rule.type !== 'SUPPORT' || !rule.judges || !object || more.length > 0 || !pact || actors.length === 0) return null;
  const deed = object.refers === 'deed' && recipients.length === 0;
  const bare = object.class === 'policy' && isBare(object) && recipients.length === 0 && verbal.obliques.length === 0;
  return deed || bare ? others([...pact.actors, ...pact.recipients], actors) : null;
}

/** ‘EU hoan nghênh thỏa thuận’: of a policy that is nobody's own, those who agreed last. */
function welcomed({ actors }: Roles, { objects }: Verbal, rule: EventRule, discourse: Discourse): readonly Party[] | null {
  if (rule.type !== 'SUPPORT' || rule.frame !== 'acts-on' || !objects.some((object) => object.class === 'policy')) return null;
  const last = discourse.acts.get('AGREE') ?? discourse.acts.get('SUPPORT');
  return actors.length > 0 ? others([...(last?.actors ?? []), ...(last?.recipients ?? [])], actors) : null;
}

/** ‘Jordan hạ cấp quan hệ’: where many break with one state, a breach without its object is with that state. */
function joined({ actors }: Roles, rule: EventRule, discourse: Discourse): readonly Party[] | null {
  const last = rule.type === 'SANCTION' ? discourse.acts.get('SANCTION') : undefined;
  // “Niger trục xuất đại sứ Pháp. ECOWAS đã áp đặt trừng phạt”: another sort of breach may well be with whoever broke.
  if ((last?.rule.mode === 'expel') !== (rule.mode === 'expel')) return null;
  const [target, ...others] = last?.recipients ?? [];
  if (!target || others.length > 0 || actors.length === 0) return null;
  return actors.some((actor) => keyOf(actor) === keyOf(target)) ? null : [target];
}
