/** What a verb does to the clause after it: says, asks, accuses, presupposes, or only speaks of it. */
import type { Act, Word } from './chunk.ts';
import { isBare, type Mention, named, singles } from './mention.ts';
import { type Context, says, type Verbal } from './verbal.ts';

/** Object-control frames: what follows the object is the object's act as the subject puts it. */
const CONTENT: Readonly<Record<string, Context['kind']>> = { demands: 'demanded', advises: 'demanded', accuses: 'alleged' };
/** Types whose following verb is what is agreed, discussed, refused or threatened, not what is done. */
export const TOPICAL = new Set(['AGREE', 'CONSULT', 'REQUEST', 'THREATEN', 'REJECT']);

/** What is said rather than done. */
export const SPOKEN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);
export const AUXILIARY = ['filler', 'negation', 'future', 'possible', 'passive'] as const;

/** What an act is praised or blamed for: `for sending`, `over sending`. */
export const GROUNDS = ['for', 'about'] as const;

/** Whether it is something that only who asks, not who is asked, would say: “kêu gọi các nước … và hối thúc Nhật Bản …”. */
export const speaksUp = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.rules.some(({ type }) => type === 'REQUEST' || type === 'THREATEN' || type === 'ACCUSE');

/** Whether it is praise: “hoan nghênh”, “đánh giá cao”. */
export const praises = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.rules.some(({ type, judges }) => type === 'SUPPORT' && judges);

/** What two do face to face, besides a visit. */
export const isMeeting = ({ form, inflected, rules }: Verbal): boolean =>
  form === 'verb' && !inflected && rules.length > 0 && rules.every(({ type, mode }) => type === 'CONSULT' && mode !== 'visit');

/** A verb of blame or demand. */
export const speaksTo = (chunk: Act | Word): boolean =>
  chunk.kind === 'act' && chunk.form === 'verb' && chunk.rules.every(({ type }) => type === 'ACCUSE' || type === 'REQUEST');

/** Whether a verb is about what has happened: it answers it, or blames it. */
export function presupposes(verb: Verbal, word: Word): boolean {
  if (word.particles.has('reacting') || verb.reacting) return true;
  // “dọa đáp trả việc Togo ném bom”: what is answered has happened.
  if (verb.rules.some(({ type, answers }) => type === 'THREATEN' && answers)) return true;
  return verb.rules.some((rule) => rule.type === 'ACCUSE' || rule.type === 'REJECT' || rule.type === 'PROTEST') && !controls(verb);
}

/** Whether what it is about has happened, even where it is only meant to be said: ‘để phản đối vụ bắt giữ’. */
export const presumes = (verb: Verbal): boolean =>
  verb.form === 'verb' &&
  !verb.inflected &&
  !(verb.planned || verb.possible || verb.negated) &&
  verb.rules.some(({ type, mode, frame }) => (type === 'ACCUSE' || type === 'PROTEST') && frame !== 'accuses' && mode !== 'allege');

/** Whether an act judges what stands behind it. */
export const judges = ({ rules }: Verbal): boolean => rules.some(({ type, frame }) => frame === 'acts-on' && JUDGING.has(type));
/** ‘kêu gọi cộng đồng quốc tế lên án Nga’: those asked are nobody's state, and whom it is about is not asked. */
export function asksAll({ objects, obliques, rules, to }: Verbal): boolean {
  const of = obliques.filter(({ prepositions }) => prepositions.includes('of')).map(({ mention }) => mention);
  return (
    // “cảnh báo bất kỳ nước nào hỗ trợ Togo”
    rules.some(({ type }) => type === 'REQUEST' || type === 'THREATEN') &&
    [...objects, ...of].some(
      // “hô hào châu Phi rời bỏ tòa án”
      (asked) => (asked.class === 'side' || (asked.class === 'place' && asked.from === to)) && isBare(asked) && asked.members.length === 0,
    )
  );
}

/** ‘kêu gọi toàn dân ủng hộ việc kiện Togo’: one's own people are asked, and nobody whom it is about. */
export const asksOwn = ({ objects, rules }: Verbal): boolean =>
  rules.some(({ type }) => type === 'REQUEST') && objects.some((asked) => asked.class === 'people' && isBare(asked));

/** What says yes or no to something of somebody's. */
export const JUDGING = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** What nobody does to himself. */
export const HARMFUL = new Set(['SANCTION', 'THREATEN', 'COERCE', 'ASSAULT']);

/** `động thái`, `hành động`: what it is stands after it. */
export const isBarePolicy = (mention: Mention): boolean => mention.class === 'policy' && !mention.state && !mention.org && !mention.refers;

