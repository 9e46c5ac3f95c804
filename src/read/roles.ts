/**
 * What each line of an article's stretch is. Every kind of evidence speaks for some roles and against others with a weight;
 * the role with the highest sum wins, so that no phrase and no shape decides alone and another paper's habits degrade the score, not the rule.
 * Deliberately absent: where the article lies (`region.ts`), which title it has (`headline.ts`), and what the lines outside it are.
 */
import type { Role } from '../model/article.ts';
import { COLON, findCode } from './characters.ts';
import * as cue from './cues.ts';
import type { Evidence } from './survey.ts';
import * as teaser from './teaser-parts.ts';

/** A line among its neighbours. */
export interface Setting {
  readonly text: string;
  readonly line: Evidence;
  /** Worth as prose. */
  readonly value: number;
  readonly part: number;
  readonly before: Evidence | null;
  readonly after: Evidence | null;
  readonly proseBefore: boolean;
  readonly proseAfter: boolean;
  /** Before the first paragraph, after the last one. */
  readonly head: boolean;
  readonly tail: boolean;
  /** What the line before was found to be. */
  readonly previous: Role | null;
  /** Below the lead, with no more than captions and names between. */
  readonly belowLead: boolean;
  /** Shares of its wording that the article's paragraphs have. */
  readonly shared: { readonly words: number; readonly pairs: number };
  /** Share of its wording that the title has. */
  readonly echo: number;
  readonly pictureCredit: boolean;
  readonly captionElement: boolean;
  readonly authorElement: boolean;
  readonly bodyElement: boolean;
  /** Weight of what its elements' names say against it. */
  readonly against: number;
  readonly outlets: number;
  /** The article is a digest of short stories under headings. */
  readonly digest: boolean;
  /** How many lines of the article are questions: several are its headings, one leads elsewhere. */
  readonly questions: number;
}

type Weights = Partial<Record<Role, number>>;
type Sign = readonly [name: string, weighs: (s: Setting) => number | boolean, weights: Weights];

const has =
  (bits: number) =>
  (s: Setting): boolean =>
    (s.line.cues & bits) !== 0;
/** A question that is a line of its own. */
const lone = (s: Setting): boolean => s.line.last === 63 && s.line.words < 25 && s.line.stops < 2;
const small = (s: Setting): boolean => s.line.words < 25 && (!s.line.terminal || lone(s));

