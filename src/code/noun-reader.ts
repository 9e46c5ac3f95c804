/** Nouns of action as verbals of their own: whose subject they share, what they say of the verb above them, who met. */
import type { EventRule } from '../model/pack.ts';
import type { Act, Chunk } from './chunk.ts';
import { isNominative } from './clause-level.ts';
import { blamed, isBarePolicy, SPOKEN } from './clause-verbs.ts';
import { GOOD, HARM } from './going-on.ts';
import { isBare, type Mention } from './mention.ts';
import { MentionReader } from './mention-reader.ts';
import { standUnder } from './noun-contexts.ts';
import { says, type Verbal } from './verbal.ts';

const sharesType = ({ rules }: Act, verb: Verbal): boolean => rules.some(({ type }) => verb.rules.some((rule) => rule.type === type));

/** ‘gặp Ngoại trưởng Peru bên lề hội nghị’, ‘họp theo yêu cầu của Togo’: behind a preposition, a noun of action says not who meets. */
const meets = ({ rules }: Verbal): boolean => rules.some(({ type }) => type === 'CONSULT');

/** Tokens of ‘tuần trước’, ‘hôm qua’. */
const LAST_WEEK = 2;

/** ‘phát lệnh truy nã theo yêu cầu của Togo’: harm done at somebody's wish is not done to him. */
const harms = ({ rules }: Verbal): boolean => rules.some(({ type }) => HARM.has(type) || type === 'THREATEN');

/** ‘bắt ông A theo yêu cầu của Togo’ */
export const punishes = ({ rules }: Verbal): boolean => rules.some(({ type }) => type === 'COERCE' || type === 'SANCTION');

/** ‘Hai bên xảy ra xô xát’: of what happens between two, the subject is the two. */
const befallsBoth = ({ subject }: Verbal, { rules }: Act): boolean =>
  subject !== null &&
  isNominative(subject) &&
  (subject.refers === 'pair' || subject.members.length > 1) &&
  rules.some(({ frame }) => frame === 'mutual');

/** Harm and harm, talks and talks. */
const sameQuad = ({ rules }: Act, { rules: others }: Verbal): boolean =>
  rules.every(({ type }) => HARM.has(type)) === others.every(({ type }) => HARM.has(type));

/** Tokens between the dead and the hurt of one attack. */
const HURT = 8;

/** Tokens of ‘bằng’ and its like. */
const MEANS = 2;

const harmful = ({ rules, inflected }: Act): boolean => !inflected && rules.some(({ type }) => HARM.has(type));

/** Whoever it is told of was hit: ‘thiệt mạng trong vụ tấn công’. */
const befallsSomebody = ({ type, frame }: EventRule): boolean => type === 'ASSAULT' && frame === 'befalls';

const threatens = ({ rules }: Verbal): boolean => rules.every(({ type }) => type === 'THREATEN');

/** What two do to one another by force. */
const clashes = ({ rules }: Act): boolean => rules.some(({ type, frame }) => type === 'ASSAULT' && frame === 'mutual');

/** Something goes from somebody to somebody. */
const isSent = ({ subject, objects, obliques, passive, conveys }: Verbal, next: Chunk | undefined): boolean =>
  subject !== null &&
  !passive &&
  objects.length === 0 &&
  // “gửi hơn 20 công hàm phản đối tới Togo”
  ((conveys && next?.kind === 'word' && next.prepositions.includes('to')) ||
    obliques.some(({ prepositions: of }) => (of.includes('for') || of.includes('to')) && !of.includes('at')));

/** With whom one talks, and about what. */
const isTopical = ({ prepositions: of }: Verbal['obliques'][number]): boolean => of.includes('with') || of.includes('about');

const isVisit = ({ rules }: Verbal): boolean => rules.some(({ type, frame }) => type === 'CONSULT' && frame === 'visits');

const isBoth = ({ members, refers }: Mention): boolean => members.length > 1 || refers === 'pair';

/** What a noun of action is to the clause in hand. */
export class NounReader extends MentionReader {
  /** ‘Ba quân nhân Togo thiệt mạng và 30 người khác bị thương trong vụ tấn công’: of the dead and the hurt, the first says whose they are. */
  private fallen(governor: Verbal | null): Verbal | null {
    const dead =
      governor?.form === 'plain' && governor.subject && isBare(governor.subject)
        ? this.verbals[this.verbals.indexOf(governor) - 1]
        : undefined;
    return dead && governor && governor.from - dead.to <= HURT && dead.rules.some(befallsSomebody) ? dead : governor;
  }

