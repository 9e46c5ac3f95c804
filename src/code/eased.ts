/** Whom a favour or an apology is for where what stands beside it says: whose trade is made easier, whom the wrong was done to, who expels those that are taken in. */
import type { Party } from './discourse.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

export function eased(roles: Roles, setting: Setting): readonly Party[] | null {
  if (roles.actors.length === 0 || setting.verbal.inflected) return null;
  return traded(roles, setting) ?? wronged(roles, setting) ?? expelled(roles, setting);
}

const WITH = ['to', 'from', 'with', 'for', 'against'] as const;

/** Whether one tells of what the other is about. */
const isBelow = (next: Verbal, { clause, subject, ...verbal }: Verbal): boolean =>
  next.subject === subject && (next.clause === clause || next.context.by?.from === verbal.from || next.context.speaker === subject);

/** ‘gỡ hạn chế với hoạt động xuất khẩu máy bay sang Togo’, ‘đồng ý hoãn áp thuế bổ sung lên hàng hóa Togo’ */
function traded({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const eases = rule.type === 'CONCEDE' || (rule.type === 'AGREE' && rule.planned === 'keep');
  const next = eases && rule.frame === 'acts-on' ? verbals.find(({ from }) => from > verbal.from) : undefined;
  if (next?.form !== 'plain' || next.subordinator || next.passive || !isBelow(next, verbal)) return null;
  const obliques = next.obliques.filter(({ prepositions }) => WITH.some((kind) => prepositions.includes(kind)));
  return others(
    obliques.flatMap(({ mention }) => resolve(discourse, mention, actors)),
    actors,
  );
}

/** ‘thừa nhận trách nhiệm trong vụ thảm sát ở Togo’: whom the wrong was done to. */
function wronged({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (!rule.confesses || verbal.passive) return null;
  const wrong = verbals.find(({ from, clause }) => from > verbal.from && clause === verbal.clause);
  const [first] = wrong?.rules ?? [];
  if (!wrong || first?.type !== 'ASSAULT') return null;
  const there = wrong.obliques.filter(({ prepositions }) => prepositions.includes('at')).map(({ mention }) => mention);
  return others(
    [...rolesOf(wrong, first, discourse).recipients, ...there.flatMap((mention) => resolve(discourse, mention, actors))],
    actors,
  );
}

const SENT_OFF = new Set(['expel', 'deport']);

/** ‘đồng ý tiếp nhận 250 người di cư bị Togo trục xuất’: who sends them off is who asked for it. */
function expelled({ actors }: Roles, { rule, verbal, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'AGREE' || rule.frame === 'mutual') return null;
  const sent = verbals.find(
    ({ from, passive, rules }) => from > verbal.from && passive && rules.some(({ mode }) => SENT_OFF.has(mode ?? '')),
  );
  return sent?.agent ? others(resolve(discourse, sent.agent, actors), actors) : null;
}
