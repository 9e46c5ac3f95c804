/** A verbal's arguments as parties: subject, objects and obliques as the article's discourse knows them, each resolved when asked for. */
import type { EventRule, PrepositionKind } from '../model/pack.ts';
import { isBarePolicy, JUDGING } from './clause-verbs.ts';
import { type Discourse, distinct, keyOf, type Party } from './discourse.ts';
import { othersInPlay, stateBesides } from './in-play.ts';
import { isBare, type Mention, named, singles } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** All of them act on one another. */
  readonly mutual?: true;
}

/** Who does it to whom, of another verbal. */
type RolesOf = (verbal: Verbal, rule: EventRule, discourse: Discourse) => Roles;

const HARM = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID']);
const HARMFUL = new Set(['SANCTION', 'THREATEN', 'COERCE', 'ASSAULT']);
/** Whom an ordinary verb is done to or with, in languages whose verbs inflect: ‘promised to return it to Greece’. */
const AIMS = ['to', 'for', 'with', 'against'] as const;
const aims = ({ inflected, obliques }: Verbal): readonly Mention[] =>
  inflected ? obliques.filter((o) => AIMS.some((kind) => o.prepositions.includes(kind))).map((o) => o.mention) : [];
/** What is done to somebody who is not the one asked for it, or to end it. */
const SUFFERED = new Set([...HARMFUL, 'CONCEDE', 'AID', 'ACCUSE', 'PROTEST']);
const VOICED = new Set(['REQUEST', 'ACCUSE', 'REJECT']);
const NO_ACTOR = new Set(['place', 'thing', 'policy']);
/** What is talked about, not with. */
const MEETS_NOBODY = new Set([...NO_ACTOR, 'vessel']);
const VICTIMS = new Set(['people', 'force', 'diplomat', 'official']);
/** Who carries out what a government does, and who speaks for it. */
const FORCES = new Set(['force', 'police', 'agency']);
const RULERS = new Set(['state', 'capital', 'government', 'leader', 'official', 'ministry']);
/** Tokens of a sentence, at most, whose subject goes on in the next. */
const SENTENCE = 60;
/** Tokens between ‘các bên’ and where they are. */
const BESIDE = 3;
const ENVOYS = new Set(['official', 'diplomat', 'leader', 'side']);
const isAdvice = ({ frame }: EventRule): boolean => frame === 'advises';

export const without = (parties: readonly Party[], others: readonly Party[]): Party[] => {
  const keys = new Set(others.map(keyOf));
  return parties.filter((party) => !keys.has(keyOf(party)));
};

export const first = (...lists: readonly (readonly Party[])[]): readonly Party[] => lists.find((list) => list.length > 0) ?? [];

export const together = (parties: readonly Party[]): Roles => ({ actors: distinct(parties), recipients: [], mutual: true });

export class Arguments {
  readonly verbal: Verbal;
  /** Undefined only while it is being resolved itself. */
  readonly subject: readonly Party[];
  private readonly discourse: Discourse;
  private readonly rolesOf: RolesOf;

  constructor(verbal: Verbal, discourse: Discourse, rolesOf: RolesOf) {
    this.verbal = verbal;
    this.discourse = discourse;
    this.rolesOf = rolesOf;
    this.subject = verbal.subject
      ? first(this.actors(verbal.subject), this.crowd)
      : verbal.form === 'verb'
        ? first(this.there, this.goesOn)
        : [];
  }

  /** ‘người biểu tình tấn công đại sứ quán … ở Tehran’: people of the place where they do it. */
  private get crowd(): readonly Party[] {
    const { subject, obliques, objects, theme, rules } = this.verbal;
    // “khuyên công dân tại Nhật Bản nên …”: those are one's own, abroad.
    if (subject?.class !== 'people' || subject.refers !== null || subject.members.length > 0 || rules.some(isAdvice)) return [];
    const at = objects.flatMap((object) => (object.at ? [{ ...object, state: object.at, at: null }] : []));
    // “tuần hành phản đối vụ ám sát … ở Tehran”: where people protest is told last.
    const beyond = theme && rules.some(({ type }) => type === 'PROTEST') ? theme.obliques : [];
    const places = [
      ...[...obliques, ...beyond].filter(({ prepositions }) => prepositions.includes('at')).map(({ mention }) => mention),
      ...at,
    ];
    return first(...places.map((place) => resolve(this.discourse, place, null)));
  }

