/** Roles of a verb in the active voice. */
import type { EventRule } from '../model/pack.ts';
import {
  agreedFor,
  angered,
  banned,
  betweenWhom,
  concerned,
  dealtWith,
  partners,
  provoker,
  settledWith,
  sold,
  spared,
  themeDoers,
  wrongdoers,
} from './about.ts';
import type { Arguments } from './arguments.ts';
import { asksAll, asksOwn, HARMFUL, isBarePolicy } from './clause-verbs.ts';
import { first, type Party, without } from './discourse.ts';
import { facing, heldAt, launcher, levied, overLine, picketed, postedSubject, stationed, struck, theatre, victims } from './grounds.ts';
import { isBare, type Mention } from './mention.ts';
import { PACTS, type Roles, together } from './reading.ts';
import type { Verbal } from './verbal.ts';

const NONE: Roles = { actors: [], recipients: [] };
/** Types that answer somebody: without an object, whoever gave the reason is meant. */
const PROVOKED = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST']);
/** Types whose recipient may stand in the clause that they are about: ‘ủng hộ đối thoại với Iran’. */
const ABOUT = new Set([...PROVOKED, 'SUPPORT']);
/** Modes whose recipient is what is left behind: `rút quân khỏi Syria`, `rút đại sứ tại Nga`. */
const LEAVES = new Set(['withdraw', 'discontinue', 'release']);

/** Citizens, students, artists: people who hold no office. */
const isPrivate = (subject: Mention | null): boolean =>
  subject?.class === 'people' && subject.members.length === 0 && subject.refers === null;

/** Between whom something is that is promised or wished. */
const betweenThem = (read: Arguments): readonly Party[] =>
  [read.verbal, ...read.verbal.content]
    .flatMap(({ obliques }) => obliques)
    .filter(({ prepositions }) => prepositions.includes('between'))
    .flatMap(({ mention }) => read.parties(mention));

/** ‘hậu thuẫn phiến quân chống Togo’, ‘bắt một nhà hoạt động chống Togo’: right behind who is nobody's it says whom he is against. */
const isFoe = ({ verbal: { objects, obliques, inflected } }: Arguments): boolean => {
  const against = obliques.find(({ prepositions }) => prepositions.includes('against'))?.mention;
  const whom = [...objects, ...obliques.filter(({ prepositions }) => prepositions.includes('for')).map(({ mention }) => mention)];
  return (
    !inflected &&
    against !== undefined &&
    whom.some((one) => isBare(one) && FOES.has(one.class) && one.to < against.from && against.from - one.to <= TOWARD)
  );
};
const FOES = new Set<Mention['class']>(['people', 'rebels', 'person', 'force']);

/** To whom something is promised; what it is about is nobody it is promised to. */
const toward = (read: Arguments): readonly Party[] =>
  first(
    ...read.verbal.obliques
      .filter(({ prepositions }) => prepositions.includes('to') && !prepositions.includes('about'))
      .map(({ mention }) => read.parties(mention)),
  );

/** ‘sẽ trao đổi với Togo về các cuộc biểu tình ở Benin’: with whom one is to talk, and not where what they talk about is. */
const beside = (read: Arguments, { type }: EventRule): readonly Party[] =>
  type === 'AGREE' && read.verbal.objects.length === 0 && read.verbal.theme ? read.oblique('with') : [];

/** ‘Thỏa thuận Togo - Benin ký năm 2015’: the two that a pact is named after. */
const signatories = (read: Arguments, { since }: EventRule): readonly Party[] =>
  since && read.verbal.subject?.members.length === 2 ? read.parties(read.verbal.subject) : [];

/** Who tells what it has found out, for itself. */
const TELLS = new Set(['media', 'firm']);

/** Parties none of whom acts. */
const strangers = (parties: readonly Party[], subject: readonly Party[]): readonly Party[] =>
  without(parties, subject).length === parties.length ? parties : [];