  /** ‘trả đũa Togo bằng việc tịch thu một tàu hàng’: what one answers with is done to whom one answers. */
  private repays({ form, reacting, subject, objects }: Verbal, act: Act): boolean {
    const [object, ...more] = objects;
    const beside = object !== undefined && act.from > object.to && act.from - object.to <= MEANS;
    return (
      form === 'plain' &&
      reacting &&
      subject !== null &&
      beside &&
      more.length === 0 &&
      this.chunks[this.i - 1]?.kind === 'mention' &&
      harmful(act)
    );
  }

  /** ‘trước chuyến thăm của Togo’, ‘vài ngày trước cuộc gặp’: it has not been yet. */
  private isEve(): boolean {
    const before = this.chunks[this.i - 1];
    // “tuần trước chuyến thăm”, which may be last week, is shorter.
    const counted = before?.kind === 'time' && before.to === this.chunks[this.i]?.from && before.to - before.from > LAST_WEEK;
    const { value } = counted ? before.time : { value: null };
    const ago = value?.kind === 'vague' || (value?.kind === 'calendar' && value.part === null && (value.step?.amount ?? 0) < 0);
    return ago || (before?.kind === 'word' && before.particles.has('eve'));
  }

  /** ‘trước chuyến thăm Togo sắp tới’, ‘đây sẽ là chuyến thăm đầu tiên’: it is announced. */
  private isComing(): boolean {
    const [future, is] = this.chunks.slice(Math.max(0, this.i - 2), this.i);
    const coming = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && !chunk.inflected && chunk.particles.has('future');
    const called = is?.kind === 'word' && is.particles.has('listing') && coming(future);
    const [next, further] = this.chunks.slice(this.i + 1, this.i + 3);
    return called || coming(next) || (next?.kind === 'mention' && coming(further) && further?.from === next.to && this.isEve());
  }

  /** ‘nhắc lại lời kêu gọi Togo rút quân’: whoever says it again has said it. */
  private repeats({ speech, to, objects, negated }: Verbal, act: Act): boolean {
    const words = act.rules.every(({ type }) => SPOKEN.has(type));
    return !act.inflected && speech?.kind === 'says' && !negated && objects.length === 0 && to === act.from && words;
  }

