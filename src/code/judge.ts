/** Whether an act in its context is an event at all, of which type, and with what status: plans, negations, conditions, claims. */
import type { EventType, Status } from '../model/event.ts';
import type { EventRule } from '../model/pack.ts';
import type { Scheme } from '../model/scheme.ts';
import { keyOf, type Party } from './discourse.ts';
import type { Roles } from './reading.ts';
import { type Context, chain, type Verbal } from './verbal.ts';

export interface Verdict {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
}

/** Types whose alleged acts need somebody else's word. */
const HOSTILE = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'ACCUSE', 'THREATEN', 'PROTEST']);
const MATERIAL = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID']);

/**
 * Null where nothing is to be coded. `own`: whoever says that it may happen would do it, so that a mere possibility is a threat:
 * ‘Tổng thống Pháp nói nước này có thể không kích Syria’. `decided`: whoever will do it announces it without a condition, which for a
 * sanction is as good as laying it on.
 */
export function judge(verbal: Verbal, rule: EventRule, scheme: Scheme, own = false, decided = false): Omit<Verdict, 'status'> | null {
  const kinds = kindsAround(verbal);
  // “ngay trước thềm chuyến thăm của ông”: not yet.
  if (verbal.form === 'noun' && verbal.subordinator === 'before' && rule.frame === 'visits') return null;
  if (kinds.includes('hypothetical') || kinds.includes('demanded') || kinds.includes('doubted')) return null;
  if (kinds.includes('intended') && (rule.planned !== 'keep' || refused(verbal) || nobodysPlan(verbal, rule))) return null;
  if (verbal.possible && !(own && !verbal.negated && (rule.planned ?? scheme[rule.type].planned) === 'THREATEN')) return null;
  // “bác tin nước này sắp đóng cửa sứ quán”: nobody threatens what he denies.
  if (verbal.planned && verbal.context.kind === 'denied') return null;
  if (verbal.negated) return rule.negated ?? null;
  if (verbal.possible) return whenPlanned(rule, scheme);
  // “Togo bác bỏ báo cáo nói nước này …”: who denies does not charge in the same breath.
  if (rule.type === 'ACCUSE' && verbal.inherited && kinds.includes('denied')) return null;
  // “cáo buộc Togo tìm cách can thiệp bầu cử”: nobody is threatened with what another is held to attempt.
  if (verbal.planned && verbal.context.kind === 'alleged' && rule.type === 'COERCE') return { type: rule.type, mode: rule.mode };
  if (!verbal.planned || (decided && isDecision(verbal, rule))) return { type: rule.type, mode: rule.mode };
  return whenPlanned(rule, scheme);
}

/** What is as good as done once its author announces it. */
const isDecision = ({ objects }: Verbal, { type }: EventRule): boolean => type === 'SANCTION' || (type === 'REQUEST' && objects.length > 0);

/** What is set in motion, and not said. */
const STIRRED = new Set<EventType>(['MOBILIZE', 'CONCEDE']);
/** What is said of something that need not be done. */
const TALKED = new Set<EventType>(['SUPPORT', 'CONSULT', 'ACCUSE', 'REJECT', 'AID']);

/** ‘tạo điều kiện để Togo đưa quân vào Benin’, ‘từ chối điều quân’, ‘ủng hộ việc bác bỏ’: what one wants of another, refuses or talks about is nobody's plan. */
function nobodysPlan({ context: { kind, by }, subject, inherited }: Verbal, { type }: EventRule): boolean {
  if (kind !== 'intended') return false;
  if (by === null) return STIRRED.has(type) && subject !== null && !inherited;
  return (STIRRED.has(type) || type === 'REJECT') && by.rules.length > 0 && by.rules.every((rule) => TALKED.has(rule.type));
}

/** ‘refused to deploy troops’, ‘cấm máy bay Qatar bay qua’, ‘cam kết chấm dứt việc thử tên lửa’: what is refused, feared or kept from is not even planned. */
const refused = (verbal: Verbal): boolean =>
  [...chain(verbal.context)].some(
    ({ kind, by }) =>
      kind === 'intended' &&
      // “thất bại trong việc lập căn cứ”, “hoãn việc điều quân”
      (by?.meant ||
        by?.reacting ||
        (by?.form === 'plain' && !by.inflected) ||
        (by?.inflected && by.rules.some((rule) => rule.type === 'REJECT'))),
  );

