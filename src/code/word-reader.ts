/** Words that are no act and no mention: negations and auxiliaries, subordinators, ‘để’, ‘và’, prepositions, causatives and ordinary verbs. */
import type { Chunk, Word } from './chunk.ts';
import { isNominative, isTold, type Level } from './clause-level.ts';
import { none } from './clause-state.ts';
import { controls, isMeeting, SPOKEN, speaksTo, TOPICAL } from './clause-verbs.ts';
import { ContentReader } from './content-reader.ts';
import { HARM } from './going-on.ts';
import { beforeVerb, opensClause, verbAhead } from './lookahead.ts';
import { isBare, type Mention, named } from './mention.ts';
import { type Context, says, type Verbal } from './verbal.ts';

/** What may stand between ‘bao gồm’ and what it names. */
const LISTED = ['both', 'filler', 'complementiser'] as const;

/** What a verb alone can stand behind. */
const PROSPECTS = ['future', 'possible', 'negation'] as const;

/** Chunks between ‘bị’ and the comma behind what its agent is. */
const DESCRIBED = 9;
const isMark = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.mark === ',';

/** Who can be posted somewhere. */
const FORCES = new Set<string>(['force', 'police', 'rebels', 'vessel', 'org']);

/** What one can be by office. */
const OFFICES = new Set<string>(['leader', 'official', 'diplomat']);

/** Who takes offence. */
const RULERS = new Set(['state', 'capital', 'government', 'leader']);

/** Who finds fault. */
const MINDERS = new Set([...RULERS, 'official', 'parliament', 'ministry', 'diplomat', 'org', 'agency', 'people', 'side']);

/** Whether somebody says something there, or blames another. */
const speaks = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'act'
    ? chunk.form === 'verb' && chunk.rules.some(({ type }) => type === 'ACCUSE')
    : chunk?.kind === 'word' && chunk.speech !== null;

/** What a word of grammar, or a verb that no rule knows, does to the clause in hand. */
/** What is done to somebody for what he has done. */
const ANSWERS = new Set(['SANCTION', 'REJECT', 'ACCUSE', 'PROTEST', 'REQUEST', 'MOBILIZE', 'COERCE']);

export class WordReader extends ContentReader {
  /** Who judges, and who does in a clause behind ‘mà’ what he judges. */
  private related: { readonly teller: Mention; readonly whose: Mention } | null = null;

  /** ‘điều hai máy bay để theo dõi tàu Togo’: what only says what forces are sent for, in words that no rule reads alone, is done as they are. */
  private sendsTo({ subordinator, inflected }: Word): boolean {
    const next = this.next();
    const { subject, verb } = this.level;
    if (subordinator !== 'purpose' || inflected || verb || !subject || next?.kind !== 'act' || next.form !== 'verb') return false;
    if (!next.rules.every(({ type, frame }) => type === 'MOBILIZE' && frame === 'acts-on')) return false;
    const before = this.chunks.slice(0, this.i).filter(({ from }) => from >= subject.to);
    const sends = before.some((chunk) => chunk.kind === 'mention' && FORCES.has(chunk.mention.class));
    if (!sends) return false;
    this.modifiers.planned = before.some(
      (chunk) => chunk.kind === 'word' && (chunk.particles.has('future') || chunk.particles.has('possible')),
    );
    return true;
  }

