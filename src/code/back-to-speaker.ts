/** What is joined to a charge by ‘và’ is whose the charge is, where else somebody would ask or threaten himself. */
import { isBare, type Mention } from './mention.ts';
import type { Verbal } from './verbal.ts';

/** What nobody does to himself in words. */
const TO_OTHERS = new Set(['REQUEST', 'THREATEN', 'ACCUSE']);

/** ‘Togo lên án Benin bắn máy bay và yêu cầu Benin xin lỗi’: it is Togo that asks. */
export function backToSpeaker(verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    const { context, subject, objects, rules, form, passive } = verbal;
    const charge = context.by;
    const directed = form === 'verb' && !passive && rules.length > 0 && rules.every(({ type }) => TO_OTHERS.has(type));
    if (!directed || !subject || !charge?.subject || !charge.objects.includes(subject)) continue;
    if (!objects.some((object) => isSame(object, subject))) continue;
    verbal.subject = charge.subject;
    verbal.context = charge.context;
  }
}

/** ‘yêu cầu Benin’ and ‘yêu cầu nước này’, where Benin was charged. */
const isSame = (object: Mention, charged: Mention): boolean =>
  object.refers === 'state' ? object.class === 'pronoun' : isNamed(object) && object.state === charged.state && isNamed(charged);

const isNamed = (mention: Mention): boolean => mention.state !== null && !isBare(mention);
