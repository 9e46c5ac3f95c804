/** The state of reading a sentence's clauses, and how they open and close. Deliberately absent: what makes them do so. */
import type { SubordinateKind } from '../model/pack.ts';
import type { Act, Chunk, Word } from './chunk.ts';
import { isNominative, isTold, known, type Level, mainVerb, orderer, subjectFrom, told } from './clause-level.ts';
import type { PlacedTime } from './clause-times.ts';
import { blamed, caught, controls, holderOf, TOPICAL } from './clause-verbs.ts';
import type { Mention } from './mention.ts';
import { type Context, FACT, says, type Verbal } from './verbal.ts';

export interface Modifiers {
  negated: boolean;
  planned: boolean;
  possible: boolean;
  passive: boolean;
  /** Told as one's own decision: ‘tuyên bố sẽ’. */
  announced: boolean;
  /** Told as what one would do: ‘sẵn sàng’. */
  willing: boolean;
  /** Done to several, one after the other: ‘lần lượt gặp’. */
  inTurn: boolean;
  /** Done besides: ‘cũng gặp’. */
  also: boolean;
}

/** Clauses that tell what somebody minds or answers. */
const OCCASIONS = new Set<string>(['when', 'after', 'because', 'if']);

/** What is still to come, and what goes on until something else is done. */
const waits = ({ planned, rules }: Verbal): boolean => planned || rules.some(({ type }) => type === 'THREATEN');

/** Who can have done what is rumoured of him. */
const HELD = new Set<Mention['class']>(['people', 'person', 'official', 'diplomat', 'vessel', 'firm', 'rebels', 'agency', 'force']);

export const none = (): Modifiers => ({
  negated: false,
  planned: false,
  possible: false,
  passive: false,
  announced: false,
  willing: false,
  inTurn: false,
  also: false,
});

/** Holds the state of one reading; the invariant it guards is that `level.verb` and `attach` always belong to the open clause. */
export class ClauseState {
  protected readonly chunks: readonly Chunk[];
  private readonly end: number;
  protected readonly verbals: Verbal[] = [];
  protected readonly mentions: Mention[] = [];
  protected level: Level = { context: FACT, subordinator: null, outer: null, subject: null, fallback: null, verb: null, owner: null };
  protected attach: Verbal | null = null;
  protected modifiers: Modifiers = none();
  /** Where the last chunk ended. */
  protected reach = 0;
  /** Where the one before it ended. */
  protected before = 0;
  /** Words that no dictionary holds, right before the verb that comes. */
  protected unknown = 0;
  protected auxiliary = false;
  /** The next verb has a subject that is no party, and takes no other's. */
  protected orphan = false;
  /** Behind ‘theo’ that follows what it vouches for. */
  protected sourced = false;
  /** Open brackets. */
  protected depth = 0;
  /** Clauses that tell of a noun: ‘thỏa thuận mà Togo đã ký’. */
  protected readonly relatives = new Set<number>();
  /** The noun of action that a relative clause tells of: `lệnh trừng phạt mà Mỹ áp đặt lên Iran`. */
  protected relative: Verbal | null = null;
  /** The noun of action that somebody is said to accuse another of: `vụ nổ mà Baku tố cáo do phiến quân gây ra`. */
  protected charged: Verbal | null = null;
  /** Of whom the relative clause that opens tells what another does to it: ‘Rwanda, nước mà Burundi cáo buộc …’. */
  protected about: Mention | null = null;
  protected preposition: Word | null = null;
  protected comma = false;
  protected and = false;
  /** The ‘và’ in hand closes a list: `hỗ trợ tài chính, quân sự và …`. */
  protected listed = false;
  /** Token of the last comma. */
  protected commaAt = -1;
  protected clause = 0;
  /** The noun of action that a verb behind its owner only carries, in the clause in hand. */
  protected carried: Verbal | null = null;
  protected clauseStart = 0;
  protected readonly times: PlacedTime[] = [];
  protected pendingAgent: Mention | null = null;
  /** Whose the next noun of action is. */
  protected owner: Mention | null = null;
  /** The first subject of a main clause, for leading nouns whose main verb no rule knows. */
  protected topic: Mention | null = null;
  /** A main verb has had its subject. */
  protected begun = false;
  protected leading: Verbal[] = [];
  /** Meetings that open a clause as the place where something is done: ‘Bên lề hội nghị ASEAN, …’. */
  protected places: Verbal[] = [];
  /** Where the words that come are said to whoever is met. */
  protected meeting: Verbal | null = null;
  /** The verb that the adverbial clause now open gives a reason for. */
  protected occasioned: Verbal | null = null;
  /** Verbs side by side with one object: ‘lên án và trục xuất hai nhà ngoại giao’. */
  protected readonly sharing: (readonly [before: Verbal, after: Verbal])[] = [];
  protected i = 0;