  protected takeWord(word: Word): void {
    const { particles } = word;
    const next = this.next();
    if (this.takeSponsor(word) || this.takeAuthor(word) || this.takeContent(word) || this.takeAddress(word)) return;
    if (this.saysWhatItCarries(word)) return;
    // “trốn vào đại sứ quán để tránh bị bắt và sau đó được …”: what came next is no longer meant.
    if (particles.has('sequel') && (this.and || this.comma) && this.level.subordinator === 'purpose' && this.level.verb)
      return this.open('main', null, word.from);
    if (this.pairsVerbs(word)) return;
    if (this.joinsVerbs(word)) {
      this.modifiers = none();
      this.and = true;
      this.listed = false;
      return;
    }
    if (particles.has('hence') && this.level.subordinator === 'if' && this.level.verb) return this.open('main', null, word.from);
    // “đang trên đường tới Togo thì bị Benin chặn lại”: whoever was about something suffers it.
    const { verb: doing } = this.level;
    if (particles.has('hence') && doing?.form === 'plain' && doing.subject && next?.kind === 'word' && next.particles.has('passive')) {
      this.open('same', null, word.from);
      this.level.subject = doing.subject;
      return;
    }
    if (particles.has('infinitive') && this.takeInfinitive(word)) return;
    if (this.takePassive(word)) return;
    if (particles.has('distributive')) {
      // “Togo và Benin tuyên bố, mỗi nước sẽ …”: what each says that he does.
      const said = word.from - Math.max(this.commaAt + 1, this.level.verb?.to ?? 0) === 0 ? this.level.verb : null;
      if (said?.form === 'speech' && says(said)) {
        this.openContent(said, 'said', word.from);
        this.level.subject = this.level.fallback;
      }
      // “A và B trao đổi tù nhân, mỗi bên thả 35 người”: what each does is part of what was told.
      this.orphan ||= this.comma && this.level.verb !== null;
      const of = this.eachOf(this.level);
      this.modifiers.inTurn = of === this.level;
      this.level = of;
    }
    if (particles.has('also')) this.modifiers.also = true;
    if (particles.has('negation')) {
      this.modifiers.negated = true;
      return;
    }
    if (word.speech?.kind === 'source' && !this.level.verb && !this.level.subject) return this.takeSource(word);
    const last = this.level.verb;
    // “sẵn sàng để gặp lãnh đạo Togo”: what is offered, not what for.
    if (
      word.subordinator === 'purpose' &&
      last?.form === 'verb' &&
      last.to === word.from &&
      last.rules.every(({ type }) => type === 'AGREE')
    )
      return this.openContent(last, 'intended', word.to);
    if (this.sendsTo(word)) return;
    // “tố Togo vi phạm, trong khi Togo tố ngược Benin”: what the other says is no part of the charge.
    const retorts = word.subordinator === 'when' && this.comma && this.level.context.kind === 'alleged' && speaks(this.chunks[this.i + 2]);
    if (retorts && next?.kind === 'mention') return this.open('main', null, word.from);
    if (word.subordinator && !(this.attach?.form === 'noun' && word.prepositions.includes('by')) && opensClause(this.chunks, word, this.i))
      // “dùng căn cứ ở Qatar để không kích”: done, not only meant.
      return word.subordinator === 'purpose' && this.level.verb && this.doneWith(this.level.verb)
        ? this.goOn(this.level.verb, word.to)
        : this.open('sub', word.subordinator, word.from);
    if (particles.has('contrast')) return this.takeContrast(word);
    if (this.takeProspect(word)) return;
    if (word.speech && word.speech.kind !== 'source') return this.takeSpeech(word, word.speech);
    // “sẵn sàng cùng Togo thực hiện thỏa thuận”: right behind a verb it joins nothing.
    const behind = this.chunks[this.i - 1];
    if (particles.has('and') && behind?.kind === 'act' && next?.kind === 'mention' && word.prepositions.includes('with')) {
      this.preposition = word;
      return;
    }
    // “kêu gọi Togo cùng lên án Benin”: before a verb it only says that they do it together.
    const does = next?.kind === 'act' ? next.form === 'verb' : next?.kind === 'word' && next.particles.has('verb');
    if (particles.has('and') && particles.has('filler') && word.prepositions.includes('with') && !word.inflected && does) return;
    if (particles.has('and')) {
      if (!word.inflected) this.modifiers = { ...none(), planned: this.modifiers.planned && next?.kind === 'mention' };
      this.and = true;
      this.listed = this.comma && word.from - this.commaAt > 1;
      if (next?.kind === 'mention' && word.prepositions.includes('with')) this.preposition = word;
      return;
    }
    if (this.preposition && word.prepositions.includes('of')) return;
    if (this.helpsToHarm(word)) return this.takeVerb({ ...word, particles: new Set([...particles, 'meant' as const]) }, 'causative');
    // “phóng tên lửa vào hai căn cứ của Togo”: how many there are stands between.
    const counted = next?.kind === 'word' && next.particles.has('both') && !next.inflected && this.chunks[this.i + 2]?.kind === 'mention';
    if (word.prepositions.includes('to') && counted) {
      this.preposition = word;
      this.i += 1;
      return;
    }
    // “bên lề khóa họp Đại hội đồng Liên hợp quốc”: what is held stands between.
    const [session, host] = this.chunks.slice(this.i + 1, this.i + 3);
    const held = session?.kind === 'word' && session.particles.has('filler') && host?.kind === 'mention' && session.to === host.from;
    if (word.prepositions.includes('at') && held && !word.inflected && !word.subordinator) {
      this.preposition = word;
      return;
    }
    if (
      word.prepositions.length > 0 &&
      next &&
      (next.kind === 'mention' || next.kind === 'act' || next.kind === 'time' || (next.kind === 'word' && next.prepositions.length > 0))
    ) {
      this.preposition = word;
      return;
    }
    // “có thể điều tiêm kích chặn máy bay Togo”: right behind an auxiliary it is a verb, whatever else it may be.
    const auxiliary = behind?.kind === 'word' && behind.to === word.from && PROSPECTS.some((kind) => behind.particles.has(kind));
    if (particles.has('relative') && auxiliary && !word.inflected) return;
    if (particles.has('relative') && (this.comma || !particles.has('verb'))) return this.takeRelative(word);
    if (particles.has('causative') && this.whom()) return this.takeVerb(word, 'causative');
    // “Đức cản trở trừng phạt Nga”, “lo sợ bị Nga tấn công”: what is hindered or feared is only meant.
    const suffers = next?.kind === 'word' && next.particles.has('passive') && beforeVerb(this.chunks, this.i + 2);
    // “Togo bị ngăn tấn công Benin”: so is what somebody is kept from.
    const kept = this.modifiers.passive || this.chunks[this.i - 1]?.kind === 'mention';
    if (particles.has('meant') && (next?.kind === 'act' || suffers) && kept) return this.takeVerb(word, 'causative');
    // “Togo lo ngại hệ thống mới sẽ đe dọa Benin”: what no dictionary holds does what is feared.
    if (particles.has('meant') && behind?.kind === 'mention' && !word.inflected && this.strangerNext(word.to)) {
      this.takeVerb(word, 'causative');
      const fears = this.verbals.at(-1);
      if (fears) this.openContent(fears, 'intended', word.to);
      this.level.fallback = null;
      return;
    }
    // “nếu Togo tiếp tục rải truyền đơn”: with no verb that a dictionary holds behind it, it is the clause's own.
    const only = particles.has('verb') && this.level.subordinator === 'if' && !this.level.verb && !verbAhead(this.chunks, this.i + 1);
    // “vụ tấn công mà Mỹ cáo buộc Syria thực hiện”
    const [accused] = this.charged && particles.has('light') && this.level.verb && controls(this.level.verb) ? this.level.verb.objects : [];
    if (this.charged && accused) {
      this.charged.agent = accused;
      this.charged.context = { kind: 'alleged', speaker: this.level.subject, by: this.level.verb, parent: this.charged.context };
      this.charged = null;
      return;
    }
    if (this.lists(word)) return;
    if (particles.has('filler') && !only) return;
    if (particles.has('verb')) {
      this.takeVerb(word, 'plain');
      this.orphan ||= particles.has('hearing');
      return;
    }
  }

