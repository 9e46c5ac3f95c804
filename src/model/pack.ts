/**
 * What a language must fill so that the engine can code it. A pack is a value: words, heads and rules, no engine.
 * All phrases are patterns of src/text/phrases.ts, written as people write them.
 */
import type { ConditionKind, EventType, Sector } from './event.ts';
import type { PageWords } from './page-words.ts';
import type { TimeGrammar } from './time.ts';

/** Function words, by what they do to a clause. */
export interface ClauseWords {
  /** not: the act did not take place. */
  readonly negation: readonly string[];
  /** will, is about to, plans to: the act is planned. */
  readonly future: readonly string[];
  /** Of those, the ones that tell of a will and not of a decision: ‘tuyên bố `sẵn sàng` áp thuế’. Languages whose announcements need no telling apart leave it out. */
  readonly willing?: readonly string[];
  /** may, might, is said to risk, considers: nobody says that it happens. */
  readonly possible: readonly string[];
  /** Of those, the ones by which whoever would do it lets it be known: `không loại trừ khả năng` tấn công. Languages without one leave it out. */
  readonly hints?: readonly string[];
  /** Before a verb, makes the subject the one acted upon: `bị`, `được`. */
  readonly passive: readonly string[];
  /** Right behind them the name of a place is that of a make: ‘tàu lớp Hamilton’. */
  readonly makes?: readonly string[];
  /** Auxiliaries, adverbs and particles that stand between subject and verb and change nothing. */
  readonly filler: readonly string[];
  readonly prepositions: Readonly<Record<PrepositionKind, readonly string[]>>;
  readonly and: readonly string[];
  /** Of these, the ones that join parties, and no clauses: `cũng như`. Languages without one leave it out. */
  readonly joint?: readonly string[];
  /** both, the two sides, before a list. */
  readonly both: readonly string[];
  readonly subordinators: Readonly<Record<SubordinateKind, readonly string[]>>;
  /** but, however, meanwhile: a new clause with, if need be, the old subject. */
  readonly contrast: readonly string[];
  /** Of these, the ones behind which whoever spoke says or does something more: `đồng thời`. */
  readonly adding?: readonly string[];
  /** Of these, the ones behind which stands what somebody does about it: `nên`. Languages without one leave it out. */
  readonly therefore?: readonly string[];
  /** Before the verb, what is done besides: ‘nước này `cũng` dọa …’. Languages without one leave it out. */
  readonly also?: readonly string[];
  /** Behind `and` or a comma, what came next: a clause of purpose ends there. Languages without one leave it out. */
  readonly sequel?: readonly string[];
  /** Before a noun of a meeting or a visit, that it has not been yet: ‘`trước` chuyến thăm’. Languages without one leave it out. */
  readonly eve?: readonly string[];
  /** Before ‘since’ and a time, that so long nothing like it has been: ‘`lần đầu tiên` kể từ năm 2017’. Languages without one leave it out. */
  readonly unseen?: readonly string[];
  /** Before each of two verbs of one subject: ‘`vừa` đàm phán `vừa` tấn công’. Languages without one leave it out. */
  readonly paired?: readonly string[];
  /** Before a verb, that it has been done. Languages whose verbs show it leave it out. */
  readonly done?: readonly string[];
  /** Behind a condition, begins what hangs on it: ‘nếu Togo tấn công `thì` Benin đáp trả’. Languages without one leave it out. */
  readonly hence?: readonly string[];
  /** Before the worst or the most of what may be done: ‘có thể cắt viện trợ, `thậm chí` tấn công’. Languages without one leave it out. */
  readonly even?: readonly string[];
  /** Of the words that open a condition, those on which hangs whether it is done at all: ‘nếu’, unlike ‘cho đến khi’. Languages that show it in the verb leave it out. */
  readonly provisos?: readonly string[];
  /** Before a verb whose clause of time says when alone it would be done: ‘Togo `chỉ` đàm phán khi Benin rút quân’. Languages without one leave it out. */
  readonly only?: readonly string[];
  /** Before a verb and behind its clause, ask whether it is so: Togo `có` rút quân `hay không`. Languages without such words leave it out. */
  readonly whether?: { readonly opens: readonly string[]; readonly closes: readonly string[] };
  /** Nouns of what somebody is after, and what stands between them and the verb that says what it is: `mục tiêu` của Togo `là` tấn công Benin. Languages that show it in the verb leave it out. */
  readonly aims?: { readonly nouns: readonly string[]; readonly are: readonly string[] };
  /** At the head of a sentence, say of all that it tells that it is to come, `dự kiến`, or only supposed, `trong kịch bản xấu nhất`. Languages that say it in the verb leave it out. */
  readonly sentenceHeads?: { readonly coming: readonly string[]; readonly supposed: readonly string[] };
  /** Nouns of what is told, before the clause that tells it: `thông tin` Togo rút quân là bịa đặt. Languages without such an order leave it out. */
  readonly tidings?: readonly string[];
  /** Words of a question that takes for granted what its verb tells: `vì sao` Togo rút quân? Languages whose questions show it in their verbs leave it out. */
  readonly asking?: readonly string[];
  /** that, whether: a verb's clause follows. */
  readonly complementiser: readonly string[];
  /** Before a list that says who was meant: `gồm`. */
  readonly listing: readonly string[];
  /** Behind whoever travels or invites, with whom: Tổng thống Togo `và phu nhân`. Languages without such words leave it out. */
  readonly spouses?: readonly string[];
  /** Before names that stand for the many before them: các quốc gia châu Á `như` Lào và Thái Lan. Languages without one leave it out. */
  readonly examples?: readonly string[];
  /** Complementisers of what is presupposed: ‘phản đối việc Mỹ …’. */
  readonly factive: readonly string[];
  /** Nouns of a case that a clause tells of right behind them: ‘trong `vụ` Mỹ không kích …’. Languages without one leave it out. */
  readonly affairs?: readonly string[];
  readonly relative: readonly string[];
  /** Words that make a noun of the verb right after them: `sự`, `những`, `lời`. */
  readonly nominal: readonly string[];
  /** Words that make an attribute of the verb right after them, and no act: `cơ quan viện trợ`, `tàu tấn công`. */
  readonly attributive: readonly string[];
  /** Words behind which the name of a state says what a matter is, and not who has to do with it: `xung đột` Ukraine. Languages without one leave it out. */
  readonly matters?: readonly string[];
  /** Words that open a sentence with who has done the same as its subject: `trước` Mỹ, `ngoài` Mỹ. Languages without one leave it out. */
  readonly besides?: readonly string[];
  /** Nouns of what is only meant: the noun of action right behind them has not been done: `kế hoạch` tấn công. Languages whose order is another leave it out. */
  readonly plans?: readonly string[];
  /** the first, the only: behind ‘an EU country’, one of many and not the body. */
  readonly ordinals?: readonly string[];
  /** Ordinary verbs that are no events: they keep their place in a clause. */
  readonly verbs: readonly string[];
  /** Verbs and words whose clause tells what has happened: `trả đũa` việc …, `trước việc` …. */
  readonly reacting: readonly string[];
  /** Words that make an act the answer to what was done before: ‘đáp trả, Moskva …’. */
  readonly answering: readonly string[];
  /** Words that make an act the price of what was done before: ‘đổi lại, Togo …’. Languages without one leave it out. */
  readonly exchanging?: readonly string[];
  /** What somebody says of a charge to deny it: ‘vô căn cứ’, ‘bịa đặt’. Languages without such words leave it out. */
  readonly baseless?: readonly string[];
  /** Verbs by which somebody says that an attack told of before was his: ‘nhận trách nhiệm’. Languages without one leave it out. */
  readonly owning?: readonly string[];
  /** Verbs that tell of the act told last once more, by somebody else: ‘có động thái tương tự’. Languages without one leave it out. */
  readonly likewise?: readonly string[];
  /** Verbs that only carry a noun of action: `tiến hành`, `gây ra`. */
  readonly light: readonly string[];
  /** Verbs by which a noun of action happens, begins or ends, to nobody's doing: `xảy ra` vụ nổ. Languages without one leave it out. */
  readonly occurring?: readonly string[];
  /** Ordinary verbs by which a paper came to be, the time behind which is the paper's own: hợp đồng `ký` năm 2016. Languages without one leave it out. */
  readonly concluded?: readonly string[];
  /** Words by which several do something each for itself: ‘đều’, ‘mỗi bên’. Languages without them leave it out. */
  readonly distributive?: readonly string[];
  /** Verbs that send forces, whose own verb stands right behind them: ‘điều máy bay chặn tàu Togo’. Languages without one leave it out. */
  readonly sending?: readonly string[];
  /** Ordinary verbs whose object is a means: what the clause of purpose behind it tells is done: `dùng` căn cứ để tấn công. Languages without one leave it out. */
  readonly using?: readonly string[];
  /** Verbs of calling something what one takes it for: behind them a charge is denied. Languages without one leave it out. */
  readonly calling?: readonly string[];
  /** Verbs of working in secret for whom they name: `làm gián điệp cho` Nga. Languages without one leave it out. */
  readonly serving?: readonly string[];
  /** Verbs of being told: what stands behind them another does: `nhận được thông báo`. Languages without one leave it out. */
  readonly hearing?: readonly string[];
  /** Ordinary verbs that do their object good: money given `to rebuild` Togo is given to Togo. Languages without one leave it out. */
  readonly benefiting?: readonly string[];
  /** Verbs of carrying and handing: behind their object `tới` only says where to or to whom. Languages without such a word leave it out. */
  readonly conveying?: readonly string[];
  /** Verbs of being killed or hurt: whoever strikes in the clause beside it struck those it tells of. Languages without such a word leave it out. */
  readonly falling?: readonly string[];
  /** Verbs of wronging: behind a bare noun of deed whatever they are done to is the victim's: hành động `vi phạm` chủ quyền của Togo. Languages of another order leave it out. */
  readonly violating?: readonly string[];
  /** Ordinary verbs whose object is the subject of the next: let, make, help. */
  readonly causatives: readonly string[];
  /** Those of them whose clause is only meant, not told: fear that, keep from, want. */
  readonly meant?: readonly string[];
  /** Those of them by which somebody only sees another do it: `phát hiện`. Languages without one leave it out. */
  readonly perceiving?: readonly string[];
  /** Those of them by which somebody is made to do it against his will: `buộc`. Languages without one leave it out. */
  readonly forcing?: readonly string[];
  /** to: the verb after it is what the verb before it is about, or a purpose. Languages without one leave it out. */
  readonly infinitive?: readonly string[];
  /** Second halves of compounds whose first is no owner: an Iran-`backed` militia, unlike a Greek-owned ship. */
  readonly backing?: readonly string[];
  /** Verbs that behind `by` or a passive and their subject say only who stands behind the noun before: phiến quân do Iran `hậu thuẫn`. Languages without such an order leave it out. */
  readonly sponsoring?: readonly string[];
  /** Those of them by which the armed forces before are his who leads them: liên quân do Pháp `chỉ huy`. Languages without such an order leave it out. */
  readonly commanding?: readonly string[];
  /** How verbs show what they are, where they do: an ending is written `-ed`, a whole word as it is. */
  readonly inflection?: {
    /** Passive after a passive marker or before `by`; other forms never are. */
    readonly participle: readonly string[];
    /** Verbs that stand as nouns after a preposition: `accused of shelling`. */
    readonly gerund: readonly string[];
  };
}

