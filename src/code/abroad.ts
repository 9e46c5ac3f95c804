/** Fighters of one's own state who are hit on another's soil: ‘tiêu diệt 12 tay súng PKK ở miền bắc Togo’ is done to Togo. */
import type { Party } from './discourse.ts';
import { GROUND } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';

export function abroad({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'ASSAULT' || actors.length === 0) return null;
  const own = new Set(actors.map(({ state }) => state));
  // “tập kích hai căn cứ của nhóm PKK ở Togo”
  const hit = verbal.objects.filter(({ class: sort, org }) => sort === 'rebels' || (sort === 'org' && org !== null));
  if (hit.length === 0 || !hit.every(({ state }) => state !== null && own.has(state))) return null;
  const ground = verbal.obliques.filter(({ prepositions, mention }) => prepositions.includes('at') && GROUND.has(mention.class));
  return others(
    ground.flatMap(({ mention }) => resolve(discourse, mention, actors)),
    actors,
  );
}
