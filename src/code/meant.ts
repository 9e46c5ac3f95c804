/** Whom a mention means by the verbal that it stands with: nobody harms or asks himself, and one's own may be the speaker's. */
import type { EventRule } from '../model/pack.ts';
import { HARMFUL } from './clause-verbs.ts';
import { type Party, without } from './discourse.ts';
import { othersInPlay, stateBesides } from './in-play.ts';
import { isBare, type Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import { resolve } from './resolve.ts';

/** Who carries out what a government does, and who speaks for it. */
const FORCES = new Set(['force', 'police', 'agency']);
const RULERS = new Set(['state', 'capital', 'government', 'leader', 'official', 'ministry']);
/** Tokens between ‘các bên’ and where they are. */
const BESIDE = 3;

/** Null where it means what it means by itself. */
export const meant = (read: Reading, mention: Mention): readonly Party[] | null =>
  posted(read, mention) ??
  recalled(read, mention) ??
  accused(read, mention) ??
  doer(read, mention) ??
  again(read, mention) ??
  speakers(read, mention) ??
  another(read, mention) ??
  asked(read, mention);

/** Whom a mission deals with where it is. */
const HOSTS = new Set(['ministry', 'police', 'government', 'court', 'agency', 'leader', 'official']);

/** The mission of another state that an act of complaint is made to. */
function foreignMission({ verbal }: Reading): Mention | null {
  const { objects, obliques, rules } = verbal;
  if (!rules.some(({ type, frame }) => type === 'ACCUSE' || frame === 'calls-in')) return null;
  const sides = [...objects, ...obliques.map(({ mention }) => mention)];
  return sides.find(({ class: sort, at, state }) => (sort === 'mission' || sort === 'diplomat') && at && state && at !== state) ?? null;
}

/** One's own embassy or ambassador, or one without a state named, stands for the state it is posted in. */
function posted(read: Reading, mention: Mention): Party[] | null {
  // “Đại sứ quán Togo tại Benin làm việc với cảnh sát sở tại”
  const { subject } = read.verbal;
  if ((mention.refers === 'other' || mention.refers === 'there') && subject !== mention && subject?.at && subject.state !== null)
    return resolve(read.discourse, { ...subject, name: null, person: null, state: subject.at }, null);
  // “Đại sứ Togo tại Benin gặp các quan chức nước này”: of whoever is posted abroad, where he is.
  const there = mention.refers === 'state' && subject !== mention && (subject?.class === 'diplomat' || subject?.class === 'mission');
  if (there && subject.at && subject.state !== null && resolve(read.discourse, mention, null).every(({ state }) => state === subject.state))
    return resolve(read.discourse, { ...mention, state: subject.at, refers: null }, null);
  const { rules } = read.verbal;
  // “Đại sứ quán Togo tại Benin đề nghị cảnh sát …”: who is nobody's own is the host's.
  const met = subject?.class === 'mission' && subject !== mention && isBare(mention) && HOSTS.has(mention.class);
  if (met && subject.at && subject.state !== null && rules.some(({ type }) => type === 'CONSULT' || type === 'REQUEST'))
    return resolve(read.discourse, { ...mention, state: subject.at }, null);
  // “Bộ Ngoại giao giao thiệp với Đại sứ quán Togo tại Lomé”: so is whoever speaks to a mission.
  const mission = subject === mention && isBare(mention) && mention.class === 'ministry' ? foreignMission(read) : null;
  if (mission) return resolve(read.discourse, { ...mention, state: mission.at }, null);
  if (!mention.at || (mention.class !== 'mission' && mention.class !== 'diplomat')) return null;
  const own = mention.state === null || read.subject?.some((party) => party.state === mention.state);
  return own && read.subject ? resolve(read.discourse, { ...mention, state: mention.at }, null) : null;
}

/** ‘Canada sơ tán nhân viên ngoại giao’: whom a state calls home are its own, whosever were named before. */
function recalled({ verbal, subject }: Reading, mention: Mention): readonly Party[] | null {
  const { rules, form, passive, objects } = verbal;
  const recalls = form === 'verb' && !passive && rules.some(({ type, mode }) => type === 'SANCTION' && mode === 'withdraw');
  return recalls && objects.includes(mention) && isBare(mention) && mention.class === 'diplomat' ? subject : null;
}

/** ‘trục xuất hai nhà ngoại giao Togo, cáo buộc họ phá hoại …’: nobody accuses himself, but whom he has named. */
function accused(read: Reading, mention: Mention): readonly Party[] | null {
  const { speaker, kind } = read.verbal.context;
  if (mention.refers !== 'they' || mention !== read.verbal.subject || kind !== 'alleged' || !speaker) return null;
  const accusers = resolve(read.discourse, speaker, null);
  if (accusers.length === 0 || without(resolve(read.discourse, mention, null), accusers).length > 0) return null;
  const found = stateBesides(read.discourse, mention, accusers);
  return found.length > 0 ? found : null;
}

/** ‘Các ngân hàng nước này đã cho Togo vay’, ‘Nước này bị Togo tấn công’: whoever is named beside it is another. */
function doer(read: Reading, mention: Mention): readonly Party[] | null {
  const { subject, objects, obliques, agent, passive, form } = read.verbal;
  if (mention.refers !== 'state' || mention !== subject || form !== 'verb') return null;
  const beside = passive
    ? [agent]
    : [...objects.slice(0, 1), ...obliques.filter((o) => o.prepositions.includes('for')).map((o) => o.mention)];
  // “nước này tập kích nhóm X”: a group of rebels is not the state that it is from.
  const parties = beside.flatMap((other) => (other && (other.state || other.org) ? resolve(read.discourse, other, null) : []));
  const sides = parties.filter(({ org, state }) => org === null || state === null);
  const self = resolve(read.discourse, mention, null);
  if (sides.length === 0 || without(self, sides).length > 0) return null;
  const found = stateBesides(read.discourse, mention, sides);
  return found.length > 0 ? found : null;
}

/** ‘Togo bắt hai người Benin. Một giáo viên Ghana cũng bị nước này tống giam’: whoever did the like before. */
function again(read: Reading, mention: Mention): readonly Party[] | null {
  const { agent, rules, passive, inflected } = read.verbal;
  if (mention !== agent || mention.refers !== 'state' || mention.class !== 'pronoun' || !passive || inflected) return null;
  const [doer, ...more] = rules.map(({ type }) => read.discourse.acts.get(type)).find(Boolean)?.actors ?? [];
  if (!doer?.state || more.length > 0 || without([doer], read.subject ?? []).length === 0) return null;
  return resolve(read.discourse, { ...mention, state: doer.state, refers: null }, null);
}

/** ‘Finland said that jets had violated its airspace’: one's own is the speaker's, where somebody else acts. */
function speakers(read: Reading, mention: Mention): readonly Party[] | null {
  const own = speakersForce(read, mention);
  if (own) return own;
  // “không phận của họ”: of a place, ‘họ’ is no more than ‘one's own’.
  const theirs = mention.refers === 'they' && mention.class === 'place';
  if ((mention.refers !== 'own' && mention.refers !== 'state' && !theirs) || mention === read.verbal.subject) return null;
  const { speaker } = read.verbal.context;
  // “chia buồn với Benin về vụ Ghana không kích nước này”: of a comfort it is whoever receives it.
  const { by } = read.verbal.context;
  const comforted = by?.rules.some(({ type, judges }) => type === 'SUPPORT' && judges)
    ? by.obliques.find(({ prepositions, mention: whom }) => prepositions.includes('with') && whom.state !== null)
    : undefined;
  const whose = comforted?.mention ?? speaker;
  const others = whose && read.subject ? without(resolve(read.discourse, whose, null), read.subject) : [];
  if (theirs) return others.length > 0 ? others : null;
  if (mention.refers === 'own') return others;
  // “Nga nói Ukraine tấn công một kho dầu của nước này”: nobody attacks his own.
  return others.length > 0 && without(resolve(read.discourse, mention, null), read.subject ?? []).length === 0 ? others : null;
}

const OWN = new Set(['state', 'own', 'they']);

/** ‘Malaysia nói lực lượng hải cảnh đã bắt …’: forces that nobody has named before are the speaker's. */
function speakersForce(read: Reading, mention: Mention): readonly Party[] | null {
  const { subject, inherited, context, inflected, rules } = read.verbal;
  const { speaker } = context;
  if (mention !== subject || inherited || inflected || context.kind !== 'said' || !isBare(mention) || !FORCES.has(mention.class))
    return null;
  // “Togo nói phi công xâm phạm không phận nước này”: nobody intrudes on his own.
  const intrudes = rules.some(({ type, frame }) => frame === 'acts-on' && (type === 'MOBILIZE' || type === 'ASSAULT'));
  if (intrudes && read.verbal.objects.some(({ class: sort, refers }) => sort === 'place' && OWN.has(refers ?? ''))) return null;
  // “Giới chức Togo nói 300 binh sĩ đang đối mặt nhau”: those are of both.
  if (rules.some(({ frame }) => frame === 'mutual')) return resolve(read.discourse, { ...mention, class: 'side', refers: 'pair' }, null);
  if (!speaker || !RULERS.has(speaker.class) || resolve(read.discourse, mention, null).length > 0) return null;
  const parties = resolve(read.discourse, speaker, null);
  return parties.length === 1 && parties[0]?.state ? parties : null;
}

/** ‘Trump dọa áp thuế lên hàng hóa nước này’: nobody harms his own. */
function another(read: Reading, mention: Mention): readonly Party[] | null {
  const { subject, rules, form, obliques } = read.verbal;
  // “cấm thủy thủ nước này làm việc trên tàu”: one's own may be forbidden something.
  if (mention.class === 'people' && rules.some(({ mode }) => mode === 'restrict')) return null;
  if (mention.refers !== 'state' || mention === subject || !read.subject || !(rules.some(doneToOthers) || isTarget(read, mention)))
    return null;
  // “lệnh cấm vận của Canada áp đặt lên nước này”
  const owner = form === 'noun' ? obliques.find((o) => o.prepositions.includes('of') && o.mention !== mention) : undefined;
  const doers = read.subject.length === 0 && owner ? resolve(read.discourse, owner.mention, null) : read.subject;
  // “Phiến quân trỗi dậy ở Togo, chiếm một phần lãnh thổ nước này”: rebels do harm their own.
  if (doers.length > 0 && doers.every(({ sector }) => sector === 'REB')) return null;
  return without(resolve(read.discourse, mention, null), doers).length > 0 ? null : stateBesides(read.discourse, mention, doers);
}

/** One's own are not harmed, nor set free; nor does one intrude on one's own waters. */
const doneToOthers = ({ type, mode, frame }: EventRule): boolean =>
  HARMFUL.has(type) || mode === 'release' || (type === 'MOBILIZE' && frame === 'acts-on');

/** Before whom something is done: ‘bàn giao cho nước này’. */
const TARGETS = ['for', 'with', 'against'] as const;

/** The whole of a verb's object, or whom it is for. */
function isTarget({ verbal }: Reading, mention: Mention): boolean {
  const { form, objects, obliques, rules } = verbal;
  // “Bắc Kinh viện trợ cho chính phủ nước này”: nor does a state help its own government.
  const helped = mention.class === 'government' && rules.some(({ type }) => type === 'AID');
  if (form !== 'verb' || !(mention.class === 'pronoun' || helped)) return false;
  // “điều tàu chiến tới gần nước này”
  if (rules.some(({ type }) => type === 'MOBILIZE') && obliques.some((o) => o.mention === mention && o.prepositions.includes('near')))
    return true;
  const aimed = ({ prepositions, mention: whom }: (typeof obliques)[number]): boolean =>
    whom === mention && TARGETS.some((kind) => prepositions.includes(kind));
  return objects.includes(mention) || obliques.some(aimed);
}

/** Who is known by where he is. */
const FACTIONS = new Set(['side', 'rebels', 'force', 'government', 'leader', 'official']);

/** Whoever asks the parties for something is none of them. */
function asked(read: Reading, mention: Mention): readonly Party[] | null {
  const demands = read.subject && read.verbal.rules.some((rule) => rule.frame === 'demands');
  // “kêu gọi các phe phái tại Mali hạ vũ khí”
  const bare = isBare(mention) && FACTIONS.has(mention.class) && read.verbal.objects.includes(mention);
  const asks = demands && (mention.refers === 'pair' || bare);
  // “thúc giục các bên tại Mali hạ vũ khí”
  const there = read.verbal.obliques.find(({ prepositions, mention: place }) => {
    const within = place.class === 'state' || (bare && (place.class === 'capital' || place.class === 'place') && place.state !== null);
    return prepositions.includes('at') && within && place.from > mention.from && place.from - mention.to <= BESIDE;
  });
  if (asks && there) return resolve(read.discourse, there.mention, null);
  return asks && !bare && read.verbal.objects.includes(mention) ? othersInPlay(read.discourse, mention, read.subject) : null;
}