  /** ‘lời xin lỗi của Togo gửi tới Benin’, ‘công hàm phản đối gửi Benin’: behind words that somebody owns it only says to whom they go. */
  private takeAddress(word: Word): boolean {
    const { attach } = this;
    const next = this.next();
    if (!word.particles.has('conveying') || word.inflected || attach?.form !== 'noun' || this.comma || this.and) return false;
    const words = attach.rules.every(({ type }) => SPOKEN.has(type) || type === 'CONCEDE');
    if (!words || this.modifiers.passive || !(attach.to === word.from || this.owned(attach))) return false;
    const toward = next?.kind === 'word' && (next.prepositions.includes('to') || next.prepositions.includes('for')) ? next : null;
    if ((toward ? this.chunks[this.i + 2] : next)?.kind !== 'mention') return false;
    this.preposition = { ...(toward ?? word), prepositions: ['for'] };
    if (toward) this.i++;
    return true;
  }

  /** ‘không kích một xe buýt chở học sinh ở Benin’: behind what no dictionary holds it only says whom force hits in it. */
  private saysWhatItCarries({ particles, inflected, from }: Word): boolean {
    const { verb } = this.level;
    if (!particles.has('conveying') || inflected || this.comma || this.and || verb?.form !== 'verb' || verb.passive) return false;
    return verb.rules.every(({ type }) => HARM.has(type)) && verb.objects.length === 0 && from > verb.to && this.next()?.kind === 'mention';
  }

