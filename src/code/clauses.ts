/**
 * Reads a sentence's chunks once, left to right, into verbals with subject, objects and obliques.
 * It is a finite-state reading, not a parse: clauses open at subordinators, complementisers, verbs of saying and commas before a verb;
 * a clause without a subject of its own takes the one that its opening implies. Linear in the chunks.
 */
import { isPredicate } from './asides.ts';
import { attributeTrailing } from './attribution.ts';
import type { Act, Chunk, Word } from './chunk.ts';
import { isNominative, isTold } from './clause-level.ts';
import { none } from './clause-state.ts';
import { placeTimes } from './clause-times.ts';
import { contentOf, controls, holderOf, judges, opensContent, presupposes, SPOKEN, speaksUp, TOPICAL } from './clause-verbs.ts';
import { beforeVerb, directVerb, opensClause, verbAhead } from './lookahead.ts';
import { isBare, type Mention, named, singles } from './mention.ts';
import { NounReader } from './noun-reader.ts';
import { asks } from './verb-reader.ts';
import { type Context, FACT, says, type Verbal } from './verbal.ts';

/** How much deeper a mark leads. */
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

/** Nouns of speech that a clause with ‘that’ spells out. */
const CHARGES = new Set(['ACCUSE', 'THREATEN']);
const isNominal = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mention';

/** Who a relative clause behind a comma can be about. */
const SPEAKERS = new Set(['leader', 'official', 'diplomat', 'person']);

/** Who takes offence. */
const RULERS = new Set(['state', 'capital', 'government', 'leader']);

/** Tokens in brackets between whose word it is and ‘trong đó’, at most. */
const ASIDE = 6;

/** Words that no rule knows between a modifier and its verb, at most. */
const REACH = 2;

export interface Clauses {
  readonly verbals: readonly Verbal[];
  /** Mentions that stand before any verb, for fragments and headlines. */
  readonly mentions: readonly Mention[];
}

export function readClauses(chunks: readonly Chunk[]): Clauses {
  return new Reader(chunks).read();
}

class Reader extends NounReader {
  read(): Clauses {
    this.clauseStart = this.chunks[0]?.from ?? 0;
    for (this.i = 0; this.i < this.chunks.length; this.i++) this.take(this.chunks[this.i] as Chunk);
    this.endClause(this.chunks.at(-1)?.to ?? 0);
    if (this.topic) this.settle(this.topic);
    this.share();
    attributeTrailing(this.verbals);
    placeTimes(this.verbals, this.times);
    return { verbals: this.verbals, mentions: this.mentions };
  }

  /** What two verbs side by side act on stands behind the second. */
  private share(): void {
    for (const [before, after] of this.sharing) {
      if (before.objects.length > 0 || before.obliques.length > 0 || before.passive || after.passive) continue;
      // Of a demand, what is demanded stands behind the one it is made to.
      before.objects.push(...(asks(after) ? after.objects.slice(0, 1) : after.objects));
      before.obliques.push(...after.obliques);
    }
  }

  protected take(chunk: Chunk): void {
    // A negation or an auxiliary reaches the verb next to it, not one far on.
    if (chunk.from - this.reach > REACH) this.modifiers = { ...none(), passive: this.modifiers.passive && this.pendingAgent !== null };
    this.noteUnknown(chunk);
    // “by several agreements signed between …”: what the preposition governs, no dictionary holds.
    if (this.preposition && (chunk.kind === 'word' || chunk.kind === 'act') && chunk.inflected && (chunk.skipped ?? 0) > 1)
      this.preposition = null;
    this.before = this.reach;
    this.reach = chunk.to;
    // What stands in brackets is beside the sentence.
    const bracket = chunk.kind === 'mark' && !this.bracketsOwner(chunk.mark) ? BRACKETS[chunk.mark] : undefined;
    if (bracket !== undefined) this.depth = Math.max(0, this.depth + bracket);
    if (bracket !== undefined || (this.depth > 0 && chunk.kind !== 'time')) return;
    switch (chunk.kind) {
      case 'mark':
        return this.takeMark(chunk.mark, chunk.from);
      case 'time':
        this.times.push({ time: chunk.time, clause: this.clause, ofSource: this.sourced, of: this.carried });
        this.preposition = null;
        return;
      case 'mention':
        return this.takeMention(chunk.mention);
      case 'act':
        if (this.takeMediation(chunk) || this.leadsVisit(chunk)) return;
        return chunk.form === 'noun' || this.headsPassive(chunk) ? this.takeNoun(chunk) : this.takeVerb(chunk, 'verb');
      case 'word':
        return this.takeWord(chunk);
    }
  }

