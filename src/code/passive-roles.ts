/** Roles of a verb in the passive: the subject suffers, and the doer stands before the verb or behind `bởi`. */
import type { EventRule } from '../model/pack.ts';
import { concerned, themeDoers } from './about.ts';
import type { Arguments } from './arguments.ts';
import { first, type Party, without } from './discourse.ts';
import { captor, entered, facing, host, launcher, levied, postedSubject, struck, victims } from './grounds.ts';
import { GROUND } from './mention.ts';
import { type Roles, together } from './reading.ts';
import { GOODS } from './shipped.ts';

/** What two can do to one another without either having begun. */
const MUTUAL = new Set(['SANCTION', 'SUPPORT', 'AGREE', 'COOPERATE', 'RETREAT']);

/** What judges or answers somebody’s act, whose act it is: ‘Đề xuất của Kenya bị Sudan bác bỏ’. */
const OWNED = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'AGREE']);

const STATES = new Set(['state', 'capital', 'government']);

/** Whom a court can have before it. */
const CHARGED = new Set(['person', 'people', 'leader', 'official', 'diplomat']);

/** Whose the proposal or the decision is that the passive tells of. */
const authors = (read: Arguments): readonly Party[] => {
  const { subject } = read.verbal;
  return subject?.class === 'policy' && subject.refers === null ? read.parties(subject) : [];
};

/** ‘Thế khó của Togo sau khi bị Benin pháo kích’: of harm in a headline without a verb of its own, whose trouble it is. */
const headed = ({ verbal: { subject, from, obliques } }: Arguments, { type }: EventRule): boolean =>
  type === 'ASSAULT' && !subject && obliques.some(({ prepositions, mention }) => prepositions.includes('of') && mention.to <= from);

/** ‘Công dân Togo ở Benin bị cấm xuất cảnh’: who is kept from leaving is kept where he is. */
const kept = ({ verbal: { subject } }: Arguments, { type, mode }: EventRule): boolean =>
  type === 'COERCE' && mode === 'restrict' && (subject?.class === 'people' || subject?.class === 'diplomat');

/** To whom goods that have an owner are handed; of arms, ‘to’ may only say where they are brought. */
function handedOver(read: Arguments): readonly Party[] {
  const sort = read.verbal.subject?.class ?? '';
  const to = first(read.oblique('for'), GOODS.has(sort) ? read.oblique('to') : []);
  return GOODS.has(sort) || sort === 'force' ? without(to, read.subject) : [];
}

/** ‘Cựu Tổng thống Togo bị áp giải sang Benin’: who is brought somewhere from abroad is held there, but not who is caught ‘on the way to’ it. */
function takenTo(read: Arguments): readonly Party[] {
  const { inflected, obliques, to } = read.verbal;
  const right = obliques.filter(
    ({ prepositions, mention }) => prepositions.includes('to') && mention.from > to && mention.from - to <= NEXT,
  );
  return inflected || read.subject.length === 0 ? [] : without(first(...right.map(({ mention }) => read.parties(mention))), read.subject);
}
/** Tokens of ‘sang’, ‘về phía’. */
const NEXT = 2;

/** ‘Công ty Togo bị cấm hoạt động tại Benin’, ‘Nhà ngoại giao Togo bị buộc rời khỏi Benin’: by nobody named, whose ground one is kept from or made to leave. */
function barredFrom(read: Arguments, { type, mode }: EventRule): readonly Party[] {
  const { agent, inflected, objects } = read.verbal;
  const bars = (type === 'SANCTION' && mode !== 'withdraw') || type === 'REJECT' || (type === 'COERCE' && mode === 'deport');
  if (!bars || agent || inflected || read.subject.length !== 1) return [];
  const ground = objects.length > 0 && objects.every((object) => GROUND.has(object.class)) ? read.objects : [];
  return without(first(ground, read.oblique('at'), type === 'REJECT' ? read.oblique('to') : []), read.subject);
}

