/** What is judged, refused or protested against where it stands in another clause than the verb, or before it as a noun. */
import type { Act, Word } from './chunk.ts';
import type { Level } from './clause-level.ts';
import { isBarePolicy, SPOKEN } from './clause-verbs.ts';
import { GoingOn } from './going-on.ts';
import { verbAhead } from './lookahead.ts';
import { isBare } from './mention.ts';
import type { Verbal } from './verbal.ts';

/** A verb that finds fault with what stands behind it, and with nobody named. */
export const opposes = ({ form, passive, objects, obliques, rules }: Verbal): boolean =>
  form === 'verb' &&
  !passive &&
  objects.length === 0 &&
  obliques.length === 0 &&
  rules.some(({ type, judges }) => type === 'ACCUSE' && judges);

/** Whether it only says no to something, or blames it. */
export const voices = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.rules.every(({ type }) => type === 'REJECT' || type === 'ACCUSE');

/** ‘chỉ trích’, ‘coi là’: whether it blames. */
const judges = (chunk: Act | Word): boolean => chunk.kind === 'act' && chunk.rules.some(({ type }) => type === 'ACCUSE');

export class Judging extends GoingOn {
  /** ‘quan ngại khi Togo đưa vũ khí sang Benin’: of criticism without an object, the clause with ‘khi’ is what it is about, whoever acts there. */
  protected minds({ subordinator }: Level): boolean {
    return subordinator === 'when' && this.occasioned !== null && opposes(this.occasioned);
  }

  /** ‘Đề xuất đàm phán của Togo bị Benin bác bỏ’: behind what a noun of speech asks or threatens, a passive is about the noun. */
  protected endSaying(chunk: Act | Word): void {
    const { modifiers, pendingAgent } = this;
    const { context, subject, verb } = this.level;
    // “Yêu cầu của Togo về việc mở cửa biên giới bị Benin từ chối”
    const [head] = this.verbals;
    // “Việc Togo kêu gọi binh sĩ Benin bất tuân lệnh bị Benin coi là …”: what is judged is what the sentence begins with.
    const [opens] = this.chunks;
    const factive =
      opens?.kind === 'word' && opens.particles.has('factive') && this.chunks.slice(0, this.i).every(({ kind }) => kind !== 'mark');
    if (factive && modifiers.passive && pendingAgent && head?.subject && verb !== head && judges(chunk)) {
      this.open('main', null, this.before);
      this.level.subject = head.subject;
      this.modifiers = modifiers;
      this.pendingAgent = pendingAgent;
      return;
    }
    // “Việc Togo trừng phạt Benin đang được thảo luận”: what is still talked over is not done.
    const weighed = chunk.kind === 'act' && chunk.rules.every(({ type, mode }) => type === 'CONSULT' && mode !== 'visit');
    if (factive && modifiers.passive && !pendingAgent && head?.form === 'verb' && !head.inflected && weighed) head.possible = true;
    const asked = head && verb && verb !== head && !verb.subject && voices(chunk) && head.rules.some(({ type }) => SPOKEN.has(type));
    const saying = asked ? head : context.by;
    if (!modifiers.passive || subject || saying?.form !== 'noun' || saying.inflected) return;
    this.open('main', null, this.before);
    this.level.fallback = null;
    this.attach = saying;
    this.modifiers = modifiers;
    this.pendingAgent = pendingAgent;
  }

  /** ‘xuống đường ở Baghdad để phản đối Mỹ’, ‘biểu tình phản đối Mỹ nổ ra tại Manila’: what a crowd is against, and where, is told of the one protest. */
  protected protests(chunk: Act | Word, previous: Verbal | null): boolean {
    const purpose = !previous && this.level.subordinator === 'purpose' ? this.level.outer : null;
    // “canh gác cuộc tuần hành ở Amman để phản đối Togo”: the march is against Togo.
    const march = purpose ? (this.verbals.at(-1) ?? null) : this.attach;
    const crowd = previous ?? (march?.form === 'noun' ? march : null) ?? purpose?.verb ?? null;
    if (!crowd || chunk.inflected || this.and || this.modifiers.passive || !crowd.rules.some(({ type }) => type === 'PROTEST'))
      return false;
    const against =
      chunk.kind === 'act' &&
      (crowd.form === 'verb' || !this.comma) &&
      (crowd.objects.every((object) => isBarePolicy(object) || (object.class === 'place' && !object.state && !object.refers)) ||
        this.stands(crowd)) &&
      chunk.rules.some(({ type, judges }) => judges || (type === 'REQUEST' && !this.comma));
    const breaksOut = chunk.kind === 'word' && chunk.particles.has('occurring') && crowd.subject === null && !purpose;
    if (!against && !breaksOut) return false;
    if (purpose) this.level = purpose;
    this.attach = crowd;
    this.comma = false;
    this.preposition = null;
    // “cuộc biểu tình ở Amman đòi đóng cửa sứ quán”: what is asked is not done.
    const next = this.next();
    if (crowd.form === 'noun' && against && next?.kind === 'act') this.openContent(crowd, 'intended', chunk.to);
    // “tuần hành qua trung tâm Lomé yêu cầu chính phủ Togo trừng phạt Benin”: nor is what somebody is asked to do.
    const asks = crowd.form === 'verb' && chunk.kind === 'act' && chunk.rules.every(({ type }) => type === 'REQUEST');
    if (asks && next?.kind === 'mention' && verbAhead(this.chunks, this.i + 2)) {
      crowd.objects.push(next.mention);
      this.openContent(crowd, 'demanded', chunk.to);
    }
    return true;
  }

  /** ‘tập trung trước Đại sứ quán Togo phản đối vụ bố ráp’: where a crowd stands says whom it blames, where nobody else is named. */
  private stands({ objects }: Verbal): boolean {
    const next = this.next();
    return objects.every(({ class: sort }) => sort === 'mission') && !(next?.kind === 'mention' && !isBare(next.mention));
  }
}
