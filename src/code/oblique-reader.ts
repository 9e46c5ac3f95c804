/** Mentions behind a preposition: of which verb or noun they tell, whether they did it, own it or kept company in it. */
import type { Word } from './chunk.ts';
import { isNominative, known } from './clause-level.ts';
import { contentOf, isBarePolicy, JUDGING } from './clause-verbs.ts';
import { HARM } from './going-on.ts';
import { verbAhead } from './lookahead.ts';
import { GROUND, isBare, type Mention, named, singles } from './mention.ts';
import { VerbReader } from './verb-reader.ts';
import type { Verbal } from './verbal.ts';

/** Whether a verb has a subject and nobody whom it is done to. */
const joins = (verb: Verbal): verb is Verbal & { subject: Mention } =>
  verb.form === 'verb' &&
  !verb.inflected &&
  !verb.passive &&
  verb.subject !== null &&
  ![...verb.objects, ...verb.obliques.map(({ mention }) => mention)].some(named);

/** Tokens of a noun that no dictionary holds: ‘vụ’, ‘đoạn video’. */
const UNREAD = 2;

/** What intrudes or attacks. */
const FORCES = new Set(['force', 'vessel', 'police', 'people', 'rebels', 'person']);

/** ‘Tòa án ở Minsk’: whose it is stands right behind it, as the place it is in. */
const isSeated = (subject: Mention, { from }: Word): boolean => SEATED.has(subject.class) && isBare(subject) && subject.to === from;
const SEATED = new Set(['court', 'police', 'government', 'ministry', 'parliament']);

/** Tokens of what is laid on or cut: ‘áp thuế nhập khẩu’. */
const POLICY = 3;

/** Where forces are or go. */
const THERE = ['at', 'to'] as const;

/** What is nobody’s by ‘của’. */
const OWNERLESS = new Set(['state', 'capital', 'org']);

/** What has no second owner, once it is said whose it is, and who decides on what is done to it. */
const OWNED = new Set<Mention['class']>([
  'state',
  'capital',
  'org',
  'diplomat',
  'mission',
  'official',
  'leader',
  'government',
  'ministry',
  'people',
]);
const DECIDE = new Set<Mention['class']>(['state', 'capital', 'government', 'leader', 'official', 'ministry', 'parliament']);

/** What a mention behind a preposition is to the clause in hand. */
export class ObliqueReader extends VerbReader {
  /** ‘tuần tra ở miền tây Benin, giáp biên giới Ghana’: of ground abroad the border only says where it lies. */
  private isGloss({ prepositions }: Word, { state }: Mention, { obliques, rules, subject, inflected }: Verbal): boolean {
    if (prepositions.length !== 1 || prepositions[0] !== 'near' || inflected || !rules.every(({ type }) => type === 'MOBILIZE'))
      return false;
    const abroad = ({ state: whose, class: sort }: Mention): boolean =>
      GROUND.has(sort) && whose !== null && whose !== subject?.state && whose !== state;
    return state !== null && obliques.some((one) => THERE.some((kind) => one.prepositions.includes(kind)) && abroad(one.mention));
  }