  /** A noun of action: `cuộc điện đàm`, `vụ trục xuất`. */
  protected takeNoun(act: Act): void {
    // After a comma a noun of action begins a clause: “Ngoài việc …, những cuộc gặp … đang được lên kế hoạch”.
    const behind = this.comma && !this.preposition ? this.level.verb : null;
    const leading = behind?.form === 'verb' && !behind.subject && !behind.passive && !act.inflected;
    if (behind && (leading || behind.objects.length > 0)) this.open('main', null, act.from);
    const governor = this.level.verb;
    const { owner } = this;
    this.owner = null;
    if (act.inflected) this.modifiers.passive = false;
    // “các biện pháp siết chặt cấm vận”: two nouns of one act.
    if (!act.inflected && this.isSame(act)) return;
    // “thông điệp đe dọa tấn công của Togo nhằm vào …”: what is threatened is part of the threat.
    const threat = this.attach;
    if (!act.inflected && !this.preposition && threat?.form === 'noun' && threat.to === act.from && threatens(threat)) return;
    // “áp đặt lệnh cấm vận và các hạn chế”: of two things that the verb is about the second is more of the same.
    const ofGovernor =
      governor !== null && this.attach === governor && governor.rules.some((rule) => rule.near) && sharesType(act, governor);
    if (ofGovernor && this.and && !this.preposition && !act.inflected) {
      this.and = false;
      return;
    }
    // “hủy chuyến thăm”: the noun is what the verb's own rule is about.
    // “đưa ra đề nghị này trong cuộc hội đàm với …”: where it is done it is not about.
    const where = this.preposition?.prepositions.includes('at') === true && !act.inflected;
    if (governor && !where && governor.objects.length === 0 && act.from - governor.to < 5 && governor.rules.some((rule) => rule.near)) {
      this.attach = governor;
      if (owner) governor.objects.push(owner);
      return;
    }
    // “a series of strikes”, “ten days of talks”: the measure is no noun of its own.
    const measured =
      act.inflected !== null &&
      governor?.light === true &&
      governor.objects.length === 0 &&
      this.preposition?.prepositions.includes('of') === true;
    const oblique = (this.preposition !== null && !measured) || this.attach?.form === 'noun';
    // “Quyết định sáp nhập vấp phải chỉ trích”: of what nobody does in its own sentence, whoever did it before.
    const suffers = governor?.form === 'plain' && this.suffers();
    const light =
      governor !== null &&
      !suffers &&
      !oblique &&
      governor.objects.length === 0 &&
      governor.light &&
      (!governor.occurs || befallsBoth(governor, act));
    const verbal = this.verbal(act, 'noun', act.rules, light ? governor.subject : null);
    // “các vụ pháo kích và không kích của Togo vào Benin”: whose and against whom stands behind the second.
    const pair = this.attach?.form === 'noun' && this.and && !this.comma && !this.preposition ? this.attach : null;
    if (pair && !act.inflected && act.from - pair.to <= 1 && sameQuad(act, pair)) this.sharing.push([pair, verbal]);
    // “thiệt mạng vì đòn đánh úp của Togo”
    const cause = this.preposition?.prepositions.includes('about') && governor?.rules.some(befallsSomebody);
    if (cause || this.preposition?.prepositions.includes('at') || governor?.speech?.kind === 'admits')
      verbal.governor = this.fallen(governor);
    if (this.preposition?.prepositions.includes('at') && !governor && meets(verbal)) this.places.push(verbal);
    verbal.inherited = !light;
    verbal.possible ||= this.isTalkedOf(governor, act);
    if (!governor && isVisit(verbal) && this.level.subordinator === 'when') verbal.governor = this.level.outer?.verb ?? null;
    this.blameFor(verbal, governor, act);
    verbal.suspect = this.suspectOf(governor, act);
    if (governor && this.repays(governor, act)) {
      verbal.subject = governor.subject;
      verbal.inherited = false;
      for (const mention of governor.objects) verbal.obliques.push({ prepositions: ['against'], mention });
    } else if (light) {
      verbal.negated = governor.negated;
      verbal.planned = governor.planned;
      verbal.possible ||= governor.possible;
      verbal.passive = governor.passive;
      if (governor.passive) verbal.agent = governor.agent;
    } else if (
      !governor &&
      this.waiting.length === 1 &&
      !this.level.subject &&
      this.suffers() &&
      this.waiting[0]?.prepositions[0] === 'of'
    ) {
      // “Quyết định của Togo vấp phải sự chỉ trích”: of what no dictionary holds, whose it is.
      verbal.subject = this.waiting[0].mention;
      this.waiting.length = 0;
      verbal.inherited = false;
      this.spendModifiers(verbal);
    } else if (
      !governor &&
      !oblique &&
      !this.tellsOfAnother(act) &&
      (this.level.subject || (this.modifiers.passive && this.level.fallback))
    ) {
      // “Nga có cuộc hội đàm”: `có` is only a filler, the noun is the verb of the clause.
      verbal.subject = this.level.subject ?? this.level.fallback;
      verbal.inherited = false;
      this.spendModifiers(verbal);
    } else if (this.preposition === null && !governor) this.spendModifiers(verbal);
    else if (governor && this.repeats(governor, act)) {
      verbal.subject = governor.subject;
      verbal.inherited = false;
    } else if (suffers && governor) {
      // “Việc Togo mở rộng khu mỏ vấp phải chỉ trích”: whoever did it is criticised.
      verbal.subject = governor.subject;
      verbal.inherited = false;
      this.spendModifiers(verbal);
    }
    if (meets(verbal) && !act.inflected) {
      verbal.planned ||= this.isComing();
      verbal.possible ||= !verbal.planned && this.isEve();
    }
    verbal.possible ||= act.particles.has('possible');
    // “nguy cơ xảy ra vụ tấn công của Togo nhằm vào Benin”: what may happen, or has not, is so of the noun.
    if (governor?.occurs && !oblique && !act.inflected && act.from - governor.to <= 1) {
      // “Ngày 10/3 sẽ diễn ra cuộc gặp …”: but a meeting is announced.
      if (governor.planned && meets(verbal)) verbal.planned = true;
      else verbal.possible ||= governor.planned;
      verbal.possible ||= governor.possible;
      verbal.negated ||= governor.negated;
    }
    // “Căng thẳng giữa A và B bùng phát thành đụng độ”: those between whom it breaks out.
    if (governor?.occurs && !governor.subject && act.rules.some(({ frame }) => frame === 'mutual'))
      verbal.obliques.push(
        ...governor.obliques.filter(({ prepositions }) => prepositions.includes('between') || prepositions.includes('with')),
      );
    // “Tại Togo nổ ra các cuộc biểu tình phản đối Benin”: where people protest.
    if (governor?.occurs && !governor.subject && act.rules.some(({ type }) => type === 'PROTEST'))
      verbal.obliques.push(...governor.obliques.filter(({ prepositions }) => prepositions.includes('at')));
    const outer = this.level.outer?.verb;
    // “Căng thẳng giữa A và B bùng lên khi một cuộc đấu súng nổ ra ở biên giới”: those between whom it breaks out.
    if (!governor && !oblique && outer && this.level.subordinator === 'when' && clashes(act) && !verbal.subject)
      verbal.obliques.push(...outer.obliques.filter(({ prepositions, mention }) => prepositions.includes('between') && isBoth(mention)));
    if (governor && !oblique) standUnder(verbal, act, governor, light);
    // “gửi cho Togo ba công hàm phản đối”: of words that are sent, whoever sends them speaks to whoever gets them.
    if (
      governor?.form === 'plain' &&
      !oblique &&
      !light &&
      act.rules.every(({ type }) => SPOKEN.has(type)) &&
      isSent(governor, this.next())
    ) {
      verbal.subject = governor.subject;
      verbal.inherited = false;
      verbal.planned ||= governor.planned;
      verbal.negated ||= governor.negated;
      verbal.obliques.push(...governor.obliques);
    }
    if (owner) {
      verbal.subject = owner;
      verbal.inherited = verbal.passive = false;
    }
    if (this.level.subordinator === 'after' && this.occasioned && !this.occasioned.reason) this.occasioned.reason = verbal;
    // Of what is suffered, only what it is suffered `in` tells who did it.
    const beside =
      act.inflected !== null &&
      governor?.passive === true &&
      this.preposition?.prepositions.some((kind) => kind === 'about' || kind === 'against') === true;
    if (
      governor &&
      !light &&
      !beside &&
      governor.form === 'verb' &&
      !governor.theme &&
      // “đạt thỏa thuận với vai trò trung gian của Togo”: who brings them together does not agree.
      !(
        this.preposition &&
        act.rules.every(({ mode }) => mode === 'third-party') &&
        governor.rules.every(({ type }) => type !== 'CONSULT')
      ) &&
      !(
        this.preposition &&
        !this.preposition.prepositions.includes('with') &&
        ((meets(governor) && !this.mediates(governor)) || (this.preposition.speech && harms(governor)))
      ) &&
      governor.objects.every(isBarePolicy) &&
      // “áp lệnh trừng phạt lên Togo, vấp phải chỉ trích của Benin”
      !(this.comma && !act.inflected && governor.obliques.some(({ prepositions }) => prepositions.includes('against')))
    ) {
      governor.theme = verbal;
      // “hoãn kế hoạch không kích Syria”: what is called off is not done.
      if (governor.rules.some(({ type }) => type === 'CONCEDE') && act.rules.every(({ type }) => type === 'ASSAULT'))
        verbal.possible = true;
    }
    // “lời kêu gọi đối thoại”, “đề xuất đàm phán”: what is asked or offered is none yet.
    const saying = this.attach?.form === 'noun' && !this.preposition && !act.inflected && this.attach.to === act.from ? this.attach : null;
    if (saying?.rules.some(({ type }) => type === 'REQUEST' || type === 'AGREE')) verbal.possible = true;
    // “lo ngại giao tranh nổ ra giữa Togo và Benin”: a fight that is feared is none yet.
    // “ngăn viện trợ của Togo vào Benin”: nor is help that is kept from coming given.
    const kept = clashes(act) || (!act.inflected && act.rules.every(({ type }) => type === 'AID'));
    if (governor?.form === 'causative' && governor.meant && kept) verbal.possible = true;
    // “hưởng ứng lời kêu gọi của Togo”, “từ chối bình luận về cáo buộc của Togo”: whoever answers it was meant.
    if (
      !verbal.subject &&
      governor?.reacting &&
      governor.form === 'plain' &&
      governor.subject &&
      act.rules.every(({ type }) => SPOKEN.has(type))
    ) {
      verbal.subject = governor.subject;
      verbal.inherited = true;
    }
    this.heed(verbal, governor);
    if (!verbal.subject && act.rules.some((rule) => rule.frame === 'calls-in')) verbal.subject = governor?.subject ?? this.level.subject;
    if (governor?.speech?.kind === 'denies' && !governor.theme) {
      governor.theme = verbal;
      verbal.denier = governor.subject;
      // “phủ nhận cuộc không kích”, “bác tin về lệnh trừng phạt của Togo”: of a deed it is denied that it was done.
      if (!act.inflected && !governor.speech.refuses && act.rules.every(({ type }) => !SPOKEN.has(type)))
        verbal.context = { kind: 'denied', speaker: governor.subject, by: governor, parent: governor.context };
      this.level.verb = verbal;
    } else if (!verbal.subject && !this.begun) this.leading.push(verbal);
    else if (!verbal.subject) this.attend(verbal, governor);
    this.preposition = null;
    this.attach = verbal;
    this.comma = this.and = false;
  }

