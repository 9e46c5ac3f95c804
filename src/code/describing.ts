/** Verbs that tell of no act of their own: they describe the noun before them, or say over again what it or the verb above says. */
import type { Act, Word } from './chunk.ts';
import { isBarePolicy, SPOKEN } from './clause-verbs.ts';
import { Judging } from './judging.ts';
import type { Verbal } from './verbal.ts';

/** Tokens between two verbs side by side: ‘chưa ký và phê chuẩn’. */
export const BESIDE = 1;

/** ‘lệnh trừng phạt cấm vận’: a verb of the same type as the noun right before it. */
const sameType = (chunk: Act | Word, { rules }: Verbal): boolean =>
  chunk.kind === 'act' && chunk.rules.every(({ type }) => rules.some((rule) => rule.type === type));
/** What is done rather than said. */
export const isDeed = (chunk: Act | Word): boolean => chunk.kind === 'act' && chunk.rules.every(({ type }) => !SPOKEN.has(type));

/** Tokens between the nouns of a list of harm. */
const LISTED = 5;
/** Tokens between a march and what it is for. */
const BEHIND = 4;
const isPraise = ({ type }: Verbal['rules'][number]): boolean => type === 'SUPPORT';
/** What forbids something. */
const BANS = new Set(['SANCTION']);
/** Violence and threats of it. */
const harms = (rules: Verbal['rules']): boolean => rules.length > 0 && rules.every(({ type }) => type === 'ASSAULT' || type === 'THREATEN');

/** What is done to a pact or a plan. */
const LEFT = new Set(['SANCTION', 'REJECT', 'RETREAT']);
/** Tokens between a verb and what describes its noun: ‘áp đặt các biện pháp trừng phạt cá nhân trả đũa’. */
const DESCRIBED = 9;

/** What a verb only says of the noun or the verb before it. */
export class Describing extends Judging {
  /** A verb behind a noun of action that only says of what sort it is. */
  protected describes({ from, inflected, particles }: Act | Word, form: Verbal['form']): boolean {
    const { attach } = this;
    // “đòn tấn công đáp trả”: the second only describes the first.
    if (inflected || attach?.form !== 'noun') return false;
    return (form === 'plain' && attach.to === from) || (attach === this.relative && (form === 'plain' || particles.has('light')));
  }

  /** A verb that says of a noun of action what the noun says. */
  protected retells(chunk: Act | Word): boolean {
    const about = this.attach;
    // “một vụ đánh bom tự sát và xả súng diễn ra ở …”: two of one sort, told by one noun.
    const next = this.next();
    const beside = about?.form === 'noun' && this.and && !this.comma && chunk.from - about.to <= BESIDE;
    if (beside && !chunk.inflected && sameType(chunk, about) && next?.kind === 'word' && next.particles.has('occurring')) {
      this.and = false;
      this.i++;
      this.reach = next.to;
      return true;
    }
    // “tham gia cuộc tuần hành trái phép ủng hộ ông Navalny”: what a march is for is no praise beside it.
    const marches = about?.form === 'noun' && !this.comma && !this.and && about.rules.every(({ type }) => type === 'PROTEST');
    if (marches && !chunk.inflected && chunk.kind === 'act' && chunk.from - about.to <= BEHIND && chunk.rules.some(isPraise)) {
      if (next?.kind === 'mention') {
        this.mentions.push(next.mention);
        this.i++;
        this.reach = next.to;
      }
      return true;
    }
    // “lệnh cấm bán vũ khí cho Togo”: what is banned is not done.
    if (
      about?.form === 'noun' &&
      !chunk.inflected &&
      about.to === chunk.from &&
      isDeed(chunk) &&
      about.rules.some(({ type }) => BANS.has(type))
    )
      return true;
    // “các vụ giết người, bắt cóc và đe dọa trên đất Togo”: one more of what the noun tells.
    const listed = about?.form === 'noun' && (this.comma || this.and) && chunk.from - about.to <= LISTED && harms(about.rules);
    const bare = next?.kind === 'word' && (next.particles.has('and') || next.prepositions.includes('at'));
    if (listed && bare && !chunk.inflected && chunk.kind === 'act' && harms(chunk.rules)) {
      this.comma = this.and = false;
      return true;
    }
    // “lệnh trừng phạt do Mỹ áp đặt”, “lệnh trừng phạt cấm vận”: the verb says of the noun what the noun says.
    if (
      about?.form === 'noun' &&
      !chunk.inflected &&
      (this.carriesOut(chunk, about) || (about.to === chunk.from && sameType(chunk, about)))
    ) {
      if (!about.agent && about.to < chunk.from) this.carried = about;
      return true;
    }
    return false;
  }

  /** A verb that says only what the one above is about. */
  protected addsNothing(chunk: Act | Word, form: Verbal['form'], previous: Verbal | null): boolean {
    if (!previous) return false;
    if (
      !this.comma &&
      !this.and &&
      chunk.from - previous.to < 5 &&
      previous.objects.length === 0 &&
      previous.rules.some((rule) => rule.near)
    )
      return true;
    // “từ chối đối thoại và đàm phán”: the second is refused too.
    if (
      this.and &&
      !this.comma &&
      chunk.from - previous.to < 7 &&
      previous.objects.length === 0 &&
      previous.rules.some((rule) => rule.near)
    )
      return true;
    // “áp đặt các biện pháp trừng phạt cá nhân trả đũa đối với …”: what answers describes what is laid on.
    if (
      previous.form === 'verb' &&
      form === 'plain' &&
      chunk.particles.has('reacting') &&
      !this.comma &&
      !this.and &&
      chunk.from - previous.to < DESCRIBED &&
      previous.objects.every(({ state, org, refers, name }) => !state && !org && !refers && !name) &&
      previous.rules.some((rule) => rule.near)
    )
      return true;
    // “rút khỏi thỏa thuận giải trừ hạt nhân với Togo”: of what is left or refused, the verb says only what it is about.
    const pact = previous.form === 'verb' && !this.modifiers.passive ? previous.objects.at(-1) : undefined;
    const telling =
      pact !== undefined && pact.to === chunk.from && isBarePolicy(pact) && (form === 'plain' || isDeed(chunk)) && !chunk.inflected;
    return telling && previous.rules.every(({ type }) => LEFT.has(type));
  }
}