/** The evidence, each with what it says for and against a role. */
const SIGNS: readonly Sign[] = [
  ['prose', (s) => Math.max(-0.5, Math.min(2, s.value / 12)), { body: 2 }],
  ['a sentence', (s) => s.line.terminal && !s.line.ellipsis && s.line.words >= 4 && !lone(s), { body: 2 }],
  ['small, no sentence', small, { furniture: 0.8, body: -0.5 }],
  ['a word or two', (s) => s.line.words <= 2 && !s.line.terminal, { furniture: 1, body: -1 }],
  ['between paragraphs', (s) => s.proseBefore && s.proseAfter, { body: 1.8, caption: 0.3, teaser: 0.3 }],
  ['heading element', (s) => /^h[2-6]$/u.test(s.line.markup?.tag ?? '') && s.line.linked < 0.5, { body: 2.5, furniture: -1 }],
  ['long for a label', (s) => small(s) && s.line.words >= 12 && !s.line.ellipsis && s.line.linked < 0.3, { body: 1 }],
  ['in the body element', (s) => s.bodyElement && s.line.linked < 0.5, { body: 1 }],
  ['list item', (s) => s.line.markup?.tag === 'li' && s.line.linked < 0.3 && s.line.words > 3, { body: 1 }],
  ['speaks of the article', (s) => small(s) && s.shared.pairs >= 0.3, { body: 1 }],
  [
    'speaks of something else',
    (s) => small(s) && !s.head && s.line.words >= 4 && s.shared.pairs < 0.2 && s.shared.words < 0.75,
    { teaser: 2, body: -1.2 },
  ],
  ['a question by itself', (s) => lone(s) && !s.head && s.questions < 3, { teaser: 1.5, body: -1.5 }],
  ['one question of many', (s) => lone(s) && s.questions >= 3, { body: 2 }],
  ['somebody’s words as a title', (s) => small(s) && !s.head && s.shared.pairs < 0.5 && spokenTitle(s), { teaser: 1.5, body: -1 }],
  ['heading of a digest', (s) => s.digest && small(s) && s.proseAfter, { body: 2 }],
  ['part of a teaser', (s) => s.part === teaser.TITLE || s.part === teaser.SNIPPET, { teaser: 5, body: -3 }],
  ['beside a teaser', (s) => s.part === teaser.TRIMMING, { furniture: 3, timestamp: 2, body: -3 }],
  ['mostly link', (s) => s.line.linked > 0.7, { teaser: 4.5, body: -3 }],
  ['a title that is a link', (s) => s.line.linked > 0.7 && s.line.words >= 5, { teaser: 2 }],
  ['leads on', has(cue.RELATED), { teaser: 2.5, body: -1 }],
  ['cut off', (s) => s.line.ellipsis && s.line.words > 6 && s.tail, { teaser: 2, body: -1 }],
  [
    'cut off in one piece',
    (s) => s.line.ellipsis && s.line.stops <= 1 && s.line.words >= 12 && s.shared.pairs < 0.2,
    { teaser: 3.5, body: -1.5 },
  ],
  ['caption words', has(cue.CAPTION), { caption: 5, body: -1 }],
  ['a picture’s credit', (s) => s.pictureCredit, { caption: 4.5, body: -2 }],
  ['caption element', (s) => s.captionElement, { caption: 5, body: -3 }],
  ['after a picture’s file name', (s) => s.before !== null && isFileName(s.text, s.before) && s.line.words < 60, { caption: 1.5 }],
  ['told again', (s) => s.line.times > 1 && s.line.words < 40 && !s.head, { caption: 2.5, body: -1.5 }],
  ['told again below', (s) => s.line.times > 1 && s.line.words < 40 && s.head, { caption: 3, body: -1.5 }],
  ['after a caption', (s) => s.previous === 'caption' && small(s), { caption: 1 }],
  [
    'names people of the article, below it',
    (s) => s.tail && small(s) && s.line.capitals >= 2 && s.line.words >= 4 && s.shared.words >= 0.8,
    { caption: 2.5 },
  ],
  ['above a caption', (s) => small(s) && s.after !== null && s.after.gap < 2 && s.head && s.echo > 0.4, { caption: 2 }],
  ['echo of the title', (s) => s.echo > 0.75 && s.line.words >= 5, { caption: 2, body: -1, furniture: 1 }],
  ['echo of the title with a number', (s) => s.echo > 0.6 && pictureNumber(s), { caption: 3, body: -2 }],
  ['a picture’s file name', (s) => isFileName(s.text, s.line), { furniture: 8, body: -4, caption: -4 }],
  ['date line', (s) => isStamp(s.line), { timestamp: 4, body: -3 }],
  ['date line in the head', (s) => isStamp(s.line) && s.head, { dateline: 5 }],
  ['a bare date below the lead', (s) => s.belowLead && isBareStamp(s.line), { dateline: 5 }],
  ['names only', (s) => namesOnly(s.line), { byline: 1.5, body: -1 }],
  ['names only, at an end', (s) => namesOnly(s.line) && (s.head || s.tail), { byline: 1.5 }],
  [
    'author element',
    (s) => s.authorElement && s.line.words <= 8 && s.line.capitals > 0 && s.line.stamps.length === 0 && (s.head || s.tail),
    { byline: 6 },
  ],
  ['author’s words', (s) => has(cue.BYLINE)(s) && s.line.words < 12 && s.line.capitals > 1 && (s.head || s.tail), { byline: 3, body: -2 }],
  ['signature', (s) => has(cue.SIGNATURE)(s) && s.line.words < 14 && s.tail && !s.line.terminal, { byline: 2.5, body: -1 }],
  ['credit', (s) => has(cue.CREDIT)(s) && s.line.words <= 10 && !s.head && s.line.commas < 3, { credit: 3, body: -1 }],
  [
    'names an outlet and little else',
    (s) => s.outlets > 0 && s.line.words <= s.outlets * 4 + 3 && !s.proseAfter,
    { credit: 3, body: -1, byline: -1 },
  ],
  ['list of others', has(cue.LIST), { furniture: 6, body: -4 }],
  ['furniture', has(cue.FURNITURE), { furniture: 5, body: -3, byline: -4 }],
  ['outlet’s furniture', has(cue.OUTLET), { furniture: 6, body: -3, credit: -3 }],
  [
    'bids the reader',
    (s) => has(cue.CALL)(s) && s.line.words <= 9 && (!s.line.terminal || s.line.last === 63),
    { furniture: 4, credit: -2, body: -1.5 },
  ],
  ['speaks of the page', has(cue.SELF_TALK), { furniture: 4.5 }],
  ['speaks of the page at its end', (s) => has(cue.SELF_TALK)(s) && !s.proseAfter, { furniture: 1.5 }],
  ['speaks of the page in passing', (s) => has(cue.SELF_TALK)(s) && s.line.words > 35, { furniture: -3 }],
  ['names of its elements', (s) => s.against, { furniture: 1.2, body: -0.4 }],
];