/** Whoever only says what the two think is one of them; and ‘nói giao tranh giữa hai nước gây bất ổn’ blames neither. */
const isOneOfTwo = ({ verbal, objects, subject }: Arguments, { echo, type }: EventRule): boolean => {
  const [two, ...deed] = verbal.objects;
  const fought = verbal.theme?.rules.every(({ frame }) => frame === 'mutual') === true;
  if (type === 'ACCUSE' && echo === true && verbal.objects.length === 0 && fought && objects.length > 1) return true;
  const blamed = type === 'ACCUSE' && echo === true && two?.refers === 'pair';
  return blamed && (deed.some(isBarePolicy) || strangers(objects, subject).length === 0);
};

/** Whether what is received is help or freed, which comes ‘from’ somebody. */
const helped = ({ type }: EventRule): boolean => type === 'AID' || type === 'SUPPORT' || type === 'RETREAT';

/** ‘Quyết định cắt viện trợ của Đức đối với Mali’: of a deed with no subject, whose it is, where somebody else suffers it. */
const ownerOf = (read: Arguments): readonly Party[] =>
  read.verbal.subject || read.verbal.inflected || read.oblique('against').length === 0 ? [] : read.oblique('of');

/** ‘Phản ứng về quyết định áp thuế của Togo, Benin nói …’: of harm told before the subject, whose decision it is does it, and the subject suffers. */
function decided(read: Arguments, { type }: EventRule): Roles | null {
  const { subject, inherited, inflected, subordinator, objects, obliques, to } = read.verbal;
  // “Sau khi hạn chế xuất khẩu của Togo, Benin …”: a clause has its subject, and the owner is its object's.
  if (!HARMFUL.has(type) || !inherited || inflected || subordinator || !subject || subject.from < to || !objects.every(isBare)) return null;
  const of = obliques.filter(({ prepositions }) => prepositions.length === 1 && prepositions[0] === 'of');
  const owners = first(...of.map(({ mention }) => read.parties(mention)));
  return owners.length > 0 && strangers(owners, read.subject).length > 0 ? { actors: owners, recipients: read.subject } : null;
}