/** The contexts that bear on whether it happened: nothing outside an admission does. */
function kindsAround(verbal: Verbal): readonly Context['kind'][] {
  const kinds: Context['kind'][] = [];
  for (const { kind } of chain(verbal.context)) {
    if (kind === 'admitted') break;
    kinds.push(kind);
  }
  return kinds;
}

function whenPlanned(rule: EventRule, scheme: Scheme): Omit<Verdict, 'status'> | null {
  const planned = rule.planned ?? scheme[rule.type].planned;
  if (typeof planned === 'object') return planned;
  switch (planned) {
    case 'drop':
      return null;
    case 'keep':
    case 'planned':
      return { type: rule.type, mode: rule.mode };
    case 'THREATEN':
      return { type: 'THREATEN', mode: rule.type === 'ASSAULT' ? 'violence' : rule.type === 'COERCE' ? 'restrict' : null };
    default:
      return { type: planned, mode: null };
  }
}

export function statusOf(verbal: Verbal, type: EventType, roles: Roles, scheme: Scheme, speakers: readonly Party[]): Status {
  const kinds = [...chain(verbal.context)].map((c) => c.kind);
  if (kinds.includes('admitted') && kinds.includes('demanded')) return 'alleged';
  if (kinds.includes('denied')) return 'disputed';
  // “lên tiếng cáo buộc đổ lỗi cho Benin”: whoever charges blames, and is not said to.
  const blames = type === 'ACCUSE' && verbal.inherited && verbal.context.by?.rules.every((rule) => rule.type === 'ACCUSE') === true;
  if ((kinds.includes('alleged') && !blames) || kinds.includes('rumoured')) return 'alleged';
  // “tuyên bố sẵn sàng điều quân tới biên giới”: what is only meant has not been done either.
  if ((verbal.planned || kinds.includes('intended')) && scheme[type].planned === 'planned') return 'planned';
  if (speakers.length > 0 && MATERIAL.has(type)) {
    const actors = new Set(roles.actors.map(keyOf));
    const parties = new Set(roles.recipients.map(keyOf));
    const own = speakers.some((speaker) => actors.has(keyOf(speaker)));
    const accuser = speakers.some((speaker) => parties.has(keyOf(speaker)));
    if (!own && accuser && HOSTILE.has(type)) return 'alleged';
  }
  return 'reported';
}

/** Types for which an unnamed recipient is no reason to doubt. */
const MAY_LACK_RECIPIENT = new Set<EventType>(['MOBILIZE', 'RETREAT', 'CONCEDE', 'PROTEST']);
const MAY_LACK_ACTOR = new Set<EventType>(['ASSAULT', 'COERCE', 'RETREAT', 'AID']);

/** Types that are nothing without somebody they are aimed at. */
const AIMED = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SANCTION', 'COERCE', 'ASSAULT', 'AID', 'SUPPORT']);

/** Whether the roles make an international act: two parties, or one where the type allows it. */
export function international(type: EventType, roles: Roles, scheme: Scheme, rule: EventRule): boolean {
  const actors = roles.actors.map(keyOf);
  const recipients = roles.recipients.map(keyOf);
  const all = new Set([...actors, ...recipients]);
  if (all.size === 0) return false;
  if (type === 'CONSULT' || type === 'COOPERATE') return all.size >= 2;
  // “Nga và Trung Quốc kêu gọi hợp tác” asks nobody in particular.
  if (recipients.length === 0 && all.size >= 2 && AIMED.has(type))
    return roles.mutual === true || rule.frame === 'acts' || rule.recipient === 'optional';
  if (all.size >= 2) return actors.length > 0 || MAY_LACK_ACTOR.has(type);
  if (recipients.length === 0 && actors.length > 0 && rule.recipient) return rule.recipient === 'optional';
  if (scheme[type].directed) return false;
  if (recipients.length === 0) return MAY_LACK_RECIPIENT.has(type) && actors.length > 0;
  if (actors.length === 0) return MAY_LACK_ACTOR.has(type);
  return false;
}
