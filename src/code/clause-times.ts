/** Which of a sentence's times belongs to which of its verbals. */
import type { TimeExpression } from '../model/time.ts';
import { isAnniversary } from './dates/anniversaries.ts';
import { chain, type Verbal } from './verbal.ts';

/** A time and the clause it stands in. */
export interface PlacedTime {
  readonly time: TimeExpression;
  readonly clause: number;
  /** It says when the source spoke: ‘…, theo thông cáo của bộ ngày 25/9’. */
  readonly ofSource: boolean;
  /** It says when a paper was signed: ‘hủy hợp đồng ký năm 2016’ dates no deed but the signing. */
  readonly ofPaper: boolean;
  /** It stands right behind what is spoken of, a treaty or a massacre: whoever praises or blames that does not do so then. */
  readonly ofNoun: boolean;
  /** It is of what stands against the clause to come: ‘bất chấp lệnh ngừng bắn hôm 2/3, …’. */
  readonly aside: boolean;
  /** The noun of action alone that it dates: ‘lên án lệnh cấm vận (của Canada) áp đặt từ năm 1962’. */
  readonly of: Verbal | null;
}

/** Tokens between a time and the clause that explains it: a comma and ‘khi’. */
const BESIDE = 2;

export function placeTimes(verbals: readonly Verbal[], times: readonly PlacedTime[]): void {
  const dates = times.filter(({ time }) => !isAnniversary(time));
  const told = dates.filter(({ ofSource }) => !ofSource);
  const undone = told.filter(({ ofPaper }) => !ofPaper);
  const steps = dates.filter(({ time }) => countsFrom(time));
  for (const verbal of verbals) {
    const own = isUndoing(verbal) || isRemark(verbal) ? undone : told.length > 0 ? told : dates;
    verbal.time = timeFor(verbal, isRemark(verbal) ? own.filter(({ ofNoun }) => !ofNoun) : own, verbals);
    verbal.counted = steps.length > 0 && verbal.subordinator ? countedFor(verbal, steps, told) : null;
  }
}

/** ‘Ngày 5/3 …, ba ngày sau khi Togo tấn công’, ‘Ba ngày sau khi Togo tấn công, hôm 5/3 …’: the step right before a clause, and the time that it leads to. */
function countedFor({ clauseFrom }: Verbal, steps: readonly PlacedTime[], times: readonly PlacedTime[]): Verbal['counted'] {
  const by = steps.find(({ time }) => Math.abs(time.to - clauseFrom) <= 1)?.time;
  const others = by ? times.flatMap(({ time }) => (countsFrom(time) ? [] : [time])) : [];
  const base = by && (others.findLast((time) => time.to <= by.from) ?? others.find((time) => time.from >= by.to));
  return by && base ? { by, base } : null;
}

/** What is said of something. */
const isRemark = ({ form, rules, inflected }: Verbal): boolean =>
  form === 'verb' &&
  !inflected &&
  rules.length > 0 &&
  rules.every(({ type, judges, confesses, frame }) => judges || confesses || (REMARKS.has(type) && frame !== 'mutual'));
const REMARKS = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'AGREE', 'THREATEN']);

/** What breaks a paper off. */
const isUndoing = ({ rules, inflected }: Verbal): boolean =>
  !inflected && rules.length > 0 && rules.every(({ type }) => type === 'SANCTION' || type === 'RETREAT' || type === 'REJECT');

/** The nearest time of the verbal's own clause; else that of the clause above it, unless the act comes before or after that. */
function timeFor(verbal: Verbal, times: readonly PlacedTime[], verbals: readonly Verbal[]): TimeExpression | null {
  // “Hôm 5/3, Togo bác bỏ cáo buộc của Benin”: that is when it was denied, not when it was made.
  const made = verbal.form === 'noun' && verbal.denier !== null && verbal.rules.every(({ type }) => type === 'ACCUSE');
  const own = times.filter((t) => t.clause === verbal.clause && (t.of === verbal || (t.of === null && !made))).map((t) => t.time);
  if (made) return own[0] ?? null;
  const after = own.find((t) => t.from >= verbal.to);
  const before = own.findLast((t) => t.to <= verbal.from && !isAnothers(t, verbal, verbals));
  if (verbal.form === 'noun' && after) return after;
  if (before && after) return verbal.from - before.to <= after.from - verbal.to ? before : after;
  // “Hôm 3/3, Ghana lo ngại về hiệp ước mà Togo đã ký với Benin”: what is told of a noun has a time of its own, or none.
  return before ?? after ?? timeBesideWhen(verbal, times) ?? (verbal.relative ? null : timeAbove(verbal, times, verbals));
}

