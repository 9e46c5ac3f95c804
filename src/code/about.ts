/** Parties that stand in what a verbal is about: the clause that it opens, the noun of action that is its object, its reason. */
import { HARMFUL } from './clause-verbs.ts';
import { deedMeant, whoseDeed } from './deeds.ts';
import { first, type Party, without } from './discourse.ts';
import { isBare, type Mention, named } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Verbal } from './verbal.ts';

/** What somebody is held to do wrong by: to fight, and to arm who fights. */
const CHARGED = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID']);
/** What is done to somebody who is not the one asked for it, or to end it. */
const SUFFERED = new Set([...HARMFUL, 'CONCEDE', 'AID', 'ACCUSE', 'PROTEST']);
/** What others than whom it reaches can do. */
const ASKED_FOR = new Set(['RETREAT', 'MOBILIZE', 'COOPERATE']);
/** What one does for another. */
const GIVEN = new Set(['COOPERATE', 'SUPPORT']);
/** What is done with force. */
const ARMED = new Set([...HARMFUL, 'MOBILIZE']);
/** Whom an ordinary verb is done to or with, in languages whose verbs inflect: ‘promised to return it to Greece’. */
const AIMS = ['to', 'for', 'with', 'against'] as const;
const aims = ({ inflected, obliques }: Verbal): readonly Mention[] =>
  inflected ? obliques.filter((o) => AIMS.some((kind) => o.prepositions.includes(kind))).map((o) => o.mention) : [];

/** It blames whoever did what stands behind it. */
function blamesDoers(read: Reading): boolean {
  return read.verbal.rules.some(({ type, mode, judges }) => type === 'ACCUSE' && (judges === true || mode === 'investigate'));
}

/** ‘lên án vụ hai công dân Togo bị sát hại’: to whom it was done is not blamed. */
export function suffers(read: Reading, object: Mention): boolean {
  // “nói Benin bị Togo xâm lược”
  const charges = !read.verbal.inflected && read.verbal.rules.some(({ frame }) => frame === 'accuses');
  return (blamesDoers(read) || charges) && read.verbal.content.some(({ passive, subject }) => passive && subject === object);
}

/** Who does what a noun of action names: `vụ thử hạt nhân của Triều Tiên`. */
export function doersOf(read: Reading, theme: Verbal): readonly Party[] {
  const rule = theme.rules[0];
  if (!rule) return [];
  const { actors } = read.rolesOf(theme, rule, read.discourse);
  // ‘quan ngại về các vụ bắt giữ ở Ba Lan’: the state where they happen makes them.
  const there = rule.type === 'COERCE' ? theme.obliques.filter(({ prepositions }) => prepositions.includes('at')) : [];
  const own = first(actors, ...there.map(({ mention }) => read.parties(mention)));
  if (own.length > 0) return own;
  const last = read.discourse.acts.get(rule.type);
  // “A khen ngợi B … C hoan nghênh việc ký kết thỏa thuận”: praise is no signing, and whoever praised has signed nothing.
  return !last || (rule.type === 'SUPPORT' && last.rule.judges !== rule.judges) ? [] : last.actors;
}

