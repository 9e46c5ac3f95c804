/** Whom a favour is for where an ordinary verb beside it says: with whom the trade or the travel is that is made easier. */
import type { Party } from './discourse.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';

const WITH = ['to', 'from', 'with', 'for', 'against'] as const;

/** ‘gỡ hạn chế với hoạt động xuất khẩu máy bay sang Togo’, ‘dỡ bỏ hạn chế với việc quá cảnh đến Togo’ */
export function eased({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'CONCEDE' || rule.frame !== 'acts-on' || verbal.inflected || actors.length === 0) return null;
  const next = verbals.find(({ from }) => from > verbal.from);
  const below = next && (next.clause === verbal.clause || next.context.by === verbal || next.context.speaker === verbal.subject);
  const beside = below && next.form === 'plain' && !next.subordinator && !next.passive && next.subject === verbal.subject;
  const obliques = beside ? next.obliques.filter(({ prepositions }) => WITH.some((kind) => prepositions.includes(kind))) : [];
  return others(
    obliques.flatMap(({ mention }) => resolve(discourse, mention, actors)),
    actors,
  );
}
