/** Which clause a verb belongs to: one that the verb above it opens, or one further out that goes on. */
import type { Act, Chunk, Word } from './chunk.ts';
import { isNominative, type Level } from './clause-level.ts';
import {
  blamed,
  contentOf,
  controls,
  GROUNDS,
  HARMFUL,
  isBarePolicy,
  isMeeting,
  judges,
  praises,
  presumes,
  SPOKEN,
  speaksTo,
  speaksUp,
  TOPICAL,
} from './clause-verbs.ts';
import { BESIDE, Describing } from './describing.ts';
import { HARM } from './going-on.ts';
import { opposes } from './judging.ts';
import { isBare, type Mention } from './mention.ts';
import { says, type Verbal } from './verbal.ts';

/** Whether a rule of each is one: two refusals, two threats. */
const sameSort = (chunk: Act | Word, verb: Verbal): boolean =>
  chunk.kind === 'act' && chunk.rules.some((rule) => verb.rules.includes(rule));
/** ‘Iran phải dừng’: what is said to be due. */
const counsels = ({ rules }: Verbal): boolean => rules.length > 0 && rules.every(({ frame }) => frame === 'advises');
/** ‘sẵn sàng cùng Togo thực hiện thỏa thuận, hỗ trợ nhau’, ‘đồng ý mở lại cửa khẩu, nối lại các chuyến bay’ */
const isPromise = ({ rules, inflected }: Verbal): boolean =>
  !inflected &&
  rules.some(({ type, frame, planned }) => type === 'AGREE' && (frame === 'gives' || (frame === 'acts-on' && planned === 'keep')));
/** ‘Tổng thống Togo cam kết Lomé sẽ gửi quân’: the state that one speaks for is to do it, and is promised nothing. */
function promisesItself(verb: Verbal): boolean {
  const [object, ...more] = verb.objects;
  return isPromise(verb) && object !== undefined && more.length === 0 && object.state !== null && object.state === verb.subject?.state;
}
/** ‘tới Lomé bày tỏ ủng hộ Togo’: what is said where somebody goes is said. */
const goes = ({ rules, objects }: Verbal): boolean => objects.length > 0 && rules.every(({ mode }) => mode === 'visit');
const calls = ({ rules, objects, obliques, planned }: Verbal): boolean =>
  objects.length + obliques.length === 0 && !planned && rules.length > 0 && rules.every(({ mode }) => mode === 'phone');
/** Thanks, praise and apologies, which are done by saying them. */
const thanks = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' &&
  chunk.form === 'verb' &&
  chunk.rules.some(({ type, judges, confesses }) => (judges && type === 'SUPPORT') || confesses);
/** ‘tới Lomé ký thỏa thuận hợp tác’: who has gone there has signed it. */
const signs = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.form === 'verb' && chunk.rules.some(({ type, frame }) => type === 'SUPPORT' && frame === 'mutual');
/** ‘ủng hộ nối lại đàm phán’: what is favoured is not done by it. */
const favours = ({ rules, objects }: Verbal): boolean =>
  objects.length === 0 && rules.some(({ type, frame }) => type === 'SUPPORT' && frame === 'acts-on');
/** ‘ký thỏa thuận hồi hương người tị nạn’, ‘ký tuyên bố chung về ngừng bắn’: what is signed about is agreed, not done. */
const settles = ({ form, rules, objects }: Verbal, before: Chunk | undefined, preposition: Word | null): boolean => {
  const object = objects.at(-1);
  const settled = form === 'verb' && rules.some(({ type }) => type === 'SUPPORT' || type === 'AGREE');
  const named = object !== undefined && before?.kind === 'mention' && before.mention === object && isBarePolicy(object);
  // “ký hiệp định về giải trừ vũ khí”
  const bare = object === undefined || (PAPER.has(object.class) && isBare(object) && preposition?.from === object.to);
  return settled && (named || (bare && preposition?.prepositions.includes('about') === true));
};

const PAPER = new Set<Mention['class']>(['policy', 'thing']);

/** ‘cáo buộc nhau’: each charges the other with what follows. */
const isMutualCharge = ({ form, rules }: Verbal): boolean =>
  form === 'verb' &&
  rules.length > 0 &&
  rules.every(({ type, frame, mode }) => type === 'ACCUSE' && frame === 'mutual' && mode === 'allege');

/** What is still to come. */
const AHEAD = new Set(['demanded', 'intended']);
/** Leaders and politicians, in office or against it. */
const OWN = new Set<Mention['class']>(['leader', 'official', 'rebels']);