  protected takeOblique(preposition: Word, mention: Mention): void {
    const { prepositions } = preposition;
    const target = this.attach ?? this.level.verb;
    this.preposition = null;
    // “ký kết ở thủ đô Lomé của Togo”: whose the place is it says by itself.
    const place = target?.obliques.at(-1);
    const within = place?.mention.class === 'place' && place.prepositions.includes('at') && place.mention.to === preposition.from;
    const owner = prepositions.length === 1 && prepositions[0] === 'of' && mention.class === 'state';
    if (within && owner && mention.state === place.mention.state) return;
    // “trao công hàm về vụ UAV xâm nhập không phận”: of what stands behind ‘về vụ’ the verb behind it tells.
    const next = this.next();
    const told = prepositions.includes('about') && mention.from > preposition.to && next?.kind === 'act' && next.form === 'verb';
    if (told && next.from === mention.to && target?.form === 'verb' && !next.inflected && FORCES.has(mention.class)) {
      this.openContent(target, contentOf(target), mention.from);
      this.level.subject = mention;
      return;
    }
    if (this.tellsDeed(preposition, mention)) return;
    if (target && this.isOfUnread(preposition, target)) return;
    if (target && this.isGloss(preposition, mention, target)) return;
    // “thảo luận về tình hình tại Togo”: where what is talked about lies is not where one talks.
    const [about] = this.chunks.slice(Math.max(0, this.i - 2), this.i - 1);
    const topic = about?.kind === 'word' && about.prepositions.includes('about') && about.to < preposition.from;
    const talks = target?.rules.length ? target.rules.every(({ type }) => type === 'CONSULT') : false;
    if (target && talks && topic && prepositions.includes('at') && !target.inflected)
      return void target.obliques.push({
        prepositions: ['about'],
        mention: { ...mention, class: 'policy', state: null, org: null, members: [] },
      });
    // “phản đối phát ngôn về Togo”: what is said of Togo is blamed, and Togo is not.
    if (target && this.isTopicOf(preposition, target))
      return void target.obliques.push({ prepositions, mention: { ...mention, class: 'policy', state: null, org: null, members: [] } });
    // “Ghana và Niger hội đàm về xung đột giữa Togo và Benin”: those between whom the matter lies do not meet.
    if (target && this.isMatterBetween(preposition, target))
      return void target.obliques.push({
        prepositions: ['about'],
        mention: { ...mention, class: 'policy', state: null, org: null, members: [] },
      });
    // “chuyển tiền từ tài sản Togo bị đóng băng cho Benin”
    const giver = prepositions.includes('for') ? this.giverOf(target) : null;
    if (giver) return void giver.obliques.push({ prepositions, mention });
    if (prepositions.length === 1 && prepositions[0] === 'of' && this.ownsDeed(preposition, mention, target)) return;
    if (prepositions.length === 1 && prepositions[0] === 'of' && this.ownsPlan(preposition, mention, target)) return;
    // “lời đe dọa tấn công Iran của Mỹ”: whose word it is; “lời kêu gọi Benin rút quân của Togo”, but not “… thả tù binh của Togo”.
    const saying = target?.context.by;
    const asked = this.level.subject !== null && this.level.subject === saying?.objects[0] && target?.to === preposition.from;
    if (
      target &&
      saying?.form === 'noun' &&
      target.form === 'verb' &&
      !target.inflected &&
      (!this.level.subject || asked) &&
      prepositions.includes('of')
    )
      return this.ownsWord(saying, { prepositions, mention });
    if (target && prepositions.length === 1 && prepositions[0] === 'of') {
      if (target.form === 'noun') return this.ownsWord(target, { prepositions, mention });
      if (this.ownsDecision(preposition, mention, target)) {
        // “xác nhận cam kết viện trợ cho Benin của Togo”
        const { by } = target.context;
        const promised = by?.form === 'verb' && by.subject === target.subject && this.isLent(by) ? [by] : [];
        for (const verb of [target, ...promised]) Object.assign(verb, { subject: mention, inherited: false });
        // “ý định tấn công Benin của Togo”: with no noun of its own, an attack is only meant.
        const told = this.chunks.some((chunk) => chunk.kind === 'word' && chunk.to === target.from && chunk.particles.has('factive'));
        target.possible ||= !told && target.rules.every(({ type }) => type === 'ASSAULT');
        // “Để đáp trả quyết định trục xuất Đại sứ Benin của Togo”: what is answered has happened.
        if (this.verbals.findLast(({ from }) => from < target.from)?.reacting) target.context = known(target.context);
        return;
      }
    }
    // “Tổng thống Kenya hôm nay cùng Tổng thống Uganda thăm …”
    const { subject } = this.level;
    if (!target && !this.comma && subject && preposition.particles.has('and') && prepositions.includes('with') && isNominative(mention)) {
      if (isNominative(subject) && verbAhead(this.chunks, this.i + 1)) {
        this.level.subject = { ...subject, to: mention.to, name: null, members: [...singles(subject), ...singles(mention)] };
        return;
      }
    }
    // “Cảnh sát tại Manila bắt …”: of an authority that says not whose it is, where it stands.
    if (!target && !this.comma && subject && prepositions.includes('at') && isSeated(subject, preposition) && named(mention)) {
      const after = verbAhead(this.chunks, this.i + 1);
      if (after && GROUND.has(mention.class)) {
        this.level.subject = { ...subject, to: mention.to, state: mention.state };
        return;
      }
    }
    if (!target) {
      // “Với Nga, …”, “Tại Moskva, …”: kept for the clause's first verb; but “Trước sức ép của Mỹ” is only why.
      // “Phát biểu trước Quốc hội Togo, ông …”: before whom one speaks.
      const [speech] = this.chunks;
      const before = this.i === 2 && speech?.kind === 'mention' && isBarePolicy(speech.mention) && prepositions.includes('at');
      if (mention.class !== 'policy') this.waiting.push({ prepositions: before ? ['at'] : prepositions, mention });
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
    } else {
      this.dropLeading(target, prepositions);
      target.obliques.push({ prepositions, mention });
    }
    // “Giao tranh nổ ra giữa A và B”: those between whom it breaks out fight.
    const event = target.occurs && prepositions.includes('between') ? this.verbals[this.verbals.indexOf(target) - 1] : undefined;
    if (event?.form === 'noun' && event.clause === target.clause && event.obliques.length === 0)
      event.obliques.push({ prepositions, mention });
  }

