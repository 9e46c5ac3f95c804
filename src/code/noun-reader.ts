/** Mentions of a sentence as subjects, objects and obliques of its verbals; nouns of action as verbals of their own. */
import { meantBeside } from './asides.ts';
import type { Act, Chunk, Word } from './chunk.ts';
import { isNominative, known, told } from './clause-level.ts';
import { contentOf, controls, isApposition, isBarePolicy, presumes, SPOKEN } from './clause-verbs.ts';
import { HARM } from './going-on.ts';
import { carries, verbAhead } from './lookahead.ts';
import { isBare, type Mention, named, singles } from './mention.ts';
import { VerbReader } from './verb-reader.ts';
import { says, type Verbal } from './verbal.ts';

/** Whether a verb has a subject and nobody whom it is done to. */
const joins = (verb: Verbal): verb is Verbal & { subject: Mention } =>
  verb.form === 'verb' &&
  !verb.inflected &&
  !verb.passive &&
  verb.subject !== null &&
  ![...verb.objects, ...verb.obliques.map(({ mention }) => mention)].some(named);

const sharesType = ({ rules }: Act, verb: Verbal): boolean => rules.some(({ type }) => verb.rules.some((rule) => rule.type === type));
/** ‘gặp Ngoại trưởng Peru bên lề hội nghị’, ‘họp theo yêu cầu của Togo’: behind a preposition, a noun of action says not who meets. */
const meets = ({ rules }: Verbal): boolean => rules.some(({ type }) => type === 'CONSULT');

/** Tokens between those of whom one asks and who they are. */
const PEERS = 3;

/** Tokens between two who act together. */
const ALIKE = 12;

/** Tokens between a subject and a comma that may hold its verb. */
const CLAUSE = 2;

/** ‘vẫn’, ‘đã’: a verb follows, whether a dictionary holds it or not. */
const isFiller = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.particles.has('filler');

/** ‘phát lệnh truy nã theo yêu cầu của Togo’: harm done at somebody's wish is not done to him. */
const harms = ({ rules }: Verbal): boolean => rules.some(({ type }) => HARM.has(type) || type === 'THREATEN');

/** ‘Hai bên xảy ra xô xát’: of what happens between two, the subject is the two. */
const befallsBoth = ({ subject }: Verbal, { rules }: Act): boolean =>
  subject !== null &&
  isNominative(subject) &&
  (subject.refers === 'pair' || subject.members.length > 1) &&
  rules.some(({ frame }) => frame === 'mutual');

/** What intrudes or attacks. */
const FORCES = new Set(['force', 'vessel', 'police', 'people', 'rebels', 'person']);
/** Harm and harm, talks and talks. */
const sameQuad = ({ rules }: Act, { rules: others }: Verbal): boolean =>
  rules.every(({ type }) => HARM.has(type)) === others.every(({ type }) => HARM.has(type));
const threatens = ({ rules }: Verbal): boolean => rules.every(({ type }) => type === 'THREATEN');

/** What two do to one another by force. */
const clashes = ({ rules }: Act): boolean => rules.some(({ type, frame }) => type === 'ASSAULT' && frame === 'mutual');
const isBoth = ({ members, refers }: Mention): boolean => members.length > 1 || refers === 'pair';

