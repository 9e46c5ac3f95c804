/** How many people a sentence counts as killed, hurt, held, expelled: the quantity nearest to the word that says so. */
import type { Count, EventType } from '../model/event.ts';
import type { CountRule, HeadClass, Pack } from '../model/pack.ts';
import { compilePhrases, longestAt, type Phrases } from '../text/phrases.ts';
import { MARK, type Tokens } from '../text/tokens.ts';
import { type Quantity, quantityAt } from './quantity.ts';

export interface Counter {
  /** Words before which the number stands. */
  readonly phrases: Phrases<CountRule>;
  /** Words that the number follows. */
  readonly before: Phrases<CountRule>;
  /** Passive markers, from which a number before them reaches on to such a word. */
  readonly passive: Phrases<true>;
  /** Nouns that are themselves counted. */
  readonly nouns: Phrases<CountRule>;
  /** Every noun that can be counted, with whether it stands for people. */
  readonly heads: Phrases<boolean>;
  readonly words: Pick<Pack, 'numbers' | 'quantities'>;
}

/** Tokens between a number and its word: before it, after it; and between a number and its noun. */
const REACH = 7;
const AFTER = 8;
const NOUN = 3;
/** Tokens in which a sentence opens with its number. */
const OPENING = 6;
/** Tokens of a doer between a passive marker and its verb, marker and all. */
const DOER = 4;
const PEOPLE = new Set<HeadClass>([
  'people',
  'person',
  'force',
  'rebels',
  'official',
  'diplomat',
  'leader',
  'media',
  'police',
  'agency',
  'parliament',
  'side',
]);

export function compileCounter(pack: Pack): Counter {
  const phrases = (words: (rule: CountRule) => readonly string[] | undefined): Phrases<CountRule> =>
    compilePhrases(pack.counts.flatMap((rule) => (words(rule) ?? []).map((word) => [word, rule] as const)));
  return {
    phrases: phrases(({ words }) => words),
    before: phrases(({ before }) => before),
    passive: compilePhrases(pack.clause.passive.map((word) => [word, true] as const)),
    nouns: phrases(({ nouns }) => nouns),
    heads: compilePhrases(pack.heads.flatMap((head) => head.words.map((word) => [word, PEOPLE.has(head.class)] as const))),
    words: pack,
  };
}

type Key = CountRule['key'];
const VIOLENCE: readonly Key[] = ['killed', 'injured', 'missing', 'abducted', 'displaced'];
const THREATENED: readonly Key[] = ['troops', 'expelled'];
const BY_MODE: Readonly<Record<string, readonly Key[]>> = {
  expel: ['expelled'],
  deport: ['expelled'],
  arrest: ['detained'],
  release: ['released'],
  withdraw: ['troops'],
  troops: ['troops'],
  militia: ['troops'],
};

/** What an act of this kind counts. */
export function countedBy(type: EventType, mode: string | null): readonly Key[] {
  if (type === 'ASSAULT') return VIOLENCE;
  if (type === 'THREATEN') return THREATENED;
  if (type === 'SANCTION' && mode === 'withdraw') return [];
  return (mode && BY_MODE[mode]) || [];
}

/** What a verb counts whose number follows it. */
export const keyAt = (tokens: Tokens, { before }: Counter, at: number): Key | null => longestAt(tokens, before, at)?.values[0]?.key ?? null;

/** The counts of these kinds between tokens `from` and `to`. The first telling of each holds. */
export function countsIn(
  tokens: Tokens,
  counter: Counter,
  from: number,
  to: number,
  keys: readonly Key[] = VIOLENCE,
): Readonly<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  const note = (rule: CountRule | undefined, quantity: Quantity | null | undefined): void => {
    if (rule && quantity && counts[rule.key] === undefined && keys.includes(rule.key)) counts[rule.key] = quantity.count;
  };
  const quantities = quantitiesIn(tokens, counter, from, to);
  if (quantities.length === 0) return counts;
  for (const quantity of quantities) note(longestAt(tokens, counter.nouns, quantity.to, to)?.values[0], quantity);
  for (let i = from; i < to; i++) {
    const ahead = longestAt(tokens, counter.before, i, to);
    if (ahead) {
      const suffered = markedAt(tokens, counter, from, i);
      note(
        ahead.values[0],
        suffered < 0 ? following(tokens, counter, quantities, ahead.to) : preceding(tokens, counter, quantities, suffered),
      );
    }
    const hit = longestAt(tokens, counter.phrases, i, to);
    if (!hit) continue;
    note(hit.values[0], preceding(tokens, counter, quantities, i));
    i = hit.to - 1;
  }
  return counts;
}

/** `38 ngư dân bị phía Indonesia bắt`: where the passive marker stands whose doer stands before token `at`; -1 if none does. */
function markedAt(tokens: Tokens, counter: Counter, from: number, at: number): number {
  for (let i = at - 1; i >= Math.max(from, at - DOER); i--) if (longestAt(tokens, counter.passive, i, at)) return i;
  return -1;
}

function quantitiesIn(tokens: Tokens, counter: Counter, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i < to; ) {
    const quantity = quantityAt(tokens, counter.words, i, to);
    const named = i > from && counter.words.quantities?.notAfter.includes(tokens.word[i - 1] as string);
    // ‘Điều 5’ is an article, ‘điều 4.000 quân’ an army.
    if (quantity && (!named || countsNext(tokens, counter, quantity))) found.push(quantity);
    i = quantity ? quantity.to : i + 1;
  }
  return found;
}

const countsNext = (tokens: Tokens, counter: Counter, { to, worded }: Quantity): boolean =>
  !worded && (longestAt(tokens, counter.nouns, to) !== null || longestAt(tokens, counter.heads, to)?.values.includes(true) === true);

/** Whether tokens [from, to) begin with a number of people, be it after a word or two: ‘Ít nhất 24 người’. */
export function opensWithQuantity(tokens: Tokens, counter: Counter, from: number, to: number): boolean {
  const [first] = quantitiesIn(tokens, counter, from, Math.min(to, from + OPENING));
  return first !== undefined && counts(tokens, counter, first, to);
}

/** `khiến 38 người thiệt mạng`: the last quantity of people before the word, in its clause. */
function preceding(tokens: Tokens, counter: Counter, quantities: readonly Quantity[], at: number): Quantity | undefined {
  return quantities.findLast((q) => q.to <= at && at - q.to < REACH && counts(tokens, counter, q, at) && !parted(tokens, q.to, at));
}

/** `bắt giữ 5 tàu cá cùng 55 ngư dân`: the first quantity of people after it. */
function following(tokens: Tokens, counter: Counter, quantities: readonly Quantity[], at: number): Quantity | undefined {
  return quantities.find(
    (q) => q.from >= at && q.from - at < AFTER && counts(tokens, counter, q, q.to + NOUN) && !parted(tokens, at, q.from),
  );
}

/** Whether it counts people: its noun is theirs, or it has none; a number in words must have one. */
function counts(tokens: Tokens, counter: Counter, quantity: Quantity, limit: number): boolean {
  const end = Math.min(tokens.count, quantity.to + NOUN, limit + 1);
  for (let i = quantity.to; i < end; i++) {
    const head = longestAt(tokens, counter.heads, i);
    if (head) return head.values.includes(true);
    if (quantity.worded && i + 1 >= quantity.to + 2) break;
  }
  return !quantity.worded;
}

/** Whether a mark parts the two; one within figures does not. */
function parted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === MARK && PARTING.has(tokens.word[i] as string)) return true;
  return false;
}

const PARTING = new Set([',', ';', ':', '.']);
