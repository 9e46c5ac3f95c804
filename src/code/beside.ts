/** Whom words are said to where their own clause names nobody: whoever is met, thanked or asked by the same subject beside them. */
import { type Discourse, keyOf, type Party } from './discourse.ts';
import { type Roles, together } from './reading.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

export function whomBeside(roles: Roles, setting: Setting): readonly Party[] | null {
  return (
    charged(roles, setting) ??
    quoted(roles, setting) ??
    askedNext(roles, setting) ??
    faced(roles, setting) ??
    thanked(roles, setting) ??
    met(roles, setting) ??
    told(roles, setting) ??
    regarded(roles, setting)
  );
}

/** Nothing is said of whom or what it is about. */
const isBlank = ({ objects, obliques, content, theme, reason }: Verbal): boolean =>
  objects.length + obliques.length + content.length === 0 && !theme && !reason;

/** ‘trao công hàm phản đối, yêu cầu Togo xin lỗi’: whoever is asked in the same breath is blamed. */
function askedNext({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  if (rule.type !== 'ACCUSE' || rule.frame !== 'acts-on' || verbal.form !== 'verb' || !isBlank(verbal) || actors.length === 0) return null;
  const next = verbals.find(({ from, form }) => from > verbal.from && form === 'verb');
  const [asks] = next?.rules ?? [];
  if (!next || asks?.type !== 'REQUEST' || next.passive || next.subject !== verbal.subject) return null;
  return others(rolesOf(next, asks, discourse).recipients, actors);
}

/** ‘“Benin gây ra khủng hoảng”, Ngoại trưởng Togo chỉ trích’: whoever does what the words before tell of. */
function quoted({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { subject, from, form } = verbal;
  if (rule.type !== 'ACCUSE' || rule.frame !== 'acts-on' || form !== 'verb' || !subject || !isBlank(verbal) || actors.length === 0)
    return null;
  const [told, ...more] = verbals.filter((other) => other.from < from);
  if (!told || more.length > 0 || told.form !== 'plain' || told.negated || told.to > subject.from) return null;
  const doer = told.agent ?? (told.passive ? null : told.subject);
  return doer && doer !== subject ? others(resolve(discourse, doer, null), actors) : null;
}

/** ‘gặp Đại sứ Togo phản đối vụ việc’: whoever is met. */
function faced({ actors }: Roles, { verbal, discourse }: Setting): readonly Party[] | null {
  const [meets] = verbal.meeting?.rules ?? [];
  return verbal.meeting && meets && actors.length > 0 ? others(rolesOf(verbal.meeting, meets, discourse).actors, actors) : null;
}

/** ‘cảm ơn Togo, đồng thời đề nghị tạo điều kiện’: whoever is thanked right before is asked. */
function thanked({ actors }: Roles, { verbal, rule, before }: Setting): readonly Party[] | null {
  if (rule.type !== 'REQUEST' || verbal.passive || verbal.inflected || before?.type !== 'SUPPORT' || actors.length === 0) return null;
  const { subject, context } = before.verbal;
  return subject === verbal.subject && context.speaker === verbal.context.speaker ? others(before.recipients, actors) : null;
}

/** ‘tố Togo bắt cóc nhiều thủy thủ và kêu gọi thả ngay’: whoever is accused right before is asked. */
function charged({ actors }: Roles, { verbal, rule, before }: Setting): readonly Party[] | null {
  const bare = verbal.objects.length + verbal.obliques.length === 0;
  if (rule.type !== 'REQUEST' || verbal.passive || verbal.inflected || !bare || actors.length === 0) return null;
  const accuser = before?.verbal.context.speaker ?? null;
  return before && accuser !== null && accuser === verbal.subject && before.verbal.context.kind === 'alleged'
    ? others(before.actors, actors)
    : null;
}

/** ‘hội đàm với Ngoại trưởng Togo và nhất trí …’: of what one alone cannot agree on, those who met. */
export function agreedThere({ actors, recipients }: Roles, { verbal, rule, discourse }: Setting): Roles | null {
  const [meets] = verbal.meeting?.rules ?? [];
  if (!verbal.meeting || !meets || rule.type !== 'AGREE' || rule.frame !== 'mutual' || recipients.length > 0) return null;
  const there = rolesOf(verbal.meeting, meets, discourse);
  const all = [...there.actors, ...there.recipients];
  const [actor, ...more] = actors;
  return actor && more.length === 0 && all.some((party) => keyOf(party) === keyOf(actor)) ? together(all) : null;
}

/** ‘Cuộc gặp giữa Tổng thống Togo và Tổng thống Benin đã nhất trí …’: those who met. */
export function agreedByMeeting({ actors, recipients }: Roles, { verbal, rule, verbals, discourse }: Setting): Roles | null {
  const [first, second] = verbals;
  const [meets] = first?.rules ?? [];
  if (actors.length + recipients.length > 0 || rule.type !== 'AGREE' || rule.frame !== 'mutual') return null;
  if (!first || second !== verbal || verbal.form !== 'verb' || verbal.subject || first.form !== 'noun' || !meets) return null;
  if (meets.type !== 'CONSULT' || meets.frame !== 'mutual' || first.planned || first.negated || first.context !== verbal.context)
    return null;
  const there = rolesOf(first, meets, discourse);
  const all = [...there.actors, ...there.recipients];
  return all.length > 1 ? together(all) : null;
}

/** What is promised or asked of the one who is met. */
const SPOKEN_TO = new Set(['AGREE', 'REQUEST']);

/** ‘Trong cuộc gặp với Tổng thống Kenya, Thủ tướng Ý cam kết …’: what is promised or asked at a meeting with nobody else named, of the other there. */
function met(roles: Roles, { verbal, rule, type, verbals, discourse }: Setting): readonly Party[] | null {
  const { actors } = roles;
  const [actor, ...more] = actors;
  if (!actor || more.length > 0 || !SPOKEN_TO.has(type) || rule.frame === 'mutual' || verbal.inflected) return null;
  const meetings = verbals.filter((one) => {
    const { form, from, planned, possible, negated, rules } = one;
    const meets = rules.some(({ type, frame }) => type === 'CONSULT' && (frame === 'mutual' || frame === 'visits'));
    // “tới Lomé cam kết viện trợ”: so is what somebody comes with; and of a guest, what his host says.
    const comes = form === 'verb' && !one.inflected && (verbal.context.by === one || rules.some(({ lasting }) => lasting));
    return (form === 'noun' || comes) && from < verbal.from && meets && !planned && !possible && !negated;
  });
  for (const meeting of meetings) {
    const [meets] = meeting.rules;
    const there = meets && rolesOf(meeting, meets, discourse);
    if (!there) continue;
    // “Trong chuyến thăm Togo, Thủ tướng Ý cam kết …”
    const sides =
      meets.frame === 'visits' && there.actors.length === 0 ? [actor, ...there.recipients] : [...there.actors, ...there.recipients];
    if (sides.length === 2 && sides.some((side) => keyOf(side) === keyOf(actor))) return others(sides, actors);
  }
  return meetings.length === 0 ? withWhom(roles, verbal, verbals, discourse) : null;
}

/** Who meets the press with another. */
const PEERS = new Set(['official', 'leader', 'diplomat', 'person']);

/** ‘Tại họp báo chung với Ngoại trưởng Benin, ông A cam kết …’: with whom it is said. */
function withWhom({ actors }: Roles, verbal: Verbal, verbals: readonly Verbal[], discourse: Discourse): readonly Party[] | null {
  const [opening] = verbals;
  if (opening?.form !== 'plain' || opening.from >= verbal.from || opening.subject !== verbal.subject || !opening.inherited) return null;
  const peers = opening.obliques.filter(({ prepositions, mention }) => prepositions.includes('with') && PEERS.has(mention.class));
  return others(
    peers.flatMap(({ mention }) => resolve(discourse, mention, actors)),
    actors,
  );
}

/** ‘Togo coi Benin là một tỉnh và không loại trừ dùng vũ lực’: with nobody else named, whoever the verb before it is about. */
function regarded({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const [first, second] = verbals.filter(({ form }) => form !== 'speech');
  if (rule.type !== 'THREATEN' || verbal.form !== 'verb' || verbal.inflected || !isBlank(verbal) || actors.length !== 1) return null;
  if (second !== verbal || first?.form !== 'plain' || first.subject !== verbal.subject || first.negated || first.passive) return null;
  const [object] = first.objects;
  return object && first.context === verbal.context ? others(resolve(discourse, object, actors), actors) : null;
}

/** Who speaks for a state. */
const SPEAKERS = new Set(['state', 'capital', 'government', 'leader', 'official', 'ministry', 'diplomat', 'side']);

/** ‘Bộ trưởng Togo cho biết Benin cam kết mở cửa khẩu’: of another state's promise with nobody else named, whoever tells of it. */
function told({ actors }: Roles, { verbal, type, rule, discourse }: Setting): readonly Party[] | null {
  const { speaker, kind, by } = verbal.context;
  const [actor, ...more] = actors;
  if (type !== 'AGREE' || rule.frame === 'mutual' || verbal.inflected || kind !== 'said' || !speaker || !actor || more.length > 0)
    return null;
  if (by?.rules.length !== 0 || !SPEAKERS.has(speaker.class)) return null;
  const tellers = resolve(discourse, speaker, null).filter(({ state }) => state !== null);
  return actor.state !== null ? others(tellers, actors) : null;
}