  /** ‘Togo và Benin đều …’: of a subject that is several, each does what comes; ‘cả hai lãnh đạo Togo và Benin đều …’ do it as two. */
  private eachOf(level: Level): Level {
    const { subject, verb } = level;
    const several = subject?.refers === 'pair' || (subject?.members[1] !== undefined && subject.members[0]?.from === subject.from);
    return several && subject && !verb ? { ...level, subject: { ...subject, each: true } } : level;
  }

  /** ‘bắt ba người rồi trục xuất họ’: between two verbs of one subject it is an ‘and’. */
  private joinsVerbs({ particles, inflected }: Word): boolean {
    const joins = particles.has('sequel') && !inflected && !this.comma && !this.and;
    return joins && this.level.verb !== null && verbAhead(this.chunks, this.i + 1);
  }

  /** ‘vừa đàm phán với Togo vừa tấn công Benin’: the second verb has the subject of the first one, whatever that has opened. */
  private pairsVerbs({ particles, from, to, inflected }: Word): boolean {
    const { verb } = this.level;
    if (!particles.has('paired') || inflected || !verb || this.and || !verbAhead(this.chunks, this.i + 1)) return false;
    const pair = this.chunks.find((chunk) => chunk.kind === 'word' && chunk.particles.has('paired') && chunk.to <= verb.from);
    let level: Level | null = this.level;
    while (level && pair && !(level.verb && level.verb.from >= pair.to && level.verb.clauseFrom <= pair.from)) level = level.outer;
    const first = pair && level?.verb;
    if (!first || this.chunks.some(({ kind, from: at }) => kind === 'mention' && at >= pair.to && at < first.from)) return false;
    // “vừa lên án vừa trừng phạt Togo”: what both are done to stands behind the second.
    if (first.objects.length + first.obliques.length === 0 && first.content.length === 0) {
      this.and = true;
      return true;
    }
    this.level = level as Level;
    this.goOn({ ...first, negated: false, planned: false, possible: false }, from);
    this.reach = to;
    return true;
  }

  /** ‘bị’, ‘được’: whether the verb that comes is passive. */
  private takePassive({ particles, from }: Word): boolean {
    if (!particles.has('passive')) return false;
    // “tới thăm vùng được giải phóng”: what no dictionary holds right before a passive is its subject.
    const last = this.level.verb;
    if (last && this.attach === last && !this.comma && !this.and && from - this.before > 0 && last.objects.length === 0) this.orphan = true;
    // “trang web của bộ bị tấn công”: what the preposition governs, no dictionary holds.
    const governs = this.preposition !== null && this.preposition.to === from;
    if (!governs && this.takeDescribedAgent()) return true;
    if (governs || !beforeVerb(this.chunks, this.i + 1)) return false;
    // “nói về tàu Togo bị Benin bắt giữ”: to whom it was done is whom one speaks about.
    const about = last?.form === 'speech' && !last.inflected && !this.comma ? last.obliques.at(-1) : undefined;
    if (about?.mention.to === from && about.prepositions.includes('about')) {
      this.open('same', null, from);
      this.level.subject = about.mention;
    }
    this.preposition = null;
    this.modifiers.passive = true;
    if (particles.has('negation')) this.modifiers.negated = true;
    return true;
  }