/** What a mention or a noun of action is to the clause in hand. */
export class NounReader extends VerbReader {
  protected takeMention(listed: Mention): void {
    const mention = this.withoutPlace(listed);
    this.mentions.push(mention);
    const { level } = this;
    const owned = this.next();
    if (owned?.kind === 'act' && owned.form === 'noun' && (mention.modifies || (owned.inflected && owned.from === mention.to))) {
      this.owner = mention;
      return;
    }
    const meant = this.comma ? meantBeside(this.chunks, this.i) : null;
    if (meant) {
      this.open('same', null, mention.from);
      this.level.subject = meant;
      this.level.aside = level;
      return;
    }
    if (mention.class === 'person' && !mention.name && !mention.refers && mention.members.length < 2) return;
    if (this.modifiers.passive && !this.preposition && verbAhead(this.chunks, this.i + 1)) {
      this.pendingAgent = mention;
      return;
    }
    if (this.relative && !this.preposition && !this.relative.agent) {
      if (carries(this.chunks, this.i + 1)) {
        this.relative.agent = mention;
        // “nhằm lách lệnh cấm vận mà Togo đã áp đặt”: what somebody has done stands, whatever is meant with it.
        if (owned?.kind !== 'word' || !(owned.particles.has('future') || owned.particles.has('possible')))
          this.relative.context = told(this.relative.context);
        return;
      }
      // “vụ tấn công mà Mỹ cáo buộc Nga thực hiện”: a clause of its own.
      if (isNominative(mention) && verbAhead(this.chunks, this.i + 1)) {
        this.charged = this.relative;
        this.open('main', null, mention.from);
        this.level.subject = mention;
        return;
      }
    }
    if (this.preposition) return this.takeOblique(this.preposition, mention);
    if (level.verb?.speech?.kind === 'says' && level.verb.objects.length === 0 && (isNominative(mention) || this.tellsOfPolicy(mention))) {
      this.openContent(level.verb, 'said', mention.from);
      this.level.subject = mention;
      return;
    }
    if (
      !level.verb &&
      (level.subject || this.attach?.form === 'noun') &&
      level.subordinator &&
      this.comma &&
      isNominative(mention) &&
      (verbAhead(this.chunks, this.i + 1) || isFiller(owned))
    ) {
      // “Khi phe này thua trận trước A, nước B …”: what stood in the first clause is no part of the second.
      if (level.subject) this.waiting.length = 0;
      this.open('main', null, mention.from);
      this.level.subject = mention;
      this.topic ??= mention;
      return;
    }
    if (!level.verb && !(this.attach && this.attach.form === 'noun' && !this.comma)) {
      // A new subject after a comma replaces one that was only a topic; an apposition does not.
      if (
        !level.subject ||
        (this.comma && !isApposition(level.subject, mention) && verbAhead(this.chunks, this.i + 1) && !isNominative(level.subject))
      ) {
        level.subject = mention;
        if (!level.subordinator && level.context.kind === 'fact' && isNominative(mention)) this.topic ??= mention;
        this.own(mention);
      } else if (this.comma && this.answersDeed() && isNominative(mention) && verbAhead(this.chunks, this.i + 1)) {
        // “Trước việc Togo mở chiến dịch, Benin dọa …”: what no dictionary holds was done by the first, and the second answers.
        level.subject = mention;
        this.waiting.length = 0;
      } else if (this.comma && !this.and && this.beginsAnew(level.subject, mention)) {
        this.waiting.length = 0;
        this.open('main', null, mention.from);
        this.level.subject = mention;
      } else if (this.comma && this.waiting.length > 0 && this.trails(level.subject) && isNominative(mention) && this.verbNext()) {
        // “Đối với thỏa thuận hòa bình Ukraine, Tổng thống Putin nói …”: the name belongs to what the preposition governs.
        level.subject = mention;
      } else if (this.and && isNominative(mention) && mention.refers !== 'each-other' && mention.from - level.subject.to <= ALIKE)
        level.subject = { ...level.subject, to: mention.to, name: null, members: [...singles(level.subject), ...singles(mention)] };
      else if (verbAhead(this.chunks, this.i + 1) && !isNominative(level.subject) && isNominative(mention)) level.subject = mention;
      this.comma = this.and = false;
      return;
    }
    if (this.and && !this.comma && this.listsOn()) {
      this.and = false;
      return;
    }
    if (this.comma && !this.and && this.asksMore(mention)) {
      level.verb?.objects.push(mention);
      this.comma = false;
      return;
    }
    if (this.comma || this.and) {
      if (verbAhead(this.chunks, this.i + 1) && isNominative(mention)) {
        this.open(this.comma ? 'main' : 'same', null, mention.from);
        this.level.subject = mention;
        this.comma = this.and = false;
        return;
      }
      if (this.comma && !this.and) return;
    }
    const target = this.attach ?? level.verb;
    if (!target) return;
    // A noun takes no object: behind ‘such exercises infuriate …’ stands a verb that no dictionary holds.
    if (target.form === 'noun' && target.inflected && this.unknown > 0) return;
    // “Sau khi bị A đóng biên giới, B …”: behind a doer stands what was done it to, not who suffers.
    const suffers = target.passive && target.objects.length === 0 && target.form === 'verb' && !target.subject;
    if (suffers && (target.inflected || !target.agent)) target.subject = mention;
    else target.objects.push(mention);
    this.and = false;
  }

