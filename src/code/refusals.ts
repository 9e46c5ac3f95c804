/** A word of denial by itself behind a demand or an offer refuses it: ‘Nga đề nghị đàm phán, nhưng Kiev bác bỏ’. Behind a charge it denies. */
import type { EventRule } from '../model/pack.ts';
import { type Discourse, keyOf } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

/** Tokens over which something is refused. */
const REACH = 60;

const isAlone = ({ form, speech, passive, negated, objects, obliques, content, theme }: Verbal): boolean =>
  form === 'speech' &&
  speech?.refuses === true &&
  !passive &&
  !negated &&
  objects.length + obliques.length + content.length === 0 &&
  theme === null;

/** ‘đề nghị Togo dẫn độ hai người nhưng bị từ chối’: of a refusal that whoever asked suffers, whoever was asked refuses. */
export function refusedBy({ passive, agent, rules, subject, objects, obliques }: Verbal, before: Draft | null): Roles | null {
  if (!passive || agent || !before || objects.length + obliques.length > 0 || !rules.every(({ type }) => type === 'REJECT')) return null;
  const asked = before.type === 'REQUEST' && before.verbal.subject === subject && before.actors.length > 0 && before.recipients.length > 0;
  return asked && rules.length > 0 ? { actors: before.recipients, recipients: before.actors } : null;
}

/** ‘yêu cầu Togo rút quân, nếu không sẽ tấn công’: whoever asks threatens whoever is asked. */
export function elseBy({ rules }: Verbal, before: Draft | null): Roles | null {
  const asked = before?.type === 'REQUEST' && rules.some(({ orElse }) => orElse);
  return asked ? { actors: before.actors, recipients: before.recipients } : null;
}

/** ‘Cáo buộc của Togo bị Benin bác bỏ’: of a charge in the passive it is a denial, whatever else the sentence speaks of. */
export function deniesCharge({ passive, rules, from }: Verbal, verbals: readonly Verbal[]): boolean {
  if (!passive || rules.length === 0 || !rules.every(({ type }) => type === 'REJECT')) return false;
  const charge = verbals.find(
    (other) =>
      other.to <= from &&
      (other.form === 'noun' || other.objects.length === 0) &&
      other.rules.some(({ type, mode }) => type === 'ACCUSE' && mode === 'allege'),
  );
  return charge !== undefined && (charge.form === 'noun' || from - charge.to <= BESIDE);
}
/** Tokens between a charge and what is said of it. */
const BESIDE = 4;

/** Who refuses what whom, or null. */
export function refusalOf(verbal: Verbal, discourse: Discourse, rules: readonly EventRule[]): { rule: EventRule; roles: Roles } | null {
  const rule = isAlone(verbal) ? rules.find(({ refusal }) => refusal) : undefined;
  if (!rule || !verbal.subject) return null;
  const actors = resolve(discourse, verbal.subject, null);
  const [actor, ...more] = actors;
  const key = actor && more.length === 0 ? keyOf(actor) : null;
  const asked = key ? discourse.asked.get(key) : undefined;
  if (!key || !asked || verbal.from - asked.at > REACH) return null;
  const against = discourse.towards.get(key);
  return against && against.at > asked.at ? null : { rule, roles: { actors, recipients: asked.actors } };
}