/** `through`: by whose good offices: `qua trung gian` Qatar. */
export type PrepositionKind = 'at' | 'near' | 'to' | 'from' | 'with' | 'against' | 'for' | 'of' | 'by' | 'between' | 'about' | 'through';
export type SubordinateKind = 'when' | 'after' | 'before' | 'because' | 'purpose' | 'if' | 'although';

/** What kind of thing a noun is, for the roles that it can fill. */
export type HeadClass =
  | 'leader'
  | 'official'
  | 'ministry'
  | 'government'
  | 'diplomat'
  | 'mission'
  | 'force'
  | 'rebels'
  | 'people'
  | 'person'
  | 'vessel'
  | 'firm'
  | 'media'
  | 'court'
  | 'parliament'
  | 'police'
  | 'agency'
  | 'side'
  | 'place'
  | 'thing'
  | 'policy';

/** A noun that makes a mention together with a state's name: Ngoại trưởng + Đức, quân đội + Nga, tàu cá + Việt Nam. */
export interface Head {
  readonly words: readonly string[];
  readonly class: HeadClass;
  readonly sector: Sector | null;
  /** English title for `office`, where the head is an office. */
  readonly office?: string;
  /** The words are themselves the name of the one they stand for: `Reuters`. */
  readonly proper?: boolean;
  /** Of a place, that it lies between those whose it is: `biên giới`. */
  readonly line?: true;
  /** It is one only with a capital, before the rest of an institution's name and the state whose it is: `Viện` Nghiên cứu Chiến lược Togo. */
  readonly titled?: true;
}

