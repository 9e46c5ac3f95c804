/** A verbal's arguments as parties: subject, objects and obliques as the article's discourse knows them, each resolved when asked for. */
import type { PrepositionKind } from '../model/pack.ts';
import { doersOf, suffers } from './about.ts';
import { HARMFUL, JUDGING } from './clause-verbs.ts';
import { type Discourse, distinct, first, keyOf, type Party, without } from './discourse.ts';
import { crowd, locals } from './grounds.ts';
import { meant } from './meant.ts';
import { isBare, type Mention, singles } from './mention.ts';
import { PACTS, type Reading, type RolesOf } from './reading.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

const VOICED = new Set(['REQUEST', 'ACCUSE', 'REJECT']);
const NO_ACTOR = new Set(['place', 'thing', 'policy']);
/** What is talked about, not with. */
const MEETS_NOBODY = new Set([...NO_ACTOR, 'vessel']);
/** Tokens of a sentence, at most, whose subject goes on in the next. */
const SENTENCE = 60;
const ENVOYS = new Set(['official', 'diplomat', 'leader', 'side']);

export class Arguments implements Reading {
  readonly verbal: Verbal;
  readonly subject: readonly Party[];
  readonly discourse: Discourse;
  readonly rolesOf: RolesOf;

  constructor(verbal: Verbal, discourse: Discourse, rolesOf: RolesOf) {
    this.verbal = verbal;
    this.discourse = discourse;
    this.rolesOf = rolesOf;
    this.subject = verbal.subject
      ? first(this.bothCharged, this.actors(verbal.subject), crowd(this), this.introduced, this.sentOut)
      : verbal.form === 'verb'
        ? first(locals(this), this.goesOn)
        : [];
  }

  /** ‘Togo và Benin cáo buộc đối phương nổ súng’: each is charged by the other. */
  get bothCharged(): readonly Party[] {
    const { subject, context, inherited, inflected } = this.verbal;
    const charge = context.by?.rules.every(({ type }) => type === 'ACCUSE') ? context.by : null;
    const each = subject?.refers === 'each-other' || subject?.refers === 'other';
    if (context.kind !== 'alleged' || inflected || inherited || !each || !charge?.subject || charge.passive) return [];
    const both = this.actors(charge.subject);
    return both.length === 2 ? both : [];
  }

  /** ‘Về phía Togo, Ngoại trưởng A …’: of an official whom nothing ties to a state, the side that opens the clause. */
  private get introduced(): readonly Party[] {
    const { subject, obliques } = this.verbal;
    if (!subject || (subject.class !== 'official' && subject.class !== 'leader')) return [];
    const side = obliques.find(
      ({ prepositions: [first], mention }) =>
        mention.to === subject.from - 1 &&
        // “Tại họp báo ở Lomé, Thứ trưởng A …”
        (first === 'to' || first === 'from' || (first === 'at' && mention.class === 'capital' && subject.name !== null)),
    );
    return side ? this.parties(side.mention) : [];
  }

  /** ‘Không quân Togo cho hai tiêm kích cất cánh nhận diện …’: of a force that is nobody's by name, who makes it do so. */
  private get sentOut(): readonly Party[] {
    const { subject, context } = this.verbal;
    const made = context.by?.form === 'causative' && !context.by.perceives;
    const sent = subject?.class === 'force' && isBare(subject) && context.kind === 'fact' && made;
    return sent && context.by?.subject ? this.actors(context.by.subject) : [];
  }

  /** ‘Đồng thời, kêu gọi …’: whoever acted last in the sentence before. */
  private get goesOn(): readonly Party[] {
    const { adds, from, passive } = this.verbal;
    if (!adds || passive) return [];
    const before = this.discourse.subjects.filter(({ at }) => at < from && from - at <= SENTENCE);
    // “Togo yêu cầu Benin rút quân. Đồng thời, …”: who acts in the main clause, not whom he asks.
    return (before.findLast(({ main }) => main) ?? before.at(-1))?.parties ?? [];
  }

  parties(mention: Mention): Party[] {
    return distinct(
      singles(mention).flatMap((single) => meant(this, single) ?? resolve(this.discourse, single, this.subject ?? this.above(single))),
    );
  }