  /** ‘đề nghị các đồng minh, đối tác Ả Rập cung cấp vũ khí’: of whom one asks, the second says who they are. */
  private asksMore({ from }: Mention): boolean {
    const { verb } = this.level;
    const object = verb?.objects.at(-1);
    if (!verb || !object || !controls(verb) || !verb.rules.some(({ type }) => type === 'REQUEST')) return false;
    return isBare(object) && object.members.length === 0 && from - object.to <= PEERS && verbAhead(this.chunks, this.i + 1);
  }

  /** ‘Bên lề cuộc họp của SCO, ông A và ông B đã …’: what opens the sentence is where, and the list behind its comma is who. */
  private withoutPlace(mention: Mention): Mention {
    const [place, ...rest] = mention.members;
    const [next] = rest;
    const opens = !this.level.verb && !this.level.subject && (this.preposition !== null || this.attach?.form === 'noun');
    if (
      !place ||
      !next ||
      rest.length < 2 ||
      !opens ||
      next.from !== place.to + 1 ||
      !(verbAhead(this.chunks, this.i + 1) || isFiller(this.next()))
    )
      return mention;
    this.takeMention(place);
    this.comma = true;
    this.preposition = null;
    return { ...mention, from: next.from, class: next.class, state: next.state, org: next.org, members: rest };
  }

  protected takeOblique(preposition: Word, mention: Mention): void {
    const { prepositions } = preposition;
    const target = this.attach ?? this.level.verb;
    this.preposition = null;
    // “trao công hàm về vụ UAV xâm nhập không phận”: of what stands behind ‘về vụ’ the verb behind it tells.
    const next = this.next();
    const told = prepositions.includes('about') && mention.from > preposition.to && next?.kind === 'act' && next.form === 'verb';
    if (told && next.from === mention.to && target?.form === 'verb' && !next.inflected && FORCES.has(mention.class)) {
      this.openContent(target, contentOf(target), mention.from);
      this.level.subject = mention;
      return;
    }
    if (prepositions.length === 1 && prepositions[0] === 'of' && this.ownsDeed(preposition, mention, target)) return;
    // “lời đe dọa tấn công Iran của Mỹ”: whose word it is.
    const saying = target?.context.by;
    if (
      target &&
      saying?.form === 'noun' &&
      target.form === 'verb' &&
      !target.inflected &&
      !this.level.subject &&
      prepositions.includes('of')
    )
      return void saying.obliques.push({ prepositions, mention });
    // “Tổng thống Kenya hôm nay cùng Tổng thống Uganda thăm …”
    const { subject } = this.level;
    if (!target && !this.comma && subject && preposition.particles.has('and') && prepositions.includes('with') && isNominative(mention)) {
      if (isNominative(subject) && verbAhead(this.chunks, this.i + 1)) {
        this.level.subject = { ...subject, to: mention.to, name: null, members: [...singles(subject), ...singles(mention)] };
        return;
      }
    }
    if (!target) {
      // “Với Nga, …”, “Tại Moskva, …”: kept for the clause's first verb; but “Trước sức ép của Mỹ” is only why.
      if (mention.class !== 'policy') this.waiting.push({ prepositions, mention });
      return;
    }
    // “bỏ phiếu chống dự thảo, cùng với Chile”: of what nobody suffers, a companion behind a comma does it too.
    if (this.comma && prepositions.includes('with') && preposition.particles.has('and') && joins(target)) {
      target.subject = { ...target.subject, to: target.subject.to, name: null, members: [...singles(target.subject), ...singles(mention)] };
      return;
    }
    // “vấp phải phản đối từ Togo”: right behind a verb of blame or refusal that is suffered, whose it is.
    const suffered = target.passive && !target.agent && target.form === 'verb' && !target.inflected && prepositions.includes('of');
    if (suffered && preposition.from === target.to && target.rules.every(({ type }) => type === 'ACCUSE' || type === 'REJECT')) {
      target.agent = mention;
      return;
    }
    const by = prepositions.length === 1 && prepositions[0] === 'by';
    // “rejected all proposals made by Egypt”: what the participle tells is whose the object is.
    const governor = this.verbals.at(-2);
    if (
      by &&
      target.form === 'plain' &&
      target.inflected === 'participle' &&
      governor?.form === 'verb' &&
      governor.clause === target.clause &&
      governor.rules.some((rule) => rule.near)
    )
      return void governor.obliques.push({ prepositions: ['of'], mention });
    if (by && target.form === 'verb' && target.inflected && !target.passive) {
      // “diplomats expelled by Poland”; but in “rejected an offer by France” the agent is the noun's.
      if (target.inflected === 'participle' && preposition.from - target.to <= 1) target.passive = true;
      else return void target.obliques.push({ prepositions: ['of'], mention });
    }
    if (prepositions.includes('by') && (target.passive || target.form === 'noun') && !target.agent && !prepositions.includes('at')) {
      if (!this.tellsOfOther(target, mention)) target.agent = mention;
    } else target.obliques.push({ prepositions, mention });
  }