export function activeRoles(read: Arguments, rule: EventRule): Roles {
  const { subject } = read;
  const { content } = read.verbal;
  const led = decided(read, rule);
  if (led) return led;
  // “nhấn mạnh hai nước cần tôn trọng lẫn nhau”: who says so asks it of the other.
  if (read.reciprocal && rule.frame !== 'advises') return together(subject);
  switch (rule.frame) {
    case 'mutual': {
      const alone = rule.type === 'AGREE' && subject.length === 1 && first(read.companions, read.oblique('with', 'between')).length === 0;
      const given = alone ? agreedFor(read) : [];
      if (given.length > 0) return { actors: subject, recipients: given };
      const others = first(
        read.companions,
        read.oblique('with'),
        read.oblique('between'),
        // “Togo và Benin ký thỏa thuận viện trợ cho Ghana”
        subject.length > 1 && PACTS.has(rule.type) ? [] : read.oblique('for'),
        rule.type === 'COOPERATE' && subject.length < 2 ? read.oblique('at') : [],
        // “đang thương lượng mua trực thăng của Mỹ”
        // “họp sau việc Togo trừng phạt Benin”: what somebody else has done only occasions it.
        rule.type === 'CONSULT' && subject.length === 1 && subject[0]?.state && content.every((told) => told.inherited || !told.subject)
          ? concerned(read)
          : [],
        rule.type === 'AGREE' && subject.length === 1 ? partners(read) : [],
        rule.type === 'SUPPORT' && subject.length === 1 ? settledWith(read) : [],
      );
      const owners = subject.length === 0 && others.length === 0 ? signatories(read, rule) : [];
      if (owners.length === 2) return together(owners);
      const between = read.oblique('between');
      if (rule.type === 'ASSAULT' && [...subject, ...others, ...between].length === 0) return together(overLine(read));
      // “Giao tranh A - B leo thang, Tổng thống C can thiệp”: whoever is named behind them is no side.
      const { inherited, subject: later, to } = read.verbal;
      if (inherited && later && later.from > to && read.companions.length >= 2) return together(read.companions);
      // “tập trận với Pháp ở vùng biển tranh chấp giữa A và B”: who stands with the subject does it, not who a place lies between.
      const named = subject.length > 0 && first(read.companions, read.oblique('with')).length > 0;
      if (named && between.length >= 2) return together([...subject, ...others]);
      // “đàm phán gián tiếp qua trung gian Togo”: who brings them together takes part in their talks, and in nothing else.
      const mediator = rule.type === 'CONSULT' ? read.oblique('through') : [];
      return together([
        ...(between.length >= 2 && rule.mode !== 'third-party' ? between : [...subject, ...others, ...between]),
        ...mediator,
      ]);
    }
    case 'visits': {
      // “Khách du lịch Togo thăm Benin”: of those who hold no office nobody is on a visit.
      if (rule.type === 'CONSULT' && isPrivate(read.verbal.subject)) return NONE;
      // “cử Ngoại trưởng Sibiha sang Manila”: one's own envoy is no host.
      // “dự hội nghị về Togo ở Benin”: what it is about is not where.
      const toward = read.verbal.obliques.some(({ prepositions: of }) => of.includes('to') && !of.includes('about'))
        ? [read.oblique('to'), read.oblique('at')]
        : [read.oblique('at'), read.oblique('to')];
      const hosts = first(...[read.objects, ...toward].map((parties) => without(parties, subject)));
      // “Đại sứ quán Togo tại Benin mở cửa trở lại”
      const posted = hosts.length === 0 && read.verbal.subject?.class === 'mission' ? postedSubject(read) : null;
      if (posted) return posted;
      // “Iran, Saudi Arabia mở lại đại sứ quán”: in each other's capital.
      return rule.type === 'SUPPORT' && hosts.length === 0 && subject.length === 2
        ? together(subject)
        : { actors: subject, recipients: hosts };
    }
    case 'hosts':
      return {
        actors: without(first(read.objects, read.oblique('with'), helped(rule) ? read.oblique('from', 'of') : []), subject),
        recipients: subject,
      };
    case 'called-in': {
      const host = without(first(read.objects, read.oblique('of'), concerned(read)), subject);
      return read.verbal.inherited ? { actors: host, recipients: subject } : { actors: subject, recipients: host };
    }
    case 'acts':
      return {
        // “việc triển khai tên lửa của Ấn Độ sát biên giới Trung Quốc”: whose the force is sends it.
        actors: first(
          subject,
          rule.type === 'MOBILIZE' && !read.verbal.inflected && !read.verbal.subject ? read.objects : [],
          rule.type === 'MOBILIZE' ? launcher(read, rule) : [],
        ),
        recipients: without(
          first(read.oblique('against'), read.oblique('near'), facing(read), rule.type === 'MOBILIZE' ? stationed(read) : []),
          subject,
        ),
      };
    case 'opines':
      // “Báo chí Togo cho rằng Benin tấn công Ghana”: papers and firms tell what they hold, and charge nobody for their state.
      if (read.verbal.subject && TELLS.has(read.verbal.subject.class)) return NONE;
      // “Togo cho rằng một người chết trong vụ tập kích của Togo và Benin”: whoever had a hand in it accuses nobody.
      return strangers(wrongdoers(read), subject).length > 0 ? { actors: subject, recipients: wrongdoers(read) } : NONE;
    case 'advises':
      return { actors: read.speaker, recipients: without(subject, read.speaker) };
    case 'befalls':
      if (onTheirGround(read, rule)) return NONE;
      return {
        // “trúng tên lửa của Iran”: of what hits somebody, whose it is.
        actors: without(
          first(
            read.agent,
            read.oblique('by'),
            themeDoers(read),
            levied(read, rule),
            // “lĩnh án 9 năm tù ở Chile”
            rule.mode === 'arrest' || rule.mode === 'convict' ? read.oblique('at') : [],
            // “không được rời Togo”, “không được vào Togo”
            rule.mode === 'arrest' || rule.mode === 'expel' || rule.type === 'REJECT' ? without(read.objects, subject) : [],
            rule.near ? first(read.oblique('of'), weapons(read), read.oblique('from')) : [],
          ),
          subject,
        ),
        recipients: first(subject, struck(read, rule)),
      };
    case 'gives':
      // “Các đại diện bày tỏ ý định bình thường hóa quan hệ giữa A và B”: whose they are.
      if (rule.type === 'AGREE' && subject.length === 0 && read.envoys) return together(betweenWhom(read));
      // “Nhật Bản và Phần Lan sẽ hợp tác phát triển quan hệ …”: what several promise each other has no object.
      if (rule.type === 'AGREE' && subject.length > 1)
        return {
          actors: subject,
          recipients: without(first(read.oblique('for'), toward(read), read.oblique('with'), partners(read), agreedFor(read)), subject),
        };
      return {
        actors: first(subject, ownerOf(read)),
        recipients: without(
          first(
            read.oblique('for'),
            rule.type === 'AGREE' ? toward(read) : read.oblique('to'),
            beside(read, rule),
            read.objects,
            read.oblique('with'),
            isFoe(read) ? [] : read.oblique('against'),
            rule.type === 'AGREE' ? first(partners(read), read.oblique('to')) : [],
            concerned(read),
            // “sẵn sàng giám sát biên giới giữa A và B”, “mong muốn hợp tác giữa hai nước phát triển”
            rule.type === 'AGREE' ? without(betweenThem(read), subject) : [],
            // “viện trợ cho các nạn nhân lũ lụt ở Lào”
            // “chuyển giao uranium cho nhà máy điện ở Lào”
            rule.type === 'AID' || rule.type === 'COOPERATE' ? read.oblique('at') : [],
          ),
          subject,
        ),
      };
    case 'accuses':
    case 'demands':
    case 'calls-in':
      return {
        actors: subject,
        recipients: without(
          first(
            // “dọa rút Mỹ khỏi NATO”: nobody threatens himself.
            // “nói hai bên đồng ý đây là hành động khiêu khích”: nobody blames two of whom he is one.
            rule.type === 'THREATEN' ? without(read.objects, subject) : isOneOfTwo(read, rule) ? [] : read.objects,
            // “dọa kiện lên WTO”: before whom, not whom.
            rule.type === 'THREATEN'
              ? without(read.oblique('against', 'with', 'for', 'to', 'about', 'of'), forums(read))
              : // “kêu gọi các nước lập liên minh chống Togo”: nobody is asked for what is against him.
                rule.type === 'REQUEST'
                ? read.oblique('with', 'for', 'to', 'about', 'of')
                : // “tố một công ty cung cấp vũ khí cho Togo”: for whom it is done is not charged where somebody is.
                  rule.type === 'ACCUSE' && read.verbal.objects.length > 0
                  ? first(read.oblique('against', 'with', 'to', 'about'), ownersOf(read))
                  : read.oblique('against', 'with', 'for', 'to', 'about', 'of'),
            rule.mode === 'relations' ? read.oblique('from') : [],
            // “kêu gọi ngừng bắn giữa Armenia và Azerbaijan”
            strangers(read.oblique('between'), subject),
            rule.type === 'ACCUSE' ? wrongdoers(read) : [],
            rule.type === 'THREATEN' && rule.mode === 'violence' ? theatre(read) : [],
            asksAll(read.verbal) || asksOwn(read.verbal) ? [] : concerned(read),
            asksAll(read.verbal) || asksOwn(read.verbal) ? [] : provoker(read),
            rule.frame === 'accuses' ? angered(read) : [],
            // “Đại sứ Togo tại Benin cảnh báo sẽ đáp trả”: whoever threatens from his post threatens his hosts.
            rule.type === 'THREATEN' && read.verbal.subject?.class === 'diplomat' ? (postedSubject(read)?.recipients ?? []) : [],
          ),
          subject,
        ),
      };
    case 'acts-on': {
      const { by } = read.verbal.context;
      // “ủng hộ dự luật trừng phạt Togo”: whoever backs what is against somebody does not back him.
      if (rule.type === 'SUPPORT' && read.objects.length === 0 && read.oblique('against').length > 0 && !backs(read)) return NONE;
      // “Togo và Benin cáo buộc nhau nổ súng”
      if (read.bothCharged.length > 0) return together(read.bothCharged);
      // “xảy ra nã pháo giữa Togo và Benin”
      const shot = rule.type === 'ASSAULT' && subject.length === 0 && read.verbal.objects.length === 0 ? read.oblique('between') : [];
      if (shot.length === 2) return together(shot);
      const recipients = aimed(read, rule);
      // “Togo buộc Benin rút 20 nhà ngoại giao”: whoever makes another break off does it to him, where it is not with a third.
      const makes = by?.forces && by.subject && rule.type === 'SANCTION' && by.objects.at(-1) === read.verbal.subject ? by.subject : null;
      // “Togo không kích Benin, buộc Benin trục xuất đại sứ Togo”: but what is done to him who makes another do it, the other does.
      const withHim = read.verbal.obliques.filter(({ prepositions }) => prepositions.includes('with')).map(({ mention }) => mention);
      const named = [...read.verbal.objects, ...withHim].some(
        ({ state, class: sort }) => state !== null && state === makes?.state && sort !== 'capital',
      );
      const back = makes && named && recipients.length > 0 && without(recipients, read.actors(makes)).length === 0;
      if (makes && !back && without(recipients, [...read.actors(makes), ...subject]).length === 0)
        return { actors: without(read.actors(makes), subject), recipients: subject };
      // “Hai nước cắt đứt quan hệ ngoại giao”: with each other.
      const both = recipients.length === 0 && subject.length === 2;
      const apart =
        both &&
        ((rule.mode === 'discontinue' && read.verbal.subject?.refers === 'pair') ||
          // “Cả hai đều rút đại sứ”
          (rule.type === 'SANCTION' && rule.mode === 'withdraw' && read.verbal.subject?.each) ||
          // “Hai bên đều từ chối đàm phán”
          (rule.type === 'REJECT' && rule.mode === 'meet' && (read.verbal.subject?.refers === 'pair' || read.inPlay)));
      // “đạn pháo từ Syria rơi xuống …”: of a weapon that is nobody's, whoever sent it.
      const sent = rule.since ? read.oblique('from') : [];
      if (apart) return together(subject);
      const owner = ownerOf(read);
      return { actors: first(subject, sent, owner), recipients: without(recipients, first(sent, owner)) };
    }
  }
}