  /** ‘cảm ơn nước chủ nhà đã viện trợ’: the other of whoever speaks of him. */
  private above({ refers }: Mention): readonly Party[] | null {
    const { by } = this.verbal.context;
    const other = refers === 'other' || refers === 'counterpart';
    return other && by?.subject && !by.passive ? resolve(this.discourse, by.subject, null) : null;
  }

  /** The subject is two that have dealt with one another before. */
  get inPlay(): boolean {
    const keys = new Set(this.subject.map(keyOf));
    return keys.size === 2 && this.discourse.pairs.some(({ parties }) => parties.every((party) => keys.has(keyOf(party))));
  }

  /** ‘nổ súng vào nhau’, ‘hai bên cáo buộc đối phương’: whom the subject does it to is itself. */
  get reciprocal(): boolean {
    const { objects, obliques } = this.verbal;
    const both = this.subject?.length === 2;
    // “khẳng định thiện chí đối thoại trên tinh thần tôn trọng lẫn nhau với Mỹ”: one is not each other.
    if (this.subject?.length === 1 && this.oblique('with').length > 0) return false;
    return [...objects, ...obliques.map((o) => o.mention)].some((mention) =>
      singles(mention).some(({ refers }) => refers === 'each-other' || (both && refers === 'other')),
    );
  }

  actors(mention: Mention): readonly Party[] {
    if (singles(mention).every((m) => NO_ACTOR.has(m.class) && m.refers === null && !this.voices(m))) return [];
    if (mention.refers !== 'document') return this.parties(mention);
    return this.verbal.form === 'verb' && this.speaks ? first(this.oblique('of'), this.oblique('by'), this.parties(mention)) : [];
  }

  /** It asks, blames or refuses. */
  private get speaks(): boolean {
    return this.verbal.rules.some(({ type }) => VOICED.has(type));
  }

  /** ‘Tuyên bố của G7 kêu gọi …’: what somebody has said or written asks and blames in his name. */
  private voices(mention: Mention): boolean {
    return (mention.class === 'policy' || mention.class === 'thing') && this.verbal.form === 'verb' && this.speaks;
  }

  get objects(): readonly Party[] {
    const owned = this.owned;
    if (owned.length > 0) return owned;
    for (const object of this.verbal.objects) {
      const found = suffers(this, object) ? [] : this.parties(object);
      if (found.length > 0) return found;
    }
    return this.verbal.theme ? doersOf(this, this.verbal.theme) : [];
  }

  /** ‘gọi quyết định của Phần Lan gia nhập NATO là …’, ‘phê chuẩn đơn gia nhập NATO của Phần Lan’: whose the object is that no dictionary holds. */
  private get owned(): readonly Party[] {
    const { form, inflected, objects, obliques, rules, to } = this.verbal;
    const [object] = objects;
    if (!object || form !== 'verb' || inflected || !rules.some(({ type }) => JUDGING.has(type))) return [];
    const owner = obliques.find(
      ({ prepositions, mention }) =>
        prepositions.length === 1 &&
        prepositions[0] === 'of' &&
        ((mention.from > to && mention.to <= object.from) || (object.class === 'org' && !object.state && mention.from === object.to + 1)),
    );
    return owner ? this.parties(owner.mention) : [];
  }