  /** ‘Động thái này của Ấn Độ’: whose the deed is that is pointed back to. */
  private ownsDeed({ from }: Word, { state, org }: Mention, target: Verbal | null): boolean {
    const deeds = target ? target.objects : this.level.subject ? [this.level.subject] : [];
    const deed = deeds.at(-1);
    if (deed?.refers !== 'deed' || deed.to !== from || (!state && !org)) return false;
    const owned: Mention = { ...deed, class: 'policy', refers: null, state, org };
    if (target) target.objects.splice(-1, 1, owned);
    else this.level.subject = owned;
    return true;
  }

  /** ‘dự thảo chỉ trích vụ tấn công do Nga trình ra’: with a verb that does no harm, the agent is of another noun. */
  private tellsOfOther({ form, inflected, rules }: Verbal, mention: Mention): boolean {
    const next = this.next();
    if (form !== 'noun' || inflected || next?.kind === 'mark' || !next || !rules.some(({ type }) => HARM.has(type))) return false;
    return next.from > mention.to || (next.kind === 'word' && next.particles.has('verb') && !next.particles.has('light'));
  }

  /** What a clause with ‘việc’ or ‘rằng’ is about is the object of the verb above it. */
  protected own(mention: Mention): void {
    const { owner } = this.level;
    if (owner && owner.objects.length === 0) owner.objects.push(mention);
    this.level.owner = null;
  }