  /** ‘bị Bộ Ngoại giao Togo, cơ quan phụ trách đàm phán, chỉ trích’: by whom, and between commas who that is. */
  private takeDescribedAgent(): boolean {
    const [agent, comma, sort] = this.chunks.slice(this.i + 1, this.i + 4);
    if (this.takePostedAgent()) return true;
    if (agent?.kind !== 'mention' || !isMark(comma) || sort?.kind !== 'mention' || !isBare(sort.mention)) return false;
    const close = this.chunks.findIndex((chunk, at) => at > this.i + 3 && isMark(chunk));
    if (close < 0 || close - this.i > DESCRIBED || !verbAhead(this.chunks, close + 1)) return false;
    this.modifiers.passive = true;
    this.pendingAgent = agent.mention;
    this.mentions.push(agent.mention);
    this.i = close;
    this.reach = (this.chunks[close] as Chunk).to;
    return true;
  }

  /** ‘bị lực lượng Togo đóng tại Ghana tấn công’: by whom, and where he stands. */
  private takePostedAgent(): boolean {
    const [agent, stays, at, place, verb] = this.chunks.slice(this.i + 1, this.i + 6);
    if (agent?.kind !== 'mention' || !FORCES.has(agent.mention.class) || stays?.kind !== 'word' || at?.kind !== 'word') return false;
    const there = stays.particles.has('verb') && !stays.speech && at.prepositions.includes('at') && place?.kind === 'mention';
    if (stays.inflected || !there || verb?.kind !== 'act' || verb.form !== 'verb') return false;
    this.modifiers.passive = true;
    this.pendingAgent = agent.mention;
    this.mentions.push(agent.mention);
    this.i += 4;
    this.reach = place.to;
    return true;
  }

  /** ‘làm hai binh sĩ Togo thiệt mạng’: the mention that stands next, a number that is also ‘both’ aside. */
  private whom(): Mention | null {
    const [next, beyond] = this.chunks.slice(this.i + 1, this.i + 3);
    const found = next?.kind === 'word' && next.particles.has('both') ? beyond : next;
    return found?.kind === 'mention' ? found.mention : null;
  }

  /** ‘Việc …’, with nothing cut off behind it. */
  private opensWithFact(): boolean {
    const [head] = this.chunks;
    return head?.kind === 'word' && head.particles.has('factive') && this.chunks.slice(0, this.i).every(({ kind }) => kind !== 'mark');
  }

  /** ‘khiến Benin tức giận’, ‘làm các nghị sĩ Togo phản đối’: who minds it stands next, and that he does behind him. */
  private minder(): boolean {
    const who = this.whom();
    const behind = this.chunks.slice(this.i + 2).find((chunk) => chunk.kind !== 'word' || !chunk.particles.has('filler'));
    return who !== null && MINDERS.has(who.class ?? '') && behind?.kind === 'act' && behind.rules.some(({ type }) => type === 'ACCUSE');
  }

  /** ‘dọa các biện pháp đáp trả, bao gồm cắt đứt quan hệ’: of what is threatened or agreed, what it comprises is no more done. */
  private lists({ particles, to }: Word): boolean {
    const { verb } = this.level;
    const next = this.chunks
      .slice(this.i + 1)
      .find((chunk) => !(chunk.kind === 'word' && LISTED.some((kind) => chunk.particles.has(kind))));
    const ahead = verb?.form === 'verb' && !verb.inflected && verb.rules.some(({ type }) => TOPICAL.has(type));
    if (!particles.has('listing') || !particles.has('verb') || !this.comma || !ahead || next?.kind !== 'act') return false;
    this.openContent(verb, 'intended', to);
    return true;
  }

  /** ‘Togo giúp Benin tấn công Ghana’: no verb stands before it but one that charges or asks, and harm behind whom it helps. */
  private helpsToHarm({ particles, from }: Word): boolean {
    const { verb, subject } = this.level;
    const after = this.chunks[this.i + 2];
    const first = verb ? controls(verb) && verb.objects.at(-1)?.to === from : subject !== null;
    const harm = after?.kind === 'act' && after.form === 'verb' && after.rules.every(({ type }) => HARM.has(type));
    return first && harm && particles.has('benefiting') && particles.has('causative') && !this.preposition && this.whom() !== null;
  }