  /** ‘bị cảnh sát Togo bắt theo yêu cầu của Benin’: whoever acts on it was asked. */
  private heed(demand: Verbal, governor: Verbal | null): void {
    const asked = this.preposition?.speech?.kind === 'source' && demand.rules.every(({ type }) => type === 'REQUEST');
    const doer = governor?.passive ? governor.agent : governor?.subject;
    if (
      !asked ||
      demand.subject ||
      !doer ||
      governor?.form !== 'verb' ||
      governor.inflected ||
      !punishes(governor) ||
      governor.context.kind !== 'fact'
    )
      return;
    demand.subject = doer;
    demand.inherited = true;
  }

  /** ‘đổ lỗi cho Togo về vụ tấn công nhằm vào Benin’: whoever is blamed for it is held to have done it. */
  private blameFor(verbal: Verbal, governor: Verbal | null, act: Act): void {
    const about = this.preposition?.prepositions.includes('about') && !act.inflected && harmful(act);
    if (!about || governor?.form !== 'verb' || governor.negated || !governor.rules.some(({ mode }) => mode === 'allege')) return;
    // “quy cho Togo trách nhiệm về vụ tấn công”
    const blamed = governor.objects.findLast(isNominative) ?? null;
    const [doer, speaker] = governor.passive ? [governor.subject, governor.agent] : [blamed, governor.subject];
    if (!doer || !isNominative(doer)) return;
    verbal.agent = doer;
    verbal.context = { kind: 'alleged', speaker, by: governor, parent: governor.context };
  }

