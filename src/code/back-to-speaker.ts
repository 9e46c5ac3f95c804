/** What is joined to a charge by ‘và’ is whose the charge is, or whom it charges, where else somebody would ask or threaten himself. */
import { isBare, type Mention } from './mention.ts';
import type { Verbal } from './verbal.ts';

/** What nobody does to himself in words. */
const TO_OTHERS = new Set(['REQUEST', 'THREATEN', 'ACCUSE']);

/** ‘Togo lên án Benin bắn máy bay và yêu cầu Benin xin lỗi’: it is Togo that asks. */
export function backToSpeaker(verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    const { context, subject, objects, rules, form, passive } = verbal;
    const charge = context.by;
    const directed =
      form === 'verb' && !passive && rules.length > 0 && rules.every(({ type }) => TO_OTHERS.has(type) || shuts(verbal, verbals));
    if (!directed || !subject || !charge?.subject || !charge.objects.includes(subject)) continue;
    if (!objects.some((object) => isSame(object, subject))) continue;
    verbal.subject = charge.subject;
    verbal.context = charge.context;
  }
}

/** ‘yêu cầu đại sứ Benin rời khỏi đất nước và cấm nhập khẩu hàng hóa của Benin’: what is joined shuts out what is his own who is asked. */
const shuts = (verbal: Verbal, verbals: readonly Verbal[]): boolean =>
  !verbal.inflected &&
  verbal.rules.some(({ type }) => type === 'SANCTION') &&
  verbal.objects.at(-1)?.class === 'firm' &&
  verbals.some(({ context, subject, from }) => context === verbal.context && subject === verbal.subject && from < verbal.from);

/** ‘Togo tố Benin quấy rối nhà ngoại giao và đe dọa sinh viên Togo’: it is Benin that threatens, and so with what follows it. */
export function onToCharged(verbals: readonly Verbal[]): void {
  for (const { subject, context, objects, rules, form, passive, from } of verbals) {
    const threatens = form === 'verb' && !passive && rules.length > 0 && rules.every(({ type }) => type === 'THREATEN');
    if (!threatens || !subject || !objects.some((object) => object.class === 'people' && isNamed(object) && object.state === subject.state))
      continue;
    const told = verbals.findLast((other) => other.from < from && other.context !== context && other.context.by?.subject === subject);
    const charged = told?.subject;
    if (!told || !charged || !isNamed(charged) || charged.state === subject.state || told.context.by?.context !== context) continue;
    for (const verbal of verbals)
      if (verbal.from >= from && verbal.subject === subject && verbal.context === context && !verbal.passive)
        Object.assign(verbal, { subject: charged, context: told.context });
  }
}

/** ‘yêu cầu Benin’ and ‘yêu cầu nước này’, where Benin was charged. */
const isSame = (object: Mention, charged: Mention): boolean =>
  object.refers === 'state' ? object.class === 'pronoun' : isNamed(object) && object.state === charged.state && isNamed(charged);

const isNamed = (mention: Mention): boolean => mention.state !== null && !isBare(mention);
