/** Parties that an act has from where it happens: whose people protest there, whose the border, the building or the post is. */
import type { EventRule } from '../model/pack.ts';
import { isBarePolicy } from './clause-verbs.ts';
import { first, keyOf, type Party, without } from './discourse.ts';
import { GROUND, type Mention } from './mention.ts';
import type { Reading, Roles } from './reading.ts';
import { resolve } from './resolve.ts';

const VICTIMS = new Set(['people', 'force', 'vessel', 'diplomat', 'official', 'police']);

const isAdvice = ({ frame }: EventRule): boolean => frame === 'advises';

/** ‘người biểu tình tấn công đại sứ quán … ở Tehran’: people of the place where they do it. */
export function crowd(read: Reading): readonly Party[] {
  const { subject, obliques, objects, theme, rules } = read.verbal;
  // “khuyên công dân tại Nhật Bản nên …”: those are one's own, abroad.
  // “Phiến quân ở Yemen tấn công …”: so are rebels, with the place right behind them.
  const posted = obliques.some(({ prepositions, mention }) => prepositions.includes('at') && mention.from - (subject?.to ?? 0) === 1);
  const local = subject?.class === 'people' || (subject?.class === 'rebels' && !subject.state && !subject.org && posted);
  if (!local || !subject || subject.refers !== null || subject.members.length > 0 || rules.some(isAdvice)) return [];
  const protest = rules.some(({ type }) => type === 'PROTEST');
  // “tuần hành phản đối vụ ám sát … ở Tehran”: where people protest is told last.
  const beyond = theme && protest ? theme.obliques : [];
  const there = [...obliques, ...beyond].filter(({ prepositions }) => prepositions.includes('at')).map(({ mention }) => mention);
  // “tuần hành tới Đại sứ quán Togo ở Accra”: where the mission is, not whose.
  const before = protest ? obliques.map(({ mention }) => mention).filter(({ class: sort }) => sort === 'mission') : [];
  const stood = (mission: Mention): readonly Mention[] => (mission.at ? [{ ...mission, state: mission.at, at: null }] : []);
  const places = [...before.flatMap(stood), ...there.filter((place) => !before.includes(place)), ...objects.flatMap(stood)];
  return first(...places.map((place) => resolve(read.discourse, place, null)));
}

/** ‘Biểu tình phản đối Mỹ nổ ra tại Manila’: of a protest by nobody named, the people of the place. */
export function locals(read: Reading): readonly Party[] {
  const { objects, obliques, rules } = read.verbal;
  if (!rules.some(({ type }) => type === 'PROTEST')) return [];
  const missions = objects.filter(({ class: sort }) => sort === 'mission');
  const at = [...obliques.filter(({ prepositions }) => prepositions.includes('at')).map(({ mention }) => mention), ...missions];
  // “biểu tình trước Đại sứ quán Benin ở Lomé”: where the mission is.
  const places = at.flatMap((place) => (place.class !== 'mission' ? [place] : place.at ? [{ ...place, state: place.at, at: null }] : []));
  return first(...places.map((place) => resolve(read.discourse, place, null)));
}

/** ‘biểu tình gần Đại sứ quán Togo’: whose the mission is before which a crowd stands. */
export function picketed(read: Reading): readonly Party[] {
  const before = read.verbal.obliques.filter(
    ({ prepositions, mention }) => mention.class === 'mission' && BEFORE.some((kind) => prepositions.includes(kind)),
  );
  return read.verbal.rules.some(({ type }) => type === 'PROTEST') ? first(...before.map(({ mention }) => read.parties(mention))) : [];
}
const BEFORE = ['near', 'at', 'to'] as const;

/** The state whose border, waters or airspace is entered: ‘không phận Hàn Quốc bị xâm phạm’. */
export function entered(read: Reading): readonly Party[] {
  const { subject, rules } = read.verbal;
  return subject?.class === 'place' && rules.some((rule) => rule.type === 'MOBILIZE') ? read.parties(subject) : [];
}

/** ‘Một bệnh viện ở Kiev bị tên lửa đánh trúng’, ‘Thành phố Togo bị chiếm’: of a place that is attacked, whose it is or where it stands. */
export function struck(read: Reading, { type }: EventRule): readonly Party[] {
  const { subject } = read.verbal;
  return type === 'ASSAULT' && subject?.class === 'place' ? first(read.parties(subject), read.oblique('at')) : [];
}

/** The state whose border, waters or airspace a force is sent to. */
export function facing(read: Reading): readonly Party[] {
  const places = read.verbal.obliques.filter(
    ({ prepositions, mention }) =>
      mention.class === 'place' && !prepositions.includes('from') && (!prepositions.includes('about') || prepositions.includes('to')),
  );
  return read.verbal.rules.some(({ type }) => type === 'MOBILIZE') ? first(...places.map(({ mention }) => read.parties(mention))) : [];
}

