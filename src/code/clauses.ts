/**
 * Reads a sentence's chunks once, left to right, into verbals with subject, objects and obliques.
 * It is a finite-state reading, not a parse: clauses open at subordinators, complementisers, verbs of saying and commas before a verb;
 * a clause without a subject of its own takes the one that its opening implies. Linear in the chunks.
 */
import type { SubordinateKind } from '../model/pack.ts';
import type { TimeExpression } from '../model/time.ts';
import { attributeTrailing } from './attribution.ts';
import type { Chunk } from './chunk.ts';
import { type Mention, singles } from './mention.ts';
import { type Context, chain, FACT, says, type Verbal } from './verbal.ts';

type Word = Chunk & { kind: 'word' };
type Act = Chunk & { kind: 'act' };

interface Level {
  readonly context: Context;
  readonly subordinator: SubordinateKind | null;
  readonly outer: Level | null;
  subject: Mention | null;
  /** Who acts where the clause names nobody. */
  fallback: Mention | null;
  verb: Verbal | null;
  /** The verb whose clause this is, while it has no object: its first subject is what the verb is about. */
  owner: Verbal | null;
}

interface Modifiers {
  negated: boolean;
  planned: boolean;
  possible: boolean;
  passive: boolean;
}

/** Words that no rule knows between a modifier and its verb, at most. */
const REACH = 2;

const none = (): Modifiers => ({ negated: false, planned: false, possible: false, passive: false });

/** Object-control frames: what follows the object is the object's act as the subject puts it. */
const CONTENT: Readonly<Record<string, Context['kind']>> = { demands: 'demanded', advises: 'demanded', accuses: 'alleged' };
/** Types whose following verb is what is agreed, discussed, refused or threatened, not what is done. */
const TOPICAL = new Set(['AGREE', 'CONSULT', 'REQUEST', 'THREATEN', 'REJECT']);

/** What is said rather than done. */
const SPOKEN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);
const AUXILIARY = ['filler', 'negation', 'future', 'possible', 'passive'] as const;

/** What an act is praised or blamed for: `for sending`, `over sending`. */
const GROUNDS = ['for', 'about'] as const;

export interface Clauses {
  readonly verbals: readonly Verbal[];
  /** Mentions that stand before any verb, for fragments and headlines. */
  readonly mentions: readonly Mention[];
}

export function readClauses(chunks: readonly Chunk[]): Clauses {
  return new Reader(chunks).read();
}

/** Holds the state of one reading; the invariant it guards is that `level.verb` and `attach` always belong to the open clause. */
class Reader {
  private readonly chunks: readonly Chunk[];
  private readonly verbals: Verbal[] = [];
  private readonly mentions: Mention[] = [];
  private level: Level = { context: FACT, subordinator: null, outer: null, subject: null, fallback: null, verb: null, owner: null };
  private attach: Verbal | null = null;
  private modifiers: Modifiers = none();
  /** Where the last chunk ended. */
  private reach = 0;
  /** Words that no dictionary holds, right before the verb that comes. */
  private unknown = 0;
  private auxiliary = false;
  /** Open brackets. */
  private depth = 0;
  /** The noun of action that a relative clause tells of: `lệnh trừng phạt mà Mỹ áp đặt lên Iran`. */
  private relative: Verbal | null = null;
  private preposition: Word | null = null;
  private comma = false;
  private and = false;
  private clause = 0;
  private clauseStart = 0;
  private times: { time: TimeExpression; clause: number }[] = [];
  private pendingAgent: Mention | null = null;
  /** Whose the next noun of action is. */
  private owner: Mention | null = null;
  /** The first subject of a main clause, for leading nouns whose main verb no rule knows. */
  private topic: Mention | null = null;
  /** A main verb has had its subject. */
  private begun = false;
  private leading: Verbal[] = [];
  /** The verb that the adverbial clause now open gives a reason for. */
  private occasioned: Verbal | null = null;
  private i = 0;

  constructor(chunks: readonly Chunk[]) {
    this.chunks = chunks;
  }

  read(): Clauses {
    this.clauseStart = this.chunks[0]?.from ?? 0;
    for (this.i = 0; this.i < this.chunks.length; this.i++) this.take(this.chunks[this.i] as Chunk);
    this.endClause(this.chunks.at(-1)?.to ?? 0);
    if (this.topic) this.settle(this.topic);
    this.placeTimes();
    attributeTrailing(this.verbals);
    return { verbals: this.verbals, mentions: this.mentions };
  }