/** Words that point back: nước này, ông, hai bên, người đồng cấp, chúng tôi. */
export interface Pronoun {
  readonly words: readonly string[];
  /** Of `body`: as what the one it points back to was named; the first is its own class. */
  readonly like?: readonly [HeadClass | 'org', ...(HeadClass | 'org')[]];
  /** What a pair must be, where its words say: `hai ngoại trưởng` persons, `hai nước` states. */
  readonly pair?: 'persons' | 'states';
  /** Of a pair, that it may be of more than two, where more have met: `các bên`. */
  readonly orMore?: true;
  /** Of a deed, what it can have been: `lệnh cấm này` no attack, `tuyên bố này` something said. */
  readonly of?: readonly EventType[];
  /** Which states they are, where its words always mean the same: `hai miền Triều Tiên`. */
  readonly states?: readonly string[];
  /**
   * `those`: several states together, as they were named or acted last; `others`: in a list the rest of those whom the article lists with
   * whoever is named, `Nga và các nước khác`; `deed`: what somebody did, `động thái này`; `body`: a force, a group,
   * an organisation, `lực lượng này`; `document`: what is written, which asks and blames in the name of
   * whoever made it: `Nghị quyết kêu gọi …`; `neighbour`: the state next to whoever acts, `nước láng giềng`;
   * `there`: the state named last, where it happens, `nhà chức trách sở tại`.
   */
  readonly kind:
    | 'state'
    | 'person'
    | 'they'
    | 'those'
    | 'others'
    | 'pair'
    | 'counterpart'
    | 'speaker'
    | 'other'
    | 'neighbour'
    | 'there'
    | 'own'
    | 'all'
    | 'each-other'
    | 'deed'
    | 'body'
    | 'document';
}