  /** ‘còn’, ‘khiến’, ‘mà’: what is set against what stands before it, or comes of it. */
  /** Whether the clause from token `at` on begins with what no dictionary holds and tells what it will do. */
  private strangerNext(at: number): boolean {
    const next = this.next();
    if (next?.kind !== 'word' || next.from === at) return false;
    const will = next.particles.has('future') || next.particles.has('possible');
    const then = this.chunks[this.i + 2];
    const later = then?.kind === 'word' && (then.particles.has('future') || then.particles.has('possible'));
    return (will || later) && verbAhead(this.chunks, this.i + 1);
  }

  private takeContrast(word: Word): void {
    const { particles } = word;
    const next = this.next();
    // “người từng làm đại sứ tại Ghana, …”: an office that somebody held.
    const office = next?.kind === 'mention' && OFFICES.has(next.mention.class) && this.whom() === next.mention;
    const held = office && (this.chunks[this.i + 2]?.kind ?? 'mark') === 'mark';
    if (held && particles.has('causative') && particles.has('verb')) return this.takeVerb(word, 'plain');
    if (particles.has('relative') && this.attach?.form === 'noun' && !this.comma && next?.kind === 'mention') {
      // “việc bồi đắp ở bãi cạn Sabina mà Togo gọi là …”: told of the place.
      const place = this.mentions.at(-1);
      const does = this.chunks[this.i + 2];
      const named = does?.kind === 'word' && does.particles.has('verb') && !does.particles.has('light');
      if (named && place?.class === 'place' && place.to === word.from) return this.open('sub', null, word.from);
      this.relative = this.attach;
      return;
    }
    // “Togo ca ngợi đề xuất mà Benin đưa ra, đồng thời chỉ trích Ghana”: whoever judges what another does goes on himself.
    const { related } = this;
    const own = related !== null && (this.level.subject === related.whose || !this.level.verb);
    const resumed = particles.has('adding') && this.comma && own ? related.teller : null;
    // “Tổng thống còn yêu cầu”, “Nước này đồng thời kêu gọi”: between subject and verb it is only ‘also’.
    const also = (particles.has('filler') || particles.has('adding')) && this.level.subject !== null && !this.level.verb;
    if (also && !resumed && verbAhead(this.chunks, this.i + 1)) {
      this.modifiers.also = true;
      return;
    }
    // “Cuộc tập kích của Togo làm ba binh sĩ Benin thiệt mạng”: what the noun of an act does.
    const { subject, verb } = this.level;
    // “Togo buộc Benin rút đại sứ”: who makes another do it stands right before.
    const forces = particles.has('forcing') && !this.comma && subject !== null && isNominative(subject);
    // “Phát biểu của Thủ tướng Togo về Benin khiến Ghana tức giận”: so does what no dictionary holds, whose it is.
    const [whose] = this.waiting;
    const policy = subject?.refers === 'deed' || (subject?.class === 'policy' && named(subject)) ? subject : null;
    const owned = verb || this.attach ? null : (policy ?? (!subject && whose?.prepositions[0] === 'of' ? whose.mention : null));
    if (particles.has('causative') && owned && this.whom() && this.chunks[this.i - 1]?.kind === 'mention') {
      this.level.subject = owned;
      this.waiting.length = 0;
      return this.takeVerb(word, 'causative');
    }
    const { negated, possible, planned } = this.modifiers;
    if (particles.has('causative') && !(negated || possible || planned) && this.opensWithFact() && this.minder()) {
      // “Việc Thủ tướng Togo thăm đảo khiến Benin tức giận”: not what he did there, but that he did it.
      const cause = verb?.passive ? (verb.agent ?? null) : (this.verbals.find((told) => told.subject !== null)?.subject ?? subject);
      if (cause && named(cause)) {
        this.open('main', null, word.from);
        this.level.subject = cause;
        return this.takeVerb(word, 'causative');
      }
    }
    const does = verb !== null || forces || (this.attach?.form === 'noun' && !this.comma && !subject);
    if (particles.has('causative') && does && this.whom()) {
      // “Việc Togo kêu gọi điều tra khiến Benin tức giận”: not what is asked, but the asking.
      if (RULERS.has(this.whom()?.class ?? '') && !isTold(this.level.context) && this.level.verb) this.open('main', null, word.from);
      return this.takeVerb(word, 'causative');
    }
    // “Bước tiếp theo là buộc Togo rút quân”: what nobody does is only meant.
    const before = this.chunks[this.i - 1];
    const told = before?.kind === 'mark' ? before.mark === ':' : before?.kind === 'word' && before.particles.has('listing');
    if (particles.has('causative') && told && !this.level.verb && next?.kind === 'mention')
      return this.takeVerb({ ...word, particles: new Set([...particles, 'meant' as const]) }, 'causative');
    const about = particles.has('relative') ? this.antecedent() : null;
    this.blameDoer(word);
    const answers = this.answersCharge(word);
    const teller = particles.has('relative') && !word.inflected && !this.comma && verb?.form === 'verb' ? verb.subject : null;
    this.related = teller && next?.kind === 'mention' && !about ? { teller, whose: next.mention } : null;
    const tells = particles.has('relative') && !word.inflected && !this.comma && before?.kind === 'mention' && next?.kind === 'mention';
    // “Togo, quốc gia mà Ghana hậu thuẫn, đã tấn công Benin”: behind the comma that closes it the subject goes on.
    const aside = about && about === this.level.subject && !verb ? this.level : null;
    this.open('main', null, word.from);
    if (aside) this.level.aside = aside;
    if (tells) this.relatives.add(this.clause);
    if (resumed) this.level.fallback = resumed;
    // “Việc Togo bắt ngư dân khiến giới phân tích bất bình”: what no dictionary holds is made to do it.
    const made = particles.has('causative') && !word.inflected && next?.kind === 'act' && next.from > word.to;
    // “Togo nói căng thẳng có thể dẫn đến việc Benin tấn công”: what may come of it has not.
    const open = before?.kind === 'word' && before.to === word.from && PROSPECTS.some((kind) => before.particles.has(kind));
    if (open && particles.has('contrast') && !word.inflected)
      this.level = { ...this.level, context: { kind: 'hypothetical', speaker: null, by: null, parent: this.level.context } };
    if (made && next.rules.every(({ type }) => type === 'ACCUSE' || type === 'PROTEST')) this.level.fallback = null;
    // “cho rằng Togo vi phạm hiệp ước nên trục xuất đại sứ”: whoever blames acts on it, not whom he blames.
    if (answers) this.level = { ...this.level, context: answers.context, outer: null, fallback: answers.subject };
    this.about = about;
  }

