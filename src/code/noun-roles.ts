/** Roles of a noun of action: whose it is, whom it is against. */
import type { EventRule } from '../model/pack.ts';
import { agreedFor, concerned } from './about.ts';
import type { Arguments } from './arguments.ts';
import { SPOKEN } from './clause-verbs.ts';
import { distinct, first, type Party, without } from './discourse.ts';
import { facing, locals, overLine, picketed, victims } from './grounds.ts';
import { type Reading, type Roles, together } from './reading.ts';
import { says, type Verbal } from './verbal.ts';

/** What is answered by whom it is laid on. */
const PENAL = new Set(['SANCTION', 'COERCE', 'THREATEN']);

const NONE: Roles = { actors: [], recipients: [] };

export function nounRoles(read: Arguments, rule: EventRule): Roles {
  const { verbal } = read;
  // “Hạm đội Biển Đen hứng chịu đòn tấn công”: what suffers may be a place.
  const own = verbal.inherited || !verbal.subject ? [] : verbal.passive ? read.parties(verbal.subject) : read.subject;
  const suffers = verbal.passive && own.length > 0;
  const doer = first(read.agent, suffers ? [] : own);
  const of = read.oblique('of');
  const genitive = genitiveOf(read);
  // “Hai nước đáp trả bằng lệnh trục xuất nhà ngoại giao của nhau”
  if (read.reciprocal && read.subject.length > 1) return together(read.subject);
  switch (rule.frame) {
    case 'mutual': {
      // “cuộc chiến mà Togo phát động ở Benin”: of a war with one side named, where it is waged.
      const waged = rule.type === 'ASSAULT' && read.agent.length === 1 ? without(read.oblique('at'), read.agent) : [];
      if (waged.length > 0) return { actors: read.agent, recipients: waged };
      // “Hội nghị do Peru và Chile đồng chủ trì”
      const held = verbal.inflected || read.agent.length > 1 ? read.agent : [];
      const sides = [
        ...read.oblique('between'),
        ...of,
        ...read.oblique('with'),
        ...read.objects,
        ...held,
        ...bothHit(read),
        ...(rule.type === 'ASSAULT' ? fallen(read) : []),
        ...(rule.type === 'CONSULT' ? [...read.oblique('through'), ...addressed(read)] : []),
      ];
      const told = distinct([...own, ...sides]);
      const all = rule.type === 'ASSAULT' && told.length === 0 ? overLine(read) : told;
      // “biên bản các cuộc họp của EU, ông ấy nói”, “sau cuộc họp ASEAN, ông ấy nói”: an organisation meets by itself.
      const alone = verbal.subordinator !== null && read.oblique('with').length + read.oblique('between').length === 0;
      const whose = [...of, ...(alone ? read.objects : [])];
      if (verbal.inherited && all.length === 1 && whose.some(({ state, org }) => state === null && org !== null)) return together(all);
      // “ký tuyên bố chung sau sáu tuần giao tranh”: who signs need not be who fought.
      const mentioned = verbal.inherited && all.length === 0 && rule.type !== 'CONSULT';
      // “ông A nhắc tới giao tranh ở Donbass và việc Togo rút quân”: nor need who speaks of it.
      const spoken = rule.type === 'ASSAULT' && verbal.inherited && read.oblique('with').length === 0 && all.length < 2;
      if (spoken) return together(all);
      // “gặp Ngoại trưởng Peru bên lề hội nghị thượng đỉnh ASEAN”: where they met, not whom.
      const beside = verbal.governor?.rules.some(({ type }) => type === 'CONSULT') === true;
      // “sau cuộc họp khẩn cấp với các đối tác Pháp và Đức”: whoever meets with several is one more.
      const joins = rule.type === 'CONSULT' && verbal.inherited && all.length === read.oblique('with').length && !beside;
      return together((all.length >= 2 && !joins) || mentioned || beside ? all : [...all, ...read.subject]);
    }
    case 'visits': {
      const hosts = first(read.objects, read.oblique('to'), read.oblique('at'));
      const visitor = first(of, own, verbal.inherited ? read.subject : [], guest(read, hosts));
      return { actors: visitor, recipients: without(hosts, visitor) };
    }
    case 'hosts':
      return NONE;
    case 'calls-in': {
      const caller = first(read.agent, of);
      return {
        actors: caller,
        recipients: without(first(read.oblique('for'), read.oblique('against'), read.objects, read.subject), caller),
      };
    }
    case 'befalls':
      return { actors: first(read.agent), recipients: first(of, read.objects, own) };
    case 'gives': {
      const given = read.oblique('for').length > 0;
      // “thương vụ bán trực thăng của Pháp cho Serbia”: whose the goods are gives them.
      const giver = first(read.agent, own.length > 0 && !suffers ? own : genitive, given && !suffers ? read.objects : []);
      return {
        actors: giver,
        recipients: without(
          first(
            read.oblique('for'),
            read.oblique('to'),
            read.oblique('against'),
            read.objects,
            suffers ? own : [],
            // “cam kết của Togo viện trợ cho Benin”
            rule.type === 'AGREE' ? agreedFor(read) : [],
          ),
          giver,
        ),
      };
    }
    default: {
      // “Benin nhận lời xin lỗi từ Togo”
      const words = rule.type === 'CONCEDE' && !verbal.inflected && !suffers && read.objects.length === 0;
      const sender = words && own.length > 0 ? first(without(read.oblique('from'), own), without(genitive, own)) : [];
      if (sender.length > 0) return { actors: sender, recipients: own };
      const between = read.oblique('between');
      // “là không thể chấp nhận giữa hai đồng minh”: of a judgement, where it holds.
      if (between.length >= 2) return rule.frame === 'advises' ? NONE : together(between);
      const actors = first(
        doer,
        genitive,
        // “hứng chịu cuộc tấn công bằng xuồng không người lái của Ukraine”
        rule.frame === 'acts' || (suffers && rule.type === 'ASSAULT' && !verbal.inflected) ? read.objects : [],
        rule.type === 'ASSAULT' ? armsOf(read) : [],
        rule.type === 'ASSAULT' ? governing(read) : locals(read),
        // “vụ bắt giữ ba công dân Séc ở Peru”: where somebody is held, that state holds him.
        rule.mode === 'arrest' && read.objects.length > 0 && !inMission(verbal) ? read.oblique('at') : [],
        // “việc trục xuất ba nhà ngoại giao Algeria khỏi Pháp”
        rule.mode === 'expel' || rule.mode === 'deport' ? read.oblique('from') : [],
        // “trừng phạt Togo vì vụ tấn công”
        verbal.suspect ? read.parties(verbal.suspect) : [],
      );
      const target = first(
        garrison(read),
        read.oblique('against'),
        // “việc triển khai tên lửa của Ấn Độ sát biên giới Trung Quốc”
        rule.type === 'MOBILIZE' && !verbal.inflected ? without(first(read.oblique('near'), facing(read)), actors) : [],
        without(read.objects, actors),
        read.oblique('to'),
        read.oblique('with'),
        read.oblique('for'),
        read.denier,
        rule.type === 'ASSAULT' ? first(verbal.inflected ? [] : victims(read), within(read)?.recipients ?? [], read.oblique('at')) : [],
        // “việc rút quân của Pháp khỏi Mali”
        rule.mode === 'withdraw' ? read.oblique('from') : [],
        rule.frame === 'demands' ? [] : effectOf(read),
        rule.type === 'THREATEN' || rule.type === 'PROTEST' ? concerned(read) : [],
        picketed(read),
        // “Để đáp trả lệnh trừng phạt của Togo, Benin …”
        PENAL.has(rule.type) && verbal.inherited && verbal.governor?.reacting && genitive.length > 0 ? read.subject : [],
        // “Bất chấp lời đe dọa của Washington, Ankara …”: whoever acts on it or in spite of it was meant.
        SPOKEN.has(rule.type) && verbal.inherited && genitive.length > 0 ? read.subject : [],
      );
      return { actors, recipients: without(suffers ? first(own, target) : target, actors) };
    }
  }
}