  /** ‘Đồng thời, kêu gọi …’: whoever acted last in the sentence before. */
  private get goesOn(): readonly Party[] {
    const { adds, from, passive } = this.verbal;
    const last = adds && !passive ? this.discourse.subjects.findLast(({ at }) => at < from) : undefined;
    return last && from - last.at <= SENTENCE ? last.parties : [];
  }

  /** ‘Biểu tình phản đối Mỹ nổ ra tại Manila’: of a protest by nobody named, the people of the place. */
  get there(): readonly Party[] {
    const { obliques, rules } = this.verbal;
    if (!rules.some(({ type }) => type === 'PROTEST')) return [];
    const at = obliques.filter(({ prepositions, mention }) => prepositions.includes('at') && mention.class !== 'mission');
    return first(...at.map(({ mention }) => resolve(this.discourse, mention, null)));
  }

  parties(mention: Mention): Party[] {
    return distinct(
      singles(mention).flatMap(
        (single) =>
          this.posted(single) ??
          this.speakers(single) ??
          this.another(single) ??
          this.asked(single) ??
          resolve(this.discourse, single, this.subject ?? null),
      ),
    );
  }

  /** One's own embassy or ambassador, or one without a state named, stands for the state it is posted in. */
  private posted(mention: Mention): Party[] | null {
    if (!mention.at || (mention.class !== 'mission' && mention.class !== 'diplomat')) return null;
    const own = mention.state === null || this.subject?.some((party) => party.state === mention.state);
    return own && this.subject ? resolve(this.discourse, { ...mention, state: mention.at }, null) : null;
  }

  /** ‘Finland said that jets had violated its airspace’: one's own is the speaker's, where somebody else acts. */
  private speakers(mention: Mention): readonly Party[] | null {
    const own = this.speakersForce(mention);
    if (own) return own;
    // “không phận của họ”: of a place, ‘họ’ is no more than ‘one's own’.
    const theirs = mention.refers === 'they' && mention.class === 'place';
    if ((mention.refers !== 'own' && mention.refers !== 'state' && !theirs) || mention === this.verbal.subject) return null;
    const { speaker } = this.verbal.context;
    const others = speaker && this.subject ? without(resolve(this.discourse, speaker, null), this.subject) : [];
    if (theirs) return others.length > 0 ? others : null;
    if (mention.refers === 'own') return others;
    // “Nga nói Ukraine tấn công một kho dầu của nước này”: nobody attacks his own.
    return others.length > 0 && without(resolve(this.discourse, mention, null), this.subject ?? []).length === 0 ? others : null;
  }

  /** ‘Malaysia nói lực lượng hải cảnh đã bắt …’: forces that nobody has named before are the speaker's. */
  private speakersForce(mention: Mention): readonly Party[] | null {
    const { subject, inherited, context, inflected, rules } = this.verbal;
    const { speaker } = context;
    if (mention !== subject || inherited || inflected || context.kind !== 'said' || !isBare(mention) || !FORCES.has(mention.class))
      return null;
    // “Giới chức Togo nói 300 binh sĩ đang đối mặt nhau”: those are of both.
    if (rules.some(({ frame }) => frame === 'mutual')) return resolve(this.discourse, { ...mention, class: 'side', refers: 'pair' }, null);
    if (!speaker || !RULERS.has(speaker.class) || resolve(this.discourse, mention, null).length > 0) return null;
    const parties = resolve(this.discourse, speaker, null);
    return parties.length === 1 && parties[0]?.state ? parties : null;
  }

  /** ‘Trump dọa áp thuế lên hàng hóa nước này’: nobody harms his own. */
  private another(mention: Mention): readonly Party[] | null {
    const { subject, rules, form, obliques } = this.verbal;
    if (mention.refers !== 'state' || mention === subject || !this.subject || !rules.some(({ type }) => HARMFUL.has(type))) return null;
    // “lệnh cấm vận của Canada áp đặt lên nước này”
    const owner = form === 'noun' ? obliques.find((o) => o.prepositions.includes('of') && o.mention !== mention) : undefined;
    const doers = this.subject.length === 0 && owner ? resolve(this.discourse, owner.mention, null) : this.subject;
    return without(resolve(this.discourse, mention, null), doers).length > 0 ? null : stateBesides(this.discourse, mention, doers);
  }