  /** Whether the noun of action right before it is of the same type. */
  private isSame(act: Act): boolean {
    const { attach, preposition } = this;
    const types = new Set(act.rules.map(({ type }) => type));
    return attach?.form === 'noun' && attach.to === act.from && !preposition && attach.rules.some(({ type }) => types.has(type));
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
    if (governor && governor.objects.length === 0 && act.from - governor.to < 5 && governor.rules.some((rule) => rule.near)) {
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
    const suffers = governor?.form === 'plain' && governor.subject !== null && this.suffers();
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
    if (this.preposition?.prepositions.includes('at') || governor?.speech?.kind === 'admits') verbal.governor = governor;
    verbal.inherited = !light;
    if (light) {
      verbal.negated = governor.negated;
      verbal.planned = governor.planned;
      verbal.possible = governor.possible;
      verbal.passive = governor.passive;
      if (governor.passive) verbal.agent = governor.agent;
    } else if (!governor && !oblique && (this.level.subject || (this.modifiers.passive && this.level.fallback))) {
      // “Nga có cuộc hội đàm”: `có` is only a filler, the noun is the verb of the clause.
      verbal.subject = this.level.subject ?? this.level.fallback;
      verbal.inherited = false;
      this.spendModifiers(verbal);
    } else if (this.preposition === null && !governor) this.spendModifiers(verbal);
    else if (suffers && governor) {
      // “Việc Togo mở rộng khu mỏ vấp phải chỉ trích”: whoever did it is criticised.
      verbal.subject = governor.subject;
      verbal.inherited = false;
      this.spendModifiers(verbal);
    }
    // “Căng thẳng giữa A và B bùng phát thành đụng độ”: those between whom it breaks out.
    if (governor?.occurs && !governor.subject && act.rules.some(({ frame }) => frame === 'mutual'))
      verbal.obliques.push(
        ...governor.obliques.filter(({ prepositions }) => prepositions.includes('between') || prepositions.includes('with')),
      );
    const outer = this.level.outer?.verb;
    // “Căng thẳng giữa A và B bùng lên khi một cuộc đấu súng nổ ra ở biên giới”: those between whom it breaks out.
    if (!governor && !oblique && outer && this.level.subordinator === 'when' && clashes(act) && !verbal.subject)
      verbal.obliques.push(...outer.obliques.filter(({ prepositions, mention }) => prepositions.includes('between') && isBoth(mention)));
    // “đòi một lời xin lỗi”: what is asked for has not been done.
    const asked = governor !== null && !oblique && !act.inflected && governor.objects.length === 0 && governor.form === 'verb';
    if (asked && controls(governor) && contentOf(governor) === 'demanded')
      verbal.context = { kind: 'demanded', speaker: governor.subject, by: governor, parent: governor.context };
    // “để trả đũa đợt không kích của A”: what is answered has happened.
    if (governor?.reacting && !oblique && governor.objects.length === 0 && !act.inflected) verbal.context = told(governor.context);
    // “để trao công hàm phản đối vụ bắt giữ …”: so has what is blamed.
    if (governor && !oblique && governor.objects.length === 0 && presumes(governor)) verbal.context = known(governor.context);
    // “sẵn sàng làm trung gian giữa A và B”: what is offered has yet to be.
    const offered = governor !== null && !oblique && !light && governor.form === 'verb' && act.from === governor.to;
    if (offered && governor.rules.some(({ type }) => type === 'AGREE')) verbal.possible = true;
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
      !(
        this.preposition &&
        !this.preposition.prepositions.includes('with') &&
        ((meets(governor) && !this.mediates(governor)) || (this.preposition.speech && harms(governor)))
      ) &&
      governor.objects.every(isBarePolicy)
    ) {
      governor.theme = verbal;
      // “hoãn kế hoạch không kích Syria”: what is called off is not done.
      if (governor.rules.some(({ type }) => type === 'CONCEDE') && act.rules.every(({ type }) => type === 'ASSAULT'))
        verbal.possible = true;
    }
    // “lời kêu gọi đối thoại”, “đề xuất đàm phán”: what is asked or offered is none yet.
    const saying = this.attach?.form === 'noun' && !this.preposition && !act.inflected && this.attach.to === act.from ? this.attach : null;
    if (saying?.rules.some(({ type }) => type === 'REQUEST' || type === 'AGREE')) verbal.possible = true;
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
    if (!verbal.subject && act.rules.some((rule) => rule.frame === 'calls-in')) verbal.subject = governor?.subject ?? this.level.subject;
    if (governor?.speech?.kind === 'denies' && !governor.theme) {
      governor.theme = verbal;
      verbal.denier = governor.subject;
      this.level.verb = verbal;
    } else if (!verbal.subject && !this.begun) this.leading.push(verbal);
    else if (!verbal.subject) this.attend(verbal, governor);
    this.preposition = null;
    this.attach = verbal;
    this.comma = this.and = false;
  }

