/** What a clause tells of a noun without going on with the sentence: ‘lệnh cấm mà Mỹ áp đặt’, ‘phiến quân do Iran hậu thuẫn’, ‘được cho là do A thực hiện’. */
import type { Word } from './chunk.ts';
import { isNominative } from './clause-level.ts';
import { none } from './clause-state.ts';
import { isBarePolicy, judges, speaksUp } from './clause-verbs.ts';
import { verbAhead } from './lookahead.ts';
import { isBare, type Mention, named, singles } from './mention.ts';
import { NounReader } from './noun-reader.ts';
import { FACT, type Verbal } from './verbal.ts';

/** How one stands behind another. */
const BACKS = new Set(['SUPPORT', 'AID', 'CONSULT']);

/** Who a relative clause behind a comma can be about. */
const SPEAKERS = new Set(['leader', 'official', 'diplomat', 'person']);

/** What is given away. */
const GOODS = new Set(['force', 'vessel', 'firm', 'thing', 'policy']);

/** Tokens of ‘các’, ‘hai’ or ‘20 triệu’ before what is done to somebody. */
const DETERMINER = 2;

/** Tokens in brackets between whose word it is and ‘trong đó’, at most. */
const ASIDE = 6;

/** What words that tell of a noun do to the clause in hand. */
/** Tokens of ‘là nước đầu tiên’ at the least. */
const RANKED = 4;

export class RelativeReader extends NounReader {
  /** `mà`, `người`, `vốn`, `trong đó`: of whom or what a clause tells. */
  protected takeRelative({ from }: Word): void {
    const next = this.next();
    // “dưới sự chủ trì của bà Baerbock, người ca ngợi …”: whoever stands before the comma.
    const person = this.mentions.at(-1);
    if (this.comma && person && person.to === from - 1 && SPEAKERS.has(person.class) && verbAhead(this.chunks, this.i + 1)) {
      this.open('same', null, from);
      this.level.subject = person;
      return;
    }
    // “các chuyến bay, vốn bị đình chỉ từ năm 2020”: told of what stands before the comma, with a time of its own.
    const suffers = next?.kind === 'word' && next.particles.has('passive');
    if (this.comma && person && suffers && this.level.verb) {
      this.open('same', null, from);
      this.level.subject = person;
      return;
    }
    if (this.comma && this.setsScene(from)) return;
    // “…, điều Nga bác bỏ”, “…, nơi Pháp đóng quân”
    if (this.comma && next?.kind === 'mention' && verbAhead(this.chunks, this.i + 2)) return this.open('main', null, from);
    // “phán quyết của tòa án, trong đó kêu gọi …”: whose it is asks or blames in it.
    const author = this.comma && next?.kind === 'act' && speaksUp(next) && person && from - person.to <= ASIDE ? this.author(person) : null;
    if (author) {
      this.open('same', null, from);
      this.level = { ...this.level, context: FACT, subject: author };
      return;
    }
    this.relative = this.attach?.form === 'noun' && !this.comma ? this.attach : null;
  }

  /** ‘Togo, nơi Ghana đóng quân, tấn công Benin’: between a subject and its verb, what is told of it is passed over. */
  private setsScene(from: number): boolean {
    const { subject, verb } = this.level;
    const close = this.chunks.findIndex((chunk, at) => at > this.i && chunk.kind === 'mark');
    const behind = this.chunks[close];
    const ends = behind?.kind === 'mark' && behind.mark === ',' && verbAhead(this.chunks, close + 1);
    if (verb || !subject || this.mentions.at(-1)?.to !== from - 1 || this.next()?.kind !== 'mention' || !ends) return false;
    this.i = close;
    this.reach = behind.to;
    return true;
  }