/** How a verb opens its clause, or goes back to one. */
export class VerbClause extends Describing {
  /** Opens what the verb above makes of the one that comes; answers whether that may not have happened yet. */
  protected openBehind(chunk: Act | Word, form: Verbal['form'], level: Level, joined: boolean): boolean {
    const { pendingAgent } = this;
    const previous = level.verb;
    const judged = previous && !joined && !chunk.inflected ? this.judged(previous, chunk) : null;
    const helped = previous && !joined && !chunk.inflected ? this.helped(previous, chunk) : null;
    const noted = !joined && !chunk.inflected ? this.judgedByNoun(chunk) : null;
    const about = joined || chunk.inflected ? undefined : this.lastBefore();
    const told = about?.kind === 'word' && about.prepositions.includes('about');
    const credited =
      previous && told && judges(previous) && previous.rules.every(({ type }) => type !== 'REJECT') ? blamed(previous) : null;
    let unsure = false;
    if (this.preposition?.prepositions.includes('by') && this.attach?.form === 'noun') this.preposition = null;
    const controlled = previous !== null && (previous.form === 'causative' || previous.meant || controls(previous));
    if (
      previous &&
      previous.objects.length > 0 &&
      ((controlled && !joined) || this.asksOn(chunk, previous) || this.apposes(chunk, previous) || this.chargesUnread(chunk, previous))
    ) {
      const object = previous.objects.at(-1) as Mention;
      this.openContent(previous, contentOf(previous), chunk.from);
      this.level.subject = object;
    } else if (previous && joined && form !== 'speech' && !speaksUp(chunk) && counsels(previous)) {
      // “nói Iran phải dừng làm giàu uranium, quay lại đàm phán”: the second is advised too.
      const { subject } = previous;
      this.openContent(previous, 'demanded', chunk.from);
      this.level.subject = subject;
    } else if (previous && judged) {
      // “đòi Togo thả công dân bị lính Togo bắt giữ”: what somebody has done to those told of stands, whatever is meant with them.
      const { passive, planned, possible } = this.modifiers;
      if (presumes(previous) || (passive && pendingAgent !== null && !(planned || possible))) this.openFact(previous, chunk.from);
      else this.openContent(previous, contentOf(previous), chunk.from);
      this.level.subject = judged;
      // “sẽ bắn hạ mọi máy bay xâm phạm không phận”: none has yet.
      unsure = !passive && (previous.planned || previous.possible || previous.negated);
      this.pendingAgent = pendingAgent;
    } else if (noted) {
      // “gửi công hàm phản đối tàu Togo xâm nhập vùng biển này”: of a protest told as a noun, whom it blames does what stands behind him.
      const [blame, object] = noted;
      this.openFact(blame, chunk.from);
      this.level.subject = object;
    } else if (previous && helped) {
      // “giúp Togo tấn công Benin”: that it was done the clause does not say.
      this.openContent(previous, 'intended', chunk.from);
      this.level.subject = helped;
    } else if (previous && !joined && !chunk.inflected && opposes(previous) && !speaksUp(chunk)) {
      const suffers = this.modifiers.passive && pendingAgent !== null;
      const owner = suffers ? null : this.ownerBehind(chunk);
      // “tức giận vì bị Togo loại khỏi dự án”: what is done to whoever minds it has happened.
      if (suffers || owner) this.openFact(previous, chunk.from);
      // “Hungary phản đối trừng phạt Nga”: whoever opposes it does not do it.
      else this.openContent(previous, 'intended', chunk.from);
      this.level.fallback = suffers ? previous.subject : null;
      this.level.subject = owner;
      this.orphan = !suffers && !owner && !chunk.inflected;
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
    } else if (previous && !joined && isMutualCharge(previous) && previous.to === chunk.from && !chunk.inflected && previous.subject) {
      // “Togo và Benin tố nhau nổ súng”
      const { subject, to } = previous;
      this.openContent(previous, 'alleged', chunk.from);
      this.level.subject = { ...subject, from: to - 1, to, class: 'side', state: null, org: null, refers: 'each-other', members: [] };
    } else if (previous && credited) {
      // “cảm ơn Togo về quyết định thả tù binh”, “lên án Togo về quyết định trục xuất đại sứ”
      this.openFact(previous, chunk.from);
      this.level.subject = credited;
    } else if (previous && !joined && (controls(previous) || says(previous) || previous.meant)) {
      const object = previous.objects.at(-1);
      this.openContent(previous, contentOf(previous), chunk.from);
      // “bác bỏ thông tin tàu Nga nổ súng cảnh cáo”: what is denied is told of whoever stands before its verb.
      if (object?.to === chunk.from && previous.speech?.kind === 'denies') this.level.subject = object;
    } else if (
      previous &&
      (!joined || (this.comma && !this.and && isPromise(previous) && this.isGoodTurn(chunk))) &&
      previous.form === 'verb' &&
      !this.tellsFace(previous, chunk) &&
      !(goes(previous) && (thanks(chunk) || (signs(chunk) && !previous.planned && !joined))) &&
      // “Tổng thống Togo khi thăm Peru tuyên bố sẽ tấn công Benin”: no purpose of the visit.
      !(goes(previous) && previous.subordinator === 'when' && this.modifiers.planned) &&
      (previous.rules.some((rule) => TOPICAL.has(rule.type)) || favours(previous) || settles(previous, this.lastBefore(), this.preposition))
    ) {
      if (this.modifiers.planned && promisesItself(previous)) previous.objects.pop();
      // “gọi điện xin lỗi Tổng thống Benin”: what is said by telephone is said.
      if (calls(previous) && thanks(chunk)) this.openFact(previous, chunk.from);
      else this.openContent(previous, 'intended', chunk.from);
    } else if (
      previous &&
      this.and &&
      !this.comma &&
      !speaksUp(chunk) &&
      previous.objects.length === 0 &&
      previous.rules.some((rule) => rule.type === 'REJECT')
    ) {
      this.openContent(previous, 'intended', chunk.from);
    } else if (
      previous &&
      (this.comma || (this.and && speaksUp(chunk) && !(previous.light && chunk.from - previous.to <= BESIDE))) &&
      level.outer &&
      // “hoan nghênh Togo rút quân, lên án Benin”: whoever judges goes on judging; so “đánh giá cao Togo rút quân, hoan nghênh Benin”.
      (level.context.kind !== 'fact' ||
        (this.comma && (speaksUp(chunk) || praises(chunk)) && level.context.by?.rules.some(({ judges }) => judges))) &&
      level.context.kind !== 'said' &&
      !level.subordinator &&
      !this.chargesOn(chunk) &&
      !this.promisesOn(chunk) &&
      // “cáo buộc Togo pháo kích, cũng như từ chối mở cửa khẩu”: what is charged besides.
      !this.chargesBesides(chunk, level) &&
      // “cáo buộc Togo tài trợ phiến quân và đe dọa Benin”: whom the accused is said to threaten is not he.
      !(level.context.kind === 'alleged' && this.hitsOther(chunk, level)) &&
      // “yêu cầu A tuân thủ …, tôn trọng …, rút tàu”: what is asked goes on.
      !(form === 'plain' && level.context.kind === 'demanded' && !chunk.inflected) &&
      !this.asksOn(chunk, previous)
    ) {
      this.open('main', null, chunk.from);
    }
    return unsure;
  }

