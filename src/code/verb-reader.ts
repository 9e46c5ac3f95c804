/** Verbs of a sentence as verbals: which clause they belong to, who acts in it, what they make of what follows. */
import type { PrepositionKind } from '../model/pack.ts';
import type { Act, Word } from './chunk.ts';
import {
  advises,
  contentOf,
  controls,
  GROUNDS,
  holderOf,
  isBarePolicy,
  isTopic,
  presumes,
  SPOKEN,
  speaksUp,
  TOPICAL,
} from './clause-verbs.ts';
import { HARM } from './going-on.ts';
import { Judging, opposes, voices } from './judging.ts';
import type { Mention } from './mention.ts';
import { type Context, says, type Verbal } from './verbal.ts';

/** Whether a rule of each is one: two refusals, two threats. */
const sameSort = (chunk: Act | Word, verb: Verbal): boolean =>
  chunk.kind === 'act' && chunk.rules.some((rule) => verb.rules.includes(rule));
/** ‘Iran phải dừng’: what is said to be due. */
const counsels = ({ rules }: Verbal): boolean => rules.length > 0 && rules.every(({ frame }) => frame === 'advises');
/** ‘lệnh trừng phạt cấm vận’: a verb of the same type as the noun right before it. */
const sameType = (chunk: Act | Word, { rules }: Verbal): boolean =>
  chunk.kind === 'act' && chunk.rules.every(({ type }) => rules.some((rule) => rule.type === type));
/** ‘ủng hộ nối lại đàm phán’: what is favoured is not done by it. */
const favours = ({ rules, objects }: Verbal): boolean =>
  objects.length === 0 && rules.some(({ type, frame }) => type === 'SUPPORT' && frame === 'acts-on');

