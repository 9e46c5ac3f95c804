/** Who does it to whom: a verbal's mentions as actors and recipients, by its rule's frame and its voice. */
import type { EventRule } from '../model/pack.ts';
import { activeRoles } from './active-roles.ts';
import { Arguments } from './arguments.ts';
import { SPOKEN } from './clause-verbs.ts';
import type { Discourse } from './discourse.ts';
import { type Mention, singles } from './mention.ts';
import { nounRoles } from './noun-roles.ts';
import { passiveRoles } from './passive-roles.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

export function rolesOf(verbal: Verbal, rule: EventRule, discourse: Discourse): Roles {
  const read = new Arguments(verbal, discourse, rolesOf);
  if (verbal.form === 'noun') return nounRoles(read, rule);
  if (verbal.passive) return passiveRoles(read, rule);
  // “Phát biểu trước Quốc hội Ghana, Tổng thống Togo bác đề xuất của Benin”: of what is said, whom its own clause names goes before where or to whom it is said.
  const obliques = verbal.obliques.filter(({ mention }) => mention.from >= verbal.to);
  const told = !verbal.inflected && SPOKEN.has(rule.type) && obliques.length < verbal.obliques.length;
  const own = told ? activeRoles(new Arguments({ ...verbal, obliques }, discourse, rolesOf), rule) : null;
  return own && own.actors.length > 0 && own.recipients.length > 0 ? own : activeRoles(read, rule);
}

/** Whether subject and object hold one of the classes that the rule asks for. */
export function classesFit(verbal: Verbal, rule: EventRule, discourse: Discourse): boolean {
  // “Đại sứ quán Togo bị người biểu tình đập phá”: who does it stands behind the passive.
  // “sự hiện diện của tàu chiến Togo”: of a noun, whose it is.
  const owner =
    verbal.form === 'noun' && verbal.inherited ? verbal.obliques.find(({ prepositions }) => prepositions.includes('of')) : undefined;
  const doer = verbal.passive && verbal.agent ? verbal.agent : (owner?.mention ?? verbal.subject);
  // “Vùng Kara, chiếm hai phần ba lãnh thổ Togo”: ground takes no ground.
  if (rule.seizes && doer?.class === 'place' && !verbal.passive && !verbal.inflected) return false;
  // “Nhóm này hoạt động ở biên giới”: rebels are no warships.
  const rebels = (m: Mention): boolean => m.refers === 'body' && resolve(discourse, m, null).some(({ sector }) => sector === 'REB');
  const sorts = doer ? singles(doer).map((m) => (rebels(m) ? 'rebels' : m.class)) : [];
  if (rule.subject && !sorts.some((sort) => rule.subject?.includes(sort as never))) return false;
  return !rule.object || new Arguments(verbal, discourse, rolesOf).hasClass(rule.object);
}