  /** ‘Chuyến thăm của Thủ tướng Lào tới Hà Nội’: behind a visit it says where to, and is no arrival of its own. */
  private leadsVisit(act: Act): boolean {
    const visit = this.attach?.form === 'noun' && !this.comma && this.attach.rules.some(({ frame }) => frame === 'visits');
    const arrives = act.prepositions.includes('to') && act.rules.every(({ frame }) => frame === 'visits');
    if (!visit || !arrives || act.inflected || this.next()?.kind !== 'mention') return false;
    this.preposition = { ...act, kind: 'word' };
    return true;
  }

  /** ‘lệnh cấm vận (của Togo)’: only whose the noun of action is stands in the brackets. */
  private bracketsOwner(mark: string): boolean {
    if (!(mark in BRACKETS) || this.attach?.form !== 'noun') return false;
    const [open, of, owner, close] = this.chunks.slice(mark === '(' ? this.i : this.i - 3);
    const around = open?.kind === 'mark' && open.mark === '(' && close?.kind === 'mark' && close.mark === ')';
    return around && owner?.kind === 'mention' && of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of';
  }

  /** ‘Đề xuất đàm phán của Togo bị Benin bác bỏ’: at the head of a sentence, a word of speech with an owner and a passive behind it is a noun. */
  private headsPassive({ inflected, rules }: Act): boolean {
    if (this.i > 0 || inflected || !rules.every(({ type }) => SPOKEN.has(type))) return false;
    const mark = this.chunks.findIndex(({ kind }) => kind === 'mark');
    const before = mark < 0 ? this.chunks : this.chunks.slice(0, mark);
    const of = before.findIndex((chunk) => chunk.kind === 'word' && chunk.prepositions.length === 1 && chunk.prepositions[0] === 'of');
    const [owner, passive] = of < 0 ? [] : before.slice(of + 1, of + 3);
    return owner?.kind === 'mention' && passive?.kind === 'word' && passive.particles.has('passive');
  }

  protected takeMark(mark: string, at: number): void {
    this.sourced = false;
    // “không đồng tình về …, Togo”: a negation or an auxiliary reaches no verb behind a comma.
    if (mark === ',') {
      this.modifiers = none();
      this.orphan = false;
      if (this.level.verb) this.endAside(at);
    }
    if (mark === ',' || mark === '-') {
      // “Trong bối cảnh căng thẳng giữa A và B, …”: what stands between two is no party of what comes.
      this.waiting.splice(0, this.waiting.length, ...this.waiting.filter(({ prepositions }) => !prepositions.includes('between')));
      this.comma = true;
      this.commaAt = at;
      this.preposition = null;
      this.relative = null;
    } else if (mark === ';') this.open('main', null, at);
    else if (mark === ':' && this.level.verb && says(this.level.verb)) this.openContent(this.level.verb, 'said', at);
    else if (mark === ':' && !this.level.verb && this.level.subject && !isNominative(this.level.subject)) {
      // “Biển Đông: Việt Nam …”: only where, or about what.
      this.level.subject = null;
    } else if (mark === ':' && !this.level.verb && this.level.subject) {
      // “Ngoại trưởng Nga: …”: the words after the colon are his.
      const speaker = this.level.subject;
      this.endClause(at);
      this.level = {
        context: { kind: 'said', speaker, by: null, parent: FACT },
        subordinator: null,
        outer: this.level,
        subject: null,
        fallback: speaker,
        verb: null,
        owner: null,
      };
    }
  }