  /** Whoever asks the parties for something is none of them. */
  private asked(mention: Mention): readonly Party[] | null {
    const asks = mention.refers === 'pair' && this.subject && this.verbal.rules.some((rule) => rule.frame === 'demands');
    // “thúc giục các bên tại Mali hạ vũ khí”
    const there = this.verbal.obliques.find(({ prepositions, mention: place }) => {
      return prepositions.includes('at') && place.class === 'state' && place.from > mention.from && place.from - mention.to <= BESIDE;
    });
    if (asks && there) return resolve(this.discourse, there.mention, null);
    return asks && this.verbal.objects.includes(mention) ? othersInPlay(this.discourse, mention, this.subject) : null;
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
    return mention.class === 'policy' && this.verbal.form === 'verb' && this.speaks;
  }

  get objects(): readonly Party[] {
    const owned = this.owned;
    if (owned.length > 0) return owned;
    for (const object of this.verbal.objects) {
      const found = this.suffers(object) ? [] : this.parties(object);
      if (found.length > 0) return found;
    }
    return this.verbal.theme ? this.doersOf(this.verbal.theme) : [];
  }

  /** It blames whoever did what stands behind it. */
  private get blames(): boolean {
    return this.verbal.rules.some(({ type, mode, judges }) => type === 'ACCUSE' && (judges === true || mode === 'investigate'));
  }

  /** ‘lên án vụ hai công dân Togo bị sát hại’: to whom it was done is not blamed. */
  private suffers(object: Mention): boolean {
    return this.blames && this.verbal.content.some(({ passive, subject }) => passive && subject === object);
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
    const { objects, obliques } = this.verbal;
    // ‘họp với những người đồng cấp đến từ Ba Lan, Séc’
    const [peers] = objects;
    const whose = obliques.filter(({ prepositions }) => prepositions.includes('of') || prepositions.includes('from'));
    if (peers?.refers === 'counterpart' && whose.length > 0) {
      const named = first(...whose.map(({ mention }) => this.parties(mention)));
      if (named.length > 0) return named;
    }
    const found = first(
      ...objects.filter((object) => !singles(object).every((m) => MEETS_NOBODY.has(m.class))).map((object) => this.parties(object)),
    );
    return found.length > 0 || this.verbal.inflected ? found : this.verbal.theme ? this.doersOf(this.verbal.theme) : [];
  }

  /** Who does what a noun of action names: `vụ thử hạt nhân của Triều Tiên`. */
  private doersOf(theme: Verbal): readonly Party[] {
    const rule = theme.rules[0];
    if (!rule) return [];
    const { actors } = this.rolesOf(theme, rule, this.discourse);
    // ‘quan ngại về các vụ bắt giữ ở Ba Lan’: the state where they happen makes them.
    const there = rule.type === 'COERCE' ? theme.obliques.filter(({ prepositions }) => prepositions.includes('at')) : [];
    const own = first(actors, ...there.map(({ mention }) => this.parties(mention)));
    return own.length > 0 ? own : (this.discourse.acts.get(rule.type)?.actors ?? []);
  }

  /** The state whose border, waters or airspace is entered: ‘không phận Hàn Quốc bị xâm phạm’. */
  get entered(): readonly Party[] {
    const { subject, rules } = this.verbal;
    return subject?.class === 'place' && rules.some((rule) => rule.type === 'MOBILIZE') ? this.parties(subject) : [];
  }

  /** ‘Một bệnh viện ở Kiev bị tên lửa đánh trúng’: of a place that is attacked, where it stands. */
  struck({ type }: EventRule): readonly Party[] {
    return type === 'ASSAULT' && this.verbal.subject?.class === 'place' ? this.oblique('at') : [];
  }

  /** The state whose border, waters or airspace a force is sent to. */
  get facing(): readonly Party[] {
    const places = this.verbal.obliques.filter(
      ({ prepositions, mention }) => mention.class === 'place' && !prepositions.includes('from') && !prepositions.includes('about'),
    );
    return this.verbal.rules.some(({ type }) => type === 'MOBILIZE') ? first(...places.map(({ mention }) => this.parties(mention))) : [];
  }