  constructor(chunks: readonly Chunk[], end: number) {
    this.chunks = chunks;
    this.end = end;
  }

  protected rumour(word: Word): void {
    const context: Context = { kind: 'rumoured', speaker: null, by: this.level.context.by, parent: this.level.context };
    // “cuộc tấn công được cho là nhằm vào …”: what is rumoured is rumoured of the noun, which nobody named does.
    const about = this.attach?.form === 'noun' && this.attach.to === word.from && !word.inflected ? this.attach.subject : undefined;
    const last = this.mentions.at(-1);
    // “bắt một người bị tình nghi tấn công Togo”: of whoever suffers it, right before.
    const held = this.level.verb && !word.inflected && last?.to === word.from && HELD.has(last.class) ? last : null;
    const subject = about === undefined ? (held ?? this.level.subject ?? this.level.fallback) : about;
    this.orphan = about === null;
    this.level = { context, subordinator: this.level.subordinator, outer: this.level, subject, fallback: subject, verb: null, owner: null };
    this.attach = null;
    if (word.particles.has('passive')) this.modifiers.passive = false;
  }

  protected readonly waiting: { prepositions: Word['prepositions']; mention: Mention }[] = [];

  protected spendModifiers(verbal: Verbal): void {
    Object.assign(verbal, this.modifiers);
    // “Đồng thời, nước này trừng phạt Benin”
    verbal.also ||= this.verbals[0] === verbal && this.startsAdding();
    this.modifiers = none();
  }

