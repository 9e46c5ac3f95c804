/**
 * Reads a sentence's chunks once, left to right, into verbals with subject, objects and obliques.
 * It is a finite-state reading, not a parse: clauses open at subordinators, complementisers, verbs of saying and commas before a verb;
 * a clause without a subject of its own takes the one that its opening implies. Linear in the chunks.
 */
import type { EventRule } from '../model/pack.ts';
import { markAhead } from './ahead.ts';
import { isMeasure, isOfNoun, isOfPaper, isSetOff } from './asides.ts';
import { attributeTrailing, type Quoted } from './attribution.ts';
import type { Act, Chunk } from './chunk.ts';
import { isNominative } from './clause-level.ts';
import { none } from './clause-state.ts';
import { placeTimes } from './clause-times.ts';
import { SPOKEN } from './clause-verbs.ts';
import { HARM } from './going-on.ts';
import { carriesTo, compels, concludes, verbAhead } from './lookahead.ts';
import type { Mention } from './mention.ts';
import { punishes } from './noun-reader.ts';
import { sayOccasions } from './occasions.ts';
import { asks } from './verb-reader.ts';
import type { Verbal } from './verbal.ts';
import { settleVerdicts } from './verdicts.ts';
import { WordReader } from './word-reader.ts';

/** Who can be sent to talk. */
const isEnvoy = ({ class: sort, state, refers }: Mention): boolean => ENVOYS.has(sort) || (sort === 'people' && !state && !refers);
const ENVOYS = new Set(['official', 'leader', 'diplomat', 'force']);

/** How much deeper a mark leads. */
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

/** Nouns of going or of being called somewhere: ‘chuyến thăm’, ‘lời mời’. */
const GOING = new Set(['visits', 'calls-in']);

/** Tokens from a comma to the day behind it: ‘, (vào hôm) 5/3’. */
const BESIDE = 3;

/** Words that no rule knows between a modifier and its verb, at most. */
const REACH = 2;

export interface Clauses {
  readonly verbals: readonly Verbal[];
  /** Mentions that stand before any verb, for fragments and headlines. */
  readonly mentions: readonly Mention[];
}

/** `end`: the token behind the sentence, whose last words no dictionary may hold. */
export function readClauses(chunks: readonly Chunk[], end = chunks.at(-1)?.to ?? 0): Clauses {
  return new Reader(chunks, end).read();
}

class Reader extends WordReader {
  read(): Clauses {
    this.clauseStart = this.chunks[0]?.from ?? 0;
    for (this.i = 0; this.i < this.chunks.length; this.i++) this.take(this.chunks[this.i] as Chunk);
    this.endClause(this.chunks.at(-1)?.to ?? 0);
    if (this.topic) this.settle(this.topic);
    this.share();
    attributeTrailing(this.verbals, this.quoted());
    placeTimes(this.verbals, this.times);
    markAhead(this.verbals);
    sayOccasions(this.verbals);
    settleVerdicts(this.verbals);
    return { verbals: this.verbals, mentions: this.mentions };
  }

  /** ‘“Togo phá hoại hòa bình”, …’: what the quote at the head of the sentence charges somebody with. */
  private quoted(): Quoted | null {
    const [quote, next] = this.chunks;
    if (quote?.kind !== 'mark' || quote.mark !== '"' || !quote.charges?.length) return null;
    return { charges: quote.charges, first: next?.kind === 'mention' ? next.mention : null };
  }

  /** What two verbs side by side act on stands behind the second. */
  private share(): void {
    for (const [before, after] of this.sharing) {
      if (before.objects.length > 0 || before.obliques.length > 0 || before.passive || after.passive) continue;
      // Of a demand, what is demanded stands behind the one it is made to.
      before.objects.push(...(asks(after) ? after.objects.slice(0, 1) : after.objects));
      before.obliques.push(...after.obliques);
    }
  }