export function passiveRoles(read: Arguments, rule: EventRule): Roles {
  // “Loạt UAV Togo bị phòng không Benin bắn hạ”: what is downed has attacked whoever downs it, or whom it is downed over.
  if (rule.frame === 'befalls' && rule.since)
    return { actors: read.subject, recipients: without(first(read.agent, read.oblique('by'), read.oblique('at')), read.subject) };
  const held = rule.mode === 'arrest' || rule.mode === 'convict' || rule.mode === 'seize';
  const penalty = rule.type === 'SANCTION' && rule.mode !== 'expel';
  const doer = first(
    read.agent,
    read.oblique('by'),
    rule.type === 'ASSAULT' ? themeDoers(read) : [],
    // “bị trúng tên lửa của Togo”: of what hits somebody, whose it is.
    rule.type === 'ASSAULT' && rule.frame === 'befalls' && rule.near ? without(read.objects, read.subject) : [],
    held || kept(read, rule)
      ? first(read.oblique('at'), rule.mode === 'arrest' ? takenTo(read) : [], read.teller)
      : // “Ghana cho biết Benin bị trừng phạt”: who tells of what a whole state suffers need not have done it.
        penalty && !read.verbal.agent && (read.verbal.inflected || !STATES.has(read.verbal.subject?.class ?? ''))
        ? read.teller
        : [],
    rule.type === 'ASSAULT' || rule.type === 'MOBILIZE' ? launcher(read, rule) : [],
    // “được triệu tới Bộ Ngoại giao Belarus”
    rule.frame === 'calls-in' ? first(read.oblique('to'), read.oblique('at'), without(read.objects, read.subject), concerned(read)) : [],
    rule.mode === 'expel' || rule.mode === 'deport' ? first(read.oblique('from'), without(read.objects, read.subject)) : [],
    rule.mode === 'expel' || rule.frame === 'calls-in' || rule.type === 'PROTEST' ? host(read) : [],
    rule.mode === 'release' ? captor(read) : [],
    // “Ba người Togo bị truy tố tại Benin”
    rule.mode === 'investigate' && read.verbal.subject && CHARGED.has(read.verbal.subject.class)
      ? without(read.oblique('at'), read.subject)
      : [],
    levied(read, rule),
    barredFrom(read, rule),
    // “bị dẫn độ từ Mỹ về nước”, “gánh trừng phạt từ Mỹ”
    rule.frame === 'gives' || (penalty && rule.mode !== 'withdraw') ? read.oblique('from') : [],
  );
  const own = rule.mode === 'withdraw' && doer.length === 0 ? postedSubject(read) : null;
  if (own) return own;
  const between = read.oblique('between');
  // “Quan hệ giữa hai nước bị cắt đứt”: by nobody named, of both.
  if (doer.length === 0 && between.length > 1 && MUTUAL.has(rule.type)) return together(between);
  // “Quan hệ ngoại giao Colombia - Israel bị cắt đứt”
  const ties = read.verbal.subject?.class === 'policy' ? read.parties(read.verbal.subject) : [];
  if (doer.length === 0 && ties.length === 2 && MUTUAL.has(rule.type)) return together(ties);
  const patient = first(
    without(read.subject, doer),
    read.objects,
    entered(read),
    without(between, doer),
    MUTUAL.has(rule.type) ? without(ties, doer) : [],
    rule.type === 'ASSAULT' ? without(victims(read), doer) : [],
    without(struck(read, rule), doer),
    // “Súng cối đã được bắn về phía Kerem Shalom”
    rule.type === 'ASSAULT' && read.verbal.subject?.class === 'force' ? without(read.oblique('to', 'against'), doer) : [],
    // “Cửa khẩu giáp Togo bị Benin đóng cửa”
    rule.type === 'SANCTION' && rule.mode === 'discontinue' ? without(read.oblique('near', 'with'), doer) : [],
    // “Cảng biển Togo bị Benin đưa vào danh sách đen”, “Bán đảo Togo bị Benin sáp nhập”
    (rule.type === 'SANCTION' || rule.mode === 'seize') && read.verbal.subject?.class === 'place'
      ? without(read.parties(read.verbal.subject), doer)
      : [],
    // “Dữ liệu của Togo bị tin tặc đánh cắp”
    rule.mode === 'cyber' ? without(read.verbal.subject ? read.parties(read.verbal.subject) : read.oblique('of'), doer) : [],
    // “Lệnh cấm đối với Qatar được Ai Cập gỡ bỏ”, “Quyết định rút quân của Togo được Ghana hoan nghênh”
    OWNED.has(rule.type) || headed(read, rule) ? without(first(read.oblique('of'), authors(read)), doer) : [],
    without(read.oblique('against'), doer),
    // “Mức thuế 30% được Togo giáng xuống rượu vang Benin”
    rule.type === 'SANCTION' && read.verbal.subject?.class !== 'people' ? without(read.oblique('to'), doer) : [],
    // “Hiệp định thương mại với Peru được Chile phê chuẩn”
    rule.type === 'SUPPORT' ? without(read.oblique('with'), doer) : [],
  );
  switch (rule.frame) {
    case 'mutual':
      // “Hiệp định được Togo ký với Benin”: the verb has taken its ‘với’.
      return together([...read.subject, ...doer, ...(doer.length === 1 ? read.objects : []), ...between, ...read.oblique('with')]);
    case 'visits':
      return { actors: doer, recipients: patient };
    case 'hosts':
      // “được đón tiếp tại Nairobi”
      return { actors: patient, recipients: first(doer, without(read.oblique('at'), patient)) };
    case 'gives': {
      // “Hai tiêm kích của Togo được bàn giao cho Benin”: whose the goods are gives them.
      const goods = rule.type === 'AID' && doer.length === 0 ? handedOver(read) : [];
      if (goods.length > 0) return { actors: read.subject, recipients: goods };
      return { actors: doer, recipients: without(first(read.oblique('for'), read.oblique('to'), patient), doer) };
    }
    case 'acts':
      // “Quân đội Serbia được đặt trong tình trạng báo động”: a force that is moved moves.
      if (doer.length === 0 && read.verbal.subject && read.verbal.subject.class === 'force')
        return {
          actors: read.subject,
          recipients: without(first(read.oblique('against'), read.oblique('near'), facing(read)), read.subject),
        };
      return { actors: doer, recipients: without(patient, doer) };
    default:
      return { actors: doer, recipients: without(patient, doer) };
  }
}