  private take(chunk: Chunk): void {
    // A negation or an auxiliary reaches the verb next to it, not one far on.
    if (chunk.from - this.reach > REACH) this.modifiers = { ...none(), passive: this.modifiers.passive && this.pendingAgent !== null };
    this.noteUnknown(chunk);
    // “by several agreements signed between …”: what the preposition governs, no dictionary holds.
    if (this.preposition && (chunk.kind === 'word' || chunk.kind === 'act') && chunk.inflected && (chunk.skipped ?? 0) > 1)
      this.preposition = null;
    this.reach = chunk.to;
    if (chunk.kind === 'mark' && chunk.mark === '(') this.depth++;
    else if (chunk.kind === 'mark' && chunk.mark === ')') this.depth = Math.max(0, this.depth - 1);
    // What stands in brackets is beside the sentence.
    if (this.depth > 0 && chunk.kind !== 'time') return;
    switch (chunk.kind) {
      case 'mark':
        return this.takeMark(chunk.mark, chunk.from);
      case 'time':
        this.times.push({ time: chunk.time, clause: this.clause });
        this.preposition = null;
        return;
      case 'mention':
        return this.takeMention(chunk.mention);
      case 'act':
        return chunk.form === 'noun' ? this.takeNoun(chunk) : this.takeVerb(chunk, 'verb');
      case 'word':
        return this.takeWord(chunk);
    }
  }

  /** Counts what no dictionary holds between the last noun and a verb with its auxiliaries. */
  private noteUnknown(chunk: Chunk): void {
    this.unknown = (this.auxiliary ? this.unknown : 0) + (chunk.skipped ?? 0);
    this.auxiliary = chunk.kind === 'time' || (chunk.kind === 'word' && AUXILIARY.some((particle) => chunk.particles.has(particle)));
  }