  /** ‘Ba tàu gồm một tàu thuộc lớp X và một tàu …’: still of whom the subject consists. */
  private listsOn(): boolean {
    const { subject } = this.level;
    const since = subject ? this.chunks.slice(0, this.i).filter(({ from }) => from >= subject.to) : [];
    const [list] = since;
    return (
      list?.kind === 'word' && list.particles.has('listing') && list.particles.has('verb') && since.every(({ kind }) => kind !== 'act')
    );
  }

  /** ‘nói chính sách của Mỹ gây ra …’ */
  private tellsOfPolicy(mention: Mention): boolean {
    return mention.class === 'policy' && named(mention) && verbAhead(this.chunks, this.i + 1);
  }

  /** ‘Giá dầu của Lào tăng vọt, Peru kêu gọi …’: behind a clause whose verb no dictionary holds, whoever stands before a verb begins another. */
  private beginsAnew(subject: Mention, mention: Mention): boolean {
    return this.commaAt - subject.to >= CLAUSE && isNominative(mention) && verbAhead(this.chunks, this.i + 1);
  }

  /** A bare name that is no second party, right behind words that a preposition governs. */
  private trails({ class: sort, members }: Mention): boolean {
    return members.length === 0 && (sort === 'state' || sort === 'capital') && this.chunks[0]?.kind === 'word';
  }

  /** A verb follows at once, particles aside. */
  private verbNext(): boolean {
    const next = this.chunks.slice(this.i + 1).find((chunk) => !(chunk.kind === 'word' && chunk.particles.has('filler')));
    return next?.kind === 'act' ? next.form === 'verb' : next?.kind === 'word' && (next.particles.has('verb') || next.speech !== null);
  }

  /** ‘làm trung gian cho cuộc đối thoại giữa …’ */
  private mediates({ rules }: Verbal): boolean {
    return this.preposition?.prepositions.includes('for') === true && rules.some(({ mode }) => mode === 'third-party');
  }

  /** The sentence begins with what is answered: ‘trước việc’, ‘sau việc’. */
  private answersDeed(): boolean {
    const [head] = this.chunks;
    return head?.kind === 'word' && head.particles.has('complementiser') && head.particles.has('reacting');
  }

  /** A word of suffering stands right before the noun of action: ‘vấp phải chỉ trích’. */
  private suffers(): boolean {
    const before = this.chunks[this.i - 1];
    return this.modifiers.passive && before?.kind === 'word' && before.particles.has('passive');
  }

  /** Who tells of the noun of action that comes, where only the other party is named behind it. */
  private teller(governor: Verbal | null): Mention | null {
    const next = this.next();
    const { context, subject } = this.level;
    if (next?.kind !== 'word' || !next.prepositions.includes('with') || this.preposition || this.attach?.form === 'noun') return null;
    const speaker =
      governor?.form === 'speech' && governor.objects.length === 0
        ? governor.subject
        : !governor && !subject && context.kind === 'said' && context.by && says(context.by)
          ? context.speaker
          : null;
    return speaker && speaker.class !== 'media' ? speaker : null;
  }

  /** ‘thông báo điều này sau cuộc gặp với Tổng thống Ukraine’, ‘nói trong cuộc hội đàm với …’: whoever says or does it there is one of those who met. */
  private attend(meeting: Verbal, governor: Verbal | null): void {
    const { subordinator, fallback } = this.level;
    const there = this.preposition?.prepositions.includes('at') === true && !governor?.passive;
    const then = !governor && (subordinator === 'after' || subordinator === 'when');
    // “Bộ Ngoại giao Togo cho biết cuộc gặp với phía Ghana …”: whoever tells of it met.
    const one = there ? governor?.subject : then ? fallback : this.teller(governor);
    if (!one || !isNominative(one) || !meeting.rules.some(({ type, frame }) => type === 'CONSULT' && frame === 'mutual')) return;
    meeting.subject = one;
    meeting.inherited = true;
    meeting.planned ||= there && governor?.planned === true;
    meeting.possible ||= there && governor?.possible === true;
  }
}