/** Of a threat, a promise, a request or a refusal without an object, whom the act in its clause would concern. */
export function concerned(read: Reading): readonly Party[] {
  const asks = read.verbal.rules.some(({ type }) => type === 'REQUEST');
  const refuses = !read.verbal.inflected && read.verbal.rules.every(({ type }) => type === 'REJECT');
  // “Quốc hội Togo thảo luận về việc bán tàu cho Benin”: a parliament does so by itself.
  const deliberates = read.verbal.subject?.class === 'parliament' && read.verbal.rules.every(({ type }) => type === 'CONSULT');
  const alleges = !read.verbal.inflected && read.verbal.speech !== null && read.verbal.rules[0]?.frame === 'accuses';
  const amiable = read.verbal.rules.every(({ type }) => type === 'CONSULT' || type === 'SUPPORT');
  for (const child of read.verbal.content) {
    const [own] = child.rules;
    // “họp bàn cách tấn công Togo”, “ủng hộ ý tưởng tấn công Togo”: nobody meets or backs whom he means to harm.
    // “ca ngợi binh sĩ bắn rơi máy bay Togo”: nor does he praise whom they hit.
    const meansHarm = child.inherited || (child.subject !== null && isBare(child.subject));
    if (own && amiable && !child.inflected && meansHarm && (ARMED.has(own.type) || (deliberates && child.inherited))) continue;
    // “hỗ trợ phiến quân tấn công Togo”: nor is whom they attack helped.
    const aids = read.verbal.rules.every(({ type }) => type === 'AID');
    if (own && aids && !child.inflected && !child.inherited && ARMED.has(own.type)) continue;
    // “bàn phương án đáp trả Togo”
    if (!own && amiable && !child.inflected && child.inherited && child.reacting) continue;
    // “cam kết phát triển vũ khí để đối phó với mối đe dọa từ Togo”: nobody promises anything to whoever menaces him.
    if (own?.type === 'THREATEN' && child.form === 'noun' && !child.inflected && read.verbal.rules.every(({ type }) => type === 'AGREE'))
      continue;
    // “Togo khẳng định họ lợi dụng Benin”: what one does oneself is nobody else's wrong.
    if (!own && alleges && child.subject?.refers === 'they' && !child.passive) continue;
    const { actors, recipients, mutual } = own
      ? read.rolesOf(child, own, read.discourse)
      : { actors: blamed(read, child), mutual: undefined, recipients: plainly(read, child) };
    // “kêu gọi chấm dứt lệnh cấm vận của Mỹ với Cuba”: whose it is, and not who would be freed.
    const keepers =
      asks && own?.type === 'CONCEDE' && child.inherited ? without(owners(read, { ...child, subject: null }), read.subject) : [];
    if (keepers.length > 0) return keepers;
    // “kêu gọi gỡ bỏ lệnh cấm vận Cuba”, “kêu gọi các nước hỗ trợ Haiti”: not who suffers or gets it is asked.
    // “kêu gọi công nhận nhà nước Togo”
    // “kêu gọi rút quân khỏi Togo”, “kêu gọi bán vũ khí cho Togo”
    const forIt = own && !child.inflected && child.inherited && own.frame !== 'mutual' && ASKED_FOR.has(own.type);
    if (asks && own && (SUFFERED.has(own.type) || forIt || (own.type === 'SUPPORT' && own.frame === 'acts-on' && child.inherited)))
      continue;
    // “Nga điều tàu sau khi Mỹ dọa không kích Syria”: whoever threatens acts, not who comes to mind.
    const doers = child.inherited && child.subject && !child.passive && !mutual ? [] : actors;
    // “Chuyên gia Ghana: Togo trừng phạt Benin là sai lầm”
    const charges = !read.verbal.inflected && read.verbal.rules.some(({ frame }) => frame === 'accuses') && doers.length > 0;
    const blames = blamesDoers(read) || charges;
    // “phản đối triển khai quân Togo tới Benin”: whose the force is.
    // “từ chối áp trừng phạt lên Togo”: nor is it Togo that wanted it.
    const spares = refuses && own !== undefined && HARMFUL.has(own.type);
    // “hoan nghênh quyết định trừng phạt Benin của Togo”
    const praises = doers.length > 0 && read.verbal.rules.some(({ type, judges }) => type === 'SUPPORT' && judges);
    const suffers =
      spares ||
      // “cho rằng Togo vi phạm chủ quyền của Benin”: nor is whom an ordinary verb is done to charged.
      (charges && !own) ||
      ((blames || praises) && own !== undefined && (SUFFERED.has(own.type) || (own.type === 'MOBILIZE' && doers.length > 0))) ||
      // “phản đối việc bán vũ khí cho Togo”: who gets something is not who gave it.
      (blames && !mutual && own !== undefined && !child.inflected && GIVEN.has(own.type));
    // “không dự lễ nhậm chức của Tổng thống Togo”
    const spurned = refuses && !own && child.inherited ? owners(read, { ...child, subject: null }) : [];
    const others = without([...(suffers ? [] : recipients), ...doers, ...(blames ? owners(read, child) : spurned)], read.subject);
    if (others.length > 0) return others;
  }
  return [];
}

/** Of an ordinary verb, whom it is done to: ‘cấm Togo gia nhập NATO’ is about Togo, and not what no verb that a dictionary holds stands before. */
function plainly(read: Reading, child: Verbal): readonly Party[] {
  const [object, ...more] = child.objects;
  const meant = child.meant && object?.state && more.every(({ class: sort }) => sort === 'org') ? [object] : child.objects;
  return [...meant, ...aims(child)].flatMap((mention) => read.parties(mention));
}

/** ‘cấm các hãng trong nước bán chip cho Togo’: with whom one’s own may deal no more. */
export function dealtWith(read: Reading): readonly Party[] {
  const [own] = read.verbal.objects;
  const plain = read.verbal.content.filter(({ form, subject }) => form === 'plain' && subject !== null && subject === own);
  const obliques = plain.flatMap((child) => child.obliques).filter(({ prepositions }) => DEALT.some((kind) => prepositions.includes(kind)));
  return first(...obliques.map(({ mention }) => read.parties(mention)));
}
const DEALT = ['for', 'to', 'with', 'from'] as const;

