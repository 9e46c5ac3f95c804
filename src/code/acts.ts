/** From a sentence's verbals to drafts of events: rules, roles, context, claims, counts and date for each. */
import type { EventType } from '../model/event.ts';
import type { EventRule } from '../model/pack.ts';
import type { When } from '../model/when.ts';
import { findPhrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { countsOf } from './act-counts.ts';
import { dateOfAct } from './act-date.ts';
import { claimsFrom, voicesOf } from './claims.ts';
import { isTold } from './clause-level.ts';
import type { Coder, Language } from './coder.ts';
import { parseIso } from './dates/calendar.ts';
import type { Calendar } from './dating.ts';
import { type Discourse, distinct, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { putInPlay } from './in-play.ts';
import { international, judge, statusOf, type Verdict } from './judge.ts';
import { wordsOf } from './likeness.ts';
import { type Mention, named } from './mention.ts';
import type { Quote } from './quotes.ts';
import { PACTS, type Roles } from './reading.ts';
import { isAtHome, withRecipients } from './recipients.ts';
import { deniesCharge, elseBy, refusalOf, refusedBy } from './refusals.ts';
import { resolve } from './resolve.ts';
import { classesFit, rolesOf } from './roles.ts';
import type { Sentence } from './sentences.ts';
import { metSeverally } from './severally.ts';
import { hangsOn, unsettle } from './unsettled.ts';
import { says, type Verbal } from './verbal.ts';
import { placeOf } from './where.ts';

export interface Act {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly coder: Coder;
  readonly discourse: Discourse;
  readonly calendar: Calendar;
  readonly quotes: readonly Quote[];
}

/** The drafts of one sentence, in the order of its words. */
export function draftsOf(sentence: Sentence, verbals: readonly Verbal[], act: Act): Draft[] {
  const drafts: Draft[] = [];
  noteOccasions(verbals, act);
  unsettle(sentence, verbals, act);
  for (const verbal of verbals) {
    const before = drafts.at(-1) ?? null;
    if (drafts.length === 1 && before?.verbal.likewise && spelledOut(before.verbal, verbals) === verbal) continue;
    const draft = verbal.likewise
      ? repeated(sentence, verbal, verbals, act, before)
      : (refused(sentence, verbal, verbals, act, before) ?? readAct(sentence, verbal, verbals, act, before));
    if (!draft) continue;
    drafts.push(...inReturn(draft).flatMap((own) => (verbal.likewise || own.verbal.subject?.each ? apart(own) : inTurn(own, act))));
    act.discourse.acts.set(draft.type, draft);
    if (isPact(draft)) act.discourse.acts.set('pact', draft);
    // “Togo cảm ơn Ghana”: thanks or praise in passing makes no pair of the two where there is one.
    const inPassing = draft.type === 'SUPPORT' && draft.rule.judges && act.discourse.pairs.length > 0;
    if (!inPassing) putInPlay(act.discourse, [...draft.actors, ...draft.recipients], draft.verbal.from);
    // “Togo và Benin cử phái đoàn tới Ghana”: two that do something together with a third are the two in play.
    if (draft.recipients.length > 0) putInPlay(act.discourse, draft.actors, draft.verbal.from);
    if (draft.date?.precision === 'day' && draft.date.basis !== 'published') act.discourse.dated.set(partiesOf(draft), draft.date);
    if (ASKS.has(draft.type) && draft.actors.length > 0)
      for (const party of draft.recipients) act.discourse.asked.set(keyOf(party) ?? '', { actors: draft.actors, at: draft.verbal.from });
    if (draft.actors.length > 0 && act.coder.scheme[draft.type].quad >= 3)
      for (const party of draft.recipients) act.discourse.towards.set(keyOf(party) ?? '', { actors: draft.actors, at: draft.verbal.from });
  }
  act.discourse.told = lastTold(verbals, act.calendar);
  const main = drafts.find(({ actors, recipients, verbal }) => actors.length > 0 && recipients.length > 0 && isTold(verbal.context));
  if (main) act.discourse.main = { rule: main.rule, actors: main.actors, recipients: main.recipients, at: drafts.at(-1)?.verbal.from ?? 0 };
  const deeds = drafts.filter(({ actors, recipients }) => actors.length + recipients.length > 0);
  act.discourse.deeds.push(
    ...deeds.map(({ type, actors, recipients, verbal }) => {
      // “phát lệnh bắt … vì cho rằng quân đội dùng khí độc”: nor is what the reason given says.
      const main = isTold(verbal.context) && verbal.subordinator === null && !verbal.context.by?.subordinator;
      return { type, actors, recipients, at: verbal.from, sentence: sentence.from, main };
    }),
  );
  act.discourse.deed = act.discourse.deeds.at(-1) ?? null;
  return drafts;
}

/** What two or more agreed on, signed or did together. */
const isPact = ({ rule, type, actors }: Draft): boolean => rule.frame === 'mutual' && PACTS.has(type) && distinct(actors).length > 1;

/** Who does likewise, or each of several, does it for itself. */
const apart = (draft: Draft): Draft[] =>
  draft.recipients.length === 0 || draft.verbal.passive ? [draft] : draft.actors.map((actor) => ({ ...draft, actors: [actor] }));

/** ‘lần lượt gặp Tổng thống Togo và Thủ tướng Benin’, ‘lần lượt thăm Togo và Benin’: with each of them apart. */
function inTurn(draft: Draft, act: Act): readonly Draft[] {
  const { rule, verbal, actors, recipients } = draft;
  const several = metSeverally(draft, act);
  if (several.length > 1) return several;
  if (!verbal.inTurn || rule.type !== 'CONSULT') return [draft];
  // “lần lượt tiếp Đại sứ Togo và Đại sứ Benin”: who comes acts.
  if (recipients.length === 1 && actors.length > 1) return actors.map((actor) => ({ ...draft, actors: [actor] }));
  if (recipients.length > 1) return recipients.map((recipient) => ({ ...draft, recipients: [recipient] }));
  const [who, ...others] = actors;
  const alone = rule.frame === 'mutual' && verbal.subject !== null && verbal.subject.members.length === 0;
  return alone && who && others.length > 1 ? others.map((other) => ({ ...draft, actors: [who, other] })) : [draft];
}

/** ‘trục xuất nhà ngoại giao của nhau’, ‘đều rút đại sứ’, ‘mỗi bên thả năm người’: what two do in return is two acts. */
function inReturn(draft: Draft): Draft[] {
  const { rule, verbal } = draft;
  const [one, other, ...more] = draft.actors;
  const mutual = verbal.subject?.each || verbal.objects.some(({ refers }) => refers === 'each-other');
  const returned = rule.mode === 'expel' || (mutual && RETURNED.has(`${rule.type} ${rule.mode}`));
  if (!returned || !one || !other || more.length > 0 || draft.recipients.length > 0) return [draft];
  return [
    { ...draft, actors: [one], recipients: [other] },
    { ...draft, actors: [other], recipients: [one] },
  ];
}

/** What is done to one, and by him to the other. */
const RETURNED = new Set(['SANCTION withdraw', 'COERCE arrest', 'COERCE seize', 'COERCE deport', 'RETREAT release']);

/** What can be refused. */
const ASKS = new Set(['REQUEST', 'AGREE']);

function refused(sentence: Sentence, verbal: Verbal, verbals: readonly Verbal[], act: Act, before: Draft | null): Draft | null {
  const roles = refusedBy(verbal, before) ?? elseBy(verbal, before);
  const rule = roles && verbal.rules.at(-1);
  const refusal = rule ? { rule, roles } : refusalOf(verbal, act.discourse, act.language.pack.events);
  const verdict = refusal && judge(verbal, refusal.rule, act.coder.scheme);
  return refusal && verdict ? draftOf(sentence, verbal, refusal.rule, verdict, refusal.roles, act, verbals) : null;
}

/** The time of the last verbal that has one; a day before a month long past: ‘ngày 23/7 cáo buộc Togo đặt mìn ở nơi xảy ra vụ đụng độ hồi tháng 5’. */
const lastTold = (verbals: readonly Verbal[], { resolved }: Calendar): When | null => {
  const times = verbals.flatMap(({ time }) => (time ? [resolved.get(time) ?? null] : []));
  const last = times.at(-1) ?? null;
  const day = last && !isDay(last) ? times.findLast((when) => when !== null && isDay(when) && when.start > last.end) : null;
  return day ?? last;
};
const isDay = ({ precision }: When): boolean => precision === 'day' || precision === 'days';

const partiesOf = ({ actors, recipients }: Roles): string => [...actors, ...recipients].map(keyOf).sort().join(' ');

/** What a verbal tells by the first of its rules that makes an act of it. */
function readAct(sentence: Sentence, verbal: Verbal, verbals: readonly Verbal[], act: Act, before: Draft | null): Draft | null {
  const { discourse } = act;
  const { scheme } = act.coder;
  if (deniesCharge(verbal, verbals)) return null;
  // A finite verb whose subject is no party: ‘a cyclone struck India’.
  if (verbal.form === 'verb' && verbal.inflected && !verbal.passive && (!verbal.subject || isStranger(verbal.subject, discourse)))
    return null;
  for (const rule of verbal.rules) {
    if (!classesFit(verbal, rule, discourse)) continue;
    // “Togo nói công dân nước này có nguy cơ bị bắt”: what may befall one’s own is not one’s own to do.
    const befalls = verbal.passive && verbal.possible;
    const itself = (verbal.possible || verbal.planned) && !befalls && speaksOfItself(verbal, discourse);
    const by = verbal.context.by;
    // “đặt điều kiện Togo phải trục xuất đại sứ Benin”
    if (by?.speech?.tone === 'demands' && rule.frame !== 'advises') return null;
    // “cảnh báo tàu Benin rời đi”: nobody warns of what he wants done.
    if (by?.speech?.tone === 'warns' && !verbal.planned && (rule.type === 'RETREAT' || rule.type === 'CONCEDE')) return null;
    // “cảnh báo sẽ đóng không phận”: what one warns of is not decided.
    const threatened = by?.speech?.tone === 'warns' || by?.rules.some(({ type }) => type === 'THREATEN') === true;
    // “sẽ cắt viện trợ nếu Togo không trả lời”: a condition may hold no act.
    const supposed = findPhrases(act.tokens, act.language.supposing, sentence.from, sentence.to).length > 0;
    const decided = (verbal.announced || itself) && !verbal.willing && !threatened && !supposed;
    const seen = foreseen(verbal, rule, verbals, act);
    const read = judge(ordered(seen, rule, discourse), rule, scheme, verbal.possible && (itself || verbal.announced), decided);
    if (!read) return null;
    if ((read.type === 'AGREE' || read.type === 'THREATEN') && rule.type !== read.type && hangsOn(verbal, verbals)) return null;
    const warned = read.type === 'REJECT' && verbal.planned && by?.speech?.tone === 'warns';
    const ahead = (read.type === 'THREATEN' && rule.type !== 'THREATEN') || (read.type === 'MOBILIZE' && verbal.planned) || warned;
    // “Giới quan sát dự báo Togo sẽ dỡ bỏ lệnh cấm vận”: nor has what others only expect of it been promised.
    const guessed =
      by?.speech?.tone === 'guesses' && (verbal.planned || promisesAhead(verbal, rule, act)) && !speaksOfItself(verbal, discourse);
    if (guessed || (ahead && foretold(verbal, discourse, read.type))) return null;
    // “Tổng thống Togo cảnh báo Lomé sẽ dừng đàm phán với Benin”: who warns of his own refusal threatens with it.
    const forced = read.type === 'MOBILIZE' && verbal.planned && isConditional(verbal, verbals);
    const verdict = forced ? FORCE : warned && itself ? { ...read, type: 'THREATEN' as const, mode: null } : read;
    const roles = withRecipients(blamedFor(slandered(rolesOf(verbal, rule, discourse), verbal, rule), verbal, verbals, before), {
      verbal,
      rule,
      type: verdict.type,
      before,
      verbals,
      answers: findPhrases(act.tokens, act.language.answering, sentence.from, sentence.to).length > 0,
      repays: findPhrases(act.tokens, act.language.exchanging, before?.verbal.to ?? sentence.from, verbal.from).length > 0,
      discourse,
      scheme,
    });
    if (!isAtHome(roles, rule) && !international(verdict.type, roles, scheme, rule)) continue;
    const draft = draftOf(sentence, seen, rule, verdict, proposed(roles, verbal, rule, verdict, discourse), act, verbals);
    if (draft) return draft;
  }
  return null;
}

/** ‘Togo muốn đối thoại với Benin’: a meeting that one side has in mind is its offer to the other. */
function proposed(roles: Roles, { subject }: Verbal, rule: EventRule, { type }: Omit<Verdict, 'status'>, discourse: Discourse): Roles {
  if (type !== 'AGREE' || rule.type === 'AGREE' || rule.frame !== 'mutual' || !subject || roles.recipients.length > 0) return roles;
  const own = new Set(resolve(discourse, subject, null).map(keyOf));
  const [proposers, invited] = [true, false].map((mine) => roles.actors.filter((party) => own.has(keyOf(party)) === mine));
  return proposers?.length && invited?.length ? { actors: proposers, recipients: invited } : roles;
}

/** ‘vài ngày trước khi hội đàm ngày 13/5’, ‘thăm Benin từ ngày 10/3’: a meeting on a day after publication has not been held, whatever its verb says. */
function foreseen(verbal: Verbal, { type }: EventRule, verbals: readonly Verbal[], { calendar: { resolved, published } }: Act): Verbal {
  const { time, planned, form, to, clause } = verbal;
  // “chỉ thị Bộ Ngoại giao đàm phán với Nga trong những tuần tới”; but “hội đàm về hội nghị tuần tới” is held.
  const matter = verbals.some((other) => time && other.from >= to && other.to <= time.from && other.clause === clause);
  const coming = time?.tense === 'future' && !matter && form === 'verb';
  if (MEETS.has(type) && coming && !planned) return { ...verbal, planned: true, time: null };
  const when = MEETS.has(type) && time && time.tense !== 'past' && !planned ? resolved.get(time) : null;
  const [day, last] = [parseIso(when?.start ?? ''), parseIso(published?.end ?? '')];
  const ahead = when && isDay(when) && day !== null && last !== null && day > last && day - last <= SOON;
  return ahead ? { ...verbal, planned: true, time: null } : verbal;
}
/** Days after publication on which news of a meeting still to come has it. */
const SOON = 31;
const MEETS = new Set(['CONSULT', 'COOPERATE']);

/** ‘Togo yêu cầu các công ty nước này ngừng mua dầu của Benin’: what a state tells its own firms to stop, it stops. */
function ordered(verbal: Verbal, { type }: EventRule, discourse: Discourse): Verbal {
  const { context, subject } = verbal;
  const { kind, speaker, parent } = context;
  if (type !== 'SANCTION' || kind !== 'demanded' || !speaker || !parent || subject?.class !== 'firm') return verbal;
  const firms = resolve(discourse, subject, null);
  const own = resolve(discourse, speaker, null);
  const same = firms.length === 1 && own.some((party) => keyOf(party) !== null && keyOf(party) === keyOf(firms[0] as Party));
  return same ? { ...verbal, context: parent } : verbal;
}

/** ‘Togo cho rằng Benin phỉ báng nước này’: it is Togo that blames. */
function slandered(roles: Roles, { context }: Verbal, rule: EventRule): Roles {
  const { speaker, by, kind } = context;
  if (rule.type !== 'ACCUSE' || rule.frame !== 'acts-on' || kind !== 'said' || !speaker?.state) return roles;
  const [target, ...more] = roles.recipients;
  if (!target || more.length > 0 || target.state !== speaker.state || !by?.rules.some(({ frame }) => frame === 'opines')) return roles;
  return { actors: [{ ...target, mention: speaker }], recipients: roles.actors };
}

/** ‘Togo cho rằng quyết định trục xuất nhà ngoại giao của Benin là vô lý’: what is blamed right behind the word is done by who is blamed. */
function blamedFor(
  roles: Roles,
  { context: { by }, inherited, form, from }: Verbal,
  verbals: readonly Verbal[],
  before: Draft | null,
): Roles {
  const said = before !== null && by === before.verbal && by.rules.some(({ frame }) => frame === 'opines') && from - by.to <= BLAMED;
  // “Togo cho rằng buộc phải trục xuất nhà ngoại giao Benin vì …”: who gives reasons speaks of himself.
  const reasons = verbals.some((verbal) => verbal.from > from && verbal.subordinator !== null);
  if (!said || reasons || before.type !== 'ACCUSE' || !inherited || form !== 'verb' || roles.actors.length === 0) return roles;
  const same = (a: readonly Party[], b: readonly Party[]): boolean => a.every((party) => b.some((other) => keyOf(other) === keyOf(party)));
  if (!same(roles.actors, before.actors) || !same(roles.recipients, before.recipients)) return roles;
  return { actors: before.recipients, recipients: before.actors };
}
/** Tokens between the word of blame and the verb behind it: ‘quyết định’. */
const BLAMED = 2;

/** ‘Mỹ tin rằng Nga sẽ tấn công Gruzia’: what one state foretells of another, nobody has threatened. */
function foretold({ context, subject }: Verbal, discourse: Discourse, type: EventType): boolean {
  // “tố Nga chuẩn bị tấn công Gruzia”
  const charged = context.kind === 'alleged' && type === 'THREATEN';
  if (!(context.kind === 'said' || charged) || !context.speaker || !subject) return false;
  if (context.speaker.class === 'people' && !named(context.speaker)) return true;
  const states = (mention: Mention): readonly string[] => resolve(discourse, mention, null).flatMap(({ state }) => state ?? []);
  const speakers = states(context.speaker);
  const doers = states(subject);
  return speakers.length > 0 && doers.length > 0 && doers.every((doer) => !speakers.includes(doer));
}

/** ‘sẽ điều quân nếu Mali …’: force that hangs on what another does is threatened. */
const FORCE = { type: 'THREATEN', mode: 'violence' } as const;
const isConditional = ({ from }: Verbal, verbals: readonly Verbal[]): boolean => {
  const next = verbals.find((verbal) => verbal.from > from && verbal.form !== 'noun');
  return next?.subordinator === 'if' && next.subject !== null && !next.inherited;
};

/** Tokens over which an act is told of again by ‘likewise’. */
const LIKEWISE_REACH = 120;

/** ‘Séc cũng có động thái tương tự’: what was told last, done to the same by others, or in return by whom it was done to. */
function repeated(sentence: Sentence, verbal: Verbal, verbals: readonly Verbal[], act: Act, before: Draft | null): Draft | null {
  const { main, acts } = act.discourse;
  const told = before ?? (main && verbal.from - main.at <= LIKEWISE_REACH ? main : null);
  const spelled = before ? undefined : spelledOut(verbal, verbals);
  const same = spelled?.rules.map(({ type }) => acts.get(type)).find(Boolean);
  const model = told && spelled ? (same ?? null) : told;
  const verdict = model && judge(verbal, model.rule, act.coder.scheme);
  if (!model || !verdict || model.recipients.length === 0 || !verbal.subject || verbal.inherited) return null;
  const doers = resolve(act.discourse, verbal.subject, null).filter((party) => keyOf(party) !== null);
  const [done, suffered] = [model.actors, model.recipients].map((side) => new Set(side.map(keyOf)));
  if (doers.length > 0 && model.actors.length > 0 && doers.every((doer) => suffered?.has(keyOf(doer))))
    // “Togo bị yêu cầu rút quân, và cũng tuyên bố tương tự”: whoever is asked for something does not ask for it in return.
    return model.rule.type === 'REQUEST'
      ? null
      : draftOf(sentence, verbal, model.rule, verdict, { actors: doers, recipients: model.actors }, act);
  const actors = doers.filter((doer) => !done?.has(keyOf(doer)) && !suffered?.has(keyOf(doer)));
  return actors.length > 0 ? draftOf(sentence, verbal, model.rule, verdict, { actors, recipients: model.recipients }, act) : null;
}

/** ‘Benin làm theo, trục xuất 30 người’: the verb that says what the same is. */
const spelledOut = ({ from, subject }: Verbal, verbals: readonly Verbal[]): Verbal | undefined =>
  verbals.find((other) => other.from > from && other.form === 'verb' && other.subject === subject && other.rules.length > 0);

function draftOf(
  sentence: Sentence,
  verbal: Verbal,
  rule: EventRule,
  verdict: Omit<Verdict, 'status'>,
  roles: Roles,
  act: Act,
  verbals: readonly Verbal[] = [],
): Draft | null {
  const { scheme, knowledge } = act.coder;
  const joint = rule.jointly && verdict.type === rule.type && roles.actors.length > 1;
  // “Togo và Benin tập trận gần biên giới Ghana”: what several do with one another has nobody it is done to.
  const recipients = joint ? [] : roles.recipients;
  const { type, mode } = joint && rule.jointly ? rule.jointly : verdict;
  const voices = voicesOf(verbal, verbals, act.discourse, act.quotes);
  const status = statusOf(verbal, type, roles, scheme, voices.asserts);
  const date = dateOfAct({ verbal, sentence, type, status, actors: roles.actors, among: partiesOf(roles) }, act);
  const counts = countsOf(rule, verbal, verbals, sentence, act);
  // A noun of an attack by nobody is a mere mention unless the text says when, or what it did.
  const told = verbal.time || verbal.passive || verbal.effect || Object.keys(counts).length > 0;
  if (verbal.form === 'noun' && roles.actors.length === 0 && !told) return null;
  return {
    rule,
    type,
    mode,
    actors: distinct(roles.actors),
    recipients: distinct(recipients),
    status,
    claims: claimsFrom(voices, sentence, act.tokens.text, act.language.lexicon.agencies),
    counts,
    date,
    place: placeOf(verbal, roles.recipients, act.tokens, knowledge),
    trigger: act.tokens.word.slice(verbal.from, verbal.to).join(' '),
    words: wordsOf(act.tokens, sentence, [...roles.actors, ...roles.recipients]),
    verbal,
    sentence,
    weighed: null,
  };
}

/** Whether the clause is said by whoever acts in it. */
function speaksOfItself({ context, subject, passive, agent }: Verbal, discourse: Discourse): boolean {
  // “cảnh báo nguy cơ bị Togo tấn công”: whoever speaks only suffers it.
  if (context.kind !== 'said' || !context.speaker || !subject || (passive && agent)) return false;
  const speakers = new Set(resolve(discourse, context.speaker, null).map(keyOf));
  const actors = resolve(discourse, subject, null).map(keyOf);
  return actors.length > 0 && actors.every((actor) => actor !== null && speakers.has(actor));
}

/** ‘Giới quan sát dự đoán Togo sẽ sớm trao …’: a promise by no more than ‘sẽ’. */
const promisesAhead = ({ from, to }: Verbal, { type }: EventRule, { tokens, language }: Act): boolean =>
  type === 'AGREE' && findPhrases(tokens, language.futures, from, to).length > 0;

/** Somebody named whom the article has tied to no state. */
const isStranger = (mention: Mention, discourse: Discourse): boolean =>
  mention.class === 'person' && mention.name !== null && resolve(discourse, mention, null).length === 0;

/** Notes on which day the parties of a sentence spoke or acted; not what merely happened, nor by a time of another clause. */
function noteOccasions(verbals: readonly Verbal[], { calendar, discourse }: Act): void {
  for (const verbal of verbals) {
    const { time, subject } = verbal;
    const when = time && calendar.resolved.get(time);
    if (!when || !subject || verbal.context.kind !== 'fact' || verbal.subordinator || when.precision !== 'day' || time.bound) continue;
    const within = time.from >= verbal.clauseFrom && time.from < verbal.clauseTo;
    if (verbal.form === 'noun' || verbal.inherited || !(within || says(verbal))) continue;
    for (const key of resolve(discourse, subject, null).map(keyOf)) {
      if (key === null) continue;
      discourse.occasions.set(key, { when, at: verbal.from });
      if (!discourse.firsts.has(key)) discourse.firsts.set(key, { when, at: verbal.from, spoke: says(verbal) });
    }
  }
}