  /** ‘không kích gần biên giới, 5.000 người trốn sang Togo’: what a verb that no dictionary holds does behind a comma is none of the verb before it. */
  private isOfUnread({ from }: Word, { form, inflected, to, objects }: Verbal): boolean {
    // “áp lệnh cấm, trong đó có khuôn khổ của WTO”: nor is what is told of those listed behind it.
    const behindComma = this.chunks.filter((chunk) => this.commaAt >= to && chunk.from > this.commaAt && chunk.to <= from);
    const listed = behindComma.some((chunk) => chunk.kind === 'word' && chunk.particles.has('listing'));
    if (form === 'verb' && !inflected && listed && behindComma.every(({ kind }) => kind === 'word')) return true;
    const doer = this.mentions.findLast((mention) => mention.to <= from);
    const behind = doer !== undefined && this.commaAt >= to && doer.from > this.commaAt && doer.to < from;
    return form === 'verb' && !inflected && behind && isNominative(doer) && !objects.includes(doer);
  }

  /** Behind words, or another noun that no rule knows, that somebody minds stands what they are about. */
  private isTopicOf({ prepositions, from }: Word, { form, inflected, objects, obliques, rules }: Verbal): boolean {
    const minds = form === 'verb' && !inflected && rules.every(({ type, frame }) => type === 'ACCUSE' && frame === 'acts-on');
    const before = this.chunks[this.i - 2];
    const noun =
      before !== undefined && (from > before.to || before.kind === 'mention' || (before.kind === 'word' && before.speech !== null));
    return minds && noun && prepositions.includes('about') && objects.every(isBarePolicy) && obliques.length === 0;
  }

  private isMatterBetween({ prepositions, from }: Word, { subject, rules, inflected, to }: Verbal): boolean {
    const before = this.chunks[this.i - 2];
    const about = before?.kind === 'mention' && isBarePolicy(before.mention) ? this.chunks[this.i - 3] : before;
    const matter = about?.kind === 'word' && about.prepositions.includes('about') && about.from >= to && about.to < from;
    const meets = !inflected && subject !== null && isNominative(subject) && rules.every(({ type }) => type === 'CONSULT');
    return meets && matter && prepositions.includes('between');
  }

  /** ‘Giống như với Togo, ông dọa áp thuế với Benin’: what stands behind the verb is its own; the same preposition before it told of another. */
  private dropLeading({ form, from, obliques, rules }: Verbal, [kind]: Word['prepositions']): void {
    if (form !== 'verb' || kind !== 'with' || rules.some(({ frame }) => frame === 'mutual')) return;
    const at = obliques.findIndex(({ prepositions, mention }) => prepositions[0] === kind && mention.to <= from);
    if (at >= 0) obliques.splice(at, 1);
  }

  /** ‘thiệt mạng trong vụ Togo pháo kích …’, ‘kể từ vụ Togo bắt …’: behind a noun that no dictionary holds a clause says what happened. */
  private tellsDeed({ prepositions, to }: Word, mention: Mention): boolean {
    const next = this.next();
    const { verb } = this.level;
    if (!verb || next?.kind !== 'act' || next.form !== 'verb' || next.inflected || next.from !== mention.to) return false;
    const within = ['at', 'about', 'from'].some((kind) => prepositions.some((own) => own === kind));
    if (!within || mention.from === to || mention.from - to > UNREAD || !isNominative(mention)) return false;
    this.open('sub', 'when', mention.from);
    this.level.subject = mention;
    return true;
  }