  private take(chunk: Chunk): void {
    // A negation or an auxiliary reaches the verb next to it, not one far on.
    if (chunk.from - this.reach > REACH) this.modifiers = { ...none(), passive: this.modifiers.passive && this.pendingAgent !== null };
    this.noteUnknown(chunk);
    // “by several agreements signed between …”: what the preposition governs, no dictionary holds.
    if (this.preposition && (chunk.kind === 'word' || chunk.kind === 'act') && chunk.inflected && (chunk.skipped ?? 0) > 1)
      this.preposition = null;
    this.before = this.reach;
    this.reach = chunk.to;
    // What stands in brackets is beside the sentence.
    const bracket = chunk.kind === 'mark' && !this.bracketsOwner(chunk.mark) ? BRACKETS[chunk.mark] : undefined;
    if (bracket !== undefined) this.depth = Math.max(0, this.depth + bracket);
    if (bracket !== undefined || (this.depth > 0 && chunk.kind !== 'time')) return;
    switch (chunk.kind) {
      case 'mark':
        return this.takeMark(chunk.mark, chunk.from, chunk.charges);
      case 'time':
        if (isSetOff(this.chunks, this.i) || isMeasure(this.chunks, this.i)) return;
        this.times.push({
          time: chunk.time,
          clause: this.clause + (this.opensMain(chunk) ? 1 : 0),
          ofSource: this.sourced,
          ofPaper: isOfPaper(this.chunks, this.i),
          ofNoun: isOfNoun(this.chunks, this.i),
          aside: this.level.subordinator === 'although' && !this.level.verb,
          of: this.carried,
        });
        this.preposition = null;
        return;
      case 'mention':
        return this.takeMention(chunk.mention);
      case 'act':
        if (this.takeMediation(chunk) || this.leadsVisit(chunk)) return;
        if (this.tellsOwn(chunk)) return this.takeWord({ ...chunk, kind: 'word' });
        if (this.fears(chunk)) return this.takeWord({ ...chunk, kind: 'word' });
        if (concludes(this.chunks, chunk, this.i) || compels(this.chunks, chunk, this.i)) return this.takeWord({ ...chunk, kind: 'word' });
        if (chunk.speech?.kind === 'source') return this.takeWord({ ...chunk, kind: 'word', charges: chunk.rules });
        if (this.suspects(chunk)) return this.rumour({ ...chunk, kind: 'word' });
        return chunk.form === 'noun' || this.headsPassive(chunk) ? this.takeNoun(chunk) : this.takeVerb(chunk, 'verb');
      case 'word':
        return this.takeWord(chunk);
    }
  }

  /** ‘Bộ Quốc phòng Togo nói nước này đã bắn hạ UAV của Benin xâm phạm không phận’: what one's own state has done to another nobody charges it with. */
  private tellsOwn({ speech, rules, inflected }: Act): boolean {
    const next = this.next();
    const speaker = this.level.subject?.state ?? null;
    const tells = speech?.kind === 'says' && !inflected && rules.every(({ type }) => type === 'ACCUSE') && !this.level.verb;
    if (!tells || speaker === null || !next) return false;
    const who = next.kind === 'mention' ? next.mention : null;
    // “nói đã bắn hạ …”
    const done = next.kind === 'word' && next.particles.has('done');
    const own = who ? who.refers === 'state' || who.refers === 'they' || who.state === speaker : done;
    const rest = this.chunks.slice(this.i + 2);
    const at = rest.findIndex((chunk) => chunk.kind !== 'time' && (chunk.kind !== 'word' || chunk.particles.has('verb')));
    const [deed, ...behind] = at < 0 ? [] : rest.slice(at);
    const whom = behind.find(({ kind }) => kind !== 'word' && kind !== 'time');
    const harms = deed?.kind === 'act' && deed.form === 'verb' && deed.rules.every(({ type }) => HARM.has(type));
    return own && harms && whom?.kind === 'mention' && whom.mention.state !== null && whom.mention.state !== speaker;
  }

  /** ‘Benin lo ngại bị Togo không kích’: what one may suffer is feared, and nobody is blamed for it. */
  private fears({ particles, inflected, form }: Act): boolean {
    const next = this.next();
    const suffers = next?.kind === 'word' && next.particles.has('passive') && this.chunks[this.i + 2]?.kind === 'mention';
    return suffers && form === 'verb' && !inflected && particles.has('meant') && verbAhead(this.chunks, this.i + 3);
  }

  /** ‘Sau khi Benin tấn công, hôm 5/3 Togo đáp trả’: a time behind the comma of an adverbial clause is that of the clause to come. */
  private opensMain({ from }: Chunk): boolean {
    const { subordinator, verb } = this.level;
    const next = this.next();
    const behind = this.commaAt >= (verb?.to ?? from) && from - this.commaAt <= BESIDE;
    return subordinator !== null && behind && next?.kind === 'mention' && verbAhead(this.chunks, this.i + 2);
  }

  /** ‘bắt hai người nghi phá hoại’: right behind whoever is punished stands what he is held to have done. */
  private suspects({ rules, inflected, form, from }: Act): boolean {
    const { verb } = this.level;
    const punished = verb?.form === 'verb' && !verb.inflected && punishes(verb) ? verb.objects.at(-1) : null;
    const next = this.next();
    const deed = next?.kind === 'act' && next.form === 'verb' && next.rules.every(({ type }) => HARM.has(type));
    return form === 'verb' && !inflected && punished?.to === from && deed && rules.every(({ frame }) => frame === 'accuses');
  }

