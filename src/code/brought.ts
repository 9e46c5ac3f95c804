/** Whom help reaches, or whose ground is left or opened, where the act's own clause does not say: the verb behind it tells where, or who thanks. */
import { keyOf, type Party } from './discourse.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

const THERE = ['to', 'at', 'from'] as const;
/** To whom or where help comes. */
const HELPED = ['for', 'to', 'at'] as const;
/** What is moved away from somebody or let in to him. */
const MOVED = new Set(['withdraw', 'access']);

export function brought({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const noun = verbal.form === 'noun';
  const moved = rule.type === 'RETREAT' && rule.frame === 'acts-on' && MOVED.has(rule.mode ?? '');
  // “Máy bay Togo chở hàng cứu trợ đã hạ cánh xuống Lomé”
  const carried = rule.type === 'AID' && (noun || (rule.frame === 'gives' && !verbal.inflected));
  if (!(carried || (moved && !noun)) || actors.length === 0) return null;
  // “Chuyến hàng cứu trợ của Togo hạ cánh xuống Lomé”, “cắt giảm số binh sĩ đồn trú ở Togo”, “cho xe tải chở hàng vào Togo”
  const next = verbals.find(({ from }) => from > verbal.from);
  // “viện trợ cho người dân bị ảnh hưởng bởi lũ lụt ở Togo”: where those are who suffer.
  const [struck] =
    carried && !noun
      ? verbals
          .filter(({ from }) => from > verbal.from)
          .slice(0, 2)
          .filter(isStricken)
      : [];
  const told = next && follows(next, verbal) ? next : struck;
  const there = (told?.obliques ?? []).filter(({ prepositions }) => (carried ? HELPED : THERE).some((at) => prepositions.includes(at)));
  return others(
    there.flatMap(({ mention }) => resolve(discourse, mention, actors)),
    actors,
  );
}

/** ‘bị ảnh hưởng’: what befalls those who are helped. */
const isStricken = ({ form, passive, inflected, rules }: Verbal): boolean =>
  form === 'plain' && passive && !inflected && rules.length === 0;

/** Whether it tells of what the act has moved, right behind it. */
function follows({ form, passive, subject, clause, rules }: Verbal, verbal: Verbal): boolean {
  // “Lô xe bọc thép do Togo tặng đã được bàn giao cho Benin”
  if (passive)
    return verbal.form === 'verb' && subject !== null && subject === verbal.objects.at(-1) && rules.some(({ type }) => type === 'AID');
  if (verbal.form === 'noun') return form === 'plain' && !subject && clause === verbal.clause;
  const moves = form === 'plain' || rules.every(({ type }) => type === 'AID');
  return moves && (subject === verbal.subject || subject === verbal.objects.at(-1));
}

/** ‘cảm ơn Togo đã giúp đào tạo sĩ quan’: who thanks for help has had it. */
export function thanked(
  { actors }: Roles,
  { verbal: { context, subordinator }, rule, before, discourse }: Setting,
): readonly Party[] | null {
  // “cảm ơn Togo vì đã sơ tán công dân nước này”
  const owed = rule.type === 'AID' && subordinator === 'because' && before?.type === 'SUPPORT' && actors.length > 0;
  const givers = new Set(actors.map(keyOf));
  if (owed && before.recipients.every((party) => givers.has(keyOf(party)))) return others(before.actors, actors);
  const thanks = context.kind === 'fact' && context.by?.rules.some(({ type }) => type === 'SUPPORT');
  return rule.type === 'AID' && thanks && context.speaker ? others(resolve(discourse, context.speaker, actors), actors) : null;
}
