/** Who acts or speaks in the verb in hand where its clause names nobody: whoever went before, whom the verb before told of, or nobody known. */
import type { Act, Chunk, Word } from './chunk.ts';
import { isNominative } from './clause-level.ts';
import { ClauseState } from './clause-state.ts';
import { AUXILIARY, blamed, controls, harmed, isBarePolicy, JUDGING, judges, SPOKEN, speaksUp } from './clause-verbs.ts';
import { isBare, type Mention, singles } from './mention.ts';
import { says, type Verbal } from './verbal.ts';

/** What may stand between a noun and its verb. */
const besideVerb = (chunk: Chunk): boolean =>
  chunk.kind === 'time' || (chunk.kind === 'word' && AUXILIARY.some((particle) => chunk.particles.has(particle)));

/** Tokens between whose a noun of action is and the verb that only carries it: ‘(của Canada) đã áp đặt’. */
const OWNED = 3;

/** What harms somebody. */
export const HARM = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** What is good for another. */
export const GOOD = new Set(['AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);

/** What ends a quarrel. */
const YIELDS = new Set(['RETREAT', 'CONCEDE', 'CONSULT', 'SUPPORT', 'COOPERATE']);

/** What stands between a subject and its verb, and not behind ‘and’. */
const RESUMING = ['done', 'also', 'distributive'] as const;

/** Who travels. */
const GUESTS = new Set(['leader', 'official', 'diplomat', 'person', 'force', 'parliament']);

/** Who is told of as killed or hurt. */
const VICTIM = new Set(['people', 'person', 'official', 'force', 'vessel']);

/** Who is told of by what they do, where nobody says whose they are, and what is done to them. */
const NOBODYS = new Set(['people', 'rebels', 'person']);
const HELD = new Set(['COERCE', 'SANCTION', 'ASSAULT', 'COOPERATE', 'RETREAT', 'ACCUSE']);

/** Who may do what he is helped to do. */
const ACTING = new Set(['state', 'government', 'capital', 'leader', 'official', 'person', 'force', 'rebels', 'org']);

export class GoingOn extends ClauseState {
  /** Counts what no dictionary holds between the last noun and a verb with its auxiliaries. */
  protected noteUnknown(chunk: Chunk): void {
    this.unknown = (this.auxiliary ? this.unknown : 0) + (chunk.skipped ?? 0);
    this.auxiliary = besideVerb(chunk);
  }

  /** Whether an act of speech joined by `and` to what somebody says is the speaker's own: its subject there is another. */
  protected goesOn(chunk: Act | Word): boolean {
    const { context, subject, outer } = this.level;
    const spoken = chunk.kind === 'act' && chunk.inflected === 'participle' && chunk.rules.some((rule) => SPOKEN.has(rule.type));
    return (
      spoken &&
      this.and &&
      !this.comma &&
      this.unknown === 0 &&
      outer !== null &&
      context.by !== null &&
      says(context.by) &&
      subject !== null &&
      !subject.refers
    );
  }

  /** Whether a finite verb has a subject that no dictionary holds: ‘after the cartel attacked …’. */
  protected estranged(chunk: Act | Word): boolean {
    if (!chunk.inflected || chunk.inflected === 'gerund' || this.preposition) return false;
    const { subject, verb } = this.level;
    return subject ? verb !== null && (this.and || this.comma) && this.unknown > 0 : this.unknown > 0;
  }

  /** ‘cáo buộc Nga pháo kích một ngôi làng, phá hủy ba nhà’, ‘tố lính Togo vượt sông, nổ súng’: harm is alleged with what stands before it. */
  protected chargesOn(chunk: Act | Word): boolean {
    const { context, verb, subject } = this.level;
    const harm = (rules: Verbal['rules']): boolean => rules.some(({ type }) => HARM.has(type));
    if (context.kind !== 'alleged' || chunk.inflected || chunk.kind !== 'act' || speaksUp(chunk) || verb === null) return false;
    const attacks = chunk.rules.every(({ type }) => type === 'ASSAULT') && verb.form === 'plain' && subject !== null;
    // “tố lính Togo gài mìn, đình chỉ hiệp ước”: what answers force is no part of it.
    const answers =
      verb.rules.every(({ type }) => type === 'ASSAULT' || type === 'COERCE') && chunk.rules.some(({ type }) => type === 'SANCTION');
    return harm(chunk.rules) && ((harm(verb.rules) && !answers) || attacks);
  }

  /** ‘tố lính Togo lấn qua sông, nổ súng trước’: so it is behind a charge whose own verb no dictionary holds. */
  protected chargesUnread(chunk: Act | Word, { rules, objects, content, passive }: Verbal): boolean {
    const accused = objects.at(-1);
    const charge = accused !== undefined && !passive && content.length === 0 && rules.some(({ frame }) => frame === 'accuses');
    const attacks = chunk.kind === 'act' && !chunk.inflected && chunk.rules.every(({ type }) => type === 'ASSAULT');
    return charge && attacks && this.comma && !this.and && this.commaAt > accused.to;
  }

  /** ‘sẵn sàng cùng Togo thực hiện thỏa thuận, hỗ trợ nhau’: a good turn beside what is promised is promised with it. */
  protected promisesOn(chunk: Act | Word): boolean {
    const { by, kind } = this.level.context;
    const promised = kind === 'intended' && by !== null && !by.inflected && by.rules.some(({ type }) => type === 'AGREE');
    return promised && this.isGoodTurn(chunk);
  }

  /** A good turn that is done, not only said. */
  protected isGoodTurn(chunk: Act | Word): boolean {
    const next = this.next();
    const mutual = next?.kind === 'mention' && next.mention.refers === 'each-other';
    return chunk.kind === 'act' && !chunk.inflected && chunk.rules.every(({ type, judges }) => GOOD.has(type) && (mutual || !judges));
  }

  /** ‘kêu gọi hai bên giảm leo thang, rút lực lượng’: what only who is asked can do is asked with what stands before it. */
  protected asksOn(chunk: Act | Word, previous: Verbal): boolean {
    const asked = this.level.context.kind === 'demanded' || previous.rules.some(({ frame }) => frame === 'demands');
    return asked && !chunk.inflected && chunk.kind === 'act' && chunk.rules.every(({ type }) => YIELDS.has(type));
  }

  /** ‘cho rằng Nga đã áp dụng quy định ấy, đồng thời bác bỏ yêu cầu …’: whoever spoke speaks again, not of whom he spoke last. */
  protected speaksAgain(chunk: Act | Word): boolean {
    const { context, subject, fallback, outer, verb } = this.level;
    const link = this.lastBefore();
    // “chưa rõ số người chết, song cáo buộc Togo …”: nobody who suffers speaks.
    const sufferer = fallback !== null && singles(fallback).every((m) => VICTIM.has(m.class) && m.state === null);
    const adds = link?.kind === 'word' && (link.particles.has('adding') || (link.particles.has('contrast') && sufferer));
    const opened =
      context.kind === 'said' && context.by !== null && says(context.by) && context.by.speech?.kind !== 'source' && outer !== null;
    const speaks = chunk.speech?.kind === 'says' || (chunk.kind === 'act' && chunk.rules.some(({ type }) => SPOKEN.has(type)));
    return adds && !chunk.inflected && opened && !verb && !subject && fallback !== context.speaker && speaks;
  }

  /** ‘nói Campuchia đã gài mìn, khẳng định đây là …’, ‘lên án Togo ném bom, kêu gọi …’: after a comma whoever spoke speaks on, not of whom he spoke. */
  protected speaksOn(chunk: Act | Word, previous: Verbal | null): boolean {
    const { context, subject, outer } = this.level;
    if (!this.comma || chunk.inflected || outer === null || subject === null || context.speaker === subject) return false;
    if (previous === null) return this.praisesOn(chunk);
    const judged = context.kind === 'fact' && context.by !== null && judges(context.by);
    const opened = judged || (context.kind === 'said' && context.by !== null && says(context.by));
    // “ủng hộ Togo đăng cai hội nghị, hoan nghênh vai trò của nước này”: whoever judges judges on.
    const again = judged && previous.rules.length === 0;
    const goesOn = (rule: Act['rules'][number]): boolean => rule.echo || rule.type === 'REQUEST' || (again && rule.judges === true);
    const deed = chunk.kind === 'act' && chunk.rules.some((rule) => rule.deed || (judged && goesOn(rule)));
    return opened && (deed || chunk.speech?.kind === 'says');
  }

  /** ‘khẳng định Togo là đối tác quan trọng, mong muốn hợp tác …’: behind what somebody is said to be, whoever said so goes on. */
  private praisesOn(chunk: Act | Word): boolean {
    const { context, subject } = this.level;
    const behind = this.chunks.slice(0, this.i).filter(({ from }) => subject !== null && from >= subject.to);
    const is = behind.some((word) => word.kind === 'word' && word.particles.has('listing') && word.particles.has('complementiser'));
    const opened = context.kind === 'said' && context.by !== null && says(context.by) && context.by.speech?.kind !== 'source';
    const speaks = chunk.kind === 'act' && chunk.rules.every(({ type, frame }) => SPOKEN.has(type) && frame !== 'mutual');
    return opened && speaks && is;
  }

  /** ‘lo ngại về việc lặp lại các hành động … và yêu cầu Myanmar …’: no deed asks anything; whoever worries about it goes on. */
  protected endsTopic(chunk: Act | Word): boolean {
    const { context, subject, verb, outer } = this.level;
    const topic = verb === null && subject !== null && !isNominative(subject) && !context.by?.inflected;
    return topic && outer !== null && this.and && speaksUp(chunk) && this.next()?.kind === 'mention';
  }

  /** ‘Tổng thống Togo khi thăm Benin đã lên án Ghana’: behind the meeting at which it is said the clause goes on, with no comma. */
  protected endsMeeting(chunk: Act | Word): boolean {
    const { subordinator, verb, outer } = this.level;
    const link = this.chunks[this.i - 1];
    const resumes = link?.kind === 'word' && RESUMING.some((particle) => link.particles.has(particle));
    const met = verb !== null && verb.form === 'verb' && verb.rules.length > 0 && verb.rules.every(({ type }) => type === 'CONSULT');
    const waits = (subordinator === 'when' || subordinator === 'after') && outer?.subject && !outer.verb;
    return Boolean(waits) && met && resumes && !chunk.inflected && !this.comma && !this.and;
  }

  /** ‘cho rằng Togo dựng chuyện và dọa đáp trả’, ‘cho rằng Togo vi phạm hiệp ước và yêu cầu nước này …’: whoever blames asks or threatens, not whom he blames. */
  protected endsCharge(chunk: Act | Word): boolean {
    const { context, subject, verb } = this.level;
    const charged = context.by?.rules.some(({ frame }) => frame === 'opines') === true && subject !== null;
    const speaks = chunk.kind === 'act' && !chunk.inflected && speaksUp(chunk) && chunk.rules.every(({ type }) => type !== 'ACCUSE');
    return charged && speaks && this.and && (verb === null ? !this.comma : verb.form === 'plain');
  }

  /** Who did harm or spoke before a clause of its victims, where the verb in hand is an act and theirs is none. */
  protected doerBefore(chunk: Act | Word, previous: Verbal): Verbal | null {
    const { subject } = previous;
    const victims = subject !== null && singles(subject).every((m) => VICTIM.has(m.class) || m.refers === 'pair');
    const suffers = previous.passive || previous.form === 'plain' || previous.rules.every(({ frame }) => frame === 'befalls');
    if (!victims || !suffers || chunk.kind !== 'act' || previous.inherited) return null;
    const wanted = speaksUp(chunk) ? SPOKEN : HARM;
    // “xác định ba nghi phạm, gồm hai người Togo, và cáo buộc Togo …”: so does one who tells of them.
    const tells = ({ form, speech, subject: doer }: Verbal): boolean =>
      form === 'speech' && speech?.kind === 'says' && speaksUp(chunk) && doer !== null && doer.state !== null;
    const fits = (verb: Verbal): boolean =>
      !verb.passive &&
      verb.subject !== null &&
      verb.subject !== subject &&
      (tells(verb) || (verb.form === 'verb' && verb.rules.some(({ type }) => wanted.has(type))));
    return this.verbals.findLast((verbal) => verbal !== previous && fits(verbal)) ?? null;
  }

  /**
   * Whose act the verb in hand is where it stands right behind a noun that is not the subject: ‘lên án Mỹ tấn công’, ‘trừng phạt các công
   * ty Mỹ bán vũ khí’, ‘hoan nghênh quyết định của Nga rút quân’, and of a passive, whatever the verb before it: ‘đón người Haiti bị Mỹ
   * trục xuất’.
   */
  protected judged(previous: Verbal, chunk: Act | Word): Mention | null {
    const before = this.lastBefore(this.pendingAgent);
    if (before?.kind !== 'mention' || this.deedJudged(chunk)) return null;
    const judges = previous.rules.some((rule) => rule.judges);
    const object = previous.objects.at(-1);
    if (object === before.mention) {
      const intrudes = chunk.kind === 'act' && chunk.rules.some(({ type, frame }) => type === 'MOBILIZE' && frame === 'acts-on');
      const blames =
        (blamed(previous) ?? (intrudes ? harmed(previous) : null)) === object &&
        chunk.kind === 'act' &&
        !speaksUp(chunk) &&
        !chunk.particles.has('reacting');
      // “bắt nhà báo chỉ trích Togo”, “tiêu diệt nhóm phiến quân tấn công Togo”: right behind who is nobody's it says who they are.
      const described =
        before.to === chunk.from &&
        isBare(object) &&
        NOBODYS.has(object.class) &&
        chunk.kind === 'act' &&
        chunk.form === 'verb' &&
        previous.form === 'verb' &&
        previous.rules.some(({ type }) => HELD.has(type)) &&
        (speaksUp(chunk) || chunk.rules.every(({ type }) => HARM.has(type) || type === 'PROTEST'));
      return this.modifiers.passive || judges || ((blames || described) && !this.preposition) ? object : null;
    }
    const whose = previous.obliques.at(-1);
    return judges && whose?.mention === before.mention && whose.prepositions.includes('of') ? whose.mention : null;
  }

  /** ‘đáp trả bằng lời lên án Togo bắt giữ ngư dân’: the noun of blame and whom it blames, right before the verb in hand. */
  protected judgedByNoun(chunk: Act | Word): readonly [Verbal, Mention] | null {
    const { attach, modifiers } = this;
    const object = attach?.objects.at(-1);
    const before = this.lastBefore();
    if (attach?.form !== 'noun' || !attach.rules.some(({ judges }) => judges) || !object || before?.kind !== 'mention') return null;
    return before.mention === object && chunk.kind === 'act' && !speaksUp(chunk) && !modifiers.passive ? [attach, object] : null;
  }

  /** ‘giúp Ukraine trừng phạt Nga’, ‘cấp vũ khí cho Nga tấn công Ukraine’: who gets help to do it does it, right before its verb. */
  protected helped(previous: Verbal, chunk: Act | Word): Mention | null {
    const before = this.chunks[this.i - 1];
    const lead = this.chunks[this.i - 2];
    const does = chunk.kind === 'act' && chunk.form === 'verb';
    const harms = does && chunk.rules.every(({ type }) => HARM.has(type));
    if (before?.kind !== 'mention' || before.to !== chunk.from || !does) return null;
    const { mention } = before;
    // “giúp Togo gặp Bộ trưởng Benin”
    if (!harms && !(previous.objects.at(-1) === mention && chunk.rules.every(({ type }) => type !== 'AID'))) return null;
    const aids = previous.form === 'verb' && !previous.passive && previous.rules.some(({ type }) => type === 'AID');
    const whom = previous.obliques.at(-1);
    const given = whom?.mention === mention && whom.prepositions.includes('for');
    const served = given && (aids || (lead?.kind === 'word' && lead.particles.has('benefiting')));
    return (served || (aids && previous.objects.at(-1) === mention)) && ACTING.has(mention.class) ? mention : null;
  }

  /** ‘Việc Nga rút quân khỏi Kherson được Mỹ hoan nghênh’: of a clause that is judged it is who acts in it, not whom it hits. */
  private deedJudged(chunk: Act | Word): boolean {
    const { subject } = this.level;
    if (!subject || !this.modifiers.passive || chunk.kind !== 'act' || !chunk.rules.some(({ judges }) => judges)) return false;
    const told = this.chunks.find(({ to }) => to === subject.from);
    return told?.kind === 'word' && told.particles.has('factive');
  }

  /** ‘lệnh trừng phạt do Mỹ áp đặt’: a verb that only carries the noun, right behind the noun's agent. */
  protected carriesOut(chunk: Act | Word, { agent, obliques, to: noun }: Verbal): boolean {
    const before = this.lastBefore();
    if (!chunk.particles.has('light')) return false;
    if (agent) return before?.kind === 'mention' && before.mention === agent;
    // “lệnh cấm vận (của Canada) áp đặt lên Nicaragua”: so behind whose it is, where whom it is against comes next.
    const owner = obliques.at(-1);
    const next = this.next();
    const aimed = next?.kind === 'word' && next.prepositions.includes('against') && !chunk.particles.has('occurring');
    // “biện pháp trừng phạt áp lên Nicaragua”: and right behind the noun.
    if (aimed && !owner && noun === chunk.from) return true;
    return aimed && owner?.prepositions.includes('of') === true && owner.mention.to >= chunk.from - OWNED;
  }

  /** ‘các cuộc đàm phán do Qatar làm trung gian’: who mediates takes part; of what else he brought about he is no party. */
  protected takeMediation(chunk: Act): boolean {
    const about = this.attach;
    const before = this.chunks[this.i - 1];
    if (about?.form !== 'noun' || !about.agent || chunk.inflected || before?.kind !== 'mention' || before.mention !== about.agent)
      return false;
    if (!chunk.rules.some(({ mode }) => mode === 'third-party')) return false;
    if (about.rules.some(({ type }) => type === 'CONSULT')) about.obliques.push({ prepositions: ['with'], mention: about.agent });
    about.agent = null;
    return true;
  }

  /** ‘cáo buộc Iran, đối thủ của nước này, đã hỗ trợ …’: behind an apposition in commas it is still the accused who acts. */
  protected apposes(chunk: Act | Word, { rules, objects, passive }: Verbal): boolean {
    const accused = objects[0];
    if (!accused || passive || this.and || chunk.inflected || chunk.kind !== 'act' || speaksUp(chunk)) return false;
    if (!rules.some(({ frame }) => frame === 'accuses')) return false;
    const behind = this.chunks.slice(0, this.i).filter(({ from }) => from >= accused.to);
    const [open, close, more] = behind.flatMap((other, at) => (other.kind === 'mark' && other.mark === ',' ? [at] : []));
    if (open !== 0 || close === undefined || more !== undefined) return false;
    const apposed = behind.slice(1, close);
    return (
      (apposed[0]?.kind === 'mention' || apposed[0]?.kind === 'time') &&
      apposed.every(({ kind }) => kind !== 'act') &&
      behind.slice(close + 1).every(besideVerb)
    );
  }

  /** ‘Quyết định của Chile triệu hồi đại sứ …’, ‘khí tài của Mỹ bị thu giữ’: of what no dictionary holds, whose it is stands for it. */
  protected ownerBefore(chunk: Act | Word): Mention | null {
    const { subject, verb } = this.level;
    const last = this.waiting.at(-1);
    const spoken = this.spokenBy(chunk);
    if (spoken) return spoken;
    if (chunk.kind !== 'act' || chunk.inflected || subject || verb || this.waiting.length !== 1 || !last) return null;
    const before = this.lastBefore(this.pendingAgent);
    const owned = last.prepositions.length === 1 && last.prepositions[0] === 'of';
    return owned && before?.kind === 'mention' && before.mention === last.mention ? last.mention : null;
  }

  /** ‘Yêu cầu của Chile đòi Peru trả …’: whose word the noun is speaks in the verb that spells it out. */
  protected spokenBy(chunk: Act | Word): Mention | null {
    const { attach } = this;
    const last = attach?.obliques.at(-1);
    const word = attach?.form === 'noun' && attach.rules.every(({ type }) => SPOKEN.has(type)) && attach.obliques.length === 1;
    if (!word || !last?.prepositions.includes('of') || chunk.kind !== 'act' || chunk.inflected || this.comma || this.and) return null;
    const before = this.lastBefore();
    const asks = chunk.rules.some(({ type }) => type === 'REQUEST' || type === 'ACCUSE') && !this.modifiers.passive;
    return asks && before?.kind === 'mention' && before.mention === last.mention ? last.mention : null;
  }

  /** Whose the noun of action is stands right before the verb in hand, and nothing else is told of it. */
  protected owned({ obliques }: Verbal): boolean {
    const [of, ...more] = obliques;
    const before = this.lastBefore();
    const beside = before?.kind === 'mention' && before.mention === of?.mention && more.length === 0;
    return beside && of.prepositions.includes('of') && !this.comma && !this.and && !this.modifiers.passive;
  }

  /** ‘xác nhận quyết định của Togo trục xuất Đại sứ Benin’: of what no dictionary holds, whose it is does what the verb right behind says. */
  protected decider(chunk: Act | Word): Mention | null {
    const { verb } = this.level;
    const last = verb?.obliques.at(-1);
    if (chunk.kind !== 'act' || chunk.speech || chunk.inflected || this.comma || this.and || this.modifiers.passive) return null;
    if (!verb || !last || (verb.form !== 'plain' && verb.form !== 'speech') || verb.objects.length > 0) return null;
    const before = this.lastBefore();
    // “dùng tên lửa mua của Ghana tấn công Benin”: from whom, with no noun between.
    const owned = last.prepositions.length === 1 && last.prepositions[0] === 'of' && last.mention.from - verb.to > 1;
    if (!owned || before?.kind !== 'mention' || before.mention !== last.mention) return null;
    verb.obliques.pop();
    return last.mention;
  }

  /** ‘Quyết định của Togo trục xuất Đại sứ Benin bị Ghana lên án’, ‘Động thái trừng phạt Benin của Togo bị …’: of a deed told as a noun, whose it is is judged, and not whom it is done to. */
  protected judgedFor(chunk: Act | Word): Mention | null {
    const judges = chunk.kind === 'act' && !chunk.inflected && this.modifiers.passive && chunk.rules.every(({ type }) => JUDGING.has(type));
    if (!judges || this.comma || this.and) return null;
    const { attach, level } = this;
    const of = attach?.form === 'noun' && level.subject && isBarePolicy(level.subject) ? attach.obliques.at(-1) : undefined;
    if (of)
      return !level.verb && of.prepositions.includes('of') && this.lastBefore(this.pendingAgent)?.to === of.mention.to ? of.mention : null;
    const { verb } = level;
    if (verb?.form !== 'verb' || verb.passive || !verb.subject || !verb.rules.every(({ type }) => !SPOKEN.has(type))) return null;
    const { from } = verb.subject;
    const before = this.chunks.find(({ to }) => to === from);
    const owned = before?.kind === 'word' && before.prepositions.length === 1 && before.prepositions[0] === 'of';
    return owned ? verb.subject : null;
  }

  /** ‘hội đàm với Ngoại trưởng Peru, đang thăm nước này’: whoever is met is the guest. */
  protected guest(chunk: Act | Word): Mention | null {
    const lasts = chunk.kind === 'act' && chunk.rules.some(({ lasting }) => lasting);
    const met = this.level.verb ?? (this.attach?.form === 'noun' ? this.attach : null);
    const last = this.mentions.at(-1);
    if (!lasts || !met || !last || last.to + (this.comma ? 1 : 0) !== chunk.from) return null;
    const meets = met.rules.length > 0 && met.rules.every(({ type }) => type === 'CONSULT');
    const [guest] = singles(last).slice(-1);
    return meets && guest && GUESTS.has(guest.class) ? guest : null;
  }

  /** What stands before the verb in hand, its times and particles and this agent of it aside. */
  protected lastBefore(agent: Mention | null = null): Chunk | undefined {
    for (let at = this.i - 1; at >= 0; at--) {
      const chunk = this.chunks[at] as Chunk;
      // “lên án Togo "bơm vũ khí" cho Benin”
      const quote = chunk.kind === 'mark' && chunk.mark === '"';
      if (!quote && !besideVerb(chunk) && !(chunk.kind === 'mention' && chunk.mention === agent)) return chunk;
    }
    return undefined;
  }

  /** ‘attacked by men armed with knives’: a participle right behind a noun that is not the subject tells of that noun. */
  protected openReduced(chunk: Act | Word): void {
    const before = this.chunks[this.i - 1];
    const { verb } = this.level;
    if (!verb || chunk.inflected !== 'participle' || this.modifiers.passive || before?.kind !== 'mention' || before.to !== chunk.from)
      return;
    const next = this.next();
    if (this.comma || this.and || controls(verb) || verb.form === 'causative' || says(verb)) return;
    // “The quake that hit Turkey killed thousands”: with an object it is the main verb.
    if (next?.kind === 'mention' || (next?.kind === 'act' && next.form === 'noun')) return;
    this.open('same', null, chunk.from);
    this.level.subject = before.mention;
    this.modifiers.passive = true;
  }

  /** ‘condemned the attack carried out by Israel’: of a participle between a noun and `by` only the agent matters. */
  protected reduced(chunk: Act | Word): boolean {
    const next = this.next();
    const by = next?.kind === 'word' && next.prepositions.length === 1 && next.prepositions[0] === 'by';
    return (
      by &&
      chunk.inflected === 'participle' &&
      this.attach?.form === 'noun' &&
      !this.modifiers.passive &&
      (chunk.kind === 'word' || (this.comma && !this.level.verb))
    );
  }
}