  /** ‘Chuyến thăm của Thủ tướng Lào tới Hà Nội’, ‘chuyển lời mời của Thủ tướng Lào tới ông’: behind a visit or what is handed it says where to, and is no arrival of its own. */
  private leadsVisit(act: Act): boolean {
    const { attach } = this;
    // “cử Ngoại trưởng tới Jakarta”: so it does behind who is sent.
    const told = attach?.form === 'noun' || (attach?.form === 'verb' && !attach.passive && attach.objects.some(isEnvoy));
    const visit = told && !this.comma && !this.and && attach?.rules.some(({ frame }) => GOING.has(frame));
    const arrives = act.prepositions.includes('to') && act.rules.every(({ frame }) => frame === 'visits');
    const handed = this.level.verb?.conveys === true && this.chunks[this.i - 1]?.kind !== 'mark';
    if (!(visit || handed) || !arrives || act.inflected || this.next()?.kind !== 'mention') return false;
    this.preposition = { ...act, kind: 'word' };
    return true;
  }

  /** ‘lệnh cấm vận (của Togo)’: only whose the noun of action is stands in the brackets. */
  private bracketsOwner(mark: string): boolean {
    if (!(mark in BRACKETS) || this.attach?.form !== 'noun') return false;
    const [open, of, owner, close] = this.chunks.slice(mark === '(' ? this.i : this.i - 3);
    const around = open?.kind === 'mark' && open.mark === '(' && close?.kind === 'mark' && close.mark === ')';
    return around && owner?.kind === 'mention' && of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of';
  }

  /** ‘Đề xuất đàm phán của Togo bị Benin bác bỏ’: at the head of a sentence, a word of speech with an owner and a passive behind it is a noun. */
  private headsPassive({ inflected, rules }: Act): boolean {
    if (this.i > 0 || inflected || !rules.every(({ type }) => SPOKEN.has(type))) return false;
    // “Cáo buộc Togo đưa ra nhằm vào Benin là vô lý”
    if (this.next()?.kind === 'mention' && carriesTo(this.chunks, 2, rules)) return true;
    const mark = this.chunks.findIndex(({ kind }) => kind === 'mark');
    const before = mark < 0 ? this.chunks : this.chunks.slice(0, mark);
    const of = before.findIndex((chunk) => chunk.kind === 'word' && chunk.prepositions.length === 1 && chunk.prepositions[0] === 'of');
    const [owner, passive] = of < 0 ? [] : before.slice(of + 1, of + 3);
    return owner?.kind === 'mention' && passive?.kind === 'word' && passive.particles.has('passive');
  }

  private takeMark(mark: string, at: number, charges: readonly EventRule[] = []): void {
    this.sourced = false;
    // “không đồng tình về …, Togo”: a negation or an auxiliary reaches no verb behind a comma.
    if (mark === ',') {
      this.modifiers = none();
      this.orphan = false;
      if (this.level.verb) this.endAside(at);
      // “Bất chấp thỏa thuận ký năm 2003, giao tranh …”: what stands against it is over where it was but a thing.
      const { subordinator, subject, verb } = this.level;
      const next = this.next();
      const opens = next?.kind === 'mention' || (next?.kind === 'act' && next.form === 'noun');
      const thing = subject ? !isNominative(subject) : at - this.clauseStart > 1;
      if (subordinator === 'although' && thing && !verb && opens) this.open('main', null, at);
    }
    if (mark === ',' || mark === '-') {
      // “Togo, quốc gia giáp Ghana, điều tàu …”: whom somebody borders on is no part of what he does.
      const { subject, verb } = this.level;
      const beside = this.waiting.findIndex(({ prepositions, mention }) => prepositions[0] === 'near' && mention.to === at);
      const lies = this.chunks[this.i - 2];
      const borders = lies?.kind === 'word' && lies.particles.has('verb') && this.commaAt >= (subject?.to ?? at);
      if (subject && !verb && beside >= 0 && borders) this.waiting.splice(beside, 1);
      // “Trong bối cảnh căng thẳng giữa A và B, …”: what stands between two is no party of what comes.
      this.waiting.splice(0, this.waiting.length, ...this.waiting.filter(({ prepositions }) => !prepositions.includes('between')));
      this.comma = true;
      this.commaAt = at;
      this.preposition = null;
      this.relative = null;
    } else if (mark === ';') {
      const { verb } = this.level;
      this.open('main', null, at);
      // “sẽ thăm Togo ngày 5/3; thăm Benin ngày 6/3”: the same verb over again is still to come as well.
      const next = this.next();
      const again =
        next?.kind === 'act' && !next.inflected && next.form === 'verb' && next.rules.some((rule) => verb?.rules.includes(rule));
      if (again && verb?.planned) this.modifiers.planned = true;
    } else if (mark === ':') this.takeColon(at, charges);
  }
}