  /** `phiến quân do Iran hậu thuẫn`, `chính phủ được Nga ủng hộ`: who stands behind the noun; the clause goes on as if it were not there. */
  protected takeSponsor({ particles, prepositions, from }: Word): boolean {
    const [sponsor, verb] = this.chunks.slice(this.i + 1, this.i + 3);
    if (!particles.has('passive') && !prepositions.includes('by')) return false;
    if (sponsor?.kind !== 'mention' || (verb?.kind !== 'act' && verb?.kind !== 'word') || verb.from !== sponsor.to) return false;
    if (!verb.particles.has('sponsoring')) return false;
    // “Cuộc không kích của Togo vào Benin được Ghana ủng hộ”: with no other verb the noun of action is what it is about.
    const told = this.attach?.form === 'noun' && !this.level.verb && particles.has('passive') && verb.kind === 'act';
    if (told && !verbAhead(this.chunks, this.i + 3)) return false;
    // “cắt viện trợ cho Togo do Chile hậu thuẫn phiến quân Benin”: with an object of its own the verb gives the reason.
    const own = this.chunks[this.i + 3];
    if (!particles.has('passive') && verb.kind === 'act' && !verb.inflected && own?.kind === 'mention' && own.from - verb.to <= DETERMINER)
      return false;
    const backed = this.chunks[this.i - 1];
    // “Được Togo hậu thuẫn, Benin …”, “Benin, được Togo hậu thuẫn, …”: told of whoever acts.
    const apart = backed === undefined || (backed.kind === 'mark' && backed.mark === ',');
    if (apart && particles.has('passive') && verb.kind === 'act') return false;
    this.i += 2;
    this.reach = verb.to;
    this.mentions.push(sponsor.mention);
    // “nhận 12 trực thăng do Mỹ tài trợ”: what is received comes from who pays.
    if (this.attach?.form === 'verb' && this.attach.rules.some(({ frame }) => frame === 'hosts'))
      this.attach.obliques.push({ prepositions: ['from'], mention: sponsor.mention });
    // “hai ngày đàm phán do Togo làm trung gian”: whoever brings the others together meets with them.
    const mediates = verb.kind === 'act' && verb.rules.some(({ mode }) => mode === 'third-party');
    const talks = mediates ? (this.attach ?? this.level.verb) : null;
    if (talks?.rules.some(({ type }) => type === 'CONSULT')) {
      talks.obliques.push({ prepositions: ['with'], mention: sponsor.mention });
      return true;
    }
    // “từ chối ký thỏa thuận với Benin do Togo làm trung gian”: of a pact that he brought about he is no party.
    if (mediates && talks && prepositions.includes('by')) return true;
    // “chiến dịch không kích do Togo dẫn đầu”: who leads it does it.
    const led = verb.kind === 'word' && this.attach?.form === 'noun' && this.attach.to === from && prepositions.includes('by');
    if (led && this.attach) this.attach.agent ??= sponsor.mention;
    // “Iran và các lực lượng được họ hậu thuẫn”: who stands behind it is only one of those told of.
    if (verb.kind !== 'act' || sponsor.mention.refers) return true;
    // “Lô gạo do Togo viện trợ đã tới Benin”, “Hai trực thăng do Togo viện trợ …”: who gives them, and where they come is told next.
    const bare = backed?.kind !== 'mention' || backed.to !== from || (isBare(backed.mention) && GOODS.has(backed.mention.class));
    if (bare && !this.attach && !this.level.verb && verb.rules.some(({ type }) => type === 'AID')) {
      this.attach = this.verbal(verb, 'verb', verb.rules, sponsor.mention);
      if (backed?.kind === 'mention') this.attach.objects.push(backed.mention);
      return true;
    }
    if (!verb.rules.some(({ type }) => BACKS.has(type)) || backed?.kind !== 'mention' || backed.to !== from) return true;
    const user = this.attach ?? this.level.verb;
    const verbal = this.verbal(verb, 'verb', verb.rules, sponsor.mention);
    // “Qatar và phiến quân được Iran hậu thuẫn”: of several, the last.
    verbal.objects.push(singles(backed.mention).at(-1) ?? backed.mention);
    const arms = GOODS.has(backed.mention.class) && !backed.mention.state && !backed.mention.org;
    if (arms && user && verb.rules.every(({ type }) => type === 'AID')) this.takeGiven(verbal, user, sponsor.mention);
    return true;
  }

  /** ‘phá hủy xe tăng do Togo viện trợ cho Benin’, ‘bắn tên lửa do Togo viện trợ’: to whom it was given, or who has it to use. */
  private takeGiven(aid: Verbal, user: Verbal, giver: Mention): void {
    const [to, whom] = this.chunks.slice(this.i + 1, this.i + 3);
    const given = to?.kind === 'word' && to.prepositions.includes('for') && whom?.kind === 'mention' ? whom.mention : null;
    const uses =
      user.using || user.rules.some(({ type, mode, near }) => type === 'ASSAULT' && mode === 'heavy-weapons' && near !== undefined);
    const owner = given ?? (uses && !user.passive && user.subject && user.subject.state !== giver.state ? user.subject : null);
    if (owner) aid.obliques.push({ prepositions: ['for'], mention: owner });
  }

  /** ‘phản đối kế hoạch di dời người Palestine do Togo đưa ra’: of what is judged, by whom it is put forward, and not whom it is about. */
  protected takeAuthor({ prepositions, from }: Word): boolean {
    const [author, verb] = this.chunks.slice(this.i + 1, this.i + 3);
    const judging = this.attach?.form === 'verb' && judges(this.attach) && !this.attach.theme ? this.attach : null;
    const plan = judging?.objects.at(-1);
    if (!judging || plan?.class !== 'policy' || plan.to !== from || !prepositions.includes('by')) return false;
    if (author?.kind !== 'mention' || !isNominative(author.mention) || verb?.kind === 'mention' || verb?.from !== author.to) return false;
    const puts =
      (verb.kind === 'word' && verb.particles.has('light')) || (verb.kind === 'act' && verb.rules.every(({ type }) => type === 'AGREE'));
    if (!puts) return false;
    judging.objects.splice(-1, 1, author.mention);
    this.mentions.push(author.mention);
    this.i += 2;
    this.reach = verb.to;
    return true;
  }