  /** The state that forces are sent to or stand in: `tăng hiện diện ở Belarus`. */
  get stationed(): readonly Party[] {
    return first(
      ...this.verbal.obliques
        .filter(({ prepositions, mention }) => mention.class === 'state' && (prepositions.includes('at') || prepositions.includes('to')))
        .map(({ mention }) => this.parties(mention)),
    );
  }

  /** Of a threat, a promise, a request or a refusal without an object, whom the act in its clause would concern. */
  get content(): readonly Party[] {
    const asks = this.verbal.rules.some(({ type }) => type === 'REQUEST');
    for (const child of this.verbal.content) {
      const [own] = child.rules;
      const { actors, recipients, mutual } = own
        ? this.rolesOf(child, own, this.discourse)
        : { actors: this.blamed(child), mutual: undefined, recipients: [...child.objects, ...aims(child)].flatMap((m) => this.parties(m)) };
      // “kêu gọi chấm dứt lệnh cấm vận của Mỹ với Cuba”: whose it is, and not who would be freed.
      const keepers =
        asks && own?.type === 'CONCEDE' && child.inherited ? without(this.owners({ ...child, subject: null }), this.subject) : [];
      if (keepers.length > 0) return keepers;
      // “kêu gọi gỡ bỏ lệnh cấm vận Cuba”, “kêu gọi các nước hỗ trợ Haiti”: not who suffers or gets it is asked.
      if (asks && own && SUFFERED.has(own.type)) continue;
      // “Nga điều tàu sau khi Mỹ dọa không kích Syria”: whoever threatens acts, not who comes to mind.
      const doers = child.inherited && !child.passive && !mutual ? [] : actors;
      const { blames } = this;
      const suffers = blames && own !== undefined && SUFFERED.has(own.type);
      const others = without([...(suffers ? [] : recipients), ...doers, ...(blames ? this.owners(child) : [])], this.subject);
      if (others.length > 0) return others;
    }
    return [];
  }

  /** Between whom is what it is about: ‘cam kết thúc đẩy quan hệ giữa A và B’. */
  get between(): readonly Party[] {
    const of = this.verbal.theme?.obliques.filter(({ prepositions }) => prepositions.includes('between')) ?? [];
    return first(this.oblique('between'), ...of.map(({ mention }) => this.parties(mention)));
  }

  /** Several who act for states that they do not name: ‘hai ngoại trưởng’, ‘các đại diện’. */
  get envoys(): boolean {
    const { subject } = this.verbal;
    return subject !== null && subject.state === null && subject.org === null && subject.name === null && ENVOYS.has(subject.class);
  }

  /** With whom it is agreed to do an ordinary verb: ‘cam kết hợp tác khai thác dầu với Benin’. */
  get partners(): readonly Party[] {
    const { content, inflected } = this.verbal;
    const plain = inflected ? [] : content.filter(({ form, inherited }) => (form === 'plain' || form === 'speech') && inherited);
    const obliques = plain.flatMap((child) => child.obliques).filter(({ prepositions }) => prepositions.includes('with'));
    return first(...obliques.map(({ mention }) => this.parties(mention)));
  }

  /** ‘chỉ trích quyết định ngừng cấp thị thực của Togo’: whose the deed is that names no doer. */
  private owners({ subject, obliques }: Verbal): readonly Party[] {
    const of = subject ? [] : obliques.filter(({ prepositions }) => prepositions.includes('of'));
    return first(...of.map(({ mention }) => this.parties(mention)));
  }

  /** ‘cho rằng Bolivia coi thường …’: of whom somebody holds that he does wrong. */
  private blamed({ form, subject, inherited, passive, agent }: Verbal): readonly Party[] {
    // “tức giận vì bị NATO coi là …”
    if (form === 'plain' && passive && agent && this.verbal.rules.some(({ type }) => type === 'ACCUSE')) return this.actors(agent);
    const blames = this.verbal.rules[0]?.frame === 'accuses' && this.verbal.speech !== null;
    return blames && form === 'plain' && subject && !inherited ? this.actors(subject) : [];
  }

  /** ‘hoãn kế hoạch không kích Syria’: whom the attack is against that is called off. */
  get spared(): readonly Party[] {
    return this.themeOf('ASSAULT');
  }

