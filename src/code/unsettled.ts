/** What is not done though its verb bears no mark of it: what a sentence asks, lets hang on a condition or puts in the time to come. */
import type { EventType } from '../model/event.ts';
import { findPhrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { HARMFUL, SPOKEN } from './clause-verbs.ts';
import type { Language } from './coder.ts';
import type { Sentence } from './sentences.ts';
import { says, type Verbal } from './verbal.ts';

interface Read {
  readonly tokens: Tokens;
  readonly language: Language;
}

/** Notes of the verbs of a sentence, before its acts are read, which of them only may be or are still to come. */
export function unsettle(sentence: Sentence, verbals: readonly Verbal[], read: Read): void {
  const aims = aimsOf(sentence, verbals, read);
  const bound = boundTogether(sentence, verbals, read);
  for (const verbal of verbals) {
    if (verbal.form !== 'verb' || verbal.inflected) continue;
    if (verbal.context.parent && isVoiced(verbal, verbals)) verbal.context = verbal.context.parent;
    if (givesUp(verbal, verbals)) verbal.possible = true;
    if (isUntrue(verbal, sentence, read)) verbal.possible = verbal.negated = true;
    if (bound.has(verbal)) verbal.possible = true;
    if (isAsked(verbal, sentence, read) || opens('supposed', verbal, sentence, read) || aimed(verbal, aims, read)) verbal.possible = true;
    else if (isMaterial(verbal) && opens('coming', verbal, sentence, read)) verbal.planned = true;
    else if (isDated(verbal)) verbal.planned = true;
    else if (isMaterial(verbal) && !verbal.planned && !verbal.possible) hang(verbal, verbals, sentence, read);
  }
}

/** ‘ra tuyên bố nhằm hối thúc Togo rút quân’, ‘gửi công hàm để phản đối’: who says or sends something to ask or complain has done so by it. */
const isVoiced = ({ from, rules, context, subordinator, subject }: Verbal, verbals: readonly Verbal[]): boolean => {
  if (subordinator !== 'purpose' || context.kind !== 'intended' || context.by || !rules.every(({ type }) => VOICED.has(type))) return false;
  const above = verbals.findLast((other) => other.to <= from && other.context === context.parent);
  if (!above || above.subject !== subject || above.passive || above.negated || above.planned || above.possible) return false;
  const note = above.form === 'verb' && above.objects.length === 0 && [...above.rules, ...rules].every(({ type }) => type === 'ACCUSE');
  return note || (above.form === 'speech' && above.speech?.kind === 'says') || (above.form === 'plain' && above.conveys);
};
const VOICED = new Set<EventType>(['REQUEST', 'ACCUSE']);

/** ‘Thông tin Togo rút quân là bịa đặt’: of tidings that are called untrue, nothing is told. */
function isUntrue({ from, to, clauseFrom, subject }: Verbal, sentence: Sentence, { tokens, language }: Read): boolean {
  if (findPhrases(tokens, language.baseless, to, sentence.to).length === 0) return false;
  const at = subject && subject.from < from ? subject.from : from;
  return findPhrases(tokens, language.tidings, Math.max(sentence.from, clauseFrom - 2), at).some((tidings) => at - tidings.to <= BETWEEN);
}

/** ‘từ bỏ kế hoạch trừng phạt Togo’: nobody is harmed by it. */
const givesUp = ({ rules, objects, clause }: Verbal, verbals: readonly Verbal[]): boolean =>
  rules.every(({ type }) => type === 'SANCTION') &&
  objects.some(({ class: sort, to }) =>
    verbals.some(
      (plan) =>
        sort === 'policy' &&
        plan.form === 'noun' &&
        plan.possible &&
        plan.from === to &&
        plan.clause === clause &&
        plan.rules.some(({ type }) => HARMFUL.has(type) || type === 'MOBILIZE'),
    ),
  );

/** ‘Togo chỉ đàm phán khi Benin rút quân’: neither is done before the other is. */
function boundTogether(sentence: Sentence, verbals: readonly Verbal[], { tokens, language }: Read): ReadonlySet<Verbal> {
  const only = findPhrases(tokens, language.only, sentence.from, sentence.to);
  return new Set(
    only.flatMap(({ to }) => {
      const at = verbals.findIndex(({ from }) => from === to);
      const next = verbals.slice(at + 1).find(({ form }) => form !== 'noun');
      return at >= 0 && next?.subordinator === 'when' && !next.inherited ? [verbals[at] as Verbal, next] : [];
    }),
  );
}

/** ‘Mục tiêu của Togo là chiếm thủ đô Benin’: what somebody is after has not been done. */
function aimsOf(sentence: Sentence, verbals: readonly Verbal[], { tokens, language }: Read): readonly Verbal[] {
  const hits = findPhrases(tokens, language.aims, sentence.from, sentence.to);
  if (hits.length === 0) return [];
  return verbals.filter(({ from }) => {
    const ahead = hits.filter(({ to }) => to <= from);
    const is = ahead.at(-1);
    const aim = ahead.findLast(({ value }) => value === 'nouns');
    // “Điều kiện của Togo là Benin phải rút quân”
    if (is?.value !== 'are' || from - is.to > WHOSE || !aim || is.from - aim.to > OWNER) return false;
    return (
      !tokens.word.slice(aim.to, from).some((word) => PARTS.has(word)) && !verbals.some((verb) => verb.from >= is.to && verb.to <= from)
    );
  });
}

/** … nor has what goes on from it, or stands in the same quote: ‘mục tiêu là "trấn an Benin và tấn công Peru"’. */
const aimed = (verbal: Verbal, aims: readonly Verbal[], { tokens: { word } }: Read): boolean =>
  aims.some((aim) => {
    const on = aim === verbal || (aim.from < verbal.from && (verbal.clause === aim.clause || verbal.subject === aim.subject));
    const quoted = aim.from < verbal.from && word[aim.from - 1] === '"' && !word.slice(aim.from, verbal.from).includes('"');
    return on || quoted;
  });

/** Tokens between ‘là’ and the verb: ‘quân đội Benin phải’. */
const WHOSE = 5;

/** Tokens between what is aimed at and ‘là’: ‘mục tiêu trước mắt của quân đội Togo là …’. */
const OWNER = 8;

/** ‘Dự kiến, Togo rút quân’, ‘Trong kịch bản xấu nhất, Togo sẽ tấn công’: what the head of a sentence says of all that it tells. */
function opens(kind: 'coming' | 'supposed', verbal: Verbal, { from }: Sentence, { tokens, language }: Read): boolean {
  const { context, subordinator, negated, clauseFrom, time } = verbal;
  // “Theo kế hoạch, …”: the plan itself says so.
  const told = context.kind === 'fact' || (context.by?.speech?.kind === 'source' && context.by.from === from);
  if (!told || subordinator || negated) return false;
  const head = findPhrases(tokens, language.heads, from, verbal.from).find((hit) => hit.from === from);
  if (head?.value !== kind) return false;
  if (kind === 'supposed') return true;
  // “Theo kế hoạch, hôm qua Togo rút quân”, “Theo kế hoạch, ngày 5/3 Togo đã rút quân”
  const { anchor, amount = 0 } = (time?.value.kind === 'calendar' && time.value.step) || {};
  if (anchor === 'published' && amount <= 0) return false;
  return findPhrases(tokens, language.pasts, Math.max(clauseFrom, head.to), verbal.from).length === 0;
}

/** What takes place on its day; a ban or a gift from next year on is laid on or made today. */
const HELD = new Set(['CONSULT', 'COOPERATE', 'MOBILIZE', 'RETREAT']);

/** ‘Tổng thống Togo thăm Benin tuần tới’: it is on a day to come, and says so without ‘sẽ’. */
function isDated({ rules, time, to, clauseFrom, clauseTo, objects, obliques, passive, negated, context }: Verbal): boolean {
  if (passive || negated || context.kind === 'denied' || time?.tense !== 'future' || time.value.kind !== 'calendar') return false;
  const { step } = time.value;
  const ahead = step?.anchor === 'published' && step.amount > 0;
  // “hội đàm về hội nghị thượng đỉnh tuần tới”: the day of something else.
  const parties = [...objects, ...obliques.map(({ mention }) => mention)].filter((party) => party.to <= time.from);
  if (time.from >= to && time.from - Math.max(to, ...parties.map((party) => party.to)) > BESIDE) return false;
  return ahead && time.from >= clauseFrom && time.from < clauseTo && rules.length > 0 && rules.every(({ type }) => HELD.has(type));
}

/** Tokens between ‘có’ and the verb: ‘có ra lệnh đóng cửa … hay không’. */
const BETWEEN = 2;

/** Tokens between the last party of a verb and its time: ‘vào’. */
const BESIDE = 1;

/** What is done rather than said: of what is asked or charged under a condition, the asking is done. */
const isMaterial = ({ rules }: Verbal): boolean => rules.slice(0, 1).some(({ type }) => !SPOKEN.has(type) || type === 'SUPPORT');

/** ‘Togo tấn công Benin?’, ‘Togo có tấn công Benin hay không …’: asked, and not told; ‘Vì sao Togo tấn công Benin?’ takes for granted that it did. */
function isAsked({ from, to, clauseFrom, context, planned }: Verbal, sentence: Sentence, read: Read): boolean {
  const { tokens, language } = read;
  const opens = findPhrases(tokens, language.whether, clauseFrom, from).some((hit) => hit.value === 'opens' && from - hit.to <= BETWEEN);
  if (opens && findPhrases(tokens, language.whether, to, sentence.to).some(({ value }) => value === 'closes')) return true;
  if (!endsAsking(tokens, sentence) || context.kind !== 'fact') return false;
  // A headline often puts a question mark behind what its text tells as planned.
  if (planned && sentence.role === 'title') return false;
  // “Togo không kích Benin, Benin có trả đũa?”: it is the last clause that asks.
  if (tokens.word.slice(to, sentence.to).some((word) => PARTS.has(word))) return false;
  return planned || findPhrases(tokens, language.asking, sentence.from, sentence.to).length === 0;
}

/** Marks that part what is told from what is asked of it. */
const PARTS = new Set([',', ';', ':', '-']);

/** Whether a question mark ends a sentence, a quote behind it aside. */
function endsAsking({ word }: Tokens, { from, to }: Sentence): boolean {
  let at = to - 1;
  while (at > from && (word[at] === '"' || word[at] === ')')) at--;
  return word[at] === '?';
}

/** ‘Togo đóng cửa biên giới nếu Benin tấn công’: without ‘sẽ’, too, it is not done; in one's own words it is to come, in the newspaper's it only may. */
function hang(verbal: Verbal, verbals: readonly Verbal[], sentence: Sentence, { tokens, language }: Read): void {
  const { from, subordinator, context } = verbal;
  if (subordinator || (context.kind !== 'fact' && context.kind !== 'said')) return;
  const proviso = findPhrases(tokens, language.provisos, sentence.from, sentence.to).find(({ from: at }) => belongs(verbal, at, verbals));
  if (!proviso) return;
  if (context.kind === 'said' && from < proviso.from) verbal.planned = true;
  else verbal.possible = true;
}

/** Whether the condition that opens at a token is that of a verb: right behind its clause, or before it at the head of the sentence. */
function belongs({ from, clause, context }: Verbal, at: number, verbals: readonly Verbal[]): boolean {
  const first = verbals.find((verbal) => verbal.subordinator === 'if' && verbal.from > at);
  // “Nếu Benin không rút quân, Togo đóng cửa biên giới”
  if (first && first.from < from) return context.kind === 'fact' && !verbals.some((verbal) => verbal.from < at);
  return (
    from < at && !verbals.some((verbal) => verbal.from > from && verbal.from < at && verbal.clause !== clause && verbal.form !== 'noun')
  );
}

/** ‘Nếu được mời, Thủ tướng Nepal sẽ thăm Bhutan’: what the newspaper itself lets hang on a condition, nobody has promised or threatened. */
export const hangsOn = ({ from, planned, context, subordinator }: Verbal, verbals: readonly Verbal[]): boolean =>
  planned &&
  context.kind === 'fact' &&
  subordinator !== 'if' &&
  verbals.every((verbal) => !says(verbal)) &&
  verbals.some((verbal) => verbal.subordinator === 'if' && verbal.from < from);
