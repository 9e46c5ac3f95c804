/** Verbs of a sentence as verbals: who acts in them, what is so of them as of the verb before, what they make of what follows. */
import type { EventType } from '../model/event.ts';
import type { PrepositionKind } from '../model/pack.ts';
import { advises, asSaid, spokenBehind } from './advice.ts';
import type { Act, Word } from './chunk.ts';
import type { Level } from './clause-level.ts';
import { blamed, HARMFUL, holderOf, isBarePolicy, isMeeting, isTopic, SPOKEN, speaksUp, TOPICAL } from './clause-verbs.ts';
import { BESIDE, isDeed } from './describing.ts';
import { HARM } from './going-on.ts';
import { voices } from './judging.ts';
import { isBare, type Mention, named } from './mention.ts';
import { VerbClause } from './verb-clause.ts';
import { type Context, FACT, says, type Verbal } from './verbal.ts';

/** ‘dọa đóng cửa biên giới và cắt viện trợ’, ‘cam kết bảo vệ Ba Lan và gửi quân’: what comes beside it is still to come too. */
const promises = ({ form, rules, inflected }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.some(({ type, frame, planned }) => planned === 'keep' && AHEAD.has(`${type} ${frame}`));
const AHEAD = new Set(['THREATEN demands', 'AGREE gives', 'AGREE acts-on']);

/** ‘Cuộc tập kích … đã đánh trúng’, ‘Vụ tấn công mạng … làm tê liệt’: the verb says whom the noun's own harm hits. */
const tellsOf = (chunk: Act | Word, { rules }: Verbal): boolean =>
  chunk.kind === 'act' && chunk.rules.some(({ type }) => HITS.has(type) && rules.some((rule) => rule.type === type));
const HITS = new Set(['ASSAULT', 'COERCE']);
/** Who can send out soldiers. */
const RULERS = new Set(['state', 'capital', 'government', 'leader', 'force', 'rebels', 'org']);

/** ‘Togo gọi tập trận của Benin là diễn tập xâm lược’. */
const isManoeuvre = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.length > 0 && rules.every(({ type, frame }) => type === 'MOBILIZE' && frame === 'acts');
/** A harm, in a language whose verbs show nothing. */
const isHarm = ({ form, inflected, rules }: Pick<Verbal, 'form' | 'inflected' | 'rules'>): boolean =>
  form === 'verb' && !inflected && rules.some(({ type }) => HITS.has(type));

/** What is done rather than said, in a language whose verbs show nothing. */
const isMaterial = ({ form, inflected, rules }: Pick<Verbal, 'form' | 'inflected' | 'rules'>): boolean =>
  form === 'verb' && !inflected && rules.length > 0 && rules.every(({ type }) => !SPOKEN.has(type));

/**
 * Of a harm told beside what is said, without its doer or its victim: whoever is blamed did it (‘chỉ trích Togo khi bắn sang làng biên
 * giới’), and whoever asks suffered it (‘kêu gọi Togo gửi quân sau khi bị Benin tấn công’).
 */
function partyOf({ subordinator, subject, outer }: Level, chunk: Act | Word, passive: boolean): Mention | null {
  if ((subordinator !== 'when' && subordinator !== 'after') || subject || !outer || chunk.kind !== 'act') return null;
  // “chỉ trích Togo khi gửi vũ khí cho Benin”, “cáo buộc Togo sai lầm khi cho phép Benin …”
  const charged = subordinator === 'when' && !passive && outer.verb?.rules.some(({ type }) => type === 'ACCUSE') === true;
  const harms = (type: EventType): boolean => HARMFUL.has(type) || type === 'MOBILIZE';
  // “lên án Togo khi chặn tàu Benin”: what may hinder a step as well.
  const bars = charged && chunk.rules.some(({ type }) => harms(type));
  if (!chunk.rules.every(({ type }) => harms(type) || (charged && TURNS.has(type)) || (bars && BARS.has(type)))) return null;
  if (passive) return outer.context.kind === 'demanded' ? outer.context.speaker : null;
  // “yêu cầu Togo thả tàu sau khi bắt giữ ba ngư dân”: nor is it who asks that did the harm he asks for an end of.
  if (
    subordinator === 'after' &&
    outer.context.kind === 'demanded' &&
    chunk.rules.every(({ type }) => HITS.has(type) || type === 'MOBILIZE')
  )
    return outer.subject && RULERS.has(outer.subject.class) ? outer.subject : null;
  // “chỉ trích Togo sau khi rút đại sứ”: but what comes before in time may be one's own step.
  const struck = subordinator === 'when' || chunk.rules.some(({ type }) => type === 'ASSAULT' || type === 'COERCE');
  return struck && outer.verb?.rules.some(({ type }) => type === 'ACCUSE') ? blamed(outer.verb) : null;
}

const BARS = new Set(['REJECT', 'PROTEST']);
/** What somebody may be blamed for though it does a third some good. */
const TURNS = new Set(['AID', 'AGREE', 'COOPERATE', 'REQUEST']);

/** It blames somebody for something, in a language whose verbs show nothing. */
const blames = ({ form, inflected, passive, rules }: Verbal): boolean =>
  form === 'verb' &&
  !inflected &&
  !passive &&
  rules.length > 0 &&
  rules.every(({ type, frame }) => type === 'ACCUSE' && frame === 'acts-on');

/** Whom a noun of action that a passive tells of is against. */
const AGAINST: readonly PrepositionKind[] = ['against'];

/** An act that acts on somebody, in a language whose verbs show nothing. */
const isPlainAct = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.some(({ frame }) => frame === 'acts-on' || frame === 'calls-in' || frame === 'gives');

/** ‘bắn vòi rồng, chiếu laser vào tàu Togo’: by its rule it is nothing without somebody or something it is done to. */
const needsObject = ({ rules, objects, obliques }: Verbal): boolean =>
  objects.length + obliques.length === 0 &&
  rules.length > 0 &&
  // “nổ súng cảnh cáo, bắt một tàu cá Togo”
  rules.every(({ object, type, frame, mode }) =>
    object !== undefined ? HITS.has(type) : type === 'MOBILIZE' && frame === 'acts-on' && mode === 'weapons',
  );

/** ‘phản đối và yêu cầu Togo …’: whoever is asked is whom the act before is against. */
export const asks = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.some(({ frame }) => frame === 'demands' || frame === 'accuses');

/** ‘Ngày 5/3, tại Vienna, Ngoại trưởng Togo tuyên bố điều quân’: where an official is says nothing of where his state acts. */
const spokenAt = ({ prepositions, mention }: Verbal['obliques'][number], { subject, inherited, inflected, rules }: Verbal): boolean =>
  prepositions.length === 1 &&
  prepositions[0] === 'at' &&
  subject !== null &&
  !inherited &&
  !inflected &&
  OFFICE.has(subject.class) &&
  mention.to <= subject.from &&
  rules.some(({ type }) => DEEDS.has(type));
const OFFICE = new Set<Mention['class']>(['leader', 'official', 'diplomat', 'person', 'ministry', 'parliament']);
const DEEDS = new Set([...HARMFUL, 'MOBILIZE', 'AID', 'CONCEDE', 'RETREAT', 'THREATEN']);

/** A noun of demand with whom it is made right behind it. */
const asksOf = ({ form, rules, objects, to }: Verbal): boolean =>
  form === 'noun' && rules.some(({ frame }) => frame === 'demands') && objects.length === 1 && objects[0]?.from === to;

/** A promise or a demand of somebody. */
const pledges = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.rules.every(({ type, frame }) => (type === 'AGREE' && frame === 'gives') || frame === 'demands');

/** What is laid on or given is so by whose it is, and so is what is lifted. */
const bringsAbout = ({ rules }: Act, { rules: named }: Verbal): boolean =>
  named.some(
    ({ type }) => BROUGHT.has(type) && rules.some((rule) => rule.type === type || (type === 'SANCTION' && rule.type === 'CONCEDE')),
  );
const BROUGHT = new Set(['SANCTION', 'AID']);

/** A meeting of an organisation, and of nobody with anybody. */
const isOfBody = ({ objects, obliques }: Verbal): boolean =>
  obliques.every(({ prepositions }) => !prepositions.includes('with') && !prepositions.includes('between')) &&
  [...objects, ...obliques.filter(({ prepositions }) => prepositions.includes('of')).map(({ mention }) => mention)].every(
    ({ state }) => state === null,
  );

/** Tokens of ‘các’ before a noun of action. */
const DETERMINER = 1;

/** Tokens of what stops before the second of it: ‘mọi chương trình hợp tác và’. */
const STOPPED = 7;

/** What is done to somebody for what he has done, and what he is only held to have done: no shot, but spying, meddling, help. */
const isPenalty = ({ form, rules }: Verbal): boolean =>
  form === 'verb' && rules.length > 0 && rules.every(({ type }) => type === 'SANCTION' || type === 'COERCE');
const isHidden = ({ inflected, context, rules }: Verbal): boolean =>
  !inflected && context.kind === 'fact' && rules.length > 0 && rules.every(({ type }) => type === 'COERCE' || type === 'AID');

/** What a verb, finite or not, does to the clause in hand. */
export class VerbReader extends VerbClause {
  /** ‘cáo buộc Togo can thiệp sau khi Lomé kêu gọi thả tù nhân’: what was said before the charge, all the world has heard. */
  private saidBefore(chunk: Act | Word): void {
    const { subordinator, context, subject } = this.level;
    const charged = subordinator === 'after' && context.kind === 'alleged' && context.parent !== null && subject !== null;
    const said = chunk.kind === 'act' && !chunk.inflected && chunk.rules.every(({ type }) => SPOKEN.has(type));
    if (charged && said) this.level = { ...this.level, context: context.parent };
  }

  protected takeVerb(chunk: Act | Word, form: Verbal['form']): void {
    if (this.describes(chunk, form)) return;
    if (this.remarksOn(chunk)) {
      const { level } = this;
      const context: Context = { kind: 'intended', speaker: null, by: null, parent: level.context };
      this.level = { ...level, context, outer: level, subject: null, fallback: null, verb: null };
      this.attach = null;
    }
    const about = this.attach;
    if (this.retells(chunk)) return;
    const decider = this.judgedFor(chunk) ?? this.guest(chunk);
    if (decider) {
      const { pendingAgent, modifiers } = this;
      this.open('same', null, chunk.from);
      Object.assign(this, { pendingAgent, modifiers });
      this.level.subject = decider;
    }
    // “phản đối lời kêu gọi của Togo yêu cầu Benin ngừng bắn”
    const teller = this.level.verb || this.level.subject ? (this.spokenBy(chunk) ?? this.decider(chunk)) : null;
    if (teller) {
      // “Để đáp trả yêu cầu của Togo đòi Benin rút quân”: what is answered has happened.
      const { verb } = this.level;
      if (verb?.reacting) this.openFact(verb, chunk.from);
      else this.open('same', null, chunk.from);
      this.level.subject = teller;
      // The verb says over again what the noun does.
      if (about?.form === 'noun') about.possible = true;
    }
    // “lời đe dọa về cắt khí đốt”
    const beside = about?.to === (this.preposition?.prepositions.includes('about') ? this.preposition.from : chunk.from);
    // “cam kết của Togo viện trợ cho Benin”
    const whose = about?.form === 'noun' && !chunk.inflected && chunk.kind === 'act' && !speaksUp(chunk) && this.owned(about);
    if (about?.form === 'noun' && (beside || whose) && about.rules.some(({ type, frame }) => TOPICAL.has(type) || frame === 'demands'))
      this.openContent(about, 'intended', chunk.from);
    // “lời kêu gọi Togo rút quân”: of what is asked of somebody he would be the doer.
    const asked = about && !chunk.inflected && asksOf(about) ? about.objects[0] : undefined;
    if (about && asked && (asked.to === chunk.from || this.before === asked.to)) {
      this.openContent(about, 'demanded', chunk.from);
      this.level.subject = asked;
    }
    if (chunk.inflected && chunk.inflected !== 'participle') this.modifiers.passive = false;
    // “im lặng trước cáo buộc tấn công Togo”: it is he who is charged.
    const next = this.next();
    if (chunk.particles.has('faced') && next?.kind === 'act' && next.form === 'verb') {
      this.modifiers.passive = true;
      this.preposition = null;
    }
    if (this.reduced(chunk)) return;
    this.openReduced(chunk);
    if (this.endsTopic(chunk) || this.endsMeeting(chunk)) this.open('main', null, chunk.from);
    else if (this.endsCharge(chunk) && this.level.outer) {
      this.level = this.level.outer;
      this.open('same', null, chunk.from);
    }
    this.endSaying(chunk);
    const { level, pendingAgent } = this;
    const previous = level.verb;
    // ‘nên’ and ‘phải’ ask something only where somebody says them of another.
    // “hai nước đang đối thoại và mọi chuyện nên tiếp tục như vậy”: nor of what no dictionary holds.
    const stranger = !chunk.inflected && (this.and || this.comma) && chunk.from > this.before;
    const due = this.asDue(chunk, stranger);
    if (!due) return;
    chunk = due;
    if (
      chunk.kind === 'act' &&
      this.preposition?.prepositions.includes('with') &&
      chunk.rules.some((rule) => rule.frame === 'accuses') &&
      previous
    )
      return this.takeReason(chunk, this.charges(previous));
    if (this.addsNothing(chunk, form, previous)) {
      // “Togo và Ghana ký thỏa thuận với Benin”: the word that adds nothing else says with whom.
      if (previous && chunk.kind === 'act' && !chunk.inflected && chunk.rules.every(({ frame }) => frame === 'mutual'))
        Object.assign(previous, { to: chunk.to });
      return;
    }
    if (this.protests(chunk, previous) || this.stopsToo(chunk, previous)) return;
    const { modifiers } = this;
    const joined = this.comma || this.and;
    const unsure = this.openBehind(chunk, form, level, joined);
    this.goBack(chunk, level, joined);
    // “Togo cho biết vụ không kích của Benin đã giết chết ba người”: what is said begins with the noun, and it is the strike that kills.
    const killing = form === 'causative' || (about !== null && tellsOf(chunk, about));
    if (about?.form === 'noun' && !this.attach && previous && says(previous) && about.from >= previous.to && killing && !joined) {
      this.attach = about;
      about.context = this.level.context;
    }
    // What is planned, denied or only possible of one verb is so of the one that ‘và’ joins to it.
    const linked = previous && this.and && (!this.comma || this.listed) && level === this.level ? previous : null;
    const also = this.isDone() ? null : linked;
    this.modifiers = also
      ? {
          ...modifiers,
          // “lãnh thổ không thể tách rời và sẵn sàng …”: a negated ordinary verb takes along only what stands beside it.
          // “không muốn đối đầu và hứa giúp Togo”: nor does it reach a promise or a demand.
          negated: modifiers.negated || (also.negated && !pledges(chunk) && (also.form !== 'plain' || chunk.from - also.to <= BESIDE)),
          planned: modifiers.planned || also.planned || (promises(also) && isDeed(chunk)),
          possible: modifiers.possible || also.possible,
        }
      : modifiers;
    // “sẽ mở rộng hợp tác, tăng cường quan hệ”: a good turn beside one still to come is still to come.
    if (previous?.planned && this.comma && level === this.level && this.isGoodTurn(chunk)) this.modifiers.planned = true;
    // “khẳng định tiếp tục hợp tác và ủng hộ lẫn nhau”: so is one to each other beside what is promised.
    const whom = this.next();
    const mutual = whom?.kind === 'mention' && whom.mention.refers === 'each-other';
    const promised = previous?.rules.some(({ type }) => type === 'AGREE') === true && level === this.level;
    if (promised && mutual && (this.comma || this.and) && this.isGoodTurn(chunk)) this.modifiers.planned = true;
    if (unsure) this.modifiers.possible = true;
    // “xem xét cô lập, phong tỏa Benin”: nor is the second done of two with one object.
    const abreast = previous && this.comma && !this.and && level === this.level && !previous.inflected && chunk.from - previous.to === 1;
    if (abreast && chunk.kind === 'act' && isMaterial({ ...chunk, form }) && previous.objects.length + previous.obliques.length === 0) {
      this.modifiers.possible ||= previous.possible;
      this.modifiers.planned ||= previous.planned;
    }
    // “có thể cắt viện trợ, thậm chí không kích Benin”: what may be goes up to the worst of it.
    const link = this.chunks[this.i - 1];
    if (previous && this.comma && level === this.level && link?.kind === 'word' && link.particles.has('even')) {
      this.modifiers.possible ||= previous.possible;
      this.modifiers.planned ||= previous.planned;
    }
    // “planned to begin bombing”, “không tham gia phong tỏa”: so of the verb that another carries.
    // “thận trọng với quyết định tăng viện trợ”: so it is of one that stands right behind it.
    const carried = chunk.inflected === 'gerund' || (!chunk.inflected && (previous?.light || previous?.to === chunk.from));
    // “sẽ dùng tên lửa tấn công Togo”: what a weapon is used for is done no more than its use.
    // “không điều tiêm kích chặn máy bay Togo”: nor is what its object is sent to do.
    const serial =
      previous && level === this.level && !joined && chunk.kind === 'act' && isMaterial(previous) && isMaterial({ ...chunk, form });
    if (previous && ((previous.form === 'plain' && carried && !joined && chunk.from - previous.to <= 1) || serial))
      this.modifiers = {
        ...modifiers,
        negated: modifiers.negated || previous.negated,
        planned: modifiers.planned || previous.planned,
        possible: modifiers.possible || previous.possible,
      };
    // “sẽ dẫn đầu đoàn đại biểu Togo thăm Benin”: nor have those whom somebody is to lead gone yet.
    const [led] = previous?.objects ?? [];
    const leads = previous?.form === 'plain' && previous.planned && level === this.level && !joined && !chunk.inflected;
    const delegation =
      led !== undefined && previous !== null && led.from - previous.to <= DETERMINER && this.chunks[this.i - 1]?.to === led.to;
    if (leads && delegation && previous.objects.length === 1) this.modifiers.planned = true;
    // “từ bỏ kế hoạch điều máy bay đến uy hiếp Togo”: what the deed planned is to serve is planned, too.
    const plan = about?.form === 'noun' && about.possible && !joined && !chunk.inflected && about.objects.some(({ to }) => to > about.to);
    if (plan && chunk.kind === 'act' && isMaterial({ ...chunk, form }) && about.rules.every(({ type }) => !SPOKEN.has(type)))
      this.modifiers.possible = true;
    // “Cuộc gặp không diễn ra”: what is said of the noun's verb holds of the noun.
    const occurs = chunk.particles.has('light') || chunk.particles.has('occurring');
    const noun = occurs && !level.verb && !level.subject && this.attach?.form === 'noun' && form === 'plain' ? this.attach : null;
    if (noun) {
      noun.negated ||= modifiers.negated;
      noun.planned ||= modifiers.planned;
      noun.possible ||= modifiers.possible;
    }
    // “mong có đột phá trong cuộc đối thoại giữa hai bên, dự kiến diễn ra tuần tới”: so it does behind a comma.
    const scheduled = this.comma && form === 'plain' && chunk.particles.has('occurring') ? this.verbals.at(-1) : null;
    if (scheduled?.form === 'noun' && scheduled !== noun) scheduled.planned ||= modifiers.planned;
    // “said lifting the ban was unthinkable”: a gerund that is the subject tells of no act.
    const named = !level.verb && !level.subject && !level.subordinator && level.context.kind === 'said' && !this.preposition;
    if (chunk.inflected === 'gerund' && ((this.preposition && isTopic(this.preposition)) || named)) this.modifiers.possible = true;
    if (level === this.level && previous && this.suffersOn(chunk, previous, joined)) {
      this.modifiers.passive = true;
      this.pendingAgent = previous.agent;
    }
    const owner = this.ownerBefore(chunk);
    if (owner) {
      this.level.subject = owner;
      this.waiting.length = 0;
    }
    this.saidBefore(chunk);
    const now = this.level;
    // “Lệnh trừng phạt đối với Iran được Mỹ dỡ bỏ”: whom the noun is against, the verb is about.
    const last = this.verbals.at(-1);
    const measure = about ?? (last && this.level.subject?.from === last.to ? last : null);
    const sayer = this.tellerOf(chunk, measure, joined);
    if (measure && sayer) measure.announced = false;
    const own = sayer ? measure : now.verb || now.subject ? null : this.attach;
    const suffering = !chunk.inflected && this.modifiers.passive && chunk.kind === 'act' ? own : null;
    if (suffering?.form === 'noun' && chunk.kind === 'act') {
      // “Lệnh trừng phạt với Togo được dỡ bỏ”: whom it is laid on.
      const lifted = bringsAbout(chunk, suffering);
      for (const { prepositions: of, mention } of suffering.obliques)
        this.waiting.push({ prepositions: lifted && of.includes('with') ? [...of, 'against'] : of, mention });
      // “Lời kêu gọi ngừng bắn của Togo”: the policy's owner asks for it; any other object is whom the noun is against.
      for (const object of suffering.objects)
        this.waiting.push({ prepositions: object.class === 'policy' && voices(chunk) ? ['of'] : AGAINST, mention: object });
      // “Vụ không kích của Israel vào Syria bị Iran lên án”: what is judged has happened; what is only decided on has not.
      const decided = this.chunks.some((other) => other.kind === 'word' && other.to === suffering.from && !other.particles.has('and'));
      // “Cuộc gặp giữa Togo và Benin bị hủy”: nor has what is called off.
      const calledOff = chunk.rules.some(({ mode }) => mode === 'meet') && suffering.rules.some(({ type }) => type === 'CONSULT');
      suffering.possible ||= decided || calledOff || !(voices(chunk) || chunk.rules.some(({ judges }) => judges));
    }
    const hits = this.attach !== null && !joined && !this.modifiers.passive && tellsOf(chunk, this.attach);
    const does = chunk.inflected || form === 'causative' || hits;
    const doing = does && !now.verb && !now.subject && this.attach?.form === 'noun' ? this.attach : null;
    // “Togo nói rằng vụ không kích của Benin đã giết chết ba người”: nor does whoever says so.
    const struck = doing && !chunk.inflected && now.context.kind === 'said' && isHarm({ ...doing, form: 'verb' });
    const estranged = this.estranged(chunk);
    // “cho biết lệnh trừng phạt Togo đã được dỡ bỏ”: whom the noun is against stands right behind it.
    if (sayer && suffering && now.subject?.from === suffering.to) this.waiting.push({ prepositions: AGAINST, mention: now.subject });
    if (estranged || this.orphan || sayer) now.subject = now.fallback = null;
    const occasioned = now.subordinator === 'after' || now.subordinator === 'because' || this.minds(now) ? this.occasioned : null;
    const verbal = this.verbal(
      chunk,
      form,
      chunk.kind === 'act' ? chunk.rules : [],
      now.subject ??
        (doing && !doing.inherited ? doing.subject : null) ??
        partyOf(now, chunk, this.modifiers.passive) ??
        (struck ? null : now.fallback),
    );
    // “was attacked by rebels, killing …”: the agent kills.
    if (chunk.inflected === 'gerund' && joined && previous?.passive && previous.agent) verbal.subject = previous.agent;
    if (doing) doing.effect = verbal;
    // “nổ súng làm hai binh sĩ Togo thiệt mạng”: whom it hits.
    else if (form === 'causative' && previous && isHarm(previous)) previous.effect = verbal;
    if (doing && chunk.kind === 'act' && this.modifiers.passive && chunk.rules.some((rule) => rule.near)) {
      // “Talks between the two were called off”: the noun is what the verb acts on.
      doing.possible = true;
      verbal.obliques.push(...doing.obliques);
      verbal.objects.push(...doing.objects, ...(doing.subject && !doing.inherited ? [doing.subject] : []));
    }
    // “tiếp Chủ tịch Quốc hội Togo nhân dịp ông sang thăm”: of a visit on which somebody is received, it is the guest.
    const host = this.verbals.findLast((one) => one !== verbal && one.rules.length > 0);
    const [guest] = host?.form === 'verb' && !host.passive && host.rules.some(({ frame }) => frame === 'hosts') ? host.objects : [];
    const visits = !verbal.inflected && verbal.rules.some(({ type, frame }) => type === 'CONSULT' && frame === 'visits');
    if (guest && visits && verbal.subject?.refers === 'person' && verbal.subject.from > guest.from) verbal.subject = guest;
    verbal.inherited = now.subject === null;
    // “Bên lề hội nghị ASEAN, Tổng thống Peru gặp …”: whoever meets somebody there does not meet the organisation.
    const meets = verbal.rules.some(({ type }) => type === 'CONSULT');
    // “Trong cuộc điện đàm, Ngoại trưởng Togo nói với người đồng cấp Benin rằng …”: whom somebody tells something there.
    for (const place of this.places.splice(0)) if (says(verbal) || (meets && isOfBody(place))) place.governor = verbal;
    if (this.about && chunk.kind === 'act' && !verbal.inherited) verbal.objects.push(this.about);
    this.about = null;
    // “Gói trừng phạt của Anh đối với Belarus được công bố”: of what a passive says again, the noun's owner does it.
    if (suffering?.form === 'noun' && chunk.kind === 'act' && this.modifiers.passive && !this.pendingAgent && bringsAbout(chunk, suffering))
      verbal.agent = suffering.agent ?? holderOf(suffering) ?? sayer;
    if (occasioned && !occasioned.reason) {
      occasioned.reason = verbal;
      // “trục xuất ba người Togo vì can thiệp bầu cử”: what nobody sees, only whoever punishes it says.
      const speaker = occasioned.passive ? occasioned.agent : occasioned.subject;
      if (now.subordinator === 'because' && speaker && isPenalty(occasioned) && isHidden(verbal))
        verbal.context = { kind: 'alleged', speaker, by: occasioned, parent: verbal.context };
    }
    this.occasioned = null;
    // “gặp Ngoại trưởng Togo và nhất trí mở cửa khẩu”: what is agreed behind a meeting is agreed there.
    const met = previous !== null && joined && level === this.level && isMeeting(previous) && !previous.negated && !previous.possible;
    if (met && chunk.kind === 'act' && chunk.rules.some(({ type }) => type === 'AGREE')) verbal.meeting ??= previous;
    this.spendModifiers(verbal);
    // “Togo gọi chiến dịch của Benin là diệt chủng”, “Togo lên án tấn công thường dân”: whoever blames does not do it.
    const before = this.chunks[this.i - 1];
    const asWhat = before?.kind === 'word' && (before.particles.has('listing') || before.particles.has('factive'));
    const called = asWhat && verbal.subject === null;
    const blaming = (asWhat ? this.verbals.findLast((one) => one !== verbal && blames(one)) : previous) ?? level.context.by;
    const wrong = isHarm(verbal) || isManoeuvre(verbal);
    // “diễn tập bắn hạ máy bay Togo”: what is only practised.
    const practises = previous && isManoeuvre(previous) && previous.rules.some(({ jointly }) => jointly);
    if (practises && isHarm(verbal) && !joined && verbal.subject === previous.subject) verbal.possible = true;
    if (wrong && !joined && blaming && blames(blaming) && (called || verbal.subject === blaming.subject)) verbal.possible = true;
    // “sẽ đáp trả khi bị tấn công”: what one is to answer once it comes has not come.
    const outer = now.subordinator === 'when' ? now.outer?.verb : null;
    const vows = outer?.rules.some(({ type }) => type === 'THREATEN') === true && !now.subject;
    const ahead = vows || (outer?.planned && !pendingAgent && !this.pendingAgent);
    if (ahead && !outer?.inflected && verbal.passive && isHarm(verbal)) verbal.possible = true;
    // A clause that opens with the verb keeps who stands between its passive marker and it.
    if (verbal.passive && !verbal.inflected) this.pendingAgent ??= pendingAgent;
    if (verbal.passive && this.pendingAgent) verbal.agent = this.pendingAgent;
    else if (this.pendingAgent && !verbal.subject) verbal.subject = this.pendingAgent;
    this.pendingAgent = null;
    if (!verbal.subject && !estranged && !this.orphan && !struck) this.leading.push(verbal);
    else this.begun ||= !now.subordinator;
    // “Theo Điện Elysee, tại cuộc gặp với Tổng thống Togo, ông Macron đã …”: so it does in what somebody says.
    const told = now.context.kind === 'fact' || (this.leading.length > 0 && this.leading.every(({ context }) => context === now.context));
    if (verbal.subject && !now.subordinator && told) this.settle(verbal.subject, verbal.planned && !verbal.announced);
    for (const oblique of this.waiting.splice(0)) if (!spokenAt(oblique, verbal)) verbal.obliques.push(oblique);
    this.orphan = false;
    if (this.charged && verbal.light && verbal.subject && verbal.context.kind === 'alleged') {
      this.charged.agent = verbal.subject;
      this.charged.context = verbal.context;
      this.charged = null;
    }
    // “coi trọng củng cố và phát triển quan hệ với Togo”
    const first = linked ?? (previous && this.comma && level === this.level && needsObject(previous) ? previous : null);
    // “lên án và bác bỏ tuyên bố của Togo”
    const denies = verbal.speech?.kind === 'denies' && first?.rules.some(({ judges }) => judges) === true;
    const shares = denies || isPlainAct(verbal) || asks(verbal) || verbal.rules.some(({ frame }) => frame === 'mutual');
    // “phản đối và viện trợ thêm cho Togo”: whoever gets help is not blamed. “rút quân và cảm ơn Togo”: nor left by soldiers.
    const apart = (one: EventType, other: (type: EventType) => boolean): boolean =>
      first?.rules.some(({ type }) => type === one) === true && verbal.rules.some(({ type }) => other(type));
    const parts = apart('ACCUSE', (type) => type === 'AID') || apart('RETREAT', (type) => SPOKEN.has(type));
    if (first && isPlainAct(first) && shares && !parts && chunk.from - first.to <= BESIDE) {
      this.sharing.push([first, verbal]);
      verbal.possible ||= first.rules.every(({ type }) => type === 'AGREE') && verbal.rules.some(({ frame }) => frame === 'mutual');
    }
    now.verb = verbal;
    // “Công hàm phản đối của Togo được trao cho Benin”: what is told of the noun goes on being told of it.
    const handed = about?.form === 'noun' && !chunk.inflected && !joined && !now.subject ? about : doing;
    // “Cuộc gặp giữa Togo và Benin diễn ra tại Paris”: and so is where it happens.
    const goesOn = verbal.passive ? handed : noun;
    this.attach = form === 'plain' || form === 'causative' ? goesOn : verbal;
    this.comma = this.and = false;
    this.preposition = null;
  }

  /** ‘Togo thông báo lệnh trừng phạt đối với Benin được dỡ bỏ’: of what a noun names and a passive lifts, who tells of it. */
  private tellerOf(chunk: Act | Word, noun: Verbal | null, joined: boolean): Mention | null {
    if (chunk.kind !== 'act' || chunk.inflected || joined || !this.modifiers.passive || noun?.form !== 'noun') return null;
    if (!bringsAbout(chunk, noun) || noun.negated) return null;
    const says = this.chunks.findLast((one) => one.to <= noun.from && noun.from - one.to <= DETERMINER && 'speech' in one && one.speech);
    if (!says) return null;
    const teller = this.verbals.findLast(({ from }) => from === says.from);
    const subject = teller ? teller.subject : noun.subject;
    // “Togo nói lệnh trừng phạt nước này phải được dỡ bỏ”: nor is it laid by whom it is laid on.
    if ([...noun.objects, this.level.subject].some((against) => against?.refers === 'state' && against.from === noun.to)) return null;
    return subject && subject.to <= says.from ? subject : null;
  }

  /** ‘chấm dứt hợp tác và viện trợ dành cho Togo’: of two good turns that stop the second is no deed. */
  private stopsToo(chunk: Act | Word, previous: Verbal | null): boolean {
    const stops = previous?.rules.some(({ type, near }) => type === 'SANCTION' && near !== undefined);
    const turn = chunk.kind === 'act' && chunk.rules.every(({ type }) => type === 'AID' || type === 'COOPERATE');
    if (!previous || !stops || !turn || previous.inflected || !this.and || this.comma || chunk.from - previous.to > STOPPED) return false;
    if (!previous.objects.every(isBarePolicy) || previous.obliques.length > 0) return false;
    this.attach = previous;
    this.and = false;
    return true;
  }

  /** ‘phải rút quân’: asked where somebody says it of another; else what is only due, unless it is also told as done. */
  private asDue(chunk: Act | Word, stranger: boolean): Act | Word | null {
    if (!advises(chunk)) return chunk;
    const terms = this.level.context === FACT && this.level.subject ? this.termsOf(this.level.subject) : null;
    if (terms) this.level = { ...this.level, context: { kind: 'said', speaker: terms.subject, by: null, parent: FACT } };
    const { context, subject } = this.level;
    const heard = context.kind === 'said' || (context === FACT && spokenBehind(this.chunks, this.i));
    const act = asSaid(chunk, heard && subject !== null && !stranger);
    if (act) return act;
    // “Togo phải chấm dứt bắn phá”, “quân đội nên được triển khai”: what is only due is nobody's plan.
    this.modifiers.possible = true;
    const next = this.next();
    // “Theo danh sách, Togo phải đóng cửa kênh truyền hình và cắt quan hệ với Benin”: nor is what stands beside it.
    if (!chunk.inflected && next?.kind === 'mention') this.takeVerb({ ...chunk, kind: 'word', speech: null }, 'plain');
    return null;
  }

  /** ‘Togo đưa ra ba điều kiện, trong đó Benin phải rút quân’, ‘Togo ra điều kiện: Benin phải …’: the demand that what is due spells out. */
  private termsOf({ from }: Mention): Verbal | null {
    const before = this.chunks[this.chunks.findIndex((chunk) => chunk.from === from) - 1];
    const opens =
      (before?.kind === 'mark' && before.mark === ':') ||
      (before?.kind === 'word' && (before.particles.has('relative') || before.particles.has('listing')));
    const terms = opens ? this.verbals.findLast(({ rules }) => rules.some(({ type }) => type === 'REQUEST')) : undefined;
    return terms?.form === 'verb' && terms.subject && terms.objects.length === 0 && !terms.negated ? terms : null;
  }

  /** ‘bị Togo bắt và trục xuất’, ‘bị lính Togo dùng gậy đánh’: what is done to somebody goes on being done to him, by the same one. */
  private suffersOn(chunk: Act | Word, previous: Verbal, joined: boolean): boolean {
    const harms = chunk.kind === 'act' && !chunk.inflected && chunk.rules.some(({ type, frame }) => HARM.has(type) && frame === 'acts-on');
    if (!harms || !previous.passive || this.modifiers.passive) return false;
    const next = this.next();
    // “bị Togo cấm nhập cảnh và đóng băng tài sản”: what they own is theirs to lose.
    if (next?.kind === 'mention') return joined && next.mention.class === 'firm' && isBare(next.mention) && !this.ownedBehind();
    const link = this.chunks[this.i - 1];
    const then = link?.kind === 'word' && link.particles.has('sequel') && !this.comma;
    // “bị lính Togo ập vào nhà bắt giữ”, “bị Togo đưa ra xử tội”: so does what its doer comes or brings him for.
    if (!joined && !then) return previous.using || (previous.agent !== null && !previous.objects.some(named) && this.endsHere());
    // “bị Togo bắt giữ, đánh đập”: so it does behind a comma, where the doer is named and nothing else is.
    const listed = this.comma && previous.agent !== null && previous.objects.length + previous.obliques.length === 0 && this.endsHere();
    // “bị tàu Togo áp sát và phun vòi rồng”
    const nears = previous.form === 'plain' && previous.agent !== null;
    return (
      (then || (this.and && !this.comma) || listed) && (nears || previous.rules.some(({ type }) => HARM.has(type) || type === 'ACCUSE'))
    );
  }

  /** ‘bắt hai công dân Togo khi họ đi qua một tỉnh, với cáo buộc …’: what is charged is the reason of the harm, and not of what was going on. */
  private charges(previous: Verbal): Verbal {
    if (this.level.subordinator !== 'when' || previous.rules.length > 0) return previous;
    return this.verbals.findLast(({ form, rules }) => form === 'verb' && rules.some(({ type }) => HARM.has(type))) ?? previous;
  }

  /** Nothing that the verb in hand could act on stands behind it in its clause. */
  private endsHere(): boolean {
    const [first, second] = this.chunks.slice(this.i + 1, this.i + 3);
    // “bị tàu Togo bám theo ngăn cản quyết liệt”
    const next = first?.kind === 'word' && first.particles.has('filler') && !first.inflected ? second : first;
    return (
      next === undefined || next.kind === 'mark' || (next.kind === 'word' && (next.subordinator !== null || next.particles.has('and')))
    );
  }

  /** ‘tài sản của Togo’ */
  private ownedBehind(): boolean {
    const behind = this.chunks[this.i + 2];
    return behind?.kind === 'word' && behind.prepositions.includes('of');
  }

  /** ‘trục xuất … với cáo buộc …’: the accusation is a second act of the same sides. */
  protected takeReason(chunk: Act, act: Verbal): void {
    this.preposition = null;
    this.comma = this.and = false;
    const verbal = this.verbal(chunk, 'verb', chunk.rules, act.passive ? act.agent : act.subject);
    const target = act.passive ? act.subject : (act.objects[0] ?? null);
    // “trục xuất đại sứ Togo với cáo buộc Benin gây hấn”: whom the charge itself names, with what he does.
    const [named, deed] = this.chunks.slice(this.i + 1, this.i + 3);
    const own = named?.kind === 'mention' && (deed?.kind === 'act' || (deed?.kind === 'word' && deed.particles.has('verb')));
    if (target && !own) verbal.objects.push(target);
    this.level.verb = verbal;
    this.attach = verbal;
  }
}