/** The state that forces are sent to or stand in: `tăng hiện diện ở Belarus`. */
export function stationed(read: Reading): readonly Party[] {
  return first(
    ...read.verbal.obliques
      .filter(({ prepositions: of, mention }) =>
        // “đưa 100 binh sĩ tới Caracas”, but not “diễn tập tại Caracas”
        mention.class === 'capital' ? of.includes('to') : mention.class === 'state' && (of.includes('at') || of.includes('to')),
      )
      .map(({ mention }) => read.parties(mention)),
  );
}

/** ‘sẽ tiếp tục chiến dịch ở Gaza’: whose the place is where it is to be fought, right behind the verb. */
export function theatre(read: Reading): readonly Party[] {
  const { obliques, to } = read.verbal;
  const there = obliques.filter(({ prepositions, mention }) => prepositions.includes('at') && mention.from >= to && mention.from - to <= 2);
  return first(...there.map(({ mention }) => read.parties(mention)));
}

/** ‘không công nhận kết quả bầu cử tại Togo’: the state where it is held. */
export function heldAt(read: Reading): readonly Party[] {
  const { objects, obliques } = read.verbal;
  const at = obliques.filter(({ prepositions, mention }) => prepositions.includes('at') && mention.class === 'state');
  return objects.some(isBarePolicy) ? first(...at.map(({ mention }) => read.parties(mention))) : [];
}

/** ‘Giao tranh nổ ra dọc biên giới Togo – Benin’: where nobody else is named, those fight whose border it is. */
export function overLine(read: Reading): readonly Party[] {
  const lines = read.verbal.obliques
    .map(({ mention }) => mention)
    .filter(({ members: [one, ...others] }) => one?.line && others.length === 1);
  return first(...lines.map((line) => read.parties(line)));
}

/** The force that a missile or a shell comes from: ‘tên lửa được phóng từ một đơn vị quân đội của Nga’. */
export function launcher(read: Reading, { type, near }: EventRule): readonly Party[] {
  const { obliques, inflected, subject, from: verb } = read.verbal;
  // “loạt rocket được phóng từ miền nam Togo”: so is whose the ground is that it was shot from.
  const ground = type === 'ASSAULT' && near !== undefined && !inflected;
  // “500 binh sĩ từ Togo được điều tới Benin”
  const sent = type === 'MOBILIZE' && (subject?.class === 'force' || subject?.class === 'vessel');
  const from = obliques.find(
    ({ prepositions, mention }) =>
      prepositions.includes('from') &&
      (mention.class === 'force' || (ground && GROUND.has(mention.class)) || (sent && mention.class === 'state' && mention.to <= verb)),
  );
  return from && read.subject.length === 0 ? read.parties(from.mention) : [];
}

/** ‘Đại sứ Pakistan tại Iran được triệu hồi’: by the state that sent the ambassador, from the one of the post. */
export function postedSubject(read: Reading): Roles | null {
  const { subject } = read.verbal;
  if (!subject?.at || subject.state === null) return null;
  return { actors: read.subject, recipients: resolve(read.discourse, { ...subject, state: subject.at }, null) };
}

/** ‘Đại sứ Pháp tại Bamako bị trục xuất’: by the state of the post. */
export function host(read: Reading): readonly Party[] {
  const { subject } = read.verbal;
  return subject?.at && subject.state !== null
    ? without(resolve(read.discourse, { ...subject, state: subject.at }, null), read.subject)
    : [];
}

/** Of which state those are whom it killed or hurt: ‘Vụ đánh bom ở Kabul làm ba công dân Trung Quốc thiệt mạng’. */
export function victims(read: Reading): readonly Party[] {
  const { effect } = read.verbal;
  if (!effect || effect.passive || effect.form !== 'causative') return [];
  return first(...effect.objects.filter(({ class: sort }) => VICTIMS.has(sort)).map((mention) => read.parties(mention)));
}

/** ‘Togo bắt một nhà báo Benin. Nhà báo này đã được thả’: by whoever was told last to hold somebody of that state. */
export function captor(read: Reading): readonly Party[] {
  const held = read.discourse.acts.get('COERCE');
  const freed = new Set(read.subject.map(keyOf));
  return held?.recipients.some((party) => freed.has(keyOf(party))) ? held.actors : [];
}

/** ‘Thép Togo xuất sang Benin bị áp thuế’: duties are laid on goods by the state that they go to. */
export const levied = (read: Reading, { type, mode }: EventRule): readonly Party[] =>
  type === 'SANCTION' && mode === 'discontinue' && read.verbal.subject?.class === 'firm' && !read.verbal.agent
    ? without(read.oblique('to'), read.parties(read.verbal.subject))
    : [];
