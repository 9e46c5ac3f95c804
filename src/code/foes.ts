/** Who fights whom throughout an article. An attack or a withdrawal whose clause names one side only is on the other, where it is always the same. */
import { type Discourse, distinct, keyOf, type Party } from './discourse.ts';
import { isBare, type Mention } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import type { Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

/** What is hit without saying whose it is. */
const HIT = new Set(['place', 'force', 'thing']);

/** Of each state that fights, everybody whom it fights. */
export function foesIn(verbals: readonly Verbal[], discourse: Discourse): ReadonlyMap<string, readonly Party[]> {
  const foes = new Map<string, Party[]>();
  const note = (one: Party, other: Party): void => {
    const key = keyOf(one);
    if (key === null || key === keyOf(other)) return;
    foes.set(key, distinct([...(foes.get(key) ?? []), other]));
  };
  const raiders = new Set<string>();
  for (const verbal of verbals) {
    const [rule] = verbal.rules;
    if (rule?.type !== 'ASSAULT' || verbal.negated) continue;
    const { actors, recipients } = rolesOf(verbal, rule, discourse);
    // “Houthi tấn công các tàu hàng ở Biển Đỏ”: who goes for ships of anybody is not always at the same one.
    if (recipients.length === 0 && shipsIn(verbal)) for (const actor of actors) raiders.add(keyOf(actor) ?? '');
    const [one, other, ...more] = distinct([...actors, ...(recipients.length > 0 ? recipients : accuser(verbal, discourse))]);
    if (!one || !other || more.length > 0) continue;
    note(one, other);
    note(other, one);
  }
  for (const raider of raiders) foes.delete(raider);
  return foes;
}

/** Whether what is hit are ships that are nobody's by name. */
const shipsIn = ({ objects, obliques }: Verbal): boolean =>
  [
    ...objects,
    ...obliques.filter(({ prepositions }) => AIMS.some((kind) => prepositions.includes(kind))).map(({ mention }) => mention),
  ].some((target) => target.class === 'vessel' && target.state === null && target.refers === null);
const AIMS = ['to', 'against'] as const;

/** ‘Togo cáo buộc Benin tấn công cây cầu này’: who accuses of an attack on what is nobody's by name was attacked. */
const accuser = ({ context: { kind, speaker }, objects }: Verbal, discourse: Discourse): readonly Party[] =>
  kind === 'alleged' && speaker?.state && objects.length > 0 && objects.every((object) => HIT.has(object.class) && isBare(object))
    ? resolve(discourse, speaker, null)
    : [];

/** What belligerents are called; people and ships that are merely of a state fight nobody. */
const ARMED = new Set(['state', 'capital', 'government', 'force', 'leader', 'side', 'ministry', 'rebels', 'org']);

/** Those whom rebels fight at home. */
const HOME = new Set(['force', 'police', 'government', 'ministry']);

/** ‘Ethiopia mở đợt phản công, chiếm lại ba thị trấn’: from whom it fights on the whole page. */
export function foe({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const fights = rule.type === 'ASSAULT' || (rule.type === 'RETREAT' && rule.mode === 'withdraw');
  const [actor, ...more] = actors;
  if (!fights || rule.frame !== 'acts-on' || !actor || more.length > 0 || !ARMED.has(actor.mention.class)) return null;
  // “phiến quân chiếm hai tỉnh miền bắc”: against their own state.
  if (actor.sector === 'REB' && verbal.objects.some(({ class: sort }) => sort === 'place')) return null;
  // “Phe ly khai ở Donetsk bắn hạ máy bay của quân đội Ukraine”: nor does it say anything of another state.
  const athome = ({ class: sort, state }: Mention): boolean => HOME.has(sort) && state !== null && state === actor.state;
  if (actor.sector === 'REB' && verbal.objects.some(athome)) return null;
  // “vụ tập kích hạ sát ông A”, “vụ tấn công của Togo vào trường B”: a noun that is nobody's own or has its own goal may be of another war.
  const { obliques, form } = verbal;
  const owned = obliques.some(({ prepositions, mention }) => prepositions.includes('of') && mention === actor.mention);
  if (form === 'noun' && (!owned || obliques.some(({ prepositions }) => prepositions.includes('to')))) return null;
  // “bắn chết hai thường dân”: whose they are might be anybody's.
  const hit = verbal.passive ? [...verbal.objects, ...(verbal.subject ? [verbal.subject] : [])] : verbal.objects;
  // “Vụ tấn công của Togo bị Benin đẩy lùi”: what the passive is about is an act.
  if ((verbal.passive && hit.length === 0) || hit.some(({ class: sort }) => !HIT.has(sort))) return null;
  // “Quân Togo giành thị trấn từ tay phiến quân Togo”: on whom it is done is said, and that is at home.
  const own = ({ mention }: (typeof obliques)[number]): boolean => mention.state !== null && mention.state === actor.state;
  if (obliques.some((oblique) => oblique.prepositions.includes('against') && own(oblique))) return null;
  const found = discourse.foes.get(keyOf(actor) ?? '');
  return found?.length === 1 ? found : null;
}

/** What fires and flies without being said to be anybody's. */
const BARE_ARMS = new Set(['force', 'vessel']);

/** ‘Kiev nói tên lửa đánh vào nhà ga’: of arms that are nobody's by name, those of whoever the one they hit fights on the whole page. */
export function firedByFoe({ actors, recipients }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  const [hit, ...more] = recipients;
  const { subject, passive, inherited, form, negated } = verbal;
  if (actors.length > 0 || !hit || more.length > 0 || rule.frame !== 'acts-on' || passive || form !== 'verb' || negated) return null;
  const bare = subject !== null && !inherited && isBare(subject) && BARE_ARMS.has(subject.class);
  if (!bare || !(rule.type === 'ASSAULT' || rule.type === 'MOBILIZE')) return null;
  const found = discourse.foes.get(keyOf(hit) ?? '');
  return found?.length === 1 ? found : null;
}