/** A verb or noun of saying. */
export interface Speech {
  readonly words: readonly string[];
  /** `says`: X cho biết …; `source`: theo X, …; `quotes`: X dẫn lời Y; `denies`: X phủ nhận …; `admits`: X thừa nhận …, which holds even where it is only asked for; `doubts`: bị nghi, được cho là. */
  readonly kind: 'says' | 'source' | 'quotes' | 'denies' | 'admits' | 'rumoured';
  /** It may stand behind all that is said: `…, the ministry said`. */
  readonly trails?: boolean;
  /** Of denials: by itself behind a demand or an offer it refuses that. */
  readonly refuses?: true;
  /** `guesses`: what it says is to come is an opinion, and nobody's promise; `warns`: what it says one will do oneself is threatened; `demands`: what it says another does is only asked for. */
  readonly tone?: 'guesses' | 'warns' | 'demands';
}

/** How a rule's words take their participants. */
export type Frame =
  /** A does it to B: subject, object (or a phrase with a preposition of the target). */
  | 'acts-on'
  /** A does it; whoever stands behind may be named or not. */
  | 'acts'
  /** A and B do it together. */
  | 'mutual'
  /** A goes to B. */
  | 'visits'
  /** A receives B. */
  | 'hosts'
  /** A asks, warns, accuses B …; what follows is B's act as A puts it. */
  | 'demands'
  | 'accuses'
  /** B suffers it; who did it may stand behind `by`. */
  | 'befalls'
  /** A holds that B does wrong: what B does stands in the clause that follows. */
  | 'opines'
  /** Somebody says that A should: the speaker asks, the subject is asked. */
  | 'advises'
  /** A gives or sends something to B. */
  | 'gives'
  /** A lets B come to A's own soil or office: summons, invites. */
  | 'calls-in'
  /** A is called in by B and agrees; as a mere opening of the sentence it is B that called A in. */
  | 'called-in';