/** ‘dọa đóng cửa biên giới và cắt viện trợ’, ‘cam kết bảo vệ Ba Lan và gửi quân’: what comes beside it is still to come too. */
const promises = ({ form, rules, inflected }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.some(({ type, frame, planned }) => planned === 'keep' && AHEAD.has(`${type} ${frame}`));
const AHEAD = new Set(['THREATEN demands', 'AGREE gives']);
/** ‘Cuộc tập kích … đã đánh trúng’, ‘Vụ tấn công mạng … làm tê liệt’: the verb says whom the noun's own harm hits. */
const tellsOf = (chunk: Act | Word, { rules }: Verbal): boolean =>
  chunk.kind === 'act' && chunk.rules.some(({ type }) => HITS.has(type) && rules.some((rule) => rule.type === type));
const HITS = new Set(['ASSAULT', 'COERCE']);
const isDeed = (chunk: Act | Word): boolean => chunk.kind === 'act' && chunk.rules.every(({ type }) => !SPOKEN.has(type));
/** ‘ký thỏa thuận hồi hương người tị nạn’, ‘ký tuyên bố chung về ngừng bắn’: what is signed about is agreed, not done. */
const settles = ({ form, rules, objects }: Verbal, { from }: Act | Word, preposition: Word | null): boolean => {
  const object = objects.at(-1);
  const settled = form === 'verb' && rules.some(({ type }) => type === 'SUPPORT' || type === 'AGREE');
  const named = object !== undefined && object.to === from && isBarePolicy(object);
  return settled && (named || (object === undefined && preposition?.prepositions.includes('about') === true));
};

/** What is done to a pact or a plan. */
const LEFT = new Set(['SANCTION', 'REJECT', 'RETREAT']);
/** Tokens between a verb and what describes its noun: ‘áp đặt các biện pháp trừng phạt cá nhân trả đũa’. */
const DESCRIBED = 9;
/** Whom a noun of action that a passive tells of is against. */
const AGAINST: readonly PrepositionKind[] = ['against'];
/** Tokens between two verbs side by side: ‘chưa ký và phê chuẩn’. */
const BESIDE = 1;

/** An act that acts on somebody, in a language whose verbs show nothing. */
const isPlainAct = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.some(({ frame }) => frame === 'acts-on' || frame === 'calls-in' || frame === 'gives');

/** ‘phản đối và yêu cầu Togo …’: whoever is asked is whom the act before is against. */
export const asks = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.some(({ frame }) => frame === 'demands' || frame === 'accuses');

/** What is laid on or given is so by whose it is, and so is what is lifted. */
const bringsAbout = ({ rules }: Act, { rules: named }: Verbal): boolean =>
  named.some(
    ({ type }) => BROUGHT.has(type) && rules.some((rule) => rule.type === type || (type === 'SANCTION' && rule.type === 'CONCEDE')),
  );
const BROUGHT = new Set(['SANCTION', 'AID']);

/** What a verb, finite or not, does to the clause in hand. */
export class VerbReader extends Judging {
  protected takeVerb(chunk: Act | Word, form: Verbal['form']): void {
    // “đòn tấn công đáp trả”: the second only describes the first.
    if (
      !chunk.inflected &&
      this.attach?.form === 'noun' &&
      ((form === 'plain' && this.attach.to === chunk.from) ||
        (this.attach === this.relative && (form === 'plain' || chunk.particles.has('light'))))
    )
      return;
    if (this.remarksOn(chunk)) {
      const { level } = this;
      const context: Context = { kind: 'intended', speaker: null, by: null, parent: level.context };
      this.level = { ...level, context, outer: level, subject: null, fallback: null, verb: null };
      this.attach = null;
    }
    const about = this.attach;
    // “một vụ đánh bom tự sát và xả súng diễn ra ở …”: two of one sort, told by one noun.
    const next = this.next();
    const beside = about?.form === 'noun' && this.and && !this.comma && chunk.from - about.to <= BESIDE;
    if (beside && !chunk.inflected && sameType(chunk, about) && next?.kind === 'word' && next.particles.has('occurring')) {
      this.and = false;
      this.i++;
      this.reach = next.to;
      return;
    }
    // “lệnh trừng phạt do Mỹ áp đặt”, “lệnh trừng phạt cấm vận”: the verb says of the noun what the noun says.
    if (
      about?.form === 'noun' &&
      !chunk.inflected &&
      (this.carriesOut(chunk, about) || (about.to === chunk.from && sameType(chunk, about)))
    ) {
      if (!about.agent && about.to < chunk.from) this.carried = about;
      return;
    }
    if (about?.form === 'noun' && about.to === chunk.from && about.rules.some((rule) => TOPICAL.has(rule.type)))
      this.openContent(about, 'intended', chunk.from);
    if (chunk.inflected && chunk.inflected !== 'participle') this.modifiers.passive = false;
    if (this.reduced(chunk)) return;
    this.openReduced(chunk);
    if (this.endsTopic(chunk)) this.open('main', null, chunk.from);
    this.endSaying(chunk);
    const { level, pendingAgent } = this;
    const previous = level.verb;
    // ‘nên’ and ‘phải’ ask something only where somebody says them of another.
    // “hai nước đang đối thoại và mọi chuyện nên tiếp tục như vậy”: nor of what no dictionary holds.
    const stranger = !chunk.inflected && (this.and || this.comma) && chunk.from > this.before;
    if (advises(chunk) && (level.context.kind !== 'said' || !level.subject || stranger)) {
      // “quân đội nên được triển khai”: what is only due to be done to somebody is nobody's plan.
      const next = this.next();
      if (chunk.inflected || (next?.kind === 'word' && next.particles.has('passive'))) this.modifiers.possible = true;
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
    // “áp đặt các biện pháp trừng phạt cá nhân trả đũa đối với …”: what answers describes what is laid on.
    if (
      previous?.form === 'verb' &&
      form === 'plain' &&
      chunk.particles.has('reacting') &&
      !this.comma &&
      !this.and &&
      chunk.from - previous.to < DESCRIBED &&
      previous.objects.every(({ state, org, refers, name }) => !state && !org && !refers && !name) &&
      previous.rules.some((rule) => rule.near)
    )
      return;
    // “rút khỏi thỏa thuận giải trừ hạt nhân với Togo”: of what is left or refused, the verb says only what it is about.
    const pact = previous?.form === 'verb' && !this.modifiers.passive ? previous.objects.at(-1) : undefined;
    const telling =
      pact !== undefined && pact.to === chunk.from && isBarePolicy(pact) && (form === 'plain' || isDeed(chunk)) && !chunk.inflected;
    if (telling && previous?.rules.every(({ type }) => LEFT.has(type))) return;
    if (this.protests(chunk, previous)) return;
    const { modifiers } = this;
    const joined = this.comma || this.and;
    const judged = previous && !joined && !chunk.inflected ? this.judged(previous, chunk) : null;
    let unsure = false;
    if (this.preposition?.prepositions.includes('by') && this.attach?.form === 'noun') this.preposition = null;
    const controlled = previous !== null && (previous.form === 'causative' || previous.meant || controls(previous));
    if (
      previous &&
      previous.objects.length > 0 &&
      ((controlled && !joined) || this.asksOn(chunk, previous) || this.apposes(chunk, previous))
    ) {
      const object = previous.objects.at(-1) as Mention;
      this.openContent(previous, contentOf(previous), chunk.from);
      this.level.subject = object;
    } else if (previous && this.and && !this.comma && !speaksUp(chunk) && counsels(previous)) {
      // “nói Iran phải dừng làm giàu uranium và quay lại đàm phán”: the second is advised too.
      const { subject } = previous;
      this.openContent(previous, 'demanded', chunk.from);
      this.level.subject = subject;
    } else if (previous && judged) {
      if (presumes(previous)) this.openFact(previous, chunk.from);
      else this.openContent(previous, contentOf(previous), chunk.from);
      this.level.subject = judged;
      // “sẽ bắn hạ mọi máy bay xâm phạm không phận”: none has yet.
      unsure = !this.modifiers.passive && (previous.planned || previous.possible || previous.negated);
      this.pendingAgent = pendingAgent;
    } else if (previous && !joined && !chunk.inflected && opposes(previous) && !speaksUp(chunk)) {
      // “Hungary phản đối trừng phạt Nga”: whoever opposes it does not do it.
      this.openContent(previous, 'intended', chunk.from);
      this.level.fallback = null;
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
    } else if (previous && !joined && (controls(previous) || says(previous) || previous.meant)) {
      const object = previous.objects.at(-1);
      this.openContent(previous, contentOf(previous), chunk.from);
      // “bác bỏ thông tin tàu Nga nổ súng cảnh cáo”: what is denied is told of whoever stands before its verb.
      if (object?.to === chunk.from && previous.speech?.kind === 'denies') this.level.subject = object;
    } else if (
      previous &&
      !joined &&
      previous.form === 'verb' &&
      (previous.rules.some((rule) => TOPICAL.has(rule.type)) || favours(previous) || settles(previous, chunk, this.preposition))
    ) {
      this.openContent(previous, 'intended', chunk.from);
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
      level.context.kind !== 'fact' &&
      level.context.kind !== 'said' &&
      !level.subordinator &&
      !this.chargesOn(chunk) &&
      // “yêu cầu A tuân thủ …, tôn trọng …, rút tàu”: what is asked goes on.
      !(form === 'plain' && level.context.kind === 'demanded' && !chunk.inflected) &&
      !this.asksOn(chunk, previous)
    ) {
      this.open('main', null, chunk.from);
    }
    // “hủy lời mời ông X thăm Anh và đình chỉ mọi tiếp xúc”: what ‘và’ joins is of the sort of the verb above, not of what that is about.
    const above = this.level.context.by;
    if (previous && this.and && !chunk.inflected && above && sameSort(chunk, above) && !sameSort(chunk, previous))
      this.open('main', null, chunk.from);
    // “nói Nga tấn công Odessa và kêu gọi phương Tây …”: so does one who tells of harm.
    const harms = previous?.rules.some(({ type }) => HARM.has(type)) === true && previous.form === 'verb';
    if (
      harms &&
      this.and &&
      !chunk.inflected &&
      speaksUp(chunk) &&
      level === this.level &&
      level.outer &&
      level.context.by &&
      says(level.context.by) &&
      level.subject
    ) {
      this.level = level.outer;
      this.open('same', null, chunk.from);
    }
    // “làm ba người chết và bắt năm người”, “khiến 9 người bị thương và thề trả đũa”: nobody who suffers acts; whoever did it or said it goes on.
    const doer = previous && joined && !chunk.inflected && level === this.level ? this.doerBefore(chunk, previous) : null;
    if (doer) {
      this.open('same', null, chunk.from);
      this.level.subject = doer.subject;
    }
    if (level === this.level && this.level.outer && (this.speaksOn(chunk, previous) || this.speaksAgain(chunk))) {
      this.level = this.level.outer;
      this.open('same', null, chunk.from);
    }
    // “bắt ba người vì nghi ngờ …”: whoever punishes suspects.
    const suspects = chunk.speech !== null || (chunk.kind === 'act' && chunk.rules.some(({ frame }) => frame === 'accuses'));
    if (level === this.level && level.subordinator === 'because' && !level.subject && !chunk.inflected && suspects)
      level.fallback = level.outer?.subject ?? level.outer?.fallback ?? level.fallback;
    // “denied that a drone had entered Israel and condemned Israel”: the speaker goes on.
    if (this.goesOn(chunk) && this.level.outer) {
      this.level = this.level.outer;
      this.open('same', null, chunk.from);
    }
    // What is planned, denied or only possible of one verb is so of the one that ‘và’ joins to it.
    const also = previous && this.and && (!this.comma || this.listed) && level === this.level ? previous : null;
    this.modifiers = also
      ? {
          ...modifiers,
          // “lãnh thổ không thể tách rời và sẵn sàng …”: a negated ordinary verb takes along only what stands beside it.
          negated: modifiers.negated || (also.negated && (also.form !== 'plain' || chunk.from - also.to <= BESIDE)),
          planned: modifiers.planned || also.planned || (promises(also) && isDeed(chunk)),
          possible: modifiers.possible || also.possible,
        }
      : modifiers;
    if (unsure) this.modifiers.possible = true;
    // “planned to begin bombing”, “không tham gia phong tỏa”: so of the verb that another carries.
    const carried = chunk.inflected === 'gerund' || (!chunk.inflected && previous?.light);
    if (previous?.form === 'plain' && carried && !joined && chunk.from - previous.to <= 1)
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
    // “mong có đột phá trong cuộc đối thoại giữa hai bên, dự kiến diễn ra tuần tới”: so it does behind a comma.
    const scheduled = this.comma && form === 'plain' && chunk.particles.has('occurring') ? this.verbals.at(-1) : null;
    if (scheduled?.form === 'noun' && scheduled !== noun) scheduled.planned ||= modifiers.planned;
    // “said lifting the ban was unthinkable”: a gerund that is the subject tells of no act.
    const named = !level.verb && !level.subject && !level.subordinator && level.context.kind === 'said' && !this.preposition;
    if (chunk.inflected === 'gerund' && ((this.preposition && isTopic(this.preposition)) || named)) this.modifiers.possible = true;
    const owner = this.ownerBefore(chunk);
    if (owner) {
      this.level.subject = owner;
      this.waiting.length = 0;
    }
    const now = this.level;
    // “Lệnh trừng phạt đối với Iran được Mỹ dỡ bỏ”: whom the noun is against, the verb is about.
    const suffering = !chunk.inflected && this.modifiers.passive && chunk.kind === 'act' && !now.verb && !now.subject ? this.attach : null;
    if (suffering?.form === 'noun' && chunk.kind === 'act') {
      this.waiting.push(...suffering.obliques);
      // “Lời kêu gọi ngừng bắn của Togo”: the policy's owner asks for it; any other object is whom the noun is against.
      for (const object of suffering.objects)
        this.waiting.push({ prepositions: object.class === 'policy' && voices(chunk) ? ['of'] : AGAINST, mention: object });
      // “Vụ không kích của Israel vào Syria bị Iran lên án”: what is judged has happened; what is only decided on has not.
      const decided = this.chunks.some((other) => other.kind === 'word' && other.to === suffering.from && !other.particles.has('and'));
      suffering.possible ||= decided || !(voices(chunk) || chunk.rules.some(({ judges }) => judges));
    }
    const hits = this.attach !== null && !joined && !this.modifiers.passive && tellsOf(chunk, this.attach);
    const does = chunk.inflected || form === 'causative' || hits;
    const doing = does && !now.verb && !now.subject && this.attach?.form === 'noun' ? this.attach : null;
    const estranged = this.estranged(chunk);
    if (estranged || this.orphan) now.subject = now.fallback = null;
    const occasioned = now.subordinator === 'after' || now.subordinator === 'because' || this.minds(now) ? this.occasioned : null;
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
    if (this.about && chunk.kind === 'act' && !verbal.inherited) verbal.objects.push(this.about);
    this.about = null;
    // “Gói trừng phạt của Anh đối với Belarus được công bố”: of what a passive says again, the noun's owner does it.
    if (suffering?.form === 'noun' && chunk.kind === 'act' && this.modifiers.passive && !this.pendingAgent && bringsAbout(chunk, suffering))
      verbal.agent = suffering.agent ?? holderOf(suffering);
    if (occasioned && !occasioned.reason) occasioned.reason = verbal;
    this.occasioned = null;
    this.spendModifiers(verbal);
    // A clause that opens with the verb keeps who stands between its passive marker and it.
    if (verbal.passive && !verbal.inflected) this.pendingAgent ??= pendingAgent;
    if (verbal.passive && this.pendingAgent) verbal.agent = this.pendingAgent;
    else if (this.pendingAgent && !verbal.subject) verbal.subject = this.pendingAgent;
    this.pendingAgent = null;
    if (!verbal.subject && !estranged && !this.orphan) this.leading.push(verbal);
    else this.begun ||= !now.subordinator;
    if (verbal.subject && !now.subordinator && now.context.kind === 'fact') this.settle(verbal.subject, verbal.planned);
    for (const oblique of this.waiting.splice(0)) verbal.obliques.push(oblique);
    this.orphan = false;
    if (this.charged && verbal.light && verbal.subject && verbal.context.kind === 'alleged') {
      this.charged.agent = verbal.subject;
      this.charged.context = verbal.context;
      this.charged = null;
    }
    // “coi trọng củng cố và phát triển quan hệ với Togo”
    const shares = isPlainAct(verbal) || asks(verbal) || verbal.rules.some(({ frame }) => frame === 'mutual');
    if (also && isPlainAct(also) && shares && chunk.from - also.to <= BESIDE) {
      this.sharing.push([also, verbal]);
      verbal.possible ||= also.rules.every(({ type }) => type === 'AGREE') && verbal.rules.some(({ frame }) => frame === 'mutual');
    }
    now.verb = verbal;
    // “Công hàm phản đối của Togo được trao cho Benin”: what is told of the noun goes on being told of it.
    const handed = about?.form === 'noun' && !chunk.inflected && !joined && !now.subject ? about : doing;
    this.attach = form === 'plain' || form === 'causative' ? (verbal.passive ? handed : null) : verbal;
    this.comma = this.and = false;
    this.preposition = null;
  }

  /** ‘nói rằng hỗ trợ quân sự cho Benin là con đường …’: of what is said to be something, nobody has done it. */
  private remarksOn(chunk: Act | Word): boolean {
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
    return is >= 0 && clause[is + 1]?.kind !== 'mention';
  }

  /** ‘trục xuất … với cáo buộc …’: the accusation is a second act of the same sides. */
  protected takeReason(chunk: Act, act: Verbal): void {
    this.preposition = null;
    this.comma = this.and = false;
    const verbal = this.verbal(chunk, 'verb', chunk.rules, act.passive ? act.agent : act.subject);
    const target = act.passive ? act.subject : (act.objects[0] ?? null);
    if (target) verbal.objects.push(target);
    this.level.verb = verbal;
    this.attach = verbal;
  }
}