/** Between whom is what it is about: ‘cam kết thúc đẩy quan hệ giữa A và B’. */
export function betweenWhom(read: Reading): readonly Party[] {
  const of = read.verbal.theme?.obliques.filter(({ prepositions }) => prepositions.includes('between')) ?? [];
  return first(read.oblique('between'), ...of.map(({ mention }) => read.parties(mention)));
}

/** With or for whom it is agreed to do an ordinary verb: ‘cam kết hợp tác khai thác dầu với Benin’, ‘hứa gửi khí đốt cho Benin’. */
export function partners(read: Reading): readonly Party[] {
  const { content, inflected } = read.verbal;
  const plain = inflected ? [] : content.filter(({ form, inherited }) => (form === 'plain' || form === 'speech') && inherited);
  const obliques = plain
    .flatMap((child) => child.obliques)
    .filter(({ prepositions }) => prepositions.includes('with') || prepositions.includes('for'));
  // “cam kết rót 5 tỷ USD vào Benin”
  const whither = plain
    .filter(({ objects }) => !objects.some(named))
    .flatMap((child) => child.obliques)
    .filter(({ prepositions }) => prepositions.includes('to'));
  return first(...[...obliques, ...whither].map(({ mention }) => read.parties(mention)));
}

/** ‘ký thỏa thuận xuất khẩu gạo với Benin’: with whom, behind what the pact is about. */
export function settledWith(read: Reading): readonly Party[] {
  const { content, objects } = read.verbal;
  const told = content.filter(({ subject }) => subject !== null && subject.class === 'policy' && objects.includes(subject));
  const withs = told.flatMap(({ obliques }) => obliques).filter(({ prepositions }) => prepositions.includes('with'));
  return first(...withs.map(({ mention }) => read.parties(mention)));
}

/** ‘Togo nhất trí chuyển giao hai tàu cho Benin’: for whom a good turn is that one agrees to. */
export function agreedFor(read: Reading): readonly Party[] {
  const { content, inflected } = read.verbal;
  if (inflected) return [];
  for (const child of content) {
    const [own] = child.rules;
    if (!child.inherited || (own ? !GOOD.has(own.type) : child.form !== 'plain')) continue;
    const dative = child.obliques.filter(({ prepositions }) => prepositions.includes('for'));
    const given = own ? read.rolesOf(child, own, read.discourse).recipients : first(...dative.map(({ mention }) => read.parties(mention)));
    if (given.length > 0) return without(given, read.subject);
  }
  return [];
}
const GOOD = new Set(['AID', 'CONCEDE', 'RETREAT', 'SUPPORT']);

/** ‘chỉ trích quyết định ngừng cấp thị thực của Togo’: whose the deed is that names no doer. */
function owners(read: Reading, { subject, obliques }: Verbal): readonly Party[] {
  const of = subject ? [] : obliques.filter(({ prepositions }) => prepositions.includes('of'));
  return first(...of.map(({ mention }) => read.parties(mention)));
}

/** ‘cho rằng Bolivia coi thường …’: of whom somebody holds that he does wrong. */
function blamed(read: Reading, { form, subject, inherited, passive, agent, negated }: Verbal): readonly Party[] {
  // “tức giận vì bị NATO coi là …”
  if (form === 'plain' && passive && agent && read.verbal.rules.some(({ type }) => type === 'ACCUSE')) return read.actors(agent);
  const blames = read.verbal.rules[0]?.frame === 'accuses' && read.verbal.speech !== null;
  // “theo Togo, Benin không vi phạm …”
  const cleared = negated && read.verbal.form === 'speech';
  if (!blames || form !== 'plain' || !subject || inherited || cleared) return [];
  // “theo Togo, hành động của Benin vi phạm …”
  return subject.class === 'policy' && named(subject) ? read.parties(subject) : read.actors(subject);
}

/** ‘hoãn kế hoạch không kích Syria’: whom the attack is against that is called off. */
export function spared(read: Reading): readonly Party[] {
  return themeOf(read, 'ASSAULT');
}

/** ‘công bố lệnh cấm thương mại với Togo’: whom the ban is on that is laid. */
export function banned(read: Reading): readonly Party[] {
  return themeOf(read, 'SANCTION');
}

/** ‘ký hợp đồng trị giá 2 tỷ USD mua tiêm kích của Togo’: whose goods the contract is about. */
export function sold(read: Reading): readonly Party[] {
  const { theme } = read.verbal;
  const [rule] = theme?.rules ?? [];
  return theme && rule?.type === 'COOPERATE'
    ? theme.objects.concat(theme.obliques.map(({ mention }) => mention)).flatMap((mention) => read.parties(mention))
    : [];
}