  protected takeWord(word: Word): void {
    const { particles } = word;
    const next = this.next();
    if (this.takeSponsor(word)) return;
    // “cho biết trong cuộc họp báo ở Baku, nơi ông đang thăm, rằng …”: what is said, not what the visit is about.
    const sayer = particles.has('complementiser') && !particles.has('factive') && !particles.has('listing') ? this.sayer() : null;
    if (sayer) return this.openContent(sayer, contentOf(sayer), word.to);
    // “bất chấp lời đe dọa của Mỹ rằng nước này sẽ …”: what is threatened or charged stands behind the noun.
    if (this.opensTopic(word)) {
      const { level } = this;
      const context: Context = { kind: 'intended', speaker: null, by: null, parent: level.context };
      this.level = { ...level, context, subject: null, fallback: null, verb: null };
      return;
    }
    const charge =
      particles.has('complementiser') && !particles.has('factive') && !particles.has('listing') && !this.comma ? this.attach : null;
    if (charge?.form === 'noun' && !charge.inflected && charge.rules.some(({ type }) => CHARGES.has(type)) && isNominal(next)) {
      this.openContent(charge, charge.rules.some(({ type }) => type === 'ACCUSE') ? 'alleged' : 'said', word.to);
      // “lời cảnh báo của Iran rằng nước này sẽ …”: whose word it is.
      const threatens = charge.rules.some(({ type }) => type === 'THREATEN');
      if (threatens && next?.kind === 'mention' && next.mention.refers === 'state') this.level.subject = holderOf(charge);
      return;
    }
    if (word.speech?.kind === 'source') this.sourced = this.level.verb !== null;
    if (particles.has('complementiser') && this.level.verb && opensContent(this.level.verb)) {
      const verb = this.level.verb;
      // “gọi Hà Lan là …”: it only says what the object is called.
      if (particles.has('listing') && (verb.form === 'verb' || verb.form === 'plain') && verb.objects.length > 0 && !says(verb)) return;
      // “để trả đũa việc Séc trục xuất …”: what is presupposed happened, whatever stands around it.
      if (particles.has('factive') && next?.kind === 'mention' && presupposes(verb, word)) return this.openFact(verb, word.to);
      // “trưng cầu ý dân về việc sáp nhập …”: a topic, not an act.
      const plain = contentOf(verb) === 'fact' || (contentOf(verb) === 'said' && !says(verb));
      // “lo ngại chuyến thăm sẽ thúc đẩy việc Nga cung cấp …”: nor what has yet to come of it.
      const ahead = verb.form === 'plain' && (verb.planned || verb.possible);
      const topic = particles.has('factive') && plain && (ahead || next?.kind !== 'mention') && !presupposes(verb, word);
      return this.openContent(verb, topic ? 'intended' : contentOf(verb), word.to);
    }
    if (
      particles.has('complementiser') &&
      !this.level.verb &&
      this.level.subject &&
      next?.kind === 'mention' &&
      verbAhead(this.chunks, this.i + 2)
    ) {
      if (particles.has('listing') && isPredicate(this.level.subject, next.mention)) {
        this.mentions.push(next.mention);
        this.i++;
        this.reach = next.to;
        return;
      }
      this.open('same', null, word.from);
      this.level.fallback = null;
      return;
    }
    // “trốn vào đại sứ quán để tránh bị bắt và sau đó được …”: what came next is no longer meant.
    if (particles.has('sequel') && (this.and || this.comma) && this.level.subordinator === 'purpose' && this.level.verb)
      return this.open('main', null, word.from);
    if (particles.has('infinitive') && this.takeInfinitive(word)) return;
    // “tới thăm vùng được giải phóng”: what no dictionary holds right before a passive is its subject.
    const last = this.level.verb;
    if (
      particles.has('passive') &&
      last &&
      this.attach === last &&
      !this.comma &&
      !this.and &&
      word.from - this.before > 0 &&
      last.objects.length === 0
    )
      this.orphan = true;
    // “trang web của bộ bị tấn công”: what the preposition governs, no dictionary holds.
    const governs = this.preposition !== null && this.preposition.to === word.from;
    if (particles.has('passive') && !governs && beforeVerb(this.chunks, this.i + 1)) {
      this.preposition = null;
      this.modifiers.passive = true;
      if (particles.has('negation')) this.modifiers.negated = true;
      return;
    }
    if (particles.has('negation')) {
      this.modifiers.negated = true;
      return;
    }
    if (word.speech?.kind === 'source' && !this.level.verb && !this.level.subject) return this.takeSource(word);
    // “sẵn sàng để gặp lãnh đạo Togo”: what is offered, not what for.
    if (
      word.subordinator === 'purpose' &&
      last?.form === 'verb' &&
      last.to === word.from &&
      last.rules.every(({ type }) => type === 'AGREE')
    )
      return this.openContent(last, 'intended', word.to);
    if (word.subordinator && !(this.attach?.form === 'noun' && word.prepositions.includes('by')) && opensClause(this.chunks, word, this.i))
      // “dùng căn cứ ở Qatar để không kích”: done, not only meant.
      return word.subordinator === 'purpose' && this.level.verb && this.doneWith(this.level.verb)
        ? this.goOn(this.level.verb, word.to)
        : this.open('sub', word.subordinator, word.from);
    if (particles.has('contrast')) {
      if (particles.has('relative') && this.attach?.form === 'noun' && !this.comma && next?.kind === 'mention') {
        this.relative = this.attach;
        return;
      }
      // “Tổng thống còn yêu cầu”: between subject and verb it is only ‘also’.
      if (particles.has('filler') && this.level.subject && !this.level.verb && verbAhead(this.chunks, this.i + 1)) return;
      // “Cuộc tập kích của Togo làm ba binh sĩ Benin thiệt mạng”: what the noun of an act does.
      const does = this.level.verb !== null || (this.attach?.form === 'noun' && !this.comma && !this.level.subject);
      if (word.particles.has('causative') && does && next?.kind === 'mention') {
        // “Việc Togo kêu gọi điều tra khiến Benin tức giận”: not what is asked, but the asking.
        if (RULERS.has(next.mention.class) && !isTold(this.level.context) && this.level.verb) this.open('main', null, word.from);
        return this.takeVerb(word, 'causative');
      }
      // “Bước tiếp theo là buộc Togo rút quân”: what nobody does is only meant.
      const before = this.chunks[this.i - 1];
      const told = before?.kind === 'mark' ? before.mark === ':' : before?.kind === 'word' && before.particles.has('listing');
      if (particles.has('causative') && told && !this.level.verb && next?.kind === 'mention')
        return this.takeVerb({ ...word, particles: new Set([...particles, 'meant' as const]) }, 'causative');
      const about = particles.has('relative') ? this.antecedent() : null;
      this.open('main', null, word.from);
      this.about = about;
      return;
    }
    const spoken = this.level.verb === null || says(this.level.verb);
    if (particles.has('future') && this.attach?.form === 'noun' && spoken && !verbAhead(this.chunks, this.i + 1)) {
      this.attach.planned = true;
      return;
    }
    if (particles.has('future') && verbAhead(this.chunks, this.i + 1)) {
      this.modifiers.planned = true;
      return;
    }
    if (particles.has('possible') && verbAhead(this.chunks, this.i + 1)) {
      this.modifiers.possible = true;
      return;
    }
    // “lo ngại khả năng Nga tấn công”: what may come, of whoever stands before its verb.
    if (particles.has('possible') && !word.inflected && next?.kind === 'mention' && verbAhead(this.chunks, this.i + 2)) {
      const { level } = this;
      this.open('same', null, word.to);
      const context: Context = { kind: 'hypothetical', speaker: null, by: null, parent: level.context };
      this.level = { ...this.level, context, outer: level, fallback: null };
      return;
    }
    if (word.speech && word.speech.kind !== 'source') {
      if (word.speech.kind === 'rumoured') {
        this.modifiers.possible = false;
        if (this.takeBlame(word)) return;
        this.rumour(word);
        return;
      }
      if (particles.has('filler') && directVerb(this.chunks, this.i + 1)) {
        this.modifiers.announced ||= word.speech.kind === 'says';
        return;
      }
      // “phản đối thông báo tập trận”: what is judged is a noun.
      const { verb } = this.level;
      if (
        verb?.form === 'verb' &&
        !verb.inflected &&
        this.attach === verb &&
        !this.comma &&
        !this.and &&
        verb.objects.length === 0 &&
        judges(verb)
      )
        return;
      // “Tuyên bố trên …”: at the head of a sentence without a subject it is a noun.
      if (this.i === 0 && !this.level.subject && next?.kind !== 'mention') return;
      return this.takeVerb(word, 'speech');
    }
    if (particles.has('and')) {
      if (!word.inflected) this.modifiers = none();
      this.and = true;
      this.listed = this.comma && word.from - this.commaAt > 1;
      if (next?.kind === 'mention' && word.prepositions.includes('with')) this.preposition = word;
      return;
    }
    if (this.preposition && word.prepositions.includes('of')) return;
    if (
      word.prepositions.length > 0 &&
      next &&
      (next.kind === 'mention' || next.kind === 'act' || next.kind === 'time' || (next.kind === 'word' && next.prepositions.length > 0))
    ) {
      this.preposition = word;
      return;
    }
    if (particles.has('relative') && (this.comma || !particles.has('verb'))) {
      // “dưới sự chủ trì của bà Baerbock, người ca ngợi …”: whoever stands before the comma.
      const person = this.mentions.at(-1);
      if (this.comma && person && person.to === word.from - 1 && SPEAKERS.has(person.class) && verbAhead(this.chunks, this.i + 1)) {
        this.open('same', null, word.from);
        this.level.subject = person;
        return;
      }
      // “các chuyến bay, vốn bị đình chỉ từ năm 2020”: told of what stands before the comma, with a time of its own.
      const suffers = next?.kind === 'word' && next.particles.has('passive');
      if (this.comma && person && suffers && this.level.verb) {
        this.open('same', null, word.from);
        this.level.subject = person;
        return;
      }
      // “…, điều Nga bác bỏ”, “…, nơi Pháp đóng quân”
      if (this.comma && next?.kind === 'mention' && verbAhead(this.chunks, this.i + 2)) return this.open('main', null, word.from);
      // “phán quyết của tòa án, trong đó kêu gọi …”: whose it is asks or blames in it.
      const author =
        this.comma && next?.kind === 'act' && speaksUp(next) && person && word.from - person.to <= ASIDE ? this.author(person) : null;
      if (author) {
        this.open('same', null, word.from);
        this.level = { ...this.level, context: FACT, subject: author };
        return;
      }
      this.relative = this.attach?.form === 'noun' && !this.comma ? this.attach : null;
      return;
    }
    if (particles.has('causative') && next?.kind === 'mention') return this.takeVerb(word, 'causative');
    // “Đức cản trở trừng phạt Nga”: what is hindered is only meant.
    if (particles.has('meant') && next?.kind === 'act' && this.chunks[this.i - 1]?.kind === 'mention')
      return this.takeVerb(word, 'causative');
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
    if (particles.has('filler') && !only) return;
    if (particles.has('verb')) return this.takeVerb(word, 'plain');
  }