  /** ‘sẽ tiếp tục chiến dịch ở Gaza’: whose the place is where it is to be fought, right behind the verb. */
  get theatre(): readonly Party[] {
    const { obliques, to } = this.verbal;
    const there = obliques.filter(({ prepositions, mention }) => prepositions.includes('at') && mention.from - to <= 2);
    return first(...there.map(({ mention }) => this.parties(mention)));
  }

  /** ‘công bố lệnh cấm thương mại với Togo’: whom the ban is on that is laid. */
  get banned(): readonly Party[] {
    return this.themeOf('SANCTION');
  }

  private themeOf(type: string): readonly Party[] {
    const { theme } = this.verbal;
    const [rule] = theme?.rules ?? [];
    return theme && rule?.type === type ? this.rolesOf(theme, rule, this.discourse).recipients : [];
  }

  /** ‘không công nhận kết quả bầu cử tại Togo’: the state where it is held. */
  get heldAt(): readonly Party[] {
    const { objects, obliques } = this.verbal;
    const at = obliques.filter(({ prepositions, mention }) => prepositions.includes('at') && mention.class === 'state');
    return objects.some(isBarePolicy) ? first(...at.map(({ mention }) => this.parties(mention))) : [];
  }

  /** Who gave the reason for it: `tức giận vì Mỹ …`, `dọa trả đũa sau khi Mỹ …`, `Mỹ … khiến Bắc Kinh phản đối`. */
  get provoker(): readonly Party[] {
    const { reason, context } = this.verbal;
    const cause = reason?.subject ?? (context.by?.form === 'causative' ? context.by.subject : null);
    return cause ? without(this.actors(cause), this.subject) : [];
  }

  /** ‘Ấn Độ nổi giận vì Canada cáo buộc …’: who is angry at an accusation is the accused. */
  get angered(): readonly Party[] {
    const { by } = this.verbal.context;
    return by?.subject && by.rules.some(({ type }) => type === 'ACCUSE') ? without(this.actors(by.subject), this.subject) : [];
  }

  /** It only holds something to be so; of what is yet to come that is no charge. */
  private get holds(): boolean {
    return this.verbal.rules.some(({ frame }) => frame === 'opines');
  }

  /** Who does the harm that the clause below tells of. */
  get wrongdoers(): readonly Party[] {
    for (const child of this.verbal.content) {
      const own = child.rules.find(({ type }) => HARM.has(type));
      // “cáo buộc là do quân Ấn Độ gây ra”
      if (child.light && child.subject && !child.negated && !child.possible && !child.inherited)
        // “cho rằng các chính sách của Mỹ đã gây ra …”
        return child.subject.class === 'policy' && named(child.subject) ? this.parties(child.subject) : this.actors(child.subject);
      if (!own || child.negated || child.possible || child.inherited || (this.holds && child.planned)) continue;
      const { actors } = this.rolesOf(child, own, this.discourse);
      if (actors.length > 0) return actors;
      // “tuyên bố rằng cuộc không kích vi phạm …”: those who did it as told before.
      const known = child.form === 'noun' ? (this.discourse.acts.get(own.type)?.actors ?? []) : [];
      if (known.length > 0) return known;
    }
    return [];
  }

