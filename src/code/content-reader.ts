/** What is said, asked, meant or presupposed: clauses behind ‘rằng’, ‘việc’ and a colon, verbs of speech, and sources that speak. */

import type { EventRule } from '../model/pack.ts';
import { isPredicate } from './asides.ts';
import type { Word } from './chunk.ts';
import { isNominative } from './clause-level.ts';
import { blamed, contentOf, controls, holderOf, judges, opensContent, presupposes } from './clause-verbs.ts';
import { HARM } from './going-on.ts';
import { opposes } from './judging.ts';
import { directVerb, verbAhead } from './lookahead.ts';
import { type Mention, singles } from './mention.ts';
import { RelativeReader } from './relative-reader.ts';
import { type Context, FACT, says, type Verbal } from './verbal.ts';

/** A colon as a verb of saying. */
const COLON = {
  particles: new Set<never>(),
  prepositions: [],
  subordinator: null,
  speech: { words: [':'], kind: 'says' },
  inflected: null,
} as const;

/** Nouns of speech that a clause with ‘that’ spells out. */
const CHARGES = new Set(['ACCUSE', 'THREATEN']);
/** Nouns of what is only asked for or promised. */
const ASKED = new Set(['REQUEST', 'AGREE', 'THREATEN']);

/** What two come to an understanding by. */
const CONCERTED = new Set(['AGREE', 'CONSULT']);

/** Who has done what somebody is thanked or praised for, or says that he is sorry for. */
const credits = (verb: Verbal): Mention | null =>
  verb.rules.some(({ confesses }) => confesses) && !verb.passive
    ? verb.subject
    : verb.rules.some(({ type, judges }) => judges && type === 'SUPPORT')
      ? blamed(verb)
      : null;

/** What words that open somebody's words or thoughts do to the clause in hand. */
export class ContentReader extends RelativeReader {
  /** `rằng`, `việc`, `là`: whether a clause opens that another verb, a noun or the subject is about. */
  protected takeContent(word: Word): boolean {
    const { particles } = word;
    const plain = particles.has('complementiser') && !particles.has('factive') && !particles.has('listing');
    // “cho biết trong cuộc họp báo ở Baku, nơi ông đang thăm, rằng …”: what is said, not what the visit is about.
    const sayer = plain ? this.sayer() : null;
    if (sayer) {
      this.openContent(sayer, contentOf(sayer), word.to);
      return true;
    }
    if (this.opensTopic(word)) {
      const { level } = this;
      const context: Context = { kind: 'intended', speaker: null, by: null, parent: level.context };
      this.level = { ...level, context, subject: null, fallback: null, verb: null };
      return true;
    }
    if (plain && this.takeCharge(word)) return true;
    if (word.speech?.kind === 'source' && this.takeLastSource(word)) return true;
    if (word.speech?.kind === 'source') this.sourced = this.level.verb !== null;
    if (!particles.has('complementiser')) return false;
    const { verb } = this.level;
    if (!verb || !opensContent(verb)) return !verb && this.takePredicate(word);
    this.takeGoverned(word, verb);
    return true;
  }

  /** “bất chấp lời đe dọa của Mỹ rằng nước này sẽ …”: what is threatened or charged stands behind the noun. */
  private takeCharge(word: Word): boolean {
    const charge = this.comma ? null : this.attach;
    const next = this.next();
    if (charge?.form !== 'noun' || charge.inflected || next?.kind !== 'mention') return false;
    if (!charge.rules.some(({ type }) => CHARGES.has(type))) return false;
    this.openContent(charge, charge.rules.some(({ type }) => type === 'ACCUSE') ? 'alleged' : 'said', word.to);
    // “lời cảnh báo của Iran rằng nước này sẽ …”: whose word it is.
    const threatens = charge.rules.some(({ type }) => type === 'THREATEN');
    if (threatens && next.mention.refers === 'state') this.level.subject = holderOf(charge);
    return true;
  }