  /** ‘nói (rằng) việc chấm dứt chương trình … là quan trọng’: an act that nobody named does, and of which only something is said. */
  private opensTopic({ particles }: Word): boolean {
    const { verb, subject, context } = this.level;
    const told = verb ? says(verb) : context.kind === 'said' && subject === null;
    const next = this.next();
    if (!told || !particles.has('factive') || next?.kind !== 'act' || next.form !== 'verb' || next.inflected) return false;
    const rest = this.chunks.slice(this.i + 1);
    const mark = rest.findIndex(({ kind }) => kind === 'mark');
    const clause = mark < 0 ? rest : rest.slice(0, mark);
    return clause.some((chunk) => chunk.kind === 'word' && chunk.particles.has('listing') && chunk.particles.has('complementiser'));
  }

  /** Whether what stands behind ‘để’ is done, and not only meant: with a means in hand, or in words to whoever is met: ‘gặp Đại sứ Togo để phản đối’. */
  private doneWith(verb: Verbal): boolean {
    if (verb.passive) return false;
    if (verb.using) return true;
    const next = this.next();
    const speaks = next?.kind === 'act' && next.form === 'verb' && next.rules.some(({ type }) => type === 'ACCUSE' || type === 'REQUEST');
    return speaks && verb.form === 'verb' && !verb.inflected && verb.rules.some(({ type, mode }) => type === 'CONSULT' && mode !== 'visit');
  }