  /** The force that a missile or a shell comes from: ‘tên lửa được phóng từ một đơn vị quân đội của Nga’. */
  get launcher(): readonly Party[] {
    const from = this.verbal.obliques.find(({ prepositions, mention }) => prepositions.includes('from') && mention.class === 'force');
    return from && this.subject.length === 0 ? this.parties(from.mention) : [];
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

  /** In ‘bị giết trong vụ không kích của Mỹ’ whoever did what the noun names. */
  get themeDoers(): readonly Party[] {
    const { theme } = this.verbal;
    return theme?.rules.some((rule) => rule.type === 'ASSAULT') ? this.doersOf(theme) : [];
  }

  /** ‘Đại sứ Pakistan tại Iran được triệu hồi’: by the state that sent the ambassador, from the one of the post. */
  get postedSubject(): Roles | null {
    const { subject } = this.verbal;
    if (!subject?.at || subject.state === null) return null;
    return { actors: this.subject, recipients: resolve(this.discourse, { ...subject, state: subject.at }, null) };
  }

  /** ‘Đại sứ Pháp tại Bamako bị trục xuất’: by the state of the post. */
  get host(): readonly Party[] {
    const { subject } = this.verbal;
    return subject?.at && subject.state !== null
      ? without(resolve(this.discourse, { ...subject, state: subject.at }, null), this.subject)
      : [];
  }

  /** Who does harm in what the noun names: ‘Hamas bắt cóc 250 người trong cuộc tấn công’. */
  get governing(): readonly Party[] {
    const { governor } = this.verbal;
    // ‘thừa nhận vụ tấn công nhằm vào Togo’: what is admitted one has done, where it is done to another.
    if (governor?.subject && governor.speech?.kind === 'admits') {
      const own = this.actors(governor.subject);
      const hit = this.oblique('against', 'to');
      return hit.length > 0 && without(hit, own).length === hit.length ? own : [];
    }
    if (!governor?.subject || governor.passive || governor.form !== 'verb' || governor.negated) return [];
    return governor.rules.some(({ type, frame }) => type === 'ASSAULT' && frame === 'acts-on') ? this.actors(governor.subject) : [];
  }

  get denier(): readonly Party[] {
    return this.verbal.denier ? this.actors(this.verbal.denier) : [];
  }

  get agent(): readonly Party[] {
    return this.verbal.agent ? this.actors(this.verbal.agent) : [];
  }

  /** The parties behind the first of these prepositions that has any. */
  oblique(...kinds: readonly PrepositionKind[]): readonly Party[] {
    for (const kind of kinds)
      for (const { prepositions, mention } of this.verbal.obliques)
        if (prepositions.includes(kind)) {
          const found = this.parties(mention);
          if (found.length > 0) return found;
        }
    return [];
  }

  /** Whose a noun of action is, behind a word that cannot also say whom it is against. */
  get genitive(): readonly Party[] {
    const own = this.verbal.obliques.filter(({ prepositions }) => prepositions.includes('of') && !prepositions.includes('against'));
    // “Lời kêu gọi ngừng bắn của Togo”: the policy's owner asks for it.
    const asks = this.verbal.rules.some(({ type }) => type === 'REQUEST');
    const policies = asks ? this.verbal.objects.filter((object) => object.class === 'policy') : [];
    return first(...[...own.map(({ mention }) => mention), ...policies].map((mention) => this.parties(mention)));
  }

  /** Whom the verb of a noun of action hits: ‘a strike killed nine people in Iraq’. */
  get effect(): readonly Party[] {
    const { effect } = this.verbal;
    if (!effect || effect.passive || effect.form === 'speech') return [];
    const at = effect.obliques.filter(({ prepositions }) => prepositions.includes('at'));
    return first(...[...effect.objects, ...at.map(({ mention }) => mention)].map((mention) => this.parties(mention)));
  }

  /** The two whom it is said to have hit: ‘Vụ đụng độ khiến binh sĩ hai bên bị thương’. */
  get bothHit(): readonly Party[] {
    const { effect } = this.verbal;
    const both = effect && !effect.passive ? effect.objects.filter(({ refers }) => refers === 'pair') : [];
    return this.verbal.inherited ? both.flatMap((mention) => this.parties(mention)) : [];
  }

  /** Of which state those are whom it killed or hurt: ‘Vụ đánh bom ở Kabul làm ba công dân Trung Quốc thiệt mạng’. */
  get victims(): readonly Party[] {
    const { effect } = this.verbal;
    if (!effect || effect.passive || effect.form !== 'causative') return [];
    return first(...effect.objects.filter(({ class: sort }) => VICTIMS.has(sort)).map((mention) => this.parties(mention)));
  }

  hasClass(classes: readonly string[]): boolean {
    const { objects, obliques, subject, passive } = this.verbal;
    const candidates = passive && subject ? [subject, ...objects] : [...objects, ...obliques.map((o) => o.mention)];
    return (
      this.reciprocal ||
      candidates.some((m) =>
        singles(m).some(
          (s) =>
            classes.includes(s.class) ||
            ((s.refers === 'person' || (s.class === 'person' && s.name !== null)) &&
              this.parties(s).some((p) => classes.includes(p.antecedent))),
        ),
      )
    );
  }
}
