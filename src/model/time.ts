/**
 * Time expressions: what the words of a text say about when, before anything is worked out from a context,
 * and the grammar that a language pack fills to say how its language puts it.
 * Deliberately absent: dates of the calendar (see when.ts). `27/5` has a day and a month here and no year.
 */
import type { Span } from './span.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** What a step is counted from: the day of publication, the date told just before, or an event named beside it. */
export type TimeAnchor = 'published' | 'narrative' | 'event';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
/** A part of the unit that is named: ‘đầu tháng 5’, ‘nửa cuối năm’. */
export type Edge = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';
export type Tense = 'past' | 'future';
/** How the words before an expression hold it: ‘kể từ năm 1993’, ‘tính đến 30/9’. */
export type TimeBound = 'since' | 'until' | 'before' | 'after';

/** So many units back (negative) or on: ‘hôm qua’ is one day back from publication, ‘hôm sau’ one day on from the date before. */
export interface TimeStep {
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly anchor: TimeAnchor;
}

/** A place in the calendar as far as the words name it; what they do not name is null. */
export interface CalendarTime {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday … 7 Sunday */
  readonly weekday: number | null;
  readonly quarter: number | null;
  readonly season: Season | null;
  /** First year of the decade; below 100 where the words leave the century out (‘những năm 90’). */
  readonly decade: number | null;
  /** 20 for 1901–2000. */
  readonly century: number | null;
  /** With an edge: the first or last so many months of the year. */
  readonly months: number | null;
  readonly edge: Edge | null;
  readonly part: DayPart | null;
  readonly step: TimeStep | null;
  /** Where the expression itself looks back or ahead: ‘tháng 5 vừa qua’, ‘thứ Hai tới’. */
  readonly tense: Tense | null;
}

export type CalendarParts = Omit<CalendarTime, 'kind'>;

/** From one to the other, both included; each takes from the other what it does not name. */
export interface TimeRange {
  readonly kind: 'range';
  readonly from: CalendarTime;
  readonly to: CalendarTime;
}

/** The last or next so many units: ‘hai năm qua’, ‘ba ngày tới’. */
export interface TimeWindow {
  readonly kind: 'window';
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly toward: Tense;
}

/** An expression of time without a date: ‘mới đây’, ‘những tháng gần đây’. */
export interface VagueTime {
  readonly kind: 'vague';
}

export type TimeValue = CalendarTime | TimeRange | TimeWindow | VagueTime;

/** A time expression in a text: tokens [from, to), offsets [start, end). */
export interface TimeExpression extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: TimeValue;
  readonly bound: TimeBound | null;
  /** From the expression, or from the words around it. */
  readonly tense: Tense | null;
  /** Ids of the rules that read it, in order. */
  readonly rules: readonly string[];
}

/** What a rule makes of its words; slots that its pattern caught are added to it. */
export type TimeProduct =
  | (Partial<CalendarParts> & { readonly kind?: 'calendar' })
  /** Caught {n} and {unit}, in this direction. */
  | { readonly kind: 'step'; readonly sign: -1 | 1; readonly anchor: TimeAnchor; readonly n?: number; readonly unit?: TimeUnit }
  | { readonly kind: 'window'; readonly toward: Tense; readonly n?: number; readonly unit?: TimeUnit }
  | VagueTime;

/**
 * One way of saying a time.
 * `pattern` is written as people write it, with `(a|b)`, `(a|b)?` and `{slot}`. Without a space two parts must touch; a space stands for
 * any space or none. Slots of numbers: {day} {lateday} (from the 13th on) {month} {year} {recent} (a year since 1900) {yy} {decade} {century} {months} {n} {hour}
 * {minute}; others are the pack's, which also gives the words for numbers in a slot named `n`.
 * `role`: a `time` stands by itself; a `more` only goes on from the time before it; a `lead` stands before a time and adds to it;
 * a `head` stands before numbers that only together are days or years (‘các ngày’ 7-8/4); a `not` looks like a time and is none
 * (‘thế chiến thứ Hai’).
 */