/** An example on a rule: a sentence, and what it must code as: `AZE > IRN`, `IRN,AZE <>`, `- > AZE`, or null for nothing by this rule. */
export type Example = readonly [sentence: string, expected: string];

export interface EventRule {
  /** `expel.diplomats`; unique in its pack. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  /** Verbs and verb phrases. */
  readonly verbs: readonly string[];
  /** Nouns of the act: `cuộc điện đàm`, `vụ trục xuất`. */
  readonly nouns?: readonly string[];
  /** The object must hold one of these heads' classes. */
  readonly object?: readonly (HeadClass | 'state' | 'capital' | 'org')[];
  /** The subject must hold one of these heads' classes: ships and forces, not fishermen. */
  readonly subject?: readonly (HeadClass | 'state' | 'capital' | 'org')[];
  /** One of these phrases must begin within four words after the trigger: its object, in whatever number and detail. */
  readonly near?: readonly string[];
  /** A mention of its clause before the trigger must begin with one of these phrases: ‘tên lửa của Nga rơi xuống’. */
  readonly since?: readonly string[];
  /** No mention of its clause before the trigger may begin so: ‘tàu chở dầu của Nga tiến vào’ threatens nobody. */
  readonly never?: readonly string[];
  /** With `near`: the name of a state or of a place will do as well. */
  readonly nearName?: readonly ('state' | 'place')[];
  /** Only right before a name of one of these kinds: `muốn Thụy Điển`. */
  readonly before?: readonly ('state' | 'place' | 'organisation')[];
  /** Only as the main verb right behind a mention of one of these classes, times and particles aside: `Ngoại trưởng Nga sang Cuba`. */
  readonly behind?: readonly (HeadClass | 'state' | 'capital' | 'org' | 'pronoun')[];
  /** One of these phrases must stand in the same clause after the trigger. */
  readonly needs?: readonly string[];
  /** None of these phrases may stand in the same clause after the trigger. */
  readonly unless?: readonly string[];
  /** What the act becomes when it is only planned; by default the codebook's rule for its type. */
  readonly planned?: { readonly type: EventType; readonly mode: string | null } | 'drop' | 'keep';
  /** What the act is when several states do it together: a solo exercise is force posture, a joint one cooperation. */
  readonly jointly?: { readonly type: EventType; readonly mode: string | null };
  /** What the act becomes when it is negated; by default it is not coded. */
  readonly negated?: { readonly type: EventType; readonly mode: string | null };
  /** Whether the act may stand without a recipient, or never; by default as the engine has it for the type. */
  readonly recipient?: 'required' | 'optional';
  /** It praises or blames: what follows its object, or whose decision it is about, is what that one does. */
  readonly judges?: true;
  /** It goes on while something else happens: behind whoever is met it is what that one does, as in ‘hội đàm với Ngoại trưởng Peru, đang thăm nước này’. */
  readonly lasting?: true;
  /** It owns up to a wrong: whom that was done to is whom it is said to. */
  readonly confesses?: true;
  /** It takes ground: of an armed group in its own state, from the government. */
  readonly seizes?: true;
  /** It is about what the sentences before told last: ‘gọi đây là …’. */
  readonly deed?: true;
  /** What a word of denial by itself is behind a demand or an offer. */
  readonly refusal?: true;
  /** It comes to whoever does not do what was asked just before: ‘yêu cầu …, nếu không sẽ …’. */
  readonly orElse?: true;
  /** By its own words it answers what was done just before: ‘dọa đáp trả’. */
  readonly answers?: true;
  /** Beside another act of the same type and sides in the sentence it only says that again. */
  readonly echo?: boolean;
  /** What its sentence goes on to name of the same type and sides is part of it: ‘trừng phạt Togo, gồm cấm nhập khẩu dầu’. */
  readonly sums?: true;
  readonly contexts?: readonly string[];
  readonly cameo?: string;
  /** Why it codes what it codes, in a sentence for people. Rules with the same sentence tell one kind of act in other words. */
  readonly because: string;
  readonly yes: readonly Example[];
  readonly no?: readonly string[];
}

