/** Roles of a noun of action: whose it is, whom it is against. */
import type { EventRule } from '../model/pack.ts';
import { type Arguments, first, type Roles, together, without } from './arguments.ts';
import { SPOKEN } from './clause-verbs.ts';
import { distinct } from './discourse.ts';

const NONE: Roles = { actors: [], recipients: [] };
export function nounRoles(read: Arguments, rule: EventRule): Roles {
  const { verbal } = read;
  // “Hạm đội Biển Đen hứng chịu đòn tấn công”: what suffers may be a place.
  const own = verbal.inherited || !verbal.subject ? [] : verbal.passive ? read.parties(verbal.subject) : read.subject;
  const suffers = verbal.passive && own.length > 0;
  const doer = first(read.agent, suffers ? [] : own);
  const of = read.oblique('of');
  const genitive = read.genitive;
  // “Hai nước đáp trả bằng lệnh trục xuất nhà ngoại giao của nhau”
  if (read.reciprocal && read.subject.length > 1) return together(read.subject);
  switch (rule.frame) {
    case 'mutual': {
      // “Hội nghị do Peru và Chile đồng chủ trì”
      const held = verbal.inflected || read.agent.length > 1 ? read.agent : [];
      const sides = [...read.oblique('between'), ...of, ...read.oblique('with'), ...read.objects, ...held, ...read.bothHit];
      const all = distinct([...own, ...sides]);
      // “biên bản các cuộc họp của EU, ông ấy nói”, “sau cuộc họp ASEAN, ông ấy nói”: an organisation meets by itself.
      const alone = verbal.subordinator !== null && read.oblique('with').length + read.oblique('between').length === 0;
      const whose = [...of, ...(alone ? read.objects : [])];
      if (verbal.inherited && all.length === 1 && whose.some(({ state, org }) => state === null && org !== null)) return together(all);
      // “ký tuyên bố chung sau sáu tuần giao tranh”: who signs need not be who fought.
      const mentioned = verbal.inherited && all.length === 0 && rule.type !== 'CONSULT';
      // “gặp Ngoại trưởng Peru bên lề hội nghị thượng đỉnh ASEAN”: where they met, not whom.
      const beside = verbal.governor?.rules.some(({ type }) => type === 'CONSULT') === true;
      // “sau cuộc họp khẩn cấp với các đối tác Pháp và Đức”: whoever meets with several is one more.
      const joins = rule.type === 'CONSULT' && verbal.inherited && all.length === read.oblique('with').length && !beside;
      return together((all.length >= 2 && !joins) || mentioned || beside ? all : [...all, ...read.subject]);
    }
    case 'visits': {
      const visitor = first(of, own, verbal.inherited ? read.subject : []);
      return { actors: visitor, recipients: without(first(read.objects, read.oblique('to'), read.oblique('at')), visitor) };
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
          first(read.oblique('for'), read.oblique('to'), read.oblique('against'), read.objects, suffers ? own : []),
          giver,
        ),
      };
    }
    default: {
      const between = read.oblique('between');
      if (between.length >= 2) return together(between);
      const actors = first(
        doer,
        genitive,
        // “hứng chịu cuộc tấn công bằng xuồng không người lái của Ukraine”
        rule.frame === 'acts' || (suffers && rule.type === 'ASSAULT' && !verbal.inflected) ? read.objects : [],
        rule.type === 'ASSAULT' ? read.governing : read.there,
        // “vụ bắt giữ ba công dân Séc ở Peru”: where somebody is held, that state holds him.
        rule.mode === 'arrest' && read.objects.length > 0 ? read.oblique('at') : [],
        // “việc trục xuất ba nhà ngoại giao Algeria khỏi Pháp”
        rule.mode === 'expel' || rule.mode === 'deport' ? read.oblique('from') : [],
      );
      const target = first(
        read.oblique('against'),
        // “việc triển khai tên lửa của Ấn Độ sát biên giới Trung Quốc”
        rule.type === 'MOBILIZE' && !verbal.inflected ? without(first(read.oblique('near'), read.facing), actors) : [],
        without(read.objects, actors),
        read.oblique('to'),
        read.oblique('with'),
        read.oblique('for'),
        read.denier,
        rule.type === 'ASSAULT' ? first(verbal.inflected ? [] : read.victims, read.oblique('at')) : [],
        rule.frame === 'demands' ? [] : read.effect,
        // “việc rút quân của Pháp khỏi Mali”
        rule.mode === 'withdraw' ? read.oblique('from') : [],
        rule.type === 'THREATEN' ? read.content : [],
        // “Bất chấp lời đe dọa của Washington, Ankara …”: whoever acts on it or in spite of it was meant.
        SPOKEN.has(rule.type) && verbal.inherited && genitive.length > 0 ? read.subject : [],
      );
      return { actors, recipients: without(suffers ? first(own, target) : target, actors) };
    }
  }
}