  /** A clause that a verb governs: what it says, presupposes or only speaks of. */
  private takeGoverned(word: Word, verb: Verbal): void {
    const { particles } = word;
    const next = this.next();
    // “gọi Hà Lan là …”: it only says what the object is called.
    if (particles.has('listing') && (verb.form === 'verb' || verb.form === 'plain') && verb.objects.length > 0 && !says(verb)) return;
    // “cảm ơn Togo về việc thả tù binh”: whoever is thanked for it has done it.
    const credited = particles.has('factive') && next?.kind !== 'mention' ? credits(verb) : null;
    if (credited) {
      this.openFact(verb, word.to);
      this.level.subject = credited;
      return;
    }
    // “nhất trí về việc Togo rút quân”: what is talked over or agreed on is still to come.
    if (particles.has('factive') && next?.kind === 'mention' && this.concerts(verb, next.mention))
      return this.openContent(verb, 'intended', word.to);
    // “khước từ lời kêu gọi của Togo về việc trừng phạt Benin”: what is called for is not done.
    const asked = this.attach?.form === 'noun' && this.attach.rules.every(({ type }) => ASKED.has(type)) ? this.attach : null;
    const refused = next?.kind !== 'mention' && verb.rules.length > 0 && verb.rules.every(({ type }) => type === 'REJECT') ? verb : null;
    const wanted = particles.has('factive') ? (asked ?? refused) : null;
    // “theo yêu cầu của Togo về vụ Benin phóng tên lửa”: harm is what one complains of, and does not ask for.
    const deed = next?.kind === 'mention' ? this.chunks[this.i + 2] : undefined;
    const harmed = deed?.kind === 'act' && deed.form === 'verb' && deed.rules.every(({ type }) => HARM.has(type) && type !== 'SANCTION');
    if (wanted) return harmed ? this.openFact(verb, word.to) : this.openContent(wanted, 'intended', word.to);
    // “để trả đũa việc Séc trục xuất …”: what is presupposed happened, whatever stands around it.
    if (particles.has('factive') && next?.kind === 'mention' && presupposes(verb, word)) return this.openFact(verb, word.to);
    // “trưng cầu ý dân về việc sáp nhập …”: a topic, not an act.
    const plain = contentOf(verb) === 'fact' || (contentOf(verb) === 'said' && !says(verb));
    // “lo ngại chuyến thăm sẽ thúc đẩy việc Nga cung cấp …”: nor what has yet to come of it.
    const ahead = verb.form === 'plain' && (verb.planned || verb.possible);
    const topic = particles.has('factive') && plain && (ahead || next?.kind !== 'mention') && !presupposes(verb, word);
    this.openContent(verb, topic ? 'intended' : contentOf(verb), word.to);
    // “phản đối việc bán vũ khí cho Togo”: whoever finds fault with it does not do it.
    this.orphan ||= particles.has('factive') && !verb.inflected && next?.kind === 'act' && next.form === 'verb' && opposes(verb);
  }

  /** Whether a clause tells what two talk over or agree that one of them should do, and not what has been done. */
  private concerts({ form, inflected, rules, subject, objects, obliques }: Verbal, doer: Mention): boolean {
    if (form !== 'verb' || inflected || rules.length === 0 || !rules.every(({ type }) => CONCERTED.has(type))) return false;
    const rest = this.chunks.slice(this.i + 2);
    const mark = rest.findIndex(({ kind }) => kind === 'mark');
    const clause = mark < 0 ? rest : rest.slice(0, mark);
    if (clause.some((next) => next.kind === 'time' || (next.kind === 'word' && next.particles.has('done')))) return false;
    const parties = [...(subject ? [subject] : []), ...objects, ...obliques.map(({ mention }) => mention)].flatMap(singles);
    return rules.every(({ type }) => type === 'AGREE') || parties.some(({ state }) => state !== null && state === doer.state);
  }

  /** ‘Đoàn Lào là đoàn đầu tiên tới …’: before any verb, what the subject is; else a clause opens beside it. */
  private takePredicate({ particles, from }: Word): boolean {
    const { subject } = this.level;
    const next = this.next();
    if (!subject || next?.kind !== 'mention' || !verbAhead(this.chunks, this.i + 2)) return false;
    if (particles.has('listing') && isPredicate(subject, next.mention)) {
      this.mentions.push(next.mention);
      this.i++;
      this.reach = next.to;
      return true;
    }
    this.open('same', null, from);
    this.level.fallback = null;
    return true;
  }

  /** ‘nói’, ‘tuyên bố’, ‘được cho là’: a verb of speech, where it is one. */
  protected takeSpeech(word: Word, speech: NonNullable<Word['speech']>): void {
    const { particles } = word;
    if (speech.kind === 'rumoured') {
      this.modifiers.possible = false;
      if (this.takeBlame(word)) return;
      this.rumour(word);
      return;
    }
    if (particles.has('filler') && directVerb(this.chunks, this.i + 1)) {
      this.modifiers.announced ||= speech.kind === 'says';
      return;
    }
    // “có thể ra tuyên bố trục xuất đại sứ Togo”: what may be or is not said may be or is not done.
    const { possible, negated } = this.modifiers;
    if ((possible || negated) && speech.kind === 'says' && !word.inflected && !this.comma && directVerb(this.chunks, this.i + 1)) return;
    if (this.comma && speech.kind === 'says' && this.skipToAuthor()) return;
    // “phản đối thông báo tập trận”: what is judged is a noun.
    const { verb } = this.level;
    if (
      verb?.form === 'verb' &&
      !verb.inflected &&
      this.attach === verb &&
      !this.comma &&
      !this.and &&
      verb.objects.length === 0 &&
      judges(verb)
    )
      return;
    // “Tuyên bố trên …”: at the head of a sentence without a subject it is a noun.
    if (this.i === 0 && !this.level.subject && this.next()?.kind !== 'mention') return;
    return this.takeVerb(word, 'speech');
  }

