/** Whom somebody goes to a third place to meet, or brings together there: ‘Ngoại trưởng Togo tới Paris để gặp người đồng cấp Benin’. */
import { distinct, keyOf } from './discourse.ts';
import { type Roles, together } from './reading.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import { others, type Setting } from './setting.ts';

/** Those who meet, where not all whom the visitor goes to meet are at home there. */
export function metElsewhere({ actors, recipients: hosts }: Roles, { verbal, type, rule, verbals, discourse }: Setting): Roles | null {
  const arrives = rule.type === 'CONSULT' && (type === 'CONSULT' || type === 'AGREE') && rule.frame === 'visits' && verbal.form === 'verb';
  if (!arrives || verbal.inflected || actors.length === 0 || hosts.length === 0) return null;
  for (const meeting of verbals) {
    const goal = meeting.context.by === verbal || (meeting.subordinator === 'purpose' && meeting.clause === verbal.clause + 1);
    const meets = meeting.rules.find((other) => other.type === 'CONSULT' && other.frame === 'mutual');
    const own = meeting.form === 'verb' && !meeting.passive && !meeting.negated && meeting.subject === verbal.subject;
    if (!meets || !own || !goal || meeting.from < verbal.to) continue;
    const met = distinct(others(rolesOf(meeting, meets, discourse).actors, actors) ?? []);
    const home = new Set(hosts.map(keyOf));
    return met.some((party) => !home.has(keyOf(party))) ? together([...actors, ...met]) : null;
  }
  return null;
}

/** ‘Togo làm trung gian để Benin và Ghana đạt thỏa thuận’: of who brings others together, those who are to agree. */
export function reconciled({ actors, recipients }: Roles, { verbal, rule, verbals, discourse }: Setting): Roles | null {
  const alone = actors.length === 1 && recipients.length === 0 && verbal.form === 'verb';
  if (rule.mode !== 'third-party' || rule.frame !== 'mutual' || !alone) return null;
  const goal = verbals.find((next) => next.from > verbal.to && next.subordinator === 'purpose' && !next.inherited);
  const sides = goal?.subject && goal.subject.members.length > 1 ? others(resolve(discourse, goal.subject, null), actors) : null;
  return sides && sides.length > 1 ? together([...actors, ...sides]) : null;
}
