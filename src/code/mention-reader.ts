/** Mentions of a sentence as subjects and objects of its verbals: who begins a clause, joins a list, or is whom it is done to. */
import { meantBeside } from './asides.ts';
import { type Chunk, isComma, type Word } from './chunk.ts';
import { isNominative, told } from './clause-level.ts';
import { controls, isApposition, isBarePolicy, isMeeting, SPOKEN } from './clause-verbs.ts';
import type { Particle } from './lexicon.ts';
import { carries, carriesTo, verbAhead, verbBehindPlace } from './lookahead.ts';
import { isBare, type Mention, named, singles } from './mention.ts';
import { ObliqueReader } from './oblique-reader.ts';
import { NAMES } from './spelled-out.ts';
import { type Context, says, type Verbal } from './verbal.ts';

/** Tokens between those of whom one asks and who they are. */
const PEERS = 3;

/** Tokens between a noun of action and who does it in a clause without ‘mà’: ‘gói viện trợ 2 tỷ USD Togo gửi cho Benin’. */
const BEHIND = 4;
const RULERS = new Set(['government', 'leader', 'official', 'ministry', 'force', 'parliament']);

/** Tokens between two who act together. */
const ALIKE = 12;

/** Tokens between a subject and a comma that may hold its verb. */
const CLAUSE = 2;

/** Tokens from a comma to a mention with its number: ‘, ba công dân Togo’. */
const COUNTED = 3;

/** ‘chưa’, ‘vẫn’, ‘sẽ’: what stands before a verb. */
const isModifier = ({ particles, prepositions, subordinator, speech }: Word): boolean =>
  !subordinator && !speech && prepositions.length === 0 && [...particles].every((particle) => MODIFIERS.has(particle));
const MODIFIERS = new Set<Particle>(['filler', 'negation', 'future', 'done', 'also']);

/** ‘sẽ’, ‘không’. */
const isAuxiliary = (chunk: Word): boolean => isModifier(chunk) && !(chunk.particles.size === 1 && chunk.particles.has('filler'));

/** Tokens of a verb that no dictionary holds. */
const UNREAD = 3;

/** ‘vẫn’, ‘đã’: a verb follows, whether a dictionary holds it or not. */
const isFiller = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.particles.has('filler');

/** ‘cuộc không kích của Togo, Benin, Ghana vào …’: what is both a particle and a preposition says at whom. */
const isAim = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.prepositions.length > 0;

/** ‘là’ */
const isCopula = ({ particles }: Word): boolean => particles.has('listing') && particles.has('complementiser');