  /** ‘…”, thông báo của Bộ Tư pháp Peru nêu rõ’: behind a comma a statement whose author a verb of saying follows is its author's word. */
  private skipToAuthor(): boolean {
    const [of, author, verb] = this.chunks.slice(this.i + 1, this.i + 4);
    const owned = of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of' && author?.kind === 'mention';
    if (!owned || verb?.kind !== 'word' || verb.speech?.kind !== 'says') return false;
    this.i++;
    return true;
  }

  /** “Ngoại trưởng Nga: …”: the words after the colon are his. */
  protected takeColon(at: number, charges: readonly EventRule[]): void {
    const { subject, verb } = this.level;
    if (verb && says(verb)) return this.openContent(verb, 'said', at);
    // “Hai nước trao đổi tù binh: Togo thả 32 người, Benin …”: told anew, with its own subject.
    if (verb && this.next()?.kind === 'mention' && verbAhead(this.chunks, this.i + 2)) return this.open('main', null, at);
    if (verb || !subject) return;
    // “Biển Đông: Việt Nam …”: only where, or about what.
    if (!isNominative(subject)) {
      this.level.subject = null;
      return;
    }
    // “Tướng Togo: Benin vi phạm lệnh ngừng bắn”
    if (charges.length > 0 && subject.class !== 'media') {
      const mark: Word = { kind: 'word', from: at, to: at + 1, ...COLON };
      return this.openContent(this.verbal(mark, 'speech', charges, subject), 'said', at);
    }
    this.endClause(at);
    this.level = {
      context: { kind: 'said', speaker: subject, by: null, parent: FACT },
      subordinator: null,
      outer: this.level,
      subject: null,
      fallback: subject,
      verb: null,
      owner: null,
    };
  }

  /** ‘nói (rằng) việc chấm dứt chương trình … là quan trọng’: an act that nobody named does, and of which only something is said. */
  private opensTopic({ particles }: Word): boolean {
    const { verb, subject, context } = this.level;
    const told = verb ? says(verb) : context.kind === 'said' && subject === null;
    const next = this.next();
    if (!told || !particles.has('factive') || next?.kind !== 'act' || next.form !== 'verb' || next.inflected) return false;
    const rest = this.chunks.slice(this.i + 1);
    const mark = rest.findIndex(({ kind }) => kind === 'mark');
    const clause = mark < 0 ? rest : rest.slice(0, mark);
    return clause.some((chunk) => chunk.kind === 'word' && chunk.particles.has('listing') && chunk.particles.has('complementiser'));
  }

  /** Whoever speaks where an act stands that is not speech and has no clause of its own. */
  private sayer(): Verbal | null {
    const { verb, context, outer } = this.level;
    // “nói với báo chí sau cuộc gặp Tổng thống Benin rằng …”: when it was said ends where what is said begins.
    const said = this.attach?.form === 'noun' && !this.attach.inflected ? outer?.verb : null;
    if (!verb && said && said.form === 'speech' && says(said) && this.level.subordinator !== null) return said;
    if (verb?.form !== 'verb' || says(verb) || controls(verb) || !verb.rules.every(({ type }) => type === 'CONSULT')) return null;
    return context.kind === 'said' && context.by && says(context.by) ? context.by : null;
  }

  /** `Theo IRNA, …`: the source speaks the rest of the sentence. */
  protected takeSource(word: Word): void {
    const next = this.chunks[this.i + 1];
    if (next?.kind === 'mention') this.i++;
    // “Theo phóng viên TTXVN tại Cairo, …”: where the reporter is, not where it happened.
    const [at, place] = this.chunks.slice(this.i + 1, this.i + 3);
    if (at?.kind === 'word' && at.prepositions.includes('at') && place?.kind === 'mention') this.i += 2;
    if (next?.kind !== 'mention') return;
    this.mentions.push(next.mention);
    const speaks = next.mention.class !== 'media' && isNominative(next.mention);
    const verbal = this.verbal(word, 'speech', speaks ? (word.charges ?? []) : [], next.mention);
    this.openContent(verbal, 'said', next.to);
    // “Theo quan chức này, ngoài việc mở lại đại sứ quán, …”: who is only pointed back to does not do it.
    const speaksOnly = next.mention.class === 'media' || next.mention.class === 'org' || next.mention.refers !== null;
    this.level.fallback = speaksOnly ? null : next.mention;
  }

  /** ‘…, theo Reuters.’: the source behind a comma, and nothing behind the source, speaks what stands before. */
  protected takeLastSource(word: Word): boolean {
    const [source, behind] = this.chunks.slice(this.i + 1, this.i + 3);
    const ends = !behind || (behind.kind === 'mark' && behind.mark === '.');
    if (!this.comma || this.level.verb === null || source?.kind !== 'mention' || !ends) return false;
    this.i++;
    this.mentions.push(source.mention);
    this.open('main', null, word.from);
    this.verbal(word, 'speech', [], source.mention);
    return true;
  }
}