/** ‘phá hủy bốn UAV tại khu vực do nhóm A kiểm soát’: what is destroyed on the ground of a group has not come at anybody. */
const onTheirGround = ({ verbal: { objects, obliques }, objects: owners }: Arguments, { type, near }: EventRule): boolean =>
  type === 'ASSAULT' &&
  near !== undefined &&
  objects.length > 0 &&
  obliques.some(({ prepositions, mention: { class: sort, org, state } }) => {
    const theirs = owners.every((owner) => owner.state === state);
    return prepositions.includes('at') && sort === 'place' && org !== null && theirs;
  });

/** ‘bày tỏ sự ủng hộ đối với Togo’: right behind the verb it is whom one backs. */
const backs = ({ verbal: { inflected, obliques, to } }: Arguments): boolean =>
  !inflected && obliques.some(({ prepositions, mention }) => prepositions.includes('against') && mention.from - to === TOWARD);
/** ‘chia buồn với Togo về vụ Benin không kích’: right behind the verb, before what has happened to him. */
const consoled = (read: Arguments, { type }: EventRule): readonly Party[] => {
  const { to, objects, obliques, inflected } = read.verbal;
  const [whom] = obliques;
  const toward = type === 'SUPPORT' && !inflected && whom?.prepositions.includes('with') === true && whom.mention.from - to === 1;
  return toward && objects.every((object) => object.from > whom.mention.to) ? read.parties(whom.mention) : [];
};
/** Tokens of ‘đối với’; ‘ủng hộ chống Togo’ has but one. */
const TOWARD = 2;