/** ‘sống tại Togo từ năm 2023 và vừa bị bắt’: since when another verb before it goes on. */
const isAnothers = ({ bound, from }: TimeExpression, { form, inflected }: Verbal, verbals: readonly Verbal[]): boolean =>
  bound === 'since' && form !== 'noun' && !inflected && verbals.some((one) => one.form !== 'noun' && one.to <= from);

/** ‘bắt đầu hồi tháng 9/2023, khi Togo cáo buộc Benin’: what the time is explained by happened then. */
function timeBesideWhen({ subordinator, clauseFrom }: Verbal, times: readonly PlacedTime[]): TimeExpression | null {
  if (subordinator !== 'when') return null;
  return times.find(({ time }) => time.to <= clauseFrom && clauseFrom - time.to <= BESIDE && !countsFrom(time))?.time ?? null;
}

/** ‘5 năm sau khi Togo …’ is not when Togo did it. */
const countsFrom = ({ value }: TimeExpression): boolean => value.kind === 'calendar' && value.step?.anchor === 'event';

/** ‘Hôm 5/3, Togo ngừng đàm phán để đáp trả lệnh trừng phạt của Benin’, ‘… việc Benin trừng phạt’: what is answered came before. */
function isAnswered({ form, inflected, clause, from, context }: Verbal, verbals: readonly Verbal[]): boolean {
  if (inflected) return false;
  // “trục xuất đại sứ, đáp trả việc Benin …”: so it did behind what is done in return.
  const behind = (verb: Verbal): boolean => verbals.some((one) => one.clause === verb.clause && one.to <= verb.from && one.form === 'verb');
  const answers = (verb: Verbal): boolean => verb.form === 'plain' && verb.reacting && (verb.subordinator === 'purpose' || behind(verb));
  if ([...chain(context)].some(({ by }) => by && answers(by))) return true;
  return form === 'noun' && verbals.some((verb) => answers(verb) && verb.clause === clause && verb.to <= from);
}

const isApart = (subordinator: Verbal['subordinator']): boolean => subordinator === 'because' || subordinator === 'although';

/** Of the clause above, unless the act comes before or after that, or is the deed that it is done for: ‘Ngày 5/3 kêu gọi kiềm chế do Togo đã tấn công Benin’. */
function timeAbove(verbal: Verbal, times: readonly PlacedTime[], verbals: readonly Verbal[]): TimeExpression | null {
  if (
    verbal.subordinator === 'after' ||
    verbal.subordinator === 'before' ||
    (verbal.subordinator === 'because' && !isRemark(verbal)) ||
    isAnswered(verbal, verbals)
  )
    return null;
  for (const { by } of chain(verbal.context)) {
    const time = by && times.find((t) => t.clause === by.clause);
    if (time) return time.time;
  }
  // One time that opens the sentence holds for all of it; not that of a reason, ‘xin lỗi vì đã bắn hạ máy bay năm 2015, đồng thời kêu gọi …’,
  // nor of what stands against it, ‘bất chấp thỏa thuận ký năm 2015, giao tranh vẫn nổ ra’.
  const [first] = times;
  const reason =
    first && verbals.some(({ clause, subordinator, to }) => clause === first.clause && isApart(subordinator) && to <= first.time.from);
  const apart = !first || reason || first.ofPaper || first.aside || isAnothers(first.time, verbal, verbals);
  return !apart && first.time.to <= verbal.from && times.length === 1 ? first.time : null;
}