  /** Who charged or saw somebody before ‘nên’, where behind it stands without a subject what is done against them. */
  private answersCharge({ particles }: Word): Verbal | null {
    const { context, subject, verb } = this.level;
    const act = this.chunks.slice(this.i + 1, this.i + 4).find((chunk) => !(chunk.kind === 'word' && chunk.particles.has('filler')));
    const answers = act?.kind === 'act' && act.form === 'verb' && act.rules.every(({ type }) => ANSWERS.has(type));
    const charge = context.by;
    if (!particles.has('therefore') || !answers || !verb || !charge || subject === null || subject === charge.subject) return null;
    const charges = says(charge) || charge.perceives || charge.rules.some(({ type }) => type === 'ACCUSE');
    return charges && charge.context.kind === 'fact' ? charge : null;
  }

  /** ‘sẽ’, ‘có thể’, ‘khả năng’: whether what comes is still to come, or may not. */
  private takeProspect(word: Word): boolean {
    const { particles } = word;
    const next = this.next();
    const spoken = this.level.verb === null || says(this.level.verb);
    // “muốn cùng Togo mở rộng hợp tác”, “sẽ từ Lomé bay tới Benin”: with whom, where or from where stands between.
    const [together, partner] = this.chunks.slice(this.i + 1, this.i + 3);
    const joint = together?.kind === 'word' && together.prepositions.length > 0 && !together.subordinator && !together.inflected;
    if (
      particles.has('future') &&
      joint &&
      this.attach?.form !== 'noun' &&
      partner?.kind === 'mention' &&
      verbAhead(this.chunks, this.i + 3)
    ) {
      this.modifiers.planned = true;
      return true;
    }
    // “Togo bày tỏ mong muốn Benin rút quân”: what one wishes, plans or foresees, whoever stands next would do.
    const wishes = particles.has('future') && !word.inflected && word.prepositions.length === 0 && this.level.subject && !this.level.verb;
    if (
      wishes &&
      next?.kind === 'mention' &&
      isNominative(next.mention) &&
      this.attach?.form !== 'noun' &&
      verbAhead(this.chunks, this.i + 2)
    ) {
      this.takeVerb({ ...word, particles: new Set([...particles, 'meant' as const]) }, 'causative');
      return true;
    }
    // “mô tả cuộc gặp là tích cực và hy vọng hai bên …”: a wish is another clause.
    const due = particles.has('future') && !particles.has('meant');
    if (due && this.attach?.form === 'noun' && spoken && !verbAhead(this.chunks, this.i + 1)) {
      this.attach.planned = true;
      return true;
    }
    // “có thể điều tiêm kích chặn máy bay Togo”
    const sends = next?.kind === 'word' && next.particles.has('relative') && next.from === word.to && !word.inflected;
    const ahead = verbAhead(this.chunks, this.i + 1) || (sends && verbAhead(this.chunks, this.i + 3));
    if (particles.has('future') && ahead) {
      this.modifiers.planned = true;
      this.modifiers.willing ||= particles.has('willing');
      return true;
    }
    if (particles.has('possible') && ahead) {
      this.modifiers.possible = true;
      // “không loại trừ khả năng tấn công Togo”: who lets it be known may do it himself.
      this.modifiers.announced ||= particles.has('hint');
      return true;
    }
    // “lo ngại khả năng Nga tấn công”: what may come, of whoever stands before its verb.
    if (particles.has('possible') && !word.inflected && next?.kind === 'mention' && verbAhead(this.chunks, this.i + 2)) {
      const { level } = this;
      this.open('same', null, word.to);
      const context: Context = { kind: 'hypothetical', speaker: null, by: null, parent: level.context };
      this.level = { ...this.level, context, outer: level, fallback: null };
      return true;
    }
    return false;
  }