/** A verb of blame whose object is a deed or a decision of nobody named. */
const blamesDeed = ({ rules, objects, inflected }: Verbal): boolean =>
  !inflected && rules.some(({ judges }) => judges) && objects.some(isBarePolicy);

/** Whose the ship is on which something is. */
const aboard = (read: Arguments): readonly Party[] =>
  first(
    ...read.verbal.obliques
      .filter(({ prepositions, mention }) => mention.class === 'vessel' && prepositions.includes('at'))
      .map(({ mention }) => read.parties(mention)),
  );

/** ‘từ chối tham gia vòng đàm phán do Togo tổ chức’ */
const heldBy = (read: Arguments): readonly Party[] => (read.verbal.theme?.agent ? read.parties(read.verbal.theme.agent) : []);

/** Bodies to which a thing is taken. */
const forums = (read: Arguments): readonly Party[] => read.oblique('to').filter(({ state }) => state === null);

const picketing = ({ verbal }: Arguments): boolean =>
  verbal.obliques.some(({ prepositions, mention }) => mention.class === 'mission' && prepositions.includes('at'));

/** ‘phản đối sự can thiệp của Togo vào Benin’: of what no dictionary holds, whose it is stands right behind it, before whom it is aimed at. */
function whoseFirst(read: Arguments): readonly Party[] {
  const { inflected, obliques } = read.verbal;
  const [about, owner] = obliques;
  // “phản đối phát ngôn về Benin của Togo”: and so where what it is about stands between.
  const head = about?.prepositions.includes('about') && owner?.mention.from === about.mention.to + 1 ? owner : about;
  return head && !inflected && head.prepositions.length === 1 && head.prepositions[0] === 'of' ? read.parties(head.mention) : [];
}

