/** A verb or a noun of action in its clause, with the mentions around it; the shallow syntax that roles are read from. */

import type { EventRule, PrepositionKind, Speech, SubordinateKind } from '../model/pack.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Form } from './inflection.ts';
import type { Mention } from './mention.ts';

/** Under what a clause stands: who says it, and whether anybody says that it happens. */
export interface Context {
  readonly kind: 'fact' | 'said' | 'alleged' | 'demanded' | 'denied' | 'admitted' | 'hypothetical' | 'intended' | 'rumoured' | 'doubted';
  readonly speaker: Mention | null;
  /** The verb that opened it. */
  readonly by: Verbal | null;
  readonly parent: Context | null;
}

export interface Oblique {
  readonly prepositions: readonly PrepositionKind[];
  readonly mention: Mention;
}

/** Filled while the clause is read, frozen by use afterwards. */
export interface Verbal {
  readonly from: number;
  readonly to: number;
  readonly rules: readonly EventRule[];
  readonly form: 'verb' | 'noun' | 'plain' | 'causative' | 'speech';
  readonly speech: Speech | null;
  context: Context;
  readonly clause: number;
  readonly subordinator: SubordinateKind | null;
  /** It answers what has happened: `trả đũa`, `chấm dứt`. */
  readonly reacting: boolean;
  /** What follows is only meant: `lo ngại`, `ngăn`. */
  readonly meant: boolean;
  /** It only sees somebody do what follows: `phát hiện`. */
  readonly perceives: boolean;
  /** It makes somebody do what follows: `buộc`. */
  readonly forces: boolean;
  /** A verb that only carries a noun of action: `tiến hành`, `hứng chịu`. */
  readonly light: boolean;
  /** A verb that stands for the act told last: `có động thái tương tự`. */
  readonly likewise: boolean;
  /** A verb whose noun of action only happens: `xảy ra`. */
  readonly occurs: boolean;
  /** A verb whose object is only the means: `dùng`. */
  readonly using: boolean;
  /** A verb of carrying or handing: `chở`, `chuyển`. */
  readonly conveys: boolean;
  /** A verb of being killed or hurt: `thiệt mạng`. */
  readonly falling: boolean;
  /** A verb of working in secret for its object: `làm gián điệp cho`. */
  readonly serves: boolean;
  /** A verb that does its object good: `tái thiết`. */
  readonly benefits: boolean;
  /** What its form shows, in languages whose verbs inflect; a participle can be passive without a marker: `diplomats expelled by …`. */
  readonly inflected: Form | null;
  subject: Mention | null;
  /** What it does to several it does to one after the other: ‘lần lượt gặp’. */
  inTurn: boolean;
  /** It is done besides what was told before: ‘cũng gửi công hàm’. */
  also: boolean;
  /** Its sentence adds something to the one before, whose subject goes on: ‘Đồng thời, kêu gọi …’. */
  readonly adds: boolean;
  /** The subject was not in the verb's own clause. */
  inherited: boolean;
  agent: Mention | null;
  readonly objects: Mention[];
  readonly obliques: Oblique[];
  /** The noun of action that is its object: ‘lên án vụ tấn công’. */
  theme: Verbal | null;
  /** Of a noun of action, the verb in whose clause it is told: ‘bắt cóc 250 người trong cuộc tấn công’. */
  governor: Verbal | null;
  /** The verbals of the clauses that it opens. */
  readonly content: Verbal[];
  /** The verbal of the clause that gives its reason or its occasion. */
  reason: Verbal | null;
  /** The verb that a noun of action is the subject of: `a strike killed …`; of an attack, the verb of whom it hit: `nổ súng làm …`. */
  effect: Verbal | null;
  /** Who answers it, where the sentence opens with it: ‘Trả đũa việc Togo áp thuế, Benin …’. */
  answerer: Mention | null;
  /** The meeting at which it is said: ‘gặp Đại sứ Togo để phản đối’. */
  meeting: Verbal | null;
  /** Who is blamed or punished for what the noun of action names: ‘trừng phạt Iran vì vụ tấn công’. */
  suspect: Mention | null;
  /** Who denies it: ‘Nga bác bỏ cáo buộc’. */
  denier: Mention | null;
  passive: boolean;
  negated: boolean;
  planned: boolean;
  possible: boolean;
  /** Its subject announces it: ‘tuyên bố sẽ cấm’. */
  announced: boolean;
  /** Its subject would do it, and has not decided to: ‘tuyên bố sẵn sàng cấm’. */
  willing: boolean;
  time: TimeExpression | null;
  /** Of a clause behind ‘ba ngày sau khi’: how far from it, and the time of the sentence from which that is. */
  counted: { readonly by: TimeExpression; readonly base: TimeExpression } | null;
  /** It tells of a noun: ‘thỏa thuận mà Togo đã ký’. */
  readonly relative: boolean;
  /** Tokens of its clause [clauseFrom, clauseTo). */
  clauseFrom: number;
  clauseTo: number;
}

export const FACT: Context = { kind: 'fact', speaker: null, by: null, parent: null };

/** The contexts from the innermost outwards; what is admitted holds whatever stands around it. */
export function* chain(context: Context): Generator<Context> {
  for (let at: Context | null = context; at; at = at.parent) yield at;
}

/** Whether it says something: a verb of saying, or an opinion that may be an accusation. */
export const says = (verb: Verbal): boolean => verb.form === 'speech' || verb.rules.some((rule) => rule.frame === 'opines');