  /** `phiến quân do Iran hậu thuẫn`, `chính phủ được Nga ủng hộ`: who stands behind the noun; the clause goes on as if it were not there. */
  protected takeSponsor({ particles, prepositions, from }: Word): boolean {
    const [sponsor, verb] = this.chunks.slice(this.i + 1, this.i + 3);
    if (!particles.has('passive') && !prepositions.includes('by')) return false;
    if (sponsor?.kind !== 'mention' || (verb?.kind !== 'act' && verb?.kind !== 'word') || verb.from !== sponsor.to) return false;
    if (!verb.particles.has('sponsoring')) return false;
    const backed = this.chunks[this.i - 1];
    this.i += 2;
    this.reach = verb.to;
    this.mentions.push(sponsor.mention);
    // “nhận 12 trực thăng do Mỹ tài trợ”: what is received comes from who pays.
    if (this.attach?.form === 'verb' && this.attach.rules.some(({ frame }) => frame === 'hosts'))
      this.attach.obliques.push({ prepositions: ['from'], mention: sponsor.mention });
    // “hai ngày đàm phán do Togo làm trung gian”: whoever brings the others together meets with them.
    const talks = verb.kind === 'act' && verb.rules.some(({ mode }) => mode === 'third-party') ? (this.attach ?? this.level.verb) : null;
    if (talks?.rules.some(({ type }) => type === 'CONSULT')) {
      talks.obliques.push({ prepositions: ['with'], mention: sponsor.mention });
      return true;
    }
    // “chiến dịch không kích do Togo dẫn đầu”: who leads it does it.
    const led = verb.kind === 'word' && this.attach?.form === 'noun' && this.attach.to === from && prepositions.includes('by');
    if (led && this.attach) this.attach.agent ??= sponsor.mention;
    // “Iran và các lực lượng được họ hậu thuẫn”: who stands behind it is only one of those told of.
    if (verb.kind !== 'act' || backed?.kind !== 'mention' || backed.to !== from || sponsor.mention.refers) return true;
    const verbal = this.verbal(verb, 'verb', verb.rules, sponsor.mention);
    // “Qatar và phiến quân được Iran hậu thuẫn”: of several, the last.
    verbal.objects.push(singles(backed.mention).at(-1) ?? backed.mention);
    return true;
  }