function themeOf(read: Reading, type: string): readonly Party[] {
  const { theme } = read.verbal;
  const [rule] = theme?.rules ?? [];
  return theme && rule?.type === type ? read.rolesOf(theme, rule, read.discourse).recipients : [];
}

/** Who gave the reason for it: `tức giận vì Mỹ …`, `dọa trả đũa sau khi Mỹ …`, `Mỹ … khiến Bắc Kinh phản đối`. */
export function provoker(read: Reading): readonly Party[] {
  const { reason, context } = read.verbal;
  // “dọa đáp trả sau khi bị Benin tấn công”
  const blow = reason?.passive ? reason.agent : reason?.subject;
  const cause = blow ?? (context.by?.form === 'causative' ? context.by.subject : null);
  // “Động thái này khiến Benin tức giận”
  const deed = cause?.refers === 'deed' ? deedMeant(read.discourse, cause, cause.from) : undefined;
  if (deed) return whoseDeed(deed, read.subject, false) ?? [];
  // “Phát biểu của Thủ tướng Togo khiến Benin tức giận”
  const doers = cause?.class === 'policy' && named(cause) ? read.parties(cause) : cause ? read.actors(cause) : [];
  return without(doers, read.subject);
}

/** ‘Ấn Độ nổi giận vì Canada cáo buộc …’: who is angry at an accusation is the accused. */
export function angered(read: Reading): readonly Party[] {
  const { by } = read.verbal.context;
  return by?.subject && by.rules.some(({ type }) => type === 'ACCUSE') ? without(read.actors(by.subject), read.subject) : [];
}

/** It only holds something to be so; of what is yet to come that is no charge. */
function onlyHolds(read: Reading): boolean {
  return read.verbal.rules.some(({ frame }) => frame === 'opines');
}

/** ‘cho rằng Togo tiến hành vụ tấn công’, ‘khẳng định Togo áp dụng quy định đối với Benin’, but not ‘khẳng định Togo đã ban hành luật’. */
const harms = ({ inflected, theme, objects, obliques }: Verbal): boolean =>
  inflected !== null ||
  (theme?.rules.some(({ type }) => HARMFUL.has(type)) ?? false) ||
  objects.some(({ refers }) => refers === 'deed') ||
  obliques.some(({ prepositions }) => prepositions.includes('against'));

/** Who does the harm that the clause below tells of. */
export function wrongdoers(read: Reading): readonly Party[] {
  for (const child of read.verbal.content) {
    const own = child.rules.find(({ type }) => CHARGED.has(type));
    // “tin rằng hai nước sẽ mở rộng hợp tác”: what one holds that another will do charges nobody.
    const foreseen = onlyHolds(read) && child.planned;
    // “cáo buộc là do quân Ấn Độ gây ra”
    const charged =
      !onlyHolds(read) || harms(child) || read.verbal.rules.some(({ type, frame }) => type === 'ACCUSE' && frame === 'accuses');
    if (child.light && charged && !foreseen && child.subject && !child.negated && !child.possible && !child.inherited)
      // “cho rằng các chính sách của Mỹ đã gây ra …”
      return child.subject.class === 'policy' && named(child.subject) ? read.parties(child.subject) : read.actors(child.subject);
    // “cho rằng việc lấp đầy hồ chứa của Togo vi phạm luật pháp”: of what no dictionary holds, whose it is.
    const [owner, ...more] = child.obliques.filter(
      // “cho rằng phản ứng của Togo là đạo đức giả”
      ({ prepositions, mention: { from, to } }) =>
        prepositions[0] === 'of' && (to <= child.from || (child.reacting && from === child.to + 1)),
    );
    if (child.form === 'plain' && child.inherited && !child.negated && !child.possible && owner && more.length === 0)
      return read.parties(owner.mention);
    if (!own || child.negated || child.possible || child.inherited || foreseen) continue;
    // “cho rằng Togo muốn kiềm chế Benin với sự hỗ trợ của Ghana”: whoever is held to help in it is not whom the charge is about.
    if (onlyHolds(read) && own.frame === 'hosts') continue;
    const { actors } = read.rolesOf(child, own, read.discourse);
    if (actors.length > 0) return actors;
    // “tuyên bố rằng cuộc không kích vi phạm …”: those who did it as told before.
    const known = child.form === 'noun' ? (read.discourse.acts.get(own.type)?.actors ?? []) : [];
    if (known.length > 0) return known;
  }
  return [];
}

/** In ‘bị giết trong vụ không kích của Mỹ’ whoever did what the noun names. */
export function themeDoers(read: Reading): readonly Party[] {
  const { theme } = read.verbal;
  return theme?.rules.some((rule) => rule.type === 'ASSAULT') ? doersOf(read, theme) : [];
}
