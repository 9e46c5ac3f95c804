/** Whom a force is sent, shown or exercised against where its own clause does not say: what it is to do names him. */
import type { EventType } from '../model/event.ts';
import type { Party } from './discourse.ts';
import { isBare, type Mention } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

/** What forces are sent to do to somebody. */
const HARD = new Set<EventType>(['MOBILIZE', 'REQUEST', 'THREATEN', 'COERCE', 'ASSAULT', 'ACCUSE']);
const FIELDED = new Set(['force', 'vessel']);

export function menaced({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'MOBILIZE' || rule.frame !== 'acts' || actors.length === 0) return null;
  const goals = verbals.filter(({ from, subject, negated }) => from > verbal.from && subject === verbal.subject && !negated);
  const named = [verbal, ...goals].flatMap((goal) => targets(goal, goal === verbal));
  return others(
    named.filter(({ class: sort }) => sort !== 'place').flatMap((target) => resolve(discourse, target, actors)),
    actors,
  );
}

function targets({ objects, obliques, subordinator, form, rules, theme, benefits }: Verbal, itself: boolean): readonly Mention[] {
  // “điều máy bay buộc tàu chiến Togo đổi hướng”: whose other force stands behind one's own.
  if (itself)
    return [
      ...objects.filter(({ class: sort, state }) => FIELDED.has(sort) && state !== null),
      // “huy động dân quân đối phó mối đe dọa từ Togo”
      // “tập trận và cuộc tập trận giữa Togo và Benin …”: what is between two is aimed at neither.
      ...(theme?.rules.some(({ type }) => HARD.has(type)) ? theme.obliques.filter(isOneSided).map(({ mention }) => mention) : []),
    ];
  // “điều oanh tạc cơ bay qua vùng Vịnh nhằm răn đe Togo”
  const against = obliques.filter(({ prepositions }) => prepositions.includes('against')).map(({ mention }) => mention);
  if (form === 'plain') return against;
  // “điều tàu chiến bám theo biên đội Togo”
  if (rules.some(({ type, frame }) => type === 'MOBILIZE' && frame === 'acts-on')) return objects;
  // “điều máy bay để theo dõi tàu ngầm Togo”, “đưa quân tới để ép Togo nhượng bộ”
  const hard = subordinator === 'purpose' && !benefits && rules.some(({ type }) => HARD.has(type));
  // “điều máy bay để ném bom các mục tiêu ở Togo”
  const bombs = hard && objects.length > 0 && rules.some(({ type }) => type === 'ASSAULT') && objects.every(isBare);
  const ground = obliques
    .filter(({ prepositions }) => prepositions.includes('at') || prepositions.includes('of'))
    .map(({ mention }) => mention);
  return hard ? [...objects, ...against, ...(bombs ? ground : [])] : [];
}

const isOneSided = ({ prepositions }: Verbal['obliques'][number]): boolean => !prepositions.includes('between');