  /** ‘lên án Togo vì vụ không kích’, ‘trừng phạt Togo liên quan đến vụ tấn công’: who is blamed or punished for it, if nobody else did it. */
  private suspectOf(governor: Verbal | null, act: Act): Mention | null {
    if (act.inflected || !act.rules.some(({ type }) => HARM.has(type) || type === 'MOBILIZE')) return null;
    const { outer, subordinator } = this.level;
    const about = this.preposition?.prepositions.includes('about') === true;
    const main = governor ? (about ? governor : null) : subordinator === 'because' ? (outer?.verb ?? null) : null;
    if (!main || main.negated) return null;
    // “bị Ghana chỉ trích vì cuộc không kích vào Benin”
    const suffers = main.passive && main.form === 'verb' && main.rules.some(({ type }) => type === 'ACCUSE' || type === 'SANCTION');
    return suffers && main.subject && isNominative(main.subject) ? main.subject : blamed(main);
  }

  /** ‘thảo luận về việc rút quân và bình thường hóa quan hệ’: a good turn that is talked of has not been done. */
  private isTalkedOf(governor: Verbal | null, { rules, inflected }: Act): boolean {
    const about = this.preposition === null || this.preposition.prepositions.includes('about');
    const topical = !this.comma && governor?.objects.length === 0 && !governor.passive && governor.obliques.every(isTopical);
    return about && topical && !inflected && governor?.form === 'verb' && meets(governor) && rules.every(({ type }) => GOOD.has(type));
  }

  /** Whether the noun of action right before it is of the same type. */
  private isSame(act: Act): boolean {
    const { attach, preposition } = this;
    const types = new Set(act.rules.map(({ type }) => type));
    return attach?.form === 'noun' && attach.to === act.from && !preposition && attach.rules.some(({ type }) => types.has(type));
  }