export interface TimeRule {
  readonly id: string;
  readonly role: 'time' | 'more' | 'lead' | 'head' | 'not';
  readonly pattern: string;
  readonly gives?: TimeProduct;
  /** One of these must stand right before. */
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** One of these must stand right after; the end of the line counts as `.`. */
  readonly before?: readonly string[];
  /** The first (or with `last`, the last) word must begin with a capital. */
  readonly capital?: 'first' | 'last';
  /** Sentences in which the rule reads the words in [brackets], and in which it reads nothing. */
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** Words with a value: `['thứ hai', 1]` in a slot whose field is `weekday`. */
export interface TimeSlot {
  readonly name: string;
  readonly field: keyof CalendarParts | 'n' | 'unit';
  readonly entries: readonly (readonly [phrase: string, value: number | string])[];
}

/** How a language speaks of time. */
export interface TimeGrammar {
  /** BCP 47 */
  readonly language: string;
  /** Whether lines without any diacritics are read as the language with them left out. */
  readonly folds: boolean;
  readonly slots: readonly TimeSlot[];
  readonly rules: readonly TimeRule[];
  /** Words that join two times into a range, and those that list them. */
  readonly ranges: readonly string[];
  readonly lists: readonly string[];
  /** Words that may stand between a narrower and a wider time: ‘tháng 5 của năm ngoái’. */
  readonly links: readonly string[];
  /** What may stand in brackets between an hour and its day: ‘9h (giờ địa phương) ngày 6/6’. */
  readonly zones: readonly string[];
  readonly bounds: readonly (readonly [phrase: string, bound: TimeBound])[];
  /** Words right before a time that place it: ‘hôm’, ‘hồi’. */
  readonly leans: readonly (readonly [phrase: string, tense: Tense])[];
  /** Words of the same clause that place it: ‘sẽ’, ‘dự kiến’. */
  readonly tenses: readonly (readonly [phrase: string, tense: Tense])[];
  /** Words before a time that make it one to come whatever their own tense: ‘đề xuất’, ‘hoãn’. */
  readonly plans: readonly string[];
  /** Words with which a clause ends that a tense does not reach beyond: ‘song’, ‘nhưng’. */
  readonly contrasts: readonly string[];
  /** Verbs of saying: a future word behind one of them is about something else than the time before it. */
  readonly saying: readonly string[];
  /** Words for entering an office: a time beside them is the day on which somebody's term began. */
  readonly inaugurations: readonly string[];
  /** Words beside a name for who has left an office, who is about to enter it, and for another time than the article's. */
  readonly formers: readonly string[];
  readonly designates: readonly string[];
  readonly thens: readonly string[];
  /** Words that open a sentence of the time told before: at once with it, and ever since. */
  readonly meanwhiles: readonly string[];
  readonly eversinces: readonly string[];
  /** What is counted or compared over a stretch of time, which then dates nothing: `đầu tiên` trong mười năm qua. */
  readonly ranks: readonly string[];
  /** Words that go on from the time told before, and those that open more about what was told before. */
  readonly afterwards: readonly string[];
  readonly resumes: readonly string[];
  /** Words before the day of what an article tells: ‘sự việc xảy ra’. */
  readonly happenings: readonly string[];
  /** Words behind a time since which something has gone on: ‘từ đầu năm 2019 đến nay’. */
  readonly untilNow: readonly string[];
  /** Words before the name of a meeting that the news comes from: ‘phát biểu tại’. */
  readonly venues: readonly string[];
  /** Words before the number of years that are celebrated, and for the relations that are. */
  readonly celebrations: readonly string[];
  readonly relations: readonly string[];
  /** Words that open a sentence about the news itself: ‘động thái diễn ra hai ngày sau khi …’. */
  readonly frames: readonly string[];
  /** Words right before a number that is not quite reached. */
  readonly nearly: readonly string[];
}