/** ‘hội đàm với Thủ tướng Togo nhân chuyến thăm Togo’: of two who meet, whoever is not at home has come. */
function guest(read: Reading, hosts: readonly Party[]): readonly Party[] {
  const { governor } = read.verbal;
  if (!governor?.rules.some(({ type }) => type === 'CONSULT') || governor.form !== 'verb' || hosts.length !== 1) return [];
  const met = governor.obliques.filter(({ prepositions }) => prepositions.includes('with')).map(({ mention }) => mention);
  const sides = distinct([governor.subject, ...governor.objects, ...met].flatMap((mention) => (mention ? read.parties(mention) : [])));
  const guests = without(sides, hosts);
  return guests.length === 1 && sides.length === 2 ? guests : [];
}

/** ‘Trong cuộc điện đàm, Ngoại trưởng Togo nói với người đồng cấp Benin rằng …’: whoever is told something there is there. */
function addressed(read: Reading): readonly Party[] {
  const { governor } = read.verbal;
  const open = read.oblique('with', 'between', 'of').length === 0;
  const told = open && governor && says(governor) && governor.speech?.kind === 'says' ? governor.obliques : [];
  const to = told.filter(({ prepositions: of }) => of.includes('with') || of.includes('for'));
  return first(...to.map(({ mention }) => read.parties(mention)));
}

/** ‘cuộc tấn công dữ dội bằng pháo của Togo vào Benin’: whose the arms are attacks, where somebody else is what they are turned on. */
function armsOf(read: Arguments): readonly Party[] {
  const { inflected, objects } = read.verbal;
  if (inflected || objects.length === 0 || !objects.every(({ class: sort }) => sort === 'force')) return [];
  const owners = read.objects;
  const hit = read.oblique('against', 'to');
  return hit.length > 0 && without(hit, owners).length === hit.length ? owners : [];
}