  /** ‘Vụ ám sát … được cho là do A thực hiện’, ‘bị quy cho B’: by whom the noun of action is said to be. */
  protected takeBlame(word: Word): boolean {
    const { attach, level } = this;
    const own = word.prepositions.includes('by');
    const start = own ? this.i : this.i + 1;
    const [by, who, verb] = this.chunks.slice(start, start + 3);
    if (attach?.form !== 'noun' || attach.agent || level.verb || level.subject || who?.kind !== 'mention') return false;
    if (by?.kind !== 'word' || !by.prepositions.includes('by')) return false;
    const carried = verb?.kind === 'word' && verb.particles.has('light');
    if (!own && !carried) return false;
    attach.agent = who.mention;
    attach.context = { kind: 'rumoured', speaker: null, by: null, parent: attach.context };
    this.mentions.push(who.mention);
    this.i += own ? (carried ? 2 : 1) : 3;
    this.reach = carried ? verb.to : who.to;
    this.modifiers = none();
    return true;
  }

  /** ‘Rwanda, nước mà Burundi cáo buộc …’: of whom a clause behind ‘nước mà’ tells something that another does to it. */
  private antecedent(): Mention | null {
    const [who, comma, sort] = this.chunks.slice(Math.max(0, this.i - 3), this.i);
    if (who?.kind !== 'mention' || comma?.kind !== 'mark' || comma.mark !== ',' || sort?.kind !== 'mention') return null;
    const bare = isBare(sort.mention) && sort.mention.members.length === 0;
    return bare && this.next()?.kind === 'mention' && verbAhead(this.chunks, this.i + 2) ? who.mention : null;
  }

  /** Whoever speaks where an act stands that is not speech and has no clause of its own. */
  protected sayer(): Verbal | null {
    const { verb, context } = this.level;
    if (verb?.form !== 'verb' || says(verb) || controls(verb) || !verb.rules.every(({ type }) => type === 'CONSULT')) return null;
    return context.kind === 'said' && context.by && says(context.by) ? context.by : null;
  }

  /** Whose the word or the ruling is that ends with a mention: of ‘phán quyết của Tòa … của Liên hợp quốc’ the court. */
  private author(last: Mention): Mention | null {
    if (last.class === 'policy') return last.state || last.org ? last : null;
    const own = (this.attach ?? this.level.verb)?.obliques.filter(({ prepositions }) => prepositions.includes('of')) ?? [];
    if (own.some(({ mention }) => mention === last)) return own[0]?.mention ?? null;
    // “phản đối tuyên bố của Togo tại hội nghị, trong đó cho rằng …”
    const word = this.level.verb?.objects.at(-1);
    return word?.class === 'policy' && named(word) ? word : null;
  }

  /** `to` before a verb: what was asked, promised or refused, else a purpose. */
  protected takeInfinitive(word: Word): boolean {
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

  /** `Theo IRNA, …`: the source speaks the rest of the sentence. */
  protected takeSource(word: Word): void {
    const next = this.chunks[this.i + 1];
    if (next?.kind === 'mention') this.i++;
    // “Theo phóng viên TTXVN tại Cairo, …”: where the reporter is, not where it happened.
    const [at, place] = this.chunks.slice(this.i + 1, this.i + 3);
    if (at?.kind === 'word' && at.prepositions.includes('at') && place?.kind === 'mention') this.i += 2;
    if (next?.kind !== 'mention') return;
    this.mentions.push(next.mention);
    const verbal = this.verbal(word, 'speech', [], next.mention);
    this.openContent(verbal, 'said', next.to);
    this.level.fallback = next.mention.class === 'media' || next.mention.class === 'org' ? null : next.mention;
  }
}
