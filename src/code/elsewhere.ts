/** Whom somebody goes to a third place to meet: ‘Ngoại trưởng Togo tới Paris để gặp người đồng cấp Benin’. */
import { distinct, keyOf } from './discourse.ts';
import { type Roles, together } from './reading.ts';
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