  /** ‘làm trung gian cho cuộc đối thoại giữa …’ */
  private mediates({ rules }: Verbal): boolean {
    return this.preposition?.prepositions.includes('for') === true && rules.some(({ mode }) => mode === 'third-party');
  }

  /** A word of suffering stands right before the noun of action: ‘vấp phải chỉ trích’. */
  private suffers(): boolean {
    const before = this.chunks[this.i - 1];
    return this.modifiers.passive && before?.kind === 'word' && before.particles.has('passive');
  }

  /** ‘Togo thông báo cuộc hội đàm giữa Benin và Ghana’, ‘thông báo vụ phóng tên lửa của Benin’: whose it is stands behind it. */
  private tellsOfAnother({ inflected }: Act): boolean {
    const before = this.chunks[this.i - 1];
    const next = this.next();
    if (inflected || before?.kind !== 'word' || before.speech?.kind !== 'says') return false;
    if (next?.kind === 'mention') return next.mention.class === 'force' && next.mention.state !== null;
    return next?.kind === 'word' && (next.prepositions.includes('of') || next.prepositions.includes('between'));
  }

  /** Who tells of the noun of action that comes, where only the other party is named behind it. */
  private teller(governor: Verbal | null): Mention | null {
    const next = this.next();
    const { context, subject } = this.level;
    // “nói về cuộc điện đàm với Togo”
    const about = this.preposition === null || (this.preposition.prepositions.includes('about') && governor?.form === 'speech');
    if (next?.kind !== 'word' || !next.prepositions.includes('with') || !about || this.attach?.form === 'noun') return null;
    // “ca ngợi thỏa thuận vừa đạt được với Togo”
    const praises =
      governor?.form === 'verb' && !governor.passive && !governor.inflected && governor.rules.some(({ type }) => type === 'SUPPORT');
    const speaker =
      governor && (says(governor) || praises) && governor.objects.length === 0
        ? governor.subject
        : !governor && !subject && context.kind === 'said' && context.by && says(context.by)
          ? context.speaker
          : null;
    return speaker && speaker.class !== 'media' ? speaker : null;
  }

  /** ‘thông báo điều này sau cuộc gặp với Tổng thống Ukraine’, ‘nói trong cuộc hội đàm với …’: whoever says or does it there is one of those who met. */
  private attend(meeting: Verbal, governor: Verbal | null): void {
    const { subordinator, fallback, outer } = this.level;
    // “thăm Togo bất chấp phản đối từ Benin”: whoever does it all the same was meant.
    if (!governor && subordinator === 'although' && fallback && meeting.rules.every(({ type }) => SPOKEN.has(type))) {
      // “cho phép tàu Togo cập cảng bất chấp phản đối từ Benin”: whoever lets them.
      meeting.subject = (outer?.context.kind === 'intended' && outer.context.by?.subject) || fallback;
      meeting.inherited = true;
      return;
    }
    // “Tuyên bố được Thủ tướng Togo đưa ra trong cuộc gặp với …”: so does whoever does it in the passive.
    // “trao đổi bên lề hội nghị”: whoever is only near it does not sit in it.
    const within = this.preposition?.prepositions.includes('at') === true && !this.preposition.prepositions.includes('near');
    const there = within && (!governor?.passive || governor.agent !== null);
    const then = !governor && (subordinator === 'after' || subordinator === 'when');
    // “Bộ Ngoại giao Togo cho biết cuộc gặp với phía Ghana …”: whoever tells of it met.
    const told = there || then ? null : this.teller(governor);
    const one = there ? (governor?.passive ? governor.agent : governor?.subject) : then ? fallback : told;
    const next = this.next();
    const facing = next?.kind === 'word' && next.prepositions.includes('with');
    if (
      !one ||
      !isNominative(one) ||
      !meeting.rules.some(({ type, frame }) => {
        // “nói trong chuyến thăm Togo”
        const visits = frame === 'visits' && type === 'CONSULT' && there && governor?.speech?.kind === 'says';
        // “Ba lính Togo thiệt mạng sau vụ đấu súng với lính Benin”
        const fought = then && type === 'ASSAULT' && facing;
        return visits || (frame === 'mutual' && (type === 'CONSULT' || fought || (told && type !== 'ASSAULT')));
      })
    )
      return;
    meeting.subject = one;
    meeting.inherited = true;
    meeting.planned ||= there && governor?.planned === true;
    meeting.possible ||= there && governor?.possible === true;
  }
}