  /** ‘phản đối quyết định trục xuất hai nhà ngoại giao của Togo’: of harm that somebody opposes, whose it is behind its object. */
  private ownerBehind(chunk: Act | Word): Mention | null {
    const [object, of, owner] = this.chunks.slice(this.i + 1, this.i + 4);
    const owned = of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of';
    if (chunk.kind !== 'act' || object?.kind !== 'mention' || !owned || owner?.kind !== 'mention') return null;
    return isNominative(owner.mention) && chunk.rules.every(({ type }) => HARM.has(type)) ? owner.mention : null;
  }

  /** ‘gặp Đại sứ Togo phản đối vụ việc’, ‘điện đàm với ông A kêu gọi …’: what is said to whoever is met is said. */
  private tellsFace(meeting: Verbal, chunk: Act | Word): boolean {
    const tells = isMeeting(meeting) && meeting.objects.length + meeting.obliques.length > 0 && speaksTo(chunk);
    if (!tells || chunk.inflected || this.modifiers.passive || this.preposition) return false;
    this.meeting = meeting;
    return true;
  }

  /** Goes back to the clause of whoever goes on, where what stands between is not his. */
  protected goBack(chunk: Act | Word, level: Level, joined: boolean): void {
    const previous = level.verb;
    // “hủy lời mời ông X thăm Anh và đình chỉ mọi tiếp xúc”: what ‘và’ joins is of the sort of the verb above, not of what that is about.
    const above = this.level.context.by;
    if (previous && this.and && !chunk.inflected && above && sameSort(chunk, above) && !sameSort(chunk, previous))
      this.open('main', null, chunk.from);
    // “nói Nga tấn công Odessa và kêu gọi phương Tây …”: so does one who tells of harm.
    const harms = previous?.rules.some(({ type }) => HARM.has(type)) === true && previous.form === 'verb';
    // “cho rằng Togo phải rút quân và chỉ trích Benin”: so does one who says what another ought to do.
    const due = previous?.rules.some(({ frame }) => frame === 'advises') === true;
    // “hoan nghênh Togo rút quân và kêu gọi Benin …”: and so does one who judges what is done.
    const judged = previous !== null && !says(previous) && level.context.by?.rules.some(({ judges }) => judges) === true;
    // “bắn hạ UAV Togo xâm nhập không phận và yêu cầu họp khẩn”, “…, yêu cầu họp khẩn”: and so does one who has caught or hit whoever it tells of.
    const { by } = level.context;
    const caught = previous !== null && by?.form === 'verb' && !says(by) && by.rules.some(({ type }) => HARM.has(type));
    if (
      (harms || due || judged || caught) &&
      (this.and || (caught && this.comma)) &&
      !chunk.inflected &&
      speaksUp(chunk) &&
      level === this.level &&
      level.outer &&
      by &&
      (judged || caught || says(by)) &&
      level.subject
    ) {
      this.level = level.outer;
      this.open('same', null, chunk.from);
    }
    // “làm ba người chết và bắt năm người”, “khiến 9 người bị thương và thề trả đũa”: nobody who suffers acts; whoever did it or said it goes on.
    const doer = previous && joined && !chunk.inflected && level === this.level ? this.doerBefore(chunk, previous) : null;
    if (doer) {
      this.open('same', null, chunk.from);
      this.level = { ...this.level, context: doer.context, subject: doer.subject };
    }
    // “đòi Togo nhượng bộ và đã cắt viện trợ”: what has been done nobody asks, promises or threatens.
    if (previous && joined && level === this.level && this.isDone())
      while (this.level.outer && AHEAD.has(this.level.context.kind) && this.level.context.by?.form !== 'noun') {
        this.level = this.level.outer;
        this.open('same', null, chunk.from);
      }
    // “cáo buộc Togo tấn công tàu và trả tự do cho ba công dân nước này”, “buộc đại sứ Togo rời đi và đóng cửa biên giới”: what nobody is
    // charged with or driven out to do, whoever charges him or drives him out does.
    if (previous && joined && level === this.level && level.outer && this.endsOrder(chunk)) {
      this.level = level.outer;
      this.open('same', null, chunk.from);
    }
    // “coi đây là bước đi để hạ nhiệt và cảm ơn Togo”: what is said behind ‘và’ is no part of a purpose that is no word.
    if (
      previous &&
      this.and &&
      !chunk.inflected &&
      level === this.level &&
      level.subordinator === 'purpose' &&
      thanks(chunk) &&
      !previous.rules.some(({ type, judges }) => SPOKEN.has(type) || judges)
    )
      this.open('main', null, chunk.from);
    if (level === this.level && this.level.outer && (this.speaksOn(chunk, previous) || this.speaksAgain(chunk))) {
      this.level = this.level.outer;
      this.open('same', null, chunk.from);
    }
    // “bắt ba người vì nghi ngờ …”: whoever punishes suspects.
    const suspects = chunk.speech !== null || (chunk.kind === 'act' && chunk.rules.some(({ frame }) => frame === 'accuses'));
    if (level === this.level && level.subordinator === 'because' && !level.subject && !chunk.inflected && suspects)
      // “bị Togo trục xuất vì cáo buộc …”: of a passive, by whom it is done.
      level.fallback =
        (level.outer?.verb?.passive && level.outer.verb.agent) || (level.outer?.subject ?? level.outer?.fallback ?? level.fallback);
    // “denied that a drone had entered Israel and condemned Israel”: the speaker goes on.
    if (this.goesOn(chunk) && this.level.outer) {
      this.level = this.level.outer;
      this.open('same', null, chunk.from);
    }
  }

