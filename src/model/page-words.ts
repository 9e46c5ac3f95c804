/**
 * How the pages of a language are furnished: the words by which a reader of that language knows a caption from a paragraph,
 * a list of other stories from the story, a dateline from a sidebar's clock. One value per language, in its pack.
 * Every phrase is a pattern of `src/text/phrases.ts` (`(a|b)`, `c?`), matched on whole words, case and dashes aside.
 * Deliberately absent: anything one newspaper prints and no other (`outlets/`), and anything the story says (`events/`).
 */
export interface PageWords {
  /** BCP 47. */
  readonly language: string;
  /** Function words, by which the language is told where its letters do not tell it. */
  readonly common: readonly string[];
  readonly dates: DateWords;
  /** What stands before the colon of a picture's credit: `ảnh`, `photo`. */
  readonly picture: readonly string[];
  /** How a line begins that can only be a caption. */
  readonly captions: readonly string[];
  /** What stands before the name of the source of an article: `theo`, `reporting by`. */
  readonly credit: readonly string[];
  /** What stands after the name of a source that an article credits in passing: `đưa tin`, `reported`. */
  readonly reports: readonly string[];
  /** What stands before the name of its author: `by`. */
  readonly byline: readonly string[];
  /** What stands after it: `tổng hợp`, `staff writer`. */
  readonly signature: readonly string[];
  /** How a line begins that leads to another story: `xem thêm`, `read more`. */
  readonly related: readonly string[];
  /** Whole lines that head a list of other stories, comments or tags; nothing below them belongs to the article. */
  readonly lists: readonly string[];
  /** Headings of what readers wrote about the article. */
  readonly comments: readonly string[];
  /** Whole lines, apart from numbers and marks, that a page holds for its own sake: buttons, polls, menus. */
  readonly furniture: readonly string[];
  /** How a short line begins that bids the reader do something: `theo dõi … trên`, `follow us on`. */
  readonly calls: readonly string[];
  /** Phrases that a page uses when it speaks of itself to its reader, wherever they stand in a line. */
  readonly selfTalk: readonly string[];
  /** How the title of a digest of several short stories begins. */
  readonly digests: readonly string[];
  /** How a paragraph begins that leans on the one before it, and so cannot open an article. */
  readonly leaning: readonly string[];
  /** How the first paragraph of an agency's story begins. */
  readonly agencyOpenings: readonly string[];
  /** How a question begins. */
  readonly questions: readonly string[];
  /** Abbreviations written with a full stop that ends no sentence, without the stop: `St`, `TP`. */
  readonly shortened: readonly string[];
}

/** The words of a date line. */
export interface DateWords {
  /** Names of months, by their number (1–12). */
  readonly months: readonly (readonly [name: string, month: number])[];
  /** The word before a month's number, as in `12 tháng 6 2016`, where there is one. */
  readonly monthWord: string | null;
  readonly weekdays: readonly string[];
  /** Words that a date line may hold besides the date. */
  readonly fillers: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** How numeric dates are read: `dmy` always, or null where usage differs and a day above 12 must decide. */
  readonly order: 'dmy' | 'mdy' | null;
}

/** Function words of languages that have no pack, by ISO 639-1 code. */
export type OtherLanguages = Readonly<Record<string, readonly string[]>>;