  /** Whether an act of speech joined by `and` to what somebody says is the speaker's own: its subject there is another. */
  private goesOn(chunk: Act | Word): boolean {
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
  private estranged(chunk: Act | Word): boolean {
    if (!chunk.inflected || chunk.inflected === 'gerund' || this.preposition) return false;
    const { subject, verb } = this.level;
    return subject ? verb !== null && (this.and || this.comma) && this.unknown > 0 : this.unknown > 0;
  }

  private takeMark(mark: string, at: number): void {
    if (mark === ',' || mark === '-' || mark === '(' || mark === ')') {
      this.comma = true;
      this.preposition = null;
      this.relative = null;
    } else if (mark === ';') this.open('main', null, at);
    else if (mark === ':' && this.level.verb && says(this.level.verb)) this.openContent(this.level.verb, 'said', at);
    else if (mark === ':' && !this.level.verb && this.level.subject) {
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

  private takeWord(word: Word): void {
    const { particles } = word;
    const next = this.next();
    if (particles.has('complementiser') && this.level.verb && opensContent(this.level.verb)) {
      const verb = this.level.verb;
      // “gọi Hà Lan là …”: it only says what the object is called.
      if (particles.has('listing') && verb.form === 'verb' && verb.objects.length > 0 && !says(verb)) return;
      // “để trả đũa việc Séc trục xuất …”: what is presupposed happened, whatever stands around it.
      if (particles.has('factive') && next?.kind === 'mention' && presupposes(verb, word)) return this.openFact(verb, word.to);
      return this.openContent(verb, contentOf(verb), word.to);
    }
    if (
      particles.has('complementiser') &&
      !this.level.verb &&
      this.level.subject &&
      next?.kind === 'mention' &&
      this.verbAhead(this.i + 2)
    ) {
      this.open('same', null, word.from);
      this.level.fallback = null;
      return;
    }
    if (particles.has('infinitive') && this.takeInfinitive(word)) return;
    if (particles.has('passive') && !this.preposition && this.beforeVerb(this.i + 1)) {
      this.modifiers.passive = true;
      if (particles.has('negation')) this.modifiers.negated = true;
      return;
    }
    if (particles.has('negation')) {
      this.modifiers.negated = true;
      return;
    }
    if (word.speech?.kind === 'source' && !this.level.verb && !this.level.subject) return this.takeSource(word);
    if (word.subordinator && !(this.attach?.form === 'noun' && word.prepositions.includes('by')) && this.opensClause(word))
      return this.open('sub', word.subordinator, word.from);
    if (particles.has('contrast')) {
      // “Tổng thống còn yêu cầu”: between subject and verb it is only ‘also’.
      if (particles.has('filler') && this.level.subject && !this.level.verb && this.verbAhead(this.i + 1)) return;
      if (word.particles.has('causative') && this.level.verb && next?.kind === 'mention') return this.takeVerb(word, 'causative');
      return this.open('main', null, word.from);
    }
    if (particles.has('future') && this.attach?.form === 'noun' && !this.level.verb && !this.verbAhead(this.i + 1)) {
      this.attach.planned = true;
      return;
    }
    if (particles.has('future') && this.verbAhead(this.i + 1)) {
      this.modifiers.planned = true;
      return;
    }
    if (particles.has('possible') && this.verbAhead(this.i + 1)) {
      this.modifiers.possible = true;
      return;
    }
    if (word.speech && word.speech.kind !== 'source') {
      if (word.speech.kind === 'rumoured') {
        this.modifiers.possible = false;
        this.rumour(word);
        return;
      }
      if (particles.has('filler') && this.directVerb(this.i + 1)) return;
      // “Tuyên bố trên …”: at the head of a sentence without a subject it is a noun.
      if (this.i === 0 && !this.level.subject && next?.kind !== 'mention') return;
      return this.takeVerb(word, 'speech');
    }
    if (particles.has('and')) {
      this.and = true;
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
    if (particles.has('relative')) {
      this.relative = this.attach?.form === 'noun' && !this.comma ? this.attach : null;
      return;
    }
    if (particles.has('causative') && next?.kind === 'mention') return this.takeVerb(word, 'causative');
    if (particles.has('filler')) return;
    if (particles.has('verb')) return this.takeVerb(word, 'plain');
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

  /** `Theo IRNA, …`: the source speaks the rest of the sentence. */
  private takeSource(word: Word): void {
    const next = this.chunks[this.i + 1];
    if (next?.kind !== 'mention') return;
    this.i++;
    this.mentions.push(next.mention);
    const verbal = this.verbal(word, 'speech', [], next.mention);
    this.openContent(verbal, 'said', next.to);
    this.level.fallback = next.mention.class === 'media' || next.mention.class === 'org' ? null : next.mention;
  }

  private rumour(word: Word): void {
    const context: Context = { kind: 'rumoured', speaker: null, by: null, parent: this.level.context };
    const subject = this.level.subject ?? this.level.fallback;
    this.level = { context, subordinator: this.level.subordinator, outer: this.level, subject, fallback: subject, verb: null, owner: null };
    this.attach = null;
    if (word.particles.has('passive')) this.modifiers.passive = false;
  }

  private takeMention(mention: Mention): void {
    this.mentions.push(mention);
    const { level } = this;
    const owned = this.next();
    if (owned?.kind === 'act' && owned.form === 'noun' && (mention.modifies || (owned.inflected && owned.from === mention.to))) {
      this.owner = mention;
      return;
    }
    if (mention.class === 'person' && !mention.name && !mention.refers && mention.members.length < 2) return;
    if (this.modifiers.passive && !this.preposition && this.verbAhead(this.i + 1)) {
      this.pendingAgent = mention;
      return;
    }
    if (this.relative && !this.preposition && !this.relative.agent) {
      this.relative.agent = mention;
      return;
    }
    if (this.preposition) return this.takeOblique(this.preposition, mention);
    if (level.verb?.speech?.kind === 'says' && level.verb.objects.length === 0 && isNominative(mention)) {
      this.openContent(level.verb, 'said', mention.from);
      this.level.subject = mention;
      return;
    }
    if (!level.verb && level.subject && level.subordinator && this.comma && isNominative(mention) && this.verbAhead(this.i + 1)) {
      this.open('main', null, mention.from);
      this.level.subject = mention;
      return;
    }
    if (!level.verb && !(this.attach && this.attach.form === 'noun' && !this.comma)) {
      // A new subject after a comma replaces one that was only a topic; an apposition does not.
      if (
        !level.subject ||
        (this.comma && !isApposition(level.subject, mention) && this.verbAhead(this.i + 1) && !isNominative(level.subject))
      ) {
        level.subject = mention;
        if (!level.subordinator && level.context.kind === 'fact' && isNominative(mention)) this.topic ??= mention;
        this.own(mention);
      } else if (this.and && isNominative(mention))
        level.subject = { ...level.subject, to: mention.to, name: null, members: [...singles(level.subject), ...singles(mention)] };
      else if (this.verbAhead(this.i + 1) && !isNominative(level.subject) && isNominative(mention)) level.subject = mention;
      this.comma = this.and = false;
      return;
    }
    if (this.comma || this.and) {
      if (this.verbAhead(this.i + 1) && isNominative(mention)) {
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
    if (target.passive && target.objects.length === 0 && target.form === 'verb' && !target.subject) target.subject = mention;
    else target.objects.push(mention);
    this.and = false;
  }

  private takeOblique(preposition: Word, mention: Mention): void {
    const { prepositions } = preposition;
    const target = this.attach ?? this.level.verb;
    this.preposition = null;
    if (!target) {
      // “Với Nga, …”, “Tại Moskva, …”: kept for the clause's first verb.
      this.waiting.push({ prepositions, mention });
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
    if (prepositions.includes('by') && (target.passive || target.form === 'noun') && !target.agent && !prepositions.includes('at'))
      target.agent = mention;
    else target.obliques.push({ prepositions, mention });
  }

  /** What a clause with ‘việc’ or ‘rằng’ is about is the object of the verb above it. */
  private own(mention: Mention): void {
    const { owner } = this.level;
    if (owner && owner.objects.length === 0) owner.objects.push(mention);
    this.level.owner = null;
  }

  private readonly waiting: { prepositions: Word['prepositions']; mention: Mention }[] = [];

  /** A noun of action: `cuộc điện đàm`, `vụ trục xuất`. */
  private takeNoun(act: Act): void {
    // After a comma a noun of action begins a clause: “Ngoài việc …, những cuộc gặp … đang được lên kế hoạch”.
    if (this.comma && !this.preposition && this.level.verb && this.level.verb.objects.length > 0) this.open('main', null, act.from);
    const governor = this.level.verb;
    const { owner } = this;
    this.owner = null;
    if (act.inflected) this.modifiers.passive = false;
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
    const light = governor !== null && !oblique && governor.objects.length === 0 && governor.light;
    const verbal = this.verbal(act, 'noun', act.rules, light ? governor.subject : null);
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
    if (owner) {
      verbal.subject = owner;
      verbal.inherited = verbal.passive = false;
    }
    if (this.level.subordinator === 'after' && this.occasioned && !this.occasioned.reason) this.occasioned.reason = verbal;
    // Of what is suffered, only what it is suffered `in` tells who did it.
    const beside =
      act.inflected !== null &&
      governor?.passive === true &&
      this.preposition !== null &&
      this.preposition.prepositions.some((kind) => kind === 'about' || kind === 'against');
    if (governor && !light && !beside && governor.form === 'verb' && !governor.theme && governor.objects.every(isBarePolicy))
      governor.theme = verbal;
    if (!verbal.subject && act.rules.some((rule) => rule.frame === 'calls-in')) verbal.subject = governor?.subject ?? this.level.subject;
    if (governor?.speech?.kind === 'denies' && !governor.theme) {
      governor.theme = verbal;
      verbal.denier = governor.subject;
      this.level.verb = verbal;
    } else if (!verbal.subject && !this.begun) this.leading.push(verbal);
    this.preposition = null;
    this.attach = verbal;
    this.comma = this.and = false;
  }

  private takeVerb(chunk: Act | Word, form: Verbal['form']): void {
    // “đòn tấn công đáp trả”: the second only describes the first.
    if (
      form === 'plain' &&
      !chunk.inflected &&
      this.attach?.form === 'noun' &&
      (this.attach.to === chunk.from || this.attach === this.relative)
    )
      return;
    const about = this.attach;
    if (about?.form === 'noun' && about.to === chunk.from && about.rules.some((rule) => TOPICAL.has(rule.type)))
      this.openContent(about, 'intended', chunk.from);
    if (chunk.inflected && chunk.inflected !== 'participle') this.modifiers.passive = false;
    if (this.reduced(chunk)) return;
    this.openReduced(chunk);
    const { level } = this;
    const previous = level.verb;
    // ‘nên’ and ‘phải’ ask something only where somebody says them of another.
    if (advises(chunk) && (level.context.kind !== 'said' || !level.subject)) {
      if (chunk.inflected) this.modifiers.possible = true;
      else this.modifiers.planned = true;
      return;
    }
    if (
      chunk.kind === 'act' &&
      this.preposition?.prepositions.includes('with') &&
      chunk.rules.some((rule) => rule.frame === 'accuses') &&
      previous
    )
      return this.takeReason(chunk, previous);
    if (
      previous &&
      !this.comma &&
      !this.and &&
      chunk.from - previous.to < 5 &&
      previous.objects.length === 0 &&
      previous.rules.some((rule) => rule.near)
    )
      return;
    // “từ chối đối thoại và đàm phán”: the second is refused too.
    if (
      previous &&
      this.and &&
      !this.comma &&
      chunk.from - previous.to < 7 &&
      previous.objects.length === 0 &&
      previous.rules.some((rule) => rule.near)
    )
      return;
    const { modifiers } = this;
    const joined = this.comma || this.and;
    if (this.preposition?.prepositions.includes('by') && this.attach?.form === 'noun') this.preposition = null;
    if (previous && !joined && previous.objects.length > 0 && (previous.form === 'causative' || controls(previous))) {
      const object = previous.objects.at(-1) as Mention;
      this.openContent(previous, contentOf(previous), chunk.from);
      this.level.subject = object;
    } else if (
      previous &&
      chunk.inflected === 'gerund' &&
      this.preposition &&
      previous.objects.length > 0 &&
      GROUNDS.some((kind) => this.preposition?.prepositions.includes(kind))
    ) {
      // “criticised France for sending troops”: the object does it.
      const object = previous.objects.at(-1) as Mention;
      this.openContent(previous, previous.context.kind === 'fact' ? 'fact' : previous.context.kind, chunk.from);
      this.level.subject = object;
    } else if (previous && !joined && (controls(previous) || says(previous))) {
      this.openContent(previous, contentOf(previous), chunk.from);
    } else if (previous && !joined && previous.form === 'verb' && previous.rules.some((rule) => TOPICAL.has(rule.type))) {
      this.openContent(previous, 'intended', chunk.from);
    } else if (
      previous &&
      this.and &&
      !this.comma &&
      previous.objects.length === 0 &&
      previous.rules.some((rule) => rule.type === 'REJECT')
    ) {
      this.openContent(previous, 'intended', chunk.from);
    } else if (
      previous &&
      (this.comma || (this.and && speaksUp(chunk))) &&
      level.outer &&
      level.context.kind !== 'fact' &&
      level.context.kind !== 'said' &&
      !level.subordinator
    ) {
      this.open('main', null, chunk.from);
    }
    // “denied that a drone had entered Israel and condemned Israel”: the speaker goes on.
    if (this.goesOn(chunk) && this.level.outer) {
      this.level = this.level.outer;
      this.open('same', null, chunk.from);
    }
    // What is planned, denied or only possible of one verb is so of the one that ‘và’ joins to it.
    const also = previous && this.and && !this.comma && level === this.level ? previous : null;
    this.modifiers = also
      ? {
          ...modifiers,
          negated: modifiers.negated || also.negated,
          planned: modifiers.planned || also.planned,
          possible: modifiers.possible || also.possible,
        }
      : modifiers;
    // “planned to begin bombing”: so of the gerund that a verb carries.
    if (previous?.form === 'plain' && chunk.inflected === 'gerund' && !joined && chunk.from - previous.to <= 1)
      this.modifiers = {
        ...modifiers,
        negated: modifiers.negated || previous.negated,
        planned: modifiers.planned || previous.planned,
        possible: modifiers.possible || previous.possible,
      };
    // “Cuộc gặp không diễn ra”: what is said of the noun's verb holds of the noun.
    const occurs = chunk.particles.has('light');
    const noun = occurs && !level.verb && !level.subject && this.attach?.form === 'noun' && form === 'plain' ? this.attach : null;
    if (noun) {
      noun.negated ||= modifiers.negated;
      noun.planned ||= modifiers.planned;
      noun.possible ||= modifiers.possible;
    }
    // “said lifting the ban was unthinkable”: a gerund that is the subject tells of no act.
    const named = !level.verb && !level.subject && !level.subordinator && level.context.kind === 'said' && !this.preposition;
    if (chunk.inflected === 'gerund' && ((this.preposition && isTopic(this.preposition)) || named)) this.modifiers.possible = true;
    const now = this.level;
    const doing = chunk.inflected && !now.verb && !now.subject && this.attach?.form === 'noun' ? this.attach : null;
    const estranged = this.estranged(chunk);
    if (estranged) now.subject = now.fallback = null;
    const occasioned = now.subordinator === 'after' || now.subordinator === 'because' ? this.occasioned : null;
    const verbal = this.verbal(
      chunk,
      form,
      chunk.kind === 'act' ? chunk.rules : [],
      now.subject ?? (doing && !doing.inherited ? doing.subject : null) ?? now.fallback,
    );
    // “was attacked by rebels, killing …”: the agent kills.
    if (chunk.inflected === 'gerund' && joined && previous?.passive && previous.agent) verbal.subject = previous.agent;
    if (doing) doing.effect = verbal;
    if (doing && chunk.kind === 'act' && this.modifiers.passive && chunk.rules.some((rule) => rule.near)) {
      // “Talks between the two were called off”: the noun is what the verb acts on.
      doing.possible = true;
      verbal.obliques.push(...doing.obliques);
      verbal.objects.push(...doing.objects, ...(doing.subject && !doing.inherited ? [doing.subject] : []));
    }
    verbal.inherited = now.subject === null;
    if (occasioned && !occasioned.reason) occasioned.reason = verbal;
    this.occasioned = null;
    this.spendModifiers(verbal);
    if (verbal.passive && this.pendingAgent) verbal.agent = this.pendingAgent;
    else if (this.pendingAgent && !verbal.subject) verbal.subject = this.pendingAgent;
    this.pendingAgent = null;
    if (!verbal.subject && !estranged) this.leading.push(verbal);
    else this.begun ||= !now.subordinator;
    if (verbal.subject && !now.subordinator && now.context.kind === 'fact') this.settle(verbal.subject);
    for (const oblique of this.waiting.splice(0)) verbal.obliques.push(oblique);
    now.verb = verbal;
    this.attach = form === 'plain' || form === 'causative' ? (verbal.passive ? doing : null) : verbal;
    this.comma = this.and = false;
    this.preposition = null;
  }

  /** ‘attacked by men armed with knives’: a participle right behind a noun that is not the subject tells of that noun. */
  private openReduced(chunk: Act | Word): void {
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
  private reduced(chunk: Act | Word): boolean {
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

  /** ‘trục xuất … với cáo buộc …’: the accusation is a second act of the same sides. */
  private takeReason(chunk: Act, act: Verbal): void {
    this.preposition = null;
    this.comma = this.and = false;
    const verbal = this.verbal(chunk, 'verb', chunk.rules, act.passive ? act.agent : act.subject);
    const target = act.passive ? act.subject : (act.objects[0] ?? null);
    if (target) verbal.objects.push(target);
    this.level.verb = verbal;
    this.attach = verbal;
  }

  private spendModifiers(verbal: Verbal): void {
    Object.assign(verbal, this.modifiers);
    this.modifiers = none();
  }

  private verbal(at: Act | Word, form: Verbal['form'], rules: Verbal['rules'], subject: Mention | null): Verbal {
    const verbal: Verbal = {
      from: at.from,
      to: at.to,
      rules,
      form,
      speech: form === 'speech' || rules.some((rule) => rule.frame === 'opines') ? at.speech : null,
      context: this.level.context,
      clause: this.clause,
      subordinator: this.level.subordinator,
      subject,
      inherited: false,
      agent: null,
      objects: [],
      obliques: [],
      theme: null,
      content: [],
      reason: null,
      effect: null,
      denier: null,
      reacting: at.particles.has('reacting'),
      light: form === 'plain' && at.particles.has('light'),
      inflected: at.inflected,
      passive: false,
      negated: false,
      planned: false,
      possible: false,
      time: null,
      clauseFrom: this.clauseStart,
      clauseTo: at.to,
    };
    this.verbals.push(verbal);
    this.level.context.by?.content.push(verbal);
    return verbal;
  }

  /** Leading clauses without a subject (“Sau cuộc gặp …, ông Trump nói”) take the main clause's. */
  private settle(subject: Mention): void {
    for (const verbal of this.leading.splice(0)) {
      if (verbal.subject) continue;
      verbal.subject = subject;
      verbal.inherited = true;
    }
  }

  private open(kind: 'main' | 'sub' | 'same', subordinator: SubordinateKind | null, at: number): void {
    this.endClause(at);
    const { level } = this;
    const subject = level.subject ?? level.fallback;
    if (kind === 'sub') {
      const conditional = subordinator === 'if' || (subordinator === 'when' && level.verb?.possible === true);
      const hypothetical = conditional ? 'hypothetical' : subordinator === 'purpose' ? 'intended' : null;
      const around = told(level.context);
      const context: Context = hypothetical ? { kind: hypothetical, speaker: null, by: null, parent: level.context } : around;
      this.occasioned = hypothetical ? null : (around.by ?? level.verb) === null ? null : mainVerb(level);
      this.level = { context, subordinator, outer: level, subject: null, fallback: subject, verb: null, owner: null };
    } else {
      let outer = level;
      if (kind === 'main')
        while (outer.outer && (outer.subordinator || (outer.context.kind !== 'said' && outer.context.kind !== 'fact'))) outer = outer.outer;
      this.level = {
        context: outer.context,
        subordinator: kind === 'same' ? level.subordinator : null,
        outer: outer.outer,
        subject: null,
        fallback: subjectFrom(outer) ?? subject,
        verb: null,
        owner: null,
      };
    }
    this.attach = null;
    this.relative = null;
    this.preposition = null;
    this.comma = this.and = false;
  }

  private openContent(verb: Verbal, kind: Context['kind'], at: number): void {
    this.endClause(at);
    const speaker = verb.passive ? verb.agent : verb.subject;
    const denied: Context | null = verb.denier ? { kind: 'denied', speaker: verb.denier, by: null, parent: verb.context } : null;
    const quoted = verb.speech?.kind === 'quotes' ? (verb.objects.at(-1) ?? null) : null;
    const around = denied ?? verb.context;
    const saying: Context = { kind, speaker: verb.denier ? holderOf(verb) : speaker, by: verb, parent: around };
    // “TASS dẫn lời Bộ Quốc phòng Nga …”: it is the ministry that speaks, through the agency.
    const context: Context = quoted ? { kind, speaker: quoted, by: verb, parent: saying } : saying;
    const object = verb.objects.at(-1) ?? null;
    const advises = verb.rules.some((rule) => rule.frame === 'advises');
    const self = quoted ?? (says(verb) || advises ? speaker : object);
    this.level = {
      context,
      subordinator: null,
      outer: this.level,
      subject: null,
      fallback: verb.passive ? verb.subject : self,
      verb: null,
      owner: says(verb) || verb.objects.length > 0 ? null : verb,
    };
    this.attach = null;
    this.comma = this.and = false;
  }

  private openFact(verb: Verbal, at: number): void {
    this.openContent(verb, 'fact', at);
    const { context } = this.level;
    // A goal or a demand around it does not unmake it; an ‘if’ does.
    const unsure = [...chain(verb.context)].some(({ kind }) => kind === 'hypothetical');
    if (!unsure) this.level = { ...this.level, context: { ...context, parent: told(verb.context) } };
  }

  private endClause(at: number): void {
    for (const verbal of this.verbals) if (verbal.clause === this.clause) verbal.clauseTo = at;
    this.clause++;
    this.clauseStart = at;
    this.modifiers = none();
    this.pendingAgent = null;
  }

  private next(): Chunk | undefined {
    return this.chunks[this.i + 1];
  }

  /** Whether chunk `at` begins a clause rather than a phrase: `sau khi Nga …`, not `do Nga`. */
  private opensClause(word: Word): boolean {
    if (word.prepositions.length === 0) return true;
    const next = this.chunks[this.i + 1];
    if (!next) return false;
    if (next.kind === 'act') return next.form === 'verb' || next.inflected === null;
    if (word.inflected && this.finiteAhead(this.i + 1)) return true;
    if (next.kind === 'mention') return this.verbAhead(this.i + 2);
    return next.kind === 'word' && this.verbAhead(this.i + 1);
  }

  /** Whether a finite verb comes before the next mark: ‘after ministers of both countries met’, not ‘after talks led by Norway’. */
  private finiteAhead(at: number): boolean {
    for (let j = at; j < this.chunks.length; j++) {
      const chunk = this.chunks[j] as Chunk;
      if (chunk.kind === 'mark' && chunk.mark !== '"') return false;
      const verb =
        (chunk.kind === 'act' && chunk.form === 'verb') ||
        (chunk.kind === 'word' && (chunk.particles.has('verb') || chunk.speech !== null));
      if (!verb || !('inflected' in chunk) || chunk.inflected === 'gerund') continue;
      const [before, after] = [this.chunks[j - 1], this.chunks[j + 1]];
      const infinitive = before?.kind === 'word' && before.particles.has('infinitive');
      const reduced = after?.kind === 'word' && after.prepositions.length === 1 && after.prepositions[0] === 'by';
      if (!infinitive && !reduced) return true;
    }
    return false;
  }

  /** Whether only particles stand between chunk `at` and a verb. */
  private verbAhead(at: number): boolean {
    for (let j = at; j < this.chunks.length && j < at + 7; j++) {
      const chunk = this.chunks[j] as Chunk;
      if (chunk.kind === 'time' || (chunk.kind === 'mark' && chunk.mark === '"')) continue;
      if (chunk.kind === 'act') return true;
      if (chunk.kind !== 'word') return false;
      // “Japan on Sunday released …”
      if (chunk.inflected && chunk.prepositions.length > 0 && this.chunks[j + 1]?.kind === 'time') continue;
      if (chunk.speech && chunk.speech.kind !== 'source') return true;
      const { particles } = chunk;
      if (
        particles.has('filler') ||
        particles.has('negation') ||
        particles.has('future') ||
        particles.has('possible') ||
        particles.has('passive')
      )
        continue;
      return particles.has('verb') || particles.has('causative');
    }
    return false;
  }

  /** A passive marker may have its agent before the verb: `bị Mỹ trừng phạt`. */
  private beforeVerb(at: number): boolean {
    const chunk = this.chunks[at];
    return this.verbAhead(at) || (chunk?.kind === 'mention' && this.verbAhead(at + 1));
  }

  /** Whether a verb of an act follows at once: `tuyên bố trừng phạt`. */
  private directVerb(at: number): boolean {
    for (let j = at; j < this.chunks.length && j < at + 4; j++) {
      const chunk = this.chunks[j] as Chunk;
      if (chunk.kind === 'act') return true;
      if (chunk.kind === 'word' && (chunk.particles.has('filler') || chunk.particles.has('future') || chunk.particles.has('negation')))
        continue;
      return false;
    }
    return false;
  }

  private placeTimes(): void {
    for (const verbal of this.verbals) verbal.time = this.timeFor(verbal);
  }

  /** The nearest time of the verbal's own clause; else that of the clause above it, unless the act comes before or after that. */
  private timeFor(verbal: Verbal): TimeExpression | null {
    const own = this.times.filter((t) => t.clause === verbal.clause).map((t) => t.time);
    const after = own.find((t) => t.from >= verbal.to);
    const before = own.findLast((t) => t.to <= verbal.from);
    if (verbal.form === 'noun' && after) return after;
    if (before && after) return verbal.from - before.to <= after.from - verbal.to ? before : after;
    return before ?? after ?? this.timeAbove(verbal);
  }

  private timeAbove(verbal: Verbal): TimeExpression | null {
    if (verbal.subordinator === 'after' || verbal.subordinator === 'before') return null;
    for (const { by } of chain(verbal.context)) {
      const time = by && this.times.find((t) => t.clause === by.clause);
      if (time) return time.time;
    }
    // One time that opens the sentence holds for all of it.
    const [first] = this.times;
    return first && first.time.to <= verbal.from && this.times.length === 1 ? first.time : null;
  }
}

/** The context that an adverbial clause stands in: not what is only asked for, threatened or agreed. */
function told(context: Context): Context {
  for (const around of chain(context))
    if (around.kind !== 'demanded' && around.kind !== 'intended' && around.kind !== 'hypothetical' && around.kind !== 'rumoured')
      return around;
  return FACT;
}

/** The verb that an adverbial clause belongs to: the outermost one that only asks, threatens or agrees, else the clause's own. */
function mainVerb(level: Level): Verbal | null {
  const { context } = level;
  return (context.kind === 'demanded' || context.kind === 'intended') && context.by ? context.by : level.verb;
}

/** The nearest subject, going outwards. */
function subjectFrom(level: Level): Mention | null {
  for (let at: Level | null = level; at; at = at.outer) {
    const subject = at.subject ?? at.fallback;
    if (subject && isNominative(subject)) return subject;
  }
  return null;
}

const NOMINATIVE_NOT = new Set(['place', 'thing', 'policy']);
const isNominative = (mention: Mention): boolean => !NOMINATIVE_NOT.has(mention.class);

const advises = (chunk: Act | Word): boolean => chunk.kind === 'act' && chunk.rules.every((rule) => rule.frame === 'advises');

/** Whether it is something that only who asks, not who is asked, would say: “kêu gọi các nước … và hối thúc Nhật Bản …”. */
const speaksUp = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.rules.some(({ type }) => type === 'REQUEST' || type === 'THREATEN' || type === 'ACCUSE');

/** Whether a verb is about what has happened: it answers it, or blames it. */
function presupposes(verb: Verbal, word: Word): boolean {
  if (word.particles.has('reacting') || verb.reacting) return true;
  return verb.rules.some((rule) => rule.type === 'ACCUSE' || rule.type === 'REJECT' || rule.type === 'PROTEST') && !controls(verb);
}

/** `động thái`, `hành động`: what it is stands after it. */
const isBarePolicy = (mention: Mention): boolean => mention.class === 'policy' && !mention.state && !mention.org && !mention.refers;

const isApposition = (first: Mention, second: Mention): boolean =>
  singles(first).some((a) => singles(second).some((b) => a.state !== null && a.state === b.state));

/** Whose accusation a noun is: `cáo buộc của Mỹ`, `cáo buộc từ phía Armenia`. */
const holderOf = (verb: Verbal): Mention | null => verb.obliques.find((o) => o.prepositions.includes('of'))?.mention ?? null;

/** ‘talks on sending’, ‘barred from entering’, ‘close to signing’: what is only spoken of or kept from. */
const isTopic = ({ prepositions, subordinator }: Word): boolean =>
  !subordinator && !prepositions.includes('by') && ['from', 'about', 'to'].some((kind) => prepositions.includes(kind as 'from'));

const controls = (verb: Verbal): boolean => verb.rules.some((rule) => rule.frame in CONTENT);
const opensContent = (verb: Verbal): boolean =>
  says(verb) || controls(verb) || verb.form === 'plain' || verb.form === 'causative' || verb.form === 'verb';

function contentOf(verb: Verbal): Context['kind'] {
  if (says(verb)) return verb.speech?.kind === 'denies' || verb.negated ? 'denied' : verb.speech?.kind === 'admits' ? 'admitted' : 'said';
  for (const rule of verb.rules) {
    const kind = CONTENT[rule.frame];
    if (kind) return kind;
  }
  return verb.context.kind === 'fact' ? 'fact' : verb.context.kind;
}