export interface ConditionRule {
  readonly id: string;
  /** Null for words that only look like one. */
  readonly condition: ConditionKind | null;
  readonly words: readonly string[];
  readonly because: string;
  readonly yes: readonly Example[];
}

/** How a language writes counts of people: `khiến 38 người thiệt mạng`. */
export interface CountRule {
  readonly key: 'killed' | 'injured' | 'missing' | 'detained' | 'abducted' | 'displaced' | 'expelled' | 'released' | 'troops';
  readonly words: readonly string[];
  /** Words that the number follows: `killing 41 people`. */
  readonly before?: readonly string[];
  /** Nouns whose number, right before them, is the count: `15.000 binh sĩ`. */
  readonly nouns?: readonly string[];
}

/** How a language writes quantities besides figures and the words of `numbers`. */
export interface QuantityWords {
  /** What a word multiplies the number before it by: `trăm` 100. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words that with a multiplier tell only the order: `hàng chục` is [1, 10] times ten. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** Words that before a number say only about how many, whatever else they mean: `gần` 60 người. */
  readonly around?: readonly string[];
  /** Words that make none of the number before them: `một số`, `một loạt`. */
  readonly uncounted?: readonly string[];
  /** Between the ends of a range: `20 đến 30`. */
  readonly to: readonly string[];
  /** Whether a number in words may have a capital before another: ‘Two Indian diplomats were expelled’. */
  readonly capitals?: boolean;
  /** Words whose number counts nobody: `ngày 5`, `thứ 2`. */
  readonly notAfter: readonly string[];
}

/** Words before or behind a person's name that say which office is meant, as `knowledge/people` calls it; any one of several. */
export interface OfficeTitle {
  readonly offices: readonly string[];
  readonly words: readonly string[];
}

/** Words that tell of a context of scheme/contexts.yaml, or null for those that only look like it. */
export interface ContextWords {
  readonly context: string | null;
  readonly words: readonly string[];
}

export interface Pack {
  /** BCP 47. */
  readonly code: string;
  /** What a word of the language looks like, where names of its own are made of such words: a name that looks otherwise is a stranger's. */
  readonly syllable?: RegExp;
  /** `initial`: Ngoại trưởng Đức; `final`: German foreign minister. */
  readonly headOrder: 'initial' | 'final';
  readonly page: PageWords;
  readonly dates: TimeGrammar;
  readonly clause: ClauseWords;
  /** Words that hold a shorter one and mean something else: where a rule asks for `thăm`, `thăm dò` does not count. Languages that write no space within a word leave it out. */
  readonly compounds?: readonly string[];
  readonly heads: readonly Head[];
  /** What dates an article by terms of office, more exactly than `heads`. */
  readonly offices?: readonly OfficeTitle[];
  readonly pronouns: readonly Pronoun[];
  readonly speech: readonly Speech[];
  readonly events: readonly EventRule[];
  readonly conditions: readonly ConditionRule[];
  readonly contexts: readonly ContextWords[];
  readonly counts: readonly CountRule[];
  /** Written numbers: `một` 1, `hàng chục` 10, … */
  readonly numbers: Readonly<Record<string, number>>;
  readonly quantities?: QuantityWords;
  /**
   * The state whose officials its newspapers name without saying of which state, the surnames that tell them from others, and the titles
   * that alone are theirs where the article gives them to nobody else; normalised.
   */
  readonly home?: { readonly state: string; readonly surnames: readonly string[]; readonly titles?: readonly string[] };
  /** Words that tell of what went before, not of the news of the day: `từng`, `trước đó`. */
  readonly background: readonly string[];
  /** Abbreviations that end in a full stop without ending a sentence: `St`, `TP`. */
  readonly abbreviations: readonly string[];
  /** Words that with a capital begin a sentence even where the full stop before them was lost; normalised. */
  readonly openers: readonly string[];
}
