/** Whose the jets and the officers are that a complaint tells of without saying so: who is complained of did it, and whoever complains was hit. */
import type { EventRule } from '../model/pack.ts';
import { type Discourse, distinct, type Party, partyOf } from './discourse.ts';
import { isBare, type Mention } from './mention.ts';
import { rolesOf } from './roles.ts';
import type { Verbal } from './verbal.ts';

const COMPLAINS = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'THREATEN']);
/** What is done to somebody against his will. */
export const HOSTILE = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);
/** Who can do harm, and who or what can suffer it, without saying whose. */
const ARMED = new Set(['force', 'vessel', 'police']);
const HIT = new Set(['force', 'vessel', 'police', 'mission', 'official', 'diplomat']);
/** Whom somebody is held for having beaten. */
const OFFICERS = new Set(['force', 'police', 'official']);

/** Notes, before a sentence's acts are read, whose the bare parties of its complaints are. */
export function noteTheirs(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const main of verbals) {
    const [rule] = main.rules;
    if (!rule || main.form !== 'verb' || main.negated || !COMPLAINS.has(rule.type)) continue;
    const deeds = verbals.filter((deed) => isGround(deed, main) && deed.rules.some(({ type }) => HOSTILE.has(type)));
    if (deeds.length === 0) continue;
    const { actors, recipients } = rolesOf(main, rule, discourse);
    const [doer, ...more] = distinct(recipients);
    const [complainer] = distinct(actors);
    if (doer?.state && more.length === 0) for (const deed of deeds) noteSides(discourse, deed, doer, complainer, rule);
  }
}

/** It is the reason given, or what whoever complains says of it. */
const isGround = (deed: Verbal, main: Verbal): boolean =>
  deed.from > main.from &&
  deed.form === 'verb' &&
  (main.reason === deed ||
    (main.subject !== null && deed.context.speaker === main.subject && (deed.context.kind === 'said' || deed.context.kind === 'alleged')));

function noteSides(discourse: Discourse, deed: Verbal, doer: Party, complainer: Party | undefined, rule: EventRule): void {
  const mean = (mention: Mention | undefined | null, sorts: ReadonlySet<string>, party: Party | undefined): void => {
    if (!mention || !party || discourse.meant.has(mention) || !isBare(mention) || !sorts.has(mention.class)) return;
    discourse.meant.set(mention, [partyOf(discourse, mention, { ...party, name: null, office: null })]);
  };
  // “trừng phạt Togo vì tấn công tàu hàng”: a ship may be anybody's; of an envoy called in, or sent home, the wrong was done to who does it.
  const own = rule.frame === 'calls-in' || (rule.type === 'SANCTION' && (rule.mode === 'withdraw' || rule.mode === 'expel'));
  // “trục xuất đại sứ Togo sau vụ một binh sĩ đạp phải mìn”: whoever complains is whose people it befell.
  if (deed.rules.every(({ frame }) => frame === 'befalls')) {
    if (!deed.inherited) mean(deed.subject, HIT, complainer);
    return;
  }
  if (deed.passive) {
    mean(deed.agent, ARMED, doer);
    if (own && !deed.inherited) mean(deed.subject, HIT, complainer);
    return;
  }
  if (!deed.inherited) mean(deed.subject, ARMED, doer);
  const [hit] = deed.objects;
  if (own) mean(hit, HIT, complainer);
  // “bị Togo bắt vì đánh cảnh sát”
  else if (rule.type === 'COERCE' && rule.mode === 'arrest') mean(hit, OFFICERS, complainer);
}