/** Who does harm in what the noun names: ‘Hamas bắt cóc 250 người trong cuộc tấn công’. */
function governing(read: Arguments): readonly Party[] {
  const { governor } = read.verbal;
  // ‘thừa nhận vụ tấn công nhằm vào Togo’: what is admitted one has done, where it is done to another.
  if (governor?.subject && governor.speech?.kind === 'admits') {
    const own = read.actors(governor.subject);
    const hit = first(read.objects, read.oblique('against', 'to'));
    return hit.length > 0 && without(hit, own).length === hit.length ? own : [];
  }
  return within(read)?.actors ?? [];
}

/** Who does it to whom in the attack that a noun only says again: ‘Togo tiêu diệt hai chỉ huy Benin trong cuộc đột kích ở Ghana’. */
function within(read: Reading): Roles | null {
  const { governor, inflected } = read.verbal;
  const attacks = governor?.rules.some(({ type, frame }) => type === 'ASSAULT' && frame === 'acts-on');
  if (
    !attacks ||
    !governor?.subject ||
    governor.form !== 'verb' ||
    governor.negated ||
    (governor.passive && (inflected || !governor.agent))
  )
    return null;
  const { passive, subject, agent, objects } = governor;
  const hit = inflected ? [] : passive ? [subject] : objects;
  return {
    actors: passive ? (agent ? read.actors(agent) : []) : read.actors(subject),
    recipients: first(...hit.map((m) => read.parties(m))),
  };
}

/** ‘Ba quân nhân Togo thiệt mạng trong vụ tấn công nhằm vào căn cứ ở Benin’: where soldiers of another state fell, they were hit. */
function garrison(read: Reading): readonly Party[] {
  const { governor, obliques, inflected } = read.verbal;
  const fell = governor?.rules.some(({ type, frame }) => type === 'ASSAULT' && frame === 'befalls') ? governor.subject : null;
  const places = obliques.filter(({ prepositions }) => prepositions.includes('against') || prepositions.includes('to'));
  const posts = places.every(({ mention: { class: sort } }) => sort === 'place');
  // “Ba công dân Togo thiệt mạng trong vụ tấn công ở Benin”: with nothing else told to be hit, so were people.
  const people = fell?.class === 'people' && places.length === 0;
  return !inflected && fell && ((fell.class === 'force' && posts) || people) ? read.parties(fell) : [];
}

/** ‘vụ bắt giữ một công dân Togo tại Đại sứ quán Benin’: whose mission it is need not hold him. */
const inMission = ({ obliques }: Verbal): boolean =>
  obliques.some(({ prepositions, mention }) => mention.class === 'mission' && prepositions.includes('at'));

/** Whose a noun of action is, behind a word that cannot also say whom it is against. */
function genitiveOf(read: Reading): readonly Party[] {
  const own = read.verbal.obliques.filter(({ prepositions }) => prepositions.includes('of') && !prepositions.includes('against'));
  // “Lời kêu gọi ngừng bắn của Togo”: the policy's owner asks for it.
  const asks = read.verbal.rules.some(({ type }) => type === 'REQUEST');
  const policies = asks ? read.verbal.objects.filter((object) => object.class === 'policy') : [];
  return first(...[...own.map(({ mention }) => mention), ...policies].map((mention) => read.parties(mention)));
}

/** Whom the verb of a noun of action hits: ‘a strike killed nine people in Iraq’. */
function effectOf(read: Reading): readonly Party[] {
  const { effect } = read.verbal;
  if (!effect || effect.passive || effect.form === 'speech') return [];
  const at = effect.obliques.filter(({ prepositions }) => prepositions.includes('at'));
  return first(...[...effect.objects, ...at.map(({ mention }) => mention)].map((mention) => read.parties(mention)));
}

/** ‘Ba lính Togo bị thương trong cuộc đụng độ với lực lượng Benin’: whoever fell in it fought. */
function fallen(read: Reading): readonly Party[] {
  const { governor, inherited, obliques, inflected } = read.verbal;
  const foes = obliques.some(({ prepositions }) => prepositions.includes('with'));
  const fell = !inflected && inherited && foes && governor?.form === 'plain' && !governor.negated ? governor.subject : null;
  return fell && FIGHTERS.has(fell.class) ? read.parties(fell) : [];
}
const FIGHTERS = new Set(['force', 'people', 'rebels', 'police', 'person', 'official']);

/** The two whom it is said to have hit: ‘Vụ đụng độ khiến binh sĩ hai bên bị thương’. */
function bothHit(read: Reading): readonly Party[] {
  const { effect } = read.verbal;
  const both = effect && !effect.passive ? effect.objects.filter(({ refers }) => refers === 'pair') : [];
  return read.verbal.inherited ? both.flatMap((mention) => read.parties(mention)) : [];
}