/** ‘cho rằng động thái của Togo là sai’, but not ‘cho rằng động thái vi phạm nghị quyết của Liên Hợp Quốc’: what is an organisation's own stands right before it. */
const ownersOf = (read: Arguments): readonly Party[] => {
  const object = read.verbal.objects.at(-1);
  const of = read.verbal.obliques.find(({ prepositions }) => prepositions.includes('of'));
  const far = object !== undefined && of !== undefined && isBarePolicy(object) && of.mention.from - object.to > OWNED;
  return far && of.mention.state === null ? [] : read.oblique('of');
};
/** Tokens between an object and its owner at most: ‘(động thái) mới đây của’. */
const OWNED = 3;

/** ‘Hai đặc khu của Togo cấm hàng từ Benin’: whose a noun before the verb is, the verb is not aimed at. */
const ofBehind = (read: Arguments): readonly Party[] => {
  const { obliques, from, inflected } = read.verbal;
  const behind = obliques.filter(({ prepositions, mention }) => prepositions.includes('of') && (inflected || mention.from >= from));
  return first(...behind.map(({ mention }) => read.parties(mention)));
};

/** What hits somebody, and not where: ‘trúng thủy lôi ngoài khơi Togo’. */
function weapons(read: Arguments): readonly Party[] {
  const { objects } = read.verbal;
  const hits = objects.filter((object) => object.class !== 'place');
  return hits.length === objects.length ? read.objects : first(...hits.map((object) => read.parties(object)));
}

/** Who may come from another state. */
const COMERS = new Set(['people', 'rebels', 'person']);

/** ‘phóng tên lửa của Mỹ vào Nga’: with what one shoots, whoever made it, is not whom one shoots at. */
const isShot = ({ verbal: { objects, to, inflected } }: Arguments, { mode, near }: EventRule): boolean =>
  near !== undefined && SHOOTS.has(mode ?? '') && !inflected && objects[0]?.class === 'force' && objects[0].from - to <= BEFORE_ARMS;
const SHOOTS = new Set(['heavy-weapons', 'drone']);
/** Tokens of a number and a measure: ‘hơn 59 quả’. */
const BEFORE_ARMS = 4;