  /** Whether what stands behind ‘để’ is done, and not only meant: with a means in hand, or in words to whoever is met: ‘gặp Đại sứ Togo để phản đối’. */
  private doneWith(verb: Verbal): boolean {
    if (verb.passive) return false;
    if (verb.using) return true;
    // “để chính thức phản đối”
    const next = this.chunks.slice(this.i + 1).find((chunk) => chunk.kind !== 'word' || !chunk.particles.has('filler'));
    if (next?.kind !== 'act' || verb.form !== 'verb' || verb.inflected) return false;
    // “gặp Tổng thống Togo để khẳng định sự ủng hộ của Benin”
    const praises = isMeeting(verb) && next.rules.every(({ type, judges }) => type === 'SUPPORT' && judges);
    if (next.form !== 'verb') return praises;
    // “rút đại sứ tại Togo để phản đối chiến dịch quân sự”: it is said by doing it.
    if (next.rules.some(({ judges }) => judges) && verb.rules.every(({ type, mode }) => type === 'SANCTION' || mode === 'meet'))
      return true;
    // “gọi điện cho Tổng thống Togo để chúc mừng”
    if (!(speaksTo(next) || praises) || !isMeeting(verb)) return false;
    this.meeting = verb;
    return true;
  }

  /** `to` before a verb: what was asked, promised or refused, else a purpose. */
  private takeInfinitive(word: Word): boolean {
    const next = this.chunks
      .slice(this.i + 1, this.i + 4)
      .find((chunk) => !(chunk.kind === 'word' && (chunk.particles.has('filler') || chunk.particles.has('negation'))));
    const verb =
      (next?.kind === 'act' && next.form === 'verb') ||
      (next?.kind === 'word' &&
        (next.particles.has('verb') || next.particles.has('causative') || next.particles.has('passive') || next.speech !== null));
    if (!verb) return false;
    const above = this.level.verb;
    this.preposition = null;
    this.comma = this.and = false;
    const governs =
      above &&
      this.attach?.form !== 'noun' &&
      (controls(above) || above.form === 'causative' || says(above) || above.rules.some((rule) => TOPICAL.has(rule.type)));
    if (!governs) this.open('sub', 'purpose', word.from);
    return true;
  }
}
