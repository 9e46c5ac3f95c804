/** To whom a letter goes or help is given that names nobody: to whose news it answers, to whom others gave just before. */
import { distinct, keyOf, type Party } from './discourse.ts';
import { named } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';

/** ‘Được tin Tổng thống Togo qua đời, Chủ tịch nước đã gửi điện chia buồn’: the one other state that the sentence has told of. */
export function bereaved({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { subject, objects, obliques, inherited, inflected } = verbal;
  const blank = objects.length + obliques.length === 0 && verbal.content.length === 0;
  if (rule.type !== 'SUPPORT' || rule.frame !== 'acts-on' || !subject || inherited || inflected || !blank || actors.length === 0)
    return null;
  const news = verbals.filter(({ to }) => to <= subject.from);
  if (news.length === 0 || !news.every(({ form, negated }) => form === 'plain' && !negated)) return null;
  const named = news.flatMap((told) => [
    ...(told.subject ? [told.subject] : []),
    ...told.objects,
    ...told.obliques.map(({ mention }) => mention),
  ]);
  const whose = others(
    distinct(named.filter((mention) => mention !== subject).flatMap((mention) => resolve(discourse, mention, null))),
    actors,
  );
  return new Set(whose?.map(keyOf)).size === 1 ? whose : null;
}

/** Tokens over which help goes to whom it went last. */
const REACH = 120;

/** ‘Togo viện trợ 5 triệu USD cho Benin. Ghana cùng ngày công bố gói viện trợ thứ hai’: where one is helped by several, he is. */
export function givenAlike({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const { objects, obliques, form, passive, inflected, context } = verbal;
  const blank = [...objects, ...obliques.map(({ mention }) => mention)].every((mention) => !named(mention) && !mention.refers);
  if (rule.type !== 'AID' || rule.frame !== 'gives' || form !== 'verb' || passive || inflected || !blank || actors.length === 0)
    return null;
  const last = discourse.deeds.findLast(({ type, recipients }) => type === 'AID' && recipients.length > 0);
  const [whom, ...more] = last?.recipients ?? [];
  if (!last || !whom || more.length > 0 || context.kind !== 'fact' || verbal.from - last.at > REACH) return null;
  return others([whom], actors);
}
