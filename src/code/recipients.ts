/** Whom an act is against where its own clause does not say: the sentence before it, or what the article has told, does. */
import type { EventRule } from '../model/pack.ts';
import type { Scheme } from '../model/scheme.ts';
import type { Roles } from './arguments.ts';
import { isBarePolicy } from './clause-verbs.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Verbal } from './verbal.ts';

interface Setting {
  readonly verbal: Verbal;
  readonly rule: EventRule;
  /** The act before it in its sentence. */
  readonly before: Draft | null;
  readonly discourse: Discourse;
  readonly scheme: Scheme;
}

export function withRecipients(read: Roles, { verbal, rule, before, discourse, scheme }: Setting): Roles {
  const roles = domesticPlace(read);
  if (roles.recipients.length > 0 || verbal.form !== 'verb' || verbal.passive) return roles;
  const recipients =
    shared(verbal, before, scheme) ??
    answered(roles, verbal, rule, discourse) ??
    joined(roles, rule, discourse) ??
    welcomed(roles, verbal, rule, discourse);
  return recipients ? { actors: roles.actors, recipients } : roles;
}

/** A place of one's own is where, not whom. */
function domesticPlace(roles: Roles): Roles {
  const actors = new Set(roles.actors.map((p) => p.state ?? p.org));
  return { ...roles, recipients: roles.recipients.filter((p) => !actors.has(p.state ?? p.org)) };
}

/** ‘trục xuất … Nga và đóng cửa hai tòa nhà’: of two acts of one subject the second may leave the recipient out. */
function shared(verbal: Verbal, before: Draft | null, scheme: Scheme): readonly Party[] | null {
  if (!before || before.verbal.passive || before.recipients.length === 0) return null;
  if (before.verbal.subject !== verbal.subject || before.verbal.context !== verbal.context) return null;
  const sort = (rule: EventRule): string => (rule.type === 'MOBILIZE' ? 'alone' : scheme[rule.type].quad >= 3 ? 'conflict' : 'cooperation');
  const [rule] = verbal.rules;
  if (!rule || sort(rule) === 'alone' || sort(rule) !== sort(before.rule)) return null;
  // Two steps of one help are one.
  return sort(rule) === 'cooperation' && rule.type === before.rule.type ? null : before.recipients;
}

/** Acts that answer somebody: whoever last did something to their actor. So does blame for ‘hành động này’. */
const ANSWERS = new Set(['REJECT', 'THREATEN']);
/** Tokens over which an act is answered. */
const ANSWER_REACH = 500;

function answered({ actors }: Roles, verbal: Verbal, rule: EventRule, discourse: Discourse): readonly Party[] | null {
  const [actor, ...more] = actors;
  if (!actor || more.length > 0 || !(ANSWERS.has(rule.type) || (rule.type === 'ACCUSE' && verbal.objects.some(isBarePolicy)))) return null;
  const last = discourse.towards.get(keyOf(actor) ?? '');
  return last && verbal.from - last.at <= ANSWER_REACH ? last.actors : null;
}

/** ‘EU hoan nghênh thỏa thuận’: of a policy that is nobody's own, those who agreed last. */
function welcomed({ actors }: Roles, { objects }: Verbal, rule: EventRule, discourse: Discourse): readonly Party[] | null {
  if (rule.type !== 'SUPPORT' || rule.frame !== 'acts-on' || !objects.some((object) => object.class === 'policy')) return null;
  const last = discourse.acts.get('AGREE') ?? discourse.acts.get('SUPPORT');
  const own = new Set(actors.map(keyOf));
  const others = [...(last?.actors ?? []), ...(last?.recipients ?? [])].filter((party) => !own.has(keyOf(party)));
  return others.length > 0 && actors.length > 0 ? others : null;
}

/** ‘Jordan hạ cấp quan hệ’: where many break with one state, a breach without its object is with that state. */
function joined({ actors }: Roles, rule: EventRule, discourse: Discourse): readonly Party[] | null {
  const last = rule.type === 'SANCTION' ? discourse.acts.get('SANCTION')?.recipients : undefined;
  const [target, ...others] = last ?? [];
  if (!target || others.length > 0 || actors.length === 0) return null;
  return actors.some((actor) => keyOf(actor) === keyOf(target)) ? null : [target];
}