/** What a mention is to the clause in hand. */
export class MentionReader extends ObliqueReader {
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
    if (this.tellsNext(mention)) this.relative = this.attach;
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
    if (this.wields(mention)) return;
    if (this.preposition) return this.takeOblique(this.preposition, mention);
    // “xác nhận sự việc và triệu đại sứ”: what is confirmed, not who does something.
    // “thông báo điều này sau cuộc gặp”: what is said.
    const then =
      owned?.kind === 'word' && (owned.subordinator === 'after' || owned.subordinator === 'when' || owned.prepositions.includes('at'));
    const announced = mention.refers === 'deed' && then && !verbAhead(this.chunks, this.i + 1);
    const confirmed = announced || (mention.refers === 'deed' && owned?.kind === 'word' && owned.particles.has('and'));
    // “nói trong chuyến thăm Togo”: where it is said is no subject of what is said.
    const there =
      this.attach?.to === mention.from && this.attach.governor === level.verb && this.attach.rules.some(({ mode }) => mode === 'visit');
    // “nhắc lại lời kêu gọi Togo rút quân”: of whom it is asked.
    const asked =
      this.attach?.to === mention.from && this.attach.form === 'noun' && this.attach.rules.some(({ frame }) => frame === 'demands');
    // “xác nhận cuộc hội đàm Togo - Benin”: with no verb behind them, those whom the noun of action tells of.
    const own =
      this.attach?.form === 'noun' && this.attach.to === mention.from && !this.attach.inflected && !verbAhead(this.chunks, this.i + 1);
    // “Trả lời báo chí Ghana, Ngoại trưởng Togo …”: to whom it is said.
    const [comma, other] = this.chunks.slice(this.i + 1, this.i + 3);
    const heard =
      !level.verb?.subject &&
      level.verb?.to === mention.from &&
      isComma(comma) &&
      other?.kind === 'mention' &&
      verbAhead(this.chunks, this.i + 3);
    const over = this.endsFronted(mention);
    const speaks =
      !heard && !over && level.verb?.speech?.kind === 'says' && level.verb.objects.length === 0 && !confirmed && !there && !asked && !own;
    if (level.verb && speaks && (isNominative(mention) || this.tellsOfPolicy(mention))) {
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
      (verbAhead(this.chunks, this.i + 1) || verbBehindPlace(this.chunks, this.i + 1) || isFiller(owned))
    ) {
      // “Khi phe này thua trận trước A, nước B …”: what stood in the first clause is no part of the second.
      if (level.subject) this.waiting.length = 0;
      this.open('main', null, mention.from);
      this.level.subject = mention;
      this.topic ??= mention;
      return;
    }
    if (!level.verb && !(this.attach && this.attach.form === 'noun' && !this.comma)) {
      // “Tuyên bố của ông Trump khiến …”: whose word it is.
      const word = level.subject;
      if (word?.class === 'policy' && isBare(word) && mention.from === word.to && mention.class === 'person' && !this.comma) {
        level.subject = { ...mention, from: word.from, class: 'policy' };
        return;
      }
      // “sau vụ việc người biểu tình Togo đốt phá đại sứ quán”: who acts in what happened.
      const happening = word?.refers === 'deed' && word.to === mention.from && !this.comma && isNominative(mention);
      if (happening && verbAhead(this.chunks, this.i + 1)) {
        level.subject = mention;
        return;
      }
      // A new subject after a comma replaces one that was only a topic; an apposition does not.
      if (
        !level.subject ||
        (this.comma && !isApposition(level.subject, mention) && verbAhead(this.chunks, this.i + 1) && !isNominative(level.subject))
      ) {
        level.subject = mention;
        if (!level.subordinator && level.context.kind === 'fact' && isNominative(mention)) this.topic ??= mention;
        this.own(mention);
      } else if (
        this.comma &&
        this.saysWhat(level.subject) &&
        isNominative(mention) &&
        (verbAhead(this.chunks, this.i + 1) || isFiller(owned))
      ) {
        // “Là thành viên NATO, Hungary …”: behind what somebody is stands who it is.
        level.subject = this.topic = mention;
        this.waiting.length = 0;
      } else if (this.comma && isNominative(mention) && this.endsQuote()) {
        // “"Đây là lỗi của Togo", ông A, người đứng đầu hải quan, chỉ trích”: who speaks stands in no quote of his own.
        this.waiting.length = 0;
        this.open('main', null, mention.from);
        this.level.subject = mention;
      } else if (this.comma && this.answersDeed() && isNominative(mention) && verbAhead(this.chunks, this.i + 1)) {
        // “Trước việc Togo mở chiến dịch, Benin dọa …”: what no dictionary holds was done by the first, and the second answers.
        level.subject = mention;
        this.waiting.length = 0;
      } else if (this.comma && !this.and && this.beginsAnew(level.subject, mention)) {
        this.waiting.length = 0;
        this.tellUnread(level.subject);
        this.open('main', null, mention.from);
        this.level.subject = mention;
      } else if (this.comma && this.addressed(level.subject) && isNominative(mention) && verbAhead(this.chunks, this.i + 1)) {
        level.subject = mention;
        this.topic = mention;
      } else if (this.comma && this.waiting.length > 0 && this.trails(level.subject) && isNominative(mention) && this.verbNext()) {
        // “Đối với thỏa thuận hòa bình Ukraine, Tổng thống Putin nói …”: the name belongs to what the preposition governs.
        level.subject = mention;
      } else if (this.and && this.isTold(level.subject) && isNominative(mention) && verbAhead(this.chunks, this.i + 1)) {
        // “Togo không còn là đối tác và Benin phải …”: of the first the clause has told.
        level.subject = mention;
      } else if (this.and && this.actsNext(level.subject, mention)) {
        // “Togo và Benin tiến hành nhiều cuộc đối thoại và hôm 1/4, Benin …”: it is no third beside them.
        this.open('main', null, mention.from);
        this.level.subject = mention;
      } else if (this.and && isNominative(mention) && mention.refers !== 'each-other' && mention.from - level.subject.to <= ALIKE)
        level.subject = { ...level.subject, to: mention.to, name: null, members: [...singles(level.subject), ...singles(mention)] };
      else if (verbAhead(this.chunks, this.i + 1) && !isNominative(level.subject) && isNominative(mention)) level.subject = mention;
      else if (this.governedUnread(level.subject, mention)) {
        const context: Context = { kind: 'intended', speaker: null, by: null, parent: level.context };
        this.level = { ...level, context, outer: level, subject: mention, fallback: null, verb: null };
      }
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
      // “Sau khi Togo thử tên lửa, quân đội Benin ở Ghana tập trận”: a place stands between whoever is next and his verb.
      if (over) while (this.level.outer && !this.level.subordinator) this.level = this.level.outer;
      const acts = over || verbAhead(this.chunks, this.i + 1) || (this.comma && !this.and && verbBehindPlace(this.chunks, this.i + 1));
      if (isNominative(mention) && (acts || (this.comma && this.endsQuote()))) {
        // “Trả đũa việc Togo áp thuế, Benin …”: what the sentence opens with is answered by who comes next.
        if (level.verb && this.comma && !this.and && (this.answersDeed() || this.verbals[0]?.reacting === true))
          level.verb.answerer = mention;
        this.open(this.comma ? 'main' : 'same', null, mention.from);
        this.level.subject = mention;
        this.comma = this.and = false;
        return;
      }
      if (this.comma && !this.and) {
        // “Sau khi bị Togo trừng phạt, Benin lao đao”: behind a clause without a subject, whoever stands alone is the one of both.
        if (this.actsAlone(mention)) this.topic = mention;
        return;
      }
    }
    const target = this.attach ?? level.verb;
    if (!target) return;
    // A noun takes no object: behind ‘such exercises infuriate …’ stands a verb that no dictionary holds.
    if (target.form === 'noun' && target.inflected && this.unknown > 0) return;
    // “Sau khi bị A đóng biên giới, B …”: behind a doer stands what was done it to, not who suffers.
    if (this.belongsBelow(target)) return;
    // “lên án hành động vi phạm chủ quyền của Togo”: whom the deed wronged is not who did it.
    const wronging = this.chunks[this.i - 1];
    const deed = target.objects.at(-1);
    if (wronging?.kind === 'word' && wronging.particles.has('violating') && deed?.to === wronging.from && isBarePolicy(deed)) return;
    // “áp lệnh trừng phạt lên Togo, vốn là đồng minh của Benin”: behind a comma and words that no rule knows, nobody it is laid on.
    const laid = target.objects.length === 0 && target.obliques.some(({ prepositions }) => prepositions.includes('against'));
    if (laid && !target.inflected && this.comma && !this.and && mention.from > this.commaAt + 1) return;
    const suffers = target.passive && target.objects.length === 0 && target.form === 'verb' && !target.subject;
    if (suffers && (target.inflected || !target.agent)) target.subject = mention;
    else target.objects.push(mention);
    this.and = false;
  }

  /** ‘Sau khi Togo công bố hợp đồng mua tàu, Benin cấm …’: what is done behind the clause that the sentence opens with is nobody's word. */
  private endsFronted(mention: Mention): boolean {
    const { verb, subordinator, context } = this.level;
    const [head] = this.chunks;
    const behind = this.chunks.slice(this.i + 1);
    const fronted =
      head?.kind === 'word' && head.subordinator !== null && head.subordinator !== 'purpose' && head.prepositions.length === 0;
    const last = !behind.some((chunk, i) => isComma(chunk) && behind[i + 1]?.kind === 'mention');
    const told = subordinator ? verb !== null && says(verb) && this.commaAt > verb.to : context.kind === 'said' && last;
    if (!fronted || !told || !this.comma || this.and || this.commaAt + 1 !== mention.from || !isNominative(mention)) return false;
    return verbAhead(this.chunks, this.i + 1) || isFiller(behind[0]);
  }

  /** ‘cuộc tấn công bằng tên lửa của Togo’, ‘… dữ dội bằng tên lửa và UAV của Togo’: a word behind a noun of attack stands what it is made with, and whose that is made it. */
  private wields(mention: Mention): boolean {
    const { attach } = this;
    if (attach?.form !== 'noun' || attach.inflected || this.preposition || this.comma) return false;
    const how = this.chunks.slice(0, this.i).filter((chunk) => chunk.from >= attach.to && isFiller(chunk));
    const beside = mention.from - attach.to - how.reduce((sum, { from, to }) => sum + to - from, 0) === 1;
    if (!beside || mention.class !== 'force' || !attach.rules.every(({ type }) => type === 'ASSAULT')) return false;
    if (named(mention)) attach.agent ??= mention;
    this.and = false;
    return true;
  }

  /** ‘Togo xúi Benin rút quân’: between the two stands a verb that no dictionary holds, and the second would do what stands behind him. */
  private governedUnread(subject: Mention, mention: Mention): boolean {
    const between = this.chunks.slice(0, this.i).filter(({ from }) => from >= subject.to);
    const unread = mention.from - subject.to - between.reduce((sum, { from, to }) => sum + to - from, 0);
    const plain = between.every((chunk) => chunk.kind === 'word' && isModifier(chunk)) && this.before < mention.from;
    const apart = plain && unread > 0 && unread <= UNREAD && !this.comma && !this.and && !this.preposition;
    // “Togo khiêu khích Benin bằng việc bắt ngư dân”: what stands between tells how it is done.
    const behind = this.chunks.slice(this.i + 1).find((chunk) => chunk.kind !== 'word' || !isAuxiliary(chunk));
    const does = behind?.kind === 'act' && behind.form === 'verb' && !behind.inflected;
    return apart && does && subject.class !== 'pronoun' && isNominative(subject) && isNominative(mention);
  }

  /** ‘lệnh trừng phạt EU áp lên Togo’: a clause without ‘mà’ tells of the noun of action right before. */
  private tellsNext({ from, class: sort, members }: Mention): boolean {
    const { attach } = this;
    if (attach?.form !== 'noun' || attach.inflected || attach.agent || this.comma || this.and || this.preposition) return false;
    const doer = NAMES.has(sort) || RULERS.has(sort) || members.length > 0;
    return doer && from - attach.to <= BEHIND && carriesTo(this.chunks, this.i + 1, attach.rules);
  }

  /** ‘từ chối yêu cầu bắt giữ một người Togo của Benin’: of what is refused, whom another verb behind it is about is not refused anything. */
  private belongsBelow({ form, rules, to, inflected }: Verbal): boolean {
    const before = this.chunks[this.i - 1];
    const between = this.chunks.slice(0, this.i - 1).filter(({ from }) => from >= to);
    const asked = between.some((chunk) => chunk.kind === 'act' && chunk.rules.every(({ type }) => type === 'REQUEST' || type === 'AGREE'));
    const done =
      before?.kind === 'act' && before.form === 'verb' && before.rules.every(({ type }) => !SPOKEN.has(type) && type !== 'CONSULT');
    // “từ chối yêu cầu dẫn độ một người Togo của Benin”
    const [of, owner] = this.chunks.slice(this.i + 1, this.i + 3);
    const owned = of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of' && owner?.kind === 'mention';
    const claimed = before?.kind === 'act' && owned && before.rules.every(({ type }) => type === 'REQUEST');
    return (claimed || (asked && done)) && form === 'verb' && !inflected && rules.every(({ type }) => type === 'REJECT');
  }

  /** ‘Vốn là đồng minh của Togo, …’, ‘Không phải thành viên EU, …’: the clause opens with what somebody is or is not. */
  private saysWhat({ from, to }: Mention): boolean {
    const before = this.chunks.filter((chunk) => chunk.to <= from && chunk.from >= this.clauseStart && chunk.kind !== 'time');
    const opens = before.find(({ kind }) => kind !== 'mark');
    const is = opens?.kind === 'word' && (isCopula(opens) || opens.particles.has('relative') || opens.particles.has('negation'));
    const plain = before.every((chunk) => chunk.kind === 'mark' || (chunk.kind === 'word' && !chunk.particles.has('verb')));
    return is && plain && this.commaAt >= to && !(opens.particles.has('contrast') && opens.particles.has('relative'));
  }

  /** Right behind ‘và’, a time and a comma stands whoever acts next, where a noun of action has told of the subject. */
  private actsNext(subject: Mention, mention: Mention): boolean {
    const told = this.verbals.at(-1);
    if (!told || told.from < subject.to || !this.comma || this.commaAt + 1 !== mention.from) return false;
    return isNominative(mention) && verbAhead(this.chunks, this.i + 1);
  }

  /** Whether it has been said of a mention what it is. */
  private isTold({ to }: Mention): boolean {
    return this.chunks.some((chunk) => chunk.from >= to && chunk.to <= this.before && chunk.kind === 'word' && isCopula(chunk));
  }

  /** ‘đề nghị các đồng minh, đối tác Ả Rập cung cấp vũ khí’: of whom one asks, the second says who they are. */
  private asksMore({ from }: Mention): boolean {
    const { verb } = this.level;
    const object = verb?.objects.at(-1);
    if (!verb || !object || !controls(verb) || !verb.rules.some(({ type, frame }) => type === 'REQUEST' && frame === 'demands'))
      return false;
    return isBare(object) && object.members.length === 0 && from - object.to <= PEERS && verbAhead(this.chunks, this.i + 1);
  }

  /** ‘Bên lề cuộc họp của SCO, ông A và ông B đã …’: what opens the sentence is where, and the list behind its comma is who. */
  private withoutPlace(mention: Mention): Mention {
    const [place, ...rest] = mention.members;
    const [next] = rest;
    // “do Togo, Benin, Ghana thực hiện”, “cuộc tập trận giữa Mỹ, Nhật Bản và Hàn Quốc khai mạc”, “bị Togo, Benin và Ghana bác bỏ”: none of them is a place.
    const whom = this.modifiers.passive || ['by', 'between'].some((kind) => this.preposition?.prepositions.some((p) => p === kind));
    // “Sau cuộc gặp, Togo, Benin và Ghana …”: behind a comma the list is all of them.
    const within = !this.comma && (this.preposition !== null || this.attach?.form === 'noun');
    const opens = !whom && within && !this.level.verb && !this.level.subject;
    if (
      !place ||
      !next ||
      rest.length < 2 ||
      !opens ||
      next.from !== place.to + 1 ||
      !(verbAhead(this.chunks, this.i + 1) || (isFiller(this.next()) && !isAim(this.next())))
    )
      return mention;
    this.takeMention(place);
    this.comma = true;
    this.preposition = null;
    return { ...mention, from: next.from, class: next.class, state: next.state, org: next.org, members: rest };
  }

  /** What a clause with ‘việc’ or ‘rằng’ is about is the object of the verb above it. */
  protected own(mention: Mention): void {
    const { owner } = this.level;
    // “họp bàn việc Togo trừng phạt Benin”: what is talked about is talked with nobody.
    if (owner && owner.objects.length === 0 && (owner.inflected || !isMeeting(owner))) owner.objects.push(mention);
    this.level.owner = null;
  }

  /** The sentence opens with a clause that names nobody who acts or suffers, and ends with a mention and what no dictionary holds. */
  private actsAlone(mention: Mention): boolean {
    const { verb } = this.level;
    const opens = this.leading.length > 0 && this.leading[0] === this.verbals[0] && verb !== null && this.leading.includes(verb);
    const beside = mention.from - this.commaAt <= COUNTED && this.next() === undefined;
    return opens && beside && !verb.inflected && !this.topic && isNominative(mention);
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

  /** ‘Trong thư gửi Togo, Benin …’: behind a preposition and a noun that no dictionary holds, whom it goes to; who acts stands behind the comma. */
  private addressed(subject: Mention): boolean {
    const [head, ...rest] = this.chunks.slice(0, this.i);
    const before = rest.findIndex((chunk) => chunk.kind === 'mention');
    const plain = rest.slice(0, before).every((chunk) => chunk.kind === 'word' && chunk.subordinator === null);
    return (
      head?.kind === 'word' &&
      head.prepositions.includes('at') &&
      head.subordinator === null &&
      plain &&
      rest[before]?.to === subject.to &&
      subject.from > head.to &&
      this.commaAt === subject.to
    );
  }

  /** A quote ends right before the comma before the mention. */
  private endsQuote(): boolean {
    const [quote, comma] = this.chunks.slice(Math.max(0, this.i - 2), this.i);
    return quote?.kind === 'mark' && quote.mark === '"' && comma?.kind === 'mark' && comma.mark === ',';
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

  /** The sentence begins with what is answered: ‘trước việc’, ‘sau việc’. */
  private answersDeed(): boolean {
    const [head] = this.chunks;
    return head?.kind === 'word' && head.particles.has('complementiser') && head.particles.has('reacting');
  }
}
