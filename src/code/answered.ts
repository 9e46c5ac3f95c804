/** Whose deed or word an act answers, where it does not say whom it is against: before it, behind it, or in what the article has told. */
import type { EventRule } from '../model/pack.ts';
import { isBarePolicy } from './clause-verbs.ts';
import { DEED_REACH, deedMeant, deedOf, lastDoer, pointerIn, whoseDeed } from './deeds.ts';
import { type Deed, type Discourse, keyOf, type Party } from './discourse.ts';
import { HARM } from './going-on.ts';
import { isBare } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

export function whomAnswered(roles: Roles, setting: Setting): readonly Party[] | null {
  return (
    provokes(roles, setting) ??
    retorted(roles, setting) ??
    repaid(roles, setting) ??
    vexed(roles, setting) ??
    defied(roles, setting) ??
    refusesToo(roles, setting) ??
    conceded(roles, setting) ??
    eased(roles, setting) ??
    accepted(roles, setting) ??
    answered(roles, setting) ??
    provoked(roles, setting) ??
    reactedTo(roles, setting) ??
    conditioned(roles, setting) ??
    judged(roles, setting) ??
    askedToEnd(roles, setting) ??
    askedToUndo(roles, setting) ??
    doneBack(roles, setting) ??
    goneOn(roles, setting)
  );
}