const ROLES: readonly Role[] = ['body', 'caption', 'credit', 'byline', 'dateline', 'teaser', 'timestamp', 'furniture'];

/** The role with the highest sum of evidence; `body` among equals. */
export function roleOf(setting: Setting): Role {
  const sums = scores(setting);
  let best: Role = 'body';
  for (const role of ROLES) if (sums[role] > sums[best]) best = role;
  return best;
}

/** The sum of evidence for every role. */
export function scores(setting: Setting): Record<Role, number> {
  const sums: Record<Role, number> = {
    title: 0,
    lead: 0,
    body: 0,
    caption: 0,
    credit: 0,
    byline: 0,
    dateline: 0,
    teaser: 0,
    timestamp: 0,
    furniture: 0,
  };
  for (const [, weighs, weights] of SIGNS) {
    const weight = Number(weighs(setting));
    if (weight !== 0) for (const role of ROLES) sums[role] += weight * (weights[role] ?? 0);
  }
  return sums;
}

const isStamp = (line: Evidence): boolean => line.stamps.length > 0 && (line.stamps[0]?.others ?? 99) <= 6;

/** One date, and no word that is not part of it: `21:40 | 31/01/2022`. */
export const isBareStamp = (line: Evidence): boolean => line.stamps.length === 1 && line.stamps[0]?.others === 0;

/** Two to six words, all of them names, and no sentence. */
export const namesOnly = (line: Evidence): boolean =>
  line.words >= 2 &&
  line.words <= 6 &&
  line.capitals === line.words &&
  !line.terminal &&
  line.numbers === 0 &&
  line.commas <= 1 &&
  line.stamps.length === 0;

/** `Thủ tướng X: Điều này …`: a colon early in a line that is no sentence, with a capital or quote mark after it. */
function spokenTitle({ text, line }: Setting): boolean {
  const colon = findCode(text, COLON, line.start, Math.min(line.end - 12, line.start + 60));
  return colon > line.start + 4 && line.last !== COLON;
}

/** A line that ends in a dash, a word and a number: `… - Hình 1`. */
function pictureNumber({ text, line }: Setting): boolean {
  const last = text.charCodeAt(line.end - 1);
  return last >= 48 && last <= 57 && text.slice(Math.max(line.start, line.end - 14), line.end).includes('- ');
}

const FILE = /^\S{3,120}\.(?:jpe?g|png|gif|webp|bmp|svg|mp4|avif)$/iu;

/** Whether a line is the name of a picture's file. */
export const isFileName = (text: string, line: Evidence): boolean =>
  line.end - line.start < 124 && FILE.test(text.slice(line.start, line.end));