  protected verbal(at: Act | Word, form: Verbal['form'], rules: Verbal['rules'], subject: Mention | null): Verbal {
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
      governor: null,
      content: [],
      reason: null,
      effect: null,
      answerer: null,
      meeting: this.meeting,
      suspect: null,
      denier: null,
      reacting: at.particles.has('reacting'),
      meant: at.particles.has('meant'),
      perceives: at.particles.has('perceiving'),
      forces: at.particles.has('forcing'),
      light: form === 'plain' && at.particles.has('light'),
      occurs: form === 'plain' && at.particles.has('occurring'),
      likewise: form === 'plain' && at.particles.has('likewise'),
      using: at.particles.has('using') && (form === 'plain' || (form === 'verb' && rules.every(({ type }) => type === 'ASSAULT'))),
      falling: at.particles.has('falling'),
      conveys: at.particles.has('conveying'),
      serves: at.particles.has('serving'),
      benefits: at.particles.has('benefiting'),
      adds: subject === null && this.verbals.length === 0 && this.mentions.length === 0 && this.startsAdding(),
      inflected: at.inflected,
      passive: false,
      negated: false,
      planned: false,
      possible: false,
      announced: false,
      willing: false,
      inTurn: false,
      also: false,
      time: null,
      counted: null,
      relative: this.relatives.has(this.clause) && rules.every(({ type }) => type !== 'ACCUSE'),
      clauseFrom: this.clauseStart,
      clauseTo: at.to,
    };
    this.meeting = null;
    this.verbals.push(verbal);
    this.level.context.by?.content.push(verbal);
    return verbal;
  }

  /** Leading clauses without a subject (“Sau cuộc gặp …, ông Trump nói”) take the main clause's. */
  protected settle(subject: Mention, planned = false): void {
    for (const verbal of this.leading.splice(0)) {
      // “Đồng thời, hoan nghênh việc Togo rút quân”: whom it is done to does not do it.
      if (verbal.subject || verbal.objects.includes(subject)) continue;
      verbal.subject = subject;
      verbal.inherited = true;
      // “Sau chuyến thăm Togo, ông sẽ thăm Benin”: neither has begun.
      if (verbal.form === 'noun' && verbal.rules.some(({ frame }) => frame === 'visits')) verbal.planned ||= planned;
    }
  }

  protected open(kind: 'main' | 'sub' | 'same', subordinator: SubordinateKind | null, at: number): void {
    this.endClause(at);
    const { level } = this;
    const subject = level.subject ?? level.fallback;
    if (kind === 'sub') {
      // “sẽ tiếp tục chiến dịch cho đến khi Hamas thả con tin”: what is still waited for has not been done.
      // “yêu cầu Togo rút quân trước khi đàm phán”: nor has what a demand is to come before.
      const asked = level.context.kind === 'demanded' || level.context.kind === 'intended';
      const awaited = subordinator === 'before' && level.verb !== null && (asked || waits(level.verb));
      const conditional = subordinator === 'if' || awaited || (subordinator === 'when' && level.verb?.possible === true);
      const hypothetical = conditional ? 'hypothetical' : subordinator === 'purpose' ? 'intended' : null;
      const around = told(level.context);
      const context: Context = hypothetical ? { kind: hypothetical, speaker: null, by: null, parent: level.context } : around;
      this.occasioned = hypothetical ? null : (around.by ?? level.verb) === null ? null : mainVerb(level);
      const fallback =
        (subordinator === 'because' && blamed(level.verb)) ||
        (subordinator === 'when' && caught(level.verb)) ||
        (subordinator === 'after' && orderer(level)) ||
        subject;
      this.level = { context, subordinator, outer: level, subject: null, fallback, verb: null, owner: null };
    } else {
      let outer = level;
      if (kind === 'main') while (outer.outer && (outer.subordinator || !isTold(outer.context))) outer = outer.outer;
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

  private startsAdding(): boolean {
    const [head] = this.chunks;
    return head?.kind === 'word' && head.particles.has('adding');
  }

  /** Behind a clause in commas the one before it goes on. */
  protected endAside(at: number): void {
    let aside: Level | null = this.level;
    while (aside && !aside.aside) aside = aside.outer;
    if (!aside?.aside) return;
    this.endClause(at);
    this.level = aside.aside;
    this.attach = null;
  }

  /** The clause goes on with another verb of the same subject. */
  protected goOn({ negated, planned, possible }: Verbal, at: number): void {
    const { subject, fallback } = this.level;
    this.open('same', null, at);
    this.level.subject = subject;
    this.level.fallback = fallback;
    this.modifiers = { ...none(), negated, planned, possible };
    this.reach = at;
  }

  protected openContent(verb: Verbal, kind: Context['kind'], at: number): void {
    this.endClause(at);
    const speaker = (verb.form === 'noun' ? holderOf(verb) : null) ?? (verb.passive ? verb.agent : verb.subject);
    const denied: Context | null = verb.denier ? { kind: 'denied', speaker: verb.denier, by: null, parent: verb.context } : null;
    const quoted = verb.speech?.kind === 'quotes' ? (verb.objects.at(-1) ?? holderOf(verb)) : null;
    const around = denied ?? verb.context;
    const saying: Context = { kind, speaker: verb.denier ? holderOf(verb) : speaker, by: verb, parent: around };
    // “TASS dẫn lời Bộ Quốc phòng Nga …”: it is the ministry that speaks, through the agency.
    const context: Context = quoted ? { kind, speaker: quoted, by: verb, parent: saying } : saying;
    const object = verb.objects.at(-1) ?? null;
    const advises = verb.rules.some((rule) => rule.frame === 'advises');
    // “đến Moskva thảo luận”, “dọa Nga sẽ tấn công”: who comes or threatens does what follows, not who is visited.
    const own = !controls(verb) && verb.rules.some((rule) => TOPICAL.has(rule.type));
    const self = quoted ?? (says(verb) || advises || own ? speaker : object);
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

  protected openFact(verb: Verbal, at: number): void {
    this.openContent(verb, 'fact', at);
    this.level = { ...this.level, context: { ...this.level.context, parent: known(verb.context) } };
  }

  /** ‘Togo vẽ lại bản đồ, Benin phản đối’: what no dictionary holds is still a verb, where it stands right behind who acts. */
  protected tellUnread(subject: Mention): void {
    const behind = this.chunks.find(({ from }) => from >= subject.to);
    const from = subject.to;
    // A full stop may end the sentence.
    const unread = behind ? behind.from > from || (behind.kind === 'word' && behind.particles.has('filler')) : this.end - from > 1;
    if (!unread || subject.state === null || !isNominative(subject)) return;
    const word = {
      kind: 'word',
      from,
      to: from + 1,
      particles: new Set<never>(),
      prepositions: [],
      subordinator: null,
      speech: null,
    } as const;
    const verbal = this.verbal({ ...word, inflected: null }, 'plain', [], subject);
    if (this.level.subordinator && this.occasioned && !this.occasioned.reason) this.occasioned.reason = verbal;
  }

  protected endClause(at: number): void {
    const { verb, subject, subordinator } = this.level;
    // “nổi giận khi Togo vẽ lại bản đồ”
    if (OCCASIONS.has(subordinator ?? '') && subject && !verb) this.tellUnread(subject);
    this.charge();
    for (const verbal of this.verbals) if (verbal.clause === this.clause) verbal.clauseTo = at;
    this.clause++;
    this.carried = null;
    this.clauseStart = at;
    this.modifiers = none();
    this.pendingAgent = null;
  }

  /** ‘cho rằng vụ phóng của Togo là phi pháp’: of a charge whose clause has no verb that a dictionary holds, whom or whose it begins with. */
  private charge(): void {
    const { context, subject, verb } = this.level;
    const { by } = context;
    if (verb || !by || by.inflected || by.objects.length + by.content.length > 0 || !says(by)) return;
    if (!by.rules.some(({ frame }) => frame === 'accuses')) return;
    if (subject) by.objects.push(subject);
    else by.obliques.push(...this.waiting.splice(0).filter(({ prepositions }) => prepositions.includes('of')));
  }

  protected next(): Chunk | undefined {
    return this.chunks[this.i + 1];
  }
}
