/**
 * A line of an article set among its neighbours, with every kind of evidence about it, for `roles.ts` to weigh.
 */
import type { Role } from '../model/article.ts';
import { DIGEST, LEANING, QUESTION } from './cues.ts';
import type { Hints } from './hints.ts';
import type { Prepared } from './know.ts';
import { namedOutlets } from './names.ts';
import type { Stretch } from './page-lines.ts';
import { hasPictureCredit } from './picture.ts';
import { roleOf, type Setting } from './roles.ts';
import type { Evidence } from './survey.ts';
import { type TextView, tokensIn } from './view.ts';
import { sharedWith, type Wording, wordingOf } from './wording.ts';

/** A page's lines with all that is known of them. */
export interface Source {
  readonly view: TextView;
  readonly lines: readonly Evidence[];
  readonly values: Float64Array;
  readonly parts: Uint8Array;
  readonly hints: Hints | null;
  readonly know: Prepared;
}

/** What is known of an article as a whole before its lines are judged. */
export interface Story {
  readonly stretch: Stretch;
  /** The title's wording. */
  readonly title: Wording | null;
  readonly digest: boolean;
  readonly questions: number;
}

/** Gathers it. */
export function storyOf({ view, lines }: Source, stretch: Stretch): Story {
  const title = lines[stretch.title];
  return {
    stretch,
    title: title ? wordingOf(view, [title]) : null,
    digest: title !== undefined && (title.cues & DIGEST) !== 0,
    questions: questionsIn(lines, stretch),
  };
}

/** Lines of an article that are one question each. */
function questionsIn(lines: readonly Evidence[], { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to && count < 3; i++) {
    const line = lines[i] as Evidence;
    if (line.last === 63 && line.words < 25 && line.stops < 2) count++;
  }
  return count;
}

const HARMLESS = LEANING | QUESTION;
/** Worth from which a neighbour counts as running text. */
const SENTENCE = 3;
/** Worth from which a line without cues is a paragraph. */
const PLAIN = 16;
const NOTHING = { words: 0, pairs: 0 };

/** Where in its article a line stands. */
type Standing = Pick<Setting, 'previous' | 'belowLead' | 'head' | 'tail'>;

/** The role of a line of an article or just below it: all its evidence gathered, then weighed. */
export function judge(source: Source, story: Story, i: number, standing: Standing): Role {
  const { stretch, title } = story;
  const { view, lines, values, parts, hints, know } = source;
  const line = lines[i] as Evidence;
  const value = values[i] as number;
  const prose = (at: number): boolean => at >= stretch.from && at < stretch.to && (values[at] ?? -1) > SENTENCE && parts[at] === 0;
  const element = line.markup?.element ?? -1;
  const captionElement = (hints?.caption[element] ?? 0) > 0;
  const pictureCredit = line.words < 60 && hasPictureCredit(view, line, know);
  // What is a paragraph by every cheap sign needs no weighing.
  if (value > PLAIN && (line.cues & ~HARMLESS) === 0 && parts[i] === 0 && line.times === 1 && !captionElement && !pictureCredit)
    return 'body';
  const small = line.words < 60;
  return roleOf({
    text: view.text,
    line,
    value,
    part: parts[i] as number,
    before: lines[i - 1] ?? null,
    after: lines[i + 1] ?? null,
    proseBefore: prose(i - 1),
    proseAfter: prose(i + 1),
    ...standing,
    shared: small ? sharedWith(view, line, stretch.wording, know) : NOTHING,
    echo: small && title ? sharedWith(view, line, title, know).pairs : 0,
    pictureCredit,
    captionElement,
    authorElement: (hints?.author[element] ?? 0) > 0,
    bodyElement: hints?.body[element] === 1,
    against: hints?.against[element] ?? 0,
    outlets: line.words <= 16 ? namedOutlets(tokensIn(view, line.start, line.end), know).length : 0,
    digest: story.digest,
    questions: story.questions,
  });
}