/** Whom a verb that acts on somebody acts on. */
function aimed(read: Arguments, rule: EventRule): readonly Party[] {
  // “trả quần đảo Tromelin cho Mauritius”: ground is given back to somebody, not taken from whose it is called.
  const ground =
    rule.type === 'RETREAT' && read.verbal.objects.length > 0 && read.verbal.objects.every(({ class: sort }) => sort === 'place');
  const lists = [
    ground ? read.oblique('for') : [],
    consoled(read, rule),
    // “ủng hộ quyền tự vệ của Togo trước cuộc tấn công của Benin”: of what no dictionary holds, before what it is told with.
    rule.type === 'SUPPORT' && read.verbal.objects.length === 0 ? whoseFirst(read) : [],
    isShot(read, rule) ? [] : read.objects,
    rule.type === 'ACCUSE' || rule.type === 'REJECT' ? whoseFirst(read) : [],
    (rule.type === 'COERCE' || rule.type === 'AID' || rule.type === 'SUPPORT') && isFoe(read) ? [] : read.oblique('against'),
    read.oblique('with'),
    // “phá hoại cho Togo”: harm is done in somebody's service.
    rule.type === 'ASSAULT' ? [] : read.oblique('for'),
    read.oblique('to'),
    read.oblique('about'),
    // “không kích một địa điểm ở Homs từ hướng Beirut”: where it comes from is not whom it hits.
    // “Với sự đồng ý của Togo, Benin phóng tên lửa …”: nor is whoever agreed to it.
    isShot(read, rule) || (rule.type === 'ASSAULT' && read.oblique('from').length > 0)
      ? []
      : ABOUT.has(rule.type)
        ? read.oblique('of')
        : ofBehind(read),
    read.oblique('between'),
    // “nổ súng làm hai binh sĩ Togo thiệt mạng”
    rule.type === 'ASSAULT' || rule.mode === 'restrict' ? victims(read) : [],
    // “đuổi đánh công dân Malawi tại Zambia”: where one's own are is not whom it is done to.
    // “giải tán người biểu tình trước Đại sứ quán Malawi”: nor is whose mission they stand before.
    rule.type === 'ASSAULT' && read.objects.length === 0 && !(read.verbal.objects.length > 0 && picketing(read)) ? read.oblique('at') : [],
    rule.type === 'REJECT' ? first(heldAt(read), heldBy(read)) : [],
    // “Tin tặc Togo tấn công các cơ sở cấp nước ở Benin”, “đánh cắp 30 triệu USD từ Benin”
    rule.mode === 'cyber' && !read.verbal.inflected ? read.oblique('from', 'at') : [],
    // “bắn chết hai người xâm nhập từ Togo”
    rule.type === 'ASSAULT' && read.verbal.objects.some((object) => COMERS.has(object.class) && isBare(object)) ? read.oblique('from') : [],
    picketed(read),
    // “đi qua vùng đặc quyền kinh tế ở phía bắc Togo”: off whose coast the waters are that nobody is named for.
    rule.type === 'MOBILIZE' && read.verbal.objects.length > 0 && read.verbal.objects.every((one) => one.class === 'place' && isBare(one))
      ? read.oblique('at')
      : [],
    LEAVES.has(rule.mode ?? '') ? read.oblique('from', 'at') : [],
    // “tịch thu dầu trên bốn tàu Togo”
    rule.mode === 'seize' ? aboard(read) : [],
    rule.type === 'CONCEDE' ? spared(read) : [],
    rule.type === 'SANCTION' || rule.type === 'CONCEDE'
      ? first(banned(read), rule.mode === 'discontinue' ? first(dealtWith(read), read.oblique('to', 'near')) : [])
      : [],
    // “bày tỏ hối tiếc về quá khứ ở Togo”, “ngừng không kích ở Togo”
    // “tuyên bố rút binh sĩ Togo khỏi Benin”: and from where.
    rule.type === 'CONCEDE' ? first(read.oblique('at'), read.oblique('from')) : [],
    rule.type === 'COOPERATE' ? sold(read) : [],
    ABOUT.has(rule.type) ? concerned(read) : [],
    PROVOKED.has(rule.type) || rule.type === 'SANCTION' ? provoker(read) : [],
  ];
  // Of blame only who is named first: ‘phản đối nỗ lực của mình giảm tài trợ cho Liên hợp quốc’ blames nobody else.
  // “khiếu nại lên WTO về việc Mỹ áp thuế”: before whom, not of whom.
  const bodies = rule.type === 'ACCUSE' ? forums(read) : [];
  if (PROVOKED.has(rule.type)) {
    // “lên án hành động khủng bố chống Togo”: nobody named is blamed, and Togo suffers it.
    const spares = rule.type === 'ACCUSE' && read.objects.length === 0 && read.oblique('against').length > 0 && blamesDeed(read.verbal);
    const told = spares ? [read.oblique('about'), read.oblique('of'), concerned(read), provoker(read)] : lists;
    return without(first(...told.map((parties) => without(parties, bodies))), read.subject);
  }
  return first(...lists.map((parties) => without(parties, read.subject)));
}