export const isApposition = (first: Mention, second: Mention): boolean =>
  singles(first).some((a) => singles(second).some((b) => a.state !== null && a.state === b.state));

/** Whose accusation a noun is: `cáo buộc của Mỹ`, `cáo buộc từ phía Armenia`. */
export const holderOf = (verb: Verbal): Mention | null => verb.obliques.find((o) => o.prepositions.includes('of'))?.mention ?? null;

/** ‘talks on sending’, ‘barred from entering’, ‘close to signing’: what is only spoken of or kept from. */
export const isTopic = ({ prepositions, subordinator }: Word): boolean =>
  !subordinator && !prepositions.includes('by') && ['from', 'about', 'to'].some((kind) => prepositions.includes(kind as 'from'));

const AGAINST = ['against', 'with'] as const;
const BLAME = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'THREATEN', 'PROTEST', 'SUPPORT']);

/** Who did what is given as the reason: ‘trừng phạt Iran vì thử tên lửa’, ‘cảm ơn Nga vì đã giúp’, not who punishes or thanks. */
export function blamed(verb: Verbal | null): Mention | null {
  if (!verb || verb.passive || verb.inflected || verb.form !== 'verb' || !verb.rules.some(({ type }) => BLAME.has(type))) return null;
  // “lên án Nga thiếu trách nhiệm vì …”: who can have done it, not what he lacks.
  // “gửi lời cảm ơn tới Togo vì đã giúp”
  const to = verb.obliques.find(({ prepositions }) => prepositions.includes('to'))?.mention;
  const thanked = verb.rules.every(({ type }) => type === 'SUPPORT') ? to : undefined;
  // “áp lệnh trừng phạt với một công ty Togo vì bán vũ khí”
  const punished = verb.obliques.find(({ prepositions, mention }) => AGAINST.some((kind) => prepositions.includes(kind)) && doing(mention));
  const object = verb.objects.findLast(doing) ?? verb.objects.at(-1) ?? thanked ?? punished?.mention;
  // “trục xuất 35 nhà ngoại giao của Nga vì can thiệp …”
  const whose = object && isBare(object) && object.members.length === 0 ? holderOf(verb) : null;
  // “lên án hành động của Togo vì đã bắt giữ ngư dân”
  const judged = object?.class === 'policy' && named(object) && judges(verb) ? { ...object, class: 'side' as const } : null;
  if (object && doing(object)) return whose ?? object;
  // “lên án quyết định của Togo vì …”
  return judged ?? (object || !judges(verb) ? null : holderOf(verb));
}

/** Who is arrested in the act: ‘bắt sáu binh sĩ Armenia khi đang đặt mìn’. */
export function caught(verb: Verbal | null): Mention | null {
  const arrests = verb?.form === 'verb' && !verb.passive && verb.rules.some(({ mode }) => mode === 'arrest' || mode === 'seize');
  return arrests ? (verb.objects.at(-1) ?? null) : null;
}

/** Whom a deed against somebody hits: ‘bắn hạ UAV Nga xâm phạm không phận’. */
export function harmed(verb: Verbal): Mention | null {
  const hits = verb.rules.some(({ type, frame }) => (type === 'ASSAULT' || type === 'MOBILIZE') && frame === 'acts-on');
  return hits && !verb.passive && verb.form === 'verb' ? (verb.objects.at(-1) ?? null) : null;
}

const NOT_DOING = new Set(['policy', 'thing', 'place']);
const doing = (mention: Mention): boolean => singles(mention).every(({ class: sort }) => !NOT_DOING.has(sort));

export const controls = (verb: Verbal): boolean => verb.rules.some((rule) => rule.frame in CONTENT);
export const opensContent = (verb: Verbal): boolean =>
  says(verb) || controls(verb) || verb.form === 'plain' || verb.form === 'causative' || verb.form === 'verb';

export function contentOf(verb: Verbal): Context['kind'] {
  if (verb.meant) return 'intended';
  if (says(verb)) return verb.speech?.kind === 'denies' || verb.negated ? 'denied' : verb.speech?.kind === 'admits' ? 'admitted' : 'said';
  for (const rule of verb.rules) {
    const kind = CONTENT[rule.frame];
    if (kind) return kind;
    // “đổ lỗi cho Togo nổ súng trước”
    if (rule.type === 'ACCUSE' && rule.mode === 'allege' && verb.form === 'verb' && !verb.passive) return 'alleged';
  }
  // “Vụ việc sẽ buộc Togo trục xuất đại sứ Benin”: what somebody has yet to be made to do is not done.
  if (verb.form === 'causative' && !verb.inflected && (verb.planned || verb.possible)) return 'intended';
  return verb.context.kind === 'fact' ? 'fact' : verb.context.kind;
}