  /** ‘Vụ ám sát … được cho là do A thực hiện’, ‘bị quy cho B’: by whom the noun of action is said to be. */
  protected takeBlame(word: Word): boolean {
    const { attach, level } = this;
    const own = word.prepositions.includes('by');
    const start = own ? this.i : this.i + 1;
    const [by, who, verb] = this.chunks.slice(start, start + 3);
    if (attach?.form !== 'noun' || attach.agent || level.verb || level.subject || who?.kind !== 'mention') return false;
    if (by?.kind !== 'word' || !by.prepositions.includes('by')) return false;
    const carried = verb?.kind === 'word' && verb.particles.has('light');
    if (!own && !carried) return false;
    attach.agent = who.mention;
    attach.context = { kind: 'rumoured', speaker: null, by: null, parent: attach.context };
    this.mentions.push(who.mention);
    this.i += own ? (carried ? 2 : 1) : 3;
    this.reach = carried ? verb.to : who.to;
    this.modifiers = none();
    return true;
  }

  /** ‘Rwanda, nước mà Burundi cáo buộc …’: of whom a clause behind ‘nước mà’ tells something that another does to it. */
  protected antecedent(): Mention | null {
    // “Togo là nước châu Phi đầu tiên mà Tổng thống Benin đến thăm”: what it is stands between.
    const [subject, first] = this.chunks.slice(Math.max(0, this.i - 2), this.i);
    const ranked = first?.kind === 'word' && first.particles.has('filler') && first.to - first.from >= RANKED && !first.inflected;
    if (ranked && subject?.kind === 'mention' && subject.mention === this.level.subject && !this.level.verb)
      return this.next()?.kind === 'mention' && verbAhead(this.chunks, this.i + 2) ? subject.mention : null;
    const [who, comma, sort] = this.chunks.slice(Math.max(0, this.i - 3), this.i);
    if (who?.kind !== 'mention' || comma?.kind !== 'mark' || comma.mark !== ',' || sort?.kind !== 'mention') return null;
    const bare = isBare(sort.mention) && sort.mention.members.length === 0;
    if (!bare || this.next()?.kind !== 'mention' || !verbAhead(this.chunks, this.i + 2)) return null;
    // “…, hành động mà Ghana gọi là khiêu khích”: of a deed, whoever has done it.
    const { verb } = this.level;
    return isBarePolicy(sort.mention) && verb ? (verb.passive ? verb.agent : verb.subject) : who.mention;
  }

  /** ‘lên án cuộc chiến mà Togo đang tiến hành’: of what is judged, whoever does it in the clause with ‘mà’. */
  protected blameDoer({ from, particles }: Word): void {
    const { verb } = this.level;
    const next = this.next();
    if (!verb || !particles.has('relative') || this.comma || next?.kind !== 'mention' || !isNominative(next.mention)) return;
    const judged = verb.form === 'verb' && !verb.passive && judges(verb) && !verb.theme && from > verb.to;
    // “lo ngại về hiệp ước an ninh mà Togo ký với Benin”: a treaty is nobody, too.
    const nobody = (mention: Mention): boolean => isBarePolicy(mention) || (mention.class === 'thing' && isBare(mention));
    const named = ![...verb.objects, ...verb.obliques.map(({ mention }) => mention)].every(nobody);
    if (judged && !named) verb.obliques.push({ prepositions: ['of'], mention: next.mention });
  }

  /** Whose the word or the ruling is that ends with a mention: of ‘phán quyết của Tòa … của Liên hợp quốc’ the court. */
  private author(last: Mention): Mention | null {
    // “phủ quyết dự thảo nghị quyết do Togo đề xuất, trong đó kêu gọi …”
    if (last.class === 'policy' || last.class === 'thing') return last.state || last.org ? last : null;
    const own = (this.attach ?? this.level.verb)?.obliques.filter(({ prepositions }) => prepositions.includes('of')) ?? [];
    if (own.some(({ mention }) => mention === last)) return own[0]?.mention ?? null;
    // “phản đối tuyên bố của Togo tại hội nghị, trong đó cho rằng …”
    const word = this.level.verb?.objects.at(-1);
    return word?.class === 'policy' && named(word) ? word : null;
  }
}
