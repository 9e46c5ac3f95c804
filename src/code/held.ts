/** Whom an attack hits by where it hits: ground that one state holds and another calls its own, as in ‘Ukraine tấn công Crimea’, and ships off a coast. */
import { partyOf } from './discourse.ts';
import { type Mention, singles } from './mention.ts';
import type { Roles } from './reading.ts';
import type { Setting } from './setting.ts';

/** Those who hold it, unless they attack it themselves. */
export function heldGround(roles: Roles, { verbal, rule, discourse }: Setting): Roles {
  if (rule.type !== 'ASSAULT' || rule.frame !== 'acts-on' || roles.actors.length === 0) return roles;
  const hit = groundOf(verbal.passive && verbal.subject ? [verbal.subject] : verbal.objects, verbal.obliques);
  const { held } = hit ?? {};
  if (!hit || !held || roles.actors.some(({ state }) => state === held)) return roles;
  // “Năm 2015, quân đội Ukraine nã pháo vào Donetsk”: who held it later was not hit then.
  if (hit.heldSince && discourse.on && discourse.on < hit.heldSince) return roles;
  const rebels = (verbal.passive ? verbal.agent : verbal.subject)?.class === 'rebels';
  // “Phe ly khai ở Donetsk bắn hạ …”: where rebels are at home they hit nobody who holds it.
  if (roles.actors.every(({ sector }) => sector === 'REB') || rebels) return roles;
  // “tấn công tàu Nga ở Crimea”: whom it hits is said.
  if (roles.recipients.some(({ state }) => state !== hit.state)) return roles;
  return { ...roles, recipients: [partyOf(discourse, { ...hit, state: held })] };
}

/**
 * ‘tấn công tàu chở dầu ngoài khơi Togo’: off whose coast a ship lies that is nobody's by name, it does not hit; unless that state says
 * so itself: ‘Togo cáo buộc Benin đánh chìm tàu cá ngoài khơi Lomé’.
 */
export function offshore(roles: Roles, { verbal, rule }: Setting): Roles {
  if (rule.type !== 'ASSAULT' && rule.mode !== 'seize') return roles;
  const things = [...(verbal.passive && verbal.subject ? [verbal.subject] : []), ...verbal.objects];
  const ship = things.find(({ class: sort, state, org, refers }) => sort === 'vessel' && !state && !org && !refers);
  const coast = ship && things.find(({ class: sort, from }) => sort === 'place' && (from === ship.to || from === verbal.to));
  if (!coast || verbal.context.speaker?.state === coast.state || roles.recipients.some(({ state }) => state !== coast.state)) return roles;
  return { ...roles, recipients: [] };
}

type Obliques = Setting['verbal']['obliques'];

const groundOf = (objects: readonly Mention[], obliques: Obliques): Mention | undefined =>
  [...objects, ...obliques.filter(({ prepositions }) => AT.some((kind) => prepositions.includes(kind))).map(({ mention }) => mention)]
    .flatMap(singles)
    .find((mention) => mention.held !== undefined && mention.class === 'place');
const AT = ['at', 'to', 'against'] as const;
