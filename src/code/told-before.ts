/** Who used force, or on whom, where what the article has told just before says so: a ship told of again, whoever is paid back, or sets free. */
import { keyOf, type Party } from './discourse.ts';
import { HARM } from './going-on.ts';
import { GROUND, isBare } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

/** Tokens over which ‘con tàu’ is the ship told of before. */
const SHIP_REACH = 120;
/** Tokens over which measures are those told of before. */
const NEXT_REACH = 60;

/** ‘Một tàu hàng Togo … Houthi phóng tên lửa vào con tàu’: of a ship that is nobody's by name, whose the last one named was. */
export function aboard({ actors }: Roles, { verbal, rule, discourse }: Setting): readonly Party[] | null {
  if ((rule.type !== 'ASSAULT' && rule.type !== 'COERCE') || rule.frame !== 'acts-on' || actors.length === 0) return null;
  const targets = [...verbal.objects, ...verbal.obliques.filter(isTarget).map(({ mention }) => mention)];
  const ship = targets.find((target) => target.class === 'vessel' && isBare(target));
  const last = discourse.recent.findLast(({ at, party }) => ship && at < ship.from && party.mention.class === 'vessel');
  return ship && last && ship.from - last.at <= SHIP_REACH ? others([last.party], actors) : null;
}
const isTarget = ({ prepositions }: Verbal['obliques'][number]): boolean => prepositions.includes('to') || prepositions.includes('against');

/** ‘Togo bắt tàu Benin, Benin đáp trả bằng việc tịch thu tàu X’: of what one answers with, whoever did harm to him last. */
export function repaid({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const [actor, ...more] = actors;
  const carrier = verbals.findLast(({ to }) => to <= verbal.from);
  if (!actor || more.length > 0 || verbal.inherited || !carrier?.light || !carrier.reacting || !HARM.has(rule.type)) return null;
  const last = discourse.towards.get(keyOf(actor) ?? '');
  return last && verbal.from - last.at <= SHIP_REACH ? others(last.actors, actors) : null;
}

/** ‘Togo thả ba ngư dân Benin bị bắt hôm 12/1’: whoever sets them free has held them. */
export function gaoled({ actors, recipients }: Roles, { verbal, rule, before }: Setting): Roles | null {
  if (
    (rule.type !== 'COERCE' && rule.mode !== 'abduct') ||
    !verbal.passive ||
    !verbal.subject ||
    actors.length + verbal.obliques.length > 0
  )
    return null;
  const freed = before?.rule.type === 'RETREAT' && before.rule.mode === 'release' && before.verbal.objects.includes(verbal.subject);
  return freed && others(before.actors, recipients)?.length === before.actors.length ? { actors: before.actors, recipients } : null;
}

/** What one state does to several by one decision. */
const DECIDED = new Set(['SANCTION', 'COERCE']);

/** ‘Togo trừng phạt Benin. Ba công ty Ghana cũng bị trừng phạt’, ‘… Các biện pháp trừng phạt nhắm đến ba ngân hàng’: of what is suffered by nobody named, whoever did the same last. */
export function besides({ actors, recipients }: Roles, { verbal, verbals, rule, discourse }: Setting): Roles | null {
  const last = discourse.acts.get(rule.type);
  const suffered = verbal.also && verbal.passive;
  // Measures that a sentence begins with are of whoever has just taken some.
  const opens = verbal.form === 'noun' && !verbal.subject && verbals[0] === verbal;
  const measures = opens && verbal.obliques.every(({ prepositions }) => prepositions.includes('against'));
  const decided = DECIDED.has(rule.type) || (suffered && rule.frame === 'calls-in');
  if (!(suffered || measures) || !decided || actors.length > 0 || !last || last.rule.mode !== rule.mode) return null;
  const doers = verbal.from - last.verbal.from <= (measures ? NEXT_REACH : SHIP_REACH) ? others(last.actors, recipients) : null;
  return recipients.length > 0 && doers?.length === last.actors.length ? { actors: doers, recipients } : null;
}

/** ‘Nga phóng 120 UAV, Togo cho biết bắn hạ 90 chiếc’, ‘Thủ đô Togo rung chuyển sau khi Nga phóng 120 UAV’: at whom weapons are shot that the clause alone counts. */
export function volleyed({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { objects, obliques, inflected, subordinator } = verbal;
  const weapons = objects.length > 0 && objects.every((object) => object.class === 'force' && isBare(object));
  if (rule.type !== 'ASSAULT' || rule.frame !== 'acts-on' || inflected || !weapons || obliques.some(isTarget) || actors.length === 0)
    return null;
  const beside = verbals.find(({ subject, inherited, rules, from }) => {
    // “Togo bắn hạ UAV, Benin nổ súng”: only who brings arms down was shot at with them.
    const defends =
      from > verbal.from &&
      rules.length > 0 &&
      rules.every((own) => own.type === 'ASSAULT' && own !== rule && own.object?.includes('force'));
    const shaken = subordinator === 'after' && from < verbal.from && subject !== null && GROUND.has(subject.class);
    return subject !== null && (defends || (shaken && !inherited));
  });
  return beside?.subject ? others(resolve(discourse, beside.subject, null), actors) : null;
}
