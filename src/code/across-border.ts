/**
 * Whom a blow of a neighbour hits that an army, a ministry or a governor tells of without saying whose village it was: ‘Quân đội Togo cho biết quân
 * Benin đã pháo kích một ngôi làng’. So with ships, of which the coast guard of another state tells.
 * Deliberately absent: articles in which a third state has been named, which may have been hit.
 */
import type { EventRule } from '../model/pack.ts';
import { keyOf, type Party } from './discourse.ts';
import { isBare, type Mention } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';

/** Who speaks of what befalls his own. */
const OWN = new Set<Mention['class']>(['force', 'police', 'ministry', 'government', 'leader', 'official', 'state', 'side']);
/** Who sees at sea what is done to his own. */
const AT_SEA = new Set<Mention['class']>(['force', 'police', 'vessel']);
/** What is hit without saying whose it is. */
const HIT = new Set<Mention['class']>(['people', 'place', 'thing', 'force', 'vessel']);
const TAKEN = new Set(['restrict', 'seize', 'arrest']);

const harms = ({ type, mode }: EventRule): boolean => type === 'ASSAULT' || (type === 'COERCE' && TAKEN.has(mode ?? ''));

export function acrossBorder({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const { context, inflected, form, negated, passive, agent, subject, objects, obliques } = verbal;
  const { kind, speaker } = context;
  if (form !== 'verb' || inflected || negated || !harms(rule) || kind !== 'said' || !speaker || actors.length !== 1) return null;
  const befalls = rule.frame === 'befalls' || (passive && agent !== null);
  const hit = befalls ? (subject ? [subject, ...(passive ? [] : objects)] : []) : objects;
  // “mở cuộc đột kích vào đồn biên phòng”
  const at = befalls ? [] : obliques.filter(({ prepositions }) => prepositions.includes('to')).map(({ mention }) => mention);
  const blank = [...hit, ...at].every((one) => isBare(one) && HIT.has(one.class)) && hit.length + at.length > 0;
  const sea = AT_SEA.has(speaker.class) && rule.type === 'COERCE';
  if (!blank || !OWN.has(speaker.class) || (rule.type === 'COERCE' && !sea)) return null;
  const [own, ...more] = others(resolve(discourse, speaker, null), actors) ?? [];
  const [doer] = actors;
  if (!own?.state || more.length > 0 || !doer?.state) return null;
  const keys = new Set([keyOf(own), keyOf(doer)]);
  const alone = discourse.recent.every(
    ({ party, at }) =>
      at > verbal.to || party.state === null || keys.has(keyOf(party)) || party.state === own.state || party.state === doer.state,
  );
  const borders = discourse.states.get(doer.state)?.borders.includes(own.state) === true;
  // Of a ship that is nobody's by name a navy far off may tell as well.
  const far = hit.some((one) => one.class === 'vessel') && rule.type === 'ASSAULT';
  return alone && !far && (borders || sea) ? [own] : null;
}
