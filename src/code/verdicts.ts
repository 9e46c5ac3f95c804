/**
 * Whom praise or blame beside a passive is for: of ‘Đại sứ Benin bị Togo trục xuất, động thái bị Ghana chỉ trích’ the doer, and not whom it was done to.
 * Deliberately absent: what is done for whoever suffered, such as help.
 */
import { JUDGING } from './clause-verbs.ts';
import { HARM } from './going-on.ts';
import type { Verbal } from './verbal.ts';

/** A harm told as what somebody suffers from a doer who is named. */
const isSuffered = ({ form, passive, inflected, agent, rules }: Verbal): boolean =>
  form === 'verb' && passive && !inflected && agent !== null && rules.length > 0 && rules.every(({ type }) => HARM.has(type));

const isVerdict = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.length > 0 && rules.every(({ type, frame }) => JUDGING.has(type) && frame === 'acts-on');

export function settleVerdicts(verbals: readonly Verbal[]): void {
  for (const [i, deed] of verbals.entries()) {
    const { subject, agent, context, to } = deed;
    if (!isSuffered(deed) || !subject || !agent) continue;
    // “ca ngợi việc Đại sứ Benin bị Togo trục xuất”
    const { by } = context;
    if (by && isVerdict(by) && !by.passive && by.objects.at(-1) === subject && subject.from > by.to) by.objects.splice(-1, 1, agent);
    for (const verdict of verbals.slice(i + 1)) {
      // “…, bị Ghana lên án”, “…, khiến Ghana tức giận”
      const blames = isVerdict(verdict) && verdict.passive && verdict.agent !== null;
      const stirs =
        verdict.form === 'causative' && verbals.some((other) => other.context.by === verdict && isVerdict(other) && !other.passive);
      if ((blames || stirs) && verdict.subject === subject && verdict.context === context && verdict.from > to) verdict.subject = agent;
    }
  }
}