  /** A threat or a harm of whose victim the name stands right behind it, and it is not whom the clause tells of. */
  private hitsOther(chunk: Act | Word, { subject }: Level): boolean {
    const next = this.next();
    const state = next?.kind === 'mention' ? next.mention.state : null;
    const harms = chunk.kind === 'act' && !chunk.inflected && chunk.rules.every(({ type }) => HARMFUL.has(type));
    if (this.holdsOwn(chunk)) return true;
    return harms && state !== null && subject !== null && subject.state !== null && subject.state !== state;
  }

  /** ‘cáo buộc cảnh sát Togo xông vào đại sứ quán, bắt giữ cựu Phó Tổng thống Togo’: one's own leaders are nobody else's to arrest. */
  private holdsOwn(chunk: Act | Word): boolean {
    const next = this.next();
    const own = next?.kind === 'mention' && OWN.has(next.mention.class) && next.mention.state === this.level.subject?.state;
    return own && chunk.kind === 'act' && chunk.rules.every(({ type }) => type === 'COERCE');
  }

  /** Behind ‘cũng như’ stands one more of what somebody is charged with; nobody but him is told to have done it. */
  private chargesBesides(chunk: Act | Word, { context }: Level): boolean {
    const link = this.chunks[this.i - 1];
    const joint = link?.kind === 'word' && link.particles.has('joint') && link.particles.has('filler');
    return (
      joint && context.kind === 'alleged' && chunk.kind === 'act' && chunk.rules.every(({ type }) => HARM.has(type) || type === 'REJECT')
    );
  }