  /** Who gives what a passive right behind it only describes. */
  private giverOf(target: Verbal | null): Verbal | null {
    if (!target?.passive || target.agent || target.inflected || target.rules.every(({ frame }) => frame === 'gives')) return null;
    const giver = this.verbals[this.verbals.indexOf(target) - 1];
    if (giver?.form !== 'verb' || giver.passive || !giver.rules.some(({ frame }) => frame === 'gives')) return null;
    const given = [...giver.objects, ...giver.obliques.map(({ mention }) => mention)].at(-1);
    return given && target.from - given.to <= 2 ? giver : null;
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

  /** ‘gọi ý định mua Greenland của Togo là điên rồ’: a state belongs to nobody, so that whose it is means to do it, and is judged for it. */
  private ownsPlan({ from }: Word, mention: Mention, target: Verbal | null): boolean {
    const object = target?.objects.at(-1);
    if (!target || target.form === 'noun' || target.inflected || object?.to !== from || !named(mention)) return false;
    const judges = ({ form, rules }: Verbal): boolean => form === 'verb' && rules.some(({ type }) => JUDGING.has(type));
    // “phản đối đạo luật Togo của Benin”: of a law that is about a state, whose it is.
    if (object.class === 'policy' && object.state !== null && judges(target)) {
      target.objects.splice(-1, 1, { ...object, state: mention.state, org: mention.org });
      return true;
    }
    if (!OWNERLESS.has(object.class)) return false;
    // Of what is meant no dictionary may hold a word.
    if (judges(target) && object.from > target.to) {
      target.objects.splice(-1, 1, mention);
      return true;
    }
    const judge = this.verbals.at(-2);
    if (!judge || !judges(judge) || judge.clause !== target.clause || judge.objects.length > 0 || judge.subject !== target.subject)
      return false;
    judge.objects.push(mention);
    target.subject = mention;
    return true;
  }

  /** ‘xác nhận quyết định trục xuất hai nhà ngoại giao Benin của Togo’, ‘sau quyết định cắt quan hệ với Benin của Togo’: what is one's own already takes no second owner, so that the other does it. */
  private ownsDecision({ from }: Word, mention: Mention, target: Verbal): boolean {
    const { form, inflected, passive, objects, obliques } = target;
    if (form !== 'verb' || inflected || passive || !DECIDE.has(mention.class) || mention.state === null) return false;
    const before = [...objects, ...obliques.map((oblique) => oblique.mention)].find(({ to }) => to === from);
    // “quyết định áp thuế của Togo đối với Benin”
    const harms = target.rules.every(({ type }) => HARM.has(type)) && objects.length + obliques.length === 0;
    const aims = harms && from - target.to <= POLICY && this.aimsNext();
    const owned = before && OWNED.has(before.class) && named(before) && before.state !== mention.state;
    if (!owned && !aims) return false;
    return this.isLent(target);
  }

  /** Its subject is another verb's, or nobody. */
  private isLent({ subject, inherited, clause, from }: Verbal): boolean {
    const previous = this.verbals.findLast((verb) => verb.from < from);
    return !subject || inherited || (previous?.clause === clause && previous.subject === subject && previous.form === 'plain');
  }

  /** ‘nhắc lại lời đe dọa của Togo’: whose word it is has said it, and not who says it again. */
  private ownsWord(noun: Verbal, owner: Verbal['obliques'][number]): void {
    const again = this.verbals.some(({ speech, to, subject }) => speech?.kind === 'says' && to === noun.from && subject === noun.subject);
    if (again && !noun.inherited && !noun.inflected) noun.subject = null;
    noun.obliques.push(owner);
  }

  /** Whom it is against stands next. */
  private aimsNext(): boolean {
    const next = this.next();
    return next?.kind === 'word' && ['against', 'with', 'for', 'to'].some((kind) => next.prepositions.some((own) => own === kind));
  }

  /** ‘dự thảo chỉ trích vụ tấn công do Nga trình ra’: with a verb that does no harm, the agent is of another noun. */
  private tellsOfOther({ form, inflected, rules }: Verbal, mention: Mention): boolean {
    const next = this.next();
    if (form !== 'noun' || inflected || next?.kind === 'mark' || !next || !rules.some(({ type }) => HARM.has(type))) return false;
    return next.from > mention.to || (next.kind === 'word' && next.particles.has('verb') && !next.particles.has('light'));
  }
}