/** ‘Đáp lại việc Togo áp thuế, Benin …’: what one answers was done to him. */
function provokes({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const harms = HARM.has(rule.type) || rule.type === 'THREATEN' || rule.type === 'REJECT';
  return verbal.answerer && harms && actors.length > 0 ? others(resolve(discourse, verbal.answerer, null), actors) : null;
}

/** ‘Anh viện trợ Ukraine, Nga dọa đáp trả’: what answers by its own words answers whoever acts in the clause before. */
function retorted({ actors }: Roles, { rule, before }: Setting): readonly Party[] | null {
  return rule.answers && before && actors.length > 0 && before.actors.length > 0 ? others(before.actors, actors) : null;
}

/** ‘Togo dỡ bỏ trừng phạt, đổi lại Benin cam kết thả tù nhân’: what is given in exchange is given to whoever gave, or asked, something. */
function repaid({ actors }: Roles, { rule, repays, before, discourse, scheme }: Setting): readonly Party[] | null {
  if (!repays || scheme[rule.type].quad >= 3) return null;
  const told = before ?? discourse.main;
  const sides = told ? [...told.actors, ...told.recipients] : [];
  return others(sides, actors)?.length === 1 ? others(sides, actors) : null;
}

/** ‘Togo bắt 12 công dân Benin, Benin nổi giận’, ‘…, Ghana dọa trừng phạt’: of anger about nothing that its clause names, whoever acts in the one before. */
function vexed({ actors }: Roles, { verbal, rule, before, verbals, discourse }: Setting): readonly Party[] | null {
  const { objects, obliques, content, theme, reason, inherited, context } = verbal;
  const threatens = rule.type === 'THREATEN' && before !== null && HARM.has(before.type);
  const bare = content.every((child) => child.objects.length + child.obliques.length === 0);
  const blank = content.length === 0 || (threatens && bare);
  // “Máy bay Togo vào không phận Benin, Benin triệu đại biện”: nor do envoys of nobody named say whose they are.
  const summons = isSummons(verbal, rule);
  const open = obliques.length === 0 && !theme && !reason && !inherited && actors.length > 0;
  const alone = open && (summons || objects.length === 0) && blank;
  // “Togo kéo dài căng thẳng, Benin dọa trừng phạt”: what no rule knows is done in the clause before.
  const done = verbals[verbals.indexOf(verbal) - 1];
  const doer = done && isClause(done) && done.clause !== verbal.clause && !done.inherited ? done.subject : null;
  if (rule.type === 'THREATEN' && !before && doer?.state && open && bare && objects.length === 0)
    return others(resolve(discourse, doer, null), actors);
  if (!(threatens || summons || (rule.type === 'ACCUSE' && rule.frame === 'acts-on')) || !alone || !before) return null;
  if (before.verbal.context.speaker !== context.speaker) return null;
  // “Togo phản đối bản đồ của Benin, trong khi Ghana gửi công hàm phản đối”: a third who complains as well does so of the same one.
  const beside = verbal.also || verbal.subordinator === 'when';
  const joins = beside && rule.type === 'ACCUSE' && before.type === 'ACCUSE' && !wasBlamed(actors, before.recipients);
  return others(joins && before.recipients.length > 0 ? before.recipients : before.actors, actors);
}

const isClause = ({ form, passive, subordinator, context }: Verbal): boolean =>
  (form === 'plain' || form === 'verb') && !passive && !subordinator && context.kind === 'fact';

/** One of those who act was blamed before. */
const wasBlamed = (actors: readonly Party[], blamed: readonly Party[]): boolean =>
  actors.some((actor) => blamed.some((one) => keyOf(one) === keyOf(actor)));

/** ‘triệu đại biện để phản đối’ */
const isSummons = ({ objects }: Verbal, { type, frame }: EventRule): boolean =>
  frame === 'calls-in' && type === 'ACCUSE' && objects.every(isBare);

/** ‘Togo mời Nga bất chấp Pháp phản đối’: what is done in defiance is done by the main clause's subject. */
function defied({ actors }: Roles, { verbal, rule, verbals, discourse, scheme }: Setting): readonly Party[] | null {
  if (verbal.subordinator !== 'although' || verbal.inherited || scheme[rule.type].quad < 3 || actors.length === 0) return null;
  const main = verbals.findLast(({ subordinator, subject, to }) => to <= verbal.from && !subordinator && subject !== null);
  return main?.subject ? others(resolve(discourse, main.subject, null), actors) : null;
}

/** ‘Togo sẵn sàng đàm phán với Benin nhưng bác bỏ mọi đòi hỏi’: whom one deals with in the clause before is whose wish one turns down. */
function refusesToo({ actors }: Roles, { verbal, rule, before }: Setting): readonly Party[] | null {
  const apart = before && before.verbal.subject === verbal.subject && before.verbal.clause !== verbal.clause;
  if (rule.type !== 'REJECT' || !apart || verbal.subordinator || verbal.passive || before.verbal.form !== 'verb') return null;
  if (!DEALS.has(before.type)) return null;
  const dealt = others([...before.actors, ...before.recipients], actors);
  return dealt?.length === 1 ? dealt : null;
}
const DEALS = new Set(['AGREE', 'CONSULT', 'AID']);

/** ‘Mặc dù Togo đã ký thỏa thuận khoan dầu, Benin cho rằng điều này …’: what is pointed at right behind a concession is what that tells. */
function conceded({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'ACCUSE' || actors.length === 0 || !pointerIn(verbal)) return null;
  const told = verbals.findLast(({ subordinator, to }) => subordinator === 'although' && to <= verbal.from);
  return told?.subject && !told.inherited && !told.passive ? others(resolve(discourse, told.subject, null), actors) : null;
}

/** Acts that answer somebody: whoever last did something to their actor. So does blame for ‘hành động này’. */
const ANSWERS = new Set(['REJECT', 'THREATEN', 'CONCEDE']);
/** Tokens over which an act is answered. */
const ANSWER_REACH = 500;

function answered({ actors }: Roles, { verbal, rule, answers, discourse, scheme }: Setting): readonly Party[] | null {
  const [actor, ...more] = actors;
  // “điều tra về hành vi xâm phạm”
  const about = verbal.obliques.filter(({ prepositions }) => prepositions.includes('about')).map(({ mention }) => mention);
  const pointed = [...verbal.objects, ...about].some((thing) => isBarePolicy(thing) || thing.refers === 'deed');
  const criticises =
    rule.type === 'ACCUSE' &&
    (pointed ||
      isSummons(verbal, rule) ||
      (rule.frame === 'acts-on' && !verbal.inflected && !verbal.reason && verbal.content.length === 0));
  const retaliates = answers && rule.type !== 'MOBILIZE' && scheme[rule.type].quad >= 3;
  // “Togo trục xuất đại sứ Benin. Cotonou sau đó triệu hồi đại sứ về nước”: from whom one calls back an envoy.
  const recalls =
    rule.type === 'SANCTION' && rule.mode === 'withdraw' && verbal.objects.some((one) => one.class === 'diplomat' && isBare(one));
  if (!actor || more.length > 0 || !(ANSWERS.has(rule.type) || criticises || retaliates || recalls)) return null;
  const last = rule.type === 'REJECT' ? offeredOr(discourse, actor, verbal) : discourse.towards.get(keyOf(actor) ?? '');
  // Nobody hits back at the United Nations.
  const spared = rule.type === 'ASSAULT' && last?.actors.every(({ state, org }) => state === null && org !== null);
  return last && !spared && verbal.from - last.at <= ANSWER_REACH ? last.actors : null;
}

/** ‘Benin mời Togo dự hội nghị. Togo nhận lời mời’: of what is agreed to with nobody, whoever has just offered or asked it. */
function accepted({ actors }: Roles, { verbal, rule, discourse: { asked } }: Setting): readonly Party[] | null {
  const [actor, ...more] = actors;
  const bare = [...verbal.objects, ...verbal.obliques.map(({ mention }) => mention)].every(isBarePolicy) && verbal.content.length === 0;
  const accepts = rule.type === 'AGREE' && rule.frame === 'acts-on' && !verbal.passive && verbal.subordinator === null;
  const offer = actor && more.length === 0 && accepts && bare ? asked.get(keyOf(actor) ?? '') : undefined;
  return offer && verbal.from - offer.at <= OFFER_REACH ? others(offer.actors, actors) : null;
}

/** ‘Benin mời Togo dự hội nghị. Togo từ chối lời mời’: of an offer made just before, whoever made it, and else whoever last did him harm. */
function offeredOr({ towards, asked }: Discourse, actor: Party, { from }: Verbal): Told | undefined {
  const key = keyOf(actor) ?? '';
  const [harm, offer] = [towards.get(key), asked.get(key)];
  return offer && from - offer.at <= OFFER_REACH && offer.at > (harm?.at ?? -1) ? offer : harm;
}
type Told = NonNullable<ReturnType<Discourse['towards']['get']>>;
/** Tokens over which an offer is turned down. */
const OFFER_REACH = 60;

/** Who and what is hit without being whoever's answer it is: ‘trừng phạt Togo vì tấn công tàu hàng’. */
const ANYBODYS = new Set(['people', 'vessel', 'firm']);

/** ‘Nga ngừng đàm phán do Tokyo áp đặt trừng phạt’: what is answered was done to whoever answers. */
function provoked({ actors }: Roles, { verbal, rule, verbals, discourse, scheme }: Setting): readonly Party[] | null {
  if (scheme[rule.type].quad < 3 || rule.type === 'MOBILIZE' || actors.length === 0) return null;
  const hit = [...verbal.objects, ...verbal.obliques.map(({ mention }) => mention)];
  if (rule.type === 'ASSAULT' && hit.some(({ class: sort }) => ANYBODYS.has(sort))) return null;
  const answer = verbals.find(({ reason }) => reason === verbal);
  const hostile = answer?.rules.some(({ type }) => scheme[type].quad >= 3);
  return answer?.subject && hostile ? others(resolve(discourse, answer.subject, null), actors) : null;
}

/** ‘Phản ứng trước tuyên bố của Bộ Ngoại giao Đức, Nga gọi đây là …’, ‘Để đáp trả Togo, Benin áp thuế lên dầu’: whoever's word or deed is answered. */
function reactedTo({ actors }: Roles, { verbal, rule, verbals, discourse, scheme }: Setting): readonly Party[] | null {
  if (scheme[rule.type].quad < 3 && rule.type !== 'CONCEDE') return null;
  const answer = verbals.find(
    ({ form, reacting, from, subject, context }) =>
      form === 'plain' &&
      reacting &&
      ((from < verbal.from && subject === verbal.subject) || (rule.type === 'THREATEN' && context.by === verbal)),
  );
  // “đáp trả lệnh trừng phạt của Togo bằng cách cấm nhập khẩu nông sản”
  const named = verbals.filter(({ form, governor, from }) => form === 'noun' && answer && governor === answer && from < verbal.from);
  const owners = named.flatMap(({ obliques }) => obliques.filter(({ prepositions }) => prepositions.includes('of')));
  const about = answer ? [...answer.objects, ...[...answer.obliques, ...owners].map(({ mention }) => mention)] : [];
  return others(
    about.flatMap((mention) => resolve(discourse, mention, actors)),
    actors,
  );
}

/** ‘dọa trừng phạt nếu Iran …’, ‘đồng ý mở cửa khẩu với điều kiện Togo …’: what hangs on a condition is said to whoever is to meet it. */
function conditioned(roles: Roles, setting: Setting): readonly Party[] | null {
  const { type, rule } = setting;
  return type === 'THREATEN' || (rule.type === 'AGREE' && rule.frame === 'gives') ? whoMeets(roles, setting) : null;
}

/** ‘nới lỏng trừng phạt với điều kiện Togo tổ chức bầu cử’ */
const eased = (roles: Roles, setting: Setting): readonly Party[] | null => (setting.type === 'CONCEDE' ? whoMeets(roles, setting) : null);

/** Who is to meet the condition. */
function whoMeets({ actors }: Roles, { verbal, verbals, discourse }: Setting): readonly Party[] | null {
  if (actors.length === 0) return null;
  const condition = verbals.find(
    ({ subordinator, subject, inherited, agent }) => subordinator === 'if' && ((subject !== null && !inherited) || agent !== null),
  );
  // “nếu bị Togo tấn công”: whoever would do it.
  if (condition?.passive && condition.agent) return others(resolve(discourse, condition.agent, actors), actors);
  return condition?.subject && verbal !== condition ? others(resolve(discourse, condition.subject, actors), actors) : null;
}

/** ‘hoan nghênh bước đi này’, ‘lên án thỏa thuận trên’: those who did what is pointed at. */
function judged({ actors }: Roles, { verbal, rule, verbals, discourse, scheme }: Setting): readonly Party[] | null {
  const { objects, obliques, from, subject } = verbal;
  // “bác bỏ cáo buộc, gọi đây là …”: what an echo is about, its sentence has said already.
  if (rule.echo && verbals.some((other) => other.from < from && other.subject === subject)) return null;
  const pointer = pointerIn(verbal) ?? null;
  // “Hy Lạp đã lên tiếng hoan nghênh”: what was told last.
  const bare =
    rule.type === 'SUPPORT' && rule.frame === 'acts-on' && !verbal.inflected && objects.length + obliques.length === 0 && !verbal.theme;
  const pointed = pointer || rule.deed || bare ? deedMeant(discourse, pointer, from) : undefined;
  const named = [DRILLS, ATTACKS].find((types) => isNamed(verbal, types)) ?? clauseNamed(verbal);
  const deed = pointed ?? (named ? deedOf(discourse, named, from) : undefined);
  if (actors.length === 0 || !(rule.type === 'SUPPORT' || rule.type === 'ACCUSE')) return null;
  // “Togo điện đàm với Benin. Togo gọi đây là khiêu khích”: nor what he did himself with another.
  const own = deed?.type === 'CONSULT' && deed.actors.some((party) => actors.some((actor) => keyOf(actor) === keyOf(party)));
  if (own && rule.type === 'ACCUSE' && !pointer) return null;
  const friendly = deed !== undefined && scheme[deed.type].quad <= 2;
  const praised = rule.type === 'SUPPORT';
  const doers = deed && (friendly || !praised) ? whoseDeed(deed, actors, friendly, praised) : null;
  // “lên án cuộc không kích”: nor is a foe blamed for an attack that nobody is told to have made.
  if (!doers && named === ATTACKS && rule.type === 'ACCUSE') return [];
  return doers ?? (pointer && !praised ? lastDoer(discourse, verbal, actors) : null);
}

/** ‘Togo và Benin tập trận. Ghana lên án cuộc diễn tập’: a drill, or an attack, of nobody named is that told last, whether it was joint or not. */
const isNamed = ({ theme, objects, obliques, inflected }: Verbal, types: readonly Deed['type'][]): boolean =>
  theme !== null &&
  !inflected &&
  theme.rules.some(({ type }) => types.includes(type)) &&
  objects.every(isBarePolicy) &&
  [...obliques, ...theme.objects, ...theme.obliques].length === 0 &&
  theme.agent === null;
/** ‘Benin áp thuế với hàng Togo. Togo phản đối việc áp thuế’: a clause without anybody tells over again what was told. */
function clauseNamed({ content, objects, obliques, theme, inflected }: Verbal): readonly Deed['type'][] | undefined {
  const [told, ...more] = content;
  if (!told || more.length > 0 || inflected || theme || objects.length + obliques.length > 0) return undefined;
  const blank = told.form === 'verb' && (told.subject === null || told.inherited) && !told.passive && !told.agent && !told.negated;
  const nobody = [...told.objects, ...told.obliques.map(({ mention }) => mention)].every(isBare);
  return blank && nobody && told.rules.length > 0 ? told.rules.map(({ type }) => type) : undefined;
}
const DRILLS: readonly Deed['type'][] = ['COOPERATE', 'MOBILIZE'];
const ATTACKS: readonly Deed['type'][] = ['ASSAULT'];

/** ‘kêu gọi chấm dứt hành động này’, ‘dọa đáp trả động thái trên’: whoever did what is pointed at. */
function askedToEnd({ actors }: Roles, { verbal, rule, discourse, scheme }: Setting): readonly Party[] | null {
  if (!(rule.type === 'REQUEST' || rule.type === 'THREATEN') || verbal.passive || actors.length === 0) return null;
  const pointer = [verbal, ...verbal.content].map(pointerIn).find(Boolean);
  const deed = pointer && deedMeant(discourse, pointer, verbal.from);
  return deed && scheme[deed.type].quad >= 3 ? whoseDeed(deed, actors, false) : null;
}

/** ‘Togo bắt tàu cá Benin. Benin yêu cầu thả ngư dân’: what only whoever did it can undo is asked of him, by whom he did it to. */
function askedToUndo({ actors }: Roles, { verbal, rule, discourse: { deed } }: Setting): readonly Party[] | null {
  const undoes = verbal.content.some(({ rules }) => rules.some(({ type }) => UNDOES.has(type)));
  const [actor, ...more] = actors;
  if (rule.type !== 'REQUEST' || !undoes || !deed || !HARM.has(deed.type) || !actor || more.length > 0) return null;
  if (verbal.from - deed.at > DEED_REACH) return null;
  return deed.recipients.some((party) => keyOf(party) === keyOf(actor)) ? others(deed.actors, actors) : null;
}
const UNDOES = new Set(['RETREAT', 'CONCEDE']);

/** ‘Togo đình chỉ hiệp ước với Benin. Benin cũng đình chỉ hiệp ước này’: what one does too that was done to him, he does back. */
function doneBack({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const deed = verbal.also && rule.type === 'SANCTION' ? deedOf(discourse, [rule.type], verbal.from) : undefined;
  const [actor, ...more] = actors;
  if (!deed || !actor || more.length > 0) return null;
  return deed.recipients.some((party) => keyOf(party) === keyOf(actor)) ? others(deed.actors, actors) : null;
}

/** ‘Quyết định này vấp phải sự phản đối của Togo’: of a deed that meets with blame, whoever did what was told last. */
export function blamedDeed({ actors, recipients }: Roles, { verbal, rule, discourse, before }: Setting): readonly Party[] | null {
  const { form, passive, subject, from, inflected } = verbal;
  const bare = subject === null || subject.refers === 'deed' || isBarePolicy(subject);
  if (rule.type !== 'ACCUSE' || form !== 'noun' || !passive || inflected || !bare || recipients.length > 0 || actors.length === 0)
    return null;
  const deed = before ? { ...before, at: before.verbal.from } : discourse.deed;
  return deed && from - deed.at <= DEED_REACH ? others(deed.actors, actors) : null;
}

/** ‘phản đối động thái này và kêu gọi Ankara …’: whoever is asked in the same breath did it. */
function goneOn({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const pointed = verbal.objects.some((object) => isBarePolicy(object) || object.refers === 'deed');
  if (rule.type !== 'ACCUSE' || !pointed || actors.length === 0) return null;
  const next = verbals.find(({ from, subject, rules }) => from > verbal.from && subject === verbal.subject && rules[0]?.type === 'REQUEST');
  const asked = next?.rules[0] && rolesOf(next, next.rules[0], discourse).recipients;
  // “gọi đây là hành động gây hấn và đề nghị NATO họp”: a body of states is only told.
  return asked?.some(({ state }) => state !== null) ? others(asked, actors) : null;
}