  /** Objects that can be met or agreed with; what or where is discussed is none. */
  get companions(): readonly Party[] {
    const { objects, obliques, theme, rules } = this.verbal;
    // ‘họp với những người đồng cấp đến từ Ba Lan, Séc’
    const [peers] = objects;
    const whose = obliques.filter(({ prepositions }) => prepositions.includes('of') || prepositions.includes('from'));
    if (peers?.refers === 'counterpart' && whose.length > 0) {
      const named = first(...whose.map(({ mention }) => this.parties(mention)));
      if (named.length > 0) return named;
    }
    // “Togo và Benin ký thỏa thuận bảo vệ Ghana”: those who sign are named; another signatory stands right behind the verb.
    const signed =
      !this.verbal.inflected && this.subject.length > 1 && rules.some(({ frame, type }) => frame === 'mutual' && PACTS.has(type));
    const found = first(
      ...objects
        .filter((object) => !singles(object).every((m) => MEETS_NOBODY.has(m.class)) && !(signed && object.from > this.verbal.to))
        .map((object) => this.parties(object)),
    );
    // “Togo và Benin thảo luận về ngừng bắn ở Ghana”: those who talk are named.
    const complete = this.subject.length > 1 && rules.every(({ mode }) => mode !== 'third-party');
    // “hợp tác để đối phó với mối đe dọa từ Togo”: nor does whoever does harm talk about it.
    const harm = theme?.rules.some(({ type }) => HARMFUL.has(type));
    return found.length > 0 || this.verbal.inflected || complete ? found : theme && !harm ? doersOf(this, theme) : [];
  }

  /** Several who act for states that they do not name: ‘hai ngoại trưởng’, ‘các đại diện’. */
  get envoys(): boolean {
    const { subject } = this.verbal;
    return subject !== null && subject.state === null && subject.org === null && subject.name === null && ENVOYS.has(subject.class);
  }

  /** The official who tells of an arrest or a penalty without saying whose it was. */
  get teller(): readonly Party[] {
    const { kind, speaker } = this.verbal.context;
    if (kind !== 'said' || !speaker || singles(speaker).some((m) => m.class === 'media')) return [];
    return without(this.actors(speaker), this.subject);
  }

  /** Who says the clause. */
  get speaker(): readonly Party[] {
    const { kind, speaker } = this.verbal.context;
    return kind === 'said' && speaker && !this.verbal.inherited ? this.actors(speaker) : [];
  }

  get denier(): readonly Party[] {
    return this.verbal.denier ? this.actors(this.verbal.denier) : [];
  }

  get agent(): readonly Party[] {
    const { agent } = this.verbal;
    if (!agent) return [];
    const found = this.actors(agent);
    return (agent.refers === 'state' || agent.refers === 'body') && without(found, this.subject).length === 0
      ? this.otherState(agent)
      : found;
  }

  /** ‘Tàu Togo vào lãnh hải Benin và bị nước này bắt giữ’: whoever it is done to does not do it, but on whom he has just acted. */
  private otherState({ from }: Mention): readonly Party[] {
    const begins = this.discourse.tokens.word.lastIndexOf('.', from);
    const [other, ...more] = distinct(
      [...this.discourse.acts.values()].flatMap(({ verbal, actors, recipients }) =>
        verbal.from > begins && verbal.to <= from && without(actors, this.subject).length === 0 ? recipients : [],
      ),
    );
    const speaker = without(this.speaker, this.subject);
    return other?.state && more.length === 0 ? [{ ...other, name: null, office: null }] : speaker;
  }

  oblique(...kinds: readonly PrepositionKind[]): readonly Party[] {
    for (const kind of kinds)
      for (const { prepositions, mention } of this.verbal.obliques)
        if (prepositions.includes(kind)) {
          const found = this.parties(mention);
          if (found.length > 0) return found;
        }
    return [];
  }

  hasClass(classes: readonly string[]): boolean {
    const { objects, obliques, subject, passive, effect } = this.verbal;
    const hit = effect?.form === 'causative' ? effect.objects : [];
    const candidates = [...(passive && subject ? [subject, ...objects] : [...objects, ...obliques.map((o) => o.mention)]), ...hit];
    // “trục xuất phóng viên của nhau”: of those who are one another's it says what they are.
    const told = candidates.some((m) => m.refers === 'each-other' && m.class !== 'pronoun');
    return (
      ((this.reciprocal || this.bothCharged.length > 0) && !told) ||
      candidates.some((m) =>
        singles(m).some(
          (s) =>
            classes.includes(s.class) ||
            // “cắt quan hệ với Togo và phong tỏa nước này”: a word that points at a state is one.
            (s.refers === 'state' && classes.includes('state')) ||
            ((s.refers === 'person' || (s.class === 'person' && s.name !== null)) &&
              this.parties(s).some((p) => classes.includes(p.antecedent))),
        ),
      )
    );
  }
}