  /** The verb in hand is told as done. */
  protected isDone(): boolean {
    const before = this.chunks[this.i - 1];
    return before?.kind === 'word' && before.particles.has('done');
  }

  /** Of what is alleged a good turn is no part, and of who is driven out nothing but that he leaves. */
  private endsOrder(chunk: Act | Word): boolean {
    const { kind, by } = this.level.context;
    if (chunk.kind !== 'act' || chunk.inflected || !by || by.inflected || by.form !== 'verb' || by.rules.length === 0) return false;
    const next = this.next();
    const { subject } = this.level;
    // “cáo buộc Togo tấn công Benin và trục xuất đại sứ Togo”: nor does he harm his own.
    const own = next?.kind === 'mention' && next.mention.state !== null && next.mention.state === subject?.state;
    const harms = chunk.rules.every(({ type }) => HARM.has(type) && type !== 'MOBILIZE');
    if (kind === 'alleged')
      return (own && harms && !this.holdsOwn(chunk)) || chunk.rules.every(({ type }) => type === 'RETREAT' || type === 'CONCEDE');
    // “phản đối quyết định của Togo công nhận Benin và triệu hồi đại sứ”: nobody minds that an envoy is called home.
    if (judges(by) && by.rules.every(({ type }) => type === 'ACCUSE'))
      return chunk.rules.every(({ type, mode }) => type === 'SANCTION' && mode === 'withdraw');
    const expels = by.rules.every(({ mode }) => mode === 'expel' || mode === 'deport');
    return expels && chunk.rules.every(({ type }) => type !== 'RETREAT');
  }

  /** ‘nói rằng hỗ trợ quân sự cho Benin là con đường …’: of what is said to be something, nobody has done it. */
  protected remarksOn(chunk: Act | Word): boolean {
    const { verb, context, subject } = this.level;
    const before = this.chunks[this.i - 1];
    const first = before?.kind === 'word' && (before.particles.has('complementiser') || (verb !== null && before.from === verb.from));
    const told = verb ? says(verb) && verb.objects.length === 0 : context.kind === 'said' && subject === null;
    const opines = verb !== null && before?.kind === 'act' && before.from === verb.from;
    if (chunk.kind !== 'act' || chunk.inflected || !told || !(first || opines)) return false;
    const rest = this.chunks.slice(this.i + 1);
    const mark = rest.findIndex(({ kind }) => kind === 'mark');
    const clause = mark < 0 ? rest : rest.slice(0, mark);
    const is = clause.findIndex((next) => next.kind === 'word' && next.particles.has('listing') && next.particles.has('complementiser'));
    // “cảnh báo việc ủng hộ chính phủ Togo có thể bị coi là can thiệp”: nor of what may come of it.
    const factive = before?.kind === 'word' && before.particles.has('factive');
    if (factive && clause.some((next) => next.kind === 'word' && (next.particles.has('possible') || next.particles.has('future'))))
      return true;
    // “cho rằng việc tập trận sát biên giới là phi pháp”
    const wrong =
      factive && clause.some((next) => next.kind === 'act' && next.rules.every(({ frame, echo }) => frame === 'advises' && echo));
    return wrong || (is >= 0 && clause[is + 1]?.kind !== 'mention');
  }
}
